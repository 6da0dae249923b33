import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function only(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return read.kind === 'understood' ? read.documents[0] : undefined;
}

const NOTES = `Finsam Strandbygden (Samordningsförbundet Strandbygden)
Protokoll och minnesanteckningar från styrelsens möte i Kvarnby 6 maj 2027

Styrelsen samlades i Röda magasinet i Kvarnby klockan 9.00 och slutade 11.30.

Med på mötet och med i besluten: Ylva Sandin, Kvarnby kommun (ordförande), Nils
Oxel, Försäkringskassan, Disa Lindmark, Ljungs kommun (via länk), och Pia Ström,
Arbetsförmedlingen (inte punkt 4).

Satt med och lyssnade gjorde ersättarna Bo Wiman, Ljungs kommun, Henning
Ask, Arbetsförmedlingen, och Maj Hellman, Kvarnby kommun.

Från kansliet: Jan Palmer, förbundschef, och Rut Falk, kommunikatör, som också
skrev. Gäst på punkt 4: Siv Alm, projektledare.

Besluten finns samlade på sista sidan.


1   Välkomna
Ylva hälsade välkomna.

2   Dagordning och justerare
Inget lades till. Nils Oxel lovade att justera.

3   Pengarna
Rut visade läget efter april. Av 3,1 miljoner kronor återstår 1,2 miljoner.

4   Fyren – hur går det?
Siv Alm berättade om Fyren. Gruppen hade föreslagit 900 000 kronor.
Pia Ström sa att hon är chef för en av dem som arbetar där. Hon gick ut innan vi
började diskutera och kom tillbaka när punkten var klar. Se beslut 4.

Finsam Strandbygden · styrelsemöte 6 maj 2027 · sidan 1 av 2

5   Övrigt
Disa frågade om nyckelkorten. Styrelsen beslutar att var och en får ett kort.

6   Nästa möte
Alla gick hem.

Finsam Strandbygden · styrelsemöte 6 maj 2027 · sidan 2 av 2


BESLUT SOM STYRELSEN FATTADE

2   Dagordningen godkändes. Nils Oxel utsågs till justerare.
3   Styrelsen tog del av rapporten.
4   Fyren förlängs till och med den 31 december 2027. Styrelsen avsätter
750 000 kronor.
5   Nyckelkorten delas ut i juni.


Rut Falk                   Ylva Sandin                  Nils Oxel
skrev                      ordförande                   justerade

Justerat den 18 maj 2027. Anslag om detta sattes upp hos Kvarnby och Ljungs
kommuner den 19 maj 2027 och tas ner den 10 juni 2027. Protokollet finns hos
Samordningsförbundet Strandbygdens kansli, Hamngatan 2, Kvarnby.
`;

describe('decisions gathered below the last item', () => {
  it('are those of the items whose numbers they have, beside what the items decide themselves', async () => {
    const items = (await only(NOTES))?.items ?? [];
    expect(items.map(({ paragraph, decisions }) => [paragraph, ...decisions])).toEqual([
      [1],
      [2, 'Dagordningen godkändes. Nils Oxel utsågs till justerare.'],
      [3, 'Styrelsen tog del av rapporten.'],
      [4, 'Fyren förlängs till och med den 31 december 2027. Styrelsen avsätter 750 000 kronor.'],
      [5, 'Styrelsen beslutar att var och en får ett kort.', 'Nyckelkorten delas ut i juni.'],
      [6],
    ]);
    expect(items[3]?.amountsSEK).toEqual([750_000]);
    expect(items[3]?.amountsInBodySEK).toEqual([900_000]);
    expect(items[5]?.body).toBe('Alla gick hem.');
  });

  it('under §§ they are found as well', async () => {
    const told = NOTES.replaceAll(/^(\d) {3}(?=\p{Lu})/gmu, '§ $1 ');
    const items = (await only(told))?.items ?? [];
    expect(items.map(({ decisions }) => decisions.length)).toEqual([0, 1, 1, 1, 2, 0]);
  });

  it('a numbered decision of the last item stays its own', async () => {
    const told = NOTES.replace('BESLUT SOM STYRELSEN FATTADE', 'Beslut').replace(
      /2 {3}Dagordningen[\s\S]*i juni\./u,
      '1. Mötet den 9 juni ställs in.\n2. Alla får en penna.',
    );
    const items = (await only(told))?.items ?? [];
    expect(items[0]?.decisions).toEqual([]);
    expect(items[5]?.decisions).toEqual(['Mötet den 9 juni ställs in.', 'Alla får en penna.']);
  });
});

describe('a protokoll told in plain words', () => {
  it('tells where and when they met', async () => {
    const document = await only(NOTES);
    expect(document?.kind).toBe('protokoll');
    expect(document?.place).toBe('Röda magasinet i Kvarnby');
    expect(document?.time).toBe('9.00–11.30');
  });

  it('tells who came, and as what', async () => {
    const document = await only(NOTES);
    expect(document?.present.map(({ name, role, votes }) => [name, role, votes])).toEqual([
      ['Ylva Sandin', 'ordförande', true],
      ['Nils Oxel', 'ledamot', true],
      ['Disa Lindmark', 'ledamot', true],
      ['Pia Ström', 'ledamot', true],
      ['Bo Wiman', 'ersättare', false],
      ['Henning Ask', 'ersättare', false],
      ['Maj Hellman', 'ersättare', false],
      ['Jan Palmer', 'förbundschef', false],
      ['Rut Falk', 'kommunikatör', false],
      ['Siv Alm', 'projektledare', false],
    ]);
    expect(document?.present[3]?.attendance).toBe('inte punkt 4');
    expect(document?.present[3]?.organisation).toBe('Arbetsförmedlingen');
    expect(document?.chair).toBe('Ylva Sandin');
    expect(document?.secretary).toBe('Rut Falk');
    expect(document?.adjusters).toEqual(['Nils Oxel']);
  });

  it('tells when it was adjusted and posted, and where it is kept', async () => {
    const document = await only(NOTES);
    expect(document?.adjustedDate).toBe('2027-05-18');
    expect(document?.postedDate).toBe('2027-05-19');
    expect(document?.removedDate).toBe('2027-06-10');
    expect(document?.archivePlace).toBe('Samordningsförbundet Strandbygdens kansli, Hamngatan 2, Kvarnby');
  });

  it('whoever left before the item was discussed stayed out of it', async () => {
    const items = (await only(NOTES))?.items ?? [];
    expect(items.map(({ recusals }) => recusals.map(({ person }) => person))).toEqual([
      [],
      [],
      [],
      ['Pia Ström'],
      [],
      [],
    ]);
  });

  it('a guest who leaves stays out of nothing', async () => {
    const told = NOTES.replace('Se beslut 4.', 'Siv Alm lämnade rummet innan beslutet fattades.');
    const items = (await only(told))?.items ?? [];
    expect(items[3]?.recusals.map(({ person }) => person)).toEqual(['Pia Ström']);
  });

  it('a footer with its page in the definite form is of no item', async () => {
    const items = (await only(NOTES))?.items ?? [];
    expect(items.filter(({ body }) => body.includes('sidan'))).toEqual([]);
  });
});
