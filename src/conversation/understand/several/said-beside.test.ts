import { expect, it } from 'vitest';
import type { OrderKind } from './beside-clause.ts';
import { orderAlone, orderedFirst, saidBeside } from './said-beside.ts';

const read = (text: string, kind: OrderKind) => [orderAlone(text, kind), ...saidBeside(text, kind).beside];

it.each([
  [
    'lägg till en punkt om hyran på nästa möte, Karim föredrar, och påminn Lars om underlaget',
    'lägg till en punkt om hyran på nästa möte, Karim föredrar',
    'påminn Lars om underlaget',
  ],
  ['lägg till elavtalet och stryk lokalfrågan', 'lägg till elavtalet', 'stryk lokalfrågan'],
  [
    'lägg till punkten Budget 2029 på mötet 4 mars och flytta taxan till maj',
    'lägg till punkten Budget 2029 på mötet 4 mars',
    'flytta taxan till maj',
  ],
  ['ny punkt: Elavtalet, och be Olle ta fram siffror', 'ny punkt: Elavtalet', 'be Olle ta fram siffror'],
  ['lägg till elavtalet, ring Olle först', 'lägg till elavtalet', 'ring Olle först'],
  [
    'lägg till en punkt om elavtalet, det tar en kvart',
    'lägg till en punkt om elavtalet',
    'det tar en kvart',
  ],
  ['ny punkt om elavtalet, ca 20 minuter', 'ny punkt om elavtalet', 'ca 20 minuter'],
  ['ny punkt om elavtalet, avsätt en halvtimme', 'ny punkt om elavtalet', 'avsätt en halvtimme'],
  [
    'jag vill ta upp elavtalet, gärna först på mötet, och jag behöver 20 minuter',
    'jag vill ta upp elavtalet, först',
    'jag behöver 20 minuter',
  ],
  ['jag vill ta upp elavtalet gärna först', 'jag vill ta upp elavtalet, först'],
  ['jag vill ta upp elavtalet, helst sist på dagordningen', 'jag vill ta upp elavtalet, sist'],
  ['lägg till elavtalet, den ska helst ligga först', 'lägg till elavtalet, först'],
  ['jag vill ta upp elavtalet, gärna tidigt på mötet', 'jag vill ta upp elavtalet', 'gärna tidigt på mötet'],
  [
    'jag vill ta upp elavtalet men jag kan inte vara med på slutet',
    'jag vill ta upp elavtalet',
    'jag kan inte vara med på slutet',
  ],
  ['lägg till elavtalet och kan du boka en projektor', 'lägg till elavtalet', 'kan du boka en projektor'],
  [
    'lägg till elavtalet, förslag att säga upp det, och påminn Olle',
    'lägg till elavtalet, förslag att säga upp det',
    'påminn Olle',
  ],
  ['ta upp elavtalet och bjud in Olle och Ylva', 'ta upp elavtalet', 'bjud in Olle och Ylva'],
  ['lägg till elavtalet. Beställ kaffe.', 'lägg till elavtalet', 'Beställ kaffe'],
  [
    'lägg till punkterna taxor, hyra och bil på nästa möte men hyra ska vara sist',
    'lägg till punkterna taxor, hyra och bil på nästa möte',
    'hyra ska vara sist',
  ],
  [
    'lägg till punkterna taxor, hyra och bil, och bil först',
    'lägg till punkterna taxor, hyra och bil',
    'bil först',
  ],
  [
    'lägg till elavtalet och skicka underlaget till Olle',
    'lägg till elavtalet',
    'skicka underlaget till Olle',
  ],
  ['lägg till elavtalet, kom ihåg kaffet', 'lägg till elavtalet', 'kom ihåg kaffet'],
  ['lägg till elavtalet, köp in kaffe', 'lägg till elavtalet', 'köp in kaffe'],
])('an ärende: "%s" is ordered by the first, and the rest stood beside it', (text, ...each) => {
  expect(read(text, 'item')).toEqual(each);
});

