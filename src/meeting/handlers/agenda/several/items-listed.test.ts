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
  [
    'vill gärna få med två grejer på nästa möte, dels hyran av Eken, dels att vi borde byta lokal',
    ['hyran av Eken', 'byta lokal'],
  ],
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
  ['lägg till en punkt om hyran och en om elen på nästa möte', ['hyran', 'elen']],
  ['lägg till en punkt om hyran samt en punkt om elen', ['hyran', 'elen']],
  ['lägg till två punkter, en om hyran, en om elen och en om vattnet', ['hyran', 'elen', 'vattnet']],
  ['jag vill ta upp ett ärende om en om och tillbyggnad', []],
  ['lägg till en rapport om hyran och en om elen', []],
  ['lägg till en punkt: Hyran\n- höjs i mars', []],
  [
    'lägg till på 11 mars: bokslut, köp av Dahlins lokal för 55 000 kr (får inte komma ut än), ansökan från Lyktan',
    ['bokslut', 'köp av Dahlins lokal för 55 000 kr', 'ansökan från Lyktan'],
  ],
  [
    'lägg till på 11 mars: bokslut, köp av Dahlins lokal (internt), el',
    ['bokslut', 'köp av Dahlins lokal', 'el'],
  ],
  ['till marsmötet: städning, ny dator, studiebesök', ['städning', 'ny dator', 'studiebesök']],
  ['ta upp på mötet 22 april: a-kassa, bil och fika', ['a-kassa', 'bil', 'fika']],
  ['jag vill ta upp tre saker: parkering, cykelställ och julfest', ['parkering', 'cykelställ', 'julfest']],
  ['jag vill ta upp tre saker, parkering, cykelställ och julfest', ['parkering', 'cykelställ', 'julfest']],
  ['till marsmötet:\nstädning\nny dator', ['städning', 'ny dator']],
  ['kan vi ta upp:\n1. parkeringen\n2. cykelställ', ['parkeringen', 'cykelställ']],
  ['lägg till el, budget och bilpool på oktobermötet', ['el', 'budget', 'bilpool']],
  ['kan du lägga till el, hyra samt bil på mötet 22 april?', ['el', 'hyra', 'bil']],
  ['på aprilmötet ska vi ha med el, hyra och bil', ['el', 'hyra', 'bil']],
  ['dagordning till mötet den 18:e: el, hyra och bil', ['el', 'hyra', 'bil']],
  ['lägg till punkterna: el, budget 2028 och bilpool på 6 oktober', ['el', 'budget 2028', 'bilpool']],
  ['till mötet 22 april i Norrskog: el, hyra', ['el', 'hyra']],
  ['till junimötet 23/6: a. budget b. bil c. lokal', ['budget', 'bil', 'lokal']],
  ['lägg till tre punkter: a) Bilpool b) Fika c) Övrigt', ['Bilpool', 'Fika', 'Övrigt']],
  ['lägg till på mötet 22 april: 1. budget 2. vitamin b. 3. lokal', ['budget', 'vitamin b', 'lokal']],
  ['ta upp på mötet: bord, stolar; Budget; Lag (2003:1210)', ['bord, stolar', 'Budget', 'Lag (2003:1210)']],
  ['punkter till 23 juni:\n• Bokslut\n• Hyra\n§ 5 Övrigt', ['Bokslut', 'Hyra', 'Övrigt']],
  ['till mötet 30 mars:\n1. El\n2. Personal\n\t2.1 Chef\no  Bil', ['El', 'Personal', 'Chef', 'Bil']],
  ['dagordning 22 april:\n1\tEl\n2\tBokslut 2026', ['El', 'Bokslut 2026']],
  ['punkter till 23 juni: Bokslut\nHyra', ['Bokslut', 'Hyra']],
  ['lägg till på mötet 30 mars:\n➢ El\n➢ Bil', ['El', 'Bil']],
  ['lägg till på mötet 30 mars:\nPunkt 1: El\nPunkt 2: Bil', ['El', 'Bil']],
  ['lägg till på mötet 30 mars:\n1.1 El\n1.2 Bil', ['El', 'Bil']],
  ['lägg till på mötet 30 mars:\n[ ] El\n[x] Bil', ['El', 'Bil']],
  ['punkter:\n| Nr | Ärende |\n|---|---|\n| 1 | El |\n| 2 | Bil |', ['El', 'Bil']],
  ['ärenden till 23 juni - bokslut, hyra, lunch', ['bokslut', 'hyra', 'lunch']],
  ['till mötet 23 juni: bokslut. hyra. lunch', ['bokslut', 'hyra', 'lunch']],
  ['lägg till punkterna uppföljning av insats 1, 2 och 3', []],
  ['jag vill ta upp ”Nya lokaler”. De är små.\n- första skälet\n- andra skälet', []],
  ['jag vill ta upp hyran\n- den höjs\n- avtalet löper ut', []],
  ['22 april\n- el\n- hyra', ['el', 'hyra']],
  ['lägg till på styrelsens möte 22 april\n1. el\n2. hyra', ['el', 'hyra']],
  ['jag vill ta upp hyran, den går ut till sommaren, och vi måste säga upp', []],
  ['ta upp: Hyran, eftersom den höjs', []],
  [`till mötet 11 mars:\n- el\n- hyra ${'och lokal '.repeat(30)}`, []],
  ['lägg till Lokaler, hyra', []],
  ['jag vill ta upp en sak: hyra, villkor och tid', []],
  ['ny punkt: Hyra, villkor och tid', []],
  ['lägg till frågan om el, vatten och sopor', []],
])('%s: is %j', (text, headings) => {
  expect(
    itemsListed(text, text, 'Samordningsförbundet Norrskog').items.map(({ heading }) => heading),
  ).toEqual(headings);
});

