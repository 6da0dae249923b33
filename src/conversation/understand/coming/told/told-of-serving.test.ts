import { expect, it } from 'vitest';
import { stepsUp, toldOfAnother } from './told-of-serving.ts';

it.each(['jag gör det', 'jag tar det gärna', 'det gör jag gärna', 'ja, jag kan ta det', 'jag kan göra det'])(
  '"%s" is a yes to what was asked',
  (text) => expect(stepsUp(text)).toBe(true),
);

it.each(['jag gör det inte', 'jag tar det på mötet', 'vem gör det?', 'jag gör dagordningen', 'det gör ont'])(
  '"%s" is none',
  (text) => expect(stepsUp(text)).toBe(false),
);

it.each([
  ['Lena ringde, hon kan', 'APPROVE'],
  ['Lena har ringt och hon kan gärna tjänstgöra', 'APPROVE'],
  ['Lars mejlade: han kommer', 'APPROVE'],
  ['pratade med Lena, hon kan tyvärr inte', 'REJECT'],
  ['Lena ringde, hon tackade nej', 'REJECT'],
  ['Lena ringde, hon kan inte komma.', 'REJECT'],
  ['Lena ringde', null],
  ['Lena ringde, hon kan kanske', null],
  ['Lena ringde om budgeten, hon kan föredra den', null],
] as const)('"%s" tells of another: %s', (text, stand) => {
  expect(toldOfAnother(text)).toBe(stand);
});
