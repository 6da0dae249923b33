import { expect, it } from 'vitest';
import { readHere } from '../../documents/index.ts';
import { isSecretParagraph } from './secret-items.ts';
import { withSecretParagraphs } from './secret-paragraphs.ts';

/** A short protokoll with that sentence between its second § and its third. */
async function read(sentence: string) {
  const text = `Samordningsförbundet Norrskog
Protokoll styrelsemöte 2026-10-15
Stadshuset kl 9-11

Närvarande: Eva Lind ordförande, Karim Nasser, Lars Ek
Sekreterare: Maja Holm
Justerare: Lars Ek

§ 11 Öppnande
Eva Lind öppnar mötet.

§ 12 Bidrag till Lyktan
Beslut: Styrelsen beviljar Lyktan 60 000 kr.

${sentence}

§ 13 Lön till Bo Alm
Beslut: Styrelsen höjer lönen till 51 500 kr.

§ 14 Skada hos Siv Ros
Beslut: Styrelsen betalar Siv Ros 5 000 kr.

§ 15 Bidrag till Ekbacken
Beslut: Styrelsen beviljar Ekbacken 30 000 kr.

§ 16 Avslutning
Mötet avslutas.
`;
  const result = await readHere({ name: 'mote.txt', bytes: new TextEncoder().encode(text) });
  const [document] = result.kind === 'understood' ? result.documents : [];
  if (document === undefined) throw new Error('not read');
  const reading = withSecretParagraphs(document);
  return { reading, secret: reading.items.filter(isSecretParagraph).map(({ paragraph }) => paragraph) };
}

it('a short protokoll is read as one by its title, day and head', async () => {
  const { reading, secret } = await read('');
  expect(reading).toMatchObject({ kind: 'protokoll', meetingDate: '2026-10-15', secretary: 'Maja Holm' });
  expect(reading.items.map(({ paragraph }) => paragraph)).toEqual([11, 12, 13, 14, 15, 16]);
  expect(secret).toEqual([]);
});

it.each([
  ['Följande två paragrafer (13-14) är inte för allmänheten.', [13, 14]],
  ['Följande två paragrafer är ej offentliga.', [13, 14]],
  ['Nästa paragraf omfattas av sekretess.', [13]],
  ['Följande paragrafer är inte för alla.', [13, 14, 15]],
  ['§§ 13–14 är sekretessbelagda.', [13, 14]],
  ['Paragraf 13 och 15 ska inte läsas av andra.', [13, 15]],
])(
  'a sentence under a § is of the others that it names, and no text of it: %s',
  async (sentence, numbers) => {
    const { reading, secret } = await read(sentence);
    expect(secret).toEqual(numbers);
    expect(reading.items[1]).toMatchObject({ decisions: ['Styrelsen beviljar Lyktan 60 000 kr.'] });
    expect(reading.items[1]?.body).not.toContain(sentence);
    expect(reading.surroundings).toContain(sentence);
  },
);

it('one that is of its own § keeps that, and what else it names', async () => {
  expect((await read('Ärendet omfattas av sekretess, se § 14.')).secret).toEqual([12, 14]);
  expect((await read('Beslutet omfattas av sekretess.')).secret).toEqual([12]);
});
