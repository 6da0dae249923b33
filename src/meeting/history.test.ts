import { expect, it } from 'vitest';
import { called, moment, played, says } from '../../test/support/called-meetings.ts';
import { at, doer, karim, office, roster, sofia } from '../../test/support/meetings.ts';
import { type LocalDate, SYSTEM } from '../kernel/index.ts';
import { historyOf } from './history.ts';

const TODAY = '2026-12-09' as LocalDate;

it('what people did and were told, by whom and when; what only keeps the record is left out', () => {
  const events = played(
    called(),
    says(karim, 'ABSENT'),
    {
      type: 'AnswerMeetingCall',
      by: doer(sofia),
      at: at('12-03'),
      personId: sofia.personId,
      accepts: true,
      roster: roster(),
    },
    moment('2026-12-07', '09:00'),
    { type: 'CancelMeeting', by: office, at: at('12-08'), reason: 'För få ärenden.' },
  );
  const lines = historyOf(
    events.map((event) => ({ event, at: at('12-01'), actor: SYSTEM })),
    TODAY,
  );
  const told = lines.map((line) => line.replaceAll('\u00a0', ' ')).join('\n');
  expect(told).toMatch(/^Tisdag 1 december kl\. \S+, Klubban: kallelsen \S+ lästes in, 2 ärenden\./);
  expect(told).toMatch(/Maja Holm: kallelsen, version 1, skickades till \d+ personer\./);
  expect(told).toContain('Karim Nasser: svarade: har förhinder.');
  expect(told).toContain('Klubban: Sofia Berg tillfrågades att tjänstgöra för Karim Nasser.');
  expect(told).toContain('Maja Holm: mötet ställdes in, skäl: För få ärenden.');
  // A reminder is told as what it was for: whom it reached stands in the proof.
  expect(told).toMatch(/Klubban: påminnelse om att svara, till \d+ personer som inte hade svarat\./);
  expect(told).toContain('Sofia Berg: tackade ja till att tjänstgöra.');
  expect(told).not.toContain('undefined');
});
