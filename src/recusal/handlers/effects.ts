import { addressOf, type BoardOnDay, boardOnDay, doerOn, electorateOf, personOn } from '../../board/index.ts';
import { type Instant, localDateOf, type RecusalStanding, recusalStanding } from '../../kernel/index.ts';
import {
  boardOfMeeting,
  type ItemRecusalEvent,
  isItemRecusalEvent,
  isOutOf,
  isOverBy,
  itemMatter,
  type KnownMeeting,
  loadMeeting,
  meetingKind,
  untouched,
} from '../../meeting/index.ts';
import {
  answerCard,
  type CardButton,
  type Effect,
  type EffectRenderer,
  type EffectSource,
} from '../../teams/contract.ts';
import { ITEM_BUTTON, ITEM_SAID, itemInWords, itemNotice } from '../item-text.ts';
import { questionNotReached } from './not-reached.ts';
import type { RecusalPorts } from './reach.ts';

const NOTICE = 'recusal.notice';

interface Told {
  readonly personId: string;
  readonly version: number;
}

type Ports = Pick<RecusalPorts, 'store' | 'directory' | 'onlyTenant'>;

/** Whom jäv in an ärende is told to: the chair, the kansli, the person it is about, the ersättare who is asked. */
export function recusalEffects(ports: Ports): EffectSource {
  return {
    streamType: meetingKind.type,
    async effects(streamId, afterVersion) {
      const loaded = await loadMeeting(ports.store, streamId);
      const fresh = (loaded?.events ?? []).filter((recorded) => recorded.version > afterVersion);
      const [first] = fresh;
      const boardId = boardOfMeeting(streamId);
      const meeting = loaded === null || loaded.state.status === 'NONE' ? null : loaded.state;
      const known = first && boardId && meeting ? await ports.directory.board(boardId) : null;
      if (!first || known === null || boardId === null || meeting === null) return [];
      const board = boardOnDay(known, localDateOf(first.at));
      const then = boardOnDay(known, meeting.date);
      const { onlyTenant } = ports;
      return fresh.flatMap(({ event, version }) =>
        isItemRecusalEvent(event)
          ? recipientsOf(event, { board, then }, meeting).flatMap((personId): Effect[] => {
              const address = addressOf(board, personId, onlyTenant) ?? addressOf(then, personId, onlyTenant);
              if (address === null) {
                const isQuestion = event.type === 'ItemSubstituteAsked';
                const place = { boardId, streamId, version, board, onlyTenant };
                return isQuestion ? questionNotReached(place, null) : [];
              }
              const key = `${streamId}/${version}/${personId}/recusal`;
              const recipient = { kind: 'person', ...address } as const;
              return [{ key, boardId, streamId, kind: NOTICE, recipient, data: { personId, version } }];
            })
          : [],
      );
    },
  };
}

async function boardAt(ports: Ports, boardId: string, at: Instant): Promise<BoardOnDay | null> {
  const known = await ports.directory.board(boardId);
  return known === null ? null : boardOnDay(known, localDateOf(at));
}

function isAbsent({ attendance }: KnownMeeting, personId: string): boolean {
  return attendance.answers.some((one) => one.person.personId === personId && one.answer === 'ABSENT');
}

function officeOf({ board }: Pick<Boards, 'board'>): string[] {
  return board.office.filter((holder) => !holder.admin).map(({ person }) => person.id);
}

interface Boards {
  /** As it is now: whose office sees to the meeting. */
  readonly board: BoardOnDay;
  /** On the meeting's day: whose presidium leads it. */
  readonly then: BoardOnDay;
}

/**
 * Whoever leads the ärende: the first of the presidium who has no förhinder and is not out of it herself (domain page
 * 10, "Who may"); and the kansli. Nobody of the presidium is told where none of them leads, unless there is no kansli.
 */
function handlersOf(event: ItemRecusalEvent, { board, then }: Boards, meeting: KnownMeeting): string[] {
  const office = officeOf({ board });
  const presidium = [...(then.chair ? [then.chair] : []), ...then.viceChairs].map(({ id }) => id);
  const matter = itemMatter(meeting.matters, event.item.number);
  const lead = presidium.find((id) => !isAbsent(meeting, id) && !isOutOf(matter, id));
  if (lead !== undefined) return [lead, ...office];
  return office.length > 0 ? office : presidium.slice(0, 1);
}

function recipientsOf(event: ItemRecusalEvent, boards: Boards, meeting: KnownMeeting): string[] {
  const handlers = handlersOf(event, boards, meeting);
  switch (event.type) {
    case 'ItemRecusalNoted': {
      const { person, by } = event.change;
      return [...new Set([person.personId, ...handlers])].filter((id) => id !== by.personId);
    }
    case 'ItemSignatoryAsked':
      return [...new Set([event.person.personId, ...officeOf(boards)])];
    case 'ItemSignatoryCleared':
    case 'ItemSubstituteAnswered':
      return handlers;
    case 'ItemSubstituteAsked':
      return [event.person.personId];
    case 'ItemSubstituteReleased':
      // Of a question that the meeting's end has ended nobody is told.
      return isOverBy(meeting, event.at) ? [] : [event.person.personId];
  }
}