it.each([
  'ny punkt: Avtal och samverkan, Region Norr',
  'ny punkt: Uppföljning: hyra, el och städ',
  'lägg till Köp och försäljning av fastighet',
  'lägg till bilar, köp av buss och leasing',
  'lägg till en punkt om att bjuda in revisorn och informera personalen',
  'lägg till en punkt om rutiner för att boka lokal och meddela ledamöter',
  'ny punkt: Kontakta länsstyrelsen och boka möte',
  'ny punkt: Boka lokaler, meddela hyresgäster',
  'lägg till en punkt om hur vi ska boka och meddela hyresgäster',
  'till marsmötet: bokslut, boka lokaler, ring kommunen',
  'till marsmötet:\nbokslut\nboka lokaler\nring kommunen',
  'lägg till elavtalet, förslag att säga upp det och meddela leverantören',
  'ny punkt: Elavtalet. Förslag: att säga upp det och informera personalen',
  'ny punkt: Elavtalet. Bakgrund: Det gick ut. Ring Olle om du undrar.',
  'lägg till elavtalet, Olle föredrar',
  'lägg till elavtalet, det löper ut i juni',
  'lägg till elavtalet, den ska vara intern',
  'lägg till elavtalet och visa det inte i kanalen',
  'lägg till elavtalet, lägg den före budgeten',
  'lägg till elavtalet efter budgeten, föredragande Olle',
  'ny punkt: "Bjud in, boka och beställ"',
  'jag vill ta upp samarbetet mellan skolan och det lokala näringslivet',
  'jag vill ta upp vad Olle och Ylva kommer fram till',
  'ta upp Olle och Ylvas förslag om cyklar',
  'lägg till rapport från Ring så spelar vi, barn och unga',
  'ny punkt: Frågor och svar, information, övrigt',
  'ny punkt om projektet Först ut och Sist in',
  'lägg till en punkt om vem som får boka och beställa',
  'ta upp bokning av lokaler och beställning av fika',
  'jag vill ta upp fråga och svar',
  'ny punkt: Avtalet är uppsagt och det gäller från mars',
  'ny punkt: 20 minuter rörelse i skolan',
  'lägg till be om hjälp-kampanjen, vår och höst',
])('an ärende: "%s" is one order', (text) => {
  expect(read(text, 'item')).toEqual([text]);
});

it.each([
  ['jag vill ta upp elavtalet, helst sist på mötet', 'jag vill ta upp elavtalet', 'helst sist på mötet'],
  ['jag vill ta upp elavtalet gärna sist', 'jag vill ta upp elavtalet', 'gärna sist'],
  ['jag vill ta upp elavtalet, gärna först', 'jag vill ta upp elavtalet, först'],
  ['jag vill ta upp elavtalet, be Olle komma', 'jag vill ta upp elavtalet', 'be Olle komma'],
])('a proposal: "%s" is of the first, and what is told the kansli stood beside it', (text, ...each) => {
  expect(read(text, 'proposal')).toEqual(each);
});

it.each([
  ['lägg till elavtalet (påminn Olle)', 'lägg till elavtalet', 'påminn Olle'],
  [
    'ta upp elavtalet och vattnet, fast inte på samma möte',
    'ta upp elavtalet och vattnet',
    'inte på samma möte',
  ],
  ['lägg till elavtalet men bara om det hinns med', 'lägg till elavtalet', 'bara om det hinns med'],
  ['jag vill ta upp elavtalet, är det möjligt?', 'jag vill ta upp elavtalet', 'är det möjligt?'],
  ['kan vi ta upp elavtalet, går det bra?', 'kan vi ta upp elavtalet', 'går det bra?'],
  ['kan vi ta upp elavtalet?', 'kan vi ta upp elavtalet?'],
  ['hej, kan ni ta upp elavtalet?', 'hej, kan ni ta upp elavtalet?'],
  [
    'jag vill ta upp elavtalet, kan ni bjuda in elbolaget?',
    'jag vill ta upp elavtalet',
    'kan ni bjuda in elbolaget?',
  ],
  ['jag vill ta upp elavtalet, Olle kan föredra', 'jag vill ta upp elavtalet, Olle kan föredra'],
  ['jag vill ta upp elavtalet, hur går vi vidare?', 'jag vill ta upp elavtalet, hur går vi vidare?'],
  ['lägg till elavtalet (diarienummer 12)', 'lägg till elavtalet (diarienummer 12)'],
  ['lägg till liten men viktig åtgärd', 'lägg till liten men viktig åtgärd'],
])('an ärende: "%s" is ordered by the first, whatever else stood there', (text, ...each) => {
  expect(read(text, 'item')).toEqual(each);
});

it.each([
  [
    'ändra rubriken på punkt 8 till Elavtalet 2029 och påminn Olle om underlaget',
    'ändra rubriken på punkt 8 till Elavtalet 2029',
    'påminn Olle om underlaget',
  ],
  [
    'byt namn på punkt 9 till El och vatten, och be Olle komma',
    'byt namn på punkt 9 till El och vatten',
    'be Olle komma',
  ],
  [
    'byt föredragande på punkt 8 till Olle och påminn honom',
    'byt föredragande på punkt 8 till Olle',
    'påminn honom',
  ],
  [
    'lägg till förslag på punkt 9: att godkänna rapporten, och påminn Olle',
    'lägg till förslag på punkt 9: att godkänna rapporten',
    'påminn Olle',
  ],
  ['gör punkt 9 intern och skicka kallelsen igen', 'gör punkt 9 intern', 'skicka kallelsen igen'],
  ['byt föredragande på punkt 8 till Olle och Ylva', 'byt föredragande på punkt 8 till Olle och Ylva'],
  ['ändra rubriken på punkt 8 till Boka och betala', 'ändra rubriken på punkt 8 till Boka och betala'],
  [
    'ändra förslaget på punkt 8 till att säga upp avtalet och meddela leverantören',
    'ändra förslaget på punkt 8 till att säga upp avtalet och meddela leverantören',
  ],
  [
    'ändra beskrivningen på punkt 8 till: Det gick ut i mars. Ring Olle om du undrar.',
    'ändra beskrivningen på punkt 8 till: Det gick ut i mars. Ring Olle om du undrar.',
  ],
  [
    'ändra rubriken på punkt 8 till Elavtalet och lägg till förslag: att teckna det',
    'ändra rubriken på punkt 8 till Elavtalet och lägg till förslag: att teckna det',
  ],
  ['gör punkt 9 intern, den ska inte visas i kanalen', 'gör punkt 9 intern, den ska inte visas i kanalen'],
])('a change of an ärende: "%s" is ordered by the first', (text, ...each) => {
  expect(read(text, 'edit')).toEqual(each);
});

