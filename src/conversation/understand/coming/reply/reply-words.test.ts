import { expect, it } from 'vitest';
import { shortReply, thumbSaid } from './reply-words.ts';

it.each([
  'ja',
  'Ja!',
  'japp',
  'ja tack',
  'jo',
  'absolut',
  'ja det gör jag',
  'ja, jag kommer',
  'självklart',
  'ok ja',
  'javisst kommer',
  'inga problem, jag är där',
  'självklart kommer jag',
  'mitt svar är ja',
])('a yes and no more: "%s"', (text) => expect(shortReply(text)).toBe('yes'));

it.each([
  'nej',
  'Nej.',
  'nej tack',
  'nej tyvärr',
  'nej går inte',
  'nej, det funkar tyvärr inte',
  'nix',
  'nepp',
  'tyvärr inte',
  'nä',
  'nej det gör jag inte',
  'nej, jag kan inte',
  'mitt svar är nej',
  'svaret blir nej tyvärr',
])('a no and no more: "%s"', (text) => expect(shortReply(text)).toBe('no'));

it.each([
  'på distans',
  'ja, på distans',
  'ja men på distans',
  'jag deltar på distans',
  'digitalt',
  'via teams tack',
])('one at a distance: "%s"', (text) => expect(shortReply(text)).toBe('afar'));

it.each([
  'ja?',
  'okej',
  'ja om tåget går',
  'ja men först kl 14',
  'nej inte på distans',
  'inte på distans',
  'ja nej',
  'nej men Sofia kommer',
  'ja kanske',
  'ja på punkt 3',
  'tack',
  'när börjar mötet',
  'nej vänta',
  'ja första timmen',
  'ja en stund',
  'nej Sofia kommer',
  'ja jag går 15',
])('more than a reply, or none: "%s"', (text) => expect(shortReply(text)).toBeNull());

it.each([
  ['absolut, vi ses', 'yes'],
  ['ja, då ses vi där!', 'yes'],
  ['nu har jag kollat, det går bra', 'yes'],
  ['oj sorry, hade missat. nej det går inte', 'no'],
  ['vi ses', null],
  ['har kollat med Lars', null],
  ['har missat den', null],
])('with a word before or after it, "%s": %s', (text, says) => expect(shortReply(text)).toBe(says));

it.each([
  ['👍', 'ja'],
  ['👍🏽 ', 'ja'],
  ['👎', 'nej'],
  ['👍 jag kommer', null],
  ['🎉', null],
  ['', null],
])('a thumb and no more, "%s": %s', (text, word) => expect(thumbSaid(text)).toBe(word));

it.each(['tack', 'kommer Lars?', 'kommer inte ihåg', 'inga problem med hyran'])(
  'no plain yes: "%s"',
  (text) => expect(shortReply(text)).not.toBe('yes'),
);
