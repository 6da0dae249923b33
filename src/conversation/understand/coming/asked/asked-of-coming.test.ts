import { expect, it } from 'vitest';
import {
  asksOfOwnSeat,
  asksWhetherCalled,
  asksWhoComes,
  asksWhoCovers,
  asksWhoIsNotCalled,
  asksWhoIsSilent,
  asksWhoServesInItem,
  asksWhoVotesFor,
} from './asked-of-coming.ts';

it.each(['vilka kommer?', 'och vem alla kommer', 'vilka har tackat nej?', 'hur många deltar då?'])(
  '"%s" asks who comes, and no more',
  (text) => expect(asksWhoComes(text)).toBe(true),
);

it.each([
  'vilka kommer från kommunen?',
  'vilka kommer att avgå?',
  'vilka är med i styrelsen?',
  'vilka kommun',
])('"%s" asks something else', (text) => expect(asksWhoComes(text)).toBe(false));

it.each([
  'vem går in för Lars på punkt 6?',
  'vem ersätter Lars på punkt 8',
  'vem sitter i för Lars på åttan?',
  'vem tar Lars plats i punkt 8',
  'vem röstar för Lars i åttan',
  'vem röstar på Lars plats i punkt 8',
  'vem röstar åt mig i Språngbrädan',
  'vem är det som går in för mig på lokalerna?',
  'vem går in i stället för Karim i lovskolan',
  'vem tjänstgör för Karim Nasser på hyresavtalet?',
])('"%s" asks who serves in one ärende', (text) => expect(asksWhoServesInItem(text)).toBe(true));

it.each([
  'vem ersätter mig på mötet',
  'vem går in för mig i mars',
  'vem ersätter Lars',
  'vem sitter i styrelsen',
  'vem föredrar åttan',
  'vem röstade emot punkt 8',
])('"%s" does not', (text) => expect(asksWhoServesInItem(text)).toBe(false));

it.each([
  'vem röstar i Birgits ställe där',
  'vem röstar i birgits ställe',
  'vem röstar för Birgit då?',
  'vem ska rösta för Birgit Ståhl',
  'vem sitter på Birgits plats där?',
])('"%s" asks who votes in her place', (text) => expect(asksWhoVotesFor(text)).toBe(true));

it.each([
  'vem röstar för förslaget',
  'vem röstade för Birgit',
  'vem röstar för att bevilja',
  'vem röstar nej',
  'vem sitter i styrelsen',
  'vem sitter på distans',
])('"%s" does not ask that', (text) => expect(asksWhoVotesFor(text)).toBe(false));

it('whose seat it is asked of is told by the words', () => {
  for (const text of ['vem går in för mig i punkt 8', 'vem röstar på min plats'])
    expect(asksOfOwnSeat(text)).toBe(true);
  expect(asksOfOwnSeat('vem ersätter Lars i min kommun')).toBe(false);
});

it.each([
  'vilka ska inte kallas längre',
  'vem kallas inte',
  'varför kallas inte Siv',
  'varför är inte Siv kallad',
  'är det någon som inte kallas?',
  'vilka kallas inte den 11 december',
])('"%s" asks who is not called', (text) => expect(asksWhoIsNotCalled(text)).toBe(true));

it.each([
  'vilka kallas till mötet',
  'varför kallas inte jag',
  'vad kallas inte möten',
  'varför har Siv inte svarat',
  'vem är kallad',
])('"%s" does not', (text) => expect(asksWhoIsNotCalled(text)).toBe(false));

it.each([
  ['får Disa kallelsen?', true],
  ['får jag kallelsen till 30 mars?', true],
  ['ska Disa Ek få en kallelse', true],
  ['kommer jag att få kallelsen till mötet', true],
  ['har Disa fått kallelsen', false],
  ['får alla kallelsen', false],
  ['får jag se kallelsen', false],
])('"%s" asks whether somebody is called: %s', (text, asks) => expect(asksWhetherCalled(text)).toBe(asks));

it.each(['vem tar min plats i språngbrädan', 'vem har min plats i hyran'])(
  '"%s" asks who serves there',
  (text) => expect(asksWhoServesInItem(text)).toBe(true),
);

it.each([
  ['vem täcker för Gunilla', true],
  ['vem sitter för Samir?', true],
  ['vilka ställer upp för Samir', true],
  ['vem sitter i styrelsen', false],
  ['vem sitter för mötet', false],
])('"%s" asks who serves for somebody: %s', (text, asks) => expect(asksWhoCovers(text)).toBe(asks));

it.each([
  ['är Sven kallad', true],
  ['blir Disa kallad till 30 mars?', true],
  ['är mötet kallat', false],
  ['är alla kallade', false],
])('"%s" asks whether one is called: %s', (text, asks) => expect(asksWhetherCalled(text)).toBe(asks));

it.each([
  ['är alla kallade?', true],
  ['är alla i styrelsen kallade till mötet', true],
  ['är alla överens', false],
])('"%s" asks who is not called: %s', (text, asks) => expect(asksWhoIsNotCalled(text)).toBe(asks));

it('who votes in the place of somebody is asked of her seat', () => {
  expect(asksWhoCovers('vem röstar i stället för Lars?')).toBe(true);
  expect(asksWhoCovers('vem röstar då istället för Lars Ek')).toBe(true);
  expect(asksWhoCovers('vem röstar för förslaget?')).toBe(false);
});

it.each([
  'vem har vi inte hört nåt från',
  'vilka har vi inte hört av än?',
  'vilka har ni inte fått svar från',
  'vem väntar vi svar från',
])('"%s" asks who has not answered', (text) => expect(asksWhoIsSilent(text)).toBe(true));

it.each(['vem har hört av sig', 'har vi hört nåt från kommunen', 'vem har vi inte valt'])(
  '"%s" asks something else of them',
  (text) => expect(asksWhoIsSilent(text)).toBe(false),
);
