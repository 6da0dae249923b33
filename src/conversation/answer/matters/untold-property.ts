import { sentencesOf } from '../../search/sentences-of.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { stemOf } from '../../understand/words/stem.ts';
import { type Asking, speaksOf } from '../asking.ts';
import type { Matter } from './matter.ts';
import { type MatterAnswer, notStated } from './matter-answer.ts';
import { papersOf } from './quote.ts';

/** "Vilket märke", "va för färg": a property of a thing, which its matter tells in that very word or not at all. */
const PROPERTY = sifted(
  /(?<!\p{L})(?:vilke[tn]|(?:vad|va)(?: är det| var det| e det)? för) (märke|modell|färg|fabrikat|material|årsmodell|storlek|motor|mönster|smak|språk|utrustning|räckvidd)(?:en|et)?(?!\p{L})/iu,
);

/** "Vad fick yttrandet för svar": what it met with, which its matter tells in that very word or not at all. */
const MET_WITH = sifted(
  /^(?:och |men |å |o )?(?:vad|va) (?:fick|har) (?:[\p{L}\d-]+ ){1,4}(?:fått )?för (?!(?:\p{L}*peng|summa|\p{L}*belopp|\p{L}*bidrag|\p{L}*anslag|medel|pott|budget|ersättning|arvode|lön|hyra|pris|kostnad|telefon|mobil|mejl|mail|år|perioden|sin|sitt|sina|den|det|att)\p{L}*)(?<what>\p{L}{3,})[?. ]*$/iu,
);

/** Whether it asks what something met with. */
export const asksMetWith = (text: string): boolean => MET_WITH.test(text);

/** "Vad har Siv för telefonnr", "numret till Siv": how somebody is reached, which hardly any paper tells. */
const CONTACT =
  /(?<!\p{L})(?:för|vad är|vad har|vilket|vilken|ge mig|har du|finns)(?!\p{L}).*(?<!\p{L})(?:telefon(?:nummer|nr)?|mobil(?:nummer|nr)?|tel(?:nr)?|numret|nummer|nr|(?:e-?post|mejl|mail)(?:adress)?|hemadress|personnummer|födelsedag)(?:et|en|n)?(?: till| hos|[?. ]*$)|(?<!\p{L})hur (?:når|får) (?:jag|man|vi) (?:tag (?:i|på) )?\p{L}+/iu;

/** Whether it asks how somebody is reached. */
export const asksContact = (text: string): boolean => CONTACT.test(text);

/** Whether a text tells it. */
export const tellsContact = (text: string): boolean => REACHED.test(text);
const REACHED = /@|\d{2,4}[ -]\d{2,3} ?\d{2}/u;

/** "Vad har förbundschefen i lön", "vad tjänar sekreteraren": what somebody with an office is paid, and not what a post costs. */
const PAY = sifted(
  /(?<!\p{L})(?:(?:vad|hur mycket|hur mkt|vilken lön|va) (?:har|tjänar|får|fick|hade) (?<holder>\p{L}{4,})(?!\p{L}).*(?:lön|tjän)|(?:vad|hur mycket|hur hög) (?:är|e|blir) (?<owner>\p{L}{4,}s) (?:\p{L}*lön)|tjänar (?<earner>\p{L}{4,}))/iu,
);
const OF_PAY = /(?<!\p{L})\p{L}*lön(?:en|er|erna|esätt\p{L}*)?(?!\p{L})|(?<!\p{L})arvode/iu;

/** Whose pay is asked for; null where none is. */
function paidAsked(asking: Asking): string | null {
  const { holder, owner, earner } = PAY.exec(asking.understanding.message.text)?.groups ?? {};
  const who = holder ?? owner?.slice(0, -1) ?? earner;
  const ofSomebody =
    speaksOf(asking, 'office', 'chair', 'vice') || asking.understanding.entities.persons.length > 0;
  return who !== undefined && ofSomebody ? stemOf(who.toLowerCase()) : null;
}

/** Whether a heading or a sentence of the matter's texts speaks both of pay and of whose it is. */
async function tellsPay(asking: Asking, matter: Matter, who: string): Promise<boolean> {
  const papers = papersOf(asking, matter, await asking.board.index());
  const texts = [matter, ...papers].flatMap(({ heading, body }) => [heading, ...sentencesOf(body)]);
  return [...texts, ...matter.clauses].some(
    (text) => OF_PAY.test(text) && analyse(text).some((term) => term.startsWith(who)),
  );
}

/** Of a registry number, "Dnr 2026/14", the year is none. */
const YEARS = /(?<![\d/:-])20\d\d(?![\d/:-])/gu;

