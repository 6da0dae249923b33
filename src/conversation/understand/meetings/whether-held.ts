import { MONTHS } from '../../../kernel/index.ts';

/** What is asked of a meeting's being held at all: whether it is cancelled, moved, or stands. */
export type WhetherHeld = 'CANCELLED' | 'MOVED' | 'HELD' | 'OVER';

const NAMED = '(?:nästa |det |dagens |styrelse|extra)*(?:mötet|möte|sammanträdet|sammanträde)';
const MEETING = `(?:${NAMED}|det)`;
const BEFORE = '^(?:och |men |hej[,!]? |vet du om |stämmer det att )*';
const WHEN = `(?: (?:den|på|i|nästa|nu|fortfarande|alltså|verkligen|redan|då|veckan|\\p{L}*dag(?:en)?|i?morgon|\\d[\\d/.:-]*(?::?[ea])?|${MONTHS.join('|')}))*?`;
const END = '[?. ]*$';
const whole = (said: string) => new RegExp(`${BEFORE}(?:${said})${WHEN}${END}`, 'iu');

const WAYS: readonly (readonly [WhetherHeld, RegExp])[] = [
  [
    'CANCELLED',
    whole(
      `(?:är|blir|blev|har) ${MEETING}${WHEN} (?:inställt|inställd|ställts in|blivit inställt|avbokat|avlyst)|ställs ${MEETING}${WHEN} in`,
    ),
  ],
  [
    'MOVED',
    whole(
      `(?:är|blir|blev|har) ${MEETING}${WHEN} (?:flyttat|flyttats|blivit flyttat|framflyttat|uppskjutet|skjutits upp)`,
    ),
  ],
  ['OVER', whole(`(?:är|e) ${NAMED}${WHEN} (?:över|slut|avslutat|klart|färdigt|förbi)`)],
  [
    'HELD',
    whole(
      `(?:blir|hålls|gäller|står) ${MEETING}${WHEN} (?:av|som planerat|som tänkt|fortfarande|kvar)|är ${NAMED}${WHEN} kvar|gäller ${NAMED}`,
    ),
  ],
];

/** How each of them begins. */
const ASKS = new RegExp(`${BEFORE}(?:är|blir|blev|har|ställs|hålls|gäller|står) `, 'iu');

/** "Är mötet inställt?", "blir mötet av?"; null: something else is asked. */
export function whetherHeld(text: string): WhetherHeld | null {
  if (!ASKS.test(text)) return null;
  return WAYS.find(([, way]) => way.test(text))?.[0] ?? null;
}
