import { expect, it } from 'vitest';
import { onlyDocument } from '../../../test/support/only-document.ts';
import { readHere } from '../read.ts';

const ITEMS = `§ 21 Mötet öppnas
Ordföranden öppnar mötet.

§ 22 Bidrag
Styrelsen beslutar att bevilja Fyren 45 000 kr.
`;
const HEAD = `Finsam Tallåsen
PROTOKOLL
Datum: tisdag 4 maj 2027
Tid: 10.00–12.20
Plats: Folkets hus, Granen
Beslutande: Bo Ekman, ordförande; Gun Hedman; Ivar Jonsson
Justerare: Gun Hedman
Paragrafer: 21–22
`;

async function datesIn(text: string) {
  const read = await readHere({ name: 'a.md', bytes: new TextEncoder().encode(text) });
  const [protokoll] = read.kind === 'understood' ? read.documents : [];
  return [protokoll?.adjustedDate, protokoll?.postedDate, protokoll?.removedDate];
}

/** When it was adjusted, posted and taken down, as heads and ends of protokoll say it. */
const SAID = [
  'Justerat 2027-05-11. Tillkännagivet på anslagstavlorna 2027-05-12. Tas ned 2027-06-03.',
  '**Justerat:** 11 maj 2027. **Anslaget:** 12 maj 2027, tas ned 3 juni 2027.',
  '**Justerat:** 11 maj 2027 **Anslaget:** 12 maj 2027, nedtas 3 juni 2027',
  'Justeringsdag: 2027-05-11\nAnslag uppe från: 2027-05-12\nAnslag tas ned: 2027-06-03',
  'Protokollet justerades den 11 maj 2027. Anslag sattes upp den 12 maj 2027 och tas ned den 3 juni 2027.',
  'Justerat den 11 maj 2027, anslaget den 12 maj 2027, tas ned den 3 juni 2027.',
  'Justerat 11 maj 2027. Satt upp på medlemmarnas anslagstavlor 12 maj 2027, tas ner 3 juni 2027.',
  'Justerat 11 maj 2027. Anslås på den digitala anslagstavlan 12 maj–3 juni 2027.',
];

it.each(SAID)('in the head and below the last paragraph: "%s"', async (said) => {
  const dates = ['2027-05-11', '2027-05-12', '2027-06-03'];
  expect(await datesIn(`${HEAD}\n${ITEMS}\nNora Olin\nsekreterare\n\n${said}\n`)).toEqual(dates);
  expect(await datesIn(`${HEAD}\n${said}\n\n${ITEMS}`)).toEqual(dates);
});

it.each([
  'Protokollet justerades den 11 maj 2027 och anslogs samma dag på medlemmarnas anslagstavlor. Anslaget tas ned den 3 juni 2027.',
  'Justerat 2027-05-11. Anslaget samma dag, tas ned 2027-06-03.',
  'Protokollet är justerat den 11 maj 2027. Justeringen tillkännagavs samma dag. Anslaget tas ned 3 juni 2027.',
])('posted on the same day as it was adjusted: "%s"', async (said) => {
  const dates = ['2027-05-11', '2027-05-11', '2027-06-03'];
  expect(await datesIn(`${HEAD}\n${ITEMS}\nNora Olin\nsekreterare\n\n${said}\n`)).toEqual(dates);
  expect(await datesIn(`${HEAD}\n${said}\n\n${ITEMS}`)).toEqual(dates);
});

it('"Anslag" beside two days is when it was posted and taken down; who served is told under a broken label, for whom in brackets', async () => {
  const { postedDate, removedDate, present, absent } =
    await onlyDocument(`Finsam Sjötrakten                         Styrelseprotokoll 4/2027
Protokoll 25 november 2027

Plats             Ljungs kommunhus
Mötestid          13:00 – 15:20
Ledamöter         Nils Oxel, Region Väst, ordförande
                  Ylva Sandin, Granviks kommun
Ersättare som     Henning Ask, Ljungs kommun (för Disa Lindmark)
tjänstgör         Siv Tall, Försäkringskassan (för Maj Hellman)
Övriga            Jan Palmer, förbundschef
Justerare         Ylva Sandin
Paragrafer        38–39 §§
Justerat          2027-12-06
Anslag            2027-12-07 – 2027-12-29 på medlemmarnas anslagstavlor

38 § Öppnande
Ordföranden öppnar mötet.

39 § Val av justerare
Beslut:
1. Ylva Sandin utses.
`);
  expect([postedDate, removedDate]).toEqual(['2027-12-07', '2027-12-29']);
  expect(present.map(({ name, votes, replaces }) => [name, votes, replaces])).toEqual([
    ['Nils Oxel', true, null],
    ['Ylva Sandin', true, null],
    ['Henning Ask', true, 'Disa Lindmark'],
    ['Siv Tall', true, 'Maj Hellman'],
    ['Jan Palmer', false, null],
  ]);
  expect(absent).toEqual(['Disa Lindmark', 'Maj Hellman']);
});
