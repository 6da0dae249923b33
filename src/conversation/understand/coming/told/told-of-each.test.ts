import { describe, expect, it } from 'vitest';
import { findNames } from '../../named/names.ts';
import { readMessage } from '../../words/words.ts';
import { toldOfEach } from './told-of-each.ts';

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
    ['den 11 december blir det Sofia, inte Karim', 'Karim NO, Sofia YES'],
    ['det blir Sofia i stället', 'Sofia YES'],
    ['vad blir det Sofia föredrar', ''],
    ['Karim kan inte, Sofia kan', 'Karim NO, Sofia YES'],
    ['Karim kan inte, Sofia tar det', 'Karim NO, Sofia SERVES'],
    ['Karim kan inte men Sofia går in', 'Karim NO, Sofia SERVES'],
    ['Karim kan inte den 4:e, Sofia tar Karims plats', 'Karim NO, Sofia SERVES'],
    ['Lars kommer inte, Anna går in för Lars', 'Anna SERVES, Lars NO'],
    ['Eva och Karim kommer inte, Sofia går in för Karim', 'Eva NO, Karim NO, Sofia SERVES'],
    ['Karim är sjuk, Sofia ersätter Karim', 'Karim NO, Sofia SERVES'],
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
    ['Gunnar ja, Anna nej, Sofia på distans', 'Anna NO, Gunnar YES, Sofia REMOTE'],
    ['Eva kommer och Lars på distans', 'Eva YES, Lars REMOTE'],
    ['Eva kommer på distans, Lars kommer', 'Eva REMOTE, Lars YES'],
    ['Eva hälsar att hon är sjuk, Anna är med', 'Anna YES, Eva NO'],
    ['Lars är sjuk och kommer inte, Anna deltar', 'Anna YES, Lars NO'],
    ['Anna går bort och Lars kommer', 'Anna NO, Lars YES'],
    ['Anna och Lars byter, Anna går bort och Lars kommer', 'Anna NO, Lars YES'],
    ['Förhinder: Anna Hed, Lars Ek. Övriga kommer.', 'Anna NO, Lars NO'],
    ['Kommer: Karim, Lars; Förhinder: Anna', 'Anna NO, Karim YES, Lars YES'],
    ['Lars och Anna har förhinder, resten kommer', 'Anna NO, Lars NO'],
    ['Lars kommer, övriga har förhinder', 'Lars YES'],
    ['alla utom Lars kommer', 'Lars NO'],
    ['Kommer: alla utom Lars', 'Lars NO'],
    ['alla kommer utom Lars och Anna', 'Anna NO, Lars NO'],
    ['alla kommer den 10 utom Lars', 'Lars NO'],
    ['alla kommer den 10 december utom Lars och Eva', 'Eva NO, Lars NO'],
    ['alla kommer på mötet, utom Eva som är på distans', 'Eva REMOTE'],
    ['samtliga deltar förutom Lars som har förhinder', 'Lars NO'],
    ['alla är med utom Lars, som är sjuk, och Anna', 'Anna NO, Lars NO'],
    ['ingen kommer den 10 utom Karim', 'Karim YES'],
    ['Lars är med på distans, Karim på plats', 'Karim YES, Lars REMOTE'],
    ['Anna i rummet, Eva på länk, Lars kommer', 'Anna YES, Eva REMOTE, Lars YES'],
    ['svar från Eva: nej', 'Eva NO'],
    ['Karim: ja; Lars: nej; Anna: ja', 'Anna YES, Karim YES, Lars NO'],
  ])('"%s": %s', (text, each) => {
    expect(told(text)).toBe(each);
  });

  it.each([
    ['Anna är inte sjuk längre, hon kommer', 'Anna YES'],
    ['Anna kommer, hon har inte förhinder', 'Anna YES'],
    ['Lars kommer inte, han är sjuk', 'Lars NO'],
    ['Lars kommer att vara bortrest', 'Lars NO'],
    ['Lars är sjuk, kommer tillbaka i januari', 'Lars NO'],
    ['Lars fru ringde, Lars är inlagd', 'Lars NO'],
    ['Lars är magsjuk', 'Lars NO'],
    ['Lars kommer inte att kunna delta', 'Lars NO'],
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
    ['Lars ringde, hans fru är sjuk', 'Lars OPEN'],
    ['Anna kommer om Lars inte kommer', 'Anna OPEN, Lars OPEN'],
    ['Anna kommer ifall Lars får förhinder', 'Anna OPEN, Lars OPEN'],
    ['Anna kommer inte att behöva någon ersättare', 'Anna OPEN'],
    ['Lars kommer inte att yttra sig', 'Lars OPEN'],
  ])('what is not sure is left open: "%s": %s', (text, each) => {
    expect(told(text)).toBe(each);
  });

  it.each([
    'Gunnar ringde och sa att Anna inte kan',
    'Gunnar hälsar att Anna inte kan komma',
    'Gunnar meddelar att Anna är sjuk',
    'Gunnar mejlade nyss om att Anna har förhinder',
    'Gunnar ringde, Anna kan inte',
    'Gunnar ringde för Anna, hon kan inte',
    'Gunnar ringde för Annas räkning och anmälde förhinder',
    'Gunnar lämnade återbud för Anna',
    'Gunnar bad mig hälsa att Anna inte kommer',
    'Gunnar och Lars sa att Anna är sjuk',
    'enligt Gunnar kommer inte Anna',
    'Anna hälsar genom Gunnar att hon inte kan',
    'hörde av Gunnar att Anna är sjuk',
    'Gunnar har hört av Karim att Anna är sjuk',
    'Gunnar fick veta av Karim att Anna inte kan',
    'fick ett mejl från Gunnar om att Anna inte kan',
    'Anna kan inte, sa Gunnar',
    'Anna kommer inte, meddelade Gunnar i morse.',
    'säg till Gunnar att Anna inte kommer',
  ])('who tells of another, or is told, is said nothing of: "%s"', (text) => {
    expect(told(text)).toBe('Anna NO');
  });

  it.each([
    ['Gunnar ringde och sa att Anna kommer', 'Anna YES'],
    ['Gunnar ringde och sa att han inte kan', 'Gunnar NO'],
    ['Gunnar hälsar att han och Anna inte kommer', 'Anna NO, Gunnar NO'],
    ['Gunnar ringde och är sjuk, Anna kommer', 'Anna YES, Gunnar NO'],
    ['Gunnar sa nej, Anna ja', 'Anna YES, Gunnar NO'],
    ['Anna ringde och Karim mejlade, båda är sjuka', 'Anna NO, Karim NO'],
    ['Gunnar sa att Anna är sjuk men att han kommer', 'Anna OPEN, Gunnar OPEN'],
  ])('who tells of herself too: "%s": %s', (text, each) => {
    expect(told(text)).toBe(each);
  });

  it.each([
    'Anna hälsar att hon inte missar mötet',
    'Anna kommer inte för sent',
    'Anna kommer inte försent',
    'Anna kommer inte att bli sen',
    'Anna uteblir inte',
    'Anna kommer inte att utebli',
    'Anna hoppar inte över mötet',
    'Anna avbokar inte',
    'Anna lovar att inte missa mötet',
    'Anna är frisk igen',
  ])('who is not to stay away or be late is asked of: "%s"', (text) => {
    expect(told(text)).toBe('Anna OPEN');
  });

  it('a reason after the no is none of that', () => {
    expect(told('Anna kommer inte för att hon är sjuk')).toBe('Anna NO');
    expect(told('Anna sjuk, Lars ok')).toBe('Anna NO, Lars YES');
  });

  it.each(['Lars och Anna i Granby', 'vem är Lars och Anna', 'Eva, Anna'])(
    'nothing is read where nothing of it is said: "%s"',
    (text) => {
      expect(told(text)).toBe('');
    },
  );
});
