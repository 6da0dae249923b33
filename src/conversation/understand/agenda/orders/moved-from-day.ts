import { MONTHS } from '../../../../kernel/index.ts';
import { sifted } from '../../patterns/sifted.ts';
import { itemTakenOff } from './item-taken-off.ts';

const LEAD = String.raw`(?:(?:hej|klubban|snälla|kan|kunde|vill|skulle|ska|får|du|ni|vi|jag|nej|då|så)[\s,]+)*`;
const DAY = String.raw`(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?(?:(?:den\s+)?\d{1,2}(?::?[ea])?\s+(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)|den\s+\d{1,2}(?::?[ea])?|\d{1,2}/\d{1,2}|(?:${MONTHS.join('|')})(?:mötet|sammanträdet)?)`;
const FROM_DAY = sifted(
  String.raw`^${LEAD}(?:flytta|skjuta?(?:\s+(?:upp|fram))?)\s+(?<of>\S.{1,60}?)\s+(?:(?:från|på|den)\s+)?(?:mötet\s+)?${DAY}\s+till\s+\S`,
  'iu',
);

/**
 * "Flytta hyresavtalet den 11 till 15 april": what is moved from the meeting of a day to another, in its words; whether it is an
 * item of an agenda is for that to say. Null: nothing is, or it is the meeting itself.
 */
export function movedFromDay(text: string): string | null {
  const of = text.length > 160 ? undefined : FROM_DAY.exec(text)?.groups?.of;
  return of === undefined || itemTakenOff(`stryk ${of}`) === null ? null : of;
}
