import { expect, it } from 'vitest';
import { orderParts } from './order-parts.ts';

it.each([
  ['rubriken på punkt 7 ska vara Brandskydd från den 10 juni', 'heading', 'Brandskydd från den 10 juni'],
  ['döp om punkt 7 till Brandskydd 10 juni 2027', 'heading', 'Brandskydd 10 juni 2027'],
  ['döp om sjuan till 10 juni', 'heading', '10 juni'],
  ['punkt 7 ska heta Hyra till den 10 juni', 'heading', 'Hyra till den 10 juni'],
  ['den ska heta Hyran', 'heading', 'Hyran'],
  ['kalla punkt 7b för Brandskyddet', 'heading', 'Brandskyddet'],
  ['på punkt 7 ska rubriken vara Brandskydd 10 juni', 'heading', 'Brandskydd 10 juni'],
  ['byt namn på punkt 9 till Avtal 2028', 'heading', 'Avtal 2028'],
  ['ändra rubriken till punkt 7 till: Hyra från 1 september', 'heading', 'Hyra från 1 september'],
  ['ändra rubriken på punkt 6 till Löner inför 10 december', 'heading', 'Löner inför 10 december'],
  ['kan du ändra namnet på punkt 6 den 11 mars till Löner?', 'heading', 'Löner?'],
  ['ändra punkt 7 till Ny lokal från 10 juni', 'heading', 'Ny lokal från 10 juni'],
  ['Ändra sjuan till "ny lokal"', 'heading', '"ny lokal"'],
  ['skriv i punkt 7 att Ylva redovisar den 10 december', 'background', 'Ylva redovisar den 10 december'],
  ['notera på punkt 6 att avtalet löper ut', 'background', 'avtalet löper ut'],
  [
    'i beskrivningen på punkt 6 ska det stå att avtalet går ut 10 juni',
    'background',
    'avtalet går ut 10 juni',
  ],
  ['kalla punkt 6: Löner 10 december', 'heading', 'Löner 10 december'],
  [
    'skriv förslaget till punkt 7 så här: att säga upp avtalet den 10 december',
    'proposals',
    'att säga upp avtalet den 10 december',
  ],
  [
    'lägg förslag på punkt 8 att återrapportera till styrelsen den 10 december',
    'proposals',
    'att återrapportera till styrelsen den 10 december',
  ],
  ['ändra förslaget på punkt 7 på mötet 11 mars till att avslå', 'proposals', 'att avslå'],
  ['förslaget på punkt 7 ska lyda att avslå den 10 juni', 'proposals', 'att avslå den 10 juni'],
  ['nytt förslag på brandskydd: att ta fram en plan', 'proposals', 'att ta fram en plan'],
  [
    'ändra beskrivningen på punkt 7 till: redovisas den 10 december',
    'background',
    'redovisas den 10 december',
  ],
  [
    'ny punkt efter 6: Studiebesök den 10 juni, föredragande Ylva',
    'new',
    'Studiebesök den 10 juni, föredragande Ylva',
  ],
  ['lägg in en punkt till 11 februari: Delårsrapport', 'new', 'Delårsrapport'],
  ['ny punkt 11 mars kl 13: Hyran', 'new', 'Hyran'],
  ['lägg till hyran, förslag att säga upp den 10 juni', 'new', 'att säga upp den 10 juni'],
])('parts an order from what is to be written: %s', (text, of, content) => {
  expect(orderParts(text)).toMatchObject({ of, content });
});

it.each([
  'vad är förslaget på punkt 7?',
  'ändra punkt 7 till intern',
  'ändra punkt 7 till plats 3',
  'skriv på punkt 7 att bevilja ansökan',
  'förslaget på punkt 7 är att avslå?',
  'ta bort förslaget på punkt 7',
  'ändra förslaget till punkt 7',
  'rubriken på snabbfrågan ska vara Lunch',
  'ändra förslaget i protokollet till att avslå',
  'lägg till hyran till mötet 11 mars',
  'flytta mötet till 10 december',
  'kalla till extra möte 17 december',
  'kalla in Monika till mötet 10 december',
])('finds nothing that is to be written: %s', (text) => {
  expect(orderParts(text)).toBeNull();
});
