import { clausesWritten } from '../../../understand/agenda/orders/clauses.ts';
import { FORGOT, NO_WITH } from '../../../understand/agenda/orders/new-item.ts';
import { presenterSaid, type Where, withOwnName } from '../../../understand/agenda/orders/presenter-said.ts';
import { secrecySaid } from '../../../understand/secrecy/secrecy-said.ts';
import { withoutBoards } from '../boards-said.ts';
import { type Labelled, labelledParts } from './item-labelled.ts';
import { type Days, daysIn, shorn, type Worded, withoutMeeting } from './item-when.ts';

/** What was written of an ärende, each part where it belongs. */
export interface ItemWritten {
  readonly heading: string;
  readonly presenter: string | null;
  /** Förslag till beslut, a clause each. */
  readonly proposals: readonly string[];
  /** What was said besides. */
  readonly background: string;
  /** Of that, why it is wanted: a day in it is none of a meeting. */
  readonly because: string;
  /** Where it shall stand: after an item, before one, or as one. */
  readonly place:
    | { readonly kind: 'after' | 'before' | 'at'; readonly number: string }
    | { readonly kind: 'first' }
    | null;
}

const LEAD = String.raw`(?:(?:hej|snälla|oj|${FORGOT}|kan|kunde|skulle|vill|vilja|ska|skall|får|bör|borde|kanske|nog|måste|behöver|önskar|tänkte|du|ni|vi|jag|man|gärna|bara|också|även|och|dessutom|därutöver|kommer\s+ihåg|minns|att|nu|då|klubban|styrelsen|kansliet|det|vore|vara|bra|kul|fint|värt|(?:ha|få)(?=\s+(?:en|ett)\s+(?:punkt|ärende)\s)|om(?=\s+(?:vi|ni)\s))[\s,]+)*`;
const VERB = String.raw`(?:(?:lägg(?:a|er)?|sätt(?:a|er)?|skriv(?:a|er)?|för(?:a)?|få|ha|plocka|foga|peta|kläm(?:ma)?|tryck(?:a)?|smyg(?:a)?|stoppa|släng(?:a)?|skjut(?:a)?(?=\s+in\s)|ta(?:r|s)?|tog|lyft(?:a|er|e)?|add|put)\s+(?:(?:gärna|också|även)\s+)?(?:(?:till|in|upp|med|fram|on)(?:\s+|(?=:)))+|(?:föreslå(?:r)?|väck(?:a|er)?|anmäl(?:a|er)?|lyft(?:a|er)?|add|tillfoga|(?:lägg|sätt)(?:a|er)?(?=\s+(?!(?:den|det|denna|punkt\p{L}*|ärende\p{L}*|om|ihop|samman|bort|undan)(?!\p{L})).*\s(?:på|till|inför)\s+(?:nästa\s+)?\p{L}*(?:möte|sammanträde)(?:t)?(?!\p{L}))|diskutera(?:r)?|(?:prata|tala|snacka)(?:r|de)?(?=\s+(?:om\s|${NO_WITH}))|diskuterade)\s+)`;
const NOUN = String.raw`(?:(?:(?:en|ett|två|tre|fyra|några|den|det|följande|frågan|nästa|interna?|internt|hemlig|hemligt|stängd|stängt|konfidentiell|konfidentiellt|sekretessbelagd|sekretessbelagt|ny|nytt|nya|extra|till|annan|annat|här|också|som)\s+)*(?:dagordnings)?(?:punkt(?:en|er|erna)?|ärende(?:t|n|na)?|fråga(?:n)?|sak(?:en)?|frågor(?:na)?|saker(?:na)?|item|topic)(?:\s+till(?!\s+(?:\p{L}*möte|\p{L}*sammanträde|den|nästa|\d)))?(?![\p{L}]))`;
const ABOUT = String.raw`(?:om|kring|angående|gällande|rörande|som\s+(?:heter|gäller|handlar\s+om|rör)|med\s+(?:rubriken|rubrik|namnet|titeln)|about)`;
const COMMAND = new RegExp(
  `^[\\s,:;-]*${LEAD}(?:${VERB}(?:${NOUN}\\s*)?|(?:(?:en|ett)\\s+)?(?:ny|nytt|nya|extra|en\\s+till)\\s+${NOUN}\\s*|(?:en|ett)\\s+(?:dagordnings)?(?:punkt|ärende|sak|fråga)\\s+till(?=\\s*[,:])|${NOUN}\\s+(?=${ABOUT}\\s|(?:(?:till|på|inför)\\s+)?(?:den\\s+)?\\d{1,2}(?::?e)?\\s*(?:/|\\p{L}{3,}[\\s:])))`,
  'iu',
);
const AT_NOUN = new RegExp(`^${NOUN}\\s*`, 'iu');
const STARTS_OVER = /^(?:ska|skall|vill|bör|kan)\s+(?:vi|jag|du|man)\s+/iu;
const OPENER = new RegExp(`^(?:[\\s,.:;-]*(?:${ABOUT}|upp|till)(?![\\p{L}]))?[\\s,.:;-]*`, 'iu');
/** The same, as far as a colon: that introduces what is to be kept as written. */
const TO_COLON = new RegExp(`^(?:[\\s,.;-]*(?:${ABOUT}|upp|till)(?![\\p{L}]))?[\\s,.;-]*`, 'iu');

