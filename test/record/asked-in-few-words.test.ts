import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** A protokoll and a kallelse, asked about in the fewest words that will do. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/few-words', day('2026-11-09'));
});

afterAll(() => board.close());

const told = (...messages: readonly string[]) => board.told('Birgitta Åström', ...messages);

describe('an item by its number', () => {
  it.each([
    ['hur mkt är det i punkt 3', /^300 000 kr enligt förslaget i punkt 3/mu],
    ['vilket belopp gäller ärende 4', /^250 000 kr enligt förslaget i punkt 4/mu],
    ['vem söker i punkt 3', /Försäkringskassan söker 350 000 kr/u],
    ['vad vill fk ha pengar till', /för att pröva tidiga möten med arbetsgivaren/u],
  ])('%s: nobody who presents it', async (message, answer) => {
    const fact = await told(message);
    expect(fact).toMatch(answer);
    expect(fact).not.toContain('föredrar');
  });
});

describe('whether something stands on the agenda', () => {
  it.each([
    ['finns utvärdering med på dagordningen', /^Ja, punkt 5 på dagordningen 26 november: Utvärdering/u],
    ['är bron uppe på dagordningen nästa gång', /^Ja, punkt 4 på dagordningen 26 november: Ändrat stöd/u],
    ['finns det något om bron på agendan', /^Ja, punkt 4/u],
    ['finns internkontroll med på dagordningen', /^Ingen punkt på dagordningen 26 november nämner ”inte/u],
    ['kommer budgeten upp på dagordningen', /^Ingen punkt på dagordningen 26 november nämner ”budgeten”/u],
    ['vad står på dagordningen', /^Dagordning 26 november: 8 ärenden/mu],
    ['finns det bilagor på dagordningen', /^3 bilagor till mötet 26 november/u],
  ])('%s', async (message, answer) => {
    expect(await told(message)).toMatch(answer);
  });
});

it.each(['dagordning o bilagor', 'visa bilagor och dagordning', 'agenda + handlingar till 26 nov'])(
  '%s: to be seen, and nothing is added',
  async (message) => {
    expect(await told(message)).toMatch(/^Dagordning 26 november: 8 ärenden/mu);
  },
);

describe('what is decided', () => {
  it.each(['beslut om bron', 'beslutet bron'])(
    '%s: what was, and not what is proposed next',
    async (message) => {
      expect(await told(message)).toMatch(/^Beslut 24 september \(§ 67\): att bevilja Bron 400 000 kr/mu);
    },
  );

  it.each(['när är besluten klara att verkställa', 'när kan vi börja verkställa besluten'])(
    '%s: when they gain laga kraft',
    async (message) => {
      expect(await told(message)).toContain('Tre veckor räknas från den dag');
    },
  );
});

it.each(['hur många fattas för beslut', 'hur många till behövs för att vi ska bli beslutsföra'])(
  '%s: of those who come',
  async (message) => {
    expect(await told(message)).toContain('Minst tre av fem ledamöter krävs');
  },
);

it.each(['måste rättas i protokollet innan justering', 'namnet måste ändras i protokollet'])(
  '%s: a wish that the protokoll is put right',
  async (message) => {
    expect(await told(message)).toContain('minutes.requestChange');
  },
);
