import { expect, it } from 'vitest';
import type { LocalDate } from '../../../../kernel/index.ts';
import { understand } from '../../../understand/understand.ts';
import { hangsOnOther } from './day-beside.ts';
import { daysSaid } from './days-said.ts';
import { dayFromMeetings } from './relative-day.ts';

const today = '2026-11-27' as LocalDate;
const asking = (text: string) => ({
  understanding: understand(text, { persons: [], organisations: [], boards: [] }, today),
  today,
});

it.each([
  ['nytt möte tisdagen efter mötet 11 mars', ['2027-03-16']],
  ['nytt möte dagen efter 11 mars', ['2027-03-12']],
  ['nytt möte fredagen före den 11 mars kl 9', ['2027-03-05']],
  ['nytt möte dagen före nyårsafton', ['2026-12-30']],
  ['nytt möte 11 mars efter lunch', ['2027-03-11']],
  ['nytt möte torsdagen den 11 mars', ['2027-03-11']],
])('a day that is told from another is one day: %s', (text, days) => {
  const found = daysSaid(asking(text)).map(({ date }) => date);
  expect(found.slice(-days.length)).toEqual(days);
});

it.each([
  ['nytt möte tisdagen efter sportlovet', true],
  ['nytt möte femte torsdagen i februari 2027', true],
  ['nytt möte tisdagen efter lunch', false],
  ['nytt möte torsdagen före kl 15', false],
  ['nytt möte på tisdag efter semestern', false],
  ['nytt möte torsdagen', false],
  ['flytta mötet till torsdagen efter, samma lokal', false],
  ['flytta mötet till torsdagen efter samma tid', false],
])('what a weekday is told from is no day: %s', (text, hangs) => {
  const said = asking(text);
  expect(daysSaid(said).some((day) => hangsOnOther(said.understanding.message, day))).toBe(hangs);
});

it.each([
  ['flytta mötet till tisdagen efter', '2026-12-15'],
  ['flytta mötet till tisdagen efter, samma tid', '2026-12-15'],
  ['flytta mötet till tisdagen efter samma tid och lokal', '2026-12-15'],
  ['flytta mötet till måndagen innan kl 9', '2026-12-07'],
  ['flytta mötet till tisdagen efter påsk', null],
])('a weekday beside the meeting’s own day: %s', (text, day) => {
  expect(dayFromMeetings(text, '2026-12-10' as LocalDate)).toBe(day);
});
