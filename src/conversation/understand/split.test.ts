import { expect, it } from 'vitest';
import { splitQuestions } from './split.ts';

it.each([
  ['jag vill ta upp hyran och dessutom budgeten', ['jag vill ta upp hyran', 'jag vill ta upp budgeten']],
  [
    'jag vill ta upp hyran på mötet 10 december och dessutom nya lokaler',
    ['jag vill ta upp hyran på mötet 10 december', 'jag vill ta upp nya lokaler'],
  ],
  [
    'lägg till en punkt om hyran, dessutom budgeten',
    ['lägg till en punkt om hyran', 'lägg till en punkt om budgeten'],
  ],
  [
    'jag tycker vi ska prata om ledningsgruppen och även om budgeten',
    ['jag tycker vi ska prata om ledningsgruppen', 'jag tycker vi ska prata om budgeten'],
  ],
  [
    'vi borde prata om ledningsgruppen och även om budgeten',
    ['vi borde prata om ledningsgruppen', 'vi borde prata om budgeten'],
  ],
  [
    'vi borde prata om samverkansavtalet, och dessutom om rehabmötena',
    ['vi borde prata om samverkansavtalet', 'vi borde prata om rehabmötena'],
  ],
  [
    'jag skulle vilja ta upp hyran och dessutom budgeten',
    ['jag skulle vilja ta upp hyran', 'jag skulle vilja ta upp budgeten'],
  ],
  [
    'kan vi diskutera lokalerna, dessutom sommarjobben?',
    ['kan vi diskutera lokalerna', 'kan vi diskutera sommarjobben?'],
  ],
])('%s: each ärende is taken up for itself', (text, parts) => {
  expect(splitQuestions(text)).toEqual(parts);
});

it.each([
  ['ja till både mötet och punkt 8', ['ja till mötet', 'ja till punkt 8']],
  ['nej tack till både punkt 7a och 11 mars', ['nej tack till punkt 7a', 'nej tack till 11 mars']],
  ['ja till både Norrskog och Kustlandet', ['ja till både Norrskog och Kustlandet']],
])('%s: each of the two is answered for itself', (text, parts) => {
  expect(splitQuestions(text)).toEqual(parts);
});

it('what is told besides is of the same ärende', () => {
  for (const text of [
    'jag vill ta upp hyran, dessutom är lokalen kall',
    'jag vill ta upp hyran och dessutom tycker jag att vi ska flytta',
    'vi borde prata om hyran, dessutom är lokalen kall',
  ]) {
    expect(splitQuestions(text)).toEqual([text]);
  }
});

it.each([
  ['Jag kommer. Mvh Lars', ['Jag kommer']],
  ['Hej! Jag har förhinder. Med vänlig hälsning\nLars Ek', ['Jag har förhinder']],
  ['Jag kommer.\n\nMvh\nJonas Wiklund\nMyrheds kommun', ['Jag kommer']],
  ['jag kommer, mvh Karim', ['jag kommer']],
  ['Kan ni flytta mötet? Vänliga hälsningar Eva Lind, ordförande', ['Kan ni flytta mötet?']],
  ['hälsningar', ['hälsningar']],
  ['toppen tack!', ['toppen tack!']],
  ['toppen, tusen tack', ['toppen, tusen tack']],
  ['vad fick Fyren och hur många år', ['vad fick Fyren och hur många år']],
  ['jag kommer, tack', ['jag kommer']],
  ['Mvh Lars. När är mötet?', ['När är mötet?']],
])('"%s": who signs asks nothing', (text, parts) => {
  expect(splitQuestions(text)).toEqual(parts);
});

