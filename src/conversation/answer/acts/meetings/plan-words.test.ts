import { expect, it } from 'vitest';
import type { LocalDate } from '../../../../kernel/index.ts';
import { understand } from '../../../understand/understand.ts';
import { daysSaid } from './days-said.ts';
import { hoursOfEach, planned } from './plan-words.ts';
import { hoursOfDay } from './when-said.ts';

const today = '2026-11-23' as LocalDate;
const asking = (text: string) => ({
  understanding: understand(text, { persons: [], organisations: [], boards: [] }, today),
  today,
});

it('each day of a plan in running text has the hours and the place that stand after it, and no other’s', () => {
  const { planLines, planUnread } = planned(
    asking(
      'Lägg in: 17 februari 9-11.30 i Lidbacka, 18 mars kl 13-15.45, 16 april 10.15 till 12 rum 12, 14 juni kl. 14',
    ),
  );
  expect(planLines).toEqual([
    '2027-02-17 09:00–11:30, Lidbacka',
    '2027-03-18 13:00–15:45',
    '2027-04-16 10:15–12:00, Rum 12',
    '2027-06-14 14:00',
  ]);
  expect(planUnread).toBeUndefined();
});

it.each(['17 juni 2027 10-11.30 Folkets hus', '17 juni 2027 1000-1130 Folkets hus'])(
  'hours without "kl" after the year are no day of their own: %s',
  (line) => {
    const { dates } = planned(asking(`plan:\n18 mars 2027 kl 13.30-15 Folkets hus\n${line}`));
    expect(dates).toEqual(['2027-03-18', '2027-06-17']);
  },
);

it('of two days the first begins at its own hour', () => {
  const said = asking('boka 17 februari 9-11.30 i Lidbacka, och den 18 mars kl 13');
  const [first, second] = daysSaid(said);
  expect(hoursOfDay(said, first, second)).toEqual({ start: '09:00', end: '11:30' });
});

it('days that are asked about keep their own hours, and share one that is said once', () => {
  const starts = (text: string) => hoursOfEach(asking(text)).map(({ time }) => time.start);
  expect(starts('när kan ni 17 februari kl 9, 18 mars kl 13 och 16 april kl 10')).toEqual([
    '09:00',
    '13:00',
    '10:00',
  ]);
  expect(starts('när kan ni 17 februari, 18 mars eller 16 april kl 10')).toEqual(['10:00', '10:00', '10:00']);
});

it.each([
  'lägg in årets möten 2027: 4 februari 13-15.30, 25 mars 13-15.30, 3 juni 9-12. alla i Stadshuset, rum Granen',
  'möten 2027: 4 februari 13-15.30, 25 mars 13-15.30, 3 juni 9-12, alltid i Stadshuset, rum Granen',
])('a place that is said of all is every day’s: %s', (text) => {
  const { planLines, planUnread } = planned(asking(text));
  expect(planLines).toEqual([
    '2027-02-04 13:00–15:30, Stadshuset, rum Granen',
    '2027-03-25 13:00–15:30, Stadshuset, rum Granen',
    '2027-06-03 09:00–12:00, Stadshuset, rum Granen',
  ]);
  expect(planUnread).toBeUndefined();
});

it.each([
  [
    'lägg in mötesplanen: 15 februari 2028 kl 9-12 Rådhuset (materialstopp 1 februari, kallelse 8 februari) och 5 april 2028 kl 9',
    ['2028-02-15 09:00–12:00, Rådhuset', '2028-04-05 09:00'],
    ['materialstopp 1 februari, kallelse 8 februari'],
  ],
  [
    'lägg in möten 17 februari 2028 kl 9 och 18 mars 2028 kl 13. Svara mig senast på fredag',
    ['2028-02-17 09:00', '2028-03-18 13:00'],
    ['Svara mig senast på fredag'],
  ],
  [
    'lägg in möten 17 februari 2028 kl 9 och tisdagen efter påsk 2028 kl 13',
    ['2028-02-17 09:00', '2028-04-18 13:00'],
    undefined,
  ],
  ['lägg in möten torsdag kl 9 och fredag kl 13', ['2026-11-26 09:00', '2026-11-27 13:00'], undefined],
] as const)('a day of something else is no meeting, and is told: %s', (text, lines, unread) => {
  const { planLines, planUnread } = planned(asking(text));
  expect(planLines).toEqual(lines);
  expect(planUnread).toEqual(unread);
});

it.each(['nästa ons i maj', 'Bekräfta gärna till mig före torsdag 4/12', 'hör av er innan den 10 december'])(
  'what is said beside the days of a plan is no day and no place: %s',
  (words) => {
    const { planLines } = planned(
      asking(`lägg in mötesplan:\n15 feb 2028 kl 9, Rådhuset\n12 juni 2028 kl 9\n${words}`),
    );
    expect(planLines).toEqual(['2028-02-15 09:00, Rådhuset', '2028-06-12 09:00']);
  },
);

