import { MONTHS } from '../../../../kernel/index.ts';
import { sifted } from '../../patterns/sifted.ts';
import { saysSecrecy } from '../../secrecy/secrecy-said.ts';

const LEAD = String.raw`(?:(?:hej|ok|okej|ja|jo|oj|och|nu|då|så|men)[\s,.!]+)*`;
const SHORT = '(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)';
const DAY = String.raw`(?:(?:den\s+)?\d{1,2}(?::?[ea])?(?:\s+(?:${MONTHS.join('|')}|${SHORT})|/\d{1,2})|den\s+\d{1,2}(?::?[ea])?)`;
const NOUN = '(?:dagordning(?:en)?|agenda(?:n)?)';

/** "Nu kör vi dagordning för 28 jan. Årsbokslut, rapport, ansökan": several, after what they are for. */
const AGENDA_OF = sifted(
  String.raw`^${LEAD}(?:(?:kör|börjar|gör|tar|bygger|fixar)\s+(?:vi|jag)\s+(?:(?:på|med|om)\s+)?|börja\s+(?:på|med)\s+)?${NOUN}\s+(?:för|till|inför|på)\s+(?:mötet\s+)?(?<when>${DAY}|\p{L}*mötet|nästa\s+möte)\s*[.:,–-]\s+(?<what>\p{L}[^?:;.]{1,80},[^?:;]{2,300}?)[\s.]*$`,
  'iu',
);
/** "En till: lokalfrågan. Den ska inte ut i kanalen". */
const ONE_MORE = sifted(
  String.raw`^${LEAD}(?:sen\s+)?(?:en|ett)\s+till\s*[:,–-]\s*(?<what>(?!(?:sak|fråga|grej|kaffe|jag|vi|du|kan|när|var|hur|vad|vem)(?!\p{L}))\p{L}[^,.;?:]{2,80})(?<rest>[.,]\s[^?]*)?[\s.!]*$`,
  'iu',
);
/** "Och så en till om lönerna, den ska vara hemlig": what is said of the new one is not of the one before. */
const ONE_MORE_ABOUT = sifted(
  String.raw`^${LEAD}(?:sen\s+)?(?:en|ett)(?:\s+till)?\s+om\s+(?<what>(?!(?:jag|vi|du|man|det|den)(?!\p{L}))\p{L}[^,.;?:]{2,80})(?<rest>[.,]\s[^?]*)$`,
  'iu',
);
/** ". Den ska inte ut i kanalen". */
const HIDES = /^[.,]\s*(?:men\s+)?(?:den|det)\s+(?:ska|får|bör)\s+(?:inte|ej)\s+[^.]*kanal(?:en)?[\s.!]*$/iu;
const TELLS_OF =
  '(?:dragning|genomgång|information|info|presentation|rapport|lägesrapport|uppdatering|redovisning|diskussion|avstämning|uppföljning)';
/** "Går det å få en genomgång av statistiken nån gång i vår?": a wish. */
const MAY_WE = sifted(
  String.raw`^${LEAD}(?:(?:går|skulle)\s+det\s+(?:gå\s+)?(?:att|å)|(?:kan|kunde|skulle)\s+(?:vi|styrelsen)(?:\s+kunna)?)\s+(?:få|ha|ta)\s+(?:(?:en|lite|ett)\s+)?(?<what>${TELLS_OF}\s+(?:av|om|kring|från|på)\s+[^?]{3,100}?)(?:\s+(?:nån|någon)\s+gång)?(?<when>\s+(?:i|på|till|under)\s+(?:nästa\s+)?\p{L}+)?\s*(?:\?*|\?+\s+(?<more>(?:gärna|helst|kanske|förslagsvis|det|den|vi)(?!\p{L})[^?]{3,120}))$`,
  'iu',
);
const TAKEN =
  '(?:upptag(?:en|et)|dubbelbokad|bokad|uthyrd|stängd|avstängd|ledig\\s+inte|för\\s+(?:lit(?:en|et)|trång|trångt))';
