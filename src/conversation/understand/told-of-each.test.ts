import { describe, expect, it } from 'vitest';
import { findNames } from './names.ts';
import { toldOfEach } from './told-of-each.ts';
import { readMessage } from './words.ts';

const NAMES = ['Eva Lind', 'Karim Nasser', 'Lars Ek', 'Anna Hed', 'Sofia Berg', 'Gunnar Holm'];
const persons = NAMES.map((name) => ({ id: name.split(' ')[0] ?? name, names: [name] }));

function told(text: string): string {
  const message = readMessage(text);
  const mentions = findNames(message.words, persons);
  return [...toldOfEach(message, mentions)]
    .map(([id, says]) => `${id} ${says}`)
    .toSorted()
    .join(', ');
}

describe('what is told of each of several people', () => {
  it.each([
    ['Karim och Lars kommer inte, Anna kommer', 'Anna YES, Karim NO, Lars NO'],
    ['Anna kommer, Karim och Lars kommer inte', 'Anna YES, Karim NO, Lars NO'],
    ['Eva kommer ändå, Lars inte', 'Eva YES, Lars NO'],
    ['Karim kan inte, Sofia kan', 'Karim NO, Sofia YES'],
    ['Karim kan inte men Sofia går in', 'Karim NO, Sofia SERVES'],
    ['både Eva och Lars kommer, men inte Anna', 'Anna NO, Eva YES, Lars YES'],
    ['Eva är sjuk, Gunnar kommer', 'Eva NO, Gunnar YES'],
    ['Eva är sjuk och Gunnar kommer', 'Eva NO, Gunnar YES'],
    ['Eva kommer och Lars har förhinder', 'Eva YES, Lars NO'],
    ['varken Eva eller Lars kommer', 'Eva NO, Lars NO'],
    ['Eva, Karim och Lars kommer', 'Eva YES, Karim YES, Lars YES'],
    ['Karim kommer inte, Eva, Lars och Anna kommer', 'Anna YES, Eva YES, Karim NO, Lars YES'],
    ['Karim kommer inte och Lars kommer inte heller', 'Karim NO, Lars NO'],
    ['Karim kommer inte, inte Lars heller', 'Karim NO, Lars NO'],
    ['Eva kommer, Lars också', 'Eva YES, Lars YES'],
    ['Gunnar ja, Anna nej', 'Anna NO, Gunnar YES'],
    ['registrera förhinder för Eva och Lars', 'Eva NO, Lars NO'],
    ['förhinder: Eva, Lars och Anna', 'Anna NO, Eva NO, Lars NO'],
    ['Eva kommer på distans, Lars kommer', 'Eva REMOTE, Lars YES'],
    ['Eva hälsar att hon är sjuk, Anna är med', 'Anna YES, Eva NO'],
    ['Lars är sjuk och kommer inte, Anna deltar', 'Anna YES, Lars NO'],
  ])('"%s": %s', (text, each) => {
    expect(told(text)).toBe(each);
  });

  it.each([
    ['Anna är inte sjuk längre, hon kommer', 'Anna YES'],
    ['Anna kommer, hon har inte förhinder', 'Anna YES'],
    ['Lars kommer inte, han är sjuk', 'Lars NO'],
    ['Lars kommer att vara bortrest', 'Lars NO'],
    ['Lars är sjuk, kommer tillbaka i januari', 'Lars NO'],
    ['Anna ringde och kan inte komma', 'Anna NO'],
    ['Lars ringde, han kan inte komma', 'Lars NO'],
  ])('of one: "%s": %s', (text, each) => {
    expect(told(text)).toBe(each);
  });

  it.each([
    ['Karim kommer, Sofia behöver inte', 'Karim YES, Sofia OPEN'],
    ['Eva kommer inte men Anna gör det', 'Anna OPEN, Eva NO'],
    ['Eva kommer inte men Anna', 'Anna OPEN, Eva NO'],
    ['Karim kommer inte, Lars inte', 'Karim NO, Lars OPEN'],
    ['Anna är inte sjuk längre', 'Anna OPEN'],
    ['Lars kommer kanske, Eva kommer', 'Eva YES, Lars OPEN'],
    ['Lars kommer, nej han har förhinder', 'Lars OPEN'],
    ['Eva och Lars kommer inte, han är sjuk', 'Eva OPEN, Lars OPEN'],
    ['Anna har förhinder på förmiddagen men kommer sen', 'Anna OPEN'],
    ['Anna kan inte komma förrän kl 10', 'Anna OPEN'],
    ['Eva är inte borta men Lars är det', 'Eva OPEN, Lars OPEN'],
    ['Lars ligger på lasarettet, Anna kommer', 'Anna YES, Lars OPEN'],
  ])('what is not sure is left open: "%s": %s', (text, each) => {
    expect(told(text)).toBe(each);
  });

  it.each(['Lars och Anna i Granby', 'vem är Lars och Anna', 'Eva, Anna'])(
    'nothing is read where nothing of it is said: "%s"',
    (text) => {
      expect(told(text)).toBe('');
    },
  );
});