/** Makes the messages from what was recorded. */
export function recusalRenderer(ports: Ports): EffectRenderer {
  return {
    kind: NOTICE,
    async render(effect, now) {
      const loaded = await loadMeeting(ports.store, effect.streamId);
      const { personId, version } = effect.data as unknown as Told;
      const event = loaded?.events.find((recorded) => recorded.version === version)?.event;
      const known = await ports.directory.board(effect.boardId);
      if (!loaded || loaded.state.status === 'NONE' || known === null) return null;
      const board = boardOnDay(known, localDateOf(now));
      const then = boardOnDay(known, loaded.state.date);
      const person = personOn(board, personId) ?? personOn(then, personId);
      if (!event || !isItemRecusalEvent(event) || !person) return null;
      const words = itemInWords(event.item, loaded.state.date, localDateOf(now));
      const serving = loaded.state.attendance.calls.find(
        (call) => call.person.personId === personId && call.status === 'ACCEPTED',
      );
      const isLeft = event.type === 'ItemSubstituteReleased' && hasLeft(loaded.state, event);
      const to = { personId, name: person.name };
      const notice = itemNotice(event, to, words, { serving: serving ?? null, isLeft });
      const data = { meetingId: effect.streamId, item: event.item.number };
      const may = standingOf(loaded.state, event, { board, then }, person);
      const buttons = buttonsFor(event, personId, data, may);
      const lines = [...notice.lines, ...askedInstead(loaded.state, event, personId)];
      const card = answerCard({ fact: notice.fact, lines, source: board.name, buttons });
      return { text: notice.fact, card };
    },
    async troubled({ streamId, boardId, data }, trouble, now) {
      const loaded = trouble.kind === 'failed' ? await loadMeeting(ports.store, streamId) : null;
      const { version } = data as unknown as Told;
      const event = loaded?.events.find((recorded) => recorded.version === version)?.event;
      const board = event?.type === 'ItemSubstituteAsked' ? await boardAt(ports, boardId, now) : null;
      if (board === null) return [];
      const place = { boardId, streamId, version, board, onlyTenant: ports.onlyTenant };
      return questionNotReached(place, trouble.reason ?? 'rejected');
    },
  };
}

/** Whether the ledamot whom she was to serve for does not hold the seat any more: the board has changed. */
function hasLeft(
  { matters, attendance }: KnownMeeting,
  { item, seatId, person }: Extract<ItemRecusalEvent, { readonly type: 'ItemSubstituteReleased' }>,
): boolean {
  const call = itemMatter(matters, item.number)?.calls.find(
    (one) => one.seatId === seatId && one.person.personId === person.personId,
  );
  const seat = attendance.roster?.electorate.seats.find((one) => one.seatId === seatId);
  return call !== undefined && seat !== undefined && seat.holder?.personId !== call.servesFor.personId;
}

/** To the others, of somebody's jäv: who is asked to serve for her in the ärende. */
function askedInstead({ matters }: KnownMeeting, event: ItemRecusalEvent, personId: string): string[] {
  if (event.type !== 'ItemRecusalNoted' || event.change.type !== 'RecusalReported') return [];
  const { personId: whose } = event.change.person;
  const calls = itemMatter(matters, event.item.number)?.calls ?? [];
  const asked = calls.findLast((call) => call.servesFor.personId === whose && call.status === 'ASKED');
  return asked === undefined || personId === whose ? [] : [ITEM_SAID.isAsked(asked.person.name)];
}

/** What she may do about the jäv that is told: nobody is shown a button that would be refused. */
function standingOf(
  meeting: KnownMeeting,
  event: ItemRecusalEvent,
  { board, then }: Boards,
  person: { readonly id: string; readonly name: string },
): RecusalStanding {
  const matter = itemMatter(meeting.matters, event.item.number) ?? untouched(event.item);
  const serving = [...matter.calls, ...meeting.attendance.calls].filter((one) => one.status === 'ACCEPTED');
  const about = event.type === 'ItemRecusalNoted' ? event.change.person.personId : person.id;
  return recusalStanding(
    {
      electorate: electorateOf(then),
      isOut: (personId) => isOutOf(matter, personId),
      isAbsent: (personId) => isAbsent(meeting, personId),
      serves: (personId) => serving.some((one) => one.person.personId === personId),
    },
    doerOn(board, person),
    about,
  );
}

function buttonsFor(
  event: ItemRecusalEvent,
  personId: string,
  data: { readonly meetingId: string; readonly item: string },
  { leads, mayContest }: RecusalStanding,
): CardButton[] {
  if (event.type === 'ItemSubstituteAsked') {
    return [
      { title: ITEM_BUTTON.accept, verb: 'recusal.accept-call', style: 'positive', data },
      { title: ITEM_BUTTON.decline, verb: 'recusal.decline-call', data },
      { title: ITEM_BUTTON.recuse, verb: 'recusal.form', data },
    ];
  }
  if (event.type === 'ItemSignatoryAsked') {
    if (event.person.personId !== personId) return [];
    return [
      { title: ITEM_BUTTON.report, verb: 'recusal.form', data },
      { title: ITEM_BUTTON.none, verb: 'recusal.none', data },
    ];
  }
  if (event.type !== 'ItemRecusalNoted') return [];
  const { change } = event;
  const own = change.person.personId === personId;
  const about = { ...data, personId: change.person.personId };
  if (change.type === 'RecusalRaised' && own) {
    return [
      { title: ITEM_BUTTON.recuse, verb: 'recusal.form', data },
      { title: ITEM_BUTTON.deny, verb: 'recusal.deny', data },
    ];
  }
  if (change.type === 'RecusalReported' && !own) {
    return [
      ...(leads ? [{ title: ITEM_BUTTON.acknowledge, verb: 'recusal.acknowledge', data: about }] : []),
      ...(leads || mayContest ? [{ title: ITEM_BUTTON.contest, verb: 'recusal.contest', data: about }] : []),
    ];
  }
  return [];
}
