import { expect, it } from 'vitest';
import { asksWhoComes } from './asked-of-coming.ts';

it.each(['vilka kommer?', 'och vem alla kommer', 'vilka har tackat nej?', 'hur många deltar då?'])(
  '"%s" asks who comes, and no more',
  (text) => expect(asksWhoComes(text)).toBe(true),
);

it.each([
  'vilka kommer från kommunen?',
  'vilka kommer att avgå?',
  'vilka är med i styrelsen?',
  'vilka kommun',
])('"%s" asks something else', (text) => expect(asksWhoComes(text)).toBe(false));
