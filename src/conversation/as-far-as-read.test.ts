import { expect, it } from 'vitest';
import type { LocalDate } from '../kernel/index.ts';
import { asHeardByAll, asReadBy } from './as-far-as-read.ts';
import type { BoardKnowledge, Membership, Passage } from './knowledge.ts';

type Told = Partial<Passage> & Pick<Passage, 'documentId'>;

const passage = (nth: number, told: Told): Passage => ({
  id: `${told.documentId}/attachment/${nth}`,
  documentKind: 'bilaga',
  documentTitle: 'Bilaga',
  meetingId: null,
  meetingDate: null,
  part: 'attachment',
  number: null,
  heading: '',
  clauses: [],
  body: '',
  page: 1,
  ...told,
});

const MEETING = 'meeting/norrskog/2027-01-28';

/** A meeting with one internal ärende and one that all see, and bilagor read in as files of their own. */
function heard(texts: readonly Told[], items: readonly object[] = ITEMS): Promise<string[]> {
  const passages = new Map(texts.map(passageOf).map((one) => [one.id, one]));
  const state = {
    status: 'PLANNED',
    date: '2027-01-28',
    agenda: { items, called: null, withdrawn: [], proposals: [] },
    matters: [],
    noticeBook: { sent: [] },
  };
  const board = {
    id: 'norrskog',
    people: [],
    meetings: [{ id: MEETING, state }],
    index: () => Promise.resolve({ passages, search: () => [], frequency: () => 0, terms: () => [] }),
  } as unknown as BoardKnowledge;
  return asHeardByAll(board)
    .index()
    .then((index) => [...index.passages.values()].map(({ documentId }) => documentId));
}
const passageOf = (told: Told, nth: number) => passage(nth, told);

const ITEMS = [
  {
    id: 'a',
    number: '6',
    heading: 'Tvist med hyresvärden (sekr.)',
    internal: true,
    attachments: ['2'],
    papers: [{ sha256: 'x' }],
  },
  { id: 'b', number: '7', heading: 'Bokslut', internal: false, attachments: ['1'], papers: [] },
];

it('a bilaga that came by itself is not heard by all where it is of an internal ärende', async () => {
  const found = await heard([
    { documentId: 'by its heading', heading: 'Tjänsteskrivelse: tvist med hyresvärden' },
    { documentId: 'by its heading', body: 'Vi föreslås förlikas.' },
    { documentId: 'by its text', body: 'Underlag till Tvist med hyresvärden, punkt 6' },
    { documentId: 'by its number and day', number: '2', meetingDate: '2027-01-28' as never },
    { documentId: 'by its number', number: '2' },
    { documentId: 'of another', number: '1', heading: 'Bokslut', meetingDate: '2027-01-28' as never },
    { documentId: 'of another day', number: '2', meetingDate: '2026-10-01' as never },
    {
      documentId: 'a protokoll',
      documentKind: 'protokoll',
      part: 'paragraph',
      heading: 'Tvist med hyresvärden',
    },
  ]);
  expect(found).toEqual(['of another', 'of another day', 'a protokoll']);
});

it('a bilaga whose head says that it is secret is heard by nobody else, whatever the agenda is', async () => {
  const found = await heard(
    [
      { documentId: 'stamped', heading: 'Avtal', body: 'SEKRETESS OSL 31 kap.\n\nPriset är 2 mkr.' },
      { documentId: 'titled', documentTitle: 'Avtal (ej offentligt)', body: 'Priset är 2 mkr.' },
      { documentId: 'marked', heading: 'Bilaga 3 – konfidentiell', body: 'Priset är 2 mkr.' },
      { documentId: 'speaking', heading: 'Policy för sekretess', body: 'Hur vi arbetar med sekretess.' },
    ],
    [ITEMS[1] ?? {}],
  );
  expect(found).toEqual(['speaking']);
});

it('what names an internal § is kept from an adjungerad, in her own chat and where others hear', async () => {
  const paragraph = (number: number, heading: string, internal: boolean) => ({ number, heading, internal });
  const state = {
    status: 'CLOSED',
    date: '2026-11-19',
    agenda: { items: [], called: null, withdrawn: [], proposals: [] },
    matters: [],
    minutes: {
      present: [],
      paragraphs: [paragraph(44, 'Förlikning med Ekeby Bygg', true), paragraph(46, 'Avslutning', false)],
    },
    noticeBook: { sent: [] },
  };
  const told = (number: string, body: string) =>
    passage(0, {
      documentId: number,
      documentKind: 'protokoll',
      meetingId: MEETING,
      part: 'paragraph',
      number,
      body,
    });
  const texts = [
    told('44', 'Ärendet föredras.'),
    told('46', 'Beloppet till Ekeby är för högt, tycker Ruth.'),
  ];
  const passages = new Map(texts.map((one, nth) => [`${one.id}${nth}`, one]));
  const board = {
    id: 'norrskog',
    people: [],
    onDay: () => ({ invitees: [] }),
    meetings: [{ id: MEETING, state }],
    index: () => Promise.resolve({ passages, search: () => [], frequency: () => 0, terms: () => [] }),
  } as unknown as BoardKnowledge;
  const person = { id: 'tove', name: 'Tove Lind', alsoSpelled: [], email: null };
  const tove = {
    boardId: 'norrskog',
    personId: 'tove',
    person,
    offices: ['INVITEE'],
  } as unknown as Membership;
  for (const read of [board, asHeardByAll(board)]) {
    // So that she is told that something is left out, and it is denied of what is open alone.
    expect(asReadBy(read, tove, '2026-11-28' as LocalDate).keptFromAll?.has(MEETING)).toBe(true);
    const index = await asReadBy(read, tove, '2026-11-28' as LocalDate).index();
    expect([...index.passages.keys()]).toEqual([]);
  }
  expect(asReadBy(asHeardByAll(board), tove, '2026-11-28' as LocalDate).keptFromAll?.has(MEETING)).toBe(true);
});
