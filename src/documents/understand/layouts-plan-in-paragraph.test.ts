import { expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function bodyOf(days: string): Promise<string[]> {
  const text = `Samordningsförbundet Sjötrakten
Protokoll
Sammanträdesdatum: 2026-12-10

Närvarande ledamöter
Ylva Sandin, ordförande, Granviks kommun
Disa Lindmark, Ljungs kommun

§ 41 Mötet öppnas
Ordföranden öppnar mötet.

§ 42 Mötesplan 2027
${days}
Styrelsen beslutar
att anta mötesplanen.

§ 43 Mötet avslutas
Ordföranden avslutar mötet.
`;
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  const items = read.kind === 'understood' ? (read.documents[0]?.items ?? []) : [];
  return (items.find(({ paragraph }) => paragraph === 42)?.body ?? '').split(/\n+/u);
}

it('each line of a plan that begins with its day is a line of its own', async () => {
  const body = await bodyOf('4 februari, Granvik\n11 mars, digitalt\n20–21 maj, internat på Lövnäs gård');
  expect(body.slice(0, 3)).toEqual([
    '4 februari, Granvik',
    '11 mars, digitalt',
    '20–21 maj, internat på Lövnäs gård',
  ]);
});

it('the days of a table in a § are told with what each column is of, also where a cell is empty', async () => {
  const body = await bodyOf(`Möten 2027 enligt nedan.

Datum            Styrelsen            Arbetsutskottet      Anmärkning
4 februari       möte                 21 januari           bokslut
11 mars          möte                                      digitalt
20 maj           möte                 6 maj
`);
  expect(body.slice(2, 5)).toEqual([
    '4 februari; Styrelsen: möte; Arbetsutskottet: 21 januari; Anmärkning: bokslut.',
    '11 mars; Styrelsen: möte; Anmärkning: digitalt.',
    '20 maj; Styrelsen: möte; Arbetsutskottet: 6 maj.',
  ]);
});
