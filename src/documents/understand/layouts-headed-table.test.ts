import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function only(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return read.kind === 'understood' ? read.documents[0] : undefined;
}

const ROWS = [
  '| Nr | Kl. | Ärende | Typ | Föredragande | Bilaga |',
  '|---|---|---|---|---|---|',
  '| 1 | 13.00 | Upprop | Formalia | | |',
  '| 2 | | Dagordning | Formalia | Ordförande | |',
  '| 3 | 13.10 | Besök av Svalboet | Information | Maj Hellman | |',
  '| 4 | 13.40 | Ansökan Lärkan, språkstöd | Beslut | Jan Palmer | 1 |',
  '| 5 | | Arbetssätt efter sommaren | Diskussion | | 2 |',
  '| 6 | | Övriga frågor | | | |',
];
const notice = (rows: readonly string[]) => `SAMORDNINGSFÖRBUNDET SJÖTRAKTEN

Kallelse till styrelsemöte

| Dag och tid | Torsdag 8 april 2027, kl. 13.00–15.00 |
|---|---|
| Plats | Ladan, Byvägen 3 i Granvik |

Dagordning

${rows.join('\n')}

Förslag till beslut

Punkt 4
Att Lärkan beviljas 120 000 kr för 2027.

Punkt 5
Att arbetssättet prövas till jul.

Varmt välkomna
Jan Palmer
`;

describe('an agenda in a table with the hour before the heading and cells that are empty', () => {
  it('every row is an item, with its hour, its presenter and its bilaga', async () => {
    const document = await only(notice(ROWS));
    expect(
      document?.items.map(({ number, heading, presenter, attachments }) => [
        number,
        heading,
        presenter,
        attachments,
      ]),
    ).toEqual([
      [1, 'Upprop', null, []],
      [2, 'Dagordning', 'Ordförande', []],
      [3, 'Besök av Svalboet', 'Maj Hellman', []],
      [4, 'Ansökan Lärkan, språkstöd', 'Jan Palmer', ['1']],
      [5, 'Arbetssätt efter sommaren', null, ['2']],
      [6, 'Övriga frågor', null, []],
    ]);
    expect(document?.surroundings).toContain('13.40 punkt 4');
  });

  it('what an item is for is told with it, and the förslag below with the item it names', async () => {
    const items = (await only(notice(ROWS)))?.items ?? [];
    expect(items.map(({ body }) => body.split('\n')[0])).toEqual([
      'Ärendetyp: Formalia',
      'Ärendetyp: Formalia',
      'Ärendetyp: Information',
      'Ärendetyp: Beslut',
      'Ärendetyp: Diskussion',
      '',
    ]);
    expect(items[3]?.proposals).toEqual(['Att Lärkan beviljas 120 000 kr för 2027.']);
    expect(items[4]?.proposals).toEqual(['Att arbetssättet prövas till jul.']);
  });
});
