import { describe, expect, it } from 'vitest';
import {
  accepting,
  answering,
  deadline,
  electorate,
  eva,
  history,
  hoursIn,
  inMode,
  karim,
  lars,
  maja,
  nadja,
  onBehalfOf,
  opening,
  raising,
  reporting,
  revising,
  sofia,
  time,
} from '../../../test/support/circulation.ts';
import { later, replay } from '../../kernel/index.ts';
import type { CirculationCommand } from '../domain/commands.ts';
import { circulationDecider } from '../domain/decide.ts';
import type { Answer } from '../domain/events.ts';
import type { ClosedCase } from '../domain/state.ts';
import { asPlainText, decisionText, minutesTextOf, referralText, reportText } from './minutes.ts';

function closed(...commands: readonly CirculationCommand[]): ClosedCase {
  const state = replay(circulationDecider, history(...commands));
  if (state.status === 'NONE' || state.status === 'OPEN') throw new Error(`is ${state.status}`);
  return state;
}

function decided(...commands: readonly CirculationCommand[]) {
  const state = closed(...commands);
  if (state.status !== 'DECIDED') throw new Error(`is ${state.status}`);
  return state;
}

const all = (answer: Answer, change = {}) =>
  [eva, karim, lars, nadja].map((person) => answering(person, answer, change));

describe('§ 2 the exact wording of a decision per capsulam', () => {
  it('§ 2, § 10.7 as in the domain page, closed by an answer', () => {
    const text = asPlainText(decisionText(decided(opening(), ...all('APPROVE')), 42, '1'));
    expect(text).toBe(
      [
        '§ 42 Per capsulam: Inköp av dator till kansliet',
        'Ärendet har avgjorts per capsulam, utan sammanträde. Förslag till beslut och fullständigt underlag (bilaga 1) sändes till samtliga ledamöter och ersättare den 1 december 2025 kl. 09.00 med svarsdag senast den 12 december 2025 kl. 16.00. Samtliga ledamöter som deltagit har godtagit att ärendet avgörs per capsulam. Ingen ledamot har begärt att ärendet ska behandlas vid ett sammanträde.',
        'Svar: tillstyrker Eva Lind, 1 december 2025 kl. 10.00; Karim Nasser, 1 december 2025 kl. 10.00; Lars Ek, 1 december 2025 kl. 10.00; Nadja Holmström, 1 december 2025 kl. 10.00. Avstyrker ingen. Avstår ingen.',
        'Styrelsen beslutade',
        'att köpa in en dator för högst 15 000 kr.',
        'Beslutet fattades den 1 december 2025, då det sista svaret lämnades.',
      ].join('\n'),
    );
  });

  it('§ 10.8 jäv, serving ersättare, answer through the kansli and a changed proposal each have their line', () => {
    const state = decided(
      opening(),
      reporting(karim),
      accepting(sofia),
      revising(),
      answering(sofia, 'APPROVE', { version: 2, at: hoursIn(26) }),
      onBehalfOf(lars, 'APPROVE', { version: 2, at: hoursIn(26) }),
      answering(eva, 'APPROVE', { version: 2, at: hoursIn(27) }),
      answering(nadja, 'APPROVE', { version: 2, at: hoursIn(28) }),
    );
    const { paragraphs } = decisionText(state, 43, null);
    expect(paragraphs.slice(1)).toEqual([
      'Förslaget ändrades den 1 december 2025; tidigare svar upphörde därmed att gälla.',
      'Karim Nasser deltog inte i handläggningen på grund av jäv.',
      'Sofia Berg tjänstgjorde för Karim Nasser.',
      'Svar: tillstyrker Eva Lind, 2 december 2025 kl. 12.00; Sofia Berg, 2 december 2025 kl. 11.00; Lars Ek, 2 december 2025 kl. 11.00 (svaret lämnat genom kansliet 2 december 2025); Nadja Holmström, 2 december 2025 kl. 13.00. Avstyrker ingen. Avstår ingen.',
    ]);
    expect(paragraphs[0]).not.toContain('bilaga');
  });

  it('§ 10.8 says whose vote settled a tie', () => {
    const tied = (chairs: CirculationCommand[]) => decided(inMode('UNANIMOUS_FORM_MAJORITY'), ...chairs);
    const byChair = tied([
      answering(eva, 'REJECT'),
      answering(karim, 'APPROVE'),
      answering(lars, 'APPROVE'),
      answering(nadja, 'REJECT'),
    ]);
    const text = decisionText(byChair, 1, null);
    expect(text.paragraphs).toContain('Ordförandens röst fällde utslaget.');
    expect(text.clauses).toEqual(['att avslå förslaget.']);
  });

  it('§ 10.7 "då ärendet avslutades" where no answer closed it', () => {
    const none = electorate.seats.map((seat) => ({ ...seat, substitutes: [] }));
    const state = decided(
      opening({ electorate: { ...electorate, seats: none } }),
      ...all('APPROVE').slice(0, 3),
      reporting(nadja, hoursIn(30)),
    );
    expect(decisionText(state, 1, null).after).toEqual([
      'Beslutet fattades den 2 december 2025, då ärendet avslutades.',
    ]);
  });

  it('§ 2 the next meeting takes note of it', () => {
    const text = asPlainText(reportText(decided(opening(), ...all('APPROVE')), 51, '§ 42'));
    expect(text).toContain('§ 51 Anmälan av per capsulam-beslut');
    expect(text).toMatch(/Styrelsen beslutade att lägga anmälan till handlingarna\.$/);
  });
});

