import type { BoardKnowledge, Membership, PersonView } from '../../src/conversation/index.ts';
import type { Passage } from '../../src/conversation/knowledge.ts';
import { addDays, type LocalDate } from '../../src/kernel/index.ts';
import {
  type AgendaItem,
  type Attendee,
  EMPTY_BOOK,
  type KnownMeeting,
  NOTHING_YET,
  type Paragraph,
  withImported,
} from '../../src/meeting/index.ts';
import { day, indexed, norrskog } from '../wordings/invented-board.ts';

/** An invented board with more of everything than a card has room for. */

export const MEETINGS = 40;
export const PARAGRAPHS = 35;
export const SEATS = 75;
export const ITEMS = 65;
export const OFFICE = 40;
export const PLANNED = 45;
/** Ledamöter at a meeting, and ersättare who serve for others. */
export const SITTING = 35;
export const SERVING = 35;
/** The § and the item whose texts alone are larger than a card. */
export const LONG_PARAGRAPH = 7;
export const LONG_ITEM = 5;

export const LONG_TEXT = 'Ärendet gäller lokalerna på Åsgatan och vad de får kosta. '.repeat(1_200);

const count = <T>(length: number, make: (nth: number) => T): T[] =>
  Array.from({ length }, (_, at) => make(at + 1));

const person = (id: string, name: string): PersonView => ({
  id,
  name,
  alsoSpelled: [],
  email: `${id}@norrskog.example`,
});

/** A surname for each: no two are alike, and none is a number. */
const LETTERS = ['al', 'bo', 'do', 'ek', 'fa', 'gr', 'ha', 'ju', 'kr', 'li', 'mo', 'ny'];
const surname = (nth: number) => {
  const part = (one: number) => LETTERS[one % LETTERS.length] ?? '';
  const whole = `${part(nth)}${part(Math.floor(nth / LETTERS.length))}kvist`;
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
};

const seats = count(SEATS, (nth) => ({
  id: `s${nth}`,
  organisation: `Medlem ${nth}`,
  member: person(`m${nth}`, `Astrid ${surname(nth)}`),
  substitutes: [person(`e${nth}`, `Bengt ${surname(nth)}`)],
}));
const members = seats.map(({ member }) => member);

const document = (name: string) => ({
  documentId: name,
  fileSha256: name,
  readingSha256: name,
  name: `${name}.docx`,
});

const attendee = (who: PersonView, servesFor: string | null = null): Attendee => ({
  name: who.name,
  personId: who.id,
  organisation: null,
  role: servesFor === null ? 'ledamot' : 'tjänstgörande ersättare',
  votes: true,
  servesFor,
});

/** Every third with money, every fifth with a vote, every seventh with somebody who kept out or reserved herself. */
function paragraph(meeting: number, nth: number): Paragraph {
  const heading = `Ärende ${meeting}-${nth}`;
  const names = members.slice(0, 20).map(({ name }) => name);
  const grants = nth % 3 === 0;
  return {
    number: nth,
    printed: null,
    heading,
    presenter: members[nth % SEATS]?.name ?? null,
    attachments: [],
    proposals: [],
    decisions: [
      nth === LONG_PARAGRAPH
        ? `att ${LONG_TEXT}`
        : grants
          ? `att bevilja förening ${meeting}-${nth} ${nth} 000 kr för verksamheten bland unga och äldre`
          : `att uppdra till förbundschefen att återkomma om ärende ${meeting}-${nth} till nästa möte`,
    ],
    recusals: nth % 7 === 0 ? names.map((one) => ({ person: one, scope: 'decision' as const })) : [],
    votes:
      nth % 5 === 0
        ? [
            {
              question: null,
              yes: names,
              no: members.slice(20, 40).map(({ name }) => name),
              abstained: [],
              counts: null,
              castingVoteBy: null,
            },
          ]
        : [],
    reservations: nth % 7 === 0 ? names.slice(0, 15) : [],
    amounts: grants ? [nth * 1_000] : [],
  };
}

const DAYS = count(MEETINGS, (nth) => addDays(day('2026-01-05'), nth * 7));

