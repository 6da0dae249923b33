import { MONTHS } from '../../../kernel/index.ts';
import { sifted } from '../patterns/sifted.ts';

/**
 * What is asked of a meeting's being held at all: whether it is cancelled, moved, or stands; `CALLED_OFF`: that it is
 * cancelled is known, and why, when or by whom is asked.
 */
export type WhetherHeld = 'CANCELLED' | 'CALLED_OFF' | 'MOVED' | 'HELD' | 'OVER';

const NAMED = `(?:nästa |det |dagens |styrelse|extra|(?:${MONTHS.join('|')}|vår|sommar|höst|vinter|jul)s?-?)*(?:mötet|möte|sammanträdet|sammanträde)`;
/** "18 februari": the meeting of that day. */
const DAY = `(?:den )?\\d{1,2}(?::?[ea])?(?: ?/ ?\\d{1,2}| (?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec))`;
const MEETING = `(?:${NAMED}|det|${DAY})`;
/** "Vad hände, …", "jaha, …": what is asked stands after it. */
const BEFORE = String.raw`^(?:(?:och|men|så|jaha|jaså|aha|oj|ojdå|va|vadå|hallå|hej|ok|okej|alltså|förlåt|ursäkta|vänta|vet du om|stämmer det att|är det så att|betyder det att|vad (?:hände|händer|har hänt|är det som (?:hänt|har hänt|hände|händer))(?: nu| här| egentligen| med mötet)?)[\s,.!?…–-]+)*`;
const WHEN = `(?: (?:den|på|i|nästa|nu|fortfarande|alltså|verkligen|redan|då|veckan|\\p{L}*dag(?:en)?|i?morgon|\\d[\\d/.:-]*(?::?[ea])?|${MONTHS.join('|')}))*?`;
const END = '(?: alltså| då| eller| va| väl| längre)*[?. ]*$';
const whole = (said: string) => new RegExp(`${BEFORE}(?:${said})${WHEN}${END}`, 'iu');

const WHY =
  '(?:varför|hur kommer det sig att|av vilken anledning|vem|när|vilken dag|vad (?:är|var|blev) (?:skälet|anledningen|orsaken) till att|vad beror det på att|vad var det för skäl till att)(?: det är så att)?';
const OFF =
  '(?:inställ[td]|inställda|avlyst|avbokat|avblåst|ställts in|ställdes in|ställs in|blivit inställt)';
const CALLED_OFF = [
  `${WHY} (?:ställdes|ställs|ställts) (?:då )?${MEETING}${WHEN} in`,
  `${WHY}(?: är| blir| blev| har)? ${MEETING}${WHEN}(?: är| blir| blev| har)? (?:${OFF}|inte av)`,
  `${WHY} (?:ställde|ställer|har) (?:ni|vi|du|de|dom|man|kansliet|ordföranden) (?:ställt )?in(?: ${MEETING})?`,
  `vem (?:var det som )?(?:har )?(?:ställde|ställt|ställer) in(?: ${MEETING})?`,
  `${WHY} (?:blir|blev) det (?:inget|inte något|inte nåt|inget nåt) (?:möte|sammanträde)`,
  `(?:vilket|vilka) (?:möte|möten|sammanträde|sammanträden) (?:är|blev|har|blir) ${OFF}`,
].join('|');

/** "Blir det inget möte den 11?": of a day on which there was to be one. */
const NONE = 'inget (?:möte|sammanträde)';
const NO_MEETING = `(?:blir|är|blev) det (?:alltså |då |nu |väl )*${NONE}`;
const IS = '(?:är|blir|blev|har)(?: alltså| nu| då| väl| redan)*';
/** "Så mötet är inställt?": told, for to hear whether it is so. */
const CHECKED: readonly (readonly [WhetherHeld, string])[] = [
  [
    'CANCELLED',
    `(?:(?:(?:det|då) )?${IS}(?: det)?(?: alltså| då| väl)* )?${NONE}|${MEETING}${WHEN} ${IS} ${OFF}`,
  ],
  [
    'MOVED',
    `${MEETING}${WHEN} ${IS} (?:flyttat|flyttats|blivit flyttat|framflyttat|uppskjutet|skjutits upp)`,
  ],
];
const CHECKS =
  /\?\s*$|(?<!\p{L})(?:alltså|va|eller|väl)[.! ]*$|^(?:stämmer|betyder|är) det (?:så )?att(?!\p{L})/iu;

