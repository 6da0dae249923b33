import { expect, it } from 'vitest';
import type { Passage, RecordIndex } from '../knowledge.ts';
import { plannedDays } from './planned-days.ts';

const passage = (parts: Pick<Passage, 'heading' | 'clauses' | 'body'>): Passage => ({
  id: 'p',
  documentId: 'd',
  documentKind: 'protokoll',
  documentTitle: 'Protokoll',
  meetingId: 'm',
  meetingDate: '2026-12-10' as Passage['meetingDate'],
  part: 'paragraph',
  number: '93',
  page: 1,
  ...parts,
});
const indexOf = (one: Passage) => ({ passages: new Map([[one.id, one]]) }) as unknown as RecordIndex;
const days = (one: Passage) =>
  plannedDays(indexOf(one)).map(({ date, start, end, title }) => [date, start, end, title]);

it('reads the days of a plan from its decision', () => {
  const clauses = ['Att sammanträda 11 februari kl. 13.00–15.00 och 24 mars kl. 10.00 Planeringsdag.'];
  expect(days(passage({ heading: 'Sammanträdesdagar 2027', clauses, body: '' }))).toEqual([
    ['2027-02-11', '13:00', '15:00', null],
    ['2027-03-24', '10:00', null, 'Planeringsdag'],
  ]);
});

it('reads them from the table above where the decision only adopts it; a place is no name of a meeting', () => {
  const body =
    'Dag Tid Plats\ntisdag 9 februari 13.00–15.30 Folkets hus i Myrhed\nonsdag 1 december 9.00–12.00 Stadshuset i Lidbacka\nStyrelsens beslut\n1. Sammanträdesplanen för 2027 fastställs.';
  const clauses = ['Sammanträdesplanen för 2027 fastställs.'];
  expect(days(passage({ heading: 'Sammanträdesplan 2027', clauses, body }))).toEqual([
    ['2027-02-09', '13:00', '15:30', null],
    ['2027-12-01', '09:00', '12:00', null],
  ]);
});

it('takes the year of the meeting where all days lie ahead of it, else the next; the hours of a list are of all its days', () => {
  const of = (text: string, meetingDate: string): unknown =>
    days({
      ...passage({ heading: 'Mötesplan', clauses: [text], body: '' }),
      meetingDate: meetingDate as Passage['meetingDate'],
    });
  expect(of('Höstens möten är 24 september, 29 oktober och 26 november kl. 09.00.', '2026-06-11')).toEqual([
    ['2026-09-24', '09:00', null, null],
    ['2026-10-29', '09:00', null, null],
    ['2026-11-26', '09:00', null, null],
  ]);
  expect(of('Styrelsen sammanträder 5 februari och 20 november.', '2026-11-19')).toEqual([
    ['2027-02-05', null, null, null],
    ['2027-11-20', null, null, null],
  ]);
});

it('gives each day the year that was named last before it, where the text names several', () => {
  const of = (heading: string, body: string): unknown =>
    days(passage({ heading, clauses: ['Sammanträdestiderna fastställs.'], body })).map(([date]) => date);
  expect(
    of(
      'Sammanträdestider hösten 2027 och våren 2028',
      'Hösten 2027: 16 september och 18 november. Våren 2028: 10 februari, 6 april.',
    ),
  ).toEqual(['2027-09-16', '2027-11-18', '2028-02-10', '2028-04-06']);
  expect(of('Mötesdagar', '2027\n16 september\n2028\n10 februari\n6 april')).toEqual([
    '2027-09-16',
    '2028-02-10',
    '2028-04-06',
  ]);
  expect(of('Mötesdagar', '16 september och 18 november 2027 samt 10 februari och 6 april 2028')).toEqual([
    '2027-09-16',
    '2027-11-18',
    '2028-02-10',
    '2028-04-06',
  ]);
});

