import type { BoardKnowledge, Membership, PersonView, RecordIndex } from '../../src/conversation/index.ts';
import { analyse } from '../../src/conversation/index.ts';
import type { Passage } from '../../src/conversation/knowledge.ts';
import { type LocalDate, parseLocalDate } from '../../src/kernel/index.ts';
import {
  type AgendaItem,
  type Attendee,
  type DocumentRef,
  EMPTY_BOOK,
  type KnownMeeting,
  NOTHING_YET,
  type Paragraph,
  withImported,
} from '../../src/meeting/index.ts';
import { buildTextIndex } from '../../src/record/search/text-index.ts';

/** An invented board in memory: the knowledge that tests and evaluations of the conversation ask. */

export const day = (text: string): LocalDate => {
  const date = parseLocalDate(text);
  if (!date) throw new Error(`no such day: ${text}`);
  return date;
};

const person = (id: string, name: string, email: string | null = null): PersonView => ({
  id,
  name,
  alsoSpelled: [],
  email,
});

export const people = {
  eva: person('eva', 'Eva Lind'),
  karim: person('karim', 'Karim Nasser'),
  lars: person('lars', 'Lars Ek'),
  ingrid: person('ingrid', 'Ingrid Sjöstrand'),
  granat: person('granat', 'Per-Olof Granat'),
  sofia: person('sofia', 'Sofia Berg'),
  yasmin: person('yasmin', 'Yasmin Haddad'),
  tore: person('tore', 'Tore Blomdal'),
  annaKarin: person('anna-karin', 'Anna-Karin Fjällström'),
  rolf: person('rolf', 'Rolf Östman'),
  maja: person('maja', 'Maja Holm', 'maja.holm@norrskog.example'),
  birger: person('birger', 'Birger Wikvall'),
} as const;

const seats = [
  { id: 's1', organisation: 'Region Nordmark', member: people.eva, substitutes: [people.yasmin] },
  { id: 's2', organisation: 'Granviks kommun', member: people.karim, substitutes: [people.sofia] },
  { id: 's3', organisation: 'Försäkringskassan', member: people.lars, substitutes: [people.tore] },
  { id: 's4', organisation: 'Arbetsförmedlingen', member: people.ingrid, substitutes: [people.annaKarin] },
  { id: 's5', organisation: 'Älvåsa kommun', member: people.granat, substitutes: [people.rolf] },
];

const file = (name: string): DocumentRef => ({
  documentId: name,
  fileSha256: name,
  readingSha256: name,
  name: `${name}.docx`,
});

const item = (
  number: string,
  heading: string,
  proposals: readonly string[] = [],
  more: Partial<AgendaItem> = {},
): AgendaItem => ({
  number,
  heading,
  presenter: null,
  attachments: [],
  proposals,
  amounts: [],
  internal: false,
  ...more,
});

const paragraph = (
  number: number,
  heading: string,
  decisions: readonly string[] = [],
  more: Partial<Paragraph> = {},
): Paragraph => ({
  number,
  printed: null,
  heading,
  presenter: null,
  attachments: [],
  proposals: [],
  decisions,
  recusals: [],
  votes: [],
  reservations: [],
  amounts: [],
  ...more,
});

const attendee = (
  who: PersonView,
  role: string | null,
  votes = true,
  servesFor: string | null = null,
): Attendee => ({
  name: who.name,
  personId: who.id,
  organisation: seats.find((seat) => seat.member.id === who.id)?.organisation ?? null,
  role,
  votes,
  servesFor,
});