const PLACE = [
  /[\s,]+(?:direkt\s+|strax\s+)?(efter|före|innan)\s+(?:punkt(?:en)?\s+|nr\s+)?(\d{1,2}[a-z]?)(?![\p{L}\d])/iu,
  /[\s,]+(?:som\s+(?:ny\s+)?(?:punkt|nummer|nr)|på\s+plats|på\s+punkt)\s+(\d{1,2}[a-z]?)(?![\p{L}\d])/iu,
] as const;
const PLACE_AFTER_COMMA = [
  /[,;.]\s*(?:och\s+)?(?:(?:placera|lägg|sätt|ställ)\s+(?:den|det)\s+)?(?:direkt\s+|strax\s+)?(efter|före|innan)\s+(?:punkt(?:en)?|nr)\s+(\d{1,2}[a-z]?)(?![\p{L}\d])/iu,
  /[,;.]\s*(?:och\s+)?som\s+(?:ny\s+)?(?:punkt|nummer|nr)\s+(\d{1,2}[a-z]?)(?![\p{L}\d])/iu,
] as const;
const FIRST =
  /[\s,]+(?:allra\s+)?först\s+(?:på\s+(?:dagordningen|mötet)[^.,]*|av\s+allt)(?=[\s,.:]*$)|,\s*(?:allra\s+)?först(?=[\s,.:]*$)|^\s*(?:allra\s+)?först(?:\s+på\s+(?:dagordningen|mötet))?\s*:\s*(?=\S)/iu;
const LAST =
  /[\s,]+(?:allra\s+)?sist(?:\s+på\s+dagordningen)?(?:\s*,?\s*(?:före|innan)\s+övriga\s+frågor)?(?=[\s,.:]*$)|^\s*sist(?:\s+på\s+dagordningen)?[\s,:]+/iu;
/** "…, förslag att godkänna den. Sist": set apart from what is proposed. */
const LAST_AFTER_COMMA = /[,;.]\s*(?:och\s+)?(?:allra\s+)?sist(?:\s+på\s+dagordningen)?[\s.!]*$/iu;
const PROPOSALS =
  /[\s,;.]+(?:och\s+)?(?:med\s+)?(?:(?:förslag(?:et)?(?:\s+till\s+beslut)?\s*:\s*)?(?:förbunds)?styrelsen\s+(?:föreslås(?:\s+besluta)?|ska\s+besluta)|förslag(?:et)?(?:\s+till\s+beslut)?(?:\s+är)?(?:\s+om)?|förslag\s+på\s+beslut|beslut(?=\s*:))\s*:?\s*(att\s+\S.*)$/iu;
/** "…, förslag: säga upp avtalet": what follows is the förslag, though no "att" begins it. */
const PROPOSALS_MARKED =
  /[,;.]\s*(?:och\s+)?(?:med\s+)?(?:[Ff]örslag(?:et)?(?:\s+till\s+beslut)?(?:\s+är)?\s*:\s*|förslag(?:et)?(?:\s+är)?\s+(?=\p{Ll}{2,}a\s+\p{Ll}))(\S.*)$/u;
/** "… Lägg den före övriga frågor.": a sentence of its own, and no part of what is proposed. */
const PUT =
  /(?<=\S)[.!?;,]\s*((?:(?:och\s+)?(?:placera|lägg|sätt|ställ)\s+(?:den|det|punkten|ärendet)|(?:den|det|punkten|ärendet)\s+(?:ska|skall|bör)\s+(?:ligga|stå|komma|vara|tas(?:\s+upp)?|hamna))\s+(?:(?:direkt|strax|precis|gärna|helst|allra)\s+)*(?:efter|före|innan|mellan|först|sist)(?!\p{L})[^.;]*?)[\s.!]*$/iu;