it('reads the next meeting where an item only tells of it, with its hour and its place', () => {
  const told = (body: string, heading = 'Avslutning') =>
    plannedDays(indexOf(passage({ heading, clauses: [], body }))).map(({ date, start, place }) => [
      date,
      start,
      place,
    ]);
  expect(
    told(
      'Alla fick bullar. Nästa gång ses vi tisdagen den 9 februari kl. 13.00 i bystugan på Holmen. Ta med matta.',
    ),
  ).toEqual([['2027-02-09', '13:00', 'bystugan på Holmen']]);
  expect(told('Nästa möte är den 18 december.')).toEqual([['2026-12-18', null, null]]);
  expect(told('Inför nästa möte lämnar Maja Holm en rapport senast den 18 januari.')).toEqual([]);
  expect(told('Nästa möte med beredningsgruppen är den 18 januari.')).toEqual([]);
});

it('an hour that is told of one month is of its meeting, and that of the others of the others', () => {
  const clauses = [
    'att sammanträda 11 mars (Tallåsen), 20 maj och 2 december 2027. Marssammanträdet börjar klockan 09.00, övriga klockan 13.00.',
  ];
  expect(days(passage({ heading: 'Sammanträden 2027', clauses, body: '' }))).toEqual([
    ['2027-03-11', '09:00', null, null],
    ['2027-05-20', '13:00', null, null],
    ['2027-12-02', '13:00', null, null],
  ]);
});

it('a day below "Nästa sammanträde" is that meeting, with its hour and place, whatever a plan of days alone says', () => {
  const next = passage({
    heading: 'Nästa sammanträde',
    clauses: [],
    body: '10 juni klockan 13.00 i Granvik.',
  });
  const plan = passage({
    heading: 'Mötestider 2027',
    clauses: ['Styrelsen möts den 22 april, 10 juni och 16 september 2027.'],
    body: '',
  });
  const meetingDate = '2027-04-22' as Passage['meetingDate'];
  const index = {
    passages: new Map([
      ['a', { ...plan, id: 'a' }],
      ['b', { ...next, id: 'b', meetingDate }],
    ]),
  } as unknown as RecordIndex;
  const found = plannedDays(index).find(({ date }) => date === '2027-06-10');
  expect([found?.start, found?.place]).toEqual(['13:00', 'Granvik']);
});

it.each([
  'fredag 26 februari 2027 kl. 09.00-11.30, Folkets hus\nReservdag: fredag 21 maj 2027\nExtra dag vid behov: 28 maj 2027',
  'fredag 26 februari 2027 kl. 09.00-11.30\n21 maj (reservdag)\nMaterialstopp 12 februari',
  'fredag 26 februari 2027; Tid: 9-11; Anm.: ordinarie.\nfredag 21 maj 2027; Tid: 9-11; Anm.: reserv.',
  'fredag 26 februari 2027\n\nReservdagar:\n21 maj\n28 maj',
])('a day that a plan keeps in reserve, or has for something else, is no meeting: %s', (body) => {
  const read = days(passage({ heading: 'Sammanträdesplan 2027', clauses: [], body }));
  expect(read.map(([date]) => date)).toEqual(['2027-02-26']);
});

it('a plan by lines has for each meeting its place or that it is at a distance, and what all have that say nothing else', () => {
  const body = `Mötena börjar kl. 9.30 i Bystugan om inget annat sägs.

4 februari

11 mars, digitalt

20–21 maj, internat på Lövnäs gård, start kl. 12.00

16 september, Granvik (med beredningsgruppen kl. 14.00)

2 december, Granvik, kl. 13.00

Presidiet träffas en vecka före varje möte.`;
  const plan = passage({ heading: 'Mötesplan 2027', clauses: ['att anta mötesplanen.'], body });
  expect(
    plannedDays(indexOf(plan)).map(({ date, start, place, atDistance }) => [date, start, place, atDistance]),
  ).toEqual([
    ['2027-02-04', '09:30', 'Bystugan', false],
    ['2027-03-11', '09:30', null, true],
    ['2027-05-20', '12:00', 'Lövnäs gård', false],
    ['2027-09-16', '09:30', 'Granvik', false],
    ['2027-12-02', '13:00', 'Granvik', false],
  ]);
});

