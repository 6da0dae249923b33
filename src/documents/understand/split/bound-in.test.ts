import { expect, test } from 'vitest';
import { readText } from '../../formats/text.ts';
import { understand } from '../understand.ts';

const kallelse = (forfall: string) => `# KALLELSE

Samordningsförbundet Granby

När: onsdag 3 mars 2027, kl 13.00–16.00

Var: Hedsalen, Storgatan 2, Granby

${forfall}

1. Val av justerare

Förslag: Agda Almby

2. Hyra av lokal

Välkomna!

Bo Berg
Ordförande
`;

const protokoll = `
PROTOKOLL

Styrelsemöte 2027-01-20

Tid och plats: Kommunhuset i Granby, kl. 09.05–11.50

Beslutande
Bo Berg, ordförande, Granby kommun
Agda Almby, Arbetsförmedlingen

Justerare: Agda Almby

Paragrafer: 4–5

§ 4 Mötet öppnas

Bo Berg öppnar mötet.

§ 5 Insatsen Stegen

Beslut

Stegen beviljas 90 000 kr.
`;

const read = (source: string) => understand(readText(source), {});

test.each([
  ['under its bilaga', `${kallelse('Förhinder: anmäls till Pia Ek')}\nBilaga 1\n${protokoll}`],
  ['on a page of its own', `${kallelse('Förhinder: anmäls till Pia Ek')}\f${protokoll}`],
  [
    'as a heading',
    `${kallelse('Förhinder: anmäls till Pia Ek')}${protokoll.replace('PROTOKOLL', '# Protokoll')}`,
  ],
  ['with no labels of people above', `${kallelse('')}\nBilaga 1\n${protokoll}`],
])('a protokoll bound in below a kallelse is a protokoll of its own: %s', (_, source) => {
  const [called, minuted] = read(source);
  expect(called).toMatchObject({ kind: 'kallelse', meetingDate: '2027-03-03', time: '13.00–16.00' });
  expect(called?.items.map(({ heading }) => heading)).toEqual(['Val av justerare', 'Hyra av lokal']);
  expect(minuted).toMatchObject({
    kind: 'protokoll',
    meetingDate: '2027-01-20',
    time: '09.05–11.50',
    paragraphsFrom: 4,
    paragraphsTo: 5,
  });
  expect(minuted?.items.map(({ decisions }) => decisions)).toEqual([[], ['Stegen beviljas 90 000 kr.']]);
});
