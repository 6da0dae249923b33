import { expect, it } from 'vitest';
import { secretItems } from './secret-items.ts';

const item = (heading: string, body = '', proposals: string[] = []) =>
  ({ heading, body, proposals, number: null, paragraph: null, printedNumber: null }) as unknown as Parameters<
    typeof secretItems
  >[0]['items'][number];
const secret = (items: ReturnType<typeof item>[], surroundings = '') =>
  secretItems({ kind: 'kallelse', items, surroundings }).map(({ heading }) => heading);

it('an ärende is internal by what its heading, its text or a footnote says, and no other', () => {
  expect(
    secret([
      item('Tvist (intern)'),
      item('Uppsägning', 'Ärendet behandlas inom stängda dörrar.'),
      item('Avtal', '', ['att handlingarna är hemliga']),
      item('Bokslut', 'En policy för sekretess tas fram.'),
    ]),
  ).toEqual(['Tvist (intern)', 'Uppsägning', 'Avtal']);
  const marked = [item('Bokslut'), item('Uppsägning*'), item('Avslutning', '*) Sekretess enligt OSL.')];
  expect(secret(marked)).toEqual(['Uppsägning*']);
  expect(
    secret([item('Uppsägning*'), item('Avtal**')], '* Får inte publiceras i kanalen.\n** Bilaga följer'),
  ).toEqual(['Uppsägning*']);
});

it('a heading over some ärenden is of those under it, until it is opened again or the meeting ends', () => {
  const agenda = (line: string, after = '') => [
    item('Öppnande'),
    item('Bokslut', line),
    item('Lönerna', after),
    item('Ny lokal'),
    item('Mötet avslutas'),
  ];
  expect(secret(agenda('Stängd del (ej offentligt)'))).toEqual(['Lönerna', 'Ny lokal']);
  expect(secret(agenda('Slutet sammanträde (sekretess)', 'Öppna ärenden'))).toEqual(['Lönerna']);
  expect(secret(agenda('Internt bokslut för året.'))).toEqual([]);
  expect(secret([item('Lönerna'), item('Avslutning')], 'Kallelse\nInterna ärenden')).toEqual(['Lönerna']);
});

it('a line that says it of ärenden by their numbers is of those, and not of the one above it', () => {
  const agenda = (line: string) => [
    item('Bokslut'),
    item('Lönerna'),
    item('Avtal'),
    item('Avslutning', line),
  ];
  const of = (line: string, surroundings = '') => secret(agenda(line), surroundings);
  expect(of('Punkterna 2 och 3 är interna och får inte visas för allmänheten.')).toEqual([
    'Lönerna',
    'Avtal',
  ]);
  expect(of('Ärende 2–3 behandlas bakom stängda dörrar.')).toEqual(['Lönerna', 'Avtal']);
  expect(of('', 'Punkt 2 omfattas av sekretess.')).toEqual(['Lönerna']);
  expect(of('Punkterna 2 och 3 är inte hemliga.')).toEqual([]);
});

it('short forms in a heading count', () => {
  expect(
    secret([item('Lönerna (sekr.)'), item('Tvist – ej för kanalen'), item('Val av ordf. och sekr.')]),
  ).toEqual(['Lönerna (sekr.)', 'Tvist – ej för kanalen']);
});
