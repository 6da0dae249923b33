import { expect, it } from 'vitest';
import { asksQuorumMargin } from './quorum-margin.ts';

it.each([
  'hur många till får utebli',
  'hur många kan vi tappa?',
  'hur många återbud tål vi',
  'har vi nån marginal',
  'vad händer om en till hoppar av',
  'räcker vi om nån blir sjuk',
  'är vi beslutföra om två till får förhinder?',
])('%j asks how many may stay away', (text) => {
  expect(asksQuorumMargin(text)).toBe(true);
});

it.each([
  'hur många är vi',
  'vad händer om Ida hoppar av',
  'hur många uteblev i november',
  'får man utebli',
  'hur många kan rösta',
  'vad händer om nån säger nej',
])('%j asks something else', (text) => {
  expect(asksQuorumMargin(text)).toBe(false);
});
