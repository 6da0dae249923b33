import { expect, it } from 'vitest';
import { mayBeSecret, saysSecrecy, secrecySaid, speaksOfSecrecy } from './secrecy-said.ts';

it.each([
  ['chefens lön, bara för styrelsen', 'chefens lön'],
  ['chefens lön, bara för styrelsen, föredragande Gunilla', 'chefens lön, föredragande Gunilla'],
  ['chefens lön bara för styrelsen med förslag att höja den', 'chefens lön med förslag att höja den'],
  ['chefens lön bara för styrelsen till mötet 10 dec', 'chefens lön till mötet 10 dec'],
  ['chefens lön (internt), förslag att höja den', 'chefens lön, förslag att höja den'],
  ['chefens lön, internt, föredragande Gunilla', 'chefens lön, föredragande Gunilla'],
  ['chefens lön - endast för ledamöterna', 'chefens lön'],
  ['chefens lön, den ska bara synas för styrelsen, efter punkt 5', 'chefens lön, efter punkt 5'],
  [
    'chefens lön. Den ska bara synas för styrelsen. Föredragande Gunilla',
    'chefens lön. Föredragande Gunilla',
  ],
  ['chefens lön som ska vara intern', 'chefens lön'],
  ['chefens lön som bara styrelsen får se', 'chefens lön'],
  ['chefens lön, ska inte synas i kanalen, till mötet 10 dec', 'chefens lön, till mötet 10 dec'],
  ['chefens lön som inte syns i kanalen', 'chefens lön'],
  ['chefens lön, visa den inte i kanalen', 'chefens lön'],
  ['chefens lön, inte för alla', 'chefens lön'],
  ['chefens lön, hemligt', 'chefens lön'],
  ['chefens lön, sekretess, föredragande Gunilla', 'chefens lön, föredragande Gunilla'],
  ['chefens lön, konfidentiellt', 'chefens lön'],
  ['chefens lön (sekr.)', 'chefens lön'],
  ['chefens lön (konf.)', 'chefens lön'],
  ['chefens lön (ej off.)', 'chefens lön'],
  ['chefens lön [intern]', 'chefens lön'],
  ['chefens lön (personalsekretess)', 'chefens lön'],
  ['chefens lön som ett internt ärende', 'chefens lön'],
  ['internt: chefens lön', 'chefens lön'],
  ['chefens lön, men låt inte kanalen få reda på det', 'chefens lön'],
  ['chefens lön. Kanalen ska inte få veta något.', 'chefens lön.'],
  ['chefens lön. Håll den borta från kanalen', 'chefens lön.'],
  ['chefens lön. Skriv inget om den i kanalen.', 'chefens lön.'],
  ['chefens lön, enbart ledamöterna ska kunna läsa', 'chefens lön'],
  ['chefens lön. Håll det inom styrelsen', 'chefens lön.'],
  ['chefens lön, inget som ska gå ut', 'chefens lön'],
  ['chefens lön, ska inte med i kanalinlägget', 'chefens lön'],
  ['chefens lön. Den ska inte läggas ut på Teams.', 'chefens lön.'],
  ['chefens lön, inte för allas ögon', 'chefens lön'],
  ['chefens lön. Kan vi hålla den internt?', 'chefens lön.'],
  ['"Chefens lön", bara för styrelsen, föredragande Gunilla', '"Chefens lön", föredragande Gunilla'],
])('is the board’s alone: %s', (text, rest) => {
  expect(secrecySaid(text)).toEqual({ isInternal: true, rest });
});

it.each([
  'information bara för styrelsen i Lidbacka',
  'hur klagomål hanteras internt',
  '"Bara för styrelsen" och andra rubriker',
  'hyran, förslag att rapporten skickas bara till styrelsen',
])('counts, though it may be of what the ärende is about: %s', (text) => {
  expect(secrecySaid(text)).toEqual({ isInternal: true, rest: text });
});

