import { expect, it } from 'vitest';
import { asLongAsBefore } from '../../answer/acts/meetings/change-said.ts';
import {
  beforeReason,
  reasonAhead,
  reasonAsClause,
  reasonBehind,
  reasonGiven,
  reasonOfDay,
  takesOffWithReason,
} from './reason-told.ts';

it.each([
  ['flytta mötet 10 december till 11 dec kl 10, salen är upptagen', 'Salen är upptagen'],
  ['flytta mötet till 18 feb kl 9, Granviks sal upptagen', 'Granviks sal upptagen'],
  [
    'flytta mötet till 11 dec kl 10-12, Rådhuset, salen i Folkets hus är upptagen',
    'Salen i Folkets hus är upptagen',
  ],
  ['ställ in mötet 10 dec, för få kan komma', 'För få kan komma'],
  ['ställ in mötet 10 dec, för det finns inga ärenden', 'Det finns inga ärenden'],
  ['ställ in mötet 10 dec. Ordföranden har blivit sjuk.', 'Ordföranden har blivit sjuk'],
  ['ställ in mötet 10 dec, sjukdom', 'Sjukdom'],
  ['flytta mötet till 11 dec, krock med fullmäktige', 'Krock med fullmäktige'],
  ['ställ in mötet, lokalen upptagen', 'Lokalen upptagen'],
  ['flytta mötet 11 december till 18 december, lokalen uppbokad', 'Lokalen uppbokad'],
  ['flytta mötet till 18 december kl 13, salen redan bokad', 'Salen redan bokad'],
  ['flytta mötet till 15 april, påsk i vägen', 'Påsk i vägen'],
  ['flytta mötet till 15 april, stor konferens i vägen', 'Stor konferens i vägen'],
  ['flytta mötet till 15 april, röd dag', 'Röd dag'],
  ['flytta mötet till fredag, Eva Lind kan inte torsdagen', 'Eva Lind kan inte torsdagen'],
  ['stryk punkt 7, ansökan är återtagen', 'Ansökan är återtagen'],
  ['stryk punkt 7, återtagen', 'Återtagen'],
  ['stryk simhallen - underlaget dröjer', 'Underlaget dröjer'],
  ['ta bort lovskolan, sökanden har ångrat sig', 'Sökanden har ångrat sig'],
  ['ta bort hyran, inte längre aktuell', 'Inte längre aktuell'],
  ['stryk lovskolan för ansökan är återtagen', 'Ansökan är återtagen'],
  ['ta bort punkt 7 då sökanden dragit tillbaka den', 'Sökanden dragit tillbaka den'],
  ['ställ in mötet 10 dec för Eva Lind är sjuk', 'Eva Lind är sjuk'],
])('%s: why is told in a clause of its own', (text, reason) => {
  expect(reasonAsClause(text)).toBe(reason);
});

it.each([
  'flytta mötet 10 december till 11 dec kl 10',
  'flytta mötet 10 december till 11 dec, kl 10, Rådhuset',
  'flytta mötet till 11 dec kl 10, går det?',
  'flytta mötet till 11 dec kl 10, stora salen',
  'flytta mötet till 11 dec kl 10, jullunch efteråt',
  'flytta mötet till 11 dec, kan du det?',
  'flytta mötet till 11 dec, tack',
  'flytta mötet till 11 dec, det blir kl 10 i stället',
  'flytta mötet till 11 dec, i Folkets hus',
  'ställ in mötet 10 dec, och meddela alla som är kallade',
  'ställ in mötet 10 dec, skicka besked till alla',
  'kan vi flytta mötet, är det möjligt?',
  'stryk punkten om stöd för unga som har det svårt',
  'stryk avtalet för lokalen',
  'flytta mötet till 11 dec, vi tar det kl 10 i stället',
  'ta bort punkt 7 för 2026',
])('%s: no reason is told', (text) => {
  expect(reasonAsClause(text)).toBeNull();
});

it.each([
  [{ start: '10:00' }, { start: '10:00', end: '13:00' }],
  [
    { start: '10:00', end: '11:00' },
    { start: '10:00', end: '11:00' },
  ],
  [{ start: '13:00' }, { start: '13:00' }],
  [{ start: '22:00' }, { start: '22:00' }],
  [{}, {}],
])('moved to another hour it lasts as long, where its end is not said: %j', (said, whole) => {
  const when = { date: '2026-12-10', start: '13:00', end: '16:00' } as never;
  expect(asLongAsBefore(said, when)).toEqual(whole);
});

