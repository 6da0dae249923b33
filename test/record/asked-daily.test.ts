import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardsWithPapers, day } from '../support/board-with-papers.ts';

/** The demo's own boards and papers, asked about as somebody does in a hurry. */
let boards: Awaited<ReturnType<typeof boardsWithPapers>>;

beforeAll(async () => {
  boards = await boardsWithPapers(
    { norrskog: 'demo/documents', kustlandet: 'demo/documents' },
    day('2026-11-28'),
  );
});

afterAll(() => boards.close());

const eva = (...messages: readonly string[]) => boards.told('Eva Lind', ...messages);
const helena = (...messages: readonly string[]) => boards.told('Helena Sjögren', ...messages);

describe('what may be done at a meeting', () => {
  it.each([
    ['får allmänheten komma', /^Mötet där budgeten fastställs är offentligt/],
    ['är styrelsens möten öppna för alla?', /^Mötet där budgeten fastställs är offentligt/],
    ['får jag spela in mötet', /^Det framgår inte om mötena får spelas in/],
    ['är det ok att filma sammanträdet', /^Det framgår inte om mötena får spelas in/],
    ['vilka får lämna förslag', /^Varje ledamot får väcka ärenden, och en ersättare när/],
    ['vem kan väcka ett ärende', /^Varje ledamot får väcka ärenden, och en ersättare när/],
  ])('%s: the rule, and no papers', async (message, answer) => {
    expect(await eva(message)).toMatch(answer);
  });

  it('was something else at a meeting that has been', async () => {
    expect(await eva('fanns det åhörare i november')).toContain('Två åhörare är på plats');
  });
});

describe('a telephone number that stands nowhere', () => {
  it.each([
    ['vad har elin för telefonnummer', 'Elin Forsman'],
    ['telefonnummer till maja', 'Maja Holm'],
    ['nummer till ordföranden', 'Eva Lind'],
    ['mobilnumret till kansliet', 'Maja Holm och Elin Forsman'],
  ])('%s', async (message, who) => {
    const answer = await eva(message);
    expect(answer).toContain(`Det framgår inte vilket telefonnummer ${who} har`);
    expect(answer).toContain('.example');
  });
});

it('the presidium is the chair and the vice chair', async () => {
  for (const message of ['vilka sitter i presidiet', 'presidiet']) {
    const answer = await eva(message);
    expect(answer).toContain('Eva Lind (Lidbacka kommun) är ordförande');
    expect(answer).toContain('Birgitta Åström (Region Nordkusten) är vice ordförande');
  }
});

describe('a month alone', () => {
  it.each(['hur länge höll vi på i november', 'när slutade mötet i november'])(
    '%s: what is told of as over has been',
    async (message) => {
      expect(await eva(message)).toContain('Torsdag 5 november kl. 13.00–16.05');
    },
  );

  it.each(['sammanfatta novembermötet', 'kan du sammanfatta mötet i november', 'vad beslutades i november'])(
    '%s: the latest such, and not that of every year',
    async (message) => {
      expect(await eva(message)).toMatch(/^8 ärenden med beslut 5 november/);
    },
  );

  it('the §§ of it are those that were decided then', async () => {
    expect(await eva('paragraferna i juni')).toMatch(/^6 ärenden med beslut 11 juni/);
  });
});

describe('the ärenden that are about money', () => {
  it('are those of the agenda that name a sum or are of ekonomi', async () => {
    const answer = await eva('vilka ärenden handlar om pengar');
    expect(answer).toContain('3 ärenden på dagordningen 10 december handlar om pengar');
    expect(answer).toContain('8 Mötesplats Myrhed 2027 (förslag, bilaga 6): 240 000 kr');
    expect(answer).not.toContain('Internkontroll');
  });
});

describe('reservations and särskilda yttranden', () => {
  it('are not taken for one another', async () => {
    const reserved = await eva('vem reserverade sig i november');
    expect(reserved).toMatch(/^Ingen reservation framgår av protokollet 5 november/);
    expect(reserved).toContain('Jonas Wiklund lämnar ett särskilt yttrande');
    expect(await eva('vem hade ett särskilt yttrande om budgeten')).not.toContain('eservation');
  });

  it('are told of the meeting where what was spoken of has none', async () => {
    const answer = await eva('§ 117', 'vem hade särskilt yttrande');
    expect(answer).toMatch(/^Inget särskilt yttrande framgår av § 117/);
    expect(answer).toContain('§ 119: Jonas Wiklund lämnar ett särskilt yttrande');
  });
});

describe('a word of the conversation that an insats is called after', () => {
  it.each(['hur mkt får mötesplatsen nästa år', 'vad kostar mötesplatsen 2027'])('%s', async (message) => {
    expect(await eva(message)).toContain('240 000 kr enligt förslaget i punkt 8');
  });
});

