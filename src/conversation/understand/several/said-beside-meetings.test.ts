import { expect, it } from 'vitest';
import type { OrderKind } from './beside-clause.ts';
import { orderAlone, saidBeside } from './said-beside.ts';

const read = (text: string, kind: OrderKind) => [orderAlone(text, kind), ...saidBeside(text, kind).beside];

it.each([
  [
    'nytt möte 4 mars kl 9-12 i Stadshuset, bjud in revisorn och beställ fika',
    'nytt möte 4 mars kl 9-12 i Stadshuset',
    'bjud in revisorn',
    'beställ fika',
  ],
  ['nytt möte 4 mars kl 13, boka lokal', 'nytt möte 4 mars kl 13', 'boka lokal'],
  ['boka möte 4 mars kl 13 i Granen och meddela alla', 'boka möte 4 mars kl 13 i Granen', 'meddela alla'],
  ['nytt möte 4 mars kl 13 i Granen, lunch ingår', 'nytt möte 4 mars kl 13 i Granen', 'lunch ingår'],
  [
    'nytt möte 4 mars kl 13 i Granen, Ylva kan inte då',
    'nytt möte 4 mars kl 13 i Granen',
    'Ylva kan inte då',
  ],
  [
    'nytt möte 4 mars kl 13 i Granen, vi bjuder på kaffe',
    'nytt möte 4 mars kl 13 i Granen',
    'vi bjuder på kaffe',
  ],
  [
    'nytt möte 4 mars kl 13 i Granen men Olle kommer senare',
    'nytt möte 4 mars kl 13 i Granen',
    'Olle kommer senare',
  ],
  [
    'extra styrelsemöte onsdag 3 mars 8-9 på Teams om taxan',
    'extra styrelsemöte onsdag 3 mars 8-9 på Teams',
    'om taxan',
  ],
  ['4 mars kl 13 i Granen, extra möte om bokslutet', '4 mars kl 13 i Granen, extra möte', 'om bokslutet'],
  ['extra möte om taxan 3 mars kl 8 i Granen', 'extra möte 3 mars kl 8 i Granen', 'om taxan'],
  [
    'extra möte angående hyran i Folkets hus 3 mars kl 8',
    'extra möte i Folkets hus 3 mars kl 8',
    'angående hyran',
  ],
  [
    'nytt möte 3 mars kl 8 i Granen tillsammans med kommunen',
    'nytt möte 3 mars kl 8 i Granen',
    'tillsammans med kommunen',
  ],
  [
    'nytt möte 3 mars kl 8 i Granen. Ring vaktmästaren.',
    'nytt möte 3 mars kl 8 i Granen',
    'Ring vaktmästaren',
  ],
  [
    'nytt möte 3 mars kl 8 i Granen, kan du boka konferensrummet',
    'nytt möte 3 mars kl 8 i Granen',
    'kan du boka konferensrummet',
  ],
  [
    'nytt möte 3 mars kl 8, påminn Olle och Ylva om underlaget, i Granen',
    'nytt möte 3 mars kl 8, i Granen',
    'påminn Olle och Ylva om underlaget',
  ],
  ['nytt möte 3 mars kl 8 i Granen och glöm inte fikat', 'nytt möte 3 mars kl 8 i Granen', 'glöm inte fikat'],
  [
    'nytt möte 3 mars kl 8 i Granen, be Olle komma tidigt',
    'nytt möte 3 mars kl 8 i Granen',
    'be Olle komma tidigt',
  ],
])('a meeting: "%s" is ordered by the first, and the rest stood beside it', (text, ...each) => {
  expect(read(text, 'meeting')).toEqual(each);
});

it.each([
  'nytt möte 4 mars kl 9-12 i Stadshuset, sal B',
  'nytt möte 4 mars kl 9-12, Folkets hus, Storgatan 3, Lidbacka',
  'nytt möte 4 mars kl 9-12 i Kulturhuset, plan 2, lokal Eken',
  'nytt möte 4 mars kl 9-12 i Hotell Ek och Björk',
  'nytt möte 4 mars kl 9, slutar kl 12, i Granen',
  'nytt möte 4 mars kl 9-12, vi ses i Granen',
  'nytt möte 4 mars kl 9-12, platsen är Stadshuset',
  'nytt möte 4 mars kl 9-12, lokalen blir Granen',
  'nytt möte om två veckor kl 9 i Granen',
  'nytt möte 4 mars kl 9 i Ring Köpcentrum',
  'nytt möte 4 mars kl 9 på Boka Hotell, Sundby',
  'nytt möte 4 mars kl 9 och 6 maj kl 9',
  'nytt möte 4 mars 9-12 Region Nordkustens kansli, Kajgatan 4 B',
  'nytt möte den 4 mars nio till tolv, stora salen på biblioteket',
  'nytt möte 4 mars kl 9-12 på distans med start kl 8.45',
])('a meeting: "%s" is one order', (text) => {
  expect(read(text, 'meeting')).toEqual([text]);
});

