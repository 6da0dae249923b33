import { expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/index.ts';
import { understand } from '../understand.ts';

it.each([
  ['återkommer i veckan', 'i veckan'],
  ['återkommer nästa vecka', 'nästa vecka'],
  ['hör av mig i morgon', 'i morgon'],
  ['kommer i morgon bitti', 'i morgon'],
])('the last words of "%s" are no more than they are: %s', (text, words) => {
  const { message, entities } = understand(
    text,
    { persons: [], organisations: [], boards: [] },
    '2026-11-23' as LocalDate,
  );
  const [first, last] = entities.dates[0]?.words ?? [0, 0];
  expect(message.text.slice(message.words[first]?.start, message.words[last]?.end ?? 0)).toBe(words);
});

it.each([
  ['vilket datum blev höstens sista protokoll justerat', '2025-07-01'],
  ['när justerades protokollen i höstas', '2025-07-01'],
  ['vilka möten har vi i höst', '2026-07-01'],
  ['vad gäller för vår del', null],
])('a season that is spoken of as over is the last one: %s', (text, from) => {
  const vocabulary = { persons: [], organisations: [], boards: [] };
  const [date] = understand(text, vocabulary, '2026-04-08' as LocalDate).entities.dates;
  expect(date?.kind === 'days' ? date.from : null).toBe(from);
});

it.each([
  ['nytt möte fredag om två veckor 13-15 i Rådhuset', '2026-12-11', '13-15'],
  ['kan vi ses på torsdag om en vecka kl 9', '2026-12-03', 'kl'],
  ['flytta mötet till tisdagen om 3 veckor', '2026-12-15', undefined],
  ['nytt möte om två veckor på fredag kl 9', '2026-12-11', 'kl'],
])('a weekday so many weeks from now is one day: %s', (text, day, next) => {
  const vocabulary = { persons: [], organisations: [], boards: [] };
  const { message, entities } = understand(text, vocabulary, '2026-11-27' as LocalDate);
  const [date, ...more] = entities.dates;
  expect(date).toMatchObject({ kind: 'days', from: day, to: day });
  expect(more).toEqual([]);
  expect(message.words[(date?.words[1] ?? 0) + 1]?.text).toBe(next);
});
