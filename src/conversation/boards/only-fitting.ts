import { mayPerson } from '../../board/index.ts';
import { type Instant, localDateOf } from '../../kernel/index.ts';
import { isAhead, isCalledTo, namesIt } from '../../meeting/index.ts';
import { writesAgenda } from '../answer/acts/rights.ts';
import { itemSaid } from '../answer/acts/words-said.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board, MeetingOnRecord } from '../knowledge.ts';
import { mayAnswer } from '../understand/coming/reply/may-answer.ts';
import { fits, isDay } from '../understand/dates/dates.ts';
import { type Intent, isAct } from '../understand/intents.ts';
import type { Understanding } from '../understand/understand.ts';
import { foldDots } from '../understand/words/stem.ts';
import { isOfThoseCalled } from './called-boards.ts';

interface Said {
  readonly intent: Intent | null;
  readonly understanding: Understanding;
  readonly now: Instant;
}

/** What binds the one who says it, or is counted as hers: of which board is never concluded. */
const BINDS =
  /^(?:rsvp|substitute|circulation|poll)\.|^recusal\.(?:report|raise|withdraw)$|^(?:minutes\.(?!(?:get|status|adjuster|appeal)$)|dissent\.)/u;
/** Of a rule, of herself or of what has been: what her boards are to hold says nothing of it. */
const LOOKS_BACK = /(?<!\p{L})(?:var|blev|förra|förr|senaste|sist|sista|tidigare|hade)(?!\p{L})/iu;

/**
 * Of boards of which any may be meant, the only one that a message fits: where alone she may do it, that alone meets on the
 * day or at the place that is named, that alone has called to a meeting or has jäv told of, where that is asked, or on which
 * alone she stands in for the one who is named. All of them where two fit, and for what binds.
 */
export function onlyFitting(boards: readonly Board[], said: Said): readonly Board[] {
  const { intent, understanding } = said;
  const isNamed = understanding.entities.boards.length > 0;
  if (boards.length < 2 || isNamed || (intent !== null && BINDS.test(intent))) return boards;
  for (const isOf of [
    mayAlone,
    hasItem,
    meetsOnDay,
    meetsAtPlace,
    hasCalled,
    hasHeld,
    hasMinutes,
    hasJav,
    standsInFor,
  ]) {
    const fitting = boards.filter((board) => isOf(board, said));
    if (fitting.length === 1) return fitting;
  }
  return boards;
}

const meetingsOf = ({ knowledge }: Board, now: Instant): readonly MeetingOnRecord[] =>
  upcoming({ board: knowledge, today: localDateOf(now), now });

/** Who posts the agenda and who proposes an ärende (domain page 6); an ersättare proposes where she serves. */
function mayAlone({ membership, knowledge }: Board, { intent }: Said): boolean {
  const act = intent === 'agenda.post' ? 'POST_AGENDA' : intent === 'item.propose' ? 'RAISE_MATTER' : null;
  if (act === null) return false;
  const serving = knowledge.meetings.some(
    ({ state }) =>
      isAhead(state) &&
      state.attendance.calls.some(
        ({ person, status }) => person.personId === membership.personId && status === 'ACCEPTED',
      ),
  );
  return mayPerson(act, membership.offices, { serving, chairUnavailable: true }).kind === 'ALLOWED';
}

const OF_ITEM = /^(?:item\.(?:edit|withdraw|move)|agenda\.(?:presenter|attachments))$/u;

/** "Stryk hyran": an agenda to come has an item of that name, or what the asker is to answer of it. */
function hasItem(board: Board, { intent, understanding: { message, entities }, now }: Said): boolean {
  if (intent === null || !OF_ITEM.test(intent) || itemSaid(entities) !== null) return false;
  return meetingsOf(board, now).some(({ state }) =>
    state.agenda.items?.some((item) => item.standard === null && namesIt(item, message.text)),
  );
}

/**
 * "Gör hyran intern", of what only another board than the one that was spoken of has on an agenda to come: that one. What
 * is changed is looked over in a form that says whose it is.
 */
export function otherHavingItem(
  all: readonly Board[],
  spokenOf: readonly Board[],
  said: Said,
): readonly Board[] {
  const isAct = said.intent !== null && /^item\.(?:edit|withdraw|move)$/u.test(said.intent);
  const [only, ...more] = spokenOf;
  const isNamed = said.understanding.entities.boards.length > 0;
  if (!isAct || only === undefined || more.length > 0 || isNamed || hasItem(only, said)) return spokenOf;
  const having = all.filter((board) => writesAgenda({ asker: board.membership }) && hasItem(board, said));
  return having.length === 1 ? having : spokenOf;
}

function meetsOnDay(board: Board, { understanding: { entities }, now }: Said): boolean {
  const days = entities.dates.filter(isDay);
  return meetingsOf(board, now).some(({ state }) => days.some((day) => fits(day, state.date)));
}

