import { expect, it } from 'vitest';
import { asksHowToAnswer, asksWhatHoldsForOneself, asksWhomItIsOf } from '../asked/own-turn-words.ts';
import { asksAnothersJav, asksOfPart, asksPartInItems, ofOwnPart } from './own-part-words.ts';

it.each([
  ['är jag jävig i något?', 'JAV'],
  ['har jag anmält jäv', 'JAV'],
  ['vilka ärenden är jag jävig i?', 'JAV'],
  ['gäller min jäv fortfarande', 'JAV'],
  ['står min jävsanmälan kvar efter flytten?', 'JAV'],
  ['är jag tillfrågad?', 'CALL'],
  ['vilken punkt är det jag tjänstgör i', 'CALL'],
  ['gäller det fortfarande att jag ska vara med på Språngbrädan?', 'CALL'],
  ['vem tjänstgör jag för', 'CALL'],
  ['vad är jag tillfrågad om', 'CALL'],
  ['är jag jävig om min syster sitter där?', null],
  ['vem är jävig?', null],
  ['gäller jäv vid val?', null],
  ['när är nästa möte', null],
] as const)('"%s" asks of her own part in ärenden: %s', (text, of) => {
  expect(asksOfPart(text)).toBe(of);
});

it.each([
  'vilken punkt är det jag tjänstgör i',
  'tjänstgör jag i något ärende?',
  'är jag tillfrågad om något',
  'vad är jag tillfrågad om',
])('"%s" asks of single ärenden too', (text) => expect(asksPartInItems(text)).toBe(true));

it.each(['tjänstgör jag?', 'vad är Sofia tillfrågad om', 'vilka ärenden är det'])('"%s" does not', (text) =>
  expect(asksPartInItems(text)).toBe(false),
);

it.each(['vem röstar för mig i punkt 6', 'måste backa ur från sexan pga jäv', 'vem tar min plats i sjuan'])(
  '"%s" may be of her own part in it',
  (text) => expect(ofOwnPart(text)).toBe(true),
);

it.each(['vad är punkt 6', 'vem föredrar sexan', 'visa förslaget i punkt 7'])('"%s" is not', (text) =>
  expect(ofOwnPart(text)).toBe(false),
);

it.each(['är Bror jävig?', 'är Siv Ek jävig i något', 'har Bror anmält jäv'])(
  '"%s" asks of what somebody has reported',
  (text) => expect(asksAnothersJav(text)).toBe(true),
);

it.each(['är Bror jävig på punkt 7', 'är jag jävig?', 'Bror är jävig', 'är man jävig om man är släkt'])(
  '"%s" does not',
  (text) => expect(asksAnothersJav(text)).toBe(false),
);

it.each([
  'hur gör jag för att tacka nej',
  'hur svarar jag',
  'var svarar jag på kallelsen?',
  'hur anmäler jag förhinder',
  'hur gör jag om jag inte kan tjänstgöra',
  'hur gör jag om jag inte kan komma?',
  'vad gör jag om jag inte kan vara med',
  'är det ok om jag inte kommer?',
  'går det bra att jag inte deltar',
  'gör det något om jag inte kommer?',
  'hur gör jag för att avanmäla mig',
])('"%s" asks how one answers', (text) => expect(asksHowToAnswer(text)).toBe(true));

it.each(['hur anmäler jag jäv', 'hur svarar man i per capsulam', 'hur gör jag', 'hur kommer jag dit'])(
  '"%s" does not',
  (text) => expect(asksHowToAnswer(text)).toBe(false),
);

it.each([
  ['vad gäller för mig?', true],
  ['vad gäller mig på mötet 11 december', true],
  ['vad gäller för ersättare', false],
  ['vad gäller det?', false],
])('"%s" asks what holds for oneself: %s', (text, asks) => expect(asksWhatHoldsForOneself(text)).toBe(asks));

it.each([
  ['vem gäller det?', true],
  ['ok, vems plats gäller det', true],
  ['vem är det för?', true],
  ['vem gäller jävet?', false],
  ['vad gäller det', false],
])('"%s" asks of whose seat it is: %s', (text, asks) => expect(asksWhomItIsOf(text)).toBe(asks));
