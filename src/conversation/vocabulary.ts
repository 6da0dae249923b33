import type { LocalDate } from '../kernel/index.ts';
import { agendaOf, noticeOf } from '../meeting/index.ts';
import type { BoardKnowledge, PersonView } from './knowledge.ts';
import type { Vocabulary } from './understand/entities.ts';
import type { Named } from './understand/named/name-mention.ts';
import { nameWords } from './understand/named/name-words.ts';

/** Kept beside the board it was made from: gone with it when the board changes. */
const kept = new WeakMap<BoardKnowledge, { readonly today: LocalDate; readonly vocabulary: Vocabulary }>();

/** What can be named on one board: its people of all times, its members, itself. */
export function vocabularyOf(board: BoardKnowledge, today: LocalDate): Vocabulary {
  const before = kept.get(board);
  if (before?.today === today) return before.vocabulary;
  const view = board.onDay(today);
  const organisations = new Set([
    ...view.seats.map((seat) => seat.organisation),
    ...view.members.map((member) => member.name),
    ...attendees(board).flatMap((attendee) => attendee.organisation ?? []),
  ]);
  const made: Vocabulary = {
    persons: everybody(board).map((person) => ({
      id: person.id,
      names: [person.name, ...person.alsoSpelled],
    })),
    organisations: [...organisations].map((name) => ({ id: name, names: [name] })),
    boards: [{ id: board.id, names: [board.name] }],
  };
  kept.set(board, { today, vocabulary: made });
  return made;
}

const together = new WeakMap<
  Vocabulary,
  { readonly of: readonly Vocabulary[]; readonly vocabulary: Vocabulary }
>();

/** What somebody on several boards can name. Kept beside the first, as colleagues often share the same boards. */
export function joined(vocabularies: readonly Vocabulary[]): Vocabulary {
  const [first] = vocabularies;
  if (first === undefined) return NOTHING;
  if (vocabularies.length === 1) return first;
  const before = together.get(first);
  if (before?.of.length === vocabularies.length && before.of.every((one, at) => one === vocabularies[at])) {
    return before.vocabulary;
  }
  const vocabulary = unitedOf(vocabularies);
  together.set(first, { of: vocabularies, vocabulary });
  return vocabulary;
}

const NOTHING: Vocabulary = { persons: [], organisations: [], boards: [] };

function unitedOf(vocabularies: readonly Vocabulary[]): Vocabulary {
  const unique = (named: readonly Named[]) => [...new Map(named.map((one) => [one.id, one])).values()];
  return {
    persons: unique(vocabularies.flatMap((one) => one.persons)),
    organisations: unique(vocabularies.flatMap((one) => one.organisations)),
    boards: unique(vocabularies.flatMap((one) => one.boards)).map(withSpokenName),
  };
}

/** What a board's name ends with, and is left out as one speaks. */
const REGION = /(?<!\p{L})(?<place>\p{L}{4,}?)(?:regionen|bygden|trakten|kretsen|området)(?!\p{L})/giu;

/** "Tallåregionen" is "Tallå" to whoever is on another board as well. */
function withSpokenName({ id, names }: Named): Named {
  const spoken = names.flatMap((name) =>
    [...name.matchAll(REGION)].flatMap(({ groups }) => groups?.place ?? []),
  );
  return spoken.length === 0 ? { id, names } : { id, names: [...names, ...spoken] };
}

const people = new WeakMap<BoardKnowledge, readonly PersonView[]>();

/** Everybody who can be asked about: the register's people, and those whom only the protokoll and kallelser name. */
export function everybody(board: BoardKnowledge): readonly PersonView[] {
  const before = people.get(board);
  if (before) return before;
  const key = (name: string) => nameWords(name).join(' ');
  const known = new Set(board.people.flatMap((person) => [person.name, ...person.alsoSpelled]).map(key));
  const others = new Map<string, PersonView>();
  for (const name of namesOnRecord(board)) {
    // A single word is a title or a slip of the reading more often than a person.
    if (known.has(key(name)) || !/^\p{Lu}\p{L}+ .*\p{L}/u.test(name)) continue;
    others.set(key(name), { id: `name:${key(name)}`, name, alsoSpelled: [], email: null });
  }
  const all = [...board.people, ...others.values()];
  people.set(board, all);
  return all;
}

/** "Förbundschefen (Jan Ek)", "Jan Ek; Eva Lind": the names alone. */
function bareName(name: string): string[] {
  const inside = /\(([^()]+)\)/.exec(name)?.[1];
  return (inside ?? name).split(/\s*;\s*/).filter(Boolean);
}

function namesOnRecord(board: BoardKnowledge): string[] {
  const presenters = board.meetings.flatMap(({ state }) => [
    ...(agendaOf(state) ?? []).map((item) => item.presenter),
    ...(state.status === 'CLOSED' ? state.minutes.paragraphs.map((one) => one.presenter) : []),
  ]);
  return [
    ...attendees(board).flatMap((one) =>
      'servesFor' in one && one.servesFor ? [one.name, one.servesFor] : [one.name],
    ),
    ...presenters.flatMap((name) => (name ? bareName(name) : [])),
  ];
}

function attendees(board: BoardKnowledge) {
  return board.meetings.flatMap(({ state }) => [
    ...(noticeOf(state)?.called ?? []),
    ...(state.status === 'CLOSED' ? state.minutes.present : []),
  ]);
}
