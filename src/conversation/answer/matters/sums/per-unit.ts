import type { Passage, RecordIndex } from '../../../knowledge.ts';
import { holdsAmount } from '../../../search/amounts.ts';
import { asWritten } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import { analyse } from '../../../understand/words/analyse.ts';
import type { Asking } from '../../asking.ts';
import { matterOfPassage } from '../find/matter-pointed.ts';
import type { MatterAnswer } from '../matter-answer.ts';

const UNITS =
  'deltagare|person|individ|plats|elev|barn|hushåll|ärende|möte|timme|dag|dygn|vecka|månad|termin|kvadratmeter|invånare';
const PER = sifted(String.raw`(?<!\p{L})(?:per|för varje) (?<unit>${UNITS})(?!\p{L})`, 'iu');

/**
 * "Vad kostar Fyren per deltagare": the latest sentence on record with a sum by that unit, and of what is named where
 * anything is. Null where no unit is asked for, or none is told of that.
 * @param told what is answered otherwise: it stands where it tells the sum by that unit itself
 */
export function perUnit(asking: Asking, index: RecordIndex, told: MatterAnswer): MatterAnswer | null {
  const { message, entities } = asking.understanding;
  const unit = PER.exec(message.text)?.groups?.unit?.toLocaleLowerCase('sv');
  if (unit === undefined) return null;
  const own = told.kind === 'amount' ? told.clause : told.kind === 'sentence' ? told.sentence.text : '';
  if (saysBy(unit).test(own)) return null;
  const named = entities.topic
    .filter(({ weight, word }) => weight >= NAMES && !new RegExp(`^(?:${UNITS})$`, 'iu').test(word.text))
    .map(({ word }) => word.stem);
  const found = [...index.passages.values()]
    .flatMap((passage) => toldIn(passage, unit))
    .filter(({ text, passage }) => {
      const terms = new Set(analyse(`${passage.heading} ${text}`));
      return named.every((stem) => terms.has(stem));
    })
    .toSorted((a, b) => (b.passage.meetingDate ?? '').localeCompare(a.passage.meetingDate ?? ''));
  const [first] = found;
  if (first === undefined) return null;
  const { text, passage } = first;
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: asWritten(text, passage),
    matter: matterOfPassage(asking, passage, index),
    wanted: 'amount',
    more: [],
  };
}

/** From how much a word of the question tells what is asked of. */
const NAMES = 0.5;

const saysBy = (unit: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:per (?:\p{L}+ (?:och|eller) )?|för varje )${unit}|kr(?:onor)?\s*/\s*${unit}`,
    'iu',
  );

function toldIn(passage: Passage, unit: string): { readonly text: string; readonly passage: Passage }[] {
  const says = saysBy(unit);
  if (!says.test(passage.body)) return [];
  return sentencesOf(passage.body)
    .filter((text) => says.test(text) && holdsAmount(text))
    .map((text) => ({ text, passage }));
}
