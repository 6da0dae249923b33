import type { PersonRef } from '../kernel/index.ts';
import type { RecordStore } from '../store/index.ts';
import { type Answer, answeredIds, type KnownPoll, missingPeople, sizeOf } from './domain/poll.ts';
import { showsNames, showsSums } from './domain/rules/anonymity.ts';
import { type BestTimes, bestTimes } from './domain/rules/best-time.ts';
import { type KeptPoll, keptPoll, POLLS } from './record.ts';

/** One poll, or null where there is none. Throws CorruptRecord. */
export async function loadPoll(records: RecordStore, id: string): Promise<KeptPoll | null> {
  const stored = await records.get(POLLS, id);
  return stored === null ? null : keptPoll(stored);
}

const PAGE = 200;

/** A board's polls, the latest first. */
export async function listPolls(records: RecordStore, boardId: string): Promise<KeptPoll[]> {
  const found: KeptPoll[] = [];
  for (let after = ''; ; ) {
    const page = await records.list(POLLS, { prefix: `poll/${boardId}/`, after, limit: PAGE });
    found.push(...page.map(keptPoll));
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) break;
    after = last.key;
  }
  return found.sort((a, b) => (a.poll.openedAt < b.poll.openedAt ? 1 : -1));
}

/** How a poll stands, as far as it may be shown. */
export interface Standing {
  readonly answered: number;
  /** How many are asked; null: everybody in a channel. */
  readonly asked: number | null;
  /** Who has answered, in the order of those asked; null where that is not shown. */
  readonly people: readonly PersonRef[] | null;
  readonly missing: readonly PersonRef[] | null;
  /** For each choice; null where the sums are not shown (yet). */
  readonly sums: readonly number[] | null;
  /** For a date poll. */
  readonly times: BestTimes | null;
}

/** What is shown of a poll: as much as its kind and its answers allow. */
export function standingOf(poll: KnownPoll): Standing {
  const { answers, audience, ballot } = poll;
  const names = showsNames(poll);
  return {
    answered: answeredIds(poll).length,
    asked: audience.kind === 'CHANNEL' ? null : audience.people.length,
    people: names && answers.kind === 'NAMED' ? answers.given.map(({ person }) => person) : null,
    missing: names && audience.kind !== 'CHANNEL' ? missingPeople(poll) : null,
    sums: ballot.kind === 'CHOICE' && showsSums(poll) ? sumsOf(poll) : null,
    times: ballot.kind === 'DATE' && answers.kind === 'NAMED' ? bestTimes(ballot, answers.given) : null,
  };
}

function sumsOf({ answers, ballot }: KnownPoll): readonly number[] {
  if (answers.kind === 'SEALED') return answers.sums;
  const sums = Array.from({ length: sizeOf(ballot) }, () => 0);
  for (const { answer } of answers.given) {
    for (const index of answer.kind === 'CHOICE' ? answer.picked : []) sums[index] = (sums[index] ?? 0) + 1;
  }
  return sums;
}

/** A person's own answer; `SEALED`: she has answered an anonymous poll, and nobody knows what. */
export function ownAnswer(poll: KnownPoll, personId: string): Answer | 'SEALED' | null {
  const { answers } = poll;
  if (answers.kind === 'SEALED') return answers.answered.includes(personId) ? 'SEALED' : null;
  return answers.given.find(({ person }) => person.personId === personId)?.answer ?? null;
}