const october: KnownMeeting = {
  status: 'CLOSED',
  date: day('2026-10-23'),
  start: '13:00',
  end: '15:30',
  place: 'Folkets hus, Älvåsa',
  title: 'Styrelsemöte',
  ...NOTHING_YET,
  notice: null,
  superseded: [],
  minutes: {
    document: file('protokoll-2026-10-23'),
    present: [
      attendee(people.eva, 'ordförande'),
      attendee(people.lars, 'ledamot'),
      attendee(people.ingrid, 'ledamot'),
      attendee(people.granat, 'ledamot'),
      attendee(people.sofia, 'tjänstgörande ersättare', true, 'Karim Nasser'),
      attendee(people.tore, 'ersättare', false),
      attendee(people.maja, 'sekreterare', false),
    ],
    chair: 'Eva Lind',
    secretary: 'Maja Holm',
    adjusters: ['Ingrid Sjöstrand'],
    adjustedBy: [],
    adjustedOn: day('2026-11-03'),
    postedOn: day('2026-11-04'),
    removedOn: day('2026-11-25'),
    paragraphs: [
      paragraph(86, 'Val av justerare', ['att utse Ingrid Sjöstrand att justera protokollet']),
      paragraph(
        87,
        'Ansökan från Lovskolan',
        ['att bevilja Lovskolan 450 000 kr för 2027', 'att hälften betalas ut i januari'],
        { amounts: [450000], recusals: [{ person: 'Lars Ek', scope: 'decision' }], presenter: 'Maja Holm' },
      ),
      paragraph(88, 'Ansökan från Kompassen', ['att bevilja Kompassen 300 000 kr för 2027'], {
        amounts: [300000],
        votes: [
          {
            question: null,
            yes: ['Eva Lind', 'Lars Ek', 'Ingrid Sjöstrand'],
            no: ['Per-Olof Granat'],
            abstained: ['Sofia Berg'],
            counts: null,
            castingVoteBy: null,
          },
        ],
        reservations: ['Per-Olof Granat'],
      }),
      paragraph(89, 'Hyra av lokaler', ['att förlänga hyresavtalet till 2029']),
      paragraph(90, 'Uppdrag om utvärdering', [
        'att uppdra till förbundschefen att redovisa utvärderingen av Fyren vid mötet i december',
      ]),
      paragraph(91, 'Delegationsordning', ['att fastställa delegationsordningen']),
    ],
  },
};

const decemberItems = [
  item('1', 'Öppnande'),
  item('2', 'Val av justerare', ['att utse en justerare']),
  item('3', 'Föregående protokoll', ['att lägga protokollet till handlingarna'], { attachments: ['1'] }),
  item('4', 'Ekonomisk uppföljning', [], { attachments: ['2'], presenter: 'Maja Holm' }),
  item('5', 'Uppföljning av Lotsen', [], { presenter: 'Birger Wikvall' }),
  item('6', 'Ansökan från Fyren', ['att bevilja Fyren 520 000 kr för 2027'], {
    amounts: [520000],
    attachments: ['3'],
  }),
  item('7', 'Budget 2027', ['att fastställa budgeten för 2027 till 6 200 000 kr'], {
    amounts: [6200000],
    attachments: ['4'],
  }),
  item('8', 'Lön till förbundschefen', ['att fastställa lönen'], { internal: true }),
  item('9', 'Övriga frågor'),
];

const december: KnownMeeting = {
  status: 'CALLED',
  date: day('2026-12-11'),
  start: '13:00',
  end: '16:00',
  place: 'Stadshuset, rum Granen',
  title: 'Styrelsemöte',
  ...NOTHING_YET,
  superseded: [],
  agenda: withImported(EMPTY_BOOK, decemberItems),
  notice: {
    document: file('kallelse-2026-12-11'),
    noticeDate: day('2026-12-02'),
    called: [],
    agenda: decemberItems,
  },
};

const february: KnownMeeting = {
  status: 'PLANNED',
  date: day('2027-02-12'),
  start: '09:00',
  end: '12:00',
  place: null,
  title: 'Konstituerande styrelsemöte',
  ...NOTHING_YET,
  plan: file('motesplan-2027'),
  superseded: [],
};