it('the days of arbetsutskottet in a column of a plan are none of the board, and hours in another column are of their day', () => {
  const body = `11 mars; Styrelsen: möte; Arbetsutskottet: 25 februari; Anmärkning: heldag på Holmen, kl. 9.30–16.00.
2 december; Styrelsen: möte; Arbetsutskottet: 18 november; Anmärkning: budget 2028.`;
  const plan = passage({ heading: 'Sammanträdesplan 2027', clauses: ['Planen antas.'], body });
  expect(plannedDays(indexOf(plan)).map(({ date, start, end, place }) => [date, start, end, place])).toEqual([
    ['2027-03-11', '09:30', '16:00', 'Holmen'],
    ['2027-12-02', null, null, null],
  ]);
});

const told = (one: Passage) =>
  plannedDays(indexOf(one)).map(({ date, start, end, place }) => [date, start, end, place]);
const prose = (heading: string, body: string, clauses: string[] = []) =>
  told(passage({ heading, body, clauses }));

it.each([
  ['Avslutning', 'Bo Ek avslutar mötet. Nästa möte är 23 mars i Granby.', null, 'Granby'],
  ['Avslutning', 'Nästa möte 23 mars kl. 13.00, Hedsalen.', '13:00', 'Hedsalen'],
  ['Avslutning', 'Nästa styrelsemöte: 23 mars kl. 13.00.', '13:00', null],
  ['Avslutning', 'Nästa möte hålls i Granby den 23 mars kl. 13.00.', '13:00', 'Granby'],
  ['Nästa möte 23 mars, Granby', '', null, 'Granby'],
])('reads when and where the next meeting is: %s, %s', (heading, body, start, place) => {
  expect(prose(heading, body)).toEqual([['2027-03-23', start, null, place]]);
});

it('reads those that come after the next', () => {
  const body =
    'Nästa sammanträde är onsdag den 14 april 2027 klockan 13:00. Därefter möts nämnden den 17\nseptember och den 3 december.';
  expect(prose('Nästa sammanträde', body)).toEqual([
    ['2027-04-14', '13:00', null, null],
    ['2027-09-17', null, null, null],
    ['2027-12-03', null, null, null],
  ]);
});

it('reads what all days of a list have, and where each is', () => {
  const body =
    'Torsdagar 13.30–16.00: 11/2, 10/6, 9/12. Junimötet hålls i Hedby, övriga i Granby.\nBeslut: Mötesdagarna fastställs.';
  expect(prose('Mötesdagar 2027', body, ['Mötesdagarna fastställs.'])).toEqual([
    ['2027-02-11', '13:30', '16:00', 'Granby'],
    ['2027-06-10', '13:30', '16:00', 'Hedby'],
    ['2027-12-09', '13:30', '16:00', 'Granby'],
  ]);
  const listed =
    'att sammanträda följande torsdagar 2027, kl. 09.30 om inget annat anges:\n11 februari Granby\n25 mars Hedby (årsredovisning)\n27 maj Tallö, kl. 10.15\n9 december Budgetmöte';
  const clause = listed.replaceAll('\n', ' ');
  expect(prose('Mötestider 2027', listed, [clause])).toEqual([
    ['2027-02-11', '09:30', null, 'Granby'],
    ['2027-03-25', '09:30', null, 'Hedby'],
    ['2027-05-27', '10:15', null, 'Tallö'],
    ['2027-12-09', '09:30', null, null],
  ]);
});

it('reads where each of a running list is, right behind its hours', () => {
  const body =
    'Onsdag 2 september 08.30 Granby, onsdag 14 oktober 13.00 Hedby, torsdag 3 december 08.30\nGranby, fredag 4 december 09.00 Planeringsdag.\nStyrelsen beslutar\natt anta mötestiderna';
  expect(prose('Mötestider hösten 2027', body, ['att anta mötestiderna'])).toEqual([
    ['2027-09-02', '08:30', null, 'Granby'],
    ['2027-10-14', '13:00', null, 'Hedby'],
    ['2027-12-03', '08:30', null, 'Granby'],
    ['2027-12-04', '09:00', null, null],
  ]);
});
