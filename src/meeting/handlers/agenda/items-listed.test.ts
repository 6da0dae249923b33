import { expect, it } from 'vitest';
import { itemsListed } from './items-listed.ts';

it.each([
  ['lägg till punkterna el, vatten och sopor', ['el', 'vatten', 'sopor']],
  ['lägg till punkterna el, vatten och sopor på mötet 11 mars i Norrskog', ['el', 'vatten', 'sopor']],
  ['lägg till punkterna el och hus i Norrskog till nästa möte', ['el', 'hus']],
  ['lägg till punkterna el, vatten inför 11 mars 2027', ['el', 'vatten']],
  ['lägg till tre punkter: fönster, dörrar och tak, 18 februari', ['fönster', 'dörrar', 'tak']],
  ['lägg till punkterna el och inköp i maj', ['el', 'inköp i maj']],
  ['lägg till tre nya punkter: el, vatten och sopor.', ['el', 'vatten', 'sopor']],
  ['lägg till punkter:\n- El\n- Vatten', ['El', 'Vatten']],
  ['lägg till punkter El, Vatten och Sopor', ['El', 'Vatten', 'Sopor']],
  ['nya ärenden till mötet 11 mars: El, Vatten', ['El', 'Vatten']],
  ['lägg till punkter\n- El\n- Vatten\nBakgrund:\n- dyrt\n- slut', ['El', 'Vatten']],
  ['ny punkt: El\nFörslag:\n- att byta\n- att betala', []],
  ['ny punkt: El\nFörslag till beslut\n\n1. byta\n2. betala', []],
  ['ny punkt till 10 december: Lokaler\n- hyran höjs\n- avtalet löper ut', []],
  ['ny punkt till 10 december:\n- El\n- Vatten', ['El', 'Vatten']],
  ['lägg till punkter El, förslag att byta', []],
  ['lägg till punkten el, vatten och sopor', []],
  ['lägg till tre punkter den 25 mars: bokslut, ny lokal och el', ['bokslut', 'ny lokal', 'el']],
  ['lägg till punkterna mål och budget, lokaler', ['mål och budget', 'lokaler']],
  ['till dagordningen den 4 februari: bokslut 2026, ny lokal', ['bokslut 2026', 'ny lokal']],
  ['på dagordningen 25 mars ska stå: bokslut, ny lokal', ['bokslut', 'ny lokal']],
  ['dagordning 4 februari:\nBokslut 2026\n\nMål, medel och vägar', ['Bokslut 2026', 'Mål, medel och vägar']],
  ['dagordning till mötet kl 13:30', []],
  ['dagordningen 4 februari: bokslut', []],
  ['dagordning 4 februari:\nBokslut\natt fastställa det', []],
  ['lägg till en punkt om hyran och budgeten', []],
  ['lägg till en punkt: Hyran\n- höjs i mars', []],
])('%s: is %j', (text, headings) => {
  expect(itemsListed(text, text, 'Samordningsförbundet Norrskog').map(({ heading }) => heading)).toEqual(
    headings,
  );
});

it('who presents one of them is hers alone, also with a comma in the parenthesis', () => {
  const text = 'till dagordningen 4 februari: bokslut, ansökan från Fyren (Eva föredrar), lokal (liten, dyr)';
  expect(itemsListed(text, text, 'Norrskog')).toEqual([
    { heading: 'bokslut', presenter: '' },
    { heading: 'ansökan från Fyren', presenter: 'Eva' },
    { heading: 'lokal (liten, dyr)', presenter: '' },
  ]);
});
