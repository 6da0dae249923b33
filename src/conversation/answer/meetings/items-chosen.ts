import { sifted } from '../../understand/patterns/sifted.ts';
import { lookedForOnAgenda } from '../../understand/record/few-words-of-items.ts';
import { analyse } from '../../understand/words/analyse.ts';
import type { Matter } from '../matters/matter.ts';

/** By what some of an agenda's items are asked for: that they are internal, of money, or the sums they name. */
export type ChosenBy =
  | { readonly kind: 'INTERNAL' }
  | { readonly kind: 'MONEY' }
  /** Those with a förslag, on which the board decides; or those without. */
  | { readonly kind: 'PROPOSED' }
  | { readonly kind: 'TOLD' }
  /** Those that speak of what is looked for. */
  | { readonly kind: 'NAMED'; readonly words: string }
  | { readonly kind: 'SUM'; readonly over: boolean; readonly kronor: number };

const ITEMS = `(?:punkter(?:na)?|ärenden(?:a)?|punkt(?:en)?|ärende(?:t)?)`;
const ON = String.raw`(?: (?:på|till|inför|den|mötet|dagordningen|i|nästa|möte|\d[\d/.-]*|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|maj|jun\p{L}*|jul\p{L}*|aug\p{L}*|sep\p{L}*|okt\p{L}*|nov\p{L}*|dec\p{L}*))*[?. ]*$`;
const INTERNAL = sifted(
  String.raw`^(?:(?:och|men|hej|du)[ ,]+){0,3}(?:vilka|vilken|vilket|vad|hur många|finns(?: det)?(?: några| någon| något)?|har vi(?: några| någon| något)?|är (?:några|någon|något|nån|nåt)|visa|lista)(?: av)?(?: de| det)?(?: ${ITEMS})?(?: som)?(?: (?:är |ska vara )?(?:interna?t?|hemliga?t?|sekretess\p{L}*|dolda?t?)| (?:syns|visas|står) inte i kanalen| (?:är |tas |ligger )?på (?:den )?slutna delen)(?: ${ITEMS})?${ON}`,
  'iu',
);
const SUM = sifted(
  String.raw`^(?:(?:och|men|hej|du)[ ,]+){0,3}(?:(?:vilka|visa|lista|finns det|hur många|har vi) )?(?:några |alla |de )?${ITEMS} (?:som )?(?:är |kostar |gäller |handlar om |ligger |på )?(?<how>över|mer än|minst|större än|under|mindre än|högst|lägre än) (?<sum>\d{1,3}(?:[  .]?\d{3})*)(?<scale> ?(?:tkr|tusen|mkr|miljon\p{L}*|mnkr))?(?: ?(?:kr|kronor|:-))?${ON}`,
  'iu',
);
/** "Vilka ärenden handlar om pengar". */
const MONEY = sifted(
  `^(?:(?:och|men|hej|du)[ ,]+){0,3}(?:vilka|visa|lista|hur många|finns det några|har vi några) (?:av )?(?:de |alla )?${ITEMS} (?:som )?(?:handlar om|gäller|rör|är om|innebär|kostar|har med) (?:(?:att )?(?:dela ut |bevilja )?)?(?:pengar(?:na)?|ekonomi(?:n)?|medel|bidrag|belopp|kronor|summor|något|nåt)(?: att göra)?${ON}`,
  'iu',
);
const OF_MONEY =
  /(?<!\p{L})(?:\p{L}*budget\p{L}*|ekonomi\p{L}*|\p{L}*ansök\p{L}*|årsredovisning\p{L}*|delårs\p{L}*|\p{L}*bokslut\p{L}*|medel|anslag|bidrag\p{L}*|taxa\p{L}*|avgift\p{L}*|arvode\p{L}*)/iu;

