import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function only(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return read.kind === 'understood' ? read.documents[0] : undefined;
}

const head = (page: number) => `Samordningsförbundet Sjötrakten                                    PROTOKOLL
Styrelsemöte 8 april 2027                                       Sida ${page} av 4
`;

const MINUTES = `Samordningsförbundet Sjötrakten                                    PROTOKOLL
Org.nr 222000-1111                                    Styrelsemöte nr 2 2027
                                                                Sida 1 av 4

Datum          Torsdagen den 8 april 2027
Tid            Klockan 9.00–11.20 (fika 10.00–10.15)
Lokal          Ladan, Byvägen 3 i Granvik

Namn                  Organisation           Uppdrag            Närvaro
Ylva Sandin           Granviks kommun        Ordförande         Närvarande, ej § 13
Nils Oxel             Region Väst            Vice ordförande    T.o.m. § 12
Disa Lindmark         Ljungs kommun          Ledamot            Närvarande
Pia Ström             Arbetsförmedlingen     Ledamot            Förhinder
Henning Ask           Arbetsförmedlingen     Ersättare          Tjänstgör för P. Ström
Bo Wiman              Granviks kommun        Ersättare          Tjänstgör § 13
Maj Hellman           Ljungs kommun          Ersättare          Ej tjänstgörande
Agda Almby            Region Väst            Ersättare          Frånvarande

Tjänstepersoner och gäster
Jan Palmer            Förbundschef
Rut Falk              Administratör, mötets sekreterare
Siv Alm               Projektledare, § 13

Justeras: .................... (YS)      .................... (DL)

${head(2)}
Underskrifter (digitalt, se sista sidan)
Ordförande                 Sekreterare                 Justerare
Ylva Sandin                Rut Falk                    Disa Lindmark
§ 13: Bo Wiman

Anslagsbevis
Paragrafer                 § 11/2027 – § 14/2027
Justeringsdag              2027-04-19
Uppsatt på anslagstavlorna 2027-04-20
hos Granviks kommun och Region Väst
Får tas ned                2027-05-12
Originalet finns           på kansliet, Bryggvägen 2, Granvik
Intygas av                 Rut Falk

Justeras: .................... (YS)      .................... (DL)

${head(3)}
§    Ärende                                          Beslut och ansvarig

§ 11/2027
Upprop
Pia Ström har förhinder. Henning Ask tjänstgör i
hennes ställe.
Beslut: Uppropet fastställs.

§ 12/2027
Pengarna till mars
Rut Falk visar utfallet, som anmäldes i § 3/2027. Det egna kapitalet var

Justeras: .................... (YS)      .................... (DL)

${head(4)}
§    Ärende                                          Beslut och ansvarig

forts. § 12/2027
910 tkr när året började.
Beslut: Uppföljningen läggs till handlingarna.
Ansvarig: RF           Klart: 2027-05-31

§ 13/2027
Ny skrivare
Dnr SJ 2027-18
Votering begärs.
Ja: Bo Wiman, Disa
Lindmark (2).
Nej: Henning Ask (1).
Beslut: En skrivare köps in för högst 9 000 kr.

§ 14/2027
Mötet avslutas
Nils Oxel tackar för i dag.

Signerat
YLVA SANDIN              2027-04-19 08:12
DISA LINDMARK            2027-04-19 17:45
RUT FALK                 2027-04-16 10:03
Dokument-id 7f31-sj-0408
`;

