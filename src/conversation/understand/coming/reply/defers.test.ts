import { expect, it } from 'vitest';
import { defersToMeeting } from './defers.ts';

it.each([
  'kan vi inte vänta med skrivaren till januarimötet',
  'det där tar vi hellre när vi ses',
  'ta upp det på ett riktigt möte',
  'jag vill att det behandlas vid nästa sammanträde',
])('"%s" puts it off to a meeting', (text) => expect(defersToMeeting(text)).toBe(true));

it.each([
  'när tas skrivaren upp på mötet?',
  'har ni tagit upp den på ett möte',
  'kommer till januarimötet',
  'ja till skrivaren',
])('"%s" does not', (text) => expect(defersToMeeting(text)).toBe(false));
