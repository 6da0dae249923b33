import { boardOnDay } from '../../board/index.ts';
import { type Instant, localDateOf, replay } from '../../kernel/index.ts';
import {
  boardOfMeeting,
  calledIn,
  type ItemCall,
  isOverBy,
  itemMatter,
  type KnownMeeting,
  loadMeeting,
  type MatterInImport,
  type MeetingEvent,
  mattersChangedByImport,
  meetingKind,
  recusedIn,
  timeAsked,
  WITHDRAWN_SAID,
} from '../../meeting/index.ts';
import {
  answerCard,
  type CardButton,
  type Effect,
  type EffectRenderer,
  type EffectSource,
} from '../../teams/contract.ts';
import { ITEM_BUTTON, type ItemNotice, itemInWords } from '../item-text.ts';
import { newsLetter } from './item-letters.ts';
import { itemData } from './item-now.ts';
import { back, gone } from './item-withdrawn.ts';
import type { RecusalPorts } from './reach.ts';
import { toldNow } from './told-now.ts';
import { type Boards, leadIn, noticeTo, officeOf } from './told-whom.ts';

const KIND = 'recusal.item-imported';

type Ports = Pick<RecusalPorts, 'store' | 'directory' | 'onlyTenant' | 'lettersGo'>;
interface Recorded {
  readonly version: number;
  readonly event: MeetingEvent;
}

/**
 * A kallelse that is read in leaves out an ärende with jäv in it, has it again, or numbers it anew: told to who is out of it and who is
 * asked or serves there; that it is gone or back also to whoever leads it and the kansli, but for the one who read it in.
 */
export function itemImportedEffects(ports: Ports): EffectSource {
  return {
    streamType: meetingKind.type,
    async effects(streamId, afterVersion) {
      const loaded = await loadMeeting(ports.store, streamId);
      const fresh = (loaded?.events ?? []).filter(
        ({ version, event }) => version > afterVersion && event.type === 'NoticeImported',
      );
      const boardId = boardOfMeeting(streamId);
      const meeting = loaded === null || loaded.state.status === 'NONE' ? null : loaded.state;
      const hasMatters = meeting !== null && [...meeting.matters, ...meeting.withdrawnMatters].length > 0;
      const known = fresh.length > 0 && boardId && hasMatters ? await ports.directory.board(boardId) : null;
      if (loaded === null || boardId === null || meeting === null || !known) return [];
      return fresh.flatMap(({ version, at, actor }) => {
        if (isOverBy(meeting, at)) return [];
        const boards = { today: boardOnDay(known, localDateOf(at)), onDay: boardOnDay(known, meeting.date) };
        const place = { boardId, streamId, boards, onlyTenant: ports.onlyTenant };
        const doer = actor.kind === 'person' ? actor.personId : null;
        return changedBy(loaded.events, version).flatMap((changed) =>
          toldOf(changed, boards, meeting)
            .filter((personId) => personId !== doer)
            .flatMap((personId): Effect[] => {
              const byMail =
                ports.lettersGo && calledIn(changed.matter).some((one) => one.personId === personId);
              const sent = noticeTo(place, version, personId, byMail);
              if (sent === null) return [];
              const { itemId } = changed;
              return [
                { ...sent, key: `${sent.key}/${itemId}`, kind: KIND, data: { personId, version, itemId } },
              ];
            }),
        );
      });
    },
  };
}

/** What the event of that version did to the ärenden with jäv in them. */
function changedBy(events: readonly Recorded[], version: number): MatterInImport[] {
  const upTo = (last: number) =>
    replay(
      meetingKind.decider,
      events.filter((one) => one.version <= last).map(({ event }) => event),
    );
  const [before, after] = [upTo(version - 1), upTo(version)];
  return before.status === 'NONE' || after.status === 'NONE' ? [] : mattersChangedByImport(before, after);
}

function toldOf({ matter, now, isBack }: MatterInImport, boards: Boards, meeting: KnownMeeting): string[] {
  // Back on the agenda, who is needed is asked with a question of her own.
  const called = isBack ? [] : calledIn(matter);
  const concerned = [...recusedIn(matter), ...called].map(({ personId }) => personId);
  if (now !== null && !isBack) return [...new Set(concerned)];
  const lead = leadIn(matter, boards.onDay, meeting);
  return [...new Set([...concerned, ...(lead === null ? [] : [lead.id]), ...officeOf(boards)])];
}

/** Makes the message that a new reading changed an ärende in which somebody is jävig. */
export function itemImportedRenderer(ports: Ports): EffectRenderer {
  return {
    kind: KIND,
    async render(effect, now) {
      const found = await noticeOf(ports, effect, now);
      if (found === null) return null;
      const { notice, buttons, boards } = found;
      return { text: notice.fact, card: answerCard({ ...notice, source: boards.today.name, buttons }) };
    },
    async letter(effect, now) {
      const found = await noticeOf(ports, effect, now);
      return found && newsLetter(found.notice, { ...found, personId: found.person.id, now });
    },
  };
}

/** What it means to her, where it is so still; null: it is not. */
async function noticeOf(ports: Ports, effect: Effect, now: Instant) {
  const told = await toldNow(ports, effect, now);
  const loaded = told && (await loadMeeting(ports.store, effect.streamId));
  if (told === null || loaded === null) return null;
  const { meeting, boards, person } = told;
  const { itemId, version } = effect.data as unknown as { readonly itemId: string; readonly version: number };
  const changed = changedBy(loaded.events, version).find((one) => one.itemId === itemId);
  const stands = meeting.agenda.items?.find(({ id }) => id === itemId) ?? null;
  if (changed === undefined || stands?.number !== changed.now?.number) return null;
  const words = itemInWords(changed.now ?? changed.matter.item, meeting.date, localDateOf(now));
  const shown = { meeting, boards, person };
  if (changed.now === null) return { ...shown, notice: gone(changed.matter, person.id, words), buttons: [] };
  const matter = itemMatter(meeting.matters, changed.now.number);
  if (changed.isBack) return matter && { ...shown, notice: back(matter, person.id, words), buttons: [] };
  const call = matter?.calls.find(
    (one) => one.person.personId === person.id && (one.status === 'ASKED' || one.status === 'ACCEPTED'),
  );
  const isOut = matter !== null && recusedIn(matter).some(({ personId }) => personId === person.id);
  if (!call && !isOut) return null;
  const fact = factOf(changed.matter.item.number, words, call?.status ?? null);
  const notice: ItemNotice = { fact, lines: [] };
  const question =
    call?.status === 'ASKED' ? buttonsOf(meeting, effect.streamId, changed.now.number, call) : [];
  return { ...shown, notice, buttons: question };
}

function factOf(was: string, item: string, status: ItemCall['status'] | null): string {
  if (status === null) return WITHDRAWN_SAID.recusedAnew(was, item);
  return (status === 'ACCEPTED' ? WITHDRAWN_SAID.servesAnew : WITHDRAWN_SAID.askedAnew)(was, item);
}

/** The question again, of the number that the ärende has now. */
function buttonsOf(meeting: KnownMeeting, meetingId: string, item: string, call: ItemCall): CardButton[] {
  const data = {
    ...itemData(meetingId, meeting, item),
    asked: timeAsked(meeting),
    servesFor: call.servesFor.personId,
  };
  return [
    { title: ITEM_BUTTON.accept, verb: 'recusal.accept-call', style: 'positive', data },
    { title: ITEM_BUTTON.decline, verb: 'recusal.decline-call', data },
  ];
}
