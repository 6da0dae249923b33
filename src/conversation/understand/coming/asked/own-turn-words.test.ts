import { expect, it } from 'vitest';
import { asksOwnTurn, asksWhetherSubstitutesAnswer, keepsAnswer } from './own-turn-words.ts';

it.each([
  'får jag komma 5 maj?',
  'får jag vara med 5 maj',
  'kan jag vara med på mötet',
  'kan jag komma ändå?',
  'varför kallas inte jag',
  'varför är jag inte kallad?',
  'kallas jag till mötet 11 december?',
  'är jag välkommen den 11:e',
  'behöver ni mig?',
  'behöver jag vara där?',
  'måste jag dit på torsdag?',
  'behöver styrelsen mig då',
  'behövs inte jag längre',
  'då behövs jag inte va?',
  'jaha, behöver jag inte komma då?',
  'så jag behöver inte komma?',
  'ok, slipper jag tjänstgöra nu?',
  'är jag inte tillfrågad längre?',
  'ska jag inte vara med då',
])('"%s" asks whether one is called', (text) => expect(asksOwnTurn(text)).toBe(true));

it.each([
  'får jag komma senare',
  'får jag vara med på distans',
  'får jag ta med mig en kollega',
  'kan jag komma utan att rösta',
  'får Lars komma 5 maj',
  'behöver ni mina uppgifter',
  'då behövs inte bilagan va?',
  'jag behöver inte komma ihåg det',
  'behöver jag inte anmäla jäv då',
])('"%s" does not', (text) => expect(asksOwnTurn(text)).toBe(false));

it.each([
  'samma gäller då',
  'samma sak gäller den nya dagen',
  'samma som förut',
  'detsamma som sist gäller',
  'det gäller fortfarande',
  'mitt nej står kvar',
  'mitt förhinder gäller även då',
  'ok, samma besked som tidigare',
])('"%s" speaks of the answer given before', (text) => expect(keepsAnswer(text)).toBe(true));

it.each([
  'detsamma',
  'samma tid som förut?',
  'samma gäller hyran',
  'det gäller fortfarande hyran',
  'samma plats som förut',
])('"%s" speaks of none', (text) => expect(keepsAnswer(text)).toBe(false));

it.each([
  'ska ersättare också svara på det här?',
  'ska vi ersättare svara?',
  'måste jag som är ersättare svara på kallelsen',
  'behöver suppleanter anmäla sig också',
])('"%s" asks whether an ersättare is to answer', (text) =>
  expect(asksWhetherSubstitutesAnswer(text)).toBe(true),
);

it.each(['ska ersättare kallas?', 'har ersättarna svarat?', 'kan ersättare rösta', 'ska jag svara'])(
  '"%s" does not',
  (text) => expect(asksWhetherSubstitutesAnswer(text)).toBe(false),
);
