import { expect, it } from 'vitest';
import {
  absenceSupposed,
  asksQuorumAfterTold,
  asksQuorumIfAway,
  asksQuorumWithout,
  asksWhoStepsInIfAway,
} from './absence-supposed.ts';

it.each([
  'räcker vi om ida också hoppar av?',
  'är vi beslutsföra om Ida inte kommer?',
  'om ida inte kan, är vi beslutsföra då?',
  'klarar vi oss utan ida?',
  'är vi beslutföra om inte Ida kommer',
  'räcker det om Ida och Gustav blir sjuka?',
])('%j supposes that those who are named are away', (text) => {
  expect(absenceSupposed(text, true)).toMatchObject({ isPlain: true, oneself: false, told: false });
});

it('the one who asks may be among them', () => {
  expect(absenceSupposed('är vi beslutsföra om jag inte kommer?', false)).toMatchObject({
    isPlain: true,
    oneself: true,
  });
  expect(absenceSupposed('räcker vi utan mig?', false)).toMatchObject({ isPlain: true, oneself: true });
});

it.each([
  'Ida är sjuk men Gustav går in, räcker vi?',
  'är vi beslutsföra om Ida inte kommer men Gustav går in?',
  'räcker vi om Ida eller Gustav hoppar av?',
])('%j supposes what is not counted', (text) => {
  expect(absenceSupposed(text, true)).toMatchObject({ isPlain: false });
});

it.each([
  'är vi beslutsföra?',
  'räcker det om ingen hoppar av?',
  'är vi beslutsföra om punkt 6 på torsdag?',
  'är vi beslutsföra utan distans?',
])('%j supposes nobody away', (text) => {
  expect(absenceSupposed(text, false)).toBeNull();
});

it.each([
  ['räcker vi om Ida går tidigare?', { told: false, leaves: true }],
  ['hur många är vi om Ida går', { told: false, leaves: true }],
  ['Ida gick precis, är vi fortfarande beslutföra', { told: true, leaves: true }],
  ['kan vi fortsätta nu när Ida har gått', { told: true, leaves: true }],
  ['Ida måste gå klockan två, räcker vi då', { told: true, leaves: true }],
  ['Ida går tidigare, räcker vi då', { told: true, leaves: true }],
  ['Ida kan tyvärr inte komma, räcker vi', { told: true, leaves: false }],
  ['Ida är sjuk, är vi beslutföra', { told: true, leaves: false }],
  ['Ida kommer nog inte, räcker vi ändå', { told: true, leaves: false }],
  ['Ida har inte kommit, får vi börja', { told: true, leaves: false }],
  ['Ida är jävig i minibussen, räcker vi då', { told: true, leaves: false }],
])('%j counts without her', (text, how) => {
  expect(absenceSupposed(text, true)).toMatchObject({ isPlain: true, oneself: false, ...how });
  expect(asksQuorumWithout(text, true)).toBe(true);
});

it.each(['måste gå vid två, räcker ni då?', 'jag måste gå vid två, är ni beslutföra då'])(
  '%j counts without whoever writes',
  (text) => {
    expect(absenceSupposed(text, false)).toMatchObject({ isPlain: true, oneself: true, told: true });
    expect(asksQuorumAfterTold(text)).toBe(true);
  },
);

it.each([
  ['Ida är sjuk. Räcker vi?', true],
  ['jag kommer inte, räcker ni ändå', false],
  ['ja, jag kommer, men Ida är sjuk, räcker vi', false],
  ['Ida kommer inte', false],
  ['är vi beslutsföra?', false],
])('%j: what is told is the ground of what is asked: %s', (text, isGround) => {
  expect(asksQuorumAfterTold(text)).toBe(isGround);
});

it.each([
  'jag vill gå vidare med punkt 8, är vi beslutföra?',
  'jag kan inte se om vi är beslutföra',
  'jag hinner inte räkna, räcker vi?',
  'jag kommer inte ihåg, räcker vi?',
  'Ida ska gå igenom budgeten, är vi beslutföra då',
  'Ida kommer inte ihåg om vi är beslutföra',
])('%j tells nobody away', (text) => {
  expect(absenceSupposed(text, true)).toBeNull();
  expect(asksQuorumWithout(text, true)).toBe(false);
});

it('who steps in then is no beslutförhet', () => {
  expect(asksWhoStepsInIfAway('vem går in om Ida inte kommer')).toBe(true);
  expect(asksWhoStepsInIfAway('vem går in om Ida är jävig')).toBe(false);
  expect(asksWhoStepsInIfAway('vem går in för Ida')).toBe(false);
});

it('of our own beslutförhet, and no other question', () => {
  expect(asksQuorumIfAway('räcker vi om någon hoppar av?')).toBe(true);
  expect(asksQuorumIfAway('är vi beslutsföra?')).toBe(false);
  expect(asksQuorumIfAway('vem går in om Ida inte kommer?')).toBe(false);
});