it.each([
  [
    'flytta mötet i december till 17 december kl 13 och meddela hotellet',
    'flytta mötet i december till 17 december kl 13',
    'meddela hotellet',
  ],
  [
    'flytta mötet till 17 december, salen är upptagen, och be Olle avboka lunchen',
    'flytta mötet till 17 december, salen är upptagen',
    'be Olle avboka lunchen',
  ],
  [
    'ställ in mötet 4 mars, för få ärenden, ring hotellet',
    'ställ in mötet 4 mars, för få ärenden',
    'ring hotellet',
  ],
  ['ställ in mötet 4 mars och avboka lokalen', 'ställ in mötet 4 mars', 'avboka lokalen'],
  [
    'flytta mötet 4 mars till 5 mars, kan du säga till Olle',
    'flytta mötet 4 mars till 5 mars',
    'kan du säga till Olle',
  ],
  [
    'byt lokal på mötet 4 mars till Granen och skriv ut skyltar',
    'byt lokal på mötet 4 mars till Granen',
    'skriv ut skyltar',
  ],
  [
    'flytta mötet 4 mars till 5 mars och lägg till en punkt om hyran',
    'flytta mötet 4 mars till 5 mars',
    'lägg till en punkt om hyran',
  ],
])('a change: "%s" is ordered by the first, and the rest stood beside it', (text, ...each) => {
  expect(read(text, 'change')).toEqual(each);
});

it.each([
  'flytta mötet 4 mars till 5 mars, salen är upptagen',
  'ställ in mötet 4 mars, ordföranden är bortrest och vi har inga ärenden',
  'flytta mötet 4 mars till 5 mars och byt lokal till Granen',
  'flytta mötet 4 mars till 5 mars, ändra tiden till 14',
  'flytta mötet eftersom vi måste boka lokal och meddela hotellet',
  'flytta mötet 4 mars till Granen, sal B',
  'ställ in mötet, Olle och Ylva kan inte',
  'flytta mötet 4 mars till 5 mars kl 13 och inte 14',
])('a change: "%s" is one order', (text) => {
  expect(read(text, 'change')).toEqual([text]);
});

it.each([
  ['nytt möte 4 mars kl 9 i Granen (boka fika)', 'nytt möte 4 mars kl 9 i Granen', 'boka fika'],
  [
    'nytt möte 4 mars kl 9 i Granen istället för det i april',
    'nytt möte 4 mars kl 9 i Granen',
    'istället för det i april',
  ],
  ['nytt möte 4 mars kl 9, samma lokal som sist', 'nytt möte 4 mars kl 9', 'samma lokal som sist'],
  ['nytt möte 4 mars kl 9 i Granen, obs ny tid', 'nytt möte 4 mars kl 9 i Granen', 'obs ny tid'],
  [
    'nytt möte 4 mars kl 9 i Granen, ordförande leder, sekreterare Ylva',
    'nytt möte 4 mars kl 9 i Granen',
    'ordförande leder',
    'sekreterare Ylva',
  ],
  ['nytt möte 4 mars kl 9 i Granen (sal B)', 'nytt möte 4 mars kl 9 i Granen (sal B)'],
  [
    'nytt möte 4 mars kl 9 i Granen med Olle, Ylva och revisorn',
    'nytt möte 4 mars kl 9 i Granen',
    'med Olle, Ylva och revisorn',
  ],
  ['nytt möte 4 mars kl 9 i Granen, lunch 12', 'nytt möte 4 mars kl 9 i Granen', 'lunch 12'],
  [
    'nytt möte 4 mars kl 9 i Granen, fika från 8.30, och ring Olle',
    'nytt möte 4 mars kl 9 i Granen',
    'fika från 8.30',
    'ring Olle',
  ],
  ['nytt möte 4 mars kl 9 i Lunchrestaurang Eken', 'nytt möte 4 mars kl 9 i Lunchrestaurang Eken'],
  ['nytt möte 4 mars kl 9 i Granen, lunchrummet', 'nytt möte 4 mars kl 9 i Granen, lunchrummet'],
])('a meeting: "%s" is ordered by the first, whatever else stood there', (text, ...each) => {
  expect(read(text, 'meeting')).toEqual(each);
});

it.each([
  [
    'flytta mötet 4 mars till 5 mars för att Olle ska kunna vara med och skicka ny kallelse',
    'flytta mötet 4 mars till 5 mars för att Olle ska kunna vara med',
    'skicka ny kallelse',
  ],
  [
    'ställ in mötet 4 mars och lägg ärendena på nästa möte',
    'ställ in mötet 4 mars',
    'lägg ärendena på nästa möte',
  ],
  ['stryk punkt 8, ring Olle', 'stryk punkt 8', 'ring Olle'],
  [
    'ta bort punkt 8, ansökan är återtagen, och meddela sökanden',
    'ta bort punkt 8, ansökan är återtagen',
    'meddela sökanden',
  ],
  ['glöm cykelgaraget och flytta punkt 9 till maj', 'glöm cykelgaraget', 'flytta punkt 9 till maj'],
  ['stryk punkt 8, det gäller inte oss', 'stryk punkt 8, det gäller inte oss'],
  ['stryk punkt 6 och 7', 'stryk punkt 6 och 7'],
])('a change: "%s" is ordered by the first, whatever else stood there', (text, ...each) => {
  expect(read(text, 'change')).toEqual(each);
});

it.each([
  ['ställ in sammanträdet 4 mars och meddela ledamöterna', 'ställ in sammanträdet 4 mars'],
  ['flytta mötet 4 mars till 5 mars och säg till alla', 'flytta mötet 4 mars till 5 mars'],
  ['mötet 4 mars är inställt, underrätta ledamöter och ersättare', 'mötet 4 mars är inställt'],
])('a change: "%s": those who are called are told of it in any case', (text, order) => {
  expect(read(text, 'change')).toEqual([order]);
});