const FROM_WHOM = /^\s*från\s+\p{L}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+){0,2}\s*$/u;
const BECAUSE =
  /^(.*?)[\s,]+((?:eftersom|därför\s+att|på\s+grund\s+av|med\s+anledning\s+av|så\s+att(?=\s+(?:vi|jag|det|ni|du|alla)\s))\s+\S.*)$/iu;
/** "Lokalerna, hyran går ut till sommaren": the clause after the comma says why. */
const WHY =
  /^([^,]{3,80}),\s+((?!(?:och|eller|samt|som|där|vilk\p{L}*|förslag\p{L}*|föredrag\p{L}*|bilag\p{L}*|rubrik\p{L}*|punkt\p{L}*|helst)\s)(?:\p{L}+\s+){1,4}?(?:går|gäller|är|e|var|blir|har|ska|måste|behöver|kommer|höjs|sänks|upphör|löper|börjar|slutar|kostar|fungerar|funkar|verkar|saknas)(?!\p{L})[^"?]*|(?!det\s+vill\s+säga)(?:vi|jag|ni|du|det|den|de|man)\s+(?:\p{L}+\s+){0,2}?(?:kan|vill|tar|tror|tycker|hinner|bör|borde|får|räcker|tänker|vet)(?!\p{L})[^"?]*)$/iu;
