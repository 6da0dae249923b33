import { expect, it } from 'vitest';
import { readText } from '../formats/text.ts';
import { understand } from './understand.ts';

const read = (text: string, boardNames: string[] = []) => {
  const { lines } = readText(text);
  return understand({ lines, pages: 1 }, { boardNames });
};

const DECIDED = `§ 14   Yttrande över remiss om arbetsmarknad

Bakgrund
Departementet har remitterat en promemoria. Svar ska ha kommit in den 26 mars 2027.

Beslut
Styrelsen antar yttrandet som sitt eget.

Protokollsutdrag till
Departementet
`;

it.each([
  [
    'a title beside the board',
    'Finsam Almdal                PROTOKOLLSUTDRAG\nStyrelsen                    2027-03-11',
  ],
  ['a sentence', 'Finsam Almdal\n\nUtdrag ur protokoll fört vid styrelsens sammanträde den 11 mars 2027'],
  ['a word beside the title', 'Finsam Almdal\n\nProtokoll (utdrag)\n\nSammanträdesdatum: 2027-03-11'],
])('an extract is known by %s: its § is minuted, and nobody is told to have been there', (_, head) => {
  const [document, ...more] = read(
    `${head}\n\n\n${DECIDED}\nUtdragets riktighet intygas\nJohan Ek, sekreterare\n`,
  );
  expect(more).toEqual([]);
  expect(document).toMatchObject({
    kind: 'protokoll',
    extract: true,
    meetingDate: '2027-03-11',
    present: [],
    chair: null,
    secretary: null,
    adjusters: [],
    items: [{ paragraph: 14, decisions: ['Styrelsen antar yttrandet som sitt eget.'] }],
  });
  expect(document?.doubts.map(({ code }) => code)).not.toContain('present.missing');
});

it('what somebody attests as taken out of a protokoll is an extract, though it is titled as the whole', () => {
  const [document] = read(
    `Finsam Almdal\n\nSammanträdesprotokoll 2027-03-11\n\n${DECIDED}\n§ 17   Avslutning\n\nOrdföranden avslutar mötet.\n\nRätt utdraget intygar\nJohan Ek\n`,
  );
  expect(document).toMatchObject({ kind: 'protokoll', extract: true, secretary: null, adjusters: [] });
  expect(document?.doubts.map(({ code }) => code)).not.toContain('items.missing');
});

it('an extract of another body is a paper of its own, and no protokoll of the board', () => {
  const [document] = read(`Almdals kommun\nKommunstyrelsen\n\nProtokollsutdrag 2027-03-11\n\n${DECIDED}`, [
    'Finsam Almdal',
  ]);
  expect(document?.kind).toBe('bilaga');
});

it('a protokoll that has a place to attest extracts, and says to whom they go, is the whole', () => {
  const [document] = read(
    `Finsam Almdal\n\nSammanträdesprotokoll 2027-03-11\n\nNärvarande: Bo Ek, ordförande\nJusterare: Åsa Ård\n\n${DECIDED}\nJusterandes sign ........ Utdragsbestyrkande ........\n`,
  );
  expect(document?.extract).toBeUndefined();
});

it('whoever attests an extract by her name alone adjusts nothing', () => {
  const [document] = read(
    `Protokollsutdrag\n\nFinsam Almdal, styrelsen\nSammanträde 2027-05-11\n\nParagraf 33\nVal av ombud\n\nStyrelsen beslutade att utse Gun Sten.\n\nJusterat den 12 maj 2027\nGun Sten                 Helge Roos\nordförande               justerare\n\nUtdraget bestyrks\nRolf Nyberg\n`,
  );
  expect(document).toMatchObject({ extract: true, adjusters: ['Helge Roos'], adjustedDate: '2027-05-12' });
});
