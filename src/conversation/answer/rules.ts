import { addDays, type LocalDate } from '../../kernel/index.ts';
import { quorumOf } from '../../kernel/law/index.ts';
import { isCalledTo } from '../../meeting/index.ts';
import type { BoardRules } from '../knowledge.ts';
import { asksWhatServingIs } from '../understand/coming/asked/what-serving-is.ts';
import { type AtMeetings, asksAtMeetings } from '../understand/meetings/at-meetings-asked.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import { lookUp } from '../understand/words/look-up.ts';
import { SPELLED } from '../understand/words/number-words.ts';
import { type Asking, speaksOf } from './asking.ts';
import { meetingAhead, upcoming } from './meetings/which-meeting.ts';
import type { Term } from './terms.ts';

type Of<Kind extends string, Data> = { readonly kind: Kind; readonly board: string } & Readonly<Data>;

/** What the rules say, with what they come to on this board. */
export type RuleAnswer =
  | Of<'quorum', { seats: number; needed: number; proposed: { present: number; of: number } | null }>
  | Of<'casting', { chair: string | null }>
  | Of<'per-capsulam', { mode: BoardRules['perCapsulamMode']['value']; budget: boolean; excluded: boolean }>
  | Of<
      'recusal',
      {
        asked: 'grounds' | 'how';
        named: readonly Naming[];
        forOffice: boolean;
        /** Whose jäv was asked for and has reported none: the asker's own, or the name; null: it was not. */
        noneOf: { readonly name: string | null } | null;
      }
    >
  | Of<
      'notice',
      {
        noticeDays: number;
        materialStopDays: number;
        rsvpDays: number;
        extra: boolean;
        /** It is asked by when papers are to be in. */
        ofMaterial: boolean;
        /** Of the meeting meant; null: none is to come, or it was asked in general of an extra one. */
        days: NoticeDays | null;
      }
    >
  | Of<'minutes', { asked: 'all' | 'dissent' }>
  | Of<'remote', { decided: BoardRules['distanceMeetings']['value'] }>
  | Of<
      'substitute-rights',
      {
        asked: 'speak' | 'vote' | 'serve';
        /** Whether she is asked to serve, and has not answered. */
        isAsked: boolean;
      }
    >
  /** Whether the asker, who is no ersättare, votes. */
  | Of<'own-vote', { votes: boolean }>
  | Of<'public-access', object>
  | Of<'at-meetings', { asked: AtMeetings; chair: string | null; materialStopDays: number }>
  /** What a word of the board's work means. */
  | Of<'term', { term: Term }>;

/** An item of an agenda that names somebody, and what it says of her; verbatim. */
export interface Naming {
  readonly label: string;
  readonly number: string;
  readonly heading: string;
  readonly text: string;
}

/** The last days before a meeting to come; null: the day is not set, or nobody is called yet. */
export interface NoticeDays {
  readonly meeting: LocalDate;
  /** Whether the meeting's day was named. */
  readonly isNamed: boolean;
  readonly materialStopOn: LocalDate | null;
  readonly noticeOn: LocalDate | null;
  readonly replyBy: LocalDate | null;
}

/** How many must take part, of so many seats. */
export function quorum(asking: Asking): RuleAnswer {
  const seats = asking.view.seats.length;
  return {
    kind: 'quorum',
    board: asking.view.name,
    seats,
    needed: quorumOf(seats),
    proposed: proposed(asking),
  };
}

/** "Om två är borta", "om det saknas en": those who are not there. */
const ARE_AWAY = sifted(
  /(?<!\p{L})(?:\d{1,2}|två|tva|tre|fyra|fem|sex|sju|åtta|nio|tio)(?: (?:st(?:ycken)?|ledamöter|personer|pers|av oss|till))*(?: (?:är|e|blir|har|får|kan|kommer))*(?: (?:borta|sjuka?|frånvarande|förhinder|förhindrade|saknas|fattas|uteblir|inte(?! (?:räcker|nog)))(?!\p{L}))|(?<!\p{L})(?:saknas|fattas) (?:det )?(?:\d{1,2}|två|tre|fyra|fem)(?!\p{L})/iu,
);

