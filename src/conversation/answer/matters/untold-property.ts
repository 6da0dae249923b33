import { sifted } from '../../understand/patterns/sifted.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { stemOf } from '../../understand/words/stem.ts';
import type { Asking } from '../asking.ts';
import { type MatterAnswer, notStated } from './matter-answer.ts';
import { papersOf } from './quote.ts';

/** "Vilket märke", "va för färg": a property of a thing, which its matter tells in that very word or not at all. */
const PROPERTY = sifted(
  /(?<!\p{L})(?:vilke[tn]|(?:vad|va) för) (märke|modell|färg|fabrikat|material|årsmodell|storlek|motor|mönster|smak|språk|utrustning|räckvidd)(?:en|et)?(?!\p{L})/iu,
);

/** "Vad har Siv för telefonnr", "numret till Siv": how somebody is reached, which hardly any paper tells. */
const CONTACT =
  /(?<!\p{L})(?:för|vad är|vad har|vilket|vilken|ge mig|har du|finns)(?!\p{L}).*(?<!\p{L})(?:telefon(?:nummer|nr)?|mobil(?:nummer|nr)?|tel(?:nr)?|numret|nummer|nr|(?:e-?post|mejl|mail)(?:adress)?|hemadress|personnummer|födelsedag)(?:et|en|n)?(?: till| hos|[?. ]*$)|(?<!\p{L})hur (?:når|får) (?:jag|man|vi) (?:tag (?:i|på) )?\p{L}+/iu;

/** Whether it asks how somebody is reached. */
export const asksContact = (text: string): boolean => CONTACT.test(text);

/** Whether a text tells it. */
export const tellsContact = (text: string): boolean => REACHED.test(text);
const REACHED = /@|\d{2,4}[ -]\d{2,3} ?\d{2}/u;

/** The answer as that the record is silent, where it tells of a thing but not of the property that was asked for. */
export async function withoutUntold(asking: Asking, answer: MatterAnswer): Promise<MatterAnswer> {
  const property = PROPERTY.exec(asking.understanding.message.text)?.[1];
  if (property === undefined || answer.kind !== 'matter') return answer;
  const { matter } = answer;
  const papers = papersOf(asking, matter, await asking.board.index());
  const told = [matter.heading, ...matter.clauses, matter.body, ...papers.map(({ body }) => body)];
  const stem = stemOf(property.toLowerCase());
  return analyse(told.join('\n')).some((term) => term.startsWith(stem))
    ? answer
    : notStated(asking, 'anything', matter, null);
}
