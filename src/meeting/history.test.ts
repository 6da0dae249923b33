import { expect, it } from 'vitest';
import { type Command, called, moment, played, says } from '../../test/support/called-meetings.ts';
import { at, doer, karim, lars, office, roster, sofia } from '../../test/support/meetings.ts';
import { type LocalDate, type PersonRef, type RecusalAct, SYSTEM } from '../kernel/index.ts';
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

it('a reminder that was decided on a red day is told with when it goes out', () => {
  const reminded = {
    type: 'AttendanceReminded',
    by: null,
    to: [{ personId: karim.personId, name: karim.name }],
    at: at('12-05'),
    notBefore: at('12-07'),
  } as const;
  const [line] = historyOf([{ event: reminded, at: at('12-05'), actor: SYSTEM }], TODAY);
  expect(line).toMatch(/till 1 person som inte hade svarat, att skickas måndag 7 december kl\. \S+\.$/u);
});

it('jäv in an ärende is told with the ärende, who it is about, and what came of the question to the ersättare', () => {
  const onItem = (by: PersonRef, act: RecusalAct): Command => ({
    type: 'ActOnItemRecusal',
    by: doer(by),
    at: at('12-02'),
    item: '2',
    personId: karim.personId,
    act,
    electorate: roster().electorate,
    sameMemberOnly: true,
    substituteAnswerHours: 24,
  });
  const events = played(
    called(),
    onItem(lars, { act: 'RAISE', ground: 'OTHER_CIRCUMSTANCE', text: null }),
    onItem(karim, { act: 'REPORT', ground: 'REPRESENTATIVE', text: 'styrelseledamot i Fyren' }),
    { type: 'AnswerItemCall', by: doer(sofia), at: at('12-03'), item: '2', accepts: true },
    onItem(karim, { act: 'WITHDRAW' }),
  );
  const told = historyOf(
    events.map((event) => ({ event, at: at('12-01'), actor: SYSTEM })),
    TODAY,
  ).join('\n');
  for (const line of [
    'Lars Ek: punkt 2 Budget: frågade om Karim Nasser är jävig.',
    'Karim Nasser: punkt 2 Budget: Karim Nasser anmälde jäv.',
    'punkt 2 Budget: Sofia Berg tillfrågades att tjänstgöra för Karim Nasser.',
    'Sofia Berg: punkt 2 Budget: tackade ja till att tjänstgöra.',
    'Karim Nasser: punkt 2 Budget: jävsanmälan för Karim Nasser togs tillbaka.',
    'punkt 2 Budget: Sofia Berg behöver inte tjänstgöra.',
  ])
    expect(told).toContain(line);
  // The ground, and what was written of it, is between those whom it concerns.
  expect(told).not.toContain('Fyren');
});

it('a förslag of somebody else that has not been taken up is told to the kansli alone', () => {
  const by = (of: PersonRef) => ({ personId: of.personId, name: of.name });
  const of = { proposalId: 'p', at: at('12-02') };
  const events = [
    ...played(called()),
    { type: 'MatterProposed', ...of, heading: 'Mobbningen', background: '', by: by(karim) },
    { type: 'ProposalAnswered', ...of, answer: 'Vi tar det med din chef.', by: by(office) },
  ] as const;
  const told = (reader?: string) =>
    historyOf(
      events.map((event) => ({ event, at: at('12-02'), actor: SYSTEM })),
      TODAY,
      reader,
    ).join('\n');
  expect(told()).toMatch(/Mobbningen[\s\S]*din chef/u);
  expect(told(karim.personId)).toMatch(/Mobbningen[\s\S]*föreslogs/u);
  expect(told(lars.personId)).not.toMatch(/Mobbningen|din chef/u);
});