it('who presents one of them is hers alone, also with a comma in the parenthesis', () => {
  const text = 'till dagordningen 4 februari: bokslut, ansökan från Fyren (Eva föredrar), lokal (liten, dyr)';
  expect(itemsListed(text, text, 'Norrskog').items).toMatchObject([
    { heading: 'bokslut', presenter: '' },
    { heading: 'ansökan från Fyren', presenter: 'Eva' },
    { heading: 'lokal (liten, dyr)', presenter: '' },
  ]);
});

it('what stands between or after the lines of a list is told, and a row that may be one heading can be', () => {
  const of = (text: string) => itemsListed(text, text, 'Norrskog');
  expect(of('lägg till punkter\n- El\n- Vatten\nBakgrund:\n- dyrt\nTack!')).toMatchObject({
    items: [{ heading: 'El' }, { heading: 'Vatten' }],
    unread: ['Bakgrund:', '- dyrt', 'Tack!'],
  });
  expect(of('ta upp: Hyresavtal, villkor och tid').mayBeOne).toBe(true);
  expect(of('lägg till punkterna el, vatten och sopor').mayBeOne).toBe(false);
});

it('of a list only the ärende that is said to be internal is that', () => {
  const text = 'till junimötet: a. budget b. Ny lokal (internt) c. bil';
  expect(itemsListed(text, text, 'Norrskog').items).toMatchObject([
    { heading: 'budget', internal: false },
    { heading: 'Ny lokal', internal: true },
    { heading: 'bil', internal: false },
  ]);
  const row = 'lägg till på 11 mars: bokslut, köp av lokal för 55 000 kr (får inte komma ut än), bidrag';
  expect(itemsListed(row, row, 'Norrskog').items.map(({ internal }) => internal)).toEqual([
    false,
    true,
    false,
  ]);
  const lines = 'punkter:\n- Ekonomi\n- Rekrytering - internt';
  expect(itemsListed(lines, lines, 'Norrskog').items).toMatchObject([
    { heading: 'Ekonomi', internal: false },
    { heading: 'Rekrytering', internal: true },
  ]);
});

it('short forms of secrecy are of their ärende, and a heading over some is of those under it', () => {
  const internal = (text: string) =>
    itemsListed(text, text, 'Norrskog')
      .items.filter((one) => one.internal)
      .map(({ heading }) => heading);
  expect(internal('dagordning 8 december:\n1. Lön (sekr.)\n2. Hyra\n3. Tvist (ej off.)')).toEqual([
    'Lön',
    'Tvist',
  ]);
  const parted = 'dagordning 23 juni:\nInterna ärenden\n1. Lön\n2. Chef\nÖppna ärenden\n3. Hyra';
  expect(internal(parted)).toEqual(['Lön', 'Chef']);
  expect(itemsListed(parted, parted, 'Norrskog')).toMatchObject({ areInternal: false, unread: [] });
  const unmarked = 'dagordning 8 december:\nHyra\nInternt:\nLön\nOffentlig del\nFika';
  expect(internal(unmarked)).toEqual(['Lön']);
  expect(itemsListed(unmarked, unmarked, 'Norrskog').items).toHaveLength(3);
});

