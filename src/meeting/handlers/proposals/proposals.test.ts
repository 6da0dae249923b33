import { expect, it } from 'vitest';
import { fieldsProposed } from './proposals.ts';
import { toldInternal } from './propose-form.ts';
import { toldOfSeveral } from './propose-several.ts';

it.each([
  ['Ordförandens arvode', 'Föredragande: Eva Lind\nBara i den egna chatten, inte i kanalen.', 'BOARD'],
  ['Ordförandens arvode, bara för styrelsen', '', 'BOARD'],
  ['Ordförandens arvode', 'Hanteras internt.', 'BOARD'],
  ['Intern kontroll 2027', 'Information till styrelsen.', 'ALL'],
  ['Ordförandens arvode', 'Det där om kanalen vet du.', 'BOARD'],
])('who may see what was proposed follows what was written: %s, %s', (heading, background, visible) => {
  expect(fieldsProposed({ heading, background })).toMatchObject({ heading, visible });
});

it('what is proposed as internal is that on the form of the kansli, with or without a text', () => {
  for (const background of ['', 'Höjs i mars.']) {
    const of = (internal: boolean) =>
      fieldsProposed({ heading: 'Chefens lön', background: toldInternal(background, internal) }).visible;
    expect([of(true), of(false)]).toEqual(['BOARD', 'ALL']);
  }
});

it('that it is internal stands in the choice on that form, and not in the text of the ärende', () => {
  const of = (background: string) => fieldsProposed({ heading: 'Chefens lön', background }).background;
  expect(of(toldInternal(''))).toBe('');
  expect(of(toldInternal('Höjs i mars.'))).toBe('Höjs i mars.');
  expect(of('Höjs.\nFöredragande: Eva Lind')).toBe('Höjs.\nFöredragande: Eva Lind');
});

it('one of several that is proposed as internal is that however long its text is', () => {
  const one = { heading: 'Chefens lön', presenter: '', proposals: '', background: 'Höjs. '.repeat(200) };
  expect(fieldsProposed(toldOfSeveral({ ...one, visible: 'BOARD' })).visible).toBe('BOARD');
  expect(fieldsProposed(toldOfSeveral({ ...one, visible: 'BOARD' }, false)).visible).toBe('BOARD');
  expect(fieldsProposed(toldOfSeveral({ ...one, visible: 'ALL' })).visible).toBe('ALL');
  expect(toldOfSeveral({ ...one, visible: 'ALL' }).background).toBe(one.background);
});
