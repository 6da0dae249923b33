import { expect, it } from 'vitest';
import { asksHowListStands } from './list-asked.ts';

it('it is asked how the list stands, whatever list that is', () => {
  for (const text of [
    'hur ser listan ut nu',
    'ok, hur blev det hela då?',
    'visa listan igen',
    'vad står på listan nu',
  ])
    expect(asksHowListStands(text), text).toBe(true);
  for (const text of ['hur blev det med hyran', 'visa listan över ledamöter', 'hur ser det ut'])
    expect(asksHowListStands(text), text).toBe(false);
});
