import { mayPerson } from '../../../board/index.ts';
import type { MeetingOnRecord, RecordIndex } from '../../knowledge.ts';
import { plannedDays } from '../../search/planned-days.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { type DateMention, fits } from '../../understand/dates/dates.ts';
import { nameWords } from '../../understand/named/name-words.ts';
import { asksOfOwnItems, asksOfThat } from '../../understand/record/asked-plainly.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { matterMeant } from '../matters/find/find-matter.ts';
import { pointedMatter } from '../matters/find/matter-pointed.ts';
import { itemsOf, paragraphsOf } from '../matters/find/matters-of-meeting.ts';
import { tellingParts } from '../matters/find/on-record.ts';
import type { Matter } from '../matters/matter.ts';
import { hourOfItem } from './item-hour.ts';
import { type ChosenBy, chosenBy, isChosen } from './items-chosen.ts';
import type { CancelledMeeting } from './meeting-answer.ts';
import { cancelledAhead } from './meeting-cancelled.ts';
import { factsOf, factsOfPlanned, type MeetingFacts } from './meeting-facts.ts';
import { type Paper, papersIn } from './papers-in.ts';
import { pointTold } from './point-told.ts';
import { presentationsOf } from './presentations-of.ts';
import { daysSettled, type MeetingMeant, meetingMeant, meetingOf, upcoming } from './which-meeting.ts';

type Of<Kind extends string, Data> = { readonly kind: Kind; readonly board: string } & Readonly<Data>;

/** A sentence that tells what somebody applies for, and the sums it names. */
export interface Sought {
  readonly matter: Matter;
  readonly text: string;
  readonly kronor: readonly number[];
}

export type AgendaAnswer =
  | Of<
      'agenda',
      {
        meeting: MeetingFacts;
        matters: readonly Matter[];
        /** The numbers of those that are the board's alone. */
        internal: readonly string[];
        /** No coming meeting has one, so this is the last one's. */
        unasked: boolean;
        /** Whether the asker may post it in the channel, and change it: where the meeting is still ahead. */
        asker: { readonly posts: boolean; readonly prepares: boolean };
      }
    >
  /** Those of its items that are asked for; where all hear it which are internal is not told. */
  | Of<'chosen-items', { meeting: MeetingFacts; matters: readonly Matter[]; by: ChosenBy; isTold: boolean }>
  /** `prepares`: the asker may lay items on it. */
  | Of<
      'no-agenda',
      {
        meeting: MeetingFacts | null;
        mention: DateMention | null;
        prepares?: boolean;
        cancelled?: CancelledMeeting | null;
      }
    >
  | Of<
      'papers',
      { meeting: MeetingFacts; papers: readonly Paper[]; matter: Matter | null; only: string | null }
    >
  | Of<
      'applications',
      {
        meeting: MeetingFacts;
        matters: readonly Matter[];
        papers: readonly Paper[];
        sought: readonly Sought[];
        /** The sum is what is asked for. */
        summed: boolean;
      }
    >
  | Of<'presenter', { matter: Matter; sentence: string | null }>
  | Of<'presenters', { meeting: MeetingFacts; matters: readonly Matter[] }>
  | Of<
      'own-presentations',
      { meeting: MeetingFacts; matters: readonly { readonly matter: Matter; readonly at: string | null }[] }
    >
  | Of<'presenter-unknown', { matter: Matter | null }>;

/** Of a meeting that nobody knows: the day or month named, where one was. */
export function noAgenda(asking: Asking, meant: MeetingMeant): AgendaAnswer {
  const mention = meant.kind === 'none-then' ? meant.mention : null;
  const cancelled = mention === null ? cancelledAhead(asking) : null;
  return { kind: 'no-agenda', board: asking.board.name, meeting: null, mention, cancelled };
}

