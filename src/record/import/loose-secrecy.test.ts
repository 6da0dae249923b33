import { expect, it } from 'vitest';
import { type ReadDocument, readHere } from '../../documents/index.ts';
import { choiceNotes } from '../secrecy-text.ts';
import { withLooseSecrecy } from './loose-secrecy.ts';
import { secrecyUnplaced, secretItems } from './secret-items.ts';

const HEAD = `Kallelse

Samordningsförbundet Norrskog
Torsdag 11 februari 2027 kl. 13.00-15.00, Stadshuset
`;

async function read(body: string, name = 'kallelse.md'): Promise<ReadDocument> {
  const file = { name, bytes: new TextEncoder().encode(`${HEAD}\n${body}\n`) };
  const result = await readHere(file, {});
  const [document] = result.kind === 'understood' ? result.documents : [];
  if (document === undefined) throw new Error('not read');
  return withLooseSecrecy(document);
}

/** The agenda with a sentence below it. */
const closing = (sentence: string) =>
  read(`1. Öppnande
2. Uppsägning av kökschefen
   Förslag: att säga upp avtalet med Stig Lans
3. Hyresavtalet på Vallgatan
   Förslag: att hyra för 12 000 kr
4. Internkontrollplan 2027
   Intern kontroll görs varje år. Planen bifogas.
   Förslag: att anta planen
5. Avslutning

${sentence}`);

const secret = (document: ReadDocument) => secretItems(document).map(({ number }) => number);
const texts = ({ items }: ReadDocument) => items.map(({ heading, body }) => `${heading} ${body}`).join('\n');

it.each([
  ['Tänk på att ärendet om Vallgatan stannar inom styrelsen.', [3]],
  ['Hyresavtalet på Vallgatan är internt.', [3]],
  ['Det som rör kökschefen behåller vi i rummet tills vidare.', [2]],
  ['OBS! Uppsägningen är känslig och får inte läcka.', [2]],
  ['Prata inte med någon om hyresavtalet förrän det är påskrivet.', [3]],
  ['Vi håller tyst om Stig.', [2]],
  ['Det om kökschefens framtid stannar inom styrelsen.', [2]],
  ['Vad gäller kökschefen ber vi er behålla det för er själva.', [2]],
  ['Media får inte få nys om hyresavtalet.', [3]],
  ['Handlingarna till punkt 2 delas ut på plats och samlas in efter mötet.', [2]],
  ['Till punkt 2: handlingarna delas ut på plats och samlas in efter mötet.', [2]],
  ['Hyresavtalet på Vallgatan: får inte spridas innan det är påskrivet.', [3]],
  ['Frågorna om Vallgatan och kökschefen får inte spridas före beslut.', [2, 3]],
])(
  'a sentence below the agenda is of the ärenden that it names, and no text of the last: %s',
  async (said, numbers) => {
    const document = await closing(said);
    expect(secret(document)).toEqual(numbers);
    expect(secrecyUnplaced(document)).toEqual([]);
    expect(texts(document)).not.toContain(said);
    expect(document.surroundings).toContain(said);
  },
);

it.each([
  'Vissa ärenden är inte offentliga.',
  'Ett av ärendena omfattas av tystnadsplikt.',
  'Sekretess gäller.',
  'Detta ska inte ut till fler än ledamöterna.',
  'Tänk på vad som är känsligt i handlingarna till mötet.',
  'Allmänheten ska vara ovetande om en av sakerna.',
])('where it names none somebody is asked, and none is taken for granted: %s', async (said) => {
  const document = await closing(said);
  expect(secret(document)).toEqual([]);
  expect(secrecyUnplaced(document)).toEqual([said]);
  expect(texts(document)).not.toContain(said);
});

it('what is no secret stays where it stood, and nobody is asked', async () => {
  const said = 'Anmäl förhinder till kansliet. Handlingarna skickas inte per post. Välkomna!';
  const document = await closing(said);
  expect(secret(document)).toEqual([]);
  expect(secrecyUnplaced(document)).toEqual([]);
});

it.each(['kallelse.md', 'kallelse.txt'])(
  'each mark of a footnote is of the headings that bear it: %s',
  async (name) => {
    for (const [mark, other] of [
      ['**', '*'],
      ['***', '**'],
      ['†', '*'],
      ['²', '¹'],
    ] as const) {
      const document = await read(
        `1. Öppnande
2. Hot mot personal på Kvarnudden${mark}
   Förslag: att installera larm
3. Webbplats${other}
   Förslag: att köpa
4. Avslutning

${other} Bilaga skickas senare.
${mark} Sekretess gäller.`,
        name,
      );
      expect([mark, secret(document)]).toEqual([mark, [2]]);
      expect(secrecyUnplaced(document)).toEqual([]);
    }
  },
);

it('a word of secrecy in a compound names no other ärende that is about secrecy', async () => {
  const document = await read(`1. Öppnande
2. Val av städfirma
   Anbudssekretess råder tills beslut är fattat. Lägst är Renfix.
3. Enkät om sekretess i verksamheten
   Resultatet är offentligt.
4. Avslutning`);
  expect(secret(document)).toEqual([2]);
  expect(document.items[1]?.body).toContain('Anbudssekretess');
});

it('a footnote whose mark no heading bears is asked about', async () => {
  const document = await read('1. Öppnande\n2. Lokaler\n3. Avslutning\n\n** Sekretess gäller.');
  expect(secret(document)).toEqual([]);
  expect(secrecyUnplaced(document)).toEqual(['** Sekretess gäller.']);
});

it('bold text is bold, and its marks are no footnotes', async () => {
  const document = await read('1. Öppnande\n2. **Lokaler**\n   **Förslag:** att hyra\n3. Avslutning');
  expect(document.items.map(({ heading }) => heading)).toEqual(['Öppnande', 'Lokaler', 'Avslutning']);
});

it('a letter beside the headings is secret where the file says what it stands for, and takes its förslag along', async () => {
  const document = await read(
    `Nr\tÄrende\tAnm.
1\tÖppnande\t
2\tBokslut\tbil. 1
3\tIndividärende\tS
4\tAvslutning\t

S = sekretessärende, handlingar endast på papper

Förslag till beslut
2. att fastställa bokslutet
3. att neka fortsatt stöd`,
    'kallelse.txt',
  );
  expect(secret(document)).toEqual([3]);
  expect(document.items[2]?.proposals).toEqual(['att neka fortsatt stöd']);
  expect(secrecyUnplaced(document)).toEqual([]);
  expect(document.items[3]).toMatchObject({ proposals: [], body: '' });
});

it('what made ärenden internal is quoted where it is chosen, since it may be of more of them', async () => {
  const document = await closing('Ärendena om Vallgatan och chefen stannar inom styrelsen.');
  expect(secret(document)).toEqual([3]);
  expect(choiceNotes({ reading: document, secrecy: null })).toContain(
    'I filen står: ”Ärendena om Vallgatan och chefen stannar inom styrelsen.”. Förkryssat: 3 Hyresavtalet på Vallgatan. Kryssa för fler om det gäller dem.',
  );
});
