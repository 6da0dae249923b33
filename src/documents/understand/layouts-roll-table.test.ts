import { expect, it } from 'vitest';
import { readHere } from '../read.ts';

const paper = (list: string) => `# Finsam Tallåsen

## Protokoll, styrelsen

Datum: tisdag 4 maj 2027
Tid: 10.00–12.20
Plats: Folkets hus, Granen

${list}

Paragrafer: 21–22
Justerare: Gun Hedman

## § 21 Mötet öppnas

Ordföranden öppnar mötet.

## § 22 Bidrag

**Beslut**

- att bevilja Fyren 45 000 kr
`;

const MARKDOWN = (head: string, rows: readonly string[]) =>
  [head, head.replace(/[^|]+/gu, '---'), ...rows].join('\n');

/** The same people in tables of one row each: with bars, with tabs and in columns, in other orders and words. */
const LISTS: Readonly<Record<string, string>> = {
  'who serves in a column of yes and no': `### Närvarande\n\n${MARKDOWN(
    '| Namn | Organisation | Roll | Tjänstgör |',
    [
      '| Bo Ekman | Tallåsens kommun | ordförande | ja, ej § 22 |',
      '| Gun Hedman | Försäkringskassan | vice ordförande, ordförande § 22 | ja |',
      '| Frank Granat | Region Myrheden | ersättare | ja, för Cilla Dahlgren |',
      '| Ivar Jonsson | Arbetsförmedlingen | ledamot | ja |',
      '| Disa Englund | Tallåsens kommun | ersättare | nej |',
      '| Agda Almby | Kansliet | förbundschef, sekreterare | nej |',
    ],
  )}\n\n**Frånvarande:** Cilla Dahlgren`,
  'who serves in a note, without a heading, cut by tabs': `Namn\tOrganisation\tUppdrag\tAnm.
Bo Ekman\tTallåsens kommun\tordförande\tej § 22
Gun Hedman\tFörsäkringskassan\tvice ordförande\t
Frank Granat\tRegion Myrheden\tersättare\ttjänstgör för Cilla Dahlgren
Ivar Jonsson\tArbetsförmedlingen\tledamot\tpå distans
Disa Englund\tTallåsens kommun\tersättare\ttjänstgör inte
Agda Almby\tKansliet\tförbundschef, sekreterare\t

Frånvarande: Cilla Dahlgren (Region Myrheden)`,
  'who was there in one column, and a note in another': `DELTAGARE

${MARKDOWN('| Roll | Namn | Medlem | Närvarande | Anmärkning |', [
  '| Ordförande | Bo Ekman | Tallåsens kommun | ja | ej § 22 |',
  '| Vice ordförande | Gun Hedman | Försäkringskassan | ja | |',
  '| Ledamot | Cilla Dahlgren | Region Myrheden | nej | |',
  '| Ledamot | Ivar Jonsson | Arbetsförmedlingen | ja | |',
  '| Ersättare | Frank Granat | Region Myrheden | ja | ersätter Cilla Dahlgren |',
  '| Ersättare | Disa Englund | Tallåsens kommun | ja | ej tjänstgörande |',
  '| Förbundschef, sekreterare | Agda Almby | | ja | |',
])}`,
  'offices with their serving, in columns of spaces': `Närvarolista

Namn               Organisation          Funktion                                      Anmärkning
Bo Ekman           Tallåsens kommun      ordförande                                    ej § 22
Gun Hedman         Försäkringskassan     vice ordförande
Cilla Dahlgren     Region Myrheden       ledamot                                       frånvarande
Ivar Jonsson       Arbetsförmedlingen    ledamot
Frank Granat       Region Myrheden       tjänstgörande ersättare för Cilla Dahlgren
Disa Englund       Tallåsens kommun      ersättare, ej tjänstgörande
Agda Almby         Kansliet              förbundschef, sekreterare`,
};

it.each(Object.entries(LISTS))('a row for each person: %s', async (_, list) => {
  const read = await readHere({ name: 'a.md', bytes: new TextEncoder().encode(paper(list)) });
  const [protokoll] = read.kind === 'understood' ? read.documents : [];
  const people = (protokoll?.present ?? []).map(({ name, role, votes, replaces, attendance }) => [
    name,
    role,
    votes,
    replaces,
    attendance,
  ]);
  expect(people.toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))).toEqual([
    ['Agda Almby', 'förbundschef och sekreterare', false, null, null],
    ['Bo Ekman', 'ordförande', true, null, 'ej § 22'],
    ['Disa Englund', 'ersättare', false, null, null],
    ['Frank Granat', 'tjänstgörande ersättare', true, 'Cilla Dahlgren', null],
    ['Gun Hedman', 'vice ordförande', true, null, null],
    ['Ivar Jonsson', 'ledamot', true, null, null],
  ]);
  expect(protokoll).toMatchObject({
    absent: ['Cilla Dahlgren'],
    chair: 'Bo Ekman',
    adjusters: ['Gun Hedman'],
  });
});