/** Of a day to come that only a text of the record names: nothing has come for it yet. */
function ofDayTold(asking: Asking, meant: MeetingMeant, index: RecordIndex): AgendaAnswer | null {
  if (meant.kind !== 'none-then') return null;
  const day = plannedDays(index).find(
    ({ date }) => date >= asking.today && fits(meant.mention, date) && !daysSettled(asking.board).has(date),
  );
  if (day === undefined) return null;
  return { kind: 'no-agenda', board: asking.board.name, meeting: factsOfPlanned(day), mention: null };
}

/** The dagordning of the meeting meant; of a held one without a kallelse, its paragraphs. */
export async function agenda(asking: Asking): Promise<AgendaAnswer> {
  const board = asking.board.name;
  const meant = meetingMeant(asking, speaksOf(asking, 'last') ? 'last' : 'next');
  const index = await asking.board.index();
  if (meant.kind !== 'one') return ofDayTold(asking, meant, index) ?? noAgenda(asking, meant);
  const items = itemsOf(meant.meeting, index);
  const matters = items.length > 0 ? items : paragraphsOf(meant.meeting, index);
  const meeting = factsOf(meant.meeting);
  const by = chosenBy(asking.understanding.message.text);
  const chosenFrom = by?.kind === 'MONEY' ? matters : items;
  if (by !== null && chosenFrom.length > 0) {
    const chosen = chosenFrom.filter((one) => isChosen(one, by));
    const isTold = by.kind !== 'INTERNAL' || asking.audience === 'asker';
    return { kind: 'chosen-items', board, meeting, matters: chosen, by, isTold };
  }
  return matters.length > 0
    ? {
        kind: 'agenda',
        board,
        meeting,
        matters,
        internal: (meant.meeting.state.agenda.items ?? []).flatMap((one) =>
          one.internal ? [one.number] : [],
        ),
        asker: rightsAt(asking, meant.meeting),
        unasked: !meant.said && meant.meeting.state.date < asking.today && !hasAgendaAhead(asking, index),
      }
    : {
        kind: 'no-agenda',
        board,
        meeting,
        mention: null,
        prepares: rightsAt(asking, meant.meeting).prepares,
      };
}

/** Whether a coming meeting has one: a past meeting that was spoken of is then meant, and none is missing. */
function hasAgendaAhead(asking: Asking, index: RecordIndex): boolean {
  return upcoming(asking).some((meeting) => itemsOf(meeting, index).length > 0);
}

function rightsAt({ asker, audience }: Asking, { state }: MeetingOnRecord) {
  const ahead = state.status === 'PLANNED' || state.status === 'CALLED';
  const may = (act: 'POST_AGENDA' | 'SEND_NOTICE') =>
    ahead && audience === 'asker' && mayPerson(act, asker.offices).kind === 'ALLOWED';
  return { posts: may('POST_AGENDA'), prepares: may('SEND_NOTICE') };
}

/** The bilagor of a meeting, of one matter, or the one that was asked for. */
export async function papers(asking: Asking): Promise<AgendaAnswer> {
  const board = asking.board.name;
  const index = await asking.board.index();
  const { numbers } = asking.understanding.entities;
  const meant = meetingMeant(asking, speaksOf(asking, 'last') ? 'last' : 'next');
  if (meant.kind !== 'one') return noAgenda(asking, meant);
  const meeting = factsOf(meant.meeting);
  const matters = [...itemsOf(meant.meeting, index), ...paragraphsOf(meant.meeting, index)];
  const all = papersIn(meant.meeting, matters, index);
  const only = numbers.find((one) => one.kind === 'attachment')?.number ?? null;
  if (only)
    return {
      kind: 'papers',
      board,
      meeting,
      papers: all.filter((one) => one.number === only),
      matter: null,
      only,
    };
  const item = numbers.some((one) => one.kind === 'item' || one.kind === 'paragraph');
  // What was spoken of before is meant where nothing else is named.
  const before = asking.subject?.matter != null && asking.understanding.entities.dates.length === 0;
  if (item || before || tellingParts(asking, index).length > 0) {
    const matter = matterMeant(asking, 'either', index);
    const one =
      matter.kind === 'pointed' ? matter.matter : matter.kind === 'found' ? matter.matters[0] : undefined;
    if (one) {
      const elsewhere =
        one.meetingId === meant.meeting.id ? undefined : meetingOf(asking.board, one.meetingId);
      if (elsewhere && !item && namesAhead(asking, meant.meeting)) {
        return { kind: 'papers', board, meeting, papers: all, matter: null, only: null };
      }
      const there = elsewhere
        ? papersIn(elsewhere, [...itemsOf(elsewhere, index), ...paragraphsOf(elsewhere, index)], index)
        : all;
      const own = there.filter((paper) =>
        paper.matters.some((bears) => bears.number === one.number && bears.kind === one.kind),
      );
      const of = elsewhere ? factsOf(elsewhere) : meeting;
      return { kind: 'papers', board, meeting: of, papers: own, matter: one, only: null };
    }
  }
  return { kind: 'papers', board, meeting, papers: all, matter: null, only: null };
}

