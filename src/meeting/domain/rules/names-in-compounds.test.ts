import { expect, it } from 'vitest';
import { namesInCompounds } from './names-in-compounds.ts';

const written = (heading: string, proposal = '') => ({ heading, background: '', proposals: [proposal] });
const names = (heading: string, text: string, open = 'Budget 2028', people: string[] = []) =>
  namesInCompounds([written(heading)], [written(open)], people)?.(text) ?? false;

it.each([
  ['Uppsägning av samarbetet med Granbo AB', 'Granboavtalets ekonomi'],
  ['Ansökan från Solrosen', 'Solros-ansökan, motivering till avslaget'],
  ['Uppsägning av Molander', 'Molanderförhandlingen drar ut på tiden'],
  ['Tvisten med Holms Måleri', 'Läget i målartvisten'],
  ['Stöld av datorer på kansliet', 'Datorstölden'],
  ['Uppsägning av städavtalet', 'Städuppsägningen, kostnader'],
  ['Höjd hyra för lokalen', 'Hyreshöjningen och lokalhyran'],
])('%s: a compound of its name is asked about', (heading, text) => {
  expect(names(heading, text)).toBe(true);
});

it.each([
  ['Tvist med Granbo', 'Granboavtalet', 'Ansökan från Granbo', []],
  ['Avtal för Karim Nasser', 'Nasserrapporten', 'Budget', ['Karim Nasser']],
  ['Samtal med Region Norr', 'Regionens plan', 'Budget', []],
  ['Hyran av Ek', 'Ekonomi', 'Budget', []],
  ['Tvist med Granbo', 'Gransking av avtalet', 'Budget', []],
  ['Stöld av datorer på kansliet', 'Inköp av datorer', 'Budget', []],
  ['Stöld av datorer på kansliet', 'Datorstölden', 'Datorstölder i kommunen', []],
  ['Stöld av datorer på kansliet', 'Datorstölden', 'Polisens råd om stöld av datorer', []],
  ['Förslag från kommunen', 'Kommunförslag om vägen', 'Budget', []],
])('%s: "%s" is not', (heading, text, open, people) => {
  expect(names(heading, text, open, people)).toBe(false);
});
