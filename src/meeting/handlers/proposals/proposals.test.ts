import { expect, it } from 'vitest';
import { fieldsProposed } from './proposals.ts';
import { toldInternal } from './propose-form.ts';

it.each([
  ['Ordförandens arvode', 'Föredragande: Eva Lind\nBara i den egna chatten, inte i kanalen.', 'BOARD'],
  ['Ordförandens arvode, bara för styrelsen', '', 'BOARD'],
  ['Ordförandens arvode', 'Hanteras internt.', 'BOARD'],
  ['Intern kontroll 2027', 'Information till styrelsen.', 'ALL'],
  ['Ordförandens arvode', 'Det där om kanalen vet du.', 'BOARD'],
])('who may see what was proposed follows what was written: %s, %s', (heading, background, visible) => {
  expect(fieldsProposed({ heading, background })).toMatchObject({ heading, background, visible });
});

it('what is proposed as internal is that on the form of the kansli, with or without a text', () => {
  for (const background of ['', 'Höjs i mars.']) {
    const of = (internal: boolean) =>
      fieldsProposed({ heading: 'Chefens lön', background: toldInternal(background, internal) }).visible;
    expect([of(true), of(false)]).toEqual(['BOARD', 'ALL']);
  }
});