it.each([
  [
    'starta per capsulam om inköp av skrivare, svar senast fredag, och påminn alla på torsdag',
    'starta per capsulam om inköp av skrivare, svar senast fredag',
    'påminn alla på torsdag',
  ],
  [
    'starta per capsulam om inköp av skrivare, förslag att köpa den och meddela leverantören',
    'starta per capsulam om inköp av skrivare, förslag att köpa den och meddela leverantören',
  ],
  ['starta per capsulam: köp av bil och buss', 'starta per capsulam: köp av bil och buss'],
])('a per capsulam: "%s" is begun by the first', (text, ...each) => {
  expect(read(text, 'case')).toEqual(each);
});

it.each([
  [
    'meeting',
    'nytt möte 4 mars kl 9 i rådhuset bjud in revisorn',
    'nytt möte 4 mars kl 9 i rådhuset',
    'bjud in revisorn',
  ],
  [
    'meeting',
    'Nytt möte 4 mars kl 9 i Granen Bjud in revisorn Beställ fika',
    'Nytt möte 4 mars kl 9 i Granen',
    'Bjud in revisorn',
    'Beställ fika',
  ],
  ['item', 'lägg till hyran på nästa möte påminn olle', 'lägg till hyran på nästa möte', 'påminn olle'],
  [
    'change',
    'flytta mötet 4 mars till 5 mars säg till hotellet',
    'flytta mötet 4 mars till 5 mars',
    'säg till hotellet',
  ],
  ['item', 'lägg till en punkt om beställ tid-kampanjen', 'lägg till en punkt om beställ tid-kampanjen'],
  ['item', 'ta upp att vi ska bjud in varandra', 'ta upp att vi ska bjud in varandra'],
  ['change', 'flytta punkt 8 till plats 5 och påminn Olle', 'flytta punkt 8 till plats 5', 'påminn Olle'],
  ['change', 'lägg hyran sist och be Olle komma', 'lägg hyran sist', 'be Olle komma'],
  [
    'change',
    'flytta budgeten efter hyran och elen efter vattnet',
    'flytta budgeten efter hyran och elen efter vattnet',
  ],
] as const)('of a %s: "%s" needs no comma', (kind, text, ...each) => {
  expect(read(text, kind)).toEqual(each);
});

it.each([
  ['meeting', 'vi ska ha möte 4 mars kl 9, lägg in det'],
  ['meeting', 'strategidag 4 mars, lägg in som möte'],
  ['meeting', 'komplettera med ett extra möte före jul'],
  ['meeting', 'boka ett möte med styrelsen 4 mars'],
  ['change', 'extramötet behövs inte, ta bort det'],
  ['change', 'vi hoppar över juni, ta bort mötet'],
  ['change', 'punkt 5 hör inte hemma på mötet, ta bort den'],
  ['case', 'vi avgör resan per capsulam, skicka ut till alla'],
  ['case', 'per capsulam om enkäten, kan du dra igång det'],
] as const)('of a %s: "%s" orders the same twice', (kind, text) => {
  expect(read(text, kind)).toEqual([text]);
});

it('each letter of the order keeps its place, and what is long is left as it was written', () => {
  const text = 'nytt möte 4 mars kl 9, ring Olle, i Granen';
  const { order } = saidBeside(text, 'meeting');
  expect(order).toHaveLength(text.length);
  expect(order.indexOf('i Granen')).toBe(text.indexOf('i Granen'));
  expect(saidBeside(`${text}, ${'Granen '.repeat(60)}`, 'meeting').beside).toEqual([]);
});

it.each([
  ['lägg till hyran på mötet 10 december, och påminn Eva', 'lägg till hyran på mötet 10 december'],
  ['ställ in mötet 4 mars och ring Olle', 'ställ in mötet 4 mars'],
  ['lägg till hyran, det tar en kvart', null],
  ['påminn Eva om mötet', null],
  ['lägg till hyran', null],
])('"%s" is for what it orders first, where it bids something else as well', (text, order) => {
  expect(orderedFirst(text)).toBe(order);
});