/** "Inför januari", "till nästa möte": a meeting to come, by its day or month and not by a year alone. */
function namesAhead(asking: Asking, { state: { date } }: MeetingOnRecord): boolean {
  if (date < asking.today) return false;
  const isNamed = asking.understanding.entities.dates.some(
    (one) => (one.kind === 'days' || one.month !== null || one.day !== null) && fits(one, date),
  );
  return isNamed || speaksOf(asking, 'next');
}

/** Who föredrar a matter, and when where the agenda says so; all of them where none is named. */
export async function presenter(asking: Asking): Promise<AgendaAnswer> {
  const board = asking.board.name;
  const index = await asking.board.index();
  if (asksOfOwn(asking)) return ownPresentations(asking, index);
  const ofOne = presentationsOf(asking, index);
  if (ofOne !== null) return { kind: 'presenters', board, ...ofOne };
  const pointed = asksOfThat(asking.understanding.message)
    ? pointedMatter(asking, asking.subject?.matter, 0, index)
    : null;
  if (pointed) return ofMatter(asking, pointed);
  const named = matterMeant(asking, 'proposed', index);
  const meant = OF_ALL.test(asking.understanding.message.text) ? ({ kind: 'unsaid' } as const) : named;
  if (meant.kind === 'pointed') return ofMatter(asking, meant.matter);
  if (meant.kind === 'found' && meant.coverage >= 0.4) {
    const [first] = meant.matters;
    const named = new Set(analyse(first?.heading ?? ''));
    // Another matter of the same name may say who presents; one that only mentions it may not.
    const telling = meant.matters.find(
      (one) =>
        (one.presenter !== null || sentenceIn(one) !== null) &&
        meant.query.some(({ expansions }) =>
          expansions.some(({ term }) => named.has(term) && analyse(one.heading).includes(term)),
        ),
    );
    const point = first ? pointTold(first, meant.query) : null;
    if (first && point !== null)
      return { kind: 'presenter', board, matter: { ...first, presenter: null }, sentence: point };
    if (first) return ofMatter(asking, telling ?? first);
  }
  if (meant.kind === 'unsaid') {
    const meeting = meetingMeant(asking, 'next');
    if (meeting.kind === 'one') {
      const matters = itemsOf(meeting.meeting, index).filter((one) => one.presenter !== null);
      if (matters.length > 0)
        return { kind: 'presenters', board, meeting: factsOf(meeting.meeting), matters };
    }
  }
  return { kind: 'presenter-unknown', board, matter: null };
}

/** "Vem föredrar flest ärenden": all who do are told. */
const OF_ALL =
  /^(?:och |men |å |o )?(?:vem|vilka|vilken)(?!\p{L}).*(?<!\p{L})(?:flest|mest|alla|varje|respektive|de olika)(?: (?:av )?(?:punkter(?:na)?|ärenden(?:a)?|punkt|ärende))?(?: (?:på|till) [^?]{2,40})?[?. ]*$/iu;

