import { expect, it } from 'vitest';
import { answerInClause } from './answer-in-clause.ts';

it.each([
  ['kan vi flytta mötet, jag är upptagen då', 'COMING'],
  ['kan inte komma. hur anmäler man det?', 'COMING'],
  ['jag svarade nej på mejlet, räcker det?', 'HERSELF'],
])('"%s" may hold an answer beside what it asks', (text, says) => {
  expect(answerInClause(text)).toBe(says);
});

it.each([
  'kan vi flytta mötet?',
  'om jag inte kan, vem går in då?',
  'när är mötet, har glömt tiden',
  'vad är länken, jag kommer inte in',
  'kan du skicka underlaget, jag hittar det inte',
  'vilka kommer, och vem leder mötet?',
])('"%s" holds none', (text) => {
  expect(answerInClause(text)).toBeNull();
});
