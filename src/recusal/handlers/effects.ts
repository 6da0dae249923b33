import { type BoardOnDay, boardOnDay, doerOn, electorateOf } from '../../board/index.ts';
import {
  type Instant,
  localDateOf,
  type PersonRef,
  type RecusalStanding,
  recusalStanding,
  type Seat,
} from '../../kernel/index.ts';
import {
  boardOfMeeting,
  endedAt,
  type ItemRecusalEvent,
  isItemRecusalEvent,
  isOutOf,
  itemMatter,
  type KnownMeeting,
  knownOut,
  loadMeeting,
  meetingKind,
  noteMissed,
  occupantOf,
  timeAsked,
  untouched,
} from '../../meeting/index.ts';
import {
  answerCard,
  type CardButton,
  type Effect,
  type EffectRenderer,
  type EffectSource,
} from '../../teams/contract.ts';
import { ITEM_BUTTON, itemInWords, itemNotice } from '../item-text.ts';
import { isAskedStill } from './asked-still.ts';
import { hasLeft } from './has-left.ts';
import { isItemByMail, itemLetter } from './item-letters.ts';
import { asNumberedNow, itemData } from './item-now.ts';
import { questionByLetter, questionNotReached } from './not-reached.ts';
import type { RecusalPorts } from './reach.ts';
import { recusedLines, seatNotice } from './seat-news.ts';
import { type Told, toldNow } from './told-now.ts';
import { type Boards, isAbsent, NOTICE, noticeTo, overtaken, recipientsOf, seesToItem } from './told-whom.ts';

type Ports = Pick<RecusalPorts, 'store' | 'directory' | 'onlyTenant' | 'lettersGo' | 'deliveries'>;

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
      const onDay = boardOnDay(known, meeting.date);
      const place = { boardId, streamId, boards: { today: board, onDay }, onlyTenant: ports.onlyTenant };
      const events = fresh.flatMap((recorded) => {
        const event = loaded && asNumberedNow(loaded, recorded);
        return event ? [{ event, version: recorded.version, commandId: recorded.commandId }] : [];
      });
      const actOf = (commandId: string) =>
        fresh.filter((one) => one.commandId === commandId).map((one) => one.event);
      const isAsking = events.some(({ event }) => event.type === 'ItemSubstituteAsked');
      const unreached = isAsking
        ? await knownOut(ports, { boardId, meetingId: streamId })
        : new Set<string>();
      return events.flatMap(({ event, version, commandId }) =>
        recipientsOf(event, place.boards, meeting, actOf(commandId)).flatMap((personId) => {
          const byMail = ports.lettersGo && isItemByMail(event, personId, meeting);
          const sent = noticeTo(place, version, personId, byMail);
          if (event.type !== 'ItemSubstituteAsked' || event.person.personId !== personId) {
            return sent === null ? [] : [sent];
          }
          const out = { boardId, streamId, version, board, onlyTenant: ports.onlyTenant };
          if (sent === null) return questionNotReached(out, null);
          return [sent, ...(isLetter(sent, unreached, personId) ? questionByLetter(out) : [])];
        }),
      );
    },
  };
}

/** Whether it goes by letter: she has no account, or nothing has reached her there of late. */
function isLetter({ recipient }: Effect, unreached: ReadonlySet<string>, personId: string): boolean {
  return (
    recipient.kind === 'mail' ||
    (recipient.kind === 'person' && recipient.mail !== undefined && unreached.has(personId))
  );
}

async function boardAt(ports: Ports, boardId: string, at: Instant): Promise<BoardOnDay | null> {
  const known = await ports.directory.board(boardId);
  return known === null ? null : boardOnDay(known, localDateOf(at));
}

