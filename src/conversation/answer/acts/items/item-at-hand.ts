import { epochOf, MINUTE } from '../../../../kernel/index.ts';
import { beginsAs, namesIt, namesWhole } from '../../../../meeting/index.ts';
import type { MeetingOnRecord } from '../../../knowledge.ts';
import type { Near } from '../../../understand/agenda/orders/at-hand-words.ts';
import { putRightIn } from '../../../understand/agenda/orders/put-right-in.ts';
import type { Asking } from '../../asking.ts';
import { upcoming } from '../../meetings/which-meeting.ts';

/** How long what somebody has just done stays at hand. */
const LASTS = 30 * MINUTE;

/** Of a board and whoever asks there: what is at hand. */
export type Of = Pick<Asking, 'board' | 'asker' | 'today' | 'now' | 'subject'>;

/** An item of an agenda ahead that "den" is, or one's own proposal that waits for the kansli's answer. */
export interface AtHand {
  readonly meeting: MeetingOnRecord;
  /** The item's number; null: it is the proposal. */
  readonly number: string | null;
  readonly at: string;
}

/** What the asker has last worked on, proposed or spoken of here; null: nothing lately. */
export function itemAtHand(asking: Of): AtHand | null {
  const found = upcoming(asking).flatMap((meeting) => [
    ...spokenOf(asking, meeting),
    ...touchedOn(asking, meeting),
    ...proposedTo(asking, meeting),
  ]);
  const since = epochOf(asking.now) - LASTS;
  const [newest] = found
    .filter(({ at }) => Date.parse(at) >= since)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return newest ?? null;
}

function touchedOn({ asker }: Of, meeting: MeetingOnRecord): AtHand[] {
  const { items, lastTouched } = meeting.state.agenda;
  const item = items?.find(({ id }) => id === lastTouched?.itemId);
  if (!item || lastTouched?.by.personId !== asker.personId) return [];
  return [{ meeting, number: item.number, at: lastTouched.at }];
}

function proposedTo({ asker }: Of, meeting: MeetingOnRecord): AtHand[] {
  return meeting.state.agenda.proposals
    .filter(({ by, outcome }) => by.personId === asker.personId && outcome.kind === 'WAITING')
    .map(({ at }) => ({ meeting, number: null, at }));
}

function spokenOf({ subject }: Of, meeting: MeetingOnRecord): AtHand[] {
  const matter = subject?.matter;
  if (!subject || !matter || matter.kind !== 'item' || matter.meetingId !== meeting.id) return [];
  const isThere = meeting.state.agenda.items?.some(({ number }) => number === matter.number) ?? false;
  return isThere ? [{ meeting, number: matter.number, at: subject.at }] : [];
}

/** Whether she has worked on an agenda, or proposed a matter, after that instant. */
export function hasWorkedSince(asking: Of, since: string): boolean {
  return upcoming(asking).some((meeting) =>
    [...touchedOn(asking, meeting), ...proposedTo(asking, meeting)].some(({ at }) => at > since),
  );
}

/** Whether the words name an item of an agenda ahead, or what the asker has proposed. */
function namesItemAhead(asking: Of, words: string): boolean {
  return upcoming(asking).some(
    ({ state: { agenda } }) =>
      (agenda.items ?? []).some((item) => item.standard === null && namesIt(item, words)) ||
      agenda.proposals.some(
        (one) =>
          one.by.personId === asking.asker.personId && one.outcome.kind === 'WAITING' && namesIt(one, words),
      ),
  );
}

/** Whether the words name an item of an agenda ahead, or one alone begins as they do: "hyran" of "Hyresavtal". */
export function meansItemAhead(asking: Of, words: string): boolean {
  if (namesItemAhead(asking, words)) return true;
  return upcoming(asking).some(({ state: { agenda } }) => {
    const [one, more] = (agenda.items ?? []).filter(
      (item) => item.standard === null && beginsAs(item, words),
    );
    return one !== undefined && more === undefined;
  });
}

/** Whether the words name an item of an agenda ahead, or the whole of what ends a meeting: "övriga frågor". */
export function namesAnyItemAhead(asking: Of, words: string): boolean {
  return upcoming(asking).some(({ state: { agenda } }) =>
    (agenda.items ?? []).some((item) =>
      item.standard === null ? namesIt(item, words) : namesWhole(item, words),
    ),
  );
}

/** Whether the words name an item that is, or has been, on an agenda ahead. */
export function namesItemEver(asking: Of, words: string): boolean {
  return upcoming(asking).some(({ state: { agenda } }) =>
    [...(agenda.items ?? []), ...agenda.withdrawn.map(({ item }) => item)].some(
      (item) => item.standard === null && namesIt(item, words),
    ),
  );
}

/** What is near on the boards of somebody's, and on which board it is. */
export function nearOn(boards: () => readonly Of[]): Near & { readonly boardAtHand: () => string | null } {
  const boardAtHand = () => {
    const [newest] = boards()
      .flatMap((of) => {
        const found = itemAtHand(of);
        return found === null ? [] : [{ id: of.board.id, at: found.at }];
      })
      .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
    return newest?.id ?? null;
  };
  return {
    boardAtHand,
    atHand: () => boardAtHand() !== null,
    isNamed: (words) => boards().some((of) => namesItemAhead(of, words)),
    isPutRight: (text) =>
      boards().some((of) => {
        const found = itemAtHand(of);
        const item = found?.meeting.state.agenda.items?.find(({ number }) => number === found.number);
        return item !== undefined && putRightIn(item.proposals, text) !== null;
      }),
  };
}
