import { expect, it } from 'vitest';
import { asLongAsBefore } from './change-said.ts';
import { reasonAfterComma } from './reason-after-comma.ts';

it.each([
  ['flytta mötet 10 december till 11 dec kl 10, salen är upptagen', 'Salen är upptagen'],
  [
    'flytta mötet till 11 dec kl 10-12, Rådhuset, salen i Folkets hus är upptagen',
    'Salen i Folkets hus är upptagen',
  ],
  ['ställ in mötet 10 dec, för få kan komma', 'För få kan komma'],
  ['ställ in mötet 10 dec, för det finns inga ärenden', 'Det finns inga ärenden'],
  ['ställ in mötet 10 dec. Ordföranden har blivit sjuk.', 'Ordföranden har blivit sjuk'],
  ['ställ in mötet 10 dec, sjukdom', 'Sjukdom'],
  ['flytta mötet till 11 dec, krock med fullmäktige', 'Krock med fullmäktige'],
  ['ställ in mötet, lokalen upptagen', 'Lokalen upptagen'],
  ['flytta mötet till fredag, Eva Lind kan inte torsdagen', 'Eva Lind kan inte torsdagen'],
])('%s: why is told after the comma', (text, reason) => {
  expect(reasonAfterComma(text)).toBe(reason);
});

it.each([
  'flytta mötet 10 december till 11 dec kl 10',
  'flytta mötet 10 december till 11 dec, kl 10, Rådhuset',
  'flytta mötet till 11 dec kl 10, går det?',
  'flytta mötet till 11 dec, kan du det?',
  'flytta mötet till 11 dec, tack',
  'flytta mötet till 11 dec, det blir kl 10 i stället',
  'flytta mötet till 11 dec, i Folkets hus',
  'ställ in mötet 10 dec, och meddela alla som är kallade',
  'ställ in mötet 10 dec, skicka besked till alla',
  'kan vi flytta mötet, är det möjligt?',
])('%s: no reason is told', (text) => {
  expect(reasonAfterComma(text)).toBeNull();
});

it.each([
  [{ start: '10:00' }, { start: '10:00', end: '13:00' }],
  [
    { start: '10:00', end: '11:00' },
    { start: '10:00', end: '11:00' },
  ],
  [{ start: '13:00' }, { start: '13:00' }],
  [{ start: '22:00' }, { start: '22:00' }],
  [{}, {}],
])('moved to another hour it lasts as long, where its end is not said: %j', (said, whole) => {
  const when = { date: '2026-12-10', start: '13:00', end: '16:00' } as never;
  expect(asLongAsBefore(said, when)).toEqual(whole);
});