/** "Kvarnen är upptagen den 28:e. Vi får vara i Stadshuset": another place, with why told first. */
const TAKEN_ROOM = sifted(
  String.raw`^${LEAD}(?<why>\p{L}[\p{L} -]{1,40}?\s+(?:är|blev|blir)\s+${TAKEN})(?:\s+(?<day>${DAY}))?\s*[.,;–]\s*(?:så\s+)?(?:vi\s+(?:får|kan|ska|måste)\s+(?:vara|sitta|hålla\s+till|ses|köra)\s+(?:i|på)|vi\s+(?:sitter|är|ses|håller\s+till)\s+(?:i|på)|vi\s+(?:tar|kör)\s+(?:i\s+)?)\s+(?<place>\p{L}[\p{L}\d -]{2,60}?)(?:\s+(?:i\s?stället|då))*[\s.!]*$`,
  'iu',
);
/** "Flytta mars till 12e": its meeting, by the month alone. */
const MOVES_MONTH = sifted(
  String.raw`^(?<lead>${LEAD}(?:(?:vi|jag)\s+)?(?:får\s+|måste\s+|kan\s+du\s+)?(?:flytta|skjuta?(?:\s+upp)?)\s+)(?<month>${MONTHS.join('|')})(?<rest>\s+till\s+(?:den\s+)?\d[^?]*)$`,
  'iu',
);

/** "Kan vi ta lokalfrågan först?": where an item is to stand. */
const PLACED_ASKED = sifted(
  String.raw`^${LEAD}(?:kan|ska|skulle|borde|bör)\s+vi\s+(?:(?:inte|kunna|kanske)\s+)*(?:ta|lägga|ha|behandla|flytta)\s+(?:upp\s+)?(?<of>(?:punkt\s+\d+\p{L}?|\p{L}{2,}(?:en|et|an)))\s+(?<where>först|sist|(?:före|efter|innan)\s+[^?]{2,60})\s*\?+\s*$`,
  'iu',
);
/** "Kan bokslutet ligga sist av de tre?": the same of the item itself. */
const STANDS_ASKED = sifted(
  String.raw`^${LEAD}(?:kan|ska|skulle|borde|bör|får)\s+(?<of>(?:punkt\s+\d+\p{L}?|\p{L}{2,}(?:en|et|an|na)))\s+(?:(?:inte|kunna|kanske|få)\s+)*(?:ligga|stå|komma|vara|va|tas|hamna)\s+(?:(?:allra|helst)\s+)?(?<where>först|sist|(?:före|efter|innan)\s+[^?]{2,60}?)(?:\s+(?:av\s+(?:de\s+(?:två|tre|fyra|fem|nya|egna|andra)|dem|dom|alla|ärendena)|på\s+(?:dagordningen|mötet)|tack|istället))*\s*\?*\s*$`,
  'iu',
);

/**
 * Everyday orders that leave out what they are of, in the words that say it: "en till: lokalfrågan", "nu kör vi dagordning för 28
 * jan. A, B, C", "flytta mars till 12e", "Kvarnen är upptagen den 28:e, vi får vara i Stadshuset"; any other words as they are.
 */
export function saidShortly(text: string): string {
  if (text.length > 400 || text.includes('\n')) return text;
  const said = text.trim();
  const agenda = AGENDA_OF.exec(said)?.groups;
  if (agenda?.what !== undefined) return `till ${onMeeting(agenda.when ?? '')}: ${agenda.what}`;
  const more = ONE_MORE.exec(said)?.groups;
  if (more?.what !== undefined)
    return `ny punkt: ${more.what}${hides(more.rest ?? '') ? ', internt' : (more.rest ?? '')}`;
  const about = ONE_MORE_ABOUT.exec(said)?.groups;
  if (about?.what !== undefined && hides(about.rest ?? '')) return `ny punkt om ${about.what}, internt`;
  const wish = MAY_WE.exec(said)?.groups;
  if (wish?.what !== undefined)
    return `jag vill ta upp ${wish.what}${ofMeeting(wish.when ?? '')}${wish.more === undefined ? '' : `. ${wish.more}`}`;
  const placed = (PLACED_ASKED.exec(said) ?? STANDS_ASKED.exec(said))?.groups;
  if (placed?.of !== undefined) return `flytta ${placed.of} ${placed.where ?? ''}`;
  const room = TAKEN_ROOM.exec(said)?.groups;
  if (room?.place !== undefined) {
    const place = room.place.charAt(0).toLocaleUpperCase('sv') + room.place.slice(1);
    const when = room.day === undefined ? '' : ` på mötet ${room.day}`;
    return `byt lokal${when} till ${place}, ${room.why ?? ''}`;
  }
  const { lead, month, rest } = MOVES_MONTH.exec(said)?.groups ?? {};
  return month === undefined ? text : `${lead ?? ''}${month}mötet${rest ?? ''}`;
}

const hides = (rest: string): boolean => saysSecrecy(rest) || HIDES.test(rest);
const onMeeting = (when: string): string => (/^(?:den\s|\d)/iu.test(when) ? `mötet ${when}` : when);
/** "I vår" is of no one meeting. */
const ofMeeting = (when: string): string =>
  /\s(?:i|under)\s+(?:vår|höst|sommar|vinter|år)/iu.test(when) ? '' : when;
