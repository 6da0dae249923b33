import { expect, it } from 'vitest';
import {
  asksWhoDecidesOnIt,
  asksWhoSeesIt,
  proposalsAsked,
  repliesToProposerNamed,
} from './proposals-asked.ts';

it.each([
  'har ni tagit upp mitt förslag?',
  'vad hände med mitt förslag?',
  'har mitt förslag kommit med?',
  'är mitt förslag med på dagordningen?',
  'vart tog mitt ärende vägen',
  'hur går det med mina förslag',
  'mitt förslag?',
  'vad blev det av det jag föreslog',
  'har ni tagit upp min punkt?',
  'är min fråga med på dagordningen?',
  'vilka förslag har jag inne',
  'hur många förslag har jag lämnat in?',
])('"%s" asks how one’s own förslag stands', (text) => expect(proposalsAsked(text)).toBe('OWN'));

it.each([
  'visa förslagen',
  'vilka förslag väntar?',
  'finns det förslag från ledamöterna?',
  'visa inkomna förslag',
  'har det kommit in några förslag?',
  'vad finns det för nya förslag?',
  'vilka förslag har kommit in till mars',
  'har ledamöterna föreslagit nåt',
  'vad har folk föreslagit?',
  'hej, har nån lämnat in något önskemål',
  'vad har de för förslag',
  'nåt nytt förslag från ledamöterna?',
  'finns det förslag jag inte svarat på',
  'vad ligger det inne för förslag',
  'förslag från Lars Ek',
  'vem har lämnat förslag?',
  'vilka har kommit in med förslag till mötet 11 mars',
  'säg nej till karims förslag, hör hemma i kommunen',
  'kan du tacka nej till förslaget från Rita?',
  'avvisa trottoarerna',
  'säg nej till cykelbanan, det är en fråga för kommunen',
  'nej till cykelbanan, det är kommunens sak',
  'svara på Rita Alms förslag att det tas i maj',
  'svara Rita att vi tar det i april',
  'avslå Ritas förslag',
  'Ritas förslag får vänta till april',
  'vi tar Ritas förslag i höst',
  'skicka tillbaka Ritas förslag',
  'ja ta med den',
  'ok, lägg in det på dagordningen',
  'vi tar upp det',
])('"%s" asks what waits for the kansli', (text) => expect(proposalsAsked(text)).toBe('WAITING'));

it.each([
  'vilka förslag finns till nästa möte?',
  'vad finns det för förslag till beslut?',
  'vad har kommittén föreslagit om hyran',
  'vad har vi föreslagit i punkt 7',
  'vad finns det för förslag på punkt 4',
  'har kommunen föreslagit en ny ledamot',
  'jag drar tillbaka mitt förslag',
  'säg nej till förslaget på punkt 7',
  'tacka nej till mötet',
  'avslå ansökan',
  'säg nej till Lars',
  'svara på mitt förslag',
  'svara ja att jag kommer',
  'svara mig att det går bra',
  'när är min första punkt',
  'hur länge får jag prata om min punkt?',
  'jag röstar nej till Ritas förslag',
  'var är min bilaga till punkten?',
  'har jag svarat på min snabbfråga?',
  'jag vill ändra mitt förslag',
  'vem har röstat på mitt förslag?',
  'vad är förslaget på punkt 7?',
  'visa förslagen på punkt 7',
  'hur många har svarat på mitt förslag?',
  'vad är mina ärenden på nästa möte',
  'vilka är mina ärenden?',
  'vem har lämnat förslaget på punkt 7 till kommunen och varför?',
])('"%s" asks something else', (text) => expect(proposalsAsked(text)).toBeNull());

it.each([
  ['nej tack till Ritas, det är en verkställighetsfråga', true],
  ['ja till Ritas', true],
  ['Ritas cykelställ får vänta till april', true],
  ['vårens möten får vänta', true],
  ['hyran får vänta till april', false],
  ['skicka tillbaka till Rita att vi behöver mer underlag', true],
  ['ja till mötet', false],
  ['nej till kallelsens utskick', false],
  ['skicka tillbaka kallelsen', false],
])('"%s" may be of the förslag of whoever is named: %s', (text, may) => {
  expect(repliesToProposerNamed(text)).toBe(may);
});

it('who sees what was just proposed is asked of that', () => {
  for (const text of ['vem ser det?', 'vilka kan läsa förslaget', 'vem får se det nu?'])
    expect(asksWhoSeesIt(text), text).toBe(true);
  expect(asksWhoSeesIt('vem ser punkt 7?')).toBe(false);
});

it.each([
  'tar med Annas',
  'vi tar upp Annas förslag',
  'ok, ta med Annas då',
  'hyran får vänta, säg till Anna att vi tar den i mars när vi vet mer',
  'säg till Anna att vi tar hyran i mars',
  'meddela Anna att det får vänta',
])('whose förslag it is that is answered may be told by the name alone: %s', (text) => {
  expect(repliesToProposerNamed(text)).toBe(true);
});

it.each([
  'tar med fika',
  'tar upp det med Anna',
  'säg till Anna',
  'säg till Anna att komma',
  'vem tar med Annas?',
])('nobody is answered: %s', (text) => expect(repliesToProposerNamed(text)).toBe(false));

it.each([
  ['vem bestämmer om den kommer med?', true],
  ['vem avgör om mitt förslag tas upp', true],
  ['och vem är det som beslutar om det ska upp på mötet?', true],
  ['vem bestämmer om budgeten?', false],
  ['vem bestämmer?', false],
])('%s: who decides on what was proposed: %s', (text, asks) => expect(asksWhoDecidesOnIt(text)).toBe(asks));
