import { expect, it } from 'vitest';
import { readMessage } from '../words/words.ts';
import { findNames } from './names.ts';
import { namedTogether } from './together.ts';

const PEOPLE = ['Tor Lind', 'Per Skog', 'Maj Berg'].map((name) => ({ id: name, names: [name] }));

it.each<[string, string[]]>([
  ['Tor och Per är jäviga i sjuan', ['Tor Lind', 'Per Skog']],
  ['jäv för Per Skog, Tor och Maj Berg i punkt 7', ['Per Skog', 'Tor Lind', 'Maj Berg']],
  ['Tor, Per är jäviga', ['Tor Lind', 'Per Skog']],
  ['Tor tycker att Per är jävig på punkt 7', []],
  ['Per Skog är jävig', []],
  ['Tor är jävig på 6 och Per på 7', []],
])('those of whom the same is said, named in one breath: %s', (text, people) => {
  const message = readMessage(text);
  expect(namedTogether(message, findNames(message.words, PEOPLE))).toEqual(people);
});
