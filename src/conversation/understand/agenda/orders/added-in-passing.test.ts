import { expect, it } from 'vitest';
import { addedInPassing } from './added-in-passing.ts';

it.each([
  [
    'glömde en sak, ansökan från Cykelköket 450 000 också. ska före hyran',
    'lägg till ansökan från Cykelköket 450 000, före hyran',
  ],
  ['oj, jag glömde en grej: hyran', 'lägg till hyran'],
  [
    'oj jag glömde årsredovisningen, den måste in före bokslutet',
    'lägg till årsredovisningen, före bokslutet',
  ],
  [
    'jag tänkte höra om vi kan prata om arbetsmiljön på nästa möte',
    'jag vill ta upp arbetsmiljön på nästa möte',
  ],
  [
    'två grejer jag vill ha upp i april: 1) utvärdering av Klivet 2) byte av lokal',
    'jag vill ta upp två saker till mötet i april: 1) utvärdering av Klivet 2) byte av lokal',
  ],
  ['övrig fråga: julbordet', 'ny punkt: julbordet'],
  ['jag har en övrig fråga till nästa möte, gäller nycklarna', 'ny punkt till nästa möte: nycklarna'],
  ['vore det möjligt att få upp frågan om hyran i mars?', 'jag vill ta upp hyran i mars'],
  ['missade visst en punkt, budgeten med', 'lägg till budgeten'],
  [
    'glömde info från arbetsgruppen, kan ligga före bokslutet',
    'lägg till info från arbetsgruppen, före bokslutet',
  ],
  [
    'Hej! Tänkte om vi kunde få en dragning av avtalet på mötet i april',
    'jag vill ta upp dragning av avtalet på mötet i april',
  ],
  ['undrar om vi kan diskutera bussen?', 'jag vill ta upp bussen'],
  [
    'hej går det bra att jag tar upp busskorten på nästa, det har blivit tokigt med biljetterna',
    'jag vill ta upp busskorten. det har blivit tokigt med biljetterna',
  ],
  ['får jag ta upp frågan om hyran?', 'jag vill ta upp hyran'],
  [
    'glömde, jag vill oxå ha med frågan om jourtelefon i feb. och så undrar jag när handlingarna kommer',
    'jag vill ta upp jourtelefon i feb. och så undrar jag när handlingarna kommer',
  ],
  [
    'finns det plats för en fråga till den 10:e? gäller inköp av ny skärm 12 000',
    'jag vill ta upp inköp av ny skärm 12 000 till mötet den 10:e',
  ],
  [
    'en sak till på dagordningen för 10e: yttrande över remiss',
    'ny punkt till mötet den 10e: yttrande över remiss',
  ],
  ['ett ärende till på decembermötet: hyran', 'ny punkt till decembermötet: hyran'],
  ['en punkt till till nästa möte: hyran', 'ny punkt till nästa möte: hyran'],
  [
    'två saker till nästa gång: hyran och vem som ska åka',
    'jag vill ta upp två saker till nästa möte: hyran och vem som ska åka',
  ],
  [
    'tre punkter på marsmötet: el, vatten och sopor',
    'jag vill ta upp tre saker till marsmötet: el, vatten och sopor',
  ],
  [
    'till decembermötet ska vi ha budget 2027, verksamhetsplan 2027 o delårsrapport okt',
    'dagordning till decembermötet: budget 2027, verksamhetsplan 2027 och delårsrapport okt',
  ],
  ['på marsmötet har vi el och vatten', 'dagordning till marsmötet: el och vatten'],
  [
    'på sjöbygdens möte 4 feb ska vi ha bokslut 2026, ansökan från Klivet och hyra av lokal på storgatan',
    'dagordning till sjöbygdens möte 4 feb: bokslut 2026, ansökan från Klivet och hyra av lokal på storgatan',
  ],
  [
    '18 mars ska vi ha budget 2028, val av ombud och info om lokaler',
    'dagordning till 18 mars: budget 2028, val av ombud och info om lokaler',
  ],
  [
    'den 18:e tar vi budget, val av ombud o hyran',
    'dagordning till mötet den 18:e: budget, val av ombud och hyran',
  ],
  [
    'på mötet i mars tar vi upp budget 2028 och val av ombud',
    'dagordning till mötet i mars: budget 2028 och val av ombud',
  ],
  ['lägg el, vatten och sopor på marsmötet', 'dagordning till marsmötet: el, vatten och sopor'],
  [
    'el, vatten o sopor ska upp på sjöbygdens möte 4 feb',
    'dagordning till sjöbygdens möte 4 feb: el, vatten och sopor',
  ],
  [
    'ok februarimötet: bokslut 2026, internkontroll, ansökan från Klivet 420 000 o info om lokaler',
    'dagordning till februarimötet: bokslut 2026, internkontroll, ansökan från Klivet 420 000 och info om lokaler',
  ],
  ['punkterna till marsmötet är el och vatten', 'dagordning till marsmötet: el och vatten'],
  [
    'bokslut 2026, ansökan Klivet o hyra till 4 feb',
    'dagordning till 4 feb: bokslut 2026, ansökan Klivet och hyra',
  ],
  [
    'hej, på nästa möte i sjöbygden blir det bokslut, val och lokalhyran',
    'dagordning till nästa möte i sjöbygden: bokslut, val och lokalhyran',
  ],
  ['i mars ska vi ta upp el, vatten och sopor', 'dagordning till mötet i mars: el, vatten och sopor'],
  [
    'vi ska ha el, vatten och sopor på sjöbygdens möte 4 feb',
    'dagordning till sjöbygdens möte 4 feb: el, vatten och sopor',
  ],
  [
    'går det att få upp frågan om hyran i mars? avtalet går ut 30 juni',
    'jag vill ta upp hyran i mars. avtalet går ut 30 juni',
  ],
  ['personalfrågan ska också med', 'lägg till personalfrågan'],
  [
    'personalfrågan ska också med, men den ska inte synas i kanalen',
    'lägg till personalfrågan. den ska inte synas i kanalen',
  ],
  [
    'personalfrågan ska också med, men den ska inte folk se i kanalen',
    'lägg till personalfrågan. den ska inte folk se i kanalen',
  ],
  ['sen måste internbudgeten in på dagordningen', 'sen måste internbudgeten in på dagordningen'],
  [
    'ansökan från Cykelköket ska med till 10 december',
    'lägg till ansökan från Cykelköket till mötet 10 december',
  ],
])('%s: a new ärende', (text, said) => expect(addedInPassing(text)).toBe(said));