it.each([
  ['tack för att du påminner, jo visst', ['jo visst']],
  ['schysst att du påminner, nix', ['nix']],
  ['va bra jag kan', ['jag kan']],
  ['Perfekt, ja tack', ['ja']],
  ['perfekt, då kan jag inte', ['då kan jag inte']],
  ['tack, då vet jag. jag kan inte', ['jag kan inte']],
  ['bra, då vet jag, kommer ej', ['kommer ej']],
  ['ok skicka', ['skicka']],
  ['toppen, skicka version 2', ['skicka version 2']],
  ['ok då kommer jag väl då', ['ok då kommer jag väl då']],
  ['tack, då vet jag', ['tack, då vet jag']],
  ['bra, skicka med dagordningen också', ['bra, skicka med dagordningen också']],
  ['perfekt tid för mötet', ['perfekt tid för mötet']],
  ['det var fel, ta bort Agnetas förhinder', ['ta bort Agnetas förhinder']],
  ['nej det blev fel, lägg tillbaka punkt 6', ['lägg tillbaka punkt 6']],
  ['det blev fel, ta bort den', ['det blev fel, ta bort den']],
  ['det blev fel', ['det blev fel']],
  ['Tack för påminnelsen!', ['Tack för påminnelsen!']],
  ['tack för påminnelsen, när är mötet?', ['tack för påminnelsen, när är mötet?']],
])('"%s": thanks or joy before a short answer', (text, parts) => {
  expect(splitQuestions(text)).toEqual(parts);
});

it.each([
  'Vänligen påminn Karim',
  'hälsa Lars att mötet är flyttat',
  'flytta mötet till Stadshuset / Granen',
  'jag kommer med Lars',
])('"%s" is no signature', (text) => {
  expect(splitQuestions(text)).toEqual([text]);
});

it.each([
  ['Gunnar ja, Tomas nej', ['Gunnar ja', 'Tomas nej']],
  ['gunnar kommer och tomas kommer inte', ['gunnar kommer', 'tomas kommer inte']],
  ['Lars Ek har förhinder; Karim kan, Eva nej', ['Lars Ek har förhinder', 'Karim kan', 'Eva nej']],
])('"%s": each has said something of her own', (text, parts) => {
  expect(splitQuestions(text)).toEqual(parts);
});

it.each([
  'Lars och Karim kommer',
  'jag kommer, Lars kommer inte',
  'Karim kommer men inte Lars',
  'ja, kommer',
])('"%s" is one', (text) => {
  expect(splitQuestions(text)).toEqual([text]);
});

it.each([
  'ny punkt 18 mars: Lönerna. Föredragande Camilla Hjort. Ska inte synas i kanalen.',
  'Nytt ärende till 18 mars: Varsel. Föredragande Mats Rydell. Endast för styrelsen.',
  'ny punkt 18 mars: Chefens avgång. Förslag: att entlediga chefen. Ska inte synas i kanalen.',
  'lägg till hyran 18 mars. Den är känslig. Visa den inte i kanalen.',
  'till mötet 18 mars: ny punkt Varsel. Mats föredrar. Posta den inte.',
  'kan vi ta upp Noras lön den 10 dec? Inte för kanalen',
  'sätt upp hyran på dagordningen. Hemligt. Förslag att säga upp avtalet.',
  'jag vill ta upp chefens beteende. Det är mellan oss i styrelsen. Inte i kanalen.',
])('"%s": an ärende is one, in as many sentences as it takes', (text) => {
  expect(splitQuestions(text)).toEqual([text]);
});

it.each([
  ['lägg till hyran 18 mars. När är nästa möte?', ['lägg till hyran 18 mars.', 'När är nästa möte?']],
  [
    'ny punkt 18 mars: Hyran. Skicka sedan kallelsen.',
    ['ny punkt 18 mars: Hyran.', 'Skicka sedan kallelsen.'],
  ],
  ['Lägg till en punkt om hyran. Skicka kallelsen.', ['Lägg till en punkt om hyran.', 'Skicka kallelsen.']],
  [
    'Lägg till en punkt om hyran 18 mars och skicka sedan kallelsen',
    ['Lägg till en punkt om hyran 18 mars', 'skicka sedan kallelsen'],
  ],
  [
    'jag vill ta upp hyran. Påminn de som inte svarat.',
    ['jag vill ta upp hyran.', 'Påminn de som inte svarat.'],
  ],
  ['ny punkt: Hyran. Visa sedan dagordningen.', ['ny punkt: Hyran.', 'Visa sedan dagordningen.']],
  [
    'ställ in mötet 18 mars. Skicka sedan kallelsen till 15 april.',
    ['ställ in mötet 18 mars.', 'Skicka sedan kallelsen till 15 april.'],
  ],
  ['lägg till en bilaga. Jag kommer.', ['lägg till en bilaga.', 'Jag kommer.']],
  [
    'ny punkt 18 mars: Hyran. Ny punkt 18 mars: Bilar.',
    ['ny punkt 18 mars: Hyran.', 'Ny punkt 18 mars: Bilar.'],
  ],
])('"%s": what is asked beside it is its own', (text, parts) => {
  expect(splitQuestions(text)).toEqual(parts);
});

