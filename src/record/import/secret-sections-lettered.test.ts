import { expect, it } from 'vitest';
import { type ReadDocument, readHere } from '../../documents/index.ts';
import { withLooseSecrecy } from './loose-secrecy.ts';
import { secrecyUnplaced, secretItems } from './secret-items.ts';

const agenda = (said: string, section: string) => `Kallelse

Samordningsförbundet Norrskog
Torsdag 11 februari 2027 kl. 13.00-15.00, Stadshuset

${said}

A. Formalia
   1. Öppnande

B. Beslut
   2. Hyresavtalet på Vallgatan
      Förslag: att hyra för 12 000 kr

${section}
   3. Avtalet med kökschefen

E. Övrigt
   4. Avslutning
`;

async function read(text: string): Promise<ReadDocument> {
  const result = await readHere({ name: 'kallelse.txt', bytes: new TextEncoder().encode(text) }, {});
  const [document] = result.kind === 'understood' ? result.documents : [];
  if (document === undefined) throw new Error('not read');
  return withLooseSecrecy(document);
}

const secret = (document: ReadDocument) => secretItems(document).map(({ number }) => number);

it.each(['D. Sekretessärenden', 'D) Sekretess', 'IV. Sekretessärenden', 'Slutna ärenden'])(
  'what stands under a heading of secrecy is internal, whatever letter it has (domain page 6): %s',
  async (section) => expect(secret(await read(agenda('', section)))).toContain(3),
);

it.each([
  'Mötet är inte öppet för allmänheten.',
  'Observera att sammanträdet är stängt för allmänheten.',
  'Allmänheten har inte tillträde till sammanträdet.',
  'Den som inte kan läsa bilagorna i läsplattan hör av sig till kansliet.',
  'Kan du inte öppna handlingarna, hör av dig till Maja.',
])('who may come, and who has no means to read, says nothing of what may be read: %s', async (said) => {
  const document = await read(agenda(said, 'C. Information'));
  expect(secret(document)).toEqual([]);
  expect(secrecyUnplaced(document)).toEqual([]);
});

it.each([
  'Handlingarna är inte offentliga.',
  'Mötet är inte öppet för allmänheten på grund av sekretess.',
  'Den som inte kan läsa handlingarna här hör av sig, de är hemliga.',
])('what may not be read is asked about, or held: %s', async (said) => {
  const document = await read(agenda(said, 'C. Information'));
  expect([...secret(document), ...secrecyUnplaced(document)]).not.toEqual([]);
});
