import { expect, it } from 'vitest';
import { ofOpenPart } from './open-part.ts';

it.each([
  [
    'Ingen jäv framgår av protokollet 20 oktober.',
    'Av det som är öppet i protokollet 20 oktober framgår ingen jäv.',
  ],
  [
    'Inget ärende avslogs 24 september.',
    'Av det som är öppet framgår inte att något ärende avslogs 24 september.',
  ],
  [
    'Inget ärende föreslås avslås 10 december.',
    'Av det som är öppet framgår inte att något ärende föreslås avslås 10 december.',
  ],
  ['Ingen jäv framgår av något protokoll.', 'Av det som är öppet framgår ingen jäv.'],
  ['Ingen jäv framgår.', 'Av det som är öppet framgår ingen jäv.'],
  ['Ingen omröstning framgår av protokollet.', 'Av det som är öppet i protokollet framgår ingen omröstning.'],
  [
    'Inget uppdrag till Maja Holm framgår av de senaste protokollen i Norrskog.',
    'Av det som är öppet i de senaste protokollen i Norrskog framgår inget uppdrag till Maja Holm.',
  ],
  [
    'Det framgår inte av protokollen 20 oktober och 3 november att Karim Nasser har varit jävig i något ärende.',
    'Av det som är öppet i protokollen 20 oktober och 3 november framgår inte att Karim Nasser har varit jävig i något ärende.',
  ],
  [
    'Det framgår inte att någon tjänstgjorde för Karim Nasser 20 oktober.',
    'Av det som är öppet framgår inte att någon tjänstgjorde för Karim Nasser 20 oktober.',
  ],
  [
    'Nej, Sofia Berg står inte bland dem som var med 20 oktober.',
    'Av det som är öppet framgår inte att Sofia Berg var med 20 oktober.',
  ],
  [
    'Ja, du står inte bland dem som var med 20 oktober.',
    'Av det som är öppet framgår inte att du var med 20 oktober.',
  ],
  [
    'Ingen ersättare tjänstgjorde 20 oktober, enligt protokollet.',
    'Av det som är öppet i protokollet framgår inte att någon ersättare tjänstgjorde 20 oktober.',
  ],
  [
    'Ingen beslutade för Region Mellan 20 oktober, enligt protokollet.',
    'Av det som är öppet i protokollet framgår inte att någon beslutade för Region Mellan 20 oktober.',
  ],
  ['Jag hittar ingen § 44 i det jag har.', 'I det som är öppet hittar jag ingen § 44.'],
  [
    'Jag hittar ingen punkt 9 på dagordningen 11 juni.',
    'I det som är öppet hittar jag ingen punkt 9 på dagordningen 11 juni.',
  ],
  [
    'Du står inte som föredragande på dagordningen 10 december.',
    'I det som är öppet står du inte som föredragande på dagordningen 10 december.',
  ],
  [
    'Det framgår inte vem av det jag har: ett protokoll (2026).',
    'Det framgår inte vem av det som är öppet: ett protokoll (2026).',
  ],
  [
    'Beloppet framgår inte av det jag har: ett protokoll (2026).',
    'Beloppet framgår inte av det som är öppet: ett protokoll (2026).',
  ],
  [
    'Det framgår inte av det jag har: ett protokoll (2026).',
    'Det framgår inte av det som är öppet: ett protokoll (2026).',
  ],
])('what is denied of the record is denied of what is open: %s', (fact, told) => {
  expect(ofOpenPart(fact)).toBe(told);
});

it.each([
  'Ingen jäv framgår av § 12, Hyresbidrag.',
  'Det framgår inte av § 12, Hyresbidrag, hur någon röstade.',
  'Jäv i § 12, 20 oktober.',
  'Ingen av 5 har svarat.',
])('what is of one §, and what denies nothing, stays as it is: %s', (fact) => {
  expect(ofOpenPart(fact)).toBe(fact);
});