it.each([
  'jag ska också med',
  'Karim ska också med',
  'glömde en sak, jag kan inte komma den 10e',
  'glömde en sak, lägg in hyran',
  'ska personalfrågan också med?',
  'glömde bilagan, kan ligga efter budgeten',
  'undrar om vi kan få en bil till mötet?',
  'en sak till, när är mötet?',
  'budgeten ska också med, flytta hyran till februari',
  'handlingarna ska in 27 november',
  'går det att ta med en gäst? jag har en som vill komma',
  'på decembermötet ska vi ha lunch och kaffe',
  'till decembermötet ska vi ha två ersättare och en gäst',
  'till decembermötet ska vi ha budget',
  '18 mars ska vi ha möte och lunch',
  'i mars ska vi ha möte på stadshuset, lokal bokas sen',
  'marsmötet: ny lokal, Granen, kl 13',
  'marsmötet: jag, Eva och Karim kommer',
  'lägg hyran sist på marsmötet',
  'senast 4 feb ska vi ha bokslut, budget och val',
  'flytta hyran, bilen och budgeten till 18 mars',
  'byt plats, dag och tid till 18 mars',
  'Karim, Lars och Eva till mötet 18 mars',
  'lägg hyran och budgeten sist på marsmötet',
  'den 18:e tar vi bussen och tåget hem',
  'vi ska ha möte 4 feb, 18 mars och 6 maj',
  'vi ska ha möten 4 feb, 18 mars och 6 maj i sjöbygden',
  'två saker: när är mötet och var?',
  'kan jag ta upp det med Karim?',
  'jag vill ha med mig en gäst',
  'finns det plats för en bil till?',
])('%s: as it is written', (text) => expect(addedInPassing(text)).toBe(text));