it.each([
  'intern kontroll 2027, föredragande Gunilla',
  'internkontrollplanen',
  'internt arbetsmiljöarbete',
  'sekretess och tystnadsplikt',
  'arbetet med sekretess',
  'sekretessavtal med vården, förslag att teckna avtalet',
  'hemlig röstning vid personval',
  'slutet på projektet',
  'information till styrelsen',
  'inte bara för styrelsens arbetsformer',
  'kanalen i Teams',
  'varför vi syns så lite i kanalen',
])('is nobody’s secret: %s', (text) => {
  expect(saysSecrecy(text)).toBe(false);
  expect(secrecySaid(text).rest).toBe(text);
});

it.each([
  ['vite 18 mars, visa det inte för någon utanför styrelsen', 'vite 18 mars'],
  ['vite 18 mars, får inte ses av någon utanför styrelsen', 'vite 18 mars'],
  ['lönerevision men bara i egna chatten', 'lönerevision'],
  ['lönerevision, endast i den egna chatten', 'lönerevision'],
  ['lönerevision men inte i kanalen', 'lönerevision'],
  ['konsultavtal, ej offentligt, föredragande Mats', 'konsultavtal, föredragande Mats'],
  ['konsultavtal (ej offentligt)', 'konsultavtal'],
  ['konsultavtal utan att den syns i kanalen', 'konsultavtal'],
  ['konsultavtal utan att visa det i kanalen', 'konsultavtal'],
  ['konsultavtal, den ska kanalen inte se', 'konsultavtal'],
  ['konsultavtal, kanalen får inte se den', 'konsultavtal'],
  ['konsultavtal men posta den inte', 'konsultavtal'],
  ['konsultavtal, den ska inte postas', 'konsultavtal'],
  ['konsultavtal, ska vara dold', 'konsultavtal'],
  ['konsultavtal, håll den dold för alla utom styrelsen', 'konsultavtal'],
  ['konsultavtal. Sekretess.', 'konsultavtal.'],
  ['konsultavtal. Ska inte synas i kanalen.', 'konsultavtal.'],
  ['konsultavtal. Får ej publiceras. Föredragande Mats', 'konsultavtal. Föredragande Mats'],
  ['konsultavtal, bara vi i styrelsen ska se det', 'konsultavtal'],
  ['konsultavtal, inget för kanalen', 'konsultavtal'],
  ['konsultavtal, visa inte den i kanalen', 'konsultavtal'],
  ['konsultavtal. Endast internt.', 'konsultavtal.'],
  ['konsultavtal, sekretessmärkt', 'konsultavtal'],
  ['konsultavtal, lägg inte ut den', 'konsultavtal'],
  ['kan jag lägga till en punkt som inte syns i kanalen?', 'kan jag lägga till en punkt?'],
  ['konsultavtal. Visa den inte i kanalen! Eva föredrar.', 'konsultavtal. Eva föredrar.'],
  ['konsultavtal? inte för kanalen', 'konsultavtal?'],
  ['vite, syns ej i Teams-kanalen', 'vite'],
  ['vite, ska inte stå i styrelsekanalen', 'vite'],
  ['vite. Stängt ärende.', 'vite.'],
  ['vite (stängd punkt)', 'vite'],
  ['vite, ärendet är stängt', 'vite'],
  ['vite, den är lite känslig', 'vite'],
  ['vite, ganska känsligt', 'vite'],
])('whatever words it is said in: %s', (text, rest) => {
  expect(secrecySaid(text)).toEqual({ isInternal: true, rest });
});

it.each([
  ['hot mot personal (kofidentiellt)', 'hot mot personal'],
  ['hot mot personal (inernt)', 'hot mot personal'],
  ['hot mot personal, ska vara intrn', 'hot mot personal'],
  ['hot mot personal, hemligtt, föredragande Mats', 'hot mot personal, föredragande Mats'],
  ['hot mot personal. Sekrettess.', 'hot mot personal.'],
  ['hot mot personal, sekretesbelagt', 'hot mot personal'],
  ['hot mot personal, känsilgt', 'hot mot personal'],
])('is read though one letter is wrong: %s', (text, rest) => {
  expect(secrecySaid(text)).toEqual({ isInternal: true, rest });
});

