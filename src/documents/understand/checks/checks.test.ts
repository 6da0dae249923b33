import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../model.ts';
import { blankDocument } from '../blank-document.ts';
import { crossCheck } from './index.ts';

const extent = { pages: { from: 1, to: 1 }, span: { from: 1, to: 10 } };
const person = (name: string, votes = true): ReadDocument['present'][number] => ({
  name,
  organisation: null,
  role: null,
  votes,
  replaces: null,
  attendance: null,
  at: { page: 1, line: 1 },
});
const sound: ReadDocument = {
  ...blankDocument('protokoll', extent),
  meetingDate: '2026-11-05',
  adjustedDate: '2026-11-16',
  postedDate: '2026-11-17',
  removedDate: '2026-12-08',
  present: [person('Eva Lind'), person('Karim Nasser')],
  chair: 'Eva Lind',
  adjusters: ['Karim Nasser'],
  unnumberedItems: [{ heading: 'Öppnande', text: '' }],
};
const item = (number: number): ReadDocument['items'][number] => ({
  number,
  paragraph: null,
  printedNumber: null,
  heading: 'Ett ärende',
  presenter: null,
  slot: null,
  attachments: [],
  proposals: [],
  proposalOpen: false,
  decisions: [],
  decisionsFound: 'none',
  recusals: [],
  amountsSEK: [],
  amountsInBodySEK: [],
  motions: [],
  vote: null,
  reservations: [],
  registryNumbers: [],
  adjustedAtOnce: false,
  dispatchedTo: [],
  futureMeetings: [],
  body: '',
  at: { page: 1, line: 1 },
  until: { page: 1, line: 1 },
});
const codes = (change: Partial<ReadDocument>, lines: string[] = []) =>
  crossCheck(
    { ...sound, ...change },
    lines.map((text, index) => ({ page: 1, line: index + 1, text })),
  ).map(({ code }) => code);

describe('contradictions in what was read', () => {
  it('are none in a sound protokoll', () => {
    expect(codes({}, ['Torsdagen den 5 november 2026'])).toEqual([]);
  });

  it.each<[string, Partial<ReadDocument>]>([
    ['meetingDate.missing', { meetingDate: null }],
    ['adjustedDate.beforeMeeting', { adjustedDate: '2026-11-01', postedDate: '2026-11-02' }],
    ['adjustedDate.late', { adjustedDate: '2026-11-20', postedDate: '2026-11-20', removedDate: null }],
    ['postedDate.tooEarly', { postedDate: '2026-11-15' }],
    ['postedDate.late', { postedDate: '2026-11-19', removedDate: null }],
    ['removedDate.tooEarly', { removedDate: '2026-12-07' }],
    ['chair.missing', { chair: null }],
    ['chair.notPresent', { chair: 'Lars Ek' }],
    ['adjusters.missing', { adjusters: [] }],
    ['adjusters.notPresent', { adjusters: ['Lars Ek'] }],
    ['present.missing', { present: [] }],
    ['items.none', { unnumberedItems: [] }],
    ['items.missing', { paragraphsFrom: 1, paragraphsTo: 2 }],
    ['items.contentsOnly', { paragraphsFrom: 4, paragraphsTo: 4, contentsOnly: [4] }],
  ])('%s', (code, change) => {
    expect(codes(change)).toEqual([code]);
  });

  it('finds a weekday that is not the one of the day', () => {
    expect(codes({}, ['Sammanträde fredag 5 november'])).toEqual(['meetingDate.weekday']);
    expect(codes({}, ['Nästa möte fredag 11 december'])).toEqual([]);
  });

  it.each([
    [[4, 5, 7, 9], [{ code: 'agenda.missing', data: { numbers: '6, 8' } }]],
    [[4, 5, 6], []],
  ])('an agenda numbered %s says which numbers it passes over', (numbers, expected) => {
    const doubts = crossCheck({ ...blankDocument('kallelse', extent), items: numbers.map(item) }, []);
    expect(doubts.filter(({ code }) => code === 'agenda.missing')).toMatchObject(expected);
  });

  it('asks nothing of a bilaga', () => {
    expect(crossCheck({ ...blankDocument('bilaga', extent) }, [])).toEqual([]);
  });
});