it.each([
  'lägg till en punkt om att visa dagordningen i receptionen',
  'lägg till en punkt: "Hyran. Skicka kallelsen"',
  'ny punkt: Lönerna. Skicka inte kallelsen till andra än styrelsen.',
  'ställ in mötet 18 mars. Inga ärenden.',
  'flytta mötet 18 mars till 25 mars. Ordföranden är bortrest.',
  'ta bort punkt 8. Ansökan är återtagen.',
])('"%s": nothing else is ordered', (text) => {
  expect(splitQuestions(text)).toEqual([text]);
});

it('a part of an ärende may stand on a line of its own', () => {
  expect(splitQuestions('lägg till ärendet skadestånd 18 mars\nföredragande Mats\ninternt')).toEqual([
    'lägg till ärendet skadestånd 18 mars. föredragande Mats. internt',
  ]);
});

it('whoever has not answered is reminded of what was asked about', () => {
  expect(splitQuestions('har alla svarat om lovskolan? påminn annars')).toEqual([
    'påminn annars, har alla svarat om lovskolan',
  ]);
  expect(splitQuestions('när är mötet? påminn alla')).toHaveLength(2);
});

it.each([
  ['är inte Eva jävig på punkt 6? jag vill att det prövas', ['är inte Eva jävig på punkt 6?']],
  ['är Eva jävig på punkt 6? Det måste prövas.', ['är Eva jävig på punkt 6?']],
  ['är Eva jävig på punkt 6? När ska det prövas', ['är Eva jävig på punkt 6?', 'När ska det prövas']],
  ['hyran höjs i mars. det ska prövas', ['hyran höjs i mars. det ska prövas']],
])('%s: what is to be tried is what was asked, and no question of its own', (text, parts) => {
  expect(splitQuestions(text)).toEqual(parts);
});

it('the end of a word or name joins nothing', () => {
  for (const text of [
    'vem leder mötet om karim också får förhinder?',
    'vem går in om Bo har förhinder på torsdag?',
    'har du hört om Carmen kan komma?',
  ]) {
    expect(splitQuestions(text)).toEqual([text]);
  }
});

it.each(['ta upp den', 'jag vill lyfta det', 'jag skulle vilja ta upp frågan'])(
  'whoever goes on "%s" asks for what was just said',
  (more) => {
    expect(splitQuestions(`är inte Eva jävig på punkt 6? ${more}`)).toEqual([
      'är inte Eva jävig på punkt 6?',
    ]);
  },
);

it.each(['Jag vill att vi lyfter det', 'Jag tycker vi ska pröva det', 'vi vill ta upp frågan'])(
  'whoever asks of jäv and goes on "%s" asks for what was just said',
  (more) => {
    expect(splitQuestions(`är inte Lars jävig på sexan? ${more}`)).toEqual(['är inte Lars jävig på sexan?']);
  },
);

it('what is wanted taken up after a question that is of no jäv is asked for by itself', () => {
  expect(splitQuestions('vad blev det av elbilen? jag vill ta upp det')).toHaveLength(2);
});

