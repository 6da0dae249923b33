import { expect, it } from 'vitest';
import { proposalWelcomed } from './proposal-welcomed.ts';

it.each([
  ['karims förslag är bra, lägg in det efter budgeten', 'ta upp karims förslag efter budgeten'],
  ['Karims förslag låter bra. Ta med det', 'ta upp Karims förslag'],
  ['förslaget från Karim är ju rimligt, så tar vi upp det 5 maj', 'ta upp förslaget från Karim 5 maj'],
  ['ta upp den som karim skickade', 'ta upp karims förslag'],
  ['ok lägg in det Anna kom med på marsmötet', 'ta upp Annas förslag på marsmötet'],
  [
    'busskorten tar vi, men kalla det Resor för deltagare',
    'ta upp busskorten men kalla det Resor för deltagare',
  ],
  ['lokalerna får vänta, säg det till anna', 'svara anna att lokalerna får vänta'],
  ['lokalerna tar vi i april, kan du meddela det till Anna', 'svara Anna att lokalerna tar vi i april'],
])('%j is read as %j', (text, read) => expect(proposalWelcomed(text)).toBe(read));

it.each([
  'ta upp den som vi skickade',
  'karims förslag är bra',
  'är karims förslag bra, ta med det?',
  'lokalerna får vänta',
  'lokalerna får vänta, säg det till alla',
  'hyran får vänta, säg till Anna att vi tar den i mars',
])('%j stays as it is', (text) => expect(proposalWelcomed(text)).toBe(text));
