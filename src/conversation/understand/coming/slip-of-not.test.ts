import { expect, it } from 'vitest';
import { slipsOfNot } from './slip-of-not.ts';

it.each([
  'kommer inge',
  'jag kommer imte',
  'kan nog inye komma',
  'kommer nte på mötet',
  'hinner inre, tyvärr',
])('"%s" may say no', (text) => expect(slipsOfNot(text)).toBe(true));

it.each(['kommer inte', 'kommer inne i stan', 'kan ändå', 'kommer igen', 'kommer in', 'kommer Inga'])(
  '"%s" slips no "inte"',
  (text) => expect(slipsOfNot(text)).toBe(false),
);