it.each([
  ['hot mot personal. OSL 21 kap.', 'hot mot personal.'],
  ['hot mot personal (21 kap. 1 § OSL)', 'hot mot personal'],
  ['hot mot personal, OSL 21:1, föredragande Mats', 'hot mot personal, föredragande Mats'],
  ['hot mot personal, sekretess enligt 21 kap. 7 § OSL', 'hot mot personal'],
  ['hot mot personal. Omfattas av offentlighets- och sekretesslagen 21 kap.', 'hot mot personal.'],
  ['hot mot personal, enl. sekretesslagen', 'hot mot personal'],
  ['hot mot personal enligt 18 kap. 8 § OSL', 'hot mot personal'],
  ['hot mot personal, OSL kap 21', 'hot mot personal'],
  ['hot mot personal, sekretess 21:1', 'hot mot personal'],
  ['hot mot personal, inom nämnden', 'hot mot personal'],
])('is the board’s alone by the law that is named: %s', (text, rest) => {
  expect(secrecySaid(text)).toEqual({ isInternal: true, rest });
});

it.each([
  'nytt internat, internet och internationellt utbyte',
  'skolans internet',
  'stängda kontor, förslag att stänga fler',
  'stängt bibliotek',
  'hemligheten bakom framgången',
])('is nobody’s secret, near as it is spelt: %s', (text) => {
  expect(saysSecrecy(text)).toBe(false);
  expect(secrecySaid(text).rest).toBe(text);
});

it.each([
  ['konsultavtal, den får synas i kanalen', 'konsultavtal'],
  ['konsultavtal, ska inte vara hemlig', 'konsultavtal'],
  ['konsultavtal, inte internt', 'konsultavtal'],
  ['konsultavtal, ska visas för alla', 'konsultavtal'],
])('may be seen by all: %s', (text, rest) => {
  expect(secrecySaid(text)).toEqual({ isInternal: false, rest });
  expect(mayBeSecret(text)).toBe(false);
});

it.each([
  'kanalen i Teams',
  'varför vi syns så lite i kanalen',
  'sekretess och tystnadsplikt',
  'sådant som inte syns',
  'det där om kanalen får vi tänka på',
  'Noras känsliga ärende om lön',
  'utbildning i OSL',
  'vite, mellan fyra ögon',
  'vite, ska inte protokollföras öppet',
  'vite. Sluten behandling.',
  'ett kofidentiellt samtal om lön',
  'lön sekr',
  'lön – ej off',
])('may be secret, and is asked for: %s', (text) => {
  expect(mayBeSecret(text)).toBe(true);
});

it.each([
  'lägg till en punkt om vintern den 27 augusti',
  'hyresavtalet, föredragande Mats',
  'intern kontroll 2027',
  'offentlig upphandling av städning',
  'visa filmen om unga',
  'budget för alla kommuner',
])('is no question of who sees it: %s', (text) => {
  expect(mayBeSecret(text)).toBe(false);
  expect(secrecySaid(text)).toEqual({ isInternal: false, rest: text });
});

it.each([
  [
    'lägg till punkterna lön och vd internt på mötet 30 mars',
    'lägg till punkterna lön och vd på mötet 30 mars',
  ],
  ['två punkter internt till mötet 11 mars: lön, vd', 'två punkter till mötet 11 mars: lön, vd'],
  ['internt till mötet 30 mars: lön, vd', 'till mötet 30 mars: lön, vd'],
  ['lön och vd till mötet 10 juni, båda interna', 'lön och vd till mötet 10 juni'],
  ['lön, vd och hyra på mötet, alla tre interna', 'lön, vd och hyra på mötet'],
  ['lön och vd på mötet 22 april. Båda är interna.', 'lön och vd på mötet 22 april.'],
  ['lön samt vd som interna', 'lön samt vd'],
])('%s: is said of several, or on the way to the meeting', (text, rest) => {
  expect(secrecySaid(text)).toEqual({ isInternal: true, rest });
});