const closed = (date: LocalDate, nth: number): KnownMeeting => ({
  status: 'CLOSED',
  date,
  start: '13:00',
  end: '15:30',
  place: 'Folkets hus',
  title: 'Styrelsemöte',
  ...NOTHING_YET,
  notice: null,
  superseded: [],
  minutes: {
    document: document(`protokoll-${date}`),
    present: [
      ...members.slice(0, SITTING).map((one) => attendee(one)),
      ...seats
        .slice(SITTING, SITTING + SERVING)
        .flatMap(({ member, substitutes }) => substitutes.map((one) => attendee(one, member.name))),
    ],
    chair: members[0]?.name ?? null,
    secretary: null,
    adjusters: [members[nth % SEATS]?.name ?? ''],
    adjustedBy: [],
    adjustedOn: addDays(date, 10),
    postedOn: addDays(date, 11),
    removedOn: null,
    paragraphs: count(PARAGRAPHS, (one) => paragraph(nth, one)),
  },
});

const item = (nth: number): AgendaItem => ({
  number: String(nth),
  heading: nth % 2 === 0 ? `Ansökan från förening ${nth}` : `Ärende ${nth}`,
  presenter: members[nth % SEATS]?.name ?? null,
  attachments: [String(nth)],
  proposals: [nth === LONG_ITEM ? `att ${LONG_TEXT}` : `att bevilja förening ${nth} ${nth} 000 kr`],
  amounts: nth === LONG_ITEM ? [] : [nth * 1_000],
  internal: false,
});
const items = count(ITEMS, item);

const ahead: KnownMeeting = {
  status: 'CALLED',
  date: day('2026-12-11'),
  start: '13:00',
  end: '16:00',
  place: 'Stadshuset',
  title: 'Styrelsemöte',
  ...NOTHING_YET,
  superseded: [],
  agenda: withImported(EMPTY_BOOK, items),
  notice: { document: document('kallelse'), noticeDate: day('2026-12-02'), called: [], agenda: items },
};

const planned = (nth: number): KnownMeeting => ({
  status: 'PLANNED',
  date: addDays(day('2027-01-04'), nth * 7),
  start: '13:00',
  end: '16:00',
  place: 'Stadshuset',
  title: 'Styrelsemöte',
  ...NOTHING_YET,
  plan: document('plan'),
  superseded: [],
});

const meetings = [
  ...DAYS.map((date, at) => ({ id: `m-${at + 1}`, state: closed(date, at + 1) })),
  { id: 'm-ahead', state: ahead },
  ...count(PLANNED, (nth) => ({ id: `m-plan-${nth}`, state: planned(nth) })),
];

const passages: Passage[] = meetings.flatMap(({ id, state }): Passage[] => {
  if (state.status !== 'CLOSED') return [];
  return state.minutes.paragraphs.map((one) => ({
    id: `${id}-${one.number}`,
    documentId: state.minutes.document.documentId,
    documentKind: 'protokoll',
    documentTitle: 'Protokoll',
    meetingId: id,
    meetingDate: state.date,
    part: 'paragraph',
    number: String(one.number),
    heading: one.heading,
    clauses: one.number === LONG_PARAGRAPH ? [] : one.decisions,
    body: one.number === LONG_PARAGRAPH && id === `m-${MEETINGS}` ? LONG_TEXT.replaceAll('. ', '.\n') : '',
    page: 1,
  }));
});
const index = indexed(passages);

export const largeBoard: BoardKnowledge = {
  id: 'norrskog',
  name: 'Samordningsförbundet Norrskog',
  people: seats.flatMap(({ member, substitutes }) => [member, ...substitutes]),
  meetings,
  onDay: (date) => ({
    ...norrskog.onDay(date),
    members: seats.map(({ organisation }) => ({ name: organisation })),
    seats,
    chair: members[0] ?? null,
    viceChairs: members.slice(1, 2),
    office: count(OFFICE, (nth) => ({
      person: person(`o${nth}`, `Cecilia ${surname(nth)}`),
      titles: ['handläggare'],
    })),
    auditors: count(OFFICE, (nth) => ({ person: person(`r${nth}`, `David ${surname(nth)}`), title: null })),
    invitees: [],
  }),
  index: async () => index,
};

export const onLargeBoard: Membership = {
  boardId: largeBoard.id,
  boardName: largeBoard.name,
  personId: 'm1',
  person: members[0] ?? person('m1', ''),
  offices: ['CHAIR', 'MEMBER'],
};