const passages: Passage[] = [
  ...october.minutes.paragraphs.map((one) => ({
    id: `p${one.number}`,
    documentId: 'protokoll-2026-10-23',
    documentKind: 'protokoll' as const,
    documentTitle: 'Protokoll 2026-10-23',
    meetingId: 'm-oktober',
    meetingDate: october.date,
    part: 'paragraph' as const,
    number: String(one.number),
    heading: one.heading,
    clauses: one.decisions,
    body: bodyOf(one.number),
    page: 3,
  })),
  ...december.notice.agenda.map((one) => ({
    id: `i${one.number}`,
    documentId: 'kallelse-2026-12-11',
    documentKind: 'kallelse' as const,
    documentTitle: 'Kallelse 2026-12-11',
    meetingId: 'm-december',
    meetingDate: december.date,
    part: 'item' as const,
    number: one.number,
    heading: one.heading,
    clauses: one.proposals,
    body: '',
    page: 1,
  })),
  {
    id: 'b2',
    documentId: 'bilaga-2',
    documentKind: 'bilaga',
    documentTitle: 'Ekonomisk rapport',
    meetingId: 'm-december',
    meetingDate: december.date,
    part: 'attachment',
    number: '2',
    heading: 'Ekonomisk rapport januari–oktober 2026',
    clauses: [],
    body: 'Det egna kapitalet beräknas uppgå till 1 250 000 kr vid årets slut.\nPersonalkostnaderna är lägre än budgeterat.',
    page: 2,
  },
  {
    id: 'b3',
    documentId: 'bilaga-3',
    documentKind: 'bilaga',
    documentTitle: 'Ansökan från Fyren',
    meetingId: 'm-december',
    meetingDate: december.date,
    part: 'attachment',
    number: '3',
    heading: 'Ansökan från Fyren',
    clauses: [],
    body: 'Fyren ansöker om 560 000 kr.\nProjektledare är Hjördis Vallmark.\nMålgruppen är unga vuxna utan arbete.',
    page: 1,
  },
];

function bodyOf(paragraph: number): string {
  switch (paragraph) {
    case 87:
      return 'Lovskolan har ansökt om 600 000 kr för undervisning under loven.';
    case 91:
      return 'Ordföranden får besluta om deltagande i kurser och konferenser. Förbundschefen får besluta om inköp upp till 50 000 kr.';
    default:
      return '';
  }
}

/** The record's texts as the conversation searches them. */
export const indexed = (texts: readonly Passage[]): RecordIndex => buildTextIndex(texts, analyse);

const index: RecordIndex = indexed(passages);

export const norrskog: BoardKnowledge = {
  id: 'norrskog',
  name: 'Samordningsförbundet Norrskog',
  people: Object.values(people),
  meetings: [
    { id: 'm-oktober', state: october },
    { id: 'm-december', state: december },
    { id: 'm-februari', state: february },
  ],
  onDay: () => ({
    id: 'norrskog',
    name: 'Samordningsförbundet Norrskog',
    members: [],
    seats,
    chair: people.eva,
    viceChairs: [people.lars],
    office: [{ person: people.maja, titles: ['förbundschef', 'sekreterare'] }],
    auditors: [{ person: people.birger, title: null }],
    invitees: [],
    rules: {
      perCapsulamMode: { value: 'CONFIRM_AT_MEETING' },
      distanceMeetings: { value: 'NOT_DECIDED' },
      paragraphSeries: { value: 'PER_YEAR' },
      noticeDays: { value: 7 },
      materialStopDays: { value: 10 },
      rsvpDays: { value: 3 },
      sameMemberOnly: { value: true },
      reminderDays: { value: 4 },
    },
  }),
  index: async () => index,
};

/** A second board, on which Lars Ek sits too, under an id of its own. */
const larsThere: PersonView = { ...people.lars, id: 'lars-k' };
export const kustlandet: BoardKnowledge = {
  ...norrskog,
  id: 'kustlandet',
  name: 'Samordningsförbundet Kustlandet',
  people: [larsThere, person('nils', 'Nils Havsgård')],
  meetings: [
    {
      id: 'k-december',
      state: { ...february, date: day('2026-12-15'), title: 'Styrelsemöte', place: 'Hamnkontoret' },
    },
  ],
  onDay: (date) => ({
    ...norrskog.onDay(date),
    id: 'kustlandet',
    name: 'Samordningsförbundet Kustlandet',
    seats: [
      {
        id: 'k1',
        organisation: 'Havsunda kommun',
        member: person('nils', 'Nils Havsgård'),
        substitutes: [person('greta', 'Greta Strandell')],
      },
      { id: 'k2', organisation: 'Försäkringskassan', member: larsThere, substitutes: [] },
    ],
    chair: person('nils', 'Nils Havsgård'),
    viceChairs: [],
    office: [],
    auditors: [],
  }),
  index: async () => indexed([]),
};

export function membership(
  who: PersonView,
  offices: Membership['offices'],
  board: BoardKnowledge = norrskog,
): Membership {
  return { boardId: board.id, boardName: board.name, personId: who.id, person: who, offices };
}
