import { expect, it } from 'vitest';
import { absenceSupposed, asksQuorumIfAway } from './absence-supposed.ts';

it.each([
  'räcker vi om ida också hoppar av?',
  'är vi beslutsföra om Ida inte kommer?',
  'om ida inte kan, är vi beslutsföra då?',
  'klarar vi oss utan ida?',
  'är vi beslutföra om inte Ida kommer',
  'räcker det om Ida och Gustav blir sjuka?',
])('%j supposes that those who are named are away', (text) => {
  expect(absenceSupposed(text, true)).toEqual({ isPlain: true, oneself: false });
});

it('the one who asks may be among them', () => {
  expect(absenceSupposed('är vi beslutsföra om jag inte kommer?', false)).toEqual({
    isPlain: true,
    oneself: true,
  });
  expect(absenceSupposed('räcker vi utan mig?', false)).toEqual({ isPlain: true, oneself: true });
});

it.each([
  'räcker vi om Ida går tidigare?',
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

it('of our own beslutförhet, and no other question', () => {
  expect(asksQuorumIfAway('räcker vi om någon hoppar av?')).toBe(true);
  expect(asksQuorumIfAway('är vi beslutsföra?')).toBe(false);
  expect(asksQuorumIfAway('vem går in om Ida inte kommer?')).toBe(false);
});
