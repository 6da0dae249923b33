import { expect, it } from 'vitest';
import { byItemAtHand, fieldOfIt, proposalOfIt } from './at-hand-words.ts';

const near = {
  isPutRight: () => false,
  atHand: () => true,
  isNamed: (words: string) => /cykel/iu.test(words),
};
const nothing = { isPutRight: () => false, atHand: () => false, isNamed: () => false };

it.each([
  ['den ska vara intern', 'item.edit'],
  ['oj den skulle varit intern', 'item.edit'],
  ['nej, den ska inte synas i kanalen', 'item.edit'],
  ['ta bort den från kanalen', 'item.edit'],
  ['jag glömde, den ska vara hemlig', 'item.edit'],
  ['det där ska bara styrelsen se', 'item.edit'],
  ['visa den inte i kanalen', 'item.edit'],
  ['den får synas för alla', 'item.edit'],
  ['den behöver inte vara intern', 'item.edit'],
  ['den ska inte vara intern längre', 'item.edit'],
  ['nej, inte hemlig', 'item.edit'],
  ['visa den för alla', 'item.edit'],
  ['den kan vara öppen', 'item.edit'],
  ['byt föredragande till Lars', 'item.edit'],
  ['Lars Ek föredrar den', 'item.edit'],
  ['föredragande är Lars', 'item.edit'],
  ['nej förlåt, till att bevilja 200 000 kr', 'item.edit'],
  ['förslaget är att anta policyn', 'item.edit'],
  ['den ska heta Bilpolicy 2027', 'item.edit'],
  ['ta bort den', 'item.withdraw'],
  ['internt', 'item.edit'],
  ['bara för styrelsen', 'item.edit'],
  ['den får inte läcka ut', 'item.edit'],
  ['med Helena som föredragande', 'item.edit'],
  ['den ska ligga före budgeten', 'item.move'],
  ['lägg den efter årsredovisningen', 'item.move'],
  ['flytta den till 18 mars', 'item.move'],
  ['den behövs inte längre', 'item.withdraw'],
  ['stryk den, ansökan är återtagen', 'item.withdraw'],
  ['nej ta bort', 'item.withdraw'],
  ['glöm den', 'item.withdraw'],
  ['stryk punkten igen', 'item.withdraw'],
  ['glöm cykelgaraget', 'item.withdraw'],
  ['skippa cykelgaraget', 'item.withdraw'],
])('"%s" right after an item was added is of that item', (text, intent) => {
  expect(byItemAtHand(text, near)).toBe(intent);
  expect(byItemAtHand(text, nothing)).toBeNull();
});

it.each([
  'är den intern?',
  'glöm inte kaffet',
  'glöm det',
  'glöm bilarna',
  'vem föredrar den',
  'ta bort bilaga 2',
  'ta bort mitt svar',
  'den 11 december är jag borta',
  'det går bra',
  'ny punkt: Lönerna. Den ska inte synas i kanalen.',
  'byt föredragande på punkt 8 till Lars',
  'jag kommer, den tiden passar',
  'flytta det till 18 mars',
  'till att börja med: skicka kallelsen',
  'ta bort',
  'den 18 mars passar bättre',
])('"%s" is of something else', (text) => {
  expect(byItemAtHand(text, { ...near, atHand: () => text !== 'glöm det' })).toBeNull();
});

it('what is said of it: who may see it, who presents it, what is proposed', () => {
  expect(fieldOfIt('den skulle ha varit intern')).toMatchObject({ internal: true });
  expect(fieldOfIt('den är inte hemlig')).toMatchObject({ internal: false });
  expect(fieldOfIt('sätt Lars Ek som föredragande')).toMatchObject({ presenter: 'Lars Ek' });
  expect(proposalOfIt('nej förlåt, till att bevilja 200 000 kr')).toEqual({
    kind: 'replace',
    clauses: ['att bevilja 200 000 kr'],
  });
  expect(proposalOfIt('lägg till förslag att anta planen och att trycka den')).toEqual({
    kind: 'add',
    clauses: ['att anta planen', 'att trycka den'],
  });
});

it.each(['å vem drar den', 'sen vem föredrar den', 'o vem presenterar det', 'men vem drar den'])(
  '"%s" asks, and changes nobody',
  (text) => {
    expect(fieldOfIt(text)).toBeNull();
  },
);

it('an order may begin with å all the same', () => {
  expect(fieldOfIt('å Lars drar den')).toMatchObject({ presenter: 'Lars' });
});
