import type { LocalDate } from '../../kernel/index.ts';
import type { RecordIndex } from '../knowledge.ts';
import { findAmounts } from '../search/amounts.ts';
import { type QueryPart, queryOf } from '../search/query.ts';
import { rank } from '../search/rank.ts';
import { sentencesOf } from '../search/sentences.ts';
import { analyse } from '../understand/analyse.ts';
import type { DateMention } from '../understand/dates.ts';
import { nameWords } from '../understand/names.ts';
import { type Asking, speaksOf } from './asking.ts';
import { matterMeant } from './find-matter.ts';
import { type Matter, paragraphsOf } from './matter.ts';
import { personMeant } from './people.ts';
import { quotesOf } from './quote.ts';
import { type RecusalsAhead, recusalsAhead } from './recusals-ahead.ts';
import { held, meetingMeant, meetingsWithin } from './which-meeting.ts';

type Of<Kind extends string, Data> = { readonly kind: Kind; readonly board: string } & Readonly<Data>;

export interface Granted {
  readonly matter: Matter;
  readonly clause: string;
  readonly kronor: number;
}

export interface Task {
  readonly matter: Matter;
  readonly text: string;
}

export type DecisionsAnswer =
  | Of<'decisions', { matters: readonly Matter[]; dates: readonly LocalDate[] }>
  | Of<'total', { granted: readonly Granted[]; sum: number; dates: readonly LocalDate[] }>
  | Of<'tasks', { tasks: readonly Task[]; about: string | null }>
  | Of<
      'recusals',
      {
        matters: readonly Matter[];
        date: LocalDate | null;
        person: string | null;
        one: boolean;
        reasons: readonly string[];
      }
    >
  | Of<
      'votes',
      {
        matters: readonly Matter[];
        sentences: readonly { matter: Matter; text: string }[];
        one: boolean;
        asked: VotesAsked;
        person: string | null;
      }
    >
  | Of<
      'dissents',
      {
        matters: readonly Matter[];
        sentences: readonly { matter: Matter; text: string }[];
        about: Matter | null;
        /** What the text says of the words asked, where nobody dissented. */
        quotes: readonly string[];
      }
    >
  | RecusalsAhead
  | Of<'nothing-held', { mention: DateMention | null }>;

export type VotesAsked = 'all' | 'against' | 'for' | 'abstained' | 'casting';

/** The held meetings a question means: those of a year or month, the one that was named, else the last. */
function meetingsMeant(asking: Asking): { ids: readonly string[]; mention: DateMention | null } {
  const [date] = asking.understanding.entities.dates;
  const past = new Set(held(asking).map((one) => one.id));
  if (date?.kind === 'parts' && date.day === null) {
    const within = meetingsWithin(asking, date, null).filter((one) => past.has(one.id));
    if (within.length > 0) return { ids: within.map((one) => one.id), mention: null };
    if (date.year !== null) return { ids: [], mention: date };
  }
  if (date?.kind === 'days' && date.from !== date.to) {
    const within = meetingsWithin(asking, date, null).filter((one) => past.has(one.id));
    return { ids: within.map((one) => one.id), mention: within.length > 0 ? null : date };
  }
  const meant = meetingMeant(asking, 'last');
  if (meant.kind === 'one') return { ids: [meant.meeting.id], mention: null };
  return { ids: [], mention: meant.kind === 'none-then' ? meant.mention : null };
}

function paragraphsMeant(asking: Asking, index: RecordIndex) {
  const { ids, mention } = meetingsMeant(asking);
  const meetings = asking.board.meetings.filter((one) => ids.includes(one.id));
  const matters = meetings.flatMap((one) => paragraphsOf(one, index));
  return { matters, mention, dates: meetings.map((one) => one.state.date) };
}

/** Formalities that nobody asks for in a list of decisions. */
const FORMAL =
  /^(mötets? öppn|godkännande att öppna|öppnande|val av juster|dagordning|föregående (mötes )?protokoll|mötets? avslut|avslut|godkännande av dagordning|upprop)/i;

export async function decisions(asking: Asking): Promise<DecisionsAnswer> {
  const { matters, mention, dates } = paragraphsMeant(asking, await asking.board.index());
  if (dates.length === 0) return { kind: 'nothing-held', board: asking.board.name, mention };
  const told = matters.filter((one) => one.clauses.length > 0 && !FORMAL.test(one.heading));
  return { kind: 'decisions', board: asking.board.name, matters: told, dates };
}