const WHICH = `^(?:(?:och|men|hej|du)[ ,]+){0,3}(?:vilka|vilken|vilket|vad|hur många)(?: av)?(?: de| det)?(?: ${ITEMS})?`;
/** "Vilka punkter ska vi ta beslut om", "vilka är beslutsärenden". */
const PROPOSED = sifted(
  `${WHICH} (?:(?:som )?(?:ska|skall|måste|behöver) (?:vi |styrelsen )?(?:ta|fatta) beslut (?:om|i|på|kring)|(?:som )?(?:ska|skall|måste) (?:vi |styrelsen )?besluta(?:s)?(?: om| i| på)?|(?:som )?(?:kräver|är för|är till för|gäller) (?:ett )?beslut|(?:som )?är beslut(?:s)?(?:ärenden|punkter)?|(?:som )?har (?:ett )?förslag(?: till beslut)?)${ON}`,
  'iu',
);
/** "Vilka förslag till beslut finns": of those that have one. */
const PROPOSALS = sifted(
  `^(?:(?:och|men|hej|du)[ ,]+){0,3}(?:vad finns (?:det )?för|vad är|vilka(?: är)?|visa(?: alla)?|lista(?: alla)?|finns det(?: några)?)(?: de)? förslag(?:en)? till beslut(?: (?:finns|har|ligger|står)(?: (?:det|vi|där))?)?${ON}`,
  'iu',
);
/** "Vilka är bara information". */
const TOLD = sifted(
  `${WHICH} (?:som )?(?:är |har |gäller )?(?:(?:bara|endast|enbart|ren|till|för|utan) )*(?:information(?:spunkter|särenden)?|info(?:punkter)?|för kännedom|kännedom|(?<=utan )förslag(?: till beslut)?)${ON}`,
  'iu',
);

const UNDER = /^(?:under|mindre än|högst|lägre än)$/iu;

/** "Vilka punkter är interna", "ärenden över 300 000": by what they are chosen; null: the whole agenda is asked for. */
export function chosenBy(text: string): ChosenBy | null {
  if (text.length > 120) return null;
  if (INTERNAL.test(text.trim())) return { kind: 'INTERNAL' };
  if (MONEY.test(text.trim())) return { kind: 'MONEY' };
  if (PROPOSED.test(text.trim()) || PROPOSALS.test(text.trim())) return { kind: 'PROPOSED' };
  if (TOLD.test(text.trim())) return { kind: 'TOLD' };
  const words = lookedForOnAgenda(text.trim());
  if (words !== null) return { kind: 'NAMED', words };
  const said = SUM.exec(text.trim())?.groups;
  if (said?.sum === undefined) return null;
  const scale = /^ ?(?:m|miljon)/iu.test(said.scale ?? '') ? 1_000_000 : said.scale ? 1000 : 1;
  const kronor = Number(said.sum.replace(/\D/gu, '')) * scale;
  return { kind: 'SUM', over: !UNDER.test(said.how ?? ''), kronor };
}

/** The meeting's own course, of which nothing is told. */
const OF_COURSE = /(?<!\p{L})(?:öppn\p{L}*|avslut\p{L}*|upprop\p{L}*|ajourner\p{L}*)/iu;

/** Whether an item is one of those. */
export function isChosen({ isInternal, amounts, heading, clauses, body }: Matter, by: ChosenBy): boolean {
  if (by.kind === 'INTERNAL') return isInternal;
  if (by.kind === 'PROPOSED') return clauses.length > 0;
  if (by.kind === 'TOLD') return clauses.length === 0 && !OF_COURSE.test(heading);
  if (by.kind === 'NAMED') return speaksOf([heading, ...clauses, body].join('\n'), by.words);
  if (by.kind === 'MONEY') return amounts.length > 0 || OF_MONEY.test(heading);
  return amounts.some((kronor) => (by.over ? kronor >= by.kronor : kronor <= by.kronor));
}

/** Whether a text has each of the words, in whatever form, or a compound that begins or ends with it. */
function speaksOf(text: string, words: string): boolean {
  const there = analyse(text);
  const wanted = analyse(words);
  return (
    wanted.length > 0 &&
    wanted.every((term) =>
      there.some(
        (one) => one === term || (term.length >= SHORTEST && (one.startsWith(term) || one.endsWith(term))),
      ),
    )
  );
}
/** A shorter word begins many that are no compounds of it. */
const SHORTEST = 4;