describe('what was applied for', () => {
  it.each([['§ 93', 'o va sökte dom'], ['hur mkt fick bryggan o va sökte dom']])(
    '%s %s: also where the ärende has come back',
    async (...messages) => {
      expect(await eva(...messages)).toContain('Bryggan söker 410 000 kr');
    },
  );
});

it('a long word two letters amiss is the same', async () => {
  expect(await helena('vad handlar arbetsordniningen om')).toContain('§ 20 Arbetsordning');
});

it('news from somebody are what is told of them, and not who they are', async () => {
  expect(await eva('nåt nytt från medlemmarna')).toContain('Information från medlemmarna');
});

it('whether all is done is asked of what waits for one', async () => {
  expect(await eva('§ 117', 'är vi klara')).toBe('uppgifter');
});

it('what something met with, and no text tells, is not stated', async () => {
  const answer = await eva('vad fick yttrandet för svar');
  expect(answer).toMatch(/^Det framgår inte/);
  expect(answer).toContain('§ 107');
});

describe('an item whose heading another one bears a part of', () => {
  const ordered = async (message: string) => {
    const [part] = await boards.partsOf('Camilla Dahl', [message]);
    return part?.kind === 'act' ? part.request.params : null;
  };

  it.each(['flytta rapporter före attestanter', 'rapporterna före attestanter 2027'])(
    '%s: the one that the words are all of',
    async (message) => {
      expect(await ordered(message)).toMatchObject({ item: 10, moveTo: { kind: 'before', number: '8' } });
    },
  );

  it('is what a new one is placed beside', async () => {
    const params = await ordered('lägg till en punkt om ny kopiator före rapporter, bara för styrelsen');
    expect(params).toMatchObject({ heading: 'Ny kopiator', moveTo: { kind: 'before', number: '10' } });
  });
});

describe('items chosen by what is to be done with them', () => {
  it.each([
    ['vilka punkter ska vi ta beslut om', /^9 punkter på dagordningen 10 december har förslag till beslut/],
    ['vilka förslag till beslut finns', /^9 punkter på dagordningen 10 december har förslag till beslut/],
    ['vilka är bara information', /^1 punkt på dagordningen 10 december har inget förslag/],
    ['vem föredrar flest ärenden', /^Föredragande 10 december: Maja Holm/],
  ])('%s', async (message, answer) => {
    expect(await eva(message)).toMatch(answer);
  });
});

describe('what the rules say', () => {
  it('of two words is told of both', async () => {
    const answer = await eva('vad är skillnaden på reservation och särskilt yttrande');
    expect(answer).toMatch(/^Reservation: .*Särskilt yttrande: /);
  });

  it.each(['kan jag reservera mig i efterhand', 'när måste man reservera sig'])('%s', async (message) => {
    expect(await eva('§ 117', message)).toMatch(/^En reservation anmäls innan sammanträdet avslutas/);
  });

  it('of a protokoll of a day that is named is counted to its day', async () => {
    expect(await eva('när måste protokollet från 10 december vara justerat')).toContain(
      'senast torsdag 24 december',
    );
  });
});

it('who was against is told of the year that is named', async () => {
  expect(await eva('vem var emot budgeten 2026')).toMatch(/^§ 71 Budget 2026: Jonas Wiklund reserverade sig/);
});

it('what is told of an utredning is no uppdrag', async () => {
  const answer = await eva('har vi svarat på utredningen');
  expect(answer).toContain('att anta yttrandet som sitt eget');
  expect(answer).not.toContain('Uppdrag');
});

it('what one is to account for is what one was told to', async () => {
  expect(await boards.told('Maja Holm', 'vad ska jag redovisa i mars')).toContain(
    'att uppdra åt förbundschefen att redovisa målen i mars och september',
  );
});

describe('when something was or is paid is no question of meetings', () => {
  it('that had a heading of its own', async () => {
    const answer = await boards.told('Ahmed Salim', 'när hade vi utbildningsdag');
    expect(answer).toMatch(/^Datumet framgår inte/);
    expect(answer).toContain('§ 10');
  });

  it('to what is spoken of', async () => {
    expect(await eva('vad hände med bryggan', 'när får dom sista pengarna')).not.toContain('Senaste mötet');
  });
});

it('what is rented stands under its avtal', async () => {
  expect(await eva('hyr vi nånstans')).toContain('§ 80 Hyresavtal för kansliet');
});

it('what is asked of them who are spoken of is no thanks', async () => {
  const answer = await boards.told('Peter Hallin', 'hur många är med i vågbrytaren', 'är dom nöjda');
  expect(answer).not.toContain('Varsågod');
});
