import { describe, expect, it } from 'vitest';
import { readHere } from '../../index.ts';

const HEAD =
  'Kallelse\n\nSamordningsförbundet Sjötrakten\nTorsdag 11 februari 2027 kl. 13.00-15.00, Stadshuset\n';

async function read(agenda: readonly string[], below: readonly string[], name = 'kallelse.md') {
  const text = `${HEAD}\nDagordning\n${agenda.join('\n')}\n\n${below.join('\n')}\n`;
  const result = await readHere({ name, bytes: new TextEncoder().encode(text) });
  return result.kind === 'understood' ? result.documents : [];
}

/** The numbers of the ärenden that tell of a sum. */
const telling = (documents: Awaited<ReturnType<typeof read>>, sum: string) =>
  documents[0]?.items.flatMap(({ number, body, proposals }) =>
    [body, ...proposals].join(' ').includes(sum) ? [number] : [],
  );

const text = (mark: string) => [
  `${mark}Verksamhetsplan 2028`,
  'Planen kostar 81 000 kr.',
  '',
  `${mark}Tvist med Granbo`,
  'Granbo begär 62 500 kr. Kansliet föreslår att kravet avvisas.',
  '',
  `${mark}Ny webbplats`,
  'Webbplatsen kostar 43 000 kr.',
];

describe.each(['Beslutsförslag och bakgrund', 'Bakgrund', 'Förslag och motiveringar', 'Underlag'])(
  'text collected below an agenda under "%s"',
  (heading) => {
    it.each([
      ['', 'kallelse.txt', 'Tvist med Granbo (internt)'],
      ['', 'kallelse.md', 'Tvist med Granbo - tas utan åhörare'],
      ['', 'kallelse.txt', 'Tvist med Granbo, sekretess'],
      ['### ', 'kallelse.md', 'Tvist med Granbo'],
    ])('stands with the ärende that it names (%s%s, %s), and is no bilaga', async (mark, name, internal) => {
      const agenda = [
        '1. Öppnande',
        '2. Verksamhetsplan 2028',
        `3. ${internal}`,
        '4. Ny webbplats',
        '5. Avslutning',
      ];
      const above = [`${mark === '' ? '' : '## '}${heading}`, ''];
      const documents = await read(agenda, [...above, ...text(mark)], name);
      expect(documents.map(({ kind }) => kind)).toEqual(['kallelse']);
      expect(telling(documents, '81 000')).toEqual([2]);
      expect(telling(documents, '62 500')).toEqual([3]);
      expect(telling(documents, '43 000')).toEqual([4]);
    });
  },
);

const AGENDA = ['1. Öppnande', '2. Verksamhetsplan 2028', '3. Tvist med Granbo', '4. Avslutning'];
const PLAN = ['Planen beskriver arbetet.', '', 'Mål', 'Fler i arbete.', '', 'Medel', 'Det kostar 81 000 kr.'];

it.each([
  [['Välkomna!', '', 'Verksamhetsplan 2028', '', ...PLAN]],
  [['Välkomna!', '', 'Bilaga 1 Verksamhetsplan 2028', '', ...PLAN]],
  [[...text('').slice(0, 5), '', 'Bilaga 1 Verksamhetsplan 2028', '', ...PLAN]],
])('a bilaga that bears the name of one ärende is still one: %j', async (below) => {
  const documents = await read(AGENDA, below);
  expect(documents.map(({ kind }) => kind)).toEqual(['kallelse', 'bilaga']);
  expect(documents[1]?.title).toContain('Verksamhetsplan 2028');
});
