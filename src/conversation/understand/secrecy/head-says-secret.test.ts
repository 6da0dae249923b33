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
