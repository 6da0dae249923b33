import { expect, it } from 'vitest';
import { itemAnswerSaid } from './item-answer-words.ts';

it.each([
  ['jag tar verksamhetsplanen', 'verksamhetsplanen', true],
  ['jag kan ta kravet', 'kravet', true],
  ['ja jag kan delår', 'delår', true],
  ['nej jag kan inte i delår', 'delår', false],
  ['jag kan inte i övriga frågor', 'övriga frågor', false],
  ['kan i nian', 'nian', true],
  ['tackar nej till hyresavtalet', 'hyresavtalet', false],
  ['jag kan tjänstgöra i hyresavtalet', 'hyresavtalet', true],
  ['kan ta både kravet och fritidsbanken', 'kravet och fritidsbanken', true],
  ['hinner tyvärr inte med växtväggen', 'med växtväggen', false],
  ['kan väl ta den punkten', '', true],
  ['tar den punkten', '', true],
  ['jo jag kan väl ta den frågan', '', true],
  ['då tar jag det ärendet', '', true],
  ['hinner tyvärr inte med den punkten', '', false],
  ['okej den punkten kan jag väl ta', '', true],
  ['den frågan kan jag tyvärr inte ta', '', false],
  ['jag kan inte ta det ärendet tyvärr', '', false],
  ['kan du ta den punkten?', null, null],
  ['jag kan den 9', null, null],
  ['jag kan', null, null],
  ['kan inte komma', null, null],
  ['kan du ta kravet?', null, null],
])('%s: of %s', (text, of, accepts) => {
  const said = itemAnswerSaid(text);
  expect(said && [said.of, said.accepts]).toEqual(of === null ? null : [of, accepts]);
});