const SHORTEST_NAME = 4;
/** Of the meeting itself: a new ärende may well be about a house. */
const OF_WHERE = /^(?:meeting|notice|attendance|quorum|outside|help)(?:\.|$)/u;

/** "Brygghuset är dubbelbokat": a word of the place of one of its meetings to come, as it is written there. */
function meetsAtPlace(board: Board, { intent, understanding: { message }, now }: Said): boolean {
  if (intent !== null && !OF_WHERE.test(intent)) return false;
  const isNew = (start: number) => TO_NEW_PLACE.test(message.text.slice(0, start));
  const words = new Set(message.words.flatMap(({ folded, start }) => (isNew(start) ? [] : [folded])));
  return meetingsOf(board, now).some(({ state }) =>
    foldDots((state.place ?? '').toLocaleLowerCase('sv'))
      .split(/[^\p{L}\d]+/u)
      .some((word) => word.length >= SHORTEST_NAME && !OF_ANY_PLACE.test(word) && words.has(word)),
  );
}

/** "Flytta till Brygghuset", "vi sitter i Brygghuset i stället": where it is to be. */
const TO_NEW_PLACE =
  /(?<!\p{L})(?:till|(?<!(?:möte|mötet|sammanträde|sammanträdet|är|ligger|hålls)\s)(?:i|på|hos|vid))\s+$/iu;
const OF_ANY_PLACE =
  /^(?:rum|rummet|sal|salen|lokal|lokalen|plan|plats|hus|huset|kommun|kommunen|region|regionen)$/u;

const OF_ANSWERS: ReadonlySet<Intent | null> = new Set<Intent | null>([
  'attendance.coming',
  'quorum.coming',
  'meeting.remind',
]);

/** Answers are given to a kallelse: who has answered, or is reminded, is of a board that has called. */
function hasCalled(board: Board, { intent, understanding, now }: Said): boolean {
  const isOwn = /(?<!\p{L})(?:jag|mig)(?!\p{L})/iu.test(understanding.message.text);
  if (!OF_ANSWERS.has(intent) || (isOwn && !mayBeHers(board))) return false;
  // "Kommer", where the other board has just called its meeting off: her own answer, and asked of.
  if (mayAnswer(understanding.message.text) === 'COMING') return false;
  return meetingsOf(board, now).some(({ state }) => isCalledTo(state));
}

/** "Kan jag få beviset?", on the evening of a meeting and where none has called since: of the board that met. */
function hasHeld({ knowledge }: Board, { intent, now }: Said): boolean {
  const today = localDateOf(now);
  return (
    intent === 'attendance.coming' &&
    knowledge.meetings.some(
      ({ state }) => state.date === today && state.status !== 'CANCELLED' && state.noticeBook.sent.length > 0,
    )
  );
}

/** What a protokoll tells. */
const OF_MINUTES =
  /^(?:minutes\.|attendance\.(?:present|absent|served)$|decision\.(?:list|total|votes|dissent)$|recusal\.past$)/u;

/** "När blev oktoberprotokollet klart": of the board that met then, or that alone has any protokoll. */
function hasMinutes({ knowledge }: Board, { intent, understanding: { entities } }: Said): boolean {
  if (intent === null || !OF_MINUTES.test(intent)) return false;
  const { dates } = entities;
  return knowledge.meetings.some(
    ({ state }) =>
      state.status === 'CLOSED' && (dates.length === 0 || dates.some((one) => fits(one, state.date))),
  );
}

/** She is called to its meetings, or sends to them. */
function mayBeHers(board: Board): boolean {
  return isOfThoseCalled(board) || board.membership.offices.includes('OFFICE');
}

/** "Vilka är jäviga?", where it is not asked of what has been. */
function hasJav(board: Board, { intent, understanding, now }: Said): boolean {
  if (intent?.startsWith('recusal.') !== true || isAct(intent)) return false;
  if (LOOKS_BACK.test(understanding.message.text)) return false;
  return meetingsOf(board, now).some(({ state }) =>
    state.matters.some(({ recusals }) =>
      recusals.some(({ inEffect, status }) => inEffect || status === 'RAISED'),
    ),
  );
}

/** "Går jag in för Fredrik?": she is ersättare for the one who is named. */
function standsInFor({ membership, knowledge }: Board, { intent, understanding, now }: Said): boolean {
  const [person, ...more] = understanding.entities.persons;
  const isAsked = intent === 'attendance.coming' || intent === 'member.substitute';
  if (person === undefined || more.length > 0 || !isAsked) return false;
  return knowledge
    .onDay(localDateOf(now))
    .seats.some(
      ({ member, substitutes }) =>
        member?.id === person.id && substitutes.some(({ id }) => id === membership.personId),
    );
}