/** Makes the messages from what was recorded. */
export function recusalRenderer(ports: Ports): EffectRenderer {
  return {
    kind: NOTICE,
    async render(effect, now) {
      const found = await noticeOf(ports, effect, now);
      if (found === null) return null;
      const { event, meeting, boards, person, notice } = found;
      const data = {
        ...itemData(effect.streamId, meeting, event.item.number),
        asked: timeAsked(meeting),
      };
      const buttons = buttonsFor(event, person.id, data, standingOf(meeting, event, boards, person));
      const card = answerCard({ ...notice, source: boards.today.name, buttons });
      return { text: notice.fact, card };
    },
    async letter(effect, now) {
      const found = await noticeOf(ports, effect, now);
      return found && itemLetter(found.event, found.notice, { ...found, personId: found.person.id, now });
    },
    async troubled({ streamId, boardId, data }, trouble, now) {
      const loaded = trouble.kind === 'failed' ? await loadMeeting(ports.store, streamId) : null;
      const { personId, version } = data as unknown as Told;
      const event = loaded?.events.find((recorded) => recorded.version === version)?.event;
      const isHers = event?.type === 'ItemSubstituteAsked' && event.person.personId === personId;
      const board = isHers ? await boardAt(ports, boardId, now) : null;
      if (board === null) return [];
      await noteMissed(ports.store.records, { boardId, personId, meetingId: streamId });
      const place = { boardId, streamId, version, board, onlyTenant: ports.onlyTenant };
      return questionNotReached(place, trouble.reason ?? 'rejected');
    },
  };
}

/** What the event is told as to whom it goes to, as things stand; null: it is no longer needed. */
async function noticeOf(ports: Ports, effect: Effect, now: Instant) {
  const told = await toldNow(ports, effect, now);
  if (told === null || !isItemRecusalEvent(told.event)) return null;
  const { event, meeting, boards, person } = told;
  const personId = person.id;
  // Sent late, the question may have been answered, or put to her in vain for good.
  if (event.type === 'ItemSubstituteAsked' && !isAskedStill(meeting, event, now)) return null;
  const words = itemInWords(event.item, meeting.date, localDateOf(now));
  const isOvertaken = event.type === 'ItemSubstituteAnswered' && overtaken(event, meeting).includes(personId);
  const isOthers = whoseIs(event) !== personId && !isOvertaken;
  const seesToIt = seesToItem(event, boards, meeting, personId);
  if (isOthers && isOfSeat(event)) {
    const told = seatNotice(event, meeting, { personId, seesToIt }, words);
    // A question or an answer that is not so any more is told by what came after it.
    if (told !== null || event.type !== 'ItemRecusalNoted') {
      return told && { event, meeting, boards, person, notice: told };
    }
  }
  const serving =
    meeting.attendance.calls.find(
      (call) => call.person.personId === personId && call.status === 'ACCEPTED',
    ) ?? null;
  const besides = {
    serving,
    otherHere: serving && otherInItem(meeting, event, serving.seatId),
    isLeft: event.type === 'ItemSubstituteReleased' && hasLeft(meeting, event),
    servesHere: servedInItem(meeting, event, personId),
    isOvertaken,
    ...seatOf(meeting, event),
  };
  const { fact, lines } = itemNotice(event, { personId, name: person.name }, words, besides);
  const more = isOthers && event.type === 'ItemRecusalNoted' ? recusedLines(event, meeting, seesToIt) : [];
  return { event, meeting, boards, person, notice: { fact, lines: [...lines, ...more] } };
}

const whoseIs = (event: ItemRecusalEvent) =>
  event.type === 'ItemRecusalNoted' ? event.change.person.personId : event.person.personId;

const isOfSeat = ({ type }: ItemRecusalEvent) =>
  type !== 'ItemSignatoryAsked' && type !== 'ItemSignatoryCleared';

/** Whom she serves for in the ärende; null: nobody. */
function servedInItem({ matters }: KnownMeeting, { item }: ItemRecusalEvent, personId: string) {
  const calls = itemMatter(matters, item.number)?.calls ?? [];
  return (
    calls.find((one) => one.person.personId === personId && one.status === 'ACCEPTED')?.servesFor ?? null
  );
}

