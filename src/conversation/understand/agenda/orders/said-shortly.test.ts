import { expect, it } from 'vitest';
import { saidShortly } from './said-shortly.ts';

it.each([
  ['nu kör vi dagordning för 28 jan. el, vatten, sopor', 'till mötet 28 jan: el, vatten, sopor'],
  ['en till: lokalfrågan. den ska inte ut i kanalen', 'ny punkt: lokalfrågan, internt'],
  ['och så en till om lönerna, den ska vara hemlig', 'ny punkt om lönerna, internt'],
  ['och en om hyran. det är bara för styrelsen', 'ny punkt om hyran, internt'],
  ['och så en om bemanningen, den är viktig', 'och så en om bemanningen, den är viktig'],
  ['en om året, mer hinner vi inte', 'en om året, mer hinner vi inte'],
  ['en till: hyran, föredragande Eva', 'ny punkt: hyran, föredragande Eva'],
  ['går det å få en genomgång av statistiken nån gång i vår?', 'jag vill ta upp genomgång av statistiken'],
  ['kan vi få en genomgång av avtalet i april?', 'jag vill ta upp genomgång av avtalet i april'],
  [
    'kan vi få en dragning av projektet i april? gärna av Jonna på kassan',
    'jag vill ta upp dragning av projektet i april. gärna av Jonna på kassan',
  ],
  [
    'kvarnen är upptagen den 28:e. vi får vara i stadshuset sal 3',
    'byt lokal på mötet den 28:e till Stadshuset sal 3, kvarnen är upptagen',
  ],
  [
    'rummet på kvarnen är för litet den 23:e, vi sitter i aulan på byskolan istället',
    'byt lokal på mötet den 23:e till Aulan på byskolan, rummet på kvarnen är för litet',
  ],
  ['kan vi ta lokalfrågan först?', 'flytta lokalfrågan först'],
  ['kan bokslutet ligga sist av de tre', 'flytta bokslutet sist'],
  ['ska hyran stå före budgeten?', 'flytta hyran före budgeten'],
  ['borde vi inte ta hyran före budgeten?', 'flytta hyran före budgeten'],
  ['ok flytta mars till 12e, Eva är borta', 'ok flytta marsmötet till 12e, Eva är borta'],
])('%s: in words that say it', (text, said) => expect(saidShortly(text)).toBe(said));

it.each([
  'vad står på dagordningen för 28 jan?',
  'en till kan komma',
  'går det att få en kopia av protokollet?',
  'kan vi ta en paus först?',
  'salen är upptagen den 28:e',
  'flytta marsmötet till april',
])('%s: as it is', (text) => expect(saidShortly(text)).toBe(text));