/** "Skolskjutsen, har mejlat underlag": what the writer has done or will do stands in the background. */
const TOLD_BESIDE =
  /[,;]\s*((?:jag\s+|vi\s+)?(?:har\s+(?:redan\s+)?(?:mejlat|mailat|skickat|bifogat|lämnat|lagt)|(?:bifogar|skickar|mejlar|mailar|återkommer)|(?:underlag(?:et)?|bilaga(?:n)?|bilagor(?:na)?|handlingar(?:na)?|papper(?:en|na)?|mer(?:\s+(?:info\p{L}*|underlag))?)\s+(?:har\s+jag|har\s+(?:mejlats|skickats)|skickar\s+jag|mejlar\s+jag|mailar\s+jag|kommer|finns|ligger))(?!\p{L})[^"]*)$/iu;
/** "1. Parkeringen", alone: the mark of a list is none of it. */
const LONE_MARK = /^(?:1[.)]|[-–•*])\s+(?=\p{L})/u;
/** "Rubrik: Tvisten": the word for what follows is none of it. */
const LABEL = /^(?:rubrik(?:en)?|titel(?:n)?|ärende(?:t)?)(?:\s+(?:är|ska\s+vara))?\s*:\s*/iu;
const AS_ITEM = /[\s,]+som\s+(?:en\s+|ett\s+)?(?:ny(?:tt)?\s+)?(?:punkt|ärende)(?=\s*(?:$|[.,;]))/iu;
const ENDS = /[\s.,;:!?]+$/u;
/** "En punkt om resor också": that it is one more. */
const ALSO = /(?<=\S)\s+(?:också|oxå)$/iu;

/**
 * An ärende in the asker's own words: what stands in quotes, after a colon or after "lägg till", "ta upp", "ny punkt",
 * without the meeting, the day and the board that are said with it, nor who may see it. Nothing that was written is left out. Null: the
 * message does not begin so.
 */
export function itemWritten(asking: Worded): ItemWritten | null {
  const days = daysIn(asking);
  const said = withoutBoards(asking);
  const own = 'asker' in asking ? withOwnName(said, () => asking.asker.person.name) : said;
  const { before, labelled } = labelledParts(secrecySaid(own).rest);
  const told = TOLD_FIRST.exec(before)?.groups?.told ?? '';
  const begun =
    afterCommand(before, days) ?? (told === '' ? null : afterCommand(before.slice(told.length), days));
  if (begun === null) return null;
  const written = numbered(begun, days) ?? partsOf(begun, days);
  return labelled === null ? written : withLabelled(written, labelled);
}

/** "Bilaga 9 kommer sent, lägg till en punkt om …": what is told before it is ordered. */
const TOLD_FIRST =
  /^(?<told>[^?"]{4,160}?[,.;!–]\s+)(?:(?:så|och|men|då|kan|du|vi|vill|jag|får|ska)\s+)*(?:lägg(?:a)?\s+(?:till|in)|ta\s+(?:upp|med)|sätt\s+upp|ny\s+punkt|nytt\s+ärende)(?!\p{L})/iu;

/** What stands after a word that says what it is ("Rubrik: Tvisten") is that. */
function withLabelled(
  written: ItemWritten,
  { heading, presenter, proposals, background }: Labelled,
): ItemWritten {
  const put = PUT.exec(heading ?? '');
  const headed = put === null ? heading : heading?.slice(0, put.index);
  return {
    ...written,
    heading: headed === undefined ? written.heading : capital(headed.replace(ENDS, '')),
    presenter: presenter ?? written.presenter,
    proposals: proposals === undefined ? written.proposals : clausesWritten(proposals),
    background: [written.background, background, put?.[1]].filter(Boolean).join(' '),
  };
}

/** "Lägg till punkt 7: val av presidium": the number is where it is to stand. */
const AS_NUMBER = /^(\d{1,2}[a-z]?)\s*:(?!\d|\/\/)\s*(?=\S)/iu;
/** "Lägg till punkt 7a om ny lokal": after the item that the letter is of. */
const AS_LETTERED = /^(\d{1,2})[a-z]\s+(?=(?:om|kring|angående|gällande)\s+\S)/iu;

function numbered(begun: string, days: Days): ItemWritten | null {
  const lettered = AS_LETTERED.exec(begun);
  if (lettered !== null) {
    const read = partsOf(begun.replace(AS_LETTERED, ''), days);
    return { ...read, place: read.place ?? { kind: 'after', number: lettered[1] ?? '' } };
  }
  const number = AS_NUMBER.exec(begun);
  if (number === null) return null;
  const read = partsOf(begun.replace(AS_NUMBER, ': '), days);
  return { ...read, place: read.place ?? { kind: 'at', number: number[1] ?? '' } };
}

function partsOf(begun: string, days: Days): ItemWritten {
  const quote = /^(.{0,80}?)"([^"]{2,200})"(.*)$/u.exec(begun);
  if (quote) {
    const [, before = '', heading = '', after = ''] = quote;
    return parted(heading, `${shorn(before, days).replace(OPENER, '')} ${shorn(after, days)}`);
  }
  // The colon of a web address or an hour introduces nothing.
  const [, before = '', after = ''] = /^([^:]{0,120}?):(?!\/\/|\d)\s*(\S.*)$/u.exec(begun) ?? [];
  if (after !== '' && shorn(before, days).replace(OPENER, '') === '') {
    const isRow = IN_A_ROW.test(after);
    return parted(after, ':', (text) =>
      isRow ? shorn(text, days) : withoutMeeting(text, days, 'after-comma'),
    );
  }
  // "Nytt ärende från Love: budgeten": whose wish it is stands in the background.
  if (after !== '' && FROM_WHOM.test(before)) {
    const read = parted(after, ':', (text) => withoutMeeting(text, days, 'after-comma'));
    return { ...read, background: [read.background, `${capital(before.trim())}.`].filter(Boolean).join(' ') };
  }
  const { name, rest: unnamed } = presenterSaid(begun, 'after-comma');
  const [, rest = unnamed, because = ''] = BECAUSE.exec(unnamed) ?? WHY.exec(unnamed) ?? [];
  const read = parted(shorn(rest, days), '', (text) => shorn(text, days));
  const written = { ...read, presenter: name ?? read.presenter };
  const background = [written.background, capital(because)].filter(Boolean).join(' ');
  return { ...written, background, because };
}

/** "El, vatten och sopor på 6 oktober": several, and the meeting of all of them. */
const IN_A_ROW = /[,;][^,;]+(?:[,;]|\s(?:och|samt)\s)/iu;

/** "Elavtalet ska upp 25 februari, förslag att teckna det". */
const SHALL_UP =
  /^(?!(?:vad|vem|vilka|vilken|vilket|när|hur|det|den|detta|allt|inget|något|jag|vi|du|ni)\s)(\p{L}[^,.:?]{1,60}?)\s+(?:ska|skall|bör|borde|måste|behöver)\s+(?:tas\s+)?(?:upp|med)(?=[\s,.]|$)/iu;

/** "Jag skulle vilja att frågan om hyran tas upp i mars". */
const IS_TAKEN_UP =
  /(?<=^|\satt\s)(?:frågan|en\s+fråga|punkten|ärendet)\s+(?:om|kring|angående)\s+(?<what>[^,.;?]{2,80}?)\s+(?:(?:kan|kunde|ska|bör|borde|får)\s+)?(?:tas|togs|lyfts|kommer|kom|ska\s+upp|tas\s+med|behandlas|avhandlas|diskuteras|prövas)(?:\s+upp)?(?:\s+i\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)?(?=[\s,.;!]|$)/iu;

/** "Kan Eva ta upp …": of whom it is asked. */
const ASKED_OF =
  /^(?:(?:hej|klubban)[\s,!.]+)*(?:kan|skulle)\s+\p{L}{2,}\s+(?:kunna\s+)?(?=(?:ta|lyfta)\s+upp\s)/iu;

/** What stands after the words that ask for it, and after the meeting where that is said first. */
function afterCommand(written: string, days: Days): string | null {
  const text = written
    .replace(ASKED_OF, '')
    .replace(SHALL_UP, 'ta upp $1')
    .replace(IS_TAKEN_UP, 'ta upp $<what>');
  const begins = withoutMeeting(text, days, 'start').replace(STARTS_OVER, '');
  const whole = COMMAND.test(`${begins} `) ? `${begins} ` : `${text} `;
  const match = COMMAND.exec(whole);
  if (match === null) return null;
  const left = withoutMeeting(whole.slice(match[0].length), days, 'start');
  return left.replace(AT_NOUN, '').replace(TO_COLON, '').trim();
}

/** The heading with what belongs to it, and what was said beside it. */
function parted(
  written: string,
  beside: string,
  further: (text: string) => string = (text) => text,
): ItemWritten {
  let left = ` ${written}`;
  let aside = ` ${beside}`;
  let presenter: string | null = null;
  const named = (where: Where): void => {
    const [one, other] = [presenterSaid(left, where), presenterSaid(aside, where)];
    presenter ??= one.name ?? other.name;
    left = ` ${further(one.rest.trim())}`;
    aside = other.rest;
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(left) ?? pattern.exec(aside);
    aside = aside.replace(pattern, '');
    left = ` ${further(left.replace(pattern, '').trim())}`;
    return found;
  };
  // A förslag goes on to the end: what is said of the ärende after a comma comes off first.
  named('after-comma');
  const [nearAfterComma, asAfterComma] = [take(PLACE_AFTER_COMMA[0]), take(PLACE_AFTER_COMMA[1])];
  take(LAST_AFTER_COMMA);
  const placed = take(PUT)?.[1] ?? '';
  const told = take(TOLD_BESIDE)?.[1]?.trim() ?? '';
  const proposals = (take(PROPOSALS) ?? take(PROPOSALS_MARKED))?.[1] ?? '';
  named('anywhere');
  const near = nearAfterComma ?? take(PLACE[0]);
  const as = asAfterComma ?? take(PLACE[1]);
  take(LAST);
  const isFirst = take(FIRST) !== null;
  const [first, rest] = sentences(
    left.trim().replace(OPENER, '').replace(LONE_MARK, '').replace(LABEL, '').replace(AS_ITEM, ''),
  );
  // A heading may ask; the mark of the whole message ("kan vi ta upp hyran?") is none of it.
  const asks = first.endsWith('?') && (beside !== '' || first.includes(':'));
  const heading = further(first)
    .replace(ENDS, asks ? '?' : '')
    .replace(ALSO, '');
  return {
    heading: NO_HEADING.test(heading) ? '' : capital(heading),
    presenter,
    proposals: clausesWritten(proposals),
    background: [rest, aside.replace(/^[\s.,;:]+/u, '').trim(), capital(told), placed]
      .filter(Boolean)
      .join(' '),
    because: '',
    place: near
      ? { kind: near[1]?.toLowerCase() === 'efter' ? 'after' : 'before', number: near[2] ?? '' }
      : as
        ? { kind: 'at', number: as[1] ?? '' }
        : isFirst
          ? { kind: 'first' }
          : null,
  };
}

/** "Ny punkt till dagordningen", "vill anmäla en övrig fråga": that there is one, and not of what. */
const NO_HEADING =
  /^(?:(?:till|på) )?(?:dagordningen|föredragningslistan|agendan|(?:en |ett |min )?(?:annan |ny |extra )?(?:övrig|egen) (?:fråga|punkt)|övriga frågor|(?:en|ett) (?:sak|grej|fråga)|lägg|ta|sätt|den|det|dem|dom|den där|det där)$/iu;

/** Longer than this nobody reads as a heading: the first sentence is it. */
const HEADING = 120;

function sentences(text: string): readonly [string, string] {
  const end = /(?<=[^\d\s.]{3}[.!?])\s+(?=\S)/u.exec(text);
  if (end) return [text.slice(0, end.index), text.slice(end.index).trim()];
  if (text.length <= HEADING) return [text, ''];
  const cut = text.slice(0, HEADING).replace(/\s+\S*$/u, '');
  return [cut, text];
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