it('an ersättare beside her ledamot who “tjänstgör inte” does not serve', async () => {
  const list = MARKDOWN('| Organisation | Ledamot | Närvarande | Ersättare | Närvarande |', [
    '| Tallåsens kommun | Bo Ekman, ordförande | ja | Disa Englund | nej |',
    '| Region Myrheden | Cilla Dahlgren | ja | Frank Granat | ja, tjänstgör inte |',
    '| Försäkringskassan | Gun Hedman | nej | Edit Forsell | ja, tjänstgör |',
  ]);
  const read = await readHere({ name: 'a.md', bytes: new TextEncoder().encode(paper(list)) });
  const [protokoll] = read.kind === 'understood' ? read.documents : [];
  expect(protokoll?.present.filter(({ votes }) => votes).map(({ name }) => name)).toEqual([
    'Bo Ekman',
    'Cilla Dahlgren',
    'Edit Forsell',
  ]);
});

it('a table whose rows stand under "Ledamöter" and "Ersättare" tells who served for whom, by initials too', async () => {
  const read = await readHere({
    name: 'a.md',
    bytes: new TextEncoder().encode(`Samordningsförbundet Sjötrakten
SAMMANTRÄDESPROTOKOLL
Sammanträdesdatum 2027-03-11

Närvarolista

| Namn | Representerar | Närv. | Tjg ers. för | Anmärkning |
|---|---|---|---|---|
| Ledamöter | | | | |
| Ylva Sandin, ordf. | Granviks kommun | X | | |
| Maj Hellman, v. ordf. | Region Väst | X | | ej § 23 |
| Karl-Erik Oxel | Region Väst | – | | förhinder |
| Henning Ask | Arbetsförmedlingen | X | | fr.o.m. § 21, kl. 10.40 |
| Ersättare | | | | |
| Bo Wiman | Granviks kommun | X | | |
| Agda Almby | Region Väst | X | M. Hellman § 23 | |
| Siv Tall | Region Väst | X | K-E. Oxel §§ 20–24 | |
| Pia Ström | Arbetsförmedlingen | X | H. Ask § 20 | |
| Nils Dahl | Granviks kommun | – | | |

§ 20. Upprop
Beslut
Uppropet fastställs.

§ 21. Ny skrivare
Beslut
En skrivare köps in.
`),
  });
  const [document] = read.kind === 'understood' ? read.documents : [];
  expect(
    document?.present.map(({ name, votes, replaces, attendance }) => [name, votes, replaces, attendance]),
  ).toEqual([
    ['Ylva Sandin', true, null, null],
    ['Maj Hellman', true, null, 'ej § 23'],
    ['Henning Ask', true, null, 'fr.o.m. § 21'],
    ['Agda Almby', true, 'Maj Hellman', '§ 23'],
    ['Siv Tall', true, 'Karl-Erik Oxel', '§§ 20–24'],
    ['Pia Ström', true, 'Henning Ask', '§ 20'],
    ['Bo Wiman', false, null, null],
  ]);
  expect(document?.absent).toEqual(['Karl-Erik Oxel', 'Nils Dahl']);
  expect(document?.chair).toBe('Ylva Sandin');
});

it('a remark beside ledamot and ersättare tells who served, for which §§, and who did not', async () => {
  const list = MARKDOWN('| Organisation | Ledamot | Närv. | Ersättare | Närv. | Anmärkning |', [
    '| Tallåsens kommun | Bo Ekman (S), ordf. | X | Disa Englund (S) | X | Ersättaren tjänstgörande § 22 |',
    '| Region Myrheden | Cilla Dahlgren (M) | – | Frank Granat (M) | X | Tjänstgörande |',
    '| Försäkringskassan | Gun Hedman | X | Edit Forsell | X | Ersättaren ej tjänstgörande |',
    '| Arbetsförmedlingen | Ivar Jonsson | X | Siv Tall | – | På distans |',
    '| Granviks kommun | Ylva Sandin (C) | – | Nils Dahl (C) | – | |',
  ]);
  const read = await readHere({ name: 'a.md', bytes: new TextEncoder().encode(paper(list)) });
  const [protokoll] = read.kind === 'understood' ? read.documents : [];
  const people = (protokoll?.present ?? []).map(({ name, votes, replaces, attendance }) => [
    name,
    votes,
    replaces,
    attendance,
  ]);
  expect(people.toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))).toEqual([
    ['Bo Ekman', true, null, 'ej § 22'],
    ['Disa Englund', true, 'Bo Ekman', '§ 22'],
    ['Edit Forsell', false, null, null],
    ['Frank Granat', true, 'Cilla Dahlgren', null],
    ['Gun Hedman', true, null, null],
    ['Ivar Jonsson', true, null, null],
  ]);
  expect(protokoll?.absent).toEqual(['Cilla Dahlgren', 'Ylva Sandin', 'Siv Tall', 'Nils Dahl']);
});
