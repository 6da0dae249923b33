import { expect, it } from 'vitest';
import type { LocalDate } from '../kernel/index.ts';
import { readText } from './formats/text.ts';
import { readPlanText, unreadOfPlan } from './plan-text.ts';
import { readPlannedMeetings, unreadOfPlanLines } from './understand/plan/plan-lines.ts';

const TODAY = '2026-11-23' as LocalDate;

const SECTIONS = `Mötestider 2027

Styrelsemöten (kl. 13.00-15.30, Tallmo kommunhus):
18 mars, 20 maj

Presidiemöten (kl. 10.00, Teams):
2 mars, 4 maj

Ägarsamråd 15 oktober kl 9`;

it('days under a heading of something else are no meetings and are told; a heading’s hours and place hold for all', () => {
  const meetings = [
    { date: '2027-03-18', time: '13.00-15.30', place: 'Tallmo kommunhus' },
    { date: '2027-05-20', time: '13.00-15.30', place: 'Tallmo kommunhus' },
  ];
  expect(readPlanText(SECTIONS, TODAY)).toEqual(meetings);
  expect(
    unreadOfPlan(SECTIONS, TODAY)
      .map(({ words }) => words)
      .join('; '),
  ).toMatch(/Presidiemöten.*: 2 mars, 4 maj; Ägarsamråd 15 oktober/u);
  const { lines } = readText(SECTIONS);
  expect(readPlannedMeetings(lines).map(({ date, time, place }) => ({ date, time, place }))).toEqual(
    meetings,
  );
  expect(JSON.stringify(unreadOfPlanLines(lines))).toMatch(
    /Presidiemöten[^"]*: 2 mars, 4 maj[\s\S]*Ägarsamråd/u,
  );
});

it('after such days a heading of the meetings is of them again', () => {
  const text = 'Plan 2027\nPresidium:\n2 mars\n4 maj\nStyrelsen:\n18 mars\n20 maj';
  expect(readPlanText(text, TODAY).map(({ date }) => date)).toEqual(['2027-03-18', '2027-05-20']);
  const kallelse = 'Kallelse till sammanträden 2027:\n18 mars\n20 maj';
  expect(readPlanText(kallelse, TODAY).map(({ date }) => date)).toEqual(['2027-03-18', '2027-05-20']);
});

it('in a table a row with an empty column has its days under their own labels', () => {
  const text = [
    '| Datum | Beredning | Kallelse | Styrelse | Plats |',
    '|---|---|---|---|---|',
    '| | 2/3 | 9/3 | 18/3 kl 13 | Tallmo |',
    '| | 4/5 | 11/5 | 20/5 kl 13 | Tallmo |',
  ].join('\n');
  const { lines } = readText(`Sammanträdesplan 2027\n\n${text}`);
  expect(readPlannedMeetings(lines).map(({ date, time, place }) => [date, time, place])).toEqual([
    ['2027-03-18', '13', 'Tallmo'],
    ['2027-05-20', '13', 'Tallmo'],
  ]);
});

it.each([
  'Reservdag: fredag 21 maj 2027',
  'Extra dag vid behov: 21 maj 2027',
  'Reservdatum 21 maj 2027',
  'Ev. möte 21 maj 2027',
])('"%s" is no meeting, and is told', (line) => {
  const text = `Sammanträdesplan 2027\n\nfredag 26 februari 2027 kl. 09.00-11.30\nfredag 23 april 2027 kl. 09.00-11.30\n${line}`;
  expect(readPlanText(text, TODAY).map(({ date }) => date)).toEqual(['2027-02-26', '2027-04-23']);
  expect(
    unreadOfPlan(text, TODAY)
      .map(({ words }) => words)
      .join('; '),
  ).toContain('21 maj');
  const { lines } = readText(text);
  expect(readPlannedMeetings(lines).map(({ date }) => date)).toEqual(['2027-02-26', '2027-04-23']);
});
