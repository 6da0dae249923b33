import { expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../../test/wordings/setting.ts';
import type { LocalDate } from '../../../kernel/index.ts';
import type { OpenMatter } from '../open-matters.ts';
import { understand } from '../understand.ts';
import { clausesApart, maySaySeveral } from './clauses-apart.ts';
import { ofEachVote } from './of-each-vote.ts';

const open: readonly OpenMatter[] = [
  { kind: 'circulation', heading: 'Inköp av skrivare', options: [] },
  { kind: 'circulation', heading: 'Inköp av stolar', options: [] },
  { kind: 'poll', heading: 'Ska vi ha lunch före mötet?', options: ['Ja', 'Nej', 'Kanske'] },
  { kind: 'notice', heading: '', options: [] },
  { kind: 'approval', heading: '', options: [] },
  { kind: 'call', heading: 'Sofia Berg', options: [], date: '2026-12-17' as LocalDate },
];

async function apart(text: string, isTaken = async () => false) {
  if (!maySaySeveral(text)) return null;
  const read = (words: string) => understand(words, vocabulary, TODAY as LocalDate);
  return (await clausesApart(text, read, open, isTaken))?.map((one) => `${one.kind} ${one.text}`) ?? null;
}

it.each([
  ['ja till skrivaren och förhinder den 17', ['CASE ja till skrivaren', 'COMING förhinder den 17']],
  ['kan inte den 10. ja till skrivaren', ['COMING kan inte den 10', 'CASE ja till skrivaren']],
  [
    'jag kommer den 10 och röstar ja om skrivaren',
    ['COMING jag kommer den 10', 'CASE röstar ja om skrivaren'],
  ],
  [
    'nej på enkäten, ja till att tjänstgöra den 17',
    ['POLL nej på enkäten', 'SERVING ja till att tjänstgöra den 17'],
  ],
  ['jäv i punkt 5 och jag kommer på distans', ['JAV jäv i punkt 5', 'COMING jag kommer på distans']],
  [
    'kommer den 10, förhinder den 17, och hälsa att jag tar fikat',
    ['COMING kommer den 10, förhinder den 17', 'MESSAGE hälsa att jag tar fikat'],
  ],
  ['godkänner kallelsen, jäv i punkt 2', ['APPROVAL godkänner kallelsen', 'JAV jäv i punkt 2']],
  [
    'jag vill ta upp parkeringen. Jag har förhinder den 10',
    ['ITEM jag vill ta upp parkeringen', 'COMING Jag har förhinder den 10'],
  ],
  ['nej tack, har med mig matlåda. Men jag kommer på mötet', ['BARE nej tack', 'COMING jag kommer på mötet']],
  ['ja gärna, är hungrig, men kan inte den 10', ['BARE ja gärna', 'COMING kan inte den 10']],
  ['nej, äter innan, men kommer på mötet', ['BARE nej', 'COMING kommer på mötet']],
  ['nej. och jag kommer på mötet', ['BARE nej', 'COMING jag kommer på mötet']],
  ['ja till skrivaren och lunchen', ['CASE ja till skrivaren', 'POLL ja till lunchen']],
  ['nej till skrivaren och stolarna', ['CASE nej till skrivaren', 'CASE nej till stolarna']],
  [
    'ja till lunchen och att tjänstgöra den 17',
    ['POLL ja till lunchen', 'SERVING ja till att tjänstgöra den 17'],
  ],
  ['ja till skrivaren och nej till vinet', ['CASE ja till skrivaren', 'OTHER nej till vinet']],
  [
    'jag har förhinder i Kustlandet, och ja till skrivaren',
    ['COMING jag har förhinder i Kustlandet', 'CASE ja till skrivaren'],
  ],
  ['ja, och jag har jäv i punkt 5', ['BARE ja', 'JAV jag har jäv i punkt 5']],
])('"%s": each thing is said for itself', async (text, each) => {
  expect(await apart(text)).toEqual(each);
});

it.each([
  'jag kommer den 10 men inte den 17',
  'ja, men på distans',
  'jag deltar inte i ärendet om kompassen, jag är jävig',
  'jag kan inte vara med på punkt 7, jag är jävig',
  'jag kommer den 17 och tjänstgör för Karim',
  'jag vill ta upp hyran. Den höjs i mars och hyresvärden kommer den 10',
  'Karim kommer den 10 och Sofia har förhinder den 17',
  'jag har sagt ja men kan inte komma',
  'jag kommer den 10, och Karim får gå in om jag blir sjuk',
  'om jag går in för Lars, kan jag vara jävig då',
  'gör en omröstning: lunch, ja eller nej',
  'jag kommer den 10, vad är det till lunch?',
  'hälsa Lars att jag inte kommer den 10, och att han får leda',
])('"%s" is of one thing, or is asked', async (text) => {
  expect(await apart(text)).toBeNull();
});

it.each([
  ['jag missar mötet den 17 och lunch går bra', ['COMING jag missar mötet den 17', 'POLL lunch går bra']],
  [
    'räkna med mig den 10, jag är för skrivaren',
    ['COMING räkna med mig den 10', 'CASE jag är för skrivaren'],
  ],
  [
    'jag har ett ärende om parkeringen, jäv i punkt 2',
    ['ITEM jag har ett ärende om parkeringen', 'JAV jäv i punkt 2'],
  ],
  [
    'ok för mig, köp skrivaren, och förhinder den 17',
    ['CASE ok för mig, köp skrivaren', 'COMING förhinder den 17'],
  ],
])('"%s": in whatever words, where what is named is what it is taken for', async (text, each) => {
  expect(await apart(text, async () => true)).toEqual(each);
});

it('what names something that waits, and is taken for nothing, is of nothing known; why one comes is no such thing', async () => {
  expect(await apart('kommer den 10, gärna lunch')).toEqual(['COMING kommer den 10', 'OTHER gärna lunch']);
  expect(await apart('tack för kallelsen, jag kommer den 10')).toBeNull();
});

it('what another does on a day is none of one’s own coming, whatever it is taken for', async () => {
  const text = 'jag vill ta upp hyran. Den höjs i mars och hyresvärden kommer den 10';
  expect(await apart(text, async () => true)).toBeNull();
});

it('both votes: of each where they are named, and not known where something else waits too', () => {
  const votes = (text: string) => ofEachVote(text, open)?.map(({ kind }) => kind);
  expect(votes('ja till båda omröstningarna')).toEqual(['CASE', 'POLL']);
  expect(votes('nej på båda')).toEqual(['UNCLEAR']);
  expect(votes('ja till båda ärendena')).toBeUndefined();
  expect(votes('ja till båda mötena')).toBeUndefined();
});
