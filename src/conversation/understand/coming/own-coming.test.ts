import { expect, it } from 'vitest';
import { comesThere, isUnsureOfDay, ownComing } from './own-coming.ts';

it.each([
  'jag åker dit',
  'kommer, och Bengt får gå in för mig om jag blir sjuk',
  'jag är med, annars hoppar Bengt in om jag inte kan',
  'nej jag går på mötet ändå',
  'måste gå kl 11',
  'måste iväg 10.30, är det okej?',
  'behöver smita 11, funkar det?',
  'jag smiter lite tidigare',
  'jag behöver gå 11, går det bra?',
  'måste sticka 14, är det ok?',
  'jag drar vid 15, ok?',
  'måste gå redan kl 11',
  'jag behöver tyvärr sticka vid 14.30',
  'jag måste lämna mötet tidigare',
  'ska åka vid lunch',
  'jag går 11.30',
  'behöver gå lite tidigare den 11 december',
  'tack för påminnelsen, är där',
  'tack, jag kommer',
  'Tack så mycket för påminnelsen! Jag deltar',
  'kommer i april',
  'då kan jag gå på älgmarken',
  'ok, då kan jag ju vara med den 16',
  'jag deltar den 17 juni',
  'kan på torsdag 11 december',
  'ja kommer gärna i juni',
  'bara 17 juni',
  'endast den 15 april',
  'kommer visst',
  'nej jag kommer visst',
  'det stämmer inte, jag kan visst i juni',
  'visst kommer jag',
  'båda går bra',
  'är där om en kvart',
  'är framme om 10 min',
  'blir lite sen',
  'jag blir en kvart sen',
  'är på väg',
  'sitter fast i köer, börja utan mig',
  'sitter på tåget, blir 20 minuter sen',
  'kommer om jag är frisk',
  'jag kommer om tåget går',
  'närvarande',
  'ja, båda mötena funkar för mig',
  'kommer kl 9 den 28 maj',
  'kommer den 28 maj kl. 9',
  'jag kommer från klockan 10 den 28 maj',
  'kommer lite senare den 28 maj',
  'ja till bägge',
  'ja tack, på båda',
  'kommer båda mötena',
  'kommer båda mötena 18 feb',
  'ja det går bra, 11 dec',
])('"%s" says that one comes', (text) => {
  expect(ownComing(text)).toBe('COMES');
});

it.each([
  'är på semester v 24',
  'jag är bortrest vecka 7',
  'semester v 7',
  'är utomlands 11 december',
  'åker bort v 50-51',
  'tyvärr är jag ledig hela vecka 50',
  'kommer inte i april',
  'kan tyvärr inte den 17 juni',
  'tack för påminnelsen, kan tyvärr inte',
  'tack, har förhinder',
  'frånvarande',
  'nej till bägge',
  'tåget inställt, missar mötet',
  'punka, kommer inte den 28 maj',
])('"%s" says that one does not', (text) => {
  expect(ownComing(text)).toBe('NOT');
});

it.each([
  'måste jag gå ut?',
  'måste gå ut på punkt 7',
  'tack',
  'tack för hjälpen',
  'tack för det, när är nästa möte',
  'vilka kommer i april?',
  'kommer budgeten i april',
  'kan vi ta det i juni',
  'jag kan visst tjänstgöra',
  'bara punkt 7',
  'jag kommer visst inte',
  'båda förslagen är bra',
  'kommer kl 9 den 28 maj?',
  'ja till båda förslagen',
  'fakturan, kommer inte den snart?',
  'kommer båda förslagen upp',
  'hyran går upp 11 december',
])('"%s" says nothing of it', (text) => {
  expect(ownComing(text)).toBeNull();
});

it.each([
  ['kommer', 'COMES'],
  ['jag kommer gärna', 'COMES'],
  ['kommer på mötet', 'COMES'],
  ['kommer till 11 december', 'COMES'],
  ['hinner inte till den 18', 'NOT'],
  ['kommer många till 11 december', null],
  ['nej, bara', 'COMES'],
  ['kommer inte', 'NOT'],
  ['punka, kommer inte', 'NOT'],
  ['tyvärr, deltar ej', 'NOT'],
  ['vilka kommer', null],
  ['kommer budgeten', null],
  ['när kommer protokollet', null],
])('"%s" beside the name of a board says %s', (left, said) => {
  expect(comesThere(left)).toBe(said);
});

it.each(['då kan jag inte gå på älgmarken', 'då kan jag gå på älgmarken?', 'då kan jag läsa kallelsen'])(
  '"%s" does not say that she comes',
  (text) => expect(ownComing(text)).not.toBe('COMES'),
);

it.each([
  ['vet inte om 18 februari går', true],
  ['tveksamt 25 februari', true],
  ['osäker på 18 februari', true],
  ['18 februari är osäkert för mig', true],
  ['vet du om 18 februari går', false],
  ['vad hände 18 februari', false],
])('"%s" says that she does not know: %s', (text, unsure) => expect(isUnsureOfDay(text)).toBe(unsure));
