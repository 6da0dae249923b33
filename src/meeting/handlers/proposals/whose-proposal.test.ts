import { expect, it } from 'vitest';
import { eachNamed, nthListed, whoseProposal } from './whose-proposal.ts';

it.each([
  ['Dans förslag', 'Dan Östlund', ''],
  ['Dan Östlunds förslag', 'Dan Östlund', ''],
  ['Lars förslag', 'Lars Holm', ''],
  ['Förslaget från Dan', 'Dan Östlund', ''],
  ['Fridas ärende', 'Frida Ek', ''],
  ['Fridas punkt om arvoden', 'Frida Ek', 'om arvoden'],
  ['Dans andra förslag', 'Dan Östlund', ''],
  ['Fridas', 'Frida Ek', ''],
])('%s is that of %s', (words, name, about) => {
  expect(whoseProposal(words, name)).toMatchObject({ about });
});

it.each([
  ['Dans förslag', 'Daniel Ek'],
  ['Dans och musik', 'Dan Östlund'],
  ['Förslag till budget', 'Dan Östlund'],
  ['Danskurs', 'Dan Östlund'],
  ['Lars', 'Lars Holm'],
  ['Dan', 'Dan Östlund'],
])('%s is none of %s', (words, name) => {
  expect(whoseProposal(words, name)).toBeNull();
});

it.each([
  ['Dans och Fridas förslag', ['Dans förslag', 'Fridas förslag']],
  ['Dans förslag och Fridas förslag', ['Dans förslag', 'Fridas förslag']],
  ['Dans, Fridas och Lars önskemål', ['Dans förslag', 'Fridas förslag', 'Lars önskemål']],
  ['Dans förslag', []],
  ['Lokaler och hyror', []],
])('%s: those of each are %j', (words, each) => {
  expect(eachNamed(words)).toEqual(each);
});

it.each([
  ['det första', ['a']],
  ['den andra', ['b']],
  ['det sista förslaget', ['c']],
  ['båda', ['a', 'b', 'c']],
  ['förslaget', ['a', 'b', 'c']],
  ['det femte', null],
  ['bussarna', null],
])('%s of those that were listed: %j', (words, which) => {
  expect(nthListed(words, ['a', 'b', 'c'])).toEqual(which);
});
