import { expect, it } from 'vitest';
import type { LocalTime } from '../../../kernel/index.ts';
import type { NoticeContent } from '../../domain/notice/events.ts';
import { whatIsMissing } from './what-is-missing.ts';

const content = (own: Partial<NoticeContent>) =>
  ({ start: null, place: null, distanceLink: null, ...own }) as NoticeContent;

it.each([
  [{}, ['Mötet har varken tid eller plats inlagd, så kallelsen säger ingetdera.']],
  [{ start: '09:00' as LocalTime }, ['Mötet har ingen plats inlagd, så kallelsen säger ingen.']],
  [{ place: 'Granen' }, ['Mötet har ingen tid inlagd, så kallelsen säger ingen.']],
  [{ start: '09:00' as LocalTime, distanceLink: 'https://teams.example/1' }, []],
])('whoever sends or approves a kallelse is told what it does not say (KL 6:17): %j', (own, told) => {
  expect(whatIsMissing(content(own))).toEqual(told);
});
