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
  nadja,
  onBehalfOf,
  opening,
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
import { asPlainText, decisionText, minutesTextOf, onCard, queuedText } from './minutes.ts';

/**
 * The sentences of domain page 2 and 10.8 as they stand there, character by character. `{…}` is filled in by each test;
 * everything else must come out as it is.
 */
const SENTENCE = {
  heading: '§ {n} Per capsulam: {rubrik}',
  decided: 'Ärendet har avgjorts per capsulam, utan sammanträde.',
  sent: 'Förslag till beslut och fullständigt underlag (bilaga {b}) sändes till samtliga ledamöter och ersättare den {datum} kl. {tid} med svarsdag senast den {datum2} kl. {tid2}.',
  form: 'Samtliga ledamöter som deltagit har godtagit att ärendet avgörs per capsulam.',
  noMeeting: 'Ingen ledamot har begärt att ärendet ska behandlas vid ett sammanträde.',
  recused: '{Namn} deltog inte i handläggningen på grund av jäv.',
  answers: 'Svar: tillstyrker {ja}. Avstyrker {nej}. Avstår {avstår}.',
  lead: 'Styrelsen beslutade',
  lastAnswer: 'Beslutet fattades den {datum}, då det sista svaret lämnades.',
  ended: 'Beslutet fattades den {datum}, då ärendet avslutades.',
  reportHeading: '§ {n} Anmälan av per capsulam-beslut',
  report: 'Styrelsen beslutade att lägga anmälan till handlingarna.',
  gathered: 'Ledamöternas ställningstaganden har inhämtats skriftligen den {datum}.',
  confirmed: 'Styrelsen beslutade att {beslut}.',
  demanded:
    '{Namn} begärde den {datum} att ärendet behandlas vid sammanträde. Ärendet har därför inte avgjorts per capsulam.',
  notUnanimous:
    'Enighet har inte uppnåtts. Ärendet har därför inte avgjorts per capsulam utan tas upp vid nästa sammanträde.',
  served: '{E} tjänstgjorde för {L}.',
  viaOffice: '(svaret lämnat genom kansliet {datum})',
  casting: 'Ordförandens röst fällde utslaget.',
  revised: 'Förslaget ändrades den {datum}; tidigare svar upphörde därmed att gälla.',
} as const;

function fill(sentence: keyof typeof SENTENCE, parts: Readonly<Record<string, string>> = {}): string {
  const filled = Object.entries(parts).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, value),
    SENTENCE[sentence] as string,
  );
  expect(filled, 'every part is filled in').not.toMatch(/[{}]/);
  return filled;
}

function closed(...commands: readonly CirculationCommand[]): ClosedCase {
  const state = replay(circulationDecider, history(...commands));
  if (state.status === 'NONE' || state.status === 'OPEN') throw new Error(`is ${state.status}`);
  return state;
}

function decided(...commands: readonly CirculationCommand[]) {
  const state = closed(...commands);
  if (state.status !== 'DECIDED') throw new Error(`is ${state.status}`);
  return decisionText(state, 42, '1');
}

const everybody = [eva, karim, lars, nadja];
const all = (answer: Answer) => everybody.map((person) => answering(person, answer));
const at10 = (...people: readonly { readonly name: string }[]) =>
  people.map(({ name }) => `${name}, 1 december 2025 kl. 10.00`).join('; ');

/** Karim is jävig and Sofia serves; the proposal changes; Lars answers by telephone. */
const eventful = () =>
  decided(
    opening(),
    reporting(karim),
    accepting(sofia),
    revising(),
    answering(sofia, 'APPROVE', { version: 2, at: hoursIn(26) }),
    onBehalfOf(lars, 'APPROVE', { version: 2, at: hoursIn(26) }),
    answering(eva, 'APPROVE', { version: 2, at: hoursIn(27) }),
    answering(nadja, 'APPROVE', { version: 2, at: hoursIn(28) }),
  );

const tied = () =>
  decided(
    inMode('UNANIMOUS_FORM_MAJORITY'),
    answering(eva, 'REJECT'),
    answering(karim, 'APPROVE'),
    answering(lars, 'APPROVE'),
    answering(nadja, 'REJECT'),
  );