const GRANTS = /^(bevilj|anslå|anslog|tilldel|finansier|medfinansier|avsätt|avsatt|bidra|ge|stödj)/;

/** Money that was granted: clauses that grant, with the amounts they name. */
export async function total(asking: Asking): Promise<DecisionsAnswer> {
  const { matters, mention, dates } = paragraphsMeant(asking, await asking.board.index());
  if (dates.length === 0) return { kind: 'nothing-held', board: asking.board.name, mention };
  const granted = matters.flatMap((matter) => grantsOf(matter));
  const sum = granted.reduce((all, one) => all + one.kronor, 0);
  return { kind: 'total', board: asking.board.name, granted, sum, dates };
}

function grantsOf(matter: Matter): Granted[] {
  return matter.clauses
    .filter((clause) =>
      clause
        .toLocaleLowerCase('sv')
        .split(/[^\p{L}]+/u)
        .some((word) => GRANTS.test(word)),
    )
    .flatMap((clause) => findAmounts(clause).map(({ kronor }) => ({ matter, clause, kronor })));
}

const TASK =
  /\b(uppdra|uppdrag|ta reda på|återkom|återrapport|redovisas?|undersök|ta fram|lyfta?s?|utred|se över|kontakta|bjud|följa upp|följs upp|ansvarar för att|ska kolla|åtar sig)/i;

/** What somebody was asked to do, in the latest protokoll (or the months named), or about what was named. */
export async function followUp(asking: Asking): Promise<DecisionsAnswer> {
  const board = asking.board.name;
  const index = await asking.board.index();
  const query = queryOf(asking.understanding.message, asking.understanding.entities, index).filter(
    (part) => part.weight >= 0.8 && part.expansions.length > 0,
  );
  const recent = held(asking).slice(0, 4);
  const tasks = recent.map((meeting) => paragraphsOf(meeting, index).flatMap(tasksOf));
  const about = query.length > 0 ? aboutQuery(tasks.flat(), query) : [];
  if (about.length > 0) {
    return {
      kind: 'tasks',
      board,
      tasks: about.slice(0, 5),
      about: query.map((part) => part.said).join(' '),
    };
  }
  const topical = query.length > 0 ? rank(query, index, (one) => one.part === 'paragraph')[0] : undefined;
  const own =
    topical && topical.coverage > 0.6
      ? recent.flatMap((one) => paragraphsOf(one, index)).find((one) => one.number === topical.passage.number)
      : undefined;
  if (own) {
    const text = own.clauses[0] ?? own.heading;
    return {
      kind: 'tasks',
      board,
      tasks: [{ matter: own, text }],
      about: query.map((part) => part.said).join(' '),
    };
  }
  return { kind: 'tasks', board, tasks: tasks.find((list) => list.length > 0) ?? [], about: null };
}

function tasksOf(matter: Matter): Task[] {
  const clauses = matter.clauses.filter((clause) => TASK.test(clause)).map((text) => ({ matter, text }));
  const told = sentencesOf(matter.body)
    .filter(
      (one) =>
        TASK.test(one) && !matter.clauses.some((clause) => one.includes(clause) || clause.includes(one)),
    )
    .map((text) => ({ matter, text }));
  return [
    ...clauses,
    ...told.filter((one) =>
      /(förbundschef|kansli|ordförande|till (nästa|mötet|styrelse)|i januari|frågan)/i.test(one.text),
    ),
  ].slice(0, 3);
}

function aboutQuery(tasks: readonly Task[], query: readonly QueryPart[]): Task[] {
  return tasks.filter((task) => {
    const terms = new Set(analyse(`${task.text} ${task.matter.heading}`));
    return query.some((part) => part.expansions.some((one) => terms.has(one.term)));
  });
}