const HOW_MANY_MUST = sifted(
  /(?<!\p{L})hur (?:många|manga) (?:av oss |av (?:de|våra) |ledamöter |st |personer |av )?(?:\p{L}+ |\d+ ){0,3}?(?:måste|maste|behöver|behövs|krävs|ska|skall|bör)(?!\p{L})/iu,
);

/** "om vi är 2 av 4", "räcker det med tre": the number asked about, which is no day. */
function proposed(asking: Asking): { present: number; of: number } | null {
  const { message, entities } = asking.understanding;
  const isOfDate = (at: number) =>
    entities.dates.some(({ words: [first, last] }) => first <= at && at <= last);
  const numbers = message.words.flatMap((word, at) => {
    if (isOfDate(at)) return [];
    if (/^\d{1,2}$/.test(word.text)) return [Number(word.text)];
    const spelled = lookUp(SPELLED, word.folded) ?? 0;
    return spelled > 1 ? [spelled] : [];
  });
  // "Hur många av oss fem måste vara där": no number is put forward.
  if (HOW_MANY_MUST.test(message.text)) return null;
  const seats = asking.view.seats.length;
  const [first, second = seats] = numbers;
  if (numbers.length === 1 && (first ?? 0) > seats) return null;
  if (numbers.length === 1 && first !== undefined && ARE_AWAY.test(message.text))
    return { present: seats - first, of: seats };
  // "Vi är sex, räcker det med tre": the whole may be told first, and no more can come than there are.
  return first === undefined ? null : { present: Math.min(first, second), of: Math.max(first, second) };
}

/** What an even vote comes to. */
export function casting(asking: Asking): RuleAnswer {
  return { kind: 'casting', board: asking.view.name, chair: asking.view.chair?.name ?? null };
}

/** Whether and how the board may decide per capsulam. */
export function perCapsulam(asking: Asking): RuleAnswer {
  const budget = asking.understanding.message.words.some((word) => word.folded.startsWith('budget'));
  return {
    kind: 'per-capsulam',
    board: asking.view.name,
    mode: asking.view.rules.perCapsulamMode.value,
    budget,
    excluded: asking.understanding.message.words.some(({ folded }) => NOT_BY_LETTER.test(folded)),
  };
}

/** What is decided at a meeting alone, beside the budget. */
const NOT_BY_LETTER = /^(?:arsredovisning|arsbokslut|bokslut|personalval|anstall|jav)/;

/** How long before a meeting it is called to, its papers closed and answers due. */
export function noticeRules(asking: Asking): RuleAnswer {
  const { noticeDays, materialStopDays, rsvpDays } = asking.view.rules;
  return {
    kind: 'notice',
    board: asking.view.name,
    noticeDays: noticeDays.value,
    materialStopDays: materialStopDays.value,
    rsvpDays: rsvpDays.value,
    extra: asking.understanding.message.words.some((word) => word.folded.startsWith('extra')),
    ofMaterial: OF_MATERIAL.test(asking.understanding.message.text),
    days: daysOf(asking),
  };
}

/** "När är stopp för handlingar", "när ska underlagen vara inne". */
const OF_MATERIAL = sifted(
  /(?<!\p{L})(?:handling\p{L}*|underlag\p{L}*|material\p{L}*|bilag\p{L}*|ärenden)(?!\p{L}).*(?<!\p{L})(?:stopp|inne|in|senast|klara?|lämnas?|lämnade)(?!\p{L})|(?<!\p{L})(?:stopp|sista dag(?:en)?|deadline|senast)(?!\p{L}).*(?<!\p{L})(?:handling\p{L}*|underlag\p{L}*|material\p{L}*|bilag\p{L}*|ärenden)(?!\p{L})|(?<!\p{L})materialstopp\p{L}*/iu,
);

function daysOf(asking: Asking): NoticeDays | null {
  const unnamed = asking.understanding.entities.dates.length === 0;
  const meeting = meetingAhead(asking) ?? (unnamed ? upcoming(asking)[0] : undefined);
  if (meeting === undefined) return null;
  const { date, agenda } = meeting.state;
  const isCalled = isCalledTo(meeting.state);
  return {
    meeting: date,
    isNamed: asking.understanding.entities.dates.length > 0,
    materialStopOn: agenda.preparation?.materialStopOn ?? null,
    noticeOn: isCalled ? null : (agenda.preparation?.noticeOn ?? null),
    replyBy: isCalled ? addDays(date, -asking.view.rules.rsvpDays.value) : null,
  };
}

