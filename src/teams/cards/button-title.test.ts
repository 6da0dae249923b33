import { expect, it } from 'vitest';
import { answerCard, choiceCard, formCard } from '../contract.ts';
import { buttonTitle } from './button-title.ts';
import { renderCard } from './render.ts';

const LONG = 'Efter 5 Ekonomisk uppföljning till och med november 2026';

it('a button is cut after a whole word, and the whole can be read', () => {
  expect(buttonTitle(LONG)).toEqual({
    title: 'Efter 5 Ekonomisk uppföljning till och med november…',
    tooltip: LONG,
  });
  expect(buttonTitle('Lämna svar')).toEqual({ title: 'Lämna svar', tooltip: '' });
  expect(buttonTitle('Punkt 12, Samverkansavtalet för Nordkustens unga')).toMatchObject({
    title: 'Punkt 12, Samverkansavtalet för Nordkustens unga',
  });
  expect(buttonTitle('a'.repeat(60)).title).toBe(`${'a'.repeat(51)}…`);
});

it('on every kind of card', async () => {
  const button = { title: LONG, verb: 'a.b' };
  const cards = [
    answerCard({ fact: 'X', buttons: [button, button, button, button] }),
    choiceCard({ question: 'X', choices: [button] }),
    formCard({ fact: 'X', fields: [], buttons: [button] }),
  ];
  for (const card of cards) {
    const shown = JSON.stringify(await renderCard(card)).replaceAll('\u00A0', ' ');
    expect(shown).toContain('"title":"Efter 5 Ekonomisk uppföljning till och med november…"');
    expect(shown).toContain(`"tooltip":"${LONG}"`);
    expect(shown).not.toContain(`"title":"${LONG}"`);
  }
});