it.each([
  'stryk lovskolan för ansökan är återtagen',
  'stryk lovskolan, ansökan är återtagen',
  'kan du ta bort lovskolan eftersom ansökan är återtagen',
  'ta bort lovskolan pga att den är återtagen',
  'lyft ut hyresavtalet då förhandlingen har dragit ut på tiden',
])('%s: an item is taken off, and why', (text) => {
  expect(takesOffWithReason(text)).toBe(true);
  expect(beforeReason(text)).not.toMatch(/återtagen|tiden/);
});

it.each([
  'stryk lovskolan',
  'ställ in mötet för Eva är sjuk',
  'ta bort mitt svar för jag är sjuk',
  'ta bort bilaga 2, den är inaktuell',
  'vad gäller lovskolan, ansökan är återtagen',
])('%s: no item is taken off with a reason', (text) => {
  expect(takesOffWithReason(text)).toBe(false);
});

it('says why by a word that says so', () => {
  expect(reasonGiven('stryk punkt 7 eftersom ansökan är återtagen')).toBe('Ansökan är återtagen');
  expect(reasonGiven('stryk punkt 7, ansökan är återtagen')).toBeNull();
});

it.each([
  ['stryk punkt 7, ingen föredragande', 'Ingen föredragande'],
  ['ta bort hyran - dubbel', 'Dubbel'],
  ['stryk sjuan, föredraganden slutade i fredags', 'Föredraganden slutade i fredags'],
  ['ställ in mötet, magsjuka på kontoret', 'Magsjuka på kontoret'],
])('%s: what stands behind is why', (text, reason) => {
  expect(reasonBehind(text)).toBe(reason);
});

it.each([
  'stryk punkt 7, punkt 8 och punkt 9',
  'stryk punkt 7, 8 och 9',
  'ta bort punkt 7, nästa möte',
  'ställ in mötet, torsdag 11 december',
  'ställ in mötet, december',
  'stryk punkt 7, tack',
  'stryk punkt 7, kan du det?',
  'stryk punkt 7, inte punkt 8',
  'stryk punkt 7',
])('%s: nothing behind is why', (text) => {
  expect(reasonBehind(text)).toBeNull();
});

it.each([
  ['ojdå 6 maj är ju kristi himmelsfärd, ta onsdag 5 maj istället', '6 maj är ju kristi himmelsfärd'],
  ['byt dag på mötet 6 maj till onsdag 5 maj, 6 maj är röd dag', '6 maj är röd dag'],
  ['flytta mötet 6 maj till 5 maj. Den 6 maj krockar med fullmäktige', 'Den 6 maj krockar med fullmäktige'],
  ['6 maj funkar inte, byt till 4 maj', '6 maj funkar inte'],
  ['mötet 6 maj är kl 10, i Folkets hus', null],
  ['flytta mötet 6 maj till 5 maj, 5 maj är det nya datumet', null],
])('%s: why is told of the day that it was', (text, reason) => {
  expect(reasonOfDay(text)).toBe(reason);
});

it.each([
  ['salen är uthyrd, vi måste flytta 9 mars till 16 mars', 'Salen är uthyrd'],
  ['hej! ordföranden är sjuk, så vi får flytta mötet en vecka', 'Ordföranden är sjuk'],
  ['krock med fullmäktige, flytta marsmötet till 16 mars', 'Krock med fullmäktige'],
  ['vi har möte på torsdag, flytta det till fredag', null],
  ['kan du se när mötet är, flytta det till fredag', null],
  ['mötet är kl 9, flytta det till kl 10', null],
])('%s: why is told before what is to be done', (text, reason) => {
  expect(reasonAhead(text)).toBe(reason);
});

it.each([
  'salen är uthyrd, vi får flytta 9 mars till tisdagen efter',
  'salen är uthyrd, vi måste ställa in mötet',
  'salen är uthyrd, vi kan byta dag',
])('%s: what is to be done is never why', (text) => {
  expect(reasonAsClause(text)).toBeNull();
});

it.each([
  ['vi måste flytta mötet den 10e, Björken är dubbelbokad. 11e samma tid funkar', 'Björken är dubbelbokad'],
  ['flytta mötet 10 december, salen är uthyrd. 11 december passar bättre', 'Salen är uthyrd'],
  ['flytta mötet, salen är uthyrd. torsdag funkar', 'Salen är uthyrd'],
  [
    'flytta mötet, salen är uthyrd. hissen fungerar inte heller',
    'Salen är uthyrd. hissen fungerar inte heller',
  ],
])('the day that does is no part of why: %s', (text, why) => expect(reasonAsClause(text)).toBe(why));

it('what it is for keeps its words, and a clause that says why stands alone', () => {
  expect(reasonGiven('23 feb behöver starta 12.30 för att hinna')).toBe('För att hinna');
  expect(reasonGiven('flytta mötet för att salen är upptagen')).toBe('Salen är upptagen');
});
