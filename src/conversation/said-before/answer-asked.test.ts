import { expect, it } from 'vitest';
import type { Situation } from '../turn/situation.ts';
import { answerToAsked } from './answer-asked.ts';

const AT = '2026-11-24T09:00:00.000Z';
const situation = {
  now: AT,
  memberships: [{ boardId: 'norrskog', boardName: 'Samordningsförbundet Norrskog', personId: 'p1' }],
  context: {
    asked: { boardId: 'norrskog', at: AT, params: {}, days: 'plan.add' },
    askedBefore: null,
    awaiting: null,
  },
} as unknown as Situation;

it.each([
  ['15 april kl 13, Stadshuset', true],
  ['lägg in 15 april kl 13 och 20 maj kl 9', true],
  ['ny punkt till mötet 15 april: Delårsrapport', false],
  ['lägg till en punkt om hyran 15 april', false],
  ['flytta mötet till 15 april', false],
])('where days of a plan were asked for, "%s" is taken as them: %s', async (text, isTaken) => {
  expect((await answerToAsked(text, situation)) !== null).toBe(isTaken);
});

it.each([
  ['jag kan inte, Mia går in', false],
  ['Siv går i mitt ställe', false],
  ['jag kommer kanske', true],
  ['får se', true],
])('a yes to whether she comes, asked after "%s", is one for sure: %s', async (text, isSure) => {
  const asked = { boardId: 'norrskog', at: AT, params: {}, yes: 'rsvp.accept', no: 'rsvp.decline' };
  const lastSaid = { text, boardId: 'norrskog', action: 'rsvp.accept', at: AT };
  const context = { ...situation.context, asked, lastSaid } as Situation['context'];
  const [part] = (await answerToAsked('ja', { ...situation, context }))?.parts ?? [];
  expect(part?.kind === 'act' && part.request.params.sure === true).toBe(isSure);
});
