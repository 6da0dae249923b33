import { sifted } from './patterns/sifted.ts';

const OUTCOME = sifted(
  /^(?:(?:hej|och|men|du|ok|okej|ja)[\s,!.]+)*(?:hur|vad)\s+(?:gick|går|blev|blir|slutade|ligger|står)\s+(?:(?:det|till|av|med|i|för|på|resultatet|utfallet|svaret|svaren)\s+)*(?:den\s+)?(?<what>(?:snabb)?frågan|omröstningen|röstningen|(?:snabb)?enkäten|undersökningen|per\s?capsulam\p{L}*)(?:\s+(?:då|nu|egentligen|till\s+slut|hittills))*[\s?.!]*$/iu,
);

/**
 * "Hur gick frågan?", "vad blev det av enkäten?": of a snabbfråga, of a case per capsulam, or of whichever was put last.
 * Null: it is asked of something else, or with more words.
 */
export function outcomeAsked(text: string): 'poll' | 'circulation' | 'either' | null {
  const what = OUTCOME.exec(text.trim())?.groups?.what?.toLowerCase();
  if (what === undefined) return null;
  if (what.startsWith('per')) return 'circulation';
  return /snabb|enkät|undersökning/u.test(what) ? 'poll' : 'either';
}
