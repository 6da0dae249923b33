import type { Passage, RecordIndex } from '../../../knowledge.ts';
import { asWritten } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import { analyse } from '../../../understand/words/analyse.ts';
import type { Asking } from '../../asking.ts';
import { matterOfPassage, pointedMatter } from '../find/matter-pointed.ts';
import type { MatterAnswer } from '../matter-answer.ts';
import { papersOf } from '../quote.ts';

const OFFICE = String.raw`(?<office>(?:vice |v\.? ?)?ordf(?:örande|\.)?|viceordf\p{L}*|sekreterare|ombud|revisor|firmatecknare|ersättare|ledamot|representant|kassör)(?:n|en)?`;
/** "Vem är ny vice ordf", "vem valdes till ordförande i beredningsgruppen", "vem blev vald till ombud". */
const WHO = sifted(
  String.raw`^(?:(?:och|men|å|o|hej)[ ,]+)*(?:vem|vilka|vilken)(?: (?:var|va) det)? (?:som )?(?:(?:är|e|blir|blev) (?:den |vår |våran )?(?:ny|nya|nye|nyvald\p{L}*) (?:som )?|(?:valdes|utsågs|väljs|utses|nominerades|blev (?:vald|utsedd)|har (?:valts|utsetts)|valde (?:vi|ni|styrelsen)|utsåg (?:vi|ni|styrelsen)) (?:till|som) (?:ny |nya )?)${OFFICE}(?!\p{L})(?<rest>.*)$`,
  'iu',
);

/** "Vem är vice ordförande": asked of the record where the register has none. */
const PLAIN = new RegExp(
  `^(?:(?:och|men|å|o|hej)[ ,]+)*vem (?:är|e|blir) (?:vår |våran )?${OFFICE}(?<rest>)(?: då| nu| i styrelsen)*[?. ]*$`,
  'iu',
);

function officeAsked({ understanding: { message }, view }: Asking) {
  const said = WHO.exec(message.text)?.groups;
  if (said !== undefined) return said;
  const plain = PLAIN.exec(message.text)?.groups;
  const { chair, viceChairs } = view;
  const isVice = /^v/iu.test(plain?.office ?? '');
  const isOfPresidium = isVice || /^ordf/iu.test(plain?.office ?? '');
  return isOfPresidium && (isVice ? viceChairs.length === 0 : chair === null) ? plain : undefined;
}

/** "Vem hade posten innan", of the election that is spoken of. */
const BEFORE = sifted(
  /^(?:(?:och|men|å|o)[ ,]+)*vem (?:hade|var|va|satt på|innehade|efterträd\p{L}*)(?: (?:den |det |på |han |hon |posten|uppdraget|jobbet|platsen|stolen))*(?: ?(?:innan|före|tidigare|förut|förr|dessförinnan))?[?. ]*$/iu,
);
const LEFT_IT =
  /(?<!\p{L})[Ee]fter \p{Lu}\p{L}+ \p{Lu}|(?<!\p{L})(?:avgå\p{L}*|lämnat|lämnar|avsagt|avsäger|entledig\p{L}*|efterträd\p{L}*|i stället för|ersätter)(?!\p{L})/u;

const CHOOSES =
  /(?<!\p{L})(?:välj\p{L}*|vald\p{L}*|valt\p{L}*|utse\p{L}*|utsåg\p{L}*|nominera\p{L}*|tillsätt\p{L}*|tillsatt\p{L}*)(?!\p{L})/iu;

/** Whom a § elected to an office, and after whom, the latest first; null where that is not asked, or none tells it. */
export function elected(asking: Asking, index: RecordIndex): MatterAnswer | null {
  return heldBefore(asking, index) ?? latestElected(asking, index);
}

function heldBefore(asking: Asking, index: RecordIndex): MatterAnswer | null {
  if (!asking.subject?.matter || !BEFORE.test(asking.understanding.message.text)) return null;
  const matter = pointedMatter(asking, asking.subject.matter, 0, index);
  const [passage] = matter ? papersOf(asking, matter, index) : [];
  if (!matter || !passage || !matter.clauses.some((one) => CHOOSES.test(one))) return null;
  const text = sentencesOf(passage.body).find((one) => LEFT_IT.test(one) && /\p{Lu}\p{L}+ \p{Lu}/u.test(one));
  if (text === undefined) return null;
  const sentence = asWritten(text, passage);
  return { kind: 'sentence', board: asking.board.name, sentence, matter, wanted: 'anything', more: [] };
}

function latestElected(asking: Asking, index: RecordIndex): MatterAnswer | null {
  const { office, rest } = officeAsked(asking) ?? {};
  if (office === undefined) return null;
  const isOffice = officeSaid(office);
  // "I beredningsgruppen": what the office is of, beside the board itself.
  const of = analyse(rest ?? '').filter((term) => index.frequency(term) > 0 && !OF_BOARD.test(term));
  const speaksOf = ({ heading }: Passage, clause: string) => {
    const terms = new Set(analyse(`${heading}\n${clause}`));
    return of.every((term) => terms.has(term));
  };
  const [best] = [...index.passages.values()]
    .filter(({ part, meetingDate }) => part === 'paragraph' && (meetingDate ?? '') <= asking.today)
    .flatMap((passage) => {
      const clause = passage.clauses.find(
        (one) => CHOOSES.test(`${passage.heading} ${one}`) && isOffice.test(one) && speaksOf(passage, one),
      );
      // Another body's chair is not the board's.
      const isOther = of.length === 0 && clause !== undefined && OF_OTHER.test(clause);
      return clause === undefined || isOther ? [] : [{ clause, passage }];
    })
    .toSorted((a, b) => (b.passage.meetingDate ?? '').localeCompare(a.passage.meetingDate ?? ''));
  if (!best) return null;
  const { clause, passage } = best;
  const after = sentencesOf(passage.body).find((one) => LEFT_IT.test(one) && !one.includes(clause));
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: { ...asWritten(clause, passage), clause: true },
    matter: matterOfPassage(asking, passage, index),
    wanted: 'anything',
    more: after === undefined ? [] : [asWritten(after, passage)],
  };
}

const OF_BOARD = /^(?:styr|förbund|samordningsförbund|när|dat|fran|från|da|då|nu|oss|och|nars|vilk)/u;
const OF_OTHER = /(?<!\p{L})(?:för|i|av) (?:\p{L}*(?:grupp|utskott|nätverk|råd|kommitté)\p{L}*)(?!\p{L})/iu;

function officeSaid(office: string): RegExp {
  if (/^v(?!\p{L}*ald)/iu.test(office)) return /(?<!\p{L})vice ?ordförande(?!\p{L})/iu;
  if (/^ordf/iu.test(office)) return /(?<!vice )(?<!\p{L})ordförande(?!\p{L})/iu;
  return new RegExp(`(?<!\\p{L})${office}`, 'iu');
}