/** Who kept out because of jäv: in one matter, of a meeting, or one person's. */
export async function recusals(asking: Asking): Promise<DecisionsAnswer> {
  const ahead = recusalsAhead(asking);
  if (ahead) return ahead;
  const board = asking.board.name;
  const index = await asking.board.index();
  const person = asking.understanding.entities.persons.length > 0 ? (personMeant(asking)[0] ?? null) : null;
  const meant = matterMeant(asking, 'decided', index);
  const matter =
    meant.kind === 'pointed'
      ? meant.matter
      : meant.kind === 'found' && meant.coverage >= 0.45
        ? best(meant.matters)
        : null;
  if (matter) {
    const reasons = sentencesOf(matter.body)
      .filter((one) => /jäv|deltog inte|deltar inte|lämnar rummet|lämnade/i.test(one))
      .slice(0, 3);
    return {
      kind: 'recusals',
      board,
      matters: [matter],
      date: matter.date,
      person: person?.name ?? null,
      one: true,
      reasons,
    };
  }
  const { matters, dates } = person
    ? { matters: held(asking).flatMap((one) => paragraphsOf(one, index)), dates: [] }
    : paragraphsMeant(asking, index);
  const key = (name: string) => nameWords(name).join(' ');
  const fitting = matters.filter((one) =>
    one.recusals.some((recusal) => person === null || key(recusal.person) === key(person.name)),
  );
  return {
    kind: 'recusals',
    board,
    matters: fitting,
    date: dates[0] ?? null,
    person: person?.name ?? null,
    one: false,
    reasons: [],
  };
}

/** The § found first; with a recusal, if one of the best has any. */
function best(matters: readonly Matter[]): Matter | null {
  const paragraphs = matters.filter((one) => one.kind === 'paragraph').slice(0, 3);
  return paragraphs[0] ?? null;
}

function votesAsked(asking: Asking): VotesAsked {
  if (speaksOf(asking, 'castingVote')) return 'casting';
  if (speaksOf(asking, 'abstain')) return 'abstained';
  if (speaksOf(asking, 'against')) return 'against';
  return speaksOf(asking, 'infavour') ? 'for' : 'all';
}

const VOTED = /(röst|votering|omröst|utslagsröst|avstår|avstod|ja-|nej-|reserv)/i;

export async function votes(asking: Asking): Promise<DecisionsAnswer> {
  const board = asking.board.name;
  const index = await asking.board.index();
  const person =
    asking.understanding.entities.persons.length > 0 ? (personMeant(asking)[0]?.name ?? null) : null;
  const meant = matterMeant(asking, 'decided', index);
  const chosen =
    meant.kind === 'pointed'
      ? [meant.matter]
      : meant.kind === 'found' && meant.coverage >= 0.45
        ? meant.matters.filter((one) => one.kind === 'paragraph').slice(0, 4)
        : [];
  const voted = chosen.filter(hasVotes);
  const one = chosen.length > 0;
  const matters = one
    ? voted.length > 0
      ? voted.slice(0, 1)
      : chosen.slice(0, 1)
    : paragraphsMeant(asking, index).matters.filter(hasVotes);
  const sentences = matters.flatMap((matter) =>
    sentencesOf(matter.body)
      .filter((text) => VOTED.test(text))
      .slice(0, 8)
      .map((text) => ({ matter, text })),
  );
  return { kind: 'votes', board, matters, sentences, one, asked: votesAsked(asking), person };
}

function hasVotes(matter: Matter): boolean {
  return (
    matter.votes.length > 0 || /röst(ar|ade|er|siffr|etal)|votering|omröstning|utslagsröst/i.test(matter.body)
  );
}

export async function dissents(asking: Asking): Promise<DecisionsAnswer> {
  const board = asking.board.name;
  const index = await asking.board.index();
  const meant = matterMeant(asking, 'decided', index);
  const found =
    meant.kind === 'pointed'
      ? [meant.matter]
      : meant.kind === 'found' && meant.coverage >= 0.45
        ? meant.matters.filter((one) => one.kind === 'paragraph').slice(0, 4)
        : [];
  const about = found.find(hasDissent) ?? found[0] ?? null;
  const matters = about
    ? [about].filter(hasDissent)
    : paragraphsMeant(asking, index).matters.filter(hasDissent);
  const sentences = matters.flatMap((matter) =>
    matter.reservations.length > 0
      ? []
      : sentencesOf(matter.body)
          .filter((text) => DISSENT.test(text))
          .map((text) => ({ matter, text })),
  );
  const query = queryOf(asking.understanding.message, asking.understanding.entities, index);
  const quotes = about && matters.length === 0 ? quotesOf(asking, about, query, index) : [];
  return { kind: 'dissents', board, matters, sentences, about, quotes };
}

const DISSENT = /reserver(ar|ade)|reservation|särskilt yttrande|protokollsanteckning/i;

function hasDissent(matter: Matter): boolean {
  return matter.reservations.length > 0 || DISSENT.test(matter.body);
}
