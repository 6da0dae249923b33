import { expect, test } from 'vitest';
import { readText } from '../../formats/text.ts';
import { understand } from '../understand.ts';

const read = (head: string) =>
  understand(
    readText(
      `Samordningsförbundet Granby\n\nPROTOKOLL\n\nDatum      3 mars 2027\nTid        kl. 10.00–11.35\nPlats      Hedsalen, Granby\n\n${head}\n\n§ 1 Öppnande\nBo Berg öppnar.\n\n§ 2 Avslutning\nBo Berg avslutar.\n`,
    ),
    {},
  )[0];

const PEOPLE = 'Beslutande\nBo Berg, Granby kommun, ordförande\nAgda Almby, Arbetsförmedlingen';

test.each([
  `${PEOPLE}\n\nJustering\nAgda Almby\nTid och plats: 10 mars 2027, digital signering\n§§ 1-2\nJusterare: Agda Almby`,
  `${PEOPLE}\n\nJusterare: Agda Almby\nJustering: se nedan\nPlats: Kansliet\nTid och plats: 10 mars 2027, digital signering\n§§ 1-2`,
  `${PEOPLE}\n\nAtt justera:   Agda Almby\nJusteras:      Kansliet 2027-03-10\nParagrafer:    1–2`,
])('where and when it is adjusted is neither where nor when the meeting was: %s', (head) => {
  expect(read(head)).toMatchObject({
    meetingDate: '2027-03-03',
    time: '10.00–11.35',
    place: 'Hedsalen, Granby',
    adjustedDate: '2027-03-10',
    adjusters: ['Agda Almby'],
  });
});

test('the days on which it was posted and taken down are told as days', () => {
  expect(
    read(
      `${PEOPLE}\nJusterare: Agda Almby\n\nSammanträdesdag: 3 mars 2027\nDag då anslaget sätts upp: 2027-03-11\nDag då anslaget tas ned: 2027-04-02\nPlats för förvaring: Kansliet`,
    ),
  ).toMatchObject({
    meetingDate: '2027-03-03',
    place: 'Hedsalen, Granby',
    postedDate: '2027-03-11',
    removedDate: '2027-04-02',
    archivePlace: 'Kansliet',
  });
});

test('those of a table come each with her medlem, though no column is headed for them', () => {
  const people = read(`Ledamöter                                     Närv.    Ersättare            Närv.
Granby kommun        Bo Berg, ordf            X        Siv Tall             -
Hedby kommun         Rolf Sand                -        Pia Ek               X (tj)
Arbetsförmedlingen Agda Almby                 X (digitalt)  Hans Lod        X

Justerare: Agda Almby`)?.present.map(({ name, organisation, votes, replaces, atDistance }) => [
    name,
    organisation,
    votes,
    replaces,
    atDistance ?? false,
  ]);
  expect(people).toEqual([
    ['Bo Berg', 'Granby kommun', true, null, false],
    ['Agda Almby', 'Arbetsförmedlingen', true, null, true],
    ['Pia Ek', 'Hedby kommun', true, 'Rolf Sand', false],
    ['Hans Lod', 'Arbetsförmedlingen', false, null, false],
  ]);
});
