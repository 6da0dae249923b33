import { describe, expect, it } from 'vitest';
import { paperSaysSecret } from './head-says-secret.ts';

const paper = (...lines: string[]) =>
  paperSaysSecret('pm.txt', ['Promemoria om flytten', '', ...lines].join('\n'));

describe('a bilaga that says of its own text that it is not everybody’s', () => {
  it.each([
    'Det som står nedan ska bara läsas av ledamöterna.',
    'Nedanstående är endast till styrelsens ledamöter.',
    'Den här texten stannar inom styrelsen.',
    'Uppgifterna får inte lämnas vidare.',
    'Innehållet ska inte ut till fler än er som sitter i styrelsen.',
    'Vi ber er att hålla det här mellan oss.',
    'Sprid inte underlaget vidare.',
    'Endast för ordföranden.',
    'Bara ledamöterna får läsa resten.',
  ])('%s', (line) => {
    expect(paper(line, 'Vi har fått ett bud på 17 500 kr.')).toBe(true);
    expect(paper('Vi har fått ett bud på 17 500 kr.', '', 'Priset gäller till mars.', line)).toBe(true);
  });

  it('is heard where the sentence runs over the end of a line', () => {
    expect(paper('Vi har fått ett bud. Det som står här ska bara', 'läsas av ledamöterna.')).toBe(true);
  });

  it.each([
    'Deltagarna får bara lämna kursen efter samråd.',
    'Rapporten lämnas till styrelsen två gånger om året.',
    'Insatsen vänder sig bara till unga i åldern 16–24.',
    'Avtalet gäller endast för lokalen på Storgatan.',
    'Utredningen visar att ledamöterna inte har läst delegationsordningen.',
    'Materialet visas på biblioteket i mars.',
    'Ordföranden får bara besluta om inköp under 20 000 kr.',
    'Beslutet om avtalet fattas enbart av styrelsen.',
  ])('and none of it: %s', (line) => {
    expect(paper(line)).toBe(false);
  });
});

describe('a bilaga that is stamped, or says to whom it goes', () => {
  it.each([
    'Mottagare: endast ledamöter. Läs och radera.',
    'Förstörs efter läsning.',
    'Spridning: begränsad',
    'Informationsklass: konfidentiell',
    'Överlämnas i största förtroende.',
    'Handlingen får ej tas med hem.',
    "STRICTLY CONFIDENTIAL - for the board's eyes only",
    'This offer is confidential.',
    'Not for distribution',
    'For internal use only',
    'Private & confidential',
    'CONFIDENTIAL',
    'Do not share outside the board.',
    'TLP:RED',
  ])('%s', (line) => {
    expect(paper('Priset gäller till mars.', '', line, '', 'Totalt 17 500 kr.')).toBe(true);
  });

  it.each([
    'Mottagare: styrelsen',
    'Till: Samordningsförbundets ledamöter',
    'Spridning: alla medlemmar',
    'Informationsklass: öppen',
    'Personuppgifterna raderas efter tre år.',
    'Enkäterna delas ut av handledarna.',
    'Vi har stort förtroende för leverantören.',
    'The board confides in its members.',
    'En dialog mellan oss som möter målgruppen.',
    'Shared services for the board.',
    'Tjänstemännen lämnar en rapport i mars.',
  ])('and is not: %s', (line) => {
    expect(paper('Priset gäller till mars.', '', line, '', 'Totalt 17 500 kr.')).toBe(false);
  });
});