it.each([
  ['Hej, påminnelsen mottagen. Kommer.', ['Kommer']],
  ['påminnelsen noterad, jag kommer', ['jag kommer']],
  ['nej tyvärr, förresten var protokollet fel', ['nej tyvärr', 'var protokollet fel']],
  ['jag kommer. Förresten, när justeras protokollet', ['jag kommer', 'när justeras protokollet']],
  ['jag kommer, förresten på distans', ['jag kommer, förresten på distans']],
  ['Påminnelsen läst! Kan tyvärr inte', ['Kan tyvärr inte']],
  ['påminnelsen mottagen, när börjar mötet', ['påminnelsen mottagen, när börjar mötet']],
])('%s: the answer is what is meant', (text, asked) => {
  expect(splitQuestions(text).map((one) => one.replace(/[.!]+$/u, ''))).toEqual(asked);
});

it.each(['tack ', 'ok tack ', 'bra då ', 'tack så mycket ', 'toppen, ok '])(
  'a courtesy said over and over is read in bounded time: %s',
  (word) => {
    // Each word more would double what a pattern that may part it in two ways needs.
    expect(splitQuestions(word.repeat(400)).length).toBeGreaterThan(0);
  },
);

it.each([
  'borde inte Lars kliva av när hyran tas upp? jag tycker han är jävig',
  'ska Eva vara med på punkt 6? Vi menar att hon är jävig.',
  'borde inte Lars vara jävig på hyran? han var ju med i deras styrelse',
  'borde inte Lars kliva åt sidan i ärende 8? han har skrivit under ansökan',
])('jäv that is said over in the next sentence is of what was just asked: "%s"', (text) => {
  expect(splitQuestions(text)).toEqual([text.slice(0, text.indexOf('?') + 1)]);
});

it.each([
  [
    'kan vi inte ta 25 maj istället för 20 maj? har nämnd då',
    'kan vi inte ta 25 maj istället för 20 maj, har nämnd då',
  ],
  [
    'kan vi ta 25 maj istället för 20 maj? Jag är i Bryssel då.',
    'kan vi ta 25 maj istället för 20 maj, Jag är i Bryssel då.',
  ],
  [
    'kan vi ta 25 maj istället för 20 maj? Margareta har nämnd då',
    'kan vi ta 25 maj istället för 20 maj, Margareta har nämnd då',
  ],
])('why a meeting is to be another day is of that: %s', (text, whole) => {
  expect(splitQuestions(text)).toEqual([whole]);
});

it.each([
  [
    'nytt möte 10 december kl 13, samma lokal. Norrskog alltså',
    'nytt möte 10 december kl 13, samma lokal i Norrskog.',
  ],
  ['hur många kommer? Norrskog menar jag', 'hur många kommer i Norrskog?'],
  ['visa dagordningen! gäller norrskog förstås', 'visa dagordningen i norrskog!'],
])('of which board it is, told after it: %s', (text, whole) => {
  expect(splitQuestions(text)).toEqual([whole]);
});

it.each([
  'kan vi inte ta 25 maj istället för 20 maj? hur många kommer då',
  'nytt möte 10 december, samma lokal. Torsdag alltså',
  'nytt möte 10 december, samma lokal. Jag kommer alltså',
])('what follows is another thing: %s', (text) => {
  expect(splitQuestions(text)).toHaveLength(2);
});

it.each([
  ['magsjuk, hälsa alla', 'magsjuk'],
  ['kan inte på fredag, hälsa de andra', 'kan inte på fredag'],
])('a greeting to others is no part of it: %s', (text, said) => {
  expect(splitQuestions(text)).toEqual([said]);
});

it.each([
  'vart ska jag på torsdag och när börjar de',
  'var ska vi va nästa gång och hur dax',
  'när är nästa möte och var är det',
])('"%s" asks of one meeting, whose hour and place are told together', (text) => {
  expect(splitQuestions(text)).toEqual([text]);
});

it.each([
  'när är nästa möte och vem leder det',
  'när justerades protokollet och när anslogs det',
  'var står § 7 och när är mötet',
])('"%s" asks two things', (text) => {
  expect(splitQuestions(text)).toHaveLength(2);
});
