import type { PersonView } from '../knowledge.ts';
import type { QuestionIntent } from '../understand/intents.ts';
import type { NameMention } from '../understand/named/name-mention.ts';
import { everybody } from '../vocabulary.ts';
import { type Asking, speaksOf } from './asking.ts';
import { isSeated } from './board-then.ts';
import type { PeopleAnswer } from './people.ts';

/** What a record tells of one person: of her namesake it tells something else. */
const OF_ONE_PERSON: ReadonlySet<QuestionIntent> = new Set<QuestionIntent>([
  'attendance.present',
  'attendance.absent',
  'attendance.served',
  'recusal.past',
  'decision.votes',
  'decision.dissent',
]);

/** "Var Anna med", of two on the board who are called so: which of them is asked; null: nobody has a namesake there. */
export function namesakeAsked(question: QuestionIntent, asking: Asking): PeopleAnswer | null {
  if (!OF_ONE_PERSON.has(question)) return null;
  const { message, entities } = asking.understanding;
  const { text } = message;
  const shared = entities.persons.find((one, at) => at < lastOf(entities.persons, one));
  if (shared === undefined || speaksOf(asking, 'iam')) return null;
  const ids = entities.persons.filter((one) => isSame(one, shared)).map(({ id }) => id);
  const people = everybody(asking.board).filter(({ id }) => ids.includes(id) && isSeatedNow(asking, id));
  if (people.length < 2) return null;
  const [first, last] = shared.words;
  const [start, end] = [message.words[first]?.start ?? 0, message.words[last]?.end ?? 0];
  const asked = ({ name }: PersonView) =>
    `${text.slice(0, start)}${name}${text.slice(end)}`.replace(/[?\s]+$/u, '');
  return { kind: 'which-person', board: asking.view.name, people, text, said: people.map(asked) };
}

const isSame = ({ words: [first, last] }: NameMention, { words: [from, to] }: NameMention): boolean =>
  first === from && last === to;

const lastOf = (persons: readonly NameMention[], one: NameMention): number =>
  persons.findLastIndex((other) => isSame(one, other) && other.id !== one.id);

const isSeatedNow = ({ board, today }: Asking, id: string): boolean => isSeated(board, id, today);