/** "Varför flyttades mötet?", "vem flyttade mötet?" */
const WHY_MOVED = [
  `${WHY} (?:flyttades|flyttas|flyttats|sköts|skjuts) (?:då )?${MEETING}(?: upp| fram)?`,
  `${WHY}(?: är| blir| blev| har)? ${MEETING}${WHEN}(?: är| blir| blev| har)? (?:flyttat|flyttats|blivit flyttat|framflyttat|uppskjutet|skjutits upp)`,
  `${WHY} (?:(?:flyttade|flyttar) (?:ni|vi|du|de|dom|man|kansliet|ordföranden)|har (?:ni|vi|du|de|dom|man|kansliet|ordföranden) flyttat) (?:på )?${MEETING}`,
  `vem (?:var det som )?(?:har )?(?:flyttade|flyttat|flyttar) (?:på )?${MEETING}`,
].join('|');

const WAYS: readonly (readonly [WhetherHeld, RegExp])[] = [
  [
    'CANCELLED',
    whole(
      `(?:är|blir|blev|har) ${MEETING}${WHEN} (?:inställt|inställd|ställts in|blivit inställt|avbokat|avlyst)|(?:ställs|ställdes) (?:inte |väl )?${MEETING}${WHEN} in|(?:har|hade) (?:ni|vi|du|de|dom|man|kansliet|ordföranden) (?:redan |faktiskt )?(?:ställt|blåst|lyst|bokat)(?: in| av)?(?: ${MEETING})?${WHEN}(?: in| av)?|(?:ställde|ställer|blåste|blåser) (?:ni|vi|du|de|dom|man|kansliet|ordföranden)(?: in| av)?(?: ${MEETING})?${WHEN}(?: in| av)?|(?:är|blir|blev) ${MEETING}${WHEN} (?:avblåst|borttaget)|${NO_MEETING}|(?:blir|är) det (?:något |nåt |ett )?(?:möte|sammanträde)${WHEN},? eller är det (?:inställt|avbokat|avlyst)`,
    ),
  ],
  [
    'MOVED',
    whole(
      `(?:är|blir|blev|har) ${MEETING}${WHEN} (?:flyttat|flyttats|blivit flyttat|framflyttat|uppskjutet|skjutits upp)|(?:har|hade) (?:ni|vi|du|de|dom|man|kansliet|ordföranden) (?:redan |faktiskt )?(?:flyttat(?: på)?|skjutit(?: upp| på)?) ${MEETING}|(?:flyttades|flyttas|sköts) ${MEETING}(?: upp| fram)?|${WHY_MOVED}`,
    ),
  ],
  ['CALLED_OFF', whole(CALLED_OFF)],
  ['OVER', whole(`(?:är|e) ${NAMED}${WHEN} (?:över|slut|avslutat|klart|färdigt|förbi)`)],
  [
    'HELD',
    whole(
      `(?:blir|hålls|gäller|står) ${MEETING}${WHEN} (?:av|som planerat|som tänkt|fortfarande|kvar)|är (?:${NAMED}|${DAY})${WHEN} kvar|gäller (?:${NAMED}|${DAY})`,
    ),
  ],
];

const TOLD = CHECKED.map(([held, said]) => [held, whole(said)] as const);

/** How each of them begins. */
const ASKS = sifted(
  `${BEFORE}(?:är|blir|blev|har|hade|ställs|ställdes|ställde|ställer|blåste|blåser|flyttades|flyttas|sköts|hålls|gäller|står|varför|hur|av|vem|när|vad|vilken|vilket|vilka) `,
  'iu',
);

/** "E mötet inställt", "men ä det av": written as it is said. */
const AS_SPOKEN = /^((?:(?:och|men|så|jaha|hej|oj|o|å)[\s,.!?]+)*)(?:e|ä)(?=\s)/iu;

/** "Är mötet inställt?", "blir mötet av?"; null: something else is asked. */
export function whetherHeld(written: string): WhetherHeld | null {
  const text = written.replace(AS_SPOKEN, '$1är');
  const asked = ASKS.test(text) ? WAYS.find(([, way]) => way.test(text)) : undefined;
  if (asked !== undefined) return asked[0];
  return CHECKS.test(text) ? (TOLD.find(([, way]) => way.test(text))?.[0] ?? null) : null;
}
