import { expect, it } from 'vitest';
import { readHere } from '../index.ts';

const HEAD =
  'Samordningsförbundet Sjövik\n\nSAMMANTRÄDESPROTOKOLL\n2027-05-20\n\nPlats och tid: Granen, kl. 9.00–11.00\n\nBeslutande\nAlva Ek, ordförande\nBo Ny\nCia Al\nDag Lo\n\n';
const ITEMS =
  '\n§ 1 Mötets öppnande\nOrdföranden öppnar mötet.\n\n§ 2 Budget\nBeslut\nStyrelsen beslutar att fastställa budgeten.\n\n§ 3 Avslutning\nOrdföranden avslutar mötet.\n\n';

it.each([
  ['in the head, each apart', `${HEAD}Justeras\n\nBo Ny\n\nCia Al\n${ITEMS}`],
  ['in the head, together', `${HEAD}Justeras\nBo Ny\nCia Al\n${ITEMS}`],
  ['at the end', `${HEAD}${ITEMS}Vid protokollet\n\nYlva Ost\n\nJusteras\n\nBo Ny\n\nCia Al\n`],
  ['below the chair and her office', `${HEAD}${ITEMS}Justeras\n\nAlva Ek\nOrdförande\n\nBo Ny\n\nCia Al\n`],
  ['beside one another', `${HEAD}${ITEMS}Justeras\n______    ______\nBo Ny    Cia Al\n`],
])('two bare names under "Justeras" are those who adjust: %s', async (_, text) => {
  const result = await readHere({ name: 'protokoll.txt', bytes: new TextEncoder().encode(text) });
  const document = result.kind === 'understood' ? result.documents[0] : undefined;
  expect(document).toMatchObject({ chair: 'Alva Ek', adjusters: ['Bo Ny', 'Cia Al'] });
});
