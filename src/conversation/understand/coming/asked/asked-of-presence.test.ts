import { expect, it } from 'vitest';
import {
  asksForThoseComing,
  asksHowManyBecame,
  asksHowManySoFar,
  asksHowManyWeAre,
  asksItsHour,
  asksOfOurQuorum,
  asksQuorumPerItem,
  asksWhatIsMissing,
  asksWhatIsNew,
  asksWhoServe,
  quorumAskedOf,
  votersAskedOf,
} from './asked-of-presence.ts';

it.each([
  'är vi beslutsföra på alla punkter',
  'kan vi besluta i alla ärenden?',
  'är samtliga ärenden beslutsföra',
  'räcker vi i varje ärende?',
  'vilka punkter är vi inte beslutsföra på?',
  'vilka ärenden kan vi inte avgöra',
  'vilka punkter klarar vi inte',
  'finns det någon punkt vi inte kan besluta i',
])('"%s" asks of each ärende', (text) => expect(asksQuorumPerItem(text)).toBe(true));

it.each(['är vi beslutsföra', 'visa alla punkter', 'vilka punkter föredrar jag'])('"%s" does not', (text) =>
  expect(asksQuorumPerItem(text)).toBe(false),
);

it.each([
  'har vi kvorum',
  'blir det kvorum på mötet?',
  'är vi tillräckligt många',
  'har vi majoritet på plats',
  'är norrskog beslutföra?',
  'blir styrelsen beslutför på torsdag',
  'räcker det?',
  'räcker vi nu',
  'räcker det för beslut den 18 februari?',
])('"%s" is of the board that asks', (text) => expect(asksOfOurQuorum(text)).toBe(true));

it.each([
  'vad är kvorum',
  'vilket kvorum krävs',
  'hur många krävs för kvorum',
  'räcker pengarna?',
  'räcker det med mejl?',
])('"%s" is of the rule', (text) => expect(asksOfOurQuorum(text)).toBe(false));

it.each([
  'vad saknas inför imorgon',
  'vad fattas till mötet på torsdag?',
  'är allt klart inför mötet?',
  'vad är inte klart inför 11 februari',
  'saknas det något inför mötet',
  'är vi redo för morgondagens möte',
])('"%s" asks what a meeting lacks', (text) => expect(asksWhatIsMissing(text)).toBe(true));

it.each(['vad saknas i protokollet', 'vad är klart', 'vad återstår av budgeten', 'vem saknas'])(
  '"%s" does not',
  (text) => expect(asksWhatIsMissing(text)).toBe(false),
);

it.each(['hur många är vi', 'hur många är vi nu?', 'vilka är vi då'])('"%s" counts us', (text) =>
  expect(asksHowManyWeAre(text)).toBe(true),
);

it.each([
  ['hur många är vi nu?', true],
  ['hur många är vi', false],
])('"%s" asks how many come so far: %s', (text, is) => expect(asksHowManySoFar(text)).toBe(is));

it.each([
  ['vilka går in?', true],
  ['vilka tjänstgör på mötet', true],
  ['vilka ersättare går in', true],
  ['vem går in för Karim', false],
  ['vilka är ersättare', false],
])('"%s" asks who serve: %s', (text, is) => expect(asksWhoServe(text)).toBe(is));

it.each(['hur många är vi i styrelsen', 'hur många är ni', 'hur många kommer'])('"%s" does not', (text) =>
  expect(asksHowManyWeAre(text)).toBe(false),
);

it.each([
  ['vilka ska rösta i punkt 8', 'punkt 8'],
  ['vem röstar i språngbrädan?', 'språngbrädan'],
  ['vilka får besluta om lokalerna', 'lokalerna'],
  ['vilka är med och beslutar i punkt 10', 'punkt 10'],
  ['hur många röstar på punkt 8', 'punkt 8'],
  ['vilka deltar i punkt 7', 'punkt 7'],
  ['vem röstar för roger på växtkraft', 'växtkraft'],
  ['vem röstar i stället för Lars Ek i punkt 8', 'punkt 8'],
  ['vem röstar för förslaget', null],
  ['hur många röstar i avtalet då', 'avtalet'],
  ['vilka deltar i mötet', null],
  ['vilka deltar på distans', null],
  ['vem röstade nej i punkt 8', null],
  ['vad röstar vi om i punkt 8', null],
])('"%s" asks who votes in %s', (text, of) => expect(votersAskedOf(text)).toBe(of));

it.each([
  ['vad är nytt?', true],
  ['vad blev ändrat i dagordningen', true],
  ['var det nåt nytt i den nya kallelsen', true],
  ['vad är skillnaden mot förra', true],
  ['vad är skillnaden mot förra årets budget', false],
  ['har något tillkommit', true],
  ['vad skiljer mot förra versionen', true],
  ['vad är ändrat sedan sist', true],
  ['vad skiljer mot förra årets budget', false],
  ['har det hänt något nytt', true],
  ['vad är nytt i version 2', true],
  ['va är ändrat', true],
  ['vad är ändrat sen förra kallelsen', true],
  ['vad har ni ändrat', true],
  ['vad har tillkommit på dagordningen', true],
  ['vad är nytt med hyran', false],
  ['nytt möte 3 mars', false],
])('"%s" asks what is new: %s', (text, asks) => expect(asksWhatIsNew(text)).toBe(asks));

it.each([
  ['är vi fullt hus den 18e', true],
  ['blir vi fulltaliga på torsdag?', true],
  ['ge mig listan på vilka som kommer till båda mötena', true],
  ['lista på de som kommer till mötet', true],
  ['skriv ut vilka som ska närvara', true],
  ['skriv ut protokollet', false],
  ['är det fullt på parkeringen', false],
  ['ge mig listan på ledamöterna', false],
])('"%s" asks for those who come: %s', (text, is) => expect(asksForThoseComing(text)).toBe(is));

it('it is asked how many came to be, or at which hour it is, and no more', () => {
  for (const text of ['hur många blev det', 'så hur många blir vi till slut?'])
    expect(asksHowManyBecame(text), text).toBe(true);
  expect(asksHowManyBecame('hur många blev det som röstade nej')).toBe(false);
  for (const text of ['oj jaha, vilken tid är det?', 'hur dags var det då'])
    expect(asksItsHour(text), text).toBe(true);
  expect(asksItsHour('vilken tid är det på utskicket')).toBe(false);
});

it.each([
  ['är vi beslutsföra på lovskolan', 'lovskolan'],
  ['kan vi besluta om lovskolan om Karim är jävig?', 'lovskolan om Karim är jävig'],
  ['kan vi besluta om lovskolan', null],
])('"%s" asks of our quorum in %s', (text, of) => expect(quorumAskedOf(text)).toBe(of));