describe('§ 2 each sentence of a decision, character by character', () => {
  const text = () => decided(opening(), ...all('APPROVE'));

  it('§ 2 heading', () => {
    expect(text().heading).toBe(fill('heading', { n: '42', rubrik: 'Inköp av dator till kansliet' }));
  });

  it('§ 2 how it was put to the board, and that the form was accepted', () => {
    const from = { b: '1', datum: '1 december 2025', tid: '09.00' };
    const sent = fill('sent', { ...from, datum2: '12 december 2025', tid2: '16.00' });
    expect(text().paragraphs[0]).toBe([fill('decided'), sent, fill('form'), fill('noMeeting')].join(' '));
  });

  it('§ 2 answers: names and times, "ingen" where there is none', () => {
    const parts = { ja: at10(...everybody), nej: 'ingen', avstår: 'ingen' };
    expect(text().paragraphs).toContain(fill('answers', parts));
    const split = { ja: at10(karim, lars), nej: at10(eva, nadja), avstår: 'ingen' };
    expect(tied().paragraphs).toContain(fill('answers', split));
  });

  it('§ 2 the decision: clauses that begin with att', () => {
    expect(text().decisionLead).toBe(fill('lead'));
    expect(text().clauses).toEqual(['att köpa in en dator för högst 15 000 kr.']);
  });

  it('§ 10.7 the date of the decision, by an answer or otherwise', () => {
    expect(text().after).toEqual([fill('lastAnswer', { datum: '1 december 2025' })]);
    const none = electorate.seats.map((seat) => ({ ...seat, substitutes: [] }));
    const otherwise = decided(
      opening({ electorate: { ...electorate, seats: none } }),
      ...all('APPROVE').slice(0, 3),
      reporting(nadja, hoursIn(30)),
    );
    expect(otherwise.after).toEqual([fill('ended', { datum: '2 december 2025' })]);
  });
});

describe('§ 10.8 each further line, character by character', () => {
  it('§ 2 jäv', () => {
    expect(eventful().paragraphs).toContain(fill('recused', { Namn: 'Karim Nasser' }));
  });

  it('§ 10.8 a serving ersättare', () => {
    expect(eventful().paragraphs).toContain(fill('served', { E: 'Sofia Berg', L: 'Karim Nasser' }));
  });

  it('§ 10.8 a changed proposal', () => {
    expect(eventful().paragraphs).toContain(fill('revised', { datum: '1 december 2025' }));
  });

  it('§ 10.8 an answer through the kansli', () => {
    const [line] = eventful().paragraphs.filter((one) => one.startsWith('Svar: '));
    const via = fill('viaOffice', { datum: '2 december 2025' });
    expect(line).toContain(`Lars Ek, 2 december 2025 kl. 11.00 ${via};`);
  });

  it('§ 10.8 the casting vote', () => {
    expect(tied().paragraphs).toContain(fill('casting'));
  });
});

describe('§ 2 and § 10.5 the next meeting’s protokoll, character by character', () => {
  it('§ 2 anmälan', () => {
    const text = queuedText(closed(opening(), ...all('APPROVE')), 51);
    expect(text?.heading).toBe(fill('reportHeading', { n: '51' }));
    expect(text?.after).toEqual([fill('report')]);
  });

  it('§ 2 positions gathered and confirmed; two clauses are one sentence', () => {
    const both = opening();
    const state = closed(
      {
        ...both,
        rules: { ...both.rules, mode: 'CONFIRM_AT_MEETING' },
        matter: { ...both.matter, clauses: ['att köpa in en dator', 'Att betala den.'] },
      },
      ...all('APPROVE'),
    );
    const text = minutesTextOf(state, 60);
    expect(text?.paragraphs[0]).toBe(fill('gathered', { datum: '1 december 2025' }));
    expect(text?.after).toEqual([fill('confirmed', { beslut: 'köpa in en dator och att betala den' })]);
  });

  it('§ 2 a meeting was demanded', () => {
    const text = minutesTextOf(closed(opening(), answering(karim, 'DEMAND_MEETING')));
    expect(text?.paragraphs).toEqual([fill('demanded', { Namn: 'Karim Nasser', datum: '1 december 2025' })]);
  });

  it('§ 10.5 not unanimous', () => {
    const text = minutesTextOf(closed(opening(), ...all('APPROVE').slice(1), answering(eva, 'REJECT')));
    expect(text?.paragraphs).toEqual([fill('notUnanimous')]);
  });

  it('§ 10.4 silence: who did not answer, and that it was not decided', () => {
    const text = minutesTextOf(closed(opening(), answering(eva, 'APPROVE'), time(later(deadline, 5000))));
    expect(text?.paragraphs[0]).toMatch(
      /^Svar saknas från Karim Nasser, Lars Ek, Nadja Holmström\. Ärendet har/,
    );
    expect(text?.decisionLead).toBeNull();
  });
});

it('on a card no line breaks within a date, an amount or a §, and the words are those of the protokoll', () => {
  const text = decided(opening(), ...all('APPROVE'));
  const card = onCard(text).join('\n');
  expect(card).toContain('§\u00A042 Per capsulam');
  expect(card).toContain('den 1\u00A0december\u00A02025 kl.\u00A009.00 med');
  expect(card).toContain('15\u00A0000\u00A0kr');
  const words = (said: string) => said.replace(/\s+/g, ' ');
  expect(words(card)).toBe(words(asPlainText(text)));
});