it('in a list a heading with an hour is a heading, and a line with their numbers is of those', () => {
  const internal = (text: string) =>
    itemsListed(text, text, 'Norrskog').items.map(
      (one) => `${one.heading}${one.internal ? ' (intern)' : ''}`,
    );
  for (const [open, closed] of [
    ['Öppet möte från kl 9', 'Slutet möte kl 10.30-11'],
    ['9.00 Öppen del', '10.30 Stängd del'],
    ['Del A, öppen', 'Del B, sluten'],
  ])
    expect(internal(`dagordning 8 december:\n${open}\nHyra\n${closed}\nLön\nTvist`), closed).toEqual([
      'Hyra',
      'Lön (intern)',
      'Tvist (intern)',
    ]);
  const below = 'dagordning 8 december:\n1. Hyra\n2. Lön\n3. Tvist\n4. Fika\n';
  for (const line of [
    'Ärende 2 och 3 är hemliga',
    'Punkt 2-3 omfattas av sekretess',
    'punkterna 2, 3 hålls bakom stängda dörrar',
  ])
    expect(internal(below + line), line).toEqual(['Hyra', 'Lön (intern)', 'Tvist (intern)', 'Fika']);
  const parted = 'dagordning 8 december:\nSekretess (OSL 39 kap.)\nLön\nTvist';
  expect(itemsListed(parted, parted, 'Norrskog')).toMatchObject({
    items: [{ heading: 'Lön' }, { heading: 'Tvist' }],
    areInternal: true,
  });
});

it('in a numbered row the words stand by their own ärende', () => {
  const of = (text: string) => {
    const { items, areInternal } = itemsListed(text, text, 'Norrskog');
    return [items.filter((one) => one.internal).map(({ heading }) => heading), areInternal];
  };
  expect(of('till junimötet: 1. Hyra 2. Lön, sekretess 3. Övriga frågor')).toEqual([['Lön'], false]);
  expect(of('till junimötet: a) Hyra b) Lön, konfidentiellt c) Fika')).toEqual([['Lön'], false]);
  expect(of('internt till junimötet: 1. Hyra 2. Lön 3. Fika')).toEqual([[], true]);
  expect(of('till junimötet: 1. Hyra 2. Lön 3. Fika, alla interna')[1]).toBe(true);
});

it.each([
  'lägg till på mötet 22 april: ekonomi, bokslut. Internt: hyran, köp av Eken',
  'till mötet i april: ekonomi, bokslut, och så två på slutna delen: hyran och köp av Eken',
])('in a row those after the mark of a closed part are internal, and those before it are not: %s', (text) => {
  const { items, areInternal } = itemsListed(text, text, 'Norrskog');
  expect(areInternal).toBe(false);
  expect(items.map(({ heading, internal }) => [heading, internal])).toEqual([
    ['ekonomi', false],
    ['bokslut', false],
    ['hyran', true],
    ['köp av Eken', true],
  ]);
});

it('"stängd del" last in a row is where all of them are dealt with, and no ärende', () => {
  const text = 'lägg till på mötet 22 april: hyran, lönen, köp av Eken, stängd del';
  const { items, areInternal } = itemsListed(text, text, 'Norrskog');
  expect(items.map(({ heading }) => heading)).toEqual(['hyran', 'lönen', 'köp av Eken']);
  expect(areInternal).toBe(true);
  expect(itemsListed('lägg till: Löneförhandling, stängd del', '', 'Norrskog').items).toEqual([]);
});

it('what the last of a row is for stays in its heading before the meeting that is named', () => {
  const row = 'lägg till punkterna staket, hiss och bidrag till Skolan på mötet 10 december';
  expect(itemsListed(row, row, 'Norrskog').items.map(({ heading }) => heading)).toEqual([
    'staket',
    'hiss',
    'bidrag till Skolan',
  ]);
});
