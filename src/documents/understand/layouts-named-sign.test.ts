import { expect, it } from 'vitest';
import { readHere } from '../read.ts';

/** A protokoll of four pages whose paragraphs are those of a named board, three of them first on their page. */
const protokoll = (name: string, page: (number: number) => string) => `PROTOKOLL  ${page(1)}
Styrelsen för Samordningsförbundet Tallåsen
2027-05-04

Tid: kl. 10.00-12.20
Plats: Folkets hus, lokal Granen
Ledamöter: Bo Ekman, ordförande
           Cilla Dahlgren
Övriga: Agda Almby, förbundschef, § 12
Justerare: Cilla Dahlgren
Paragrafer: 11-15

${name} § 11
Öppnande
Ordföranden öppnar mötet.

${page(2)}

${name} § 12
Hyra av släpvagn
Beslut
Släpvagnen hyrs för 900 kr i månaden, enligt Kommunallagen § 9.

${page(3)}

${name} § 13
Bidrag till Fyren
Bo Ekman lämnar rummet.
Beslut
Fyren beviljas 45 000 kr.

${name} § 14
Mötesdagar
Beslut
Styrelsen träffas den 9 september.

${page(4)}

${name} § 15
Avslutning
Ordföranden tackar.
`;

it.each(['TALLÅSEN', 'SAMORDNINGSFÖRBUNDET TALLÅSEN', 'Tallåsen', 'Finsam Tallåsen', 'Styrelsen', 'FT'])(
  'the paragraphs of a protokoll have the board’s name before their sign, also first on a page: "%s § 11"',
  async (name) => {
    for (const page of [(number: number) => `${number}(4)`, (number: number) => `Sida ${number} av 4`]) {
      const bytes = new TextEncoder().encode(protokoll(name, page));
      const read = await readHere({ name: 'a.txt', bytes });
      const documents = read.kind === 'understood' ? read.documents : [];
      expect(documents.map(({ kind }) => kind)).toEqual(['protokoll']);
      expect(documents[0]?.items.map(({ paragraph, heading }) => [paragraph, heading])).toEqual([
        [11, 'Öppnande'],
        [12, 'Hyra av släpvagn'],
        [13, 'Bidrag till Fyren'],
        [14, 'Mötesdagar'],
        [15, 'Avslutning'],
      ]);
    }
  },
);
