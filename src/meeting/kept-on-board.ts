import { addDays, type LocalDate } from '../kernel/index.ts';
import type { Store } from '../store/index.ts';
import { internalItems, openToAll } from './domain/rules/internal-items.ts';
import { internalParagraphs } from './domain/rules/internal-paragraphs.ts';
import { namesAmountOf } from './domain/rules/names-amount.ts';
import { namesInCompounds } from './domain/rules/names-in-compounds.ts';
import {
  type NamesInternal,
  namesInternalOf,
  namesKeptOf,
  namesWithinInternalOf,
  type WrittenMatter,
} from './domain/rules/names-internal.ts';
import type { KnownMeeting } from './domain/state.ts';
import type { AgendaItem } from './domain/values.ts';
import { isProposedInternal, ownWords } from './handlers/proposals/propose-form.ts';
import { listMeetings, loadMeeting } from './views.ts';

/** Where an ärende that is kept from the channel is: on the meeting at hand, on another of the board's, or per capsulam. */
export type WhereKept = 'MEETING' | 'ELSEWHERE' | 'CASE';

/** What a board has that is kept from its channel, as far as it must be looked for. */
export interface KeptOn {
  readonly boardId: string;
  /** The names of those on the board, which tell of no ärende. */
  readonly people: readonly string[];
  /** The per capsulam that are the board's alone. */
  readonly cases: readonly WrittenMatter[];
  /** The meeting at hand, with its id; null: none. */
  readonly here: { readonly meetingId: string; readonly meeting: KnownMeeting } | null;
  /** Whether whoever writes may know of the förslag that wait, as the kansli alone does. */
  readonly seesProposals?: boolean;
  /** A whole paper is looked through: a word that any has, or an even amount, tells nothing of one ärende. */
  readonly isPaper?: boolean;
  /** What was internal long before this day is not looked for. */
  readonly day: LocalDate;
}

const DAYS_BACK = 400;

/**
 * Tells what a text names that is kept from the channel, anywhere on the board: an internal ärende of the meeting at
 * hand, one or an internal § of another, a förslag that was left as the board's alone and waits, or a per capsulam that is the board's alone; null: nothing. What is asked
 * before the channel is shown what somebody has written rests on this.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export async function namesKeptOnBoard(
  store: Pick<Store, 'streams'>,
  { boardId, people, cases, here, day, seesProposals = false, isPaper = false }: KeptOn,
): Promise<(text: string) => WhereKept | null> {
  const others = await otherMeetings(store, boardId, day, here?.meetingId ?? null);
  const ownOpen = here === null ? [] : openOf(here.meeting);
  const open = [...ownOpen, ...others.flatMap(openOf)];
  const wider = (kept: readonly WrittenMatter[], known: readonly WrittenMatter[]) => [
    namesInCompounds(kept, known, people),
    namesAmountOf(kept, known, { isPaper }),
  ];
  const own =
    here === null
      ? []
      : [
          namesInternalOf(here.meeting, people),
          namesWithinInternalOf(here.meeting, people),
          ...wider(secretOf(here.meeting), open),
        ];
  const all = here === null ? others : [here.meeting, ...others];
  const waiting = seesProposals ? all.flatMap(proposedIn) : [];
  const elsewhere = [...others.flatMap(secretOf), ...waiting];
  const ofOthers = [namesKeptOf(elsewhere, open, people, { isPaper }), ...wider(elsewhere, open)];
  const known = here === null ? [] : ownOpen;
  const ofCases = [namesKeptOf(cases, known, people, { isPaper }), ...wider(cases, open)];
  const says = (all: readonly (NamesInternal | null)[], text: string) =>
    all.some((names) => names?.(text) ?? false);
  return (text) => {
    if (says(own, text)) return 'MEETING';
    if (says(ofCases, text)) return 'CASE';
    return says(ofOthers, text) ? 'ELSEWHERE' : null;
  };
}

async function otherMeetings(
  store: Pick<Store, 'streams'>,
  boardId: string,
  day: LocalDate,
  but: string | null,
): Promise<KnownMeeting[]> {
  const from = addDays(day, -DAYS_BACK);
  const near = (await listMeetings(store, boardId)).filter(({ id, date }) => id !== but && date >= from);
  const states = await Promise.all(near.map(async ({ id }) => (await loadMeeting(store, id))?.state));
  return states.flatMap((state) => (state === undefined || state.status === 'NONE' ? [] : [state]));
}

const paragraphsOf = (meeting: KnownMeeting) =>
  meeting.status === 'CLOSED' ? meeting.minutes.paragraphs : [];

function secretOf(meeting: KnownMeeting): WrittenMatter[] {
  const paragraphs = internalParagraphs(meeting).map(({ heading, decisions, proposals }) => ({
    heading,
    background: decisions.join('\n'),
    proposals,
  }));
  return [...internalItems(meeting).map(written), ...paragraphs];
}

const proposedIn = ({ agenda }: KnownMeeting): WrittenMatter[] =>
  agenda.proposals
    .filter((one) => one.outcome.kind === 'WAITING' && isProposedInternal(one))
    .map(({ heading, background }) => ({ heading, background: ownWords(background), proposals: [] }));

function openOf(meeting: KnownMeeting): WrittenMatter[] {
  const notice = meeting.status === 'PLANNED' ? null : meeting.notice;
  const items = [...(meeting.agenda.items ?? []), ...(notice?.agenda ?? [])].filter(openToAll(meeting));
  const paragraphs = paragraphsOf(meeting)
    .filter(({ internal }) => internal !== true)
    .map(({ heading, decisions, proposals }) => ({ heading, background: decisions.join('\n'), proposals }));
  return [...items.map(written), ...paragraphs];
}

const written = ({ heading, proposals, ...more }: AgendaItem): WrittenMatter => ({
  heading,
  proposals,
  background: 'background' in more && typeof more.background === 'string' ? more.background : '',
});