it.each(['lön internt och hyran öppet på mötet', 'löneläget, bara personlig chatt'])(
  '%s: may be secret, though it is not read how',
  (text) => {
    expect(mayBeSecret(text)).toBe(true);
  },
);

it.each(['Intern kontroll 2027', 'interna kontrollen', 'Internationella dagen', 'internutbildning'])(
  '%s: is a heading, and no secret',
  (text) => {
    expect([saysSecrecy(text), mayBeSecret(text)]).toEqual([false, false]);
  },
);

it.each([
  ['misstankar mot handläggaren, ta det utan åhörare', 'misstankar mot handläggaren'],
  ['misstankar mot handläggaren utan åhörare', 'misstankar mot handläggaren'],
  ['hyran, håll det tyst', 'hyran'],
  ['hyran. Håll tyst om det.', 'hyran.'],
  ['hyran, får inte spridas före förhandlingen', 'hyran'],
  ['hyran, ska inte ut än', 'hyran'],
  ['hyran, inget för media', 'hyran'],
  ['hyran. Den ska inte ut till fler än ledamöterna än så länge.', 'hyran.'],
  ['hyran, får inte visas för andra innan avtalet är skrivet', 'hyran'],
])('is the board’s alone, without those who listen and for how long: %s', (text, rest) => {
  expect(secrecySaid(text)).toEqual({ isInternal: true, rest });
});

it.each([
  'Motparten får inte känna till vårt bud',
  'Budet ska inte berättas för säljaren',
  'Underlaget lämnas ej ut',
  'Ingen på orten ska få veta det',
  'Vi tar det utan publik',
  'Granskaren vill vara anonym',
  'Prata inte om det utanför rummet',
  'Nämn inget om budet',
  'bara för presidiet så länge',
  'Stannar här i rummet',
  'anbudssekretess råder',
  'en person med skyddad identitet',
  'Hyran\nFår inte spridas',
  'Hyran – ska inte ut',
  'Uppsägning, sekretessärende',
  'Hyran, bara ordinarie ledamöter',
  'Chefen har lånat bilen, ej för fler än kansliet',
  'Vite mot byrån, off-record',
  'Klagomålet, lägg locket på',
  'Brevet från ombudsmannen, på lyckt dörr',
  'Vräkningen, personuppgifter så inte ut',
  'Utredningen får ej vidarespridas',
  'Får varken kopieras eller fotograferas',
  'Rivningen, mörklagt tills vidare',
  'Byte av bank, vi pratar inte om det utåt',
  'Polisärendet, insynsskyddat',
  'Förtalet, ta det utan protokoll',
  'Strategi, ordförandens ögon',
])('speaks of secrecy, and is asked for: %s', (text) => {
  expect(speaksOfSecrecy(text)).toBe(true);
});

it.each([
  'Åhörarna hälsas välkomna.',
  'Bidraget ska inte betalas ut i förskott',
  'Lokalen får inte hyras ut i andra hand',
  'Verksamheten ska inte flytta ut ur huset',
  'Vi väljer ut två deltagare, inte fler',
  'Kön före jul är lång',
  'En tyst lokal för samtal',
  'Kommunen har inte fattat beslut',
  'hyran, efter punkt 5',
  'Sekretessutbildning för nya ledamöter',
  'Sekretesspolicy 2027',
  'Öppet hus i mars, förslag att bjuda in allmänheten',
  'Ny dörr till kansliet',
  'Locket på brunnen',
  'Nycklarna lämnas tillbaka till vaktmästaren',
  'Val av ordinarie ledamöter',
])('speaks of none: %s', (text) => {
  expect(speaksOfSecrecy(text)).toBe(false);
});

it('how long something is kept is no place among the items', () => {
  expect(secrecySaid('hyran, ska inte synas i kanalen före punkt 5').rest).toContain('före punkt 5');
  expect(secrecySaid('hyran, internt, före budgeten')).toEqual({
    isInternal: true,
    rest: 'hyran, före budgeten',
  });
});
