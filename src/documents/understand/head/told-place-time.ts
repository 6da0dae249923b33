import { joinTexts } from '../../formats/join-texts.ts';
import type { Line } from '../../formats/line.ts';
import { sentencesOf } from '../item/sentences.ts';
import { type PlaceTime, readPlaceTime } from './place-time.ts';

/** "Mötet hålls i Folkets hus, rum 12, klockan 9.15–11.40.": where and when, in a sentence about the meeting. */
const HELD =
  /^(?:(?:(?:dagens|detta|det extra) )?(?:\p{L}*(?:möte|sammanträde))t? (?:hålls|hölls|äger rum|ägde rum|genomförs|genomfördes|var|är|hade|skedde|sker)|(?:vi|styrelsen|direktionen|nämnden|ledamöterna) (?:träffa(?:des|s)|samlades|samlas|möttes|möts|sågs|ses|sammanträdde|sammanträder))(?!\p{L})\s*(?<told>\S.*)$/iu;
/** "Sammanträde med styrelsen onsdagen den 10 december 2027, Folkets hus, kl. 9.00–11.15": in a line that tells what met and when. */
const MET =
  /^\p{L}*(?:möte|sammanträde) (?:med|för|i) (?:\p{L}+ ){1,5}(?:den )?\d{1,2} \p{L}+ \d{4},\s*(?<told>\p{Lu}[^.:]{2,60},\s*(?:kl\.?|klockan) ?\d.*)$/iu;
/** Of the meeting, and not of its place: "Mötet var beslutfört." */
const PLACED = /^(?:(?:i|på|hos|vid|via) |digital\p{L}* |(?:mellan |från )?(?:kl\.?|klockan) ?\d)/iu;
const BETWEEN = /(?<!\p{L})mellan (?=(?:kl\.?|klockan)? ?\d)|(?<!\p{L})från (?=(?:kl\.?|klockan) ?\d)/giu;
/** "klockan 9.15 och 11.40", "klockan 9.15 och slutade 11.40". */
const AND =
  /(?<=\d[.:]\d\d),? och (?:(?:vi )?(?:slutade|avslutade\p{L}*|var klara|höll på till|pågick till) )?(?:kl\.? |klockan )?(?=\d)/giu;

/** Where and when the meeting was, as a sentence of the head says; null for what none says. */
export function toldPlaceTime(lines: readonly Line[]): PlaceTime {
  for (const [at, line] of lines.entries()) {
    const met = MET.exec(line.text)?.groups?.told;
    if (met !== undefined) return readPlaceTime(met.replace(/\.$/u, ''));
    if (!HELD.test(line.text)) continue;
    const below = lines.slice(at + 1, at + 3);
    const end = below.findIndex((next) => next.gap || next.breakBefore !== 'none');
    const goesOn = below.slice(0, end < 0 ? below.length : end);
    const whole = goesOn.reduce((text, next) => joinTexts(text, next.text), line.text);
    const told = HELD.exec(sentencesOf(whole)[0] ?? '')?.groups?.told ?? '';
    if (!PLACED.test(told)) continue;
    const found = readPlaceTime(told.replace(BETWEEN, '').replace(AND, '–').replace(/\.$/u, ''));
    return { ...found, place: found.place?.replace(/^(?:i|på|hos|vid|via) /iu, '') ?? null };
  }
  return { place: null, time: null };
}
