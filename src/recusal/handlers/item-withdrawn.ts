import { boardOnDay } from '../../board/index.ts';
import { type Instant, localDateOf } from '../../kernel/index.ts';
import {
  boardOfMeeting,
  calledIn,
  endsWithItem,
  type ItemRecusals,
  isOverBy,
  type KnownMeeting,
  loadMeeting,
  type MeetingEvent,
  meetingKind,
  recusedIn,
  WITHDRAWN_SAID,
} from '../../meeting/index.ts';
import { answerCard, type Effect, type EffectRenderer, type EffectSource } from '../../teams/contract.ts';
import { type ItemNotice, itemInWords } from '../item-text.ts';
import { newsLetter } from './item-letters.ts';
import type { RecusalPorts } from './reach.ts';
import { toldNow } from './told-now.ts';
import { type Boards, leadIn, noticeTo, officeOf } from './told-whom.ts';

const KIND = 'recusal.item-withdrawn';

type Ports = Pick<RecusalPorts, 'store' | 'directory' | 'onlyTenant' | 'lettersGo'>;
type Withdrawal = Extract<MeetingEvent, { readonly type: 'ItemWithdrawn' | 'ItemRestored' }>;

/**
 * An ärende with jäv in it is taken off the agenda, or put back: told to who is out of it, who is asked or serves there,
 * whoever leads it and the kansli.
 */
export function itemWithdrawnEffects(ports: Ports): EffectSource {
  return {
    streamType: meetingKind.type,
    async effects(streamId, afterVersion) {
      const loaded = await loadMeeting(ports.store, streamId);
      const boardId = boardOfMeeting(streamId);
      const meeting = loaded === null || loaded.state.status === 'NONE' ? null : loaded.state;
      const known = boardId && meeting ? await ports.directory.board(boardId) : null;
      if (loaded === null || boardId === null || meeting === null || known === null) return [];
      return loaded.events.flatMap(({ event, version }): Effect[] => {
        if (version <= afterVersion || !isWithdrawal(event)) return [];
        const today = boardOnDay(known, localDateOf(event.at));
        const boards = { today, onDay: boardOnDay(known, meeting.date) };
        const place = { boardId, streamId, boards, onlyTenant: ports.onlyTenant };
        return toldOf(event, meeting, boards).flatMap((personId) => {
          const byMail = ports.lettersGo && isCalledIn(matterOf(meeting, event), personId);
          const sent = noticeTo(place, version, personId, byMail);
          return sent === null ? [] : [{ ...sent, key: `${sent.key}/item`, kind: KIND }];
        });
      });
    },
  };
}

/** Makes the message that an ärende in which somebody is jävig is off the agenda. */
export function itemWithdrawnRenderer(ports: Ports): EffectRenderer {
  return {
    kind: KIND,
    async render(effect, now) {
      const found = await noticeOf(ports, effect, now);
      if (found === null) return null;
      const { fact, lines } = found.notice;
      return { text: fact, card: answerCard({ fact, lines, source: found.boards.today.name, buttons: [] }) };
    },
    async letter(effect, now) {
      const found = await noticeOf(ports, effect, now);
      return found && newsLetter(found.notice, { ...found, now });
    },
  };
}

async function noticeOf(ports: Ports, effect: Effect, now: Instant) {
  const told = await toldNow(ports, effect, now);
  if (told === null || !isWithdrawal(told.event)) return null;
  const { event, meeting, boards, person } = told;
  const matter = matterOf(meeting, event);
  if (matter === null) return null;
  const item = itemInWords(matter.item, meeting.date, localDateOf(now));
  const notice =
    event.type === 'ItemWithdrawn' ? gone(matter, person.id, item) : back(matter, person.id, item);
  return { meeting, boards, personId: person.id, notice };
}

function isWithdrawal(event: MeetingEvent): event is Withdrawal {
  return event.type === 'ItemWithdrawn' || event.type === 'ItemRestored';
}

/** What is recorded of jäv in the item, where the event still holds; null: nothing, or it does not. */
function matterOf(meeting: KnownMeeting, { type, itemId }: Withdrawal): ItemRecusals | null {
  if (type === 'ItemWithdrawn') {
    return meeting.withdrawnMatters.find((one) => one.itemId === itemId)?.matter ?? null;
  }
  const number = meeting.agenda.items?.find(({ id }) => id === itemId)?.number;
  return meeting.matters.find(({ item }) => item.number === number) ?? null;
}

const isCalledIn = (matter: ItemRecusals | null, personId: string) =>
  matter !== null && calledIn(matter).some((one) => one.personId === personId);

/** Whom it is told to; nobody where there is no jäv, and not to who did it. */
function toldOf(event: Withdrawal, meeting: KnownMeeting, boards: Boards): string[] {
  const matter = matterOf(meeting, event);
  if (matter === null || isOverBy(meeting, event.at)) return [];
  const recused = recusedIn(matter);
  // Put back, who is needed is asked with a question of her own.
  const called = event.type === 'ItemWithdrawn' ? calledIn(matter) : [];
  const concerned = [...recused, ...called].map(({ personId }) => personId);
  if (concerned.length === 0) return [];
  const lead = leadIn(matter, boards.onDay, meeting);
  const others = [...(lead === null ? [] : [lead.id]), ...officeOf(boards)];
  return [...new Set([...concerned, ...others])].filter((id) => id !== event.by.personId);
}

/** That an ärende is off the agenda: what it means to her, or to whoever sees to it. */
export function gone(matter: ItemRecusals, personId: string, item: string): ItemNotice {
  const call = matter.calls.find(
    (one) => one.person.personId === personId && (one.status === 'ASKED' || one.status === 'ACCEPTED'),
  );
  if (call) {
    const say = call.status === 'ACCEPTED' ? WITHDRAWN_SAID.servesNoMore : WITHDRAWN_SAID.askedNoMore;
    return { fact: say(item), lines: [] };
  }
  if (recusedIn(matter).some((one) => one.personId === personId)) {
    return { fact: WITHDRAWN_SAID.recusedNoMore(item), lines: [WITHDRAWN_SAID.reportThere] };
  }
  return { fact: WITHDRAWN_SAID.withdrawn(item), lines: endsWithItem(matter) };
}

/** That an ärende with jäv in it is on the agenda again. */
export function back(matter: ItemRecusals, personId: string, item: string): ItemNotice {
  const recused = recusedIn(matter);
  const isOwn = recused.some((one) => one.personId === personId);
  const called = calledIn(matter);
  return {
    fact: WITHDRAWN_SAID.back(item),
    lines: [
      isOwn ? WITHDRAWN_SAID.holdsAgain : WITHDRAWN_SAID.holdsAgainFor(recused),
      ...(isOwn || called.length === 0 ? [] : [WITHDRAWN_SAID.asked(called)]),
    ],
  };
}
