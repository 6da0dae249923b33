import { findAmounts } from '../../search/amounts.ts';
import type { Sentence } from '../../search/sentences.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { Matter } from '../matters/matter.ts';
import type { Granted } from './decisions-answer.ts';

/** How a word that grants begins. */
export const GRANTS =
  /^(bevilj|anslå|anslog|tilldel|(?:med)?finansier(?!ings(?:grad|plan|nyckel|modell))|avsätt|avsatt|fördel|bidra(?!g)|ge[rs]?$|gav$|stödj)/;

/** "Ge Lyan AB uppdraget att utbilda för högst 210 000 kronor", "uppdraget tilldelas Lyan AB": what is bought is granted to nobody. */
const COMMISSIONS = sifted(
  /(?<!\p{L})(?:ge|ger|gav|anlita\p{L}*|köp\p{L}*|tilldela\p{L}*)(?!\p{L})[^,.;]{0,80}(?<!\p{L})(?:uppdrag|avtal|kontrakt)(?:et)?(?!\p{L})|(?<!\p{L})(?:uppdrag|avtal|kontrakt)(?:et)?(?!\p{L})[^,.;]{0,80}(?<!\p{L})tilldela\p{L}*/iu,
);

/** "Fyren får använda 40 000 kronor av beviljade medel": of what has been granted before, and grants nothing. */
const ALREADY_GRANTED =
  /(?<!\p{L})(?:(?:redan|tidigare) )?beviljade?(?!\p{L})(?= (?:medel|belopp|pengar|bidrag|summa|anslag|stöd))/giu;

/** "Förlänga Fyren till den 30 juni med ytterligare 90 000 kr": more is granted; a lease or a contract is granted nothing. */
const EXTENDS_WITH =
  /(?<!\p{L})(?:förläng|utök|utvidg)\p{L}*(?!\p{L})[^;]{0,120}?(?<!\p{L})med (?:ytterligare |högst |totalt |sammanlagt )?\d[\d  .]*(?:,\d+)?(?: ?kr| ?kronor| ?tkr| ?mnkr)(?!\p{L})/iu;
const LEASES = /(?<!\p{L})\p{L}*(?:avtal|kontrakt|hyra|hyran|hyres|lokal|abonnemang)\p{L}*/iu;

/** "Hyran, 268 tkr per år, finansieras inom ram": how a cost is met, and nothing that is granted to anybody. */
const MET_WITHIN =
  /(?<!\p{L})(?:med)?finansier(?:as|ats|ades|ing(?:en)?)(?: (?:sker|görs|tas))? (?:inom|ur|från|genom|av (?:den )?(?:egna|befintlig)|med (?:eget|egna|befintlig|tidigare|överskott|ofördela)\p{L}*)(?!\p{L})/giu;

/** "Vändpunkten får 1 150 000 kr för 2027": so much, and not so much a meeting or a month. */
const GETS =
  /(?<!\p{L})(?:får|erhåller)(?: (?:högst|ytterligare|totalt|sammanlagt|maximalt|upp till))? \d[\d  .]*(?:,\d+)? ?(?:kr|kronor|tkr|mnkr|mkr)(?!\p{L})(?! (?:per|i (?:månaden|timmen|veckan)|om (?:året|dagen)|mer|mindre))/iu;

/** "Att återbetala 900 000 kr till medlemmarna": given back, and granted to nobody. */
const PAYS_BACK =
  /^(?:att )?(?:åter)?betala\p{L}*(?!\p{L})(?: .*(?<!\p{L})(?:tillbaka|åter))?.*(?<!\p{L})(?:medlemmarna|huvudmännen)(?!\p{L})/iu;

/** Whether a clause of a decision grants something. */
export function grants(clause: string): boolean {
  if (COMMISSIONS.test(clause) || PAYS_BACK.test(clause)) return false;
  if (GETS.test(clause)) return true;
  if (EXTENDS_WITH.test(clause) && !LEASES.test(clause)) return true;
  return clause
    .replace(ALREADY_GRANTED, '')
    .replace(MET_WITHIN, '')
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}]+/u)
    .some((word) => GRANTS.test(word));
}

/** Whether a clause tells what may be used of something granted before. */
export function usesGranted(clause: string): boolean {
  return clause.search(ALREADY_GRANTED) >= 0 && !grants(clause);
}

/** What a thing got is what was granted, before what it was since allowed to use of that. */
export function grantFirst(sentences: readonly Sentence[]): readonly Sentence[] {
  const [best] = sentences;
  if (!best?.clause || !usesGranted(best.text)) return sentences;
  const granted = sentences.find((one) => one.clause && grants(one.text));
  return granted ? [granted, ...sentences.filter((one) => one !== granted)] : sentences;
}

/** "Fyren: 300 000 kr", below "beviljar bidrag enligt följande:". */
const ROW_OF_LIST = /^[^:]{2,80}: [\d ]+(?:,\d+)? (?:kr|tkr|mnkr)$/u;