/** "Vad ska jag dra", "när är min första punkt": of the asker's own items. */
function asksOfOwn(asking: Asking): boolean {
  const { message, entities } = asking.understanding;
  const { numbers, topic, persons } = entities;
  return (
    (speaksOf(asking, 'iam', 'mine') || asksOfOwnItems(message)) &&
    (numbers.length === 0 ||
      /(?<!\p{L})(min|mina) (första|forsta|andra|nästa|nasta|sista)(?!\p{L})/iu.test(message.text)) &&
    persons.length === 0 &&
    topic.every(
      ({ weight, word }) => weight < 1 || /^punkt/.test(word.folded) || isWhere(asking, word.folded),
    )
  );
}

/** "Ska jag föredra nåt i Nordby": where the meeting meant is. */
function isWhere(asking: Asking, word: string): boolean {
  const meant = meetingMeant(asking, 'next');
  return meant.kind === 'one' && nameWords(meant.meeting.state.place ?? '').includes(word);
}

/** The items of the meeting meant that the agenda has the asker down for. */
function ownPresentations(asking: Asking, index: RecordIndex): AgendaAnswer {
  const board = asking.board.name;
  const meeting = meetingMeant(asking, 'next');
  if (meeting.kind !== 'one') return noAgenda(asking, meeting);
  const { person } = asking.asker;
  const names = [person.name, ...person.alsoSpelled].map((name) => nameWords(name).join(' '));
  const first = nameWords(person.name)[0] ?? '';
  const only = asking.board.people.filter(({ name }) => nameWords(name)[0] === first).length === 1;
  // "Anneli", in a column for who presents: hers, where nobody else on the board has that name.
  const isOwn = (text: string) =>
    names.some((name) => nameWords(text).join(' ').includes(name)) ||
    (only && text.split(/,|;| och /u).some((one) => nameWords(one).join(' ') === first));
  const titles = asking.view.office
    .filter((one) => one.person.id === person.id)
    .flatMap((one) => one.titles.map((title) => title.toLocaleLowerCase('sv')));
  const matters = itemsOf(meeting.meeting, index).filter(
    ({ presenter: by }) => by !== null && (isOwn(by) || titles.includes(by.toLocaleLowerCase('sv'))),
  );
  return {
    kind: 'own-presentations',
    board,
    meeting: factsOf(meeting.meeting),
    matters: matters.map((matter) => {
      const own = withHour(matter);
      return { ...own, at: own.at ?? hourOfItem(matter, index) };
    }),
  };
}

function withHour(matter: Matter): { readonly matter: Matter; readonly at: string | null } {
  const line = sentencesOf(matter.body).find((one) => CLOCK.test(one) && PRESENTS.test(one));
  return { matter, at: (line && CLOCK.exec(line)?.[0]) ?? null };
}

function ofMatter(asking: Asking, matter: Matter): AgendaAnswer {
  const board = asking.board.name;
  const sentence = sentenceIn(matter);
  // An hour alone tells nobody who asks who.
  const tells =
    sentence !== null && (/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(sentence) || speaksOf(asking, 'when', 'clock'));
  return matter.presenter || tells
    ? { kind: 'presenter', board, matter, sentence }
    : { kind: 'presenter-unknown', board, matter };
}

const PRESENTS =
  /\b(föredra|redovisa|redogör|presentera|informera|dragning|föredragande|berättar|medverkar)/i;
const CLOCK = /(?<!\d)([01]?\d|2[0-3])[.:]\d{2}(?!\d)/;

/** The sentence of a matter's text that tells who presents, or when. */
function sentenceIn(matter: Matter): string | null {
  const sentences = sentencesOf(matter.body);
  const names = sentences.filter((one) => PRESENTS.test(one) && /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(one));
  const clock = sentences.find((one) => CLOCK.test(one));
  return [names[0], clock === names[0] ? undefined : clock].filter(Boolean).join(' ') || null;
}
