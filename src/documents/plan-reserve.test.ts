import { expect, it } from 'vitest';
import type { LocalDate } from '../kernel/index.ts';
import { readText } from './formats/text.ts';
import { readPlanText, unreadOfPlan } from './plan-text.ts';
import { readPlannedMeetings, unreadOfPlanLines } from './understand/plan/plan-lines.ts';

const TODAY = '2026-11-23' as LocalDate;

function both(text: string) {
  const { lines } = readText(text);
  return [
    {
      days: readPlanText(text, TODAY).map(({ date, time, place }) => [date, time, place]),
      told: unreadOfPlan(text, TODAY)
        .filter(({ kind }) => kind === 'day')
        .map(({ words }) => words)
        .join('; '),
    },
    {
      days: readPlannedMeetings(lines).map(({ date, time, place }) => [date, time, place]),
      told: unreadOfPlanLines(lines)
        .filter(({ code }) => code === 'meetings.otherDay')
        .map(({ data }) => data.words)
        .join('; '),
    },
  ];
}

const PLAN = 'Sammanträdesplan 2027\n\nfredag 26 februari 2027 kl. 09.00-11.30, Folkets hus\n';

it.each([
  '21 maj (reservdag)',
  'fre 21 maj kl 9-11, Folkets hus (reserv)',
  '21 maj – reserv',
  'fredag 21 maj kl 09.00-11.30, Folkets hus, reservdag',
  '21/5 (vid behov)',
  '21 maj vid behov',
  '21 maj, om det behövs',
  '21 maj (ev.)',
  '21 maj ev. extra möte',
  'vid behov: 21 maj',
  'Vid behov hålls sammanträde 21 maj',
  'eventuellt 21 maj',
  'Eventuellt möte fredag 21 maj kl 9',
  'ev. 21/5',
  'reservtid 21 maj',
  'Reserv: fre 21/5 kl 9-11',
  'Reservdag för sammanträde: 21 maj',
  'Reservdagar:\n21 maj',
  'Reservdagar för styrelsen:\n21 maj',
  'Vid behov\n21 maj kl 9',
  'Dagar i reserv:\n- 21 maj',
  '| Datum | Tid | Anm. |\n|---|---|---|\n| 21 maj | 9-11 | reserv |',
  '| Datum | Tid | Plats | Anmärkning |\n|---|---|---|---|\n| fre 21 maj | 9-11 | Folkets hus | Används vid behov |',
  '| Datum | Tid | Reserv |\n|---|---|---|\n| 21 maj | 9-11 | x |',
  '21 maj | 9-11 | Folkets hus | reserv',
])('a day kept in reserve is no meeting, and is told: %s', (line) => {
  for (const { days, told } of both(PLAN + line)) {
    expect(days.map(([date]) => date)).toEqual(['2027-02-26']);
    expect(told).toMatch(/21 maj|21\/5/u);
  }
});

it.each([
  ['23 april kl 9-11, reservdag fredag 21 maj kl 13', '2027-04-23', '9-11'],
  ['23 april kl 9-11 (ev. 21 maj)', '2027-04-23', '9-11'],
  ['21 maj (reserv), 23 april kl 9', '2027-04-23', '9'],
  ['21 maj och 28 maj (reservdagar)\n23 april kl 9', '2027-04-23', '9'],
  ['23 april kl 9-11, materialstopp 21 maj kl 12', '2027-04-23', '9-11'],
  ['Reservdagar:\n\n21 maj\n\n28 maj\n\nOrdinarie möten:\n\n23 april kl 9', '2027-04-23', '9'],
])('the meeting beside a day kept in reserve stays one, with its hours: %s', (line, date, time) => {
  const text = `${PLAN}${line}`;
  for (const { days, told } of both(text)) {
    expect(days.map(([day]) => day)).toEqual(['2027-02-26', date]);
    expect(days[1]?.[1]?.replace(/\.00/gu, '').replace('–', '-').replace(/^0/u, '')).toBe(time);
    expect(days[1]?.[2]).toBeNull();
    expect(told).toContain('21 maj');
  }
});

it.each([
  '21 maj kl 9-11, Folkets hus (reservlokal Biblioteket)',
  '21 maj kl 9-11, vid behov på Teams',
  'Extra sammanträde 21 maj kl 9',
  'Reservera 21 maj kl 9',
  '21 maj kl 9, lunch vid behov',
  '21 maj kl 9-11, med reservation för ändringar',
])('what else is in reserve, or done when needed, leaves the meeting: %s', (line) => {
  for (const { days } of both(PLAN + line))
    expect(days.map(([date]) => date)).toEqual(['2027-02-26', '2027-05-21']);
});

it.each([
  ['a row with two days and no labels', '| 23 april | 2 april | Folkets hus |', '2 april'],
  ['the same day twice, at other hours', '23 april kl 9-11\n23 april kl 13-15', '23 april kl'],
  ['a day joined to the next', 'torsdag 22 och fredag 23 april', '22 april'],
])('no day is lost without a word: %s', (_, line, lost) => {
  const { lines } = readText(PLAN + line);
  expect(readPlannedMeetings(lines).map(({ date }) => date)).toEqual(['2027-02-26', '2027-04-23']);
  expect(
    unreadOfPlanLines(lines)
      .map(({ data }) => data.words)
      .join('; '),
  ).toContain(lost);
});

it('days without any year are told, where none tells it', () => {
  const { lines } = readText('Sammanträdesplan\n\n26 februari kl 9\n23 april kl 9');
  expect(readPlannedMeetings(lines)).toEqual([]);
  expect(unreadOfPlanLines(lines).map(({ data }) => data.words)).toEqual(['26 februari', '23 april']);
});
