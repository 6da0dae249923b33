import { expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../../test/wordings/setting.ts';
import type { LocalDate } from '../../../kernel/index.ts';
import type { OpenMatter } from '../open-matters.ts';
import { understand } from '../understand.ts';
import { answerAndQuestion, mayAnswerAndAsk } from './beside-question.ts';

const open: readonly OpenMatter[] = [
  { kind: 'circulation', heading: 'Inköp av skrivare', options: [] },
  { kind: 'poll', heading: 'Ska vi ha lunch före mötet?', options: ['Ja', 'Nej', 'Kanske'] },
  { kind: 'notice', heading: '', options: [] },
];

function apart(text: string) {
  if (!mayAnswerAndAsk(text)) return null;
  const read = (words: string) => understand(words, vocabulary, TODAY as LocalDate);
  return answerAndQuestion(text, read, open)?.map((one) => `${one.kind} ${one.text}`) ?? null;
}

it.each([
  ['har förhinder, vem går in för mig?', 'COMING har förhinder', 'vem går in för mig?'],
  ['kommer såklart, vem mer kommer?', 'UNCLEAR kommer såklart', 'vem mer kommer?'],
  ['kommer självklart, vilka mer kommer?', 'UNCLEAR kommer självklart', 'vilka mer kommer?'],
  ['kan inte den 10e. när är nästa efter det?', 'COMING kan inte den 10e', 'när är nästa efter det?'],
  ['kan inte den 10:e. vem tar min plats', 'COMING kan inte den 10:e', 'vem tar min plats'],
  ['jag kommer, när börjar det?', 'COMING jag kommer', 'när börjar det?'],
  ['jag kommer - finns det parkering?', 'COMING jag kommer', 'finns det parkering?'],
  ['kommer gärna. vem är föredragande på hyran?', 'COMING kommer gärna', 'vem är föredragande på hyran?'],
  ['kan inte komma, kan du kolla om Frida kan?', 'COMING kan inte komma', 'kan du kolla om Frida kan?'],
  [
    'kommer den 10 men inte den 17, vem går in för mig då?',
    'COMING kommer den 10 men inte den 17',
    'vem går in för mig då?',
  ],
  ['jag kommer och vilka fler kommer?', 'COMING jag kommer', 'vilka fler kommer?'],
  ['jag röstar ja till skrivaren, när stänger den?', 'CASE jag röstar ja till skrivaren', 'när stänger den?'],
  ['jag är jävig i punkt 6, vem röstar då?', 'JAV jag är jävig i punkt 6', 'vem röstar då?'],
  ['vem går in för mig, jag har förhinder', 'COMING jag har förhinder', 'vem går in för mig'],
  ['vilka kommer, och jag är med', 'COMING jag är med', 'vilka kommer'],
  [
    'tyvärr kan jag inte den 10 dec, sitter i styrelsemöte på jobbet. vem tar min plats?',
    'COMING tyvärr kan jag inte den 10 dec, sitter i styrelsemöte på jobbet',
    'vem tar min plats?',
  ],
  ['kan inte den 10, sjukt barn, vem går in?', 'COMING kan inte den 10, sjukt barn', 'vem går in för mig?'],
  [
    'jag hinner inte, måste till tandläkaren. när är nästa?',
    'COMING jag hinner inte, måste till tandläkaren',
    'när är nästa?',
  ],
  [
    'kan inte, dottern fyller år. vem tar min plats?',
    'COMING kan inte, dottern fyller år',
    'vem tar min plats?',
  ],
  ['kommer inte, har annat. vem tar min plats?', 'COMING kommer inte, har annat', 'vem tar min plats?'],
  ['kan du kolla om Frida kan, jag kommer inte', 'COMING jag kommer inte', 'kan du kolla om Frida kan'],
  ['kommer, visa dagordningen', 'COMING kommer', 'visa dagordningen'],
  ['kommer inte jag heller, hur löser vi det?', 'COMING kommer inte jag heller', 'hur löser vi det?'],
  ['får också förhinder, vad händer med mötet?', 'COMING får också förhinder', 'vad händer med mötet?'],
])('"%s": the answer, and what is asked beside it', (text, answer, question) => {
  expect(apart(text)).toEqual([answer, `QUESTION ${question}`]);
});

it.each([
  'förhinder, vem går in då?',
  'sjuk, vem går in',
  // What is only supposed.
  'vem går in för mig om jag blir sjuk, kan inte då',
  'vem går in för mig om tåget är inställt, då kan jag inte komma',
  'vem tar min plats ifall jag får förhinder, kan inte komma då',
  // Told in other words than those of coming.
  'inte jag heller, vad blir det av det?',
  'blir knepigt för min del, hur gör vi då?',
  'har tandläkaren då, vem tar min stol?',
])('"%s" may suppose it: asked of, and told not to be registered', (text) => {
  expect(apart(text)?.[0]).toMatch(/^UNCLEAR /u);
});

it.each([
  'jag har förhinder, hur anmäler jag det?',
  'jag är sjuk, vem ska jag kontakta?',
  'jag kommer, vilket känns bra',
  'jag kommer, hur det än blir med vädret',
  'jag kommer, om jag får ledigt',
  'kan, men bara om det går tåg',
  'jag är med, förutsatt att barnvakten kan',
  'jag kommer, ifall Lars inte kan',
  'om jag har förhinder, vem går in för mig?',
  'när jag har förhinder, vem går in?',
  'kommer jag, eller har jag sagt nej?',
  'får jag förhinder, vem går in?',
  'hyran, vad kostar den?',
  'Karim kommer inte, vem går in för honom?',
  'kan jag vara med på distans, och vem ordnar länken?',
  'ja, men när är det?',
  'jag kan inte den 10, kan vi flytta mötet?',
  'kan vi ta en annan dag, jag kan inte den 10',
  'jag är sjuk den 11, kan min ersättare gå?',
  'har förhinder, kan Sofia hoppa in?',
  'är det lunch? annars kommer jag inte',
  'när är mötet, jag kommer inte ihåg',
  'vet du var kallelsen är, jag kan inte hitta den',
  'jag har en fråga, när är nästa möte?',
  'jag är ny, vilka sitter i styrelsen?',
  'jag kan inte hitta kallelsen, kan du skicka den?',
  'jag kan inte öppna bilagan, vad gör jag?',
  'jag måste veta en sak, var är mötet?',
  'jag måste gå 14, kan Eva ta över sista timmen?',
  'jag blir lite sen, vem håller i mötet så länge?',
  'jag har inte fått kallelsen, när skickas den?',
  'ta bort hyresavtalet 10 december, hinner inte',
  'ställ in mötet 10 december, kan inte då',
])('"%s" is one thing, or no answer', (text) => {
  expect(apart(text)).toBeNull();
});

it.each([
  'måste anmäla jäv på punkt 6, har ju skrivit under ansökan',
  'jäv på hyran, är själv hyresgäst',
  'har feber, kommer inte',
  'kommer men blir en kvart sen',
  'jag kommer men blir tio min sen',
])('why it is so is no question: "%s"', (text) => {
  expect(mayAnswerAndAsk(text)).toBe(false);
});
