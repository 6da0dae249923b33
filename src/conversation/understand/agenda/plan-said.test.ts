import { expect, it } from 'vitest';
import { headedInLines, laysPlan, listsMeetings, mayBePlan } from './plan-said.ts';

it.each([
  'Lägg in planen:\n23 mars 9-12 Folkets hus\n14 april 13-15.30',
  'så här ser planen ut:\nTor 11 feb 2027 13.00-15.30 Fors\nTors 25 mars 13-16',
  'Hej! Här kommer höstens datum:\n11/2 kl 9-12\n15/4 10 till 12',
  '- 11/2 kl 9\n- 15/4 kl 9',
  'to 20 maj kl 13 - 16\nfr 4 juni kl 9',
])('lines that begin with a day are headed as a plan: %j', (text) => {
  expect(headedInLines(text)).toMatch(/^Sammanträdesplan/u);
});

it.each([
  'kan ni:\n3 mars 9-12\n5 mars 9-12',
  'skapa en datumfråga om mötesdagar:\n3 mars 9-12\n5 mars 9-12',
  'flytta mötena:\n3 mars till 4 mars\n5 mars till 6 mars',
  'Nytt möte 3 mars kl 9\nLokal Granen',
  '3 mars\n5 mars',
  'jag kommer\n3 mars 9-12\n4 april 9-12',
  'Sammanträdesplan 2027\n3 mars kl 9\n5 mars kl 9',
])('what is asked, answered or changed is not: %j', (text) => {
  expect(headedInLines(text)).toBe(text);
});

it.each([
  ['vi behöver lägga in vårens möten: 11 februari, 15 april och 3 juni, kl 9-12', true],
  ['hej, jag ska planera höstens möten 2 september och 4 november kl 9', true],
  ['vi behöver flytta mötena 11 februari och 15 april', false],
])('"%s" lays out a plan: %s', (text, lays) => expect(mayBePlan({ text, days: 3 })).toBe(lays));

it('days with their hours below “så här blir våren” are a plan', () => {
  const text = 'hej! så här blir våren, 15 april 2027 kl 9-12 och 3 juni 2027 kl 9';
  expect(listsMeetings({ text, days: 2 })).toBe(true);
  expect(listsMeetings({ text: text.replace('så här blir våren', 'jag går'), days: 2 })).toBe(false);
});

it.each([
  ['och så: tors 4/2, tors 8/4, ons 16/6 o tors 7/10 kl 9 till 12 folkets hus ekliden', 'BARE'],
  ['4/2, 8/4, 16/6 och 7/10 kl 9-12 i folkets hus ekliden', 'BARE'],
  ['för blir det 4 februari, 8 april och 7 oktober kl 9-12, folkets hus', 'BARE'],
  ['möten: tors 4/2 kl 9, tors 8/4 kl 10, vi bjuder på lunch', 'TOLD'],
  ['mötesdagar nästa år: 4/2 kl 9, 8/4 kl 9', 'TOLD'],
  ['nya möten 4 februari kl 9 och 8 april kl 13', 'TOLD'],
  ['två extra sammanträden: 4/2 kl 9-12, 8/4 kl 9-12', 'TOLD'],
  ['nya möten 4 februari och 8 april, när passar det', null],
  ['kan vi ses 4/2 eller 8/4 kl 9', null],
  ['jag är borta 4/2 och 8/4', null],
  ['flytta 4/2 till 8/4', null],
] as const)('%s: days in a row are %s', (text, lays) => {
  expect(laysPlan({ text, days: 4 })).toBe(lays);
});
