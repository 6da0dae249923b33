import { expect, it } from 'vitest';
import {
  addsBarely,
  addsItem,
  belongsBefore,
  mayBeTakenUp,
  ordersTakenUp,
  tellsOfNewItem,
  wantsTakenUp,
} from './new-item.ts';

it.each([
  'jag vill ta upp skolskjutsen, har mejlat underlag',
  'jag skulle vilja att vi pratar om lokalerna, hyran går ut till jul',
  'skulle vilja att vi pratar om bemanningen, den räcker inte till sommaren',
  'vi borde prata om samverkansavtalet',
  'vi behöver diskutera bilpolicyn',
  'hej, vi bör lyfta den gamla skolan',
  'ta gärna upp medfinansieringen, avtalet löper ut 31 december',
  'ni får gärna ta upp parkeringen',
  'det vore bra om vi tog upp lokalfrågan',
  'det vore bra om vi pratade om jourbilen, den går inte att laga till vintern',
  'jag skulle vilja att frågan om parkeringstillstånd tas upp i mars',
  'kan ni ta med frågan om lokaler, det är trångt',
  'kan vi prata om parkeringen? den räcker inte till sommaren',
  'jag vill att vi tar upp samverkan med vården, det får inte synas i kanalen',
  'jag tycker att styrelsen ska diskutera bilpolicyn',
])('%s: a new ärende is wanted', (text) => {
  expect(wantsTakenUp(text)).toBe(true);
});

it.each([
  'ska vi prata om lokalerna?',
  'jag vill lyfta jäv',
  'vi behöver prata om det',
  'ta gärna upp det på mötet',
  'jag vill inte ta upp skolskjutsen',
  'när pratade vi om lokalerna',
  'jag vill att vi tar upp det',
])('%s: none is', (text) => {
  expect(wantsTakenUp(text)).toBe(false);
});

it.each([
  ['kan vi prata om hemsidan i maj?', true],
  ['skulle vi kunna ta upp hyran?', true],
  ['ska vi prata om hemsidan?', false],
  ['kan du prata om hemsidan?', false],
])('"%s" wants it taken up, though it asks: %s', (text, wants) => expect(mayBeTakenUp(text)).toBe(wants));

it.each([
  ['lägg till ansökan från Fixargruppen', true],
  ['kan du lägga till rehabkoordinatorer i mars', true],
  ['lägg till bilaga 2 till punkt 7', false],
  ['lägg till mig som föredragande', false],
  ['lägg till punkt 7', false],
  ['lägg till ett möte 3 mars', false],
  ['lägg till Karim som föredragande', false],
])('"%s" adds an ärende by that alone: %s', (text, adds) => expect(addsBarely(text)).toBe(adds));

it.each([
  ['punkt om källaren efter punkt 6, föredragande Disa', true],
  ['en punkt om källaren, förslag att byta fönstren', true],
  ['punkt om källaren', false],
  ['ärende om hyran', false],
])('"%s" lays in a new one by what is told with it: %s', (text, adds) => expect(addsItem(text)).toBe(adds));

it.each([
  ['ta upp parkeringen i april', true],
  ['lyft också upp lokalfrågan', true],
  ['ta upp jäv', false],
  ['ta upp det', false],
  ['ta upp hyran?', false],
])('"%s" orders a new ärende taken up: %s', (text, orders) => expect(ordersTakenUp(text)).toBe(orders));

it.each([
  ['kan vi prata om parkeringen vid Kvarnen?', 'den räcker inte till sommaren', true],
  ['kan vi ta upp bussarna?', 'vem kör dem?', false],
  ['kan vi prata om parkeringen?', 'jag kommer den 18', false],
  ['när är mötet?', 'den räcker inte', false],
  ['kan vi hinna flytta 10 dec till 17 dec?', 'granen är dubbelbokat den 10', true],
  ['kan vi flytta 10 dec till 17 dec?', 'jag kommer inte den 10', false],
])('"%s" and "%s" are one: %s', (before, after, is) => expect(belongsBefore(before, after)).toBe(is));

it.each([
  ['dagordning 4 februari: El (Eva föredrar) Vatten', true],
  ['på dagordningen 25 mars ska stå: bokslut, ny lokal', true],
  ['till dagordningen: bokslut', true],
  ['dagordningen 11 december: vad står på den?', false],
  ['dagordning till mötet kl 13:30', false],
  ['visa dagordningen: 11 december', false],
])('%s: what stands on the agenda from now on: %s', (text, adds) => {
  expect(addsItem(text)).toBe(adds);
});

it.each([
  'till marsmötet: städning, ny dator, studiebesök',
  'till mötet 30 mars i Norrskog: bokslut 2026, internkontroll, lokalfrågan',
  'till junimötet 23/6: a. budget b. semester c. lokal',
  'på aprilmötet ska vi ha med årsredovisning, lokaler och studiebesök',
  '22 april - bokslut - hyra - budget',
  '23 juni: bokslut, hyra, lunch',
  'lägg till på styrelsens möte 22 april: 1. Bokslut 2. Hyra 3. Lunch',
  'internt till mötet 30 mars: lön, vd',
  'kan du peta in en punkt om avtalet efter budgeten',
  'kläm in ett ärende om hyran',
])('%s: a list of what is to be taken up then', (text) => {
  expect(addsItem(text)).toBe(true);
});

it.each([
  'till mötet 10 december: jag kommer, på distans',
  'till mötet 10 december: förhinder, tyvärr',
  'till mötet 11 mars: kl 13, Stadshuset',
  'på mötet 11 mars: vilka kommer, vem leder',
  'till mötet 11 mars',
  '10 december: jag kommer, på distans',
  '10 juni: ny tid, ny lokal',
  '10 juni: Folkets hus, Myrhed',
  '11 mars - kl 13 - Rådhuset',
])('%s: no list of ärenden', (text) => {
  expect(addsItem(text)).toBe(false);
});

it('a heading may stand behind a colon', () => {
  expect(addsItem('lägg till: Löneförhandling förbundschef, stängd del')).toBe(true);
  expect(addsItem('lägg till: bilaga 2')).toBe(false);
});

it('a list after the number of a day is of ärenden, and what is told of oneself is none', () => {
  expect(tellsOfNewItem('den 18: - ny hemsida - avtal städ - info från chefen')).toBe(true);
  expect(tellsOfNewItem('den 18: jag kommer - men sent - tack')).toBe(false);
});

it('a new one that is needed is laid in', () => {
  expect(addsItem('behöver få in en punkt om städningen, Elin drar')).toBe(true);
  expect(addsItem('vi måste ha med ett ärende till om hyran')).toBe(true);
  expect(addsItem('vi måste ha med punkt 7')).toBe(false);
});