/** Who has said yes to the seat in the ärende alone; null: nobody. */
function otherInItem({ matters }: KnownMeeting, { item }: ItemRecusalEvent, seatId: string) {
  const calls = itemMatter(matters, item.number)?.calls ?? [];
  return calls.find((one) => one.seatId === seatId && one.status === 'ACCEPTED')?.person ?? null;
}

/** Who is to sit on the seat throughout the meeting, where that is why nobody is asked for it in the ärende. */
function seatOf({ attendance, matters }: KnownMeeting, event: ItemRecusalEvent) {
  if (event.type !== 'ItemSubstituteReleased') return {};
  const seat = attendance.roster?.electorate.seats.find(({ seatId }) => seatId === event.seatId);
  const occupant = seat ? occupantOf(attendance, seat) : null;
  if (!seat) return {};
  const saidYes = endedAt(itemMatter(matters, event.item.number), event.person.personId, event.at)?.saidYes;
  const asksWhole = attendance.calls.some(
    (call) =>
      call.seatId === event.seatId &&
      call.status === 'ASKED' &&
      call.person.personId === event.person.personId,
  );
  return { asksWhole, ...(saidYes && { saidYes }), ...whoSits(seat, occupant) };
}

function whoSits(seat: Seat, occupant: PersonRef | null) {
  if (occupant === null) return { forWhole: seat.holder };
  return occupant.personId === seat.holder?.personId ? {} : { servedBy: occupant };
}

/** What she may do about the jäv that is told: nobody is shown a button that would be refused. */
function standingOf(
  meeting: KnownMeeting,
  event: ItemRecusalEvent,
  { today, onDay }: Boards,
  person: { readonly id: string; readonly name: string },
): RecusalStanding {
  const matter = itemMatter(meeting.matters, event.item.number) ?? untouched(event.item);
  const serving = [...matter.calls, ...meeting.attendance.calls].filter((one) => one.status === 'ACCEPTED');
  const about = event.type === 'ItemRecusalNoted' ? event.change.person.personId : person.id;
  return recusalStanding(
    {
      electorate: electorateOf(onDay),
      isOut: (personId) => isOutOf(matter, personId),
      isAbsent: (personId) => isAbsent(meeting, personId),
      serves: (personId) => serving.some((one) => one.person.personId === personId),
    },
    doerOn(today, person),
    about,
  );
}

function buttonsFor(
  event: ItemRecusalEvent,
  personId: string,
  { asked, ...data }: ReturnType<typeof itemData> & { readonly asked: string },
  { leads, mayContest }: RecusalStanding,
): CardButton[] {
  if (event.type === 'ItemSubstituteAsked') {
    if (event.person.personId !== personId) return [];
    const question = { ...data, asked, servesFor: event.servesFor.personId };
    return [
      {
        title: ITEM_BUTTON.accept,
        verb: 'recusal.accept-call',
        style: 'positive',
        data: question,
      },
      { title: ITEM_BUTTON.decline, verb: 'recusal.decline-call', data: question },
      { title: ITEM_BUTTON.recuse, verb: 'recusal.form', data },
    ];
  }
  if (event.type === 'ItemSubstituteAnswered' && event.person.personId === personId) {
    return event.accepted
      ? [{ title: ITEM_BUTTON.decline, verb: 'recusal.decline-call', data }]
      : [{ title: ITEM_BUTTON.accept, verb: 'recusal.accept-call', data }];
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
  if (event.carriedFrom !== undefined && own) {
    return [{ title: ITEM_BUTTON.withdraw, verb: 'recusal.withdraw', data }];
  }
  if (change.type === 'RecusalReported' && !own) {
    return [
      ...(leads ? [{ title: ITEM_BUTTON.acknowledge, verb: 'recusal.acknowledge', data: about }] : []),
      ...(leads || mayContest ? [{ title: ITEM_BUTTON.contest, verb: 'recusal.contest', data: about }] : []),
    ];
  }
  return [];
}
