import { expect, it } from 'vitest';
import { handsOver } from './hands-over.ts';

it.each([
  'nja, Ida får ta det',
  'får bli Hanna den här gången',
  'Ida tar den här gången',
  'Gustav får hoppa in',
  'det blir Petra denna gång',
  'låt Sofia gå in',
  'Sofia Berg går in då',
  'Ida ersätter mig',
])('%j hands over', (text) => {
  expect(handsOver(text)).toBe(true);
});

it.each([
  'Ida kommer',
  'Ida har förhinder',
  'Ida tar upp budgeten',
  'Ida går till mötet',
  'får det bli kaffe på mötet?',
  'kan Ida gå in?',
  'Ida får punkten om hyran',
])('%j does not', (text) => {
  expect(handsOver(text)).toBe(false);
});