it.each([
  'mötena 2028: 15 februari, 12 juni, alla 9-12 i sammanträdesrummet Hallen',
  'mötena 2028: 15 februari och 12 juni, båda 9-12 i sammanträdesrummet Hallen',
  'mötena 2028: 15 februari och 12 juni, alltid 9.00-12.00 i sammanträdesrummet Hallen',
])('hours and a place of all the days are read, and not told to be left: %s', (text) => {
  const { planLines, planUnread } = planned(asking(text));
  expect(planLines).toEqual([
    '2028-02-15 09:00–12:00, Sammanträdesrummet Hallen',
    '2028-06-12 09:00–12:00, Sammanträdesrummet Hallen',
  ]);
  expect(planUnread).toBeUndefined();
});

it('what is told after a day is no place, and is told to be left', () => {
  const { planLines, planUnread } = planned(
    asking(
      'lägg in 15 februari kl 9-12 i Rådhuset, bjud in revisorn, 20 maj kl 13, Ylva kan inte den dagen, 3 juni kl 9 i Granen och beställ fika',
    ),
  );
  expect(planLines).toEqual([
    '2027-02-15 09:00–12:00, Rådhuset',
    '2027-05-20 13:00',
    '2027-06-03 09:00, Granen',
  ]);
  expect(planUnread).toEqual(['bjud in revisorn', 'Ylva kan inte den dagen', 'beställ fika']);
});

it('a day without its year, after one of the next year, is of that too', () => {
  const dates = (text: string) => planned(asking(text)).dates;
  expect(dates('möten: 31/3 kl. 13, 30/4 kl 13, 24/12 kl 10')).toEqual([
    '2027-03-31',
    '2027-04-30',
    '2027-12-24',
  ]);
  expect(dates('möten: 9 december kl 13 och 3 mars kl 13')).toEqual(['2026-12-09', '2027-03-03']);
});

it('what is told of one of the days alone is of no place for all, and is told', () => {
  const { planLines, planUnread } = planned(
    asking('möten 2027: 25 februari, 24 juni och 9 december, alla kl 9-12 i Lidbacka utom det i juni'),
  );
  expect(planLines).toEqual([
    '2027-02-25 09:00–12:00, Lidbacka',
    '2027-06-24 09:00–12:00, Lidbacka',
    '2027-12-09 09:00–12:00, Lidbacka',
  ]);
  expect(planUnread?.join()).toContain('utom');
});

it('29 February of a year that has none is told to be no day', () => {
  expect(planned(asking('möten: 29 februari kl 13, 4 mars kl 13')).notInCalendar).toBe('29 februari 2027');
});

it.each([
  'hösten då: torsdagar 9/9, 14/10, 18/11 o 16/12 13-16',
  'lägg in torsdagar 9/9, 14/10, 18/11 och 16/12 kl 13-16',
  'höstens möten, alltid 13-16: 9/9, 14/10, 18/11, 16/12 (torsdagar)',
  'lägg in tors 9/9, tors 14/10, tors 18/11 och tors 16/12 13-16',
])('a row of days has one year and one weekday, and hours that are said once: %s', (text) => {
  const { planLines, planUnread } = planned(asking(text));
  expect(planLines).toEqual(
    ['2027-09-09', '2027-10-14', '2027-11-18', '2027-12-16'].map((day) => `torsdag ${day} 13:00–16:00`),
  );
  expect(planUnread).toBeUndefined();
});

it.each([
  ['sammanträdesdagar 2027: 26 februari, 23 april samt vid behov 20 augusti', 'vid behov 20 augusti'],
  ['möten 26 februari, 23 april, vid behov 20 augusti', 'vid behov 20 augusti'],
  ['möten 26 februari 2027 och 23 april 2027 (bokat), 20 augusti (reserv)', '20 augusti'],
])('a day kept in reserve among several is told as it was written, and is no place: %s', (text, told) => {
  const { planLines, planUnread } = planned(asking(text));
  expect(planLines).toEqual(['2027-02-26', '2027-04-23']);
  expect(planUnread).toContain(told);
});

it.each([
  'möten 2027 blir torsdagar 4/3, 22/4 och 10/6. 13-16, Kulturhuset Bruksby',
  '4/3, 22/4 och 10/6. 13-16 i Kulturhuset Bruksby',
  '4/3, 22/4, 10/6: 13–16, Kulturhuset Bruksby',
  '4/3, 22/4, 10/6; 13-16, Kulturhuset Bruksby',
  '4/3, 22/4, 10/6 – 13-16, Kulturhuset Bruksby',
])('hours that begin a part of their own after the last day are every day’s: %s', (text) => {
  const { planLines = [], planUnread } = planned(asking(text));
  expect(planLines.map((line) => line.replace(/^\p{L}+ /u, ''))).toEqual([
    '2027-03-04 13:00–16:00, Kulturhuset Bruksby',
    '2027-04-22 13:00–16:00, Kulturhuset Bruksby',
    '2027-06-10 13:00–16:00, Kulturhuset Bruksby',
  ]);
  expect(planUnread).toBeUndefined();
});

it('hours that are read as none are told as not read', () => {
  const { planLines, planUnread } = planned(asking('lägg in möten 4/3, 22/4 (lunch 12-13, 16-13)'));
  expect(planLines?.join()).not.toMatch(/\d\d:\d\d/);
  expect(planUnread?.join()).toContain('16-13');
});
