import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../model.ts';
import { readHere } from '../../read.ts';

const PROTOKOLL = `Samordningsförbundet Tallåsen                       SAMMANTRÄDESPROTOKOLL
Styrelsen                                           2026-02-05

Plats och tid            Salen i Granby, kl. 13.30–15.50

Beslutande               Agda Almby (Granby kommun), ordförande
                         Bo Berg (Försäkringskassan)
                         Disa Dal (Arbetsförmedlingen)
                         Egil Ek (Region Norr)

Justerare                Bo Berg

Justeringens tid         Digital justering 2026-02-12

Paragrafer               §§ 1–4

Sekreterare              Cia Carlberg

§ 1   Deltagande på distans
Styrelsen beslutar
att en ledamot får delta på distans med ljud och bild om ordföranden medger det,
att begäran ska ha kommit in till kansliet senast tre dagar före sammanträdet.

§ 2   Delegationsordning
Beslut
Styrelsen antar följande delegationsordning.
Förbundschefen får besluta om inköp upp till 75 000 kronor per tillfälle.
Ordföranden får besluta om förbundschefens semester och tjänsteresor utomlands.
Beslut på delegation anmäls vid nästa sammanträde.

§ 3   Mer tid till kansliet
Agda Almby yrkar att kansliet får mer tid. Bo Berg yrkar avslag.
Votering begärs.
Ja: Agda Almby och Disa Dal.
Nej: Bo Berg och Egil Ek.
Vid lika röstetal avgör ordföranden med sin utslagsröst att beslutet blir enligt Bo Bergs yrkande.
Styrelsen beslutar
att avslå förslaget.

§ 4   Avgift för bord
Beslut
Avgiften tas bort.

Omröstning
Ja (bifall till kansliets förslag): Agda Almby, Disa Dal och Egil Ek.
Nej (bifall till Bo Bergs yrkande): Bo Berg.
`;

async function read(text: string, name = 'protokoll.txt'): Promise<ReadDocument | undefined> {
  const result = await readHere({ name, bytes: new TextEncoder().encode(text) });
  return result.kind === 'understood' ? result.documents[0] : undefined;
}

describe('the statements of a decision', () => {
  it('are parted by commas, and by lines that each begin a sentence', async () => {
    const document = await read(PROTOKOLL);
    expect(document?.items.slice(0, 2).map(({ decisions }) => decisions)).toEqual([
      [
        'att en ledamot får delta på distans med ljud och bild om ordföranden medger det,',
        'att begäran ska ha kommit in till kansliet senast tre dagar före sammanträdet.',
      ],
      [
        'Styrelsen antar följande delegationsordning.',
        'Förbundschefen får besluta om inköp upp till 75 000 kronor per tillfälle.',
        'Ordföranden får besluta om förbundschefens semester och tjänsteresor utomlands.',
        'Beslut på delegation anmäls vid nästa sammanträde.',
      ],
    ]);
  });

  it('were voted on by those named for each side, not by those whose motion it was', async () => {
    const votes = (await read(PROTOKOLL))?.items
      .slice(2)
      .map(({ vote }) => vote && [vote.names, vote.castingVote]);
    expect(votes).toEqual([
      [{ ja: ['Agda Almby', 'Disa Dal'], nej: ['Bo Berg', 'Egil Ek'], avstår: [] }, null],
      [{ ja: ['Agda Almby', 'Disa Dal', 'Egil Ek'], nej: ['Bo Berg'], avstår: [] }, null],
    ]);
  });
});

describe('the head', () => {
  it('tells when a protokoll was justerat by its time alone', async () => {
    expect((await read(PROTOKOLL))?.adjustedDate).toBe('2026-02-12');
  });

  it('has the chair among those a letter is to', async () => {
    const letter = `Samordningsförbundet Tallåsen
Granby den 9 mars 2026

KALLELSE TILL STYRELSEMÖTE

När:    tisdag den 24 mars 2026 klockan 10.00–15.00
Var:    Gästgården, matsalen

Till ledamöter:  Agda Almby (ordförande), Bo Berg (vice ordförande), Disa Dal
Till ersättare:  Filip Fors, Gun Grahn

Dagordning

1) Mötet öppnas

2) Val av justerare
Förslag: Bo Berg utses att justera protokollet.
`;
    expect(await read(letter, 'kallelse.txt')).toMatchObject({ kind: 'kallelse', chair: 'Agda Almby' });
  });

  it('says that it is per capsulam in a column of its first line', async () => {
    const alone = `Samordningsförbundet Tallåsen                    PROTOKOLL PER CAPSULAM
Styrelsen                                        2026-02-20

Beslutande        Agda Almby, ordförande
                  Bo Berg

Paragraf          § 5

§ 5   Stöd till Läxhjälpen
Ärendet har avgjorts per capsulam, utan sammanträde.
Styrelsen beslutar
att bevilja Läxhjälpen 40 000 kr.

Justerat 2026-02-23
`;
    expect(await read(alone)).toMatchObject({ kind: 'protokoll', perCapsulam: true });
    expect((await read(alone))?.surroundings).toContain('Justerat 2026-02-23');
  });

  it.each([
    'Innan budgeten fastställs ska medlemmarna få yttra sig.',
    'Medlemmarna ska yttra sig innan budgeten fastställs.',
    'Så snart avtalet godkänns börjar flytten.',
    'När planen antas läggs den ut på webbplatsen.',
  ])('are none where it is told what comes before or after: "%s"', async (told) => {
    const text = PROTOKOLL.replace('Agda Almby yrkar att kansliet får mer tid. Bo Berg yrkar avslag.', told)
      .replace('Votering begärs.\n', '')
      .replace(/Ja: Agda[\s\S]*?yrkande\.\n/u, '')
      .replace(
        'Styrelsen beslutar\natt avslå förslaget.',
        'Styrelsen beslutade att skicka förslaget på remiss.',
      );
    const item = (await read(text))?.items.find(({ paragraph }) => paragraph === 3);
    expect(item?.decisions).toEqual(['Styrelsen beslutade att skicka förslaget på remiss.']);
  });
});