describe('§ 2 and § 10.5 what the next meeting’s protokoll says otherwise', () => {
  it('§ 2 CONFIRM_AT_MEETING: positions gathered, with the list of answers and who did not', () => {
    const state = closed(
      inMode('CONFIRM_AT_MEETING'),
      ...all('APPROVE').slice(0, 3),
      time(later(deadline, 5000)),
    );
    const text = minutesTextOf(state, 60);
    expect(text && asPlainText(text)).toBe(
      [
        '§ 60 Inköp av dator till kansliet',
        'Ledamöternas ställningstaganden har inhämtats skriftligen den 12 december 2025.',
        'Svar: tillstyrker Eva Lind, 1 december 2025 kl. 10.00; Karim Nasser, 1 december 2025 kl. 10.00; Lars Ek, 1 december 2025 kl. 10.00. Avstyrker ingen. Avstår ingen.',
        'Har inte svarat: Nadja Holmström.',
        'Styrelsen beslutade att köpa in en dator för högst 15 000 kr.',
      ].join('\n'),
    );
  });

  it.each([
    [
      'DEMANDED',
      [opening(), answering(karim, 'DEMAND_MEETING')],
      'Karim Nasser begärde den 1 december 2025 att ärendet behandlas vid sammanträde. Ärendet har därför inte avgjorts per capsulam.',
    ],
    [
      'NOT_UNANIMOUS',
      [opening(), ...all('APPROVE').slice(1), answering(eva, 'REJECT')],
      'Enighet har inte uppnåtts. Ärendet har därför inte avgjorts per capsulam utan tas upp vid nästa sammanträde.',
    ],
    [
      'CONTESTED_JAV',
      [opening(), raising(lars, nadja), ...all('APPROVE')],
      'En jävsfråga i ärendet är inte avgjord. Ärendet har därför inte avgjorts per capsulam utan tas upp vid nästa sammanträde.',
    ],
    [
      'LAPSED',
      [opening(), ...all('APPROVE').slice(1), time(later(deadline, 5000))],
      'Svar saknas från Eva Lind. Ärendet har därför inte avgjorts per capsulam utan tas upp vid nästa sammanträde.',
    ],
  ] as const)('§ 10.5 %s', (_, commands, sentence) => {
    expect(referralText(closed(...commands))).toBe(sentence);
  });

  it('a cancelled case has no line', () => {
    const cancel = {
      type: 'CancelCirculation',
      by: { ...maja, roles: ['OFFICE'] },
      at: hoursIn(1),
      reason: 'x',
    } as const;
    expect(minutesTextOf(closed(opening(), cancel))).toBeNull();
  });
});
