import { expect, it } from 'vitest';
import * as board from '../../test/support/meetings.ts';
import { itemNotice } from './item-text.ts';

const { anna, at, eva, petra } = board;
const released = {
  type: 'ItemSubstituteReleased',
  item: { number: '2', heading: 'Ansökan' },
  seatId: 'granby-2',
  person: petra,
  at: at('12-01'),
} as const;

it('whoever is let go from one ärende is told whether she serves for somebody in it after all', () => {
  expect(itemNotice(released, petra, 'Punkt 2, Ansökan')).toEqual({
    fact: 'Du behöver inte längre tjänstgöra. Punkt 2, Ansökan.',
    lines: ['Ledamoten deltar igen.'],
  });
  expect(itemNotice(released, petra, 'Punkt 2, Ansökan', { serving: null, isLeft: true }).lines).toEqual([
    'Styrelsen har ändrats.',
  ]);
  expect(
    itemNotice(released, petra, 'Punkt 2, Ansökan', { serving: { servesFor: null }, isLeft: false }).lines,
  ).toEqual(['Du tjänstgör på en vakant plats, också i det här ärendet.']);
  expect(
    itemNotice(released, petra, 'Punkt 2, Ansökan', { serving: { servesFor: eva }, isLeft: false }),
  ).toEqual({
    fact: 'Frågan om att tjänstgöra gäller inte dig längre. Punkt 2, Ansökan.',
    lines: ['Du tjänstgör för Eva Lind, också i det här ärendet.'],
  });
  const other = { serving: { servesFor: eva }, isLeft: false, otherHere: anna };
  expect(itemNotice(released, petra, 'Punkt 2, Ansökan', other).lines).toEqual([
    'Du tjänstgör för Eva Lind. Men i det här ärendet tjänstgör Anna Hed på platsen, och röstar i stället för dig.',
  ]);
  const notLeft = { serving: null, isLeft: false };
  expect(itemNotice(released, petra, 'Punkt 2, Ansökan', { ...notLeft, servesHere: eva }).lines).toEqual([
    'Du tjänstgör för Eva Lind, och kan bara rösta för en plats.',
  ]);
  // Asked for the same seat throughout, she is asked still, and not let go.
  const whole = { ...notLeft, forWhole: eva, asksWhole: true };
  expect(itemNotice(released, petra, 'Punkt 2, Ansökan', whole)).toEqual({
    fact: 'Frågan gäller nu hela mötet, och inte bara det här ärendet. Punkt 2, Ansökan.',
    lines: ['Eva Lind har förhinder. Svara på frågan om att tjänstgöra hela mötet.'],
  });
});

it('whoever had reported jäv in an ärende that has gone is asked of the one that is like it, and the kansli reads why', () => {
  const asked = {
    type: 'ItemSignatoryAsked',
    item: { number: '8', heading: 'Klivets ansökan' },
    person: petra,
    namedIn: [],
    like: { number: '7', heading: 'Bidrag till Klivet' },
    at: at('12-01'),
  } as const;
  expect(itemNotice(asked, petra, 'Punkt 8, Klivets ansökan')).toEqual({
    fact: 'Kan du vara jävig? Ärendet liknar ett där du hade anmält jäv. Punkt 8, Klivets ansökan.',
    lines: [
      'Du anmälde jäv i punkt 7, Bidrag till Klivet, som har utgått. Din anmälan följer inte med hit: gäller jävet även här anmäler du det igen.',
      'Det är en fråga och ingen bedömning.',
    ],
  });
  expect(itemNotice(asked, eva, 'Punkt 8, Klivets ansökan').lines.join()).toContain(
    'liknar punkt 7, Bidrag till Klivet, som har utgått och där Petra Alm hade anmält jäv',
  );
});