/** How a protokoll is made and justeras. */
export function minutesRules(asking: Asking): RuleAnswer {
  return { kind: 'minutes', board: asking.view.name, asked: speaksOf(asking, 'dissent') ? 'dissent' : 'all' };
}

/** Whether somebody may take part at a distance. */
export function remoteRules(asking: Asking): RuleAnswer {
  return { kind: 'remote', board: asking.view.name, decided: asking.view.rules.distanceMeetings.value };
}

/** Words for taking part in the discussion. */
const SPEAKS =
  /^(saga|prata|snacka|uttala|yttra|tala|ordet|diskutera|lagga|yttranderatt|yttranderatten|narvaroratt|narvaroratten)$/;

const MAY_VOTE =
  /^(?:och |men )?(?:får|far|har) (?:jag|man|en ersättare|ersättare|ersättaren|ersättarna) (?:lov att |också |även |ens )*(?:rösta|rosta|rösträtt|besluta|vara med och (?:rösta|besluta))(?!\p{L})/iu;

/** "Får jag rösta", of one who is no ersättare: ledamöter vote, and nobody else; null: it is not asked. */
export function ownVote({ understanding: { message }, asker, view }: Asking): RuleAnswer | null {
  if (!MAY_I_VOTE.test(message.text) || asker.offices.includes('SUBSTITUTE')) return null;
  return { kind: 'own-vote', board: view.name, votes: asker.offices.includes('MEMBER') };
}
const MAY_I_VOTE = sifted(
  /^(?:och |men |hej[ ,]+)*(?:får|far|har|kan) (?:jag|ja) (?:(?:lov att|också|även|ens|egentligen|nån|någon) )*(?:rösta|rösträtt|vara med och (?:rösta|besluta)|besluta|röst)(?: (?:då|på mötet|i styrelsen|på torsdag|alls|här))*[?. ]*$/iu,
);

/** "Får man säga nåt om man bara är ersättare?", "får jag rösta om hon är där". */
export function asksToSpeak(asking: Asking): boolean {
  const { words, text } = asking.understanding.message;
  if (asksWhatServingIs(text)) return true;
  const asSubstitute =
    speaksOf(asking, 'substitute') ||
    (speaksOf(asking, 'iam') && asking.asker.offices.includes('SUBSTITUTE'));
  if (asSubstitute && MAY_VOTE.test(text)) return true;
  return (
    asSubstitute &&
    words.some(({ folded }) => SPEAKS.test(folded)) &&
    words.some(({ folded }) => /^(far|fick|kan|ha|har|ratt)$/.test(folded))
  );
}

/** What an ersättare may: be there, speak, vote. */
export function substituteRights(asking: Asking): RuleAnswer {
  const { text } = asking.understanding.message;
  const asked = asksWhatServingIs(text) ? 'serve' : MAY_VOTE.test(text) ? 'vote' : 'speak';
  return { kind: 'substitute-rights', board: asking.view.name, asked, isAsked: isAskedToServe(asking) };
}

function isAskedToServe(asking: Asking): boolean {
  if (asking.audience !== 'asker') return false;
  return upcoming(asking).some(({ state }) =>
    [...state.attendance.calls, ...state.matters.flatMap(({ calls }) => calls)].some(
      ({ status, person }) => status === 'ASKED' && person.personId === asking.asker.personId,
    ),
  );
}

/** What may be done at a meeting, and by whom; null: not asked, or of one that has been. */
export function atMeetings({ understanding, view }: Asking): RuleAnswer | null {
  const { message, entities } = understanding;
  const asked = entities.tense === 'past' ? null : asksAtMeetings(message.text);
  if (asked === null) return null;
  const materialStopDays = view.rules.materialStopDays.value;
  return { kind: 'at-meetings', board: view.name, asked, chair: view.chair?.name ?? null, materialStopDays };
}

/** Who may read the board's papers. */
export function publicAccess(asking: Asking): RuleAnswer {
  return { kind: 'public-access', board: asking.view.name };
}
