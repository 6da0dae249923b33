import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PapersSent, papersSent } from './support/papers-sent.ts';

const MINUTES = `Samordningsförbundet Norrskog
Styrelsen

Sammanträdesprotokoll
2026-01-15

Plats och tid
Stadshuset, kl. 9.00–11.30

Beslutande
Eva Lind, ordförande
Lars Ek
Karim Nasser, ej § 24
Sofia Berg, tjänstgörande ersättare för Karim Nasser § 24

Övriga närvarande
Maja Holm, sekreterare

Justerare
Lars Ek

Paragrafer
§§ 21–25

§ 21 Sammanträdet öppnas

Eva Lind öppnar sammanträdet.

§ 22 Val av justerare

Styrelsen beslutade
att utse Lars Ek att justera protokollet.

§ 23 Bidrag till Lyktan

Styrelsen beslutade
att bevilja Lyktan 85 000 kr.

§ 24 Tvist med Granbo
SECRECY

Styrelsen beslutade
att erbjuda Granbo 31 000 kr.

Karim Nasser deltog inte i handläggningen på grund av jäv. Sofia Berg tjänstgjorde i hans ställe.

§ 25 Sammanträdet avslutas

Ordföranden avslutar sammanträdet.
`;

let w: PapersSent;

beforeAll(async () => {
  w = await papersSent((path) =>
    path === 'protokoll.txt' ? MINUTES.replace('SECRECY', 'Sekretess enligt OSL 19 kap. 3 §') : undefined,
  );
  await w.save((await w.sent('protokoll.txt', 'protokoll')).draftId);
}, 60_000);
afterAll(() => w.close());

it.each([
  'vilka var med den 15 januari?',
  'vem gick in för Karim den 15 januari?',
  'varför gick Sofia in för Karim den 15 januari?',
  'vilka ersättare tjänstgjorde den 15 januari?',
  'var Karim med den 15 januari?',
  'var Sofia med den 15 januari?',
  'vem var jävig den 15 januari?',
  'har Karim varit jävig den 15 januari?',
  'vem deltog inte i § 24?',
  'hur många gånger har Sofia tjänstgjort?',
  '§ 24',
])(
  'all hear nothing of who served or stood aside in an internal § alone, and where it is told: %s',
  async (question) => {
    const told = await w.heard(question);
    expect(told).not.toMatch(/ej §|(?<!ingen )§ 24|Sofia Berg \(|Sofia Berg tjänstgjorde/u);
    expect(told).toContain('Det som är internt svarar jag bara på i den egna chatten.');
    expect(told).not.toMatch(
      /Ingen jäv framgår|står inte bland dem|Det framgår inte (?:av|att)|^Jag hittar/mu,
    );
  },
);

it('the own chat is told all of it', async () => {
  expect(await w.said('maja', 'vilka var med den 15 januari?')).toMatch(
    /Karim Nasser \(ej § 24\)[\s\S]*Sofia Berg/u,
  );
  expect(await w.said('maja', 'vem gick in för Karim den 15 januari?')).toContain(
    'Sofia Berg tjänstgjorde för Karim Nasser',
  );
});