describe('a table of those who came whose last column tells for whom and until when', () => {
  it('tells who decided, for whom, and for which §§', async () => {
    const document = await only(MINUTES);
    expect(
      document?.present.map(({ name, votes, replaces, attendance }) => [name, votes, replaces, attendance]),
    ).toEqual([
      ['Ylva Sandin', true, null, 'ej § 13'],
      ['Nils Oxel', true, null, 'T.o.m. § 12'],
      ['Disa Lindmark', true, null, null],
      ['Henning Ask', true, 'Pia Ström', null],
      ['Bo Wiman', true, null, '§ 13'],
      ['Maj Hellman', false, null, null],
      ['Jan Palmer', false, null, null],
      ['Rut Falk', false, null, null],
      ['Siv Alm', false, null, '§ 13'],
    ]);
    expect(document?.absent).toEqual(['Pia Ström', 'Agda Almby']);
  });

  it('an initial that two of the absent share names nobody', async () => {
    const told = MINUTES.replace('Pia Ström             Arb', 'Per Ström             Arb').replace(
      'Maj Hellman           Ljungs kommun          Ersättare          Ej tjänstgörande',
      'Paul Ström            Ljungs kommun          Ersättare          Frånvarande',
    );
    const ask = (await only(told))?.present.find(({ name }) => name === 'Henning Ask');
    expect([ask?.votes, ask?.replaces]).toEqual([true, null]);
  });
});

describe('names signed below a row of offices', () => {
  it('each belongs to the office above it', async () => {
    const document = await only(MINUTES);
    expect(document?.chair).toBe('Ylva Sandin');
    expect(document?.secretary).toBe('Rut Falk');
    expect(document?.adjusters).toEqual(['Disa Lindmark']);
  });

  it('when it was posted is told of where, with the day beside', async () => {
    const document = await only(MINUTES);
    expect(document?.adjustedDate).toBe('2027-04-19');
    expect(document?.postedDate).toBe('2027-04-20');
    expect(document?.removedDate).toBe('2027-05-12');
    expect(document?.noticeSignedBy).toBe('Rut Falk');
    expect(document?.archivePlace).toBe('på kansliet, Bryggvägen 2, Granvik');
  });
});

describe('items under a row of column heads on every page', () => {
  it('the row is of no item, and a sentence goes on over it', async () => {
    const items = (await only(MINUTES))?.items ?? [];
    expect(items.map(({ paragraph }) => paragraph)).toEqual([11, 12, 13, 14]);
    expect(items.filter(({ body }) => body.includes('Beslut och ansvarig'))).toEqual([]);
    expect(items[1]?.body).toContain('Det egna kapitalet var 910 tkr när året började.');
  });

  it('names of a votering go on in the next line', async () => {
    const items = (await only(MINUTES))?.items ?? [];
    expect(items[2]?.vote).toMatchObject({
      ja: 2,
      nej: 1,
      names: { ja: ['Bo Wiman', 'Disa Lindmark'], nej: ['Henning Ask'] },
    });
  });

  it('what was signed last is of no item', async () => {
    const items = (await only(MINUTES))?.items ?? [];
    expect(items[3]?.body).toBe('Nils Oxel tackar för i dag.');
  });

  it('a § is no diary number', async () => {
    const document = await only(MINUTES);
    expect(document?.registryNumbers).toEqual([]);
    expect(document?.items.map(({ registryNumbers }) => registryNumbers)).toEqual([
      [],
      [],
      ['SJ 2027-18'],
      [],
    ]);
  });
});

it('a title that stands close behind a name is no part of it', async () => {
  const told = MINUTES.replace('Jan Palmer            Förb', 'Jan Palmer Förb').replace(
    'Rut Falk              Administratör, m',
    'Rut Falk Administratör, m',
  );
  const present = (await only(told))?.present.map(({ name, role }) => [name, role]);
  expect(present?.slice(-3)).toEqual([
    ['Jan Palmer', 'förbundschef'],
    ['Rut Falk', expect.stringContaining('administratör')],
    ['Siv Alm', 'projektledare'],
  ]);
});

it('a sentence below "Ansvarig" presents nothing', async () => {
  const told = MINUTES.replace(
    'Rut Falk visar utfallet',
    'Ansvarig\n910 tkr fanns när året började.\n\nRut Falk visar utfallet',
  );
  expect((await only(told))?.items[1]?.presenter).toBeNull();
});