/** What an answer tells of a matter, as far as its years go; null where it is no decision or sum of one. */
function toldOfYears(answer: MatterAnswer): { matter: Matter; told: string; sum: string | null } | null {
  switch (answer.kind) {
    case 'matter':
      return answer.asked === 'proposal'
        ? null
        : {
            matter: answer.matter,
            told: [answer.matter.heading, ...answer.matter.clauses].join(' '),
            sum: null,
          };
    case 'amount':
      return { matter: answer.matter, told: answer.clause, sum: answer.clause };
    case 'sentence': {
      const { matter, sentence, wanted } = answer;
      const told = matter ? `${matter.heading} ${sentence.text}` : sentence.text;
      return matter ? { matter, told, sum: wanted === 'amount' ? sentence.text : null } : null;
    }
    default:
      return null;
  }
}

/** "Vad är avgiften i år": what holds then, and not what was decided that year. */
const HOLDS_THEN = sifted(/(?<!\p{L})(?:är|e|kostar|betalar|gäller|ligger|har vi)(?!\p{L})/iu);

/** Where what is told was decided for other years than the one that is asked of: that, as the nearest; else null. */
function ofAnotherYear(asking: Asking, answer: MatterAnswer): MatterAnswer | null {
  const { entities, message } = asking.understanding;
  const years = new Set(
    entities.dates.map((date) => (date.kind === 'parts' && date.month === null ? date.year : null)),
  );
  const [year, ...others] = years;
  if (year === undefined || year === null || others.length > 0) return null;
  const of = toldOfYears(answer);
  if (of === null) return null;
  const { matter, told, sum } = of;
  const named = new Set(told.match(YEARS) ?? []);
  const isOther =
    named.size > 0 && !new Set(matter.body.match(YEARS) ?? []).has(String(year)) && !named.has(String(year));
  const isOfThen = matter.date.startsWith(String(year)) && (sum === null || !HOLDS_THEN.test(message.text));
  return isOther && !isOfThen
    ? notStated(asking, sum === null ? 'anything' : 'amount', matter, null, sum)
    : null;
}

const HOW_LONG = /(?<!\p{L})(?:hur länge|hur lang[et]|till när|hur många år)(?!\p{L})/iu;
const FOR_YEAR =
  /(?<!\p{L})(?:för|under|till och med|t\.? ?o\.? ?m\.?)(?: hela)?(?: år(?:et|en)?| verksamhetsåret| perioden)? 20\d\d(?!\d)/iu;

/** "Hur länge har Bryggan pengar", of what was granted for a year: that decision. */
function forYears(asking: Asking, answer: MatterAnswer): MatterAnswer | null {
  if (answer.kind !== 'not-stated' || answer.nearest?.kind !== 'paragraph') return null;
  if (!HOW_LONG.test(asking.understanding.message.text)) return null;
  const matter = answer.nearest;
  if (!matter.clauses.some((clause) => FOR_YEAR.test(clause))) return null;
  return { kind: 'matter', board: answer.board, matter, related: [], asked: 'decision', quotes: [] };
}

const WHO_PROPOSED = sifted(
  /^(?:och |men |å |o )?(?:vem|vilka|vilken|vems)(?!\p{L}).*(?<!\p{L})(?:föreslog|föreslagit|kom med (?:det |för)?förslag\p{L}*|la(?:de)? fram|förslag(?:et)? var|yrkade)(?!\p{L})/iu,
);
const PROPOSES =
  /(?<!\p{L})(?:för(?:e)?sl[aåoö]\p{L}*|yrka\p{L}*|lade fram|initiativ\p{L}*|lyft\p{L}*)(?!\p{L})/iu;

/** "Vem föreslog det": a name in another errand is no answer. */
function notWhoProposed(asking: Asking, answer: MatterAnswer): MatterAnswer | null {
  if (answer.kind !== 'sentence' || !WHO_PROPOSED.test(asking.understanding.message.text)) return null;
  const told = [answer.sentence.text, ...(answer.quotes ?? []), ...answer.more.map(({ text }) => text)];
  return told.some((text) => PROPOSES.test(text)) ? null : notStated(asking, 'person', answer.matter, null);
}

/** The answer as that the record is silent, where it tells of a thing but not of the property that was asked for. */
export async function withoutUntold(asking: Asking, answer: MatterAnswer): Promise<MatterAnswer> {
  const paid = paidAsked(asking);
  if (paid !== null && 'matter' in answer && answer.matter !== null)
    return (await tellsPay(asking, answer.matter, paid)) ? answer : notStated(asking, 'anything', null, null);
  const other = ofAnotherYear(asking, answer);
  if (other !== null) return other;
  const { text } = asking.understanding.message;
  const rather = forYears(asking, answer) ?? notWhoProposed(asking, answer);
  if (rather !== null) return rather;
  const property = PROPERTY.exec(text)?.[1] ?? MET_WITH.exec(text)?.groups?.what;
  if (property === undefined || answer.kind !== 'matter') return answer;
  const { matter } = answer;
  const papers = papersOf(asking, matter, await asking.board.index());
  const told = [matter.heading, ...matter.clauses, matter.body, ...papers.map(({ body }) => body)];
  const stem = stemOf(property.toLowerCase());
  return analyse(told.join('\n')).some((term) => term.startsWith(stem))
    ? answer
    : notStated(asking, 'anything', matter, null);
}