/** "Föreningsbidrag 2026", over nothing but rows: what each gets. */
const GIVES_MONEY = /bidrag|stöd|medel|anslag|ansök|stipendi/iu;
const NOT_GIVEN = /^[^:]{2,80}: avsl(?:ag|ås)$/u;
const isListAlone = (clauses: readonly string[]): boolean =>
  clauses.length > 1 && clauses.every((clause) => ROW_OF_LIST.test(clause) || NOT_GIVEN.test(clause));

/** "… enligt följande:", "… enligt tabellen.": what is granted stands in rows below. */
const LEADS_ROWS = sifted(
  /:$|(?<!\p{L})(?:enligt|i) (?:\p{L}+ ){0,4}(?:tabell|förteckning|följande|nedan|lista|uppställning)\p{L}*(?: (?:ovan|nedan|ovanför|nedanför))?\.?$/iu,
);

/** "1 150 000 kronor, varav 550 000 kronor avser 2025": the sums behind such a word are parts of the one before. */
const PARTS_FOLLOW = /(?<!\p{L})(?:varav|därav|fördelat|fördelade|uppdelat|uppdelade|nämligen)(?!\p{L})/iu;

/** The sums of a clause that are granted: no parts of another sum of it. */
function wholeSums(clause: string): number[] {
  const parts = clause.search(PARTS_FOLLOW);
  const all = findAmounts(clause);
  const whole = parts < 0 ? all : all.filter(({ start }) => start < parts);
  const [first = 0, ...others] = (whole.length > 0 ? whole : all).map(({ kronor }) => kronor);
  const isSumOfRest = others.length > 1 && others.reduce((sum, one) => sum + one, 0) === first;
  return all.length === 0 ? [] : isSumOfRest ? [first] : [first, ...others];
}

/** "… för 2028 under förutsättning att förbundet får bidrag": whether there will be any money is not known yet. */
const HANGS_ON_MONEY =
  /(?<!\p{L})(?:under förutsättning(?:en)?(?: av)?|förutsatt|med förbehåll|på villkor|villkorat|givet)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:\p{L}*bidrag|medel|\p{L}*tilldelning|\p{L}*anslag|\p{L}*finansiering|budget)\p{L}*/iu;

/** Which of the granted sums of a clause hangs on money that the förbund has yet to get: the last before the words; -1: none. */
function hangingSum(clause: string, count: number): number {
  const at = clause.search(HANGS_ON_MONEY);
  return at < 0 ? -1 : Math.min(count, findAmounts(clause).filter(({ start }) => start < at).length) - 1;
}

/** "Fyren, Myrheds kommun: sökt 50 000 kr, beviljat 30 000 kr": a row of a table of several columns, as it is told. */
const ROW_OF_TABLE = /^(?<name>[^:\n]{2,80}): (?<told>[^:\n]*\d[^:\n]*)$/u;
const SUM_OF_ROWS = /^(?:summa|totalt?|sammanlagt|tillsammans)(?!\p{L})/iu;
const GRANTED_COLUMN = /^(?:bevilj|tilldel|beslut|fördel)/iu;

/** What the rows of a table in the text grant, by the column that the decision names, or that is of what is granted. */
function rowsGranted(matter: Matter, lead: string): Granted[] {
  const decided = lead.toLocaleLowerCase('sv');
  return matter.body.split('\n').flatMap((line) => {
    const { name = '', told = '' } = ROW_OF_TABLE.exec(line)?.groups ?? {};
    if (name === '' || SUM_OF_ROWS.test(name)) return [];
    const columns = told.split(/, (?=\p{L})/u).map((text) => {
      const [sum] = findAmounts(text);
      return { label: (/^[^\d–]+/u.exec(text)?.[0] ?? '').trim(), kronor: sum?.kronor ?? 0, text };
    });
    const column =
      columns.find(({ label }) => label.length > 3 && decided.includes(label)) ??
      columns.find(({ label }) => GRANTED_COLUMN.test(label));
    if (column === undefined || column.kronor === 0) return [];
    const sum = column.text.slice(column.label.length).trim();
    return [{ matter, clause: `${name}: ${sum}`, kronor: column.kronor, isRow: true }];
  });
}

/** What the clauses of a § grant, and the rows that they lead to. */
export function grantsOf(matter: Matter): Granted[] {
  const lead = matter.clauses.findIndex((clause) => LEADS_ROWS.test(clause) && grants(clause));
  const isList = GIVES_MONEY.test(matter.heading) && isListAlone(matter.clauses);
  const isRow = (clause: string, at: number) =>
    (isList || (lead >= 0 && at > lead)) && ROW_OF_LIST.test(clause);
  const own = matter.clauses.flatMap((clause, at) =>
    grants(clause) || isRow(clause, at)
      ? wholeSums(clause).map((kronor, nth, { length }) => ({
          matter,
          clause,
          kronor,
          isRow: isRow(clause, at),
          ...(hangingSum(clause, length) === nth ? { isConditional: true as const } : {}),
        }))
      : [],
  );
  const leading = matter.clauses[lead];
  const inTable = leading !== undefined && !own.some((one) => one.isRow);
  return inTable ? [...own, ...rowsGranted(matter, leading)] : own;
}
