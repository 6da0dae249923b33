import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Invented papers whose §§ tell in their own text what is asked, in other words than the question's. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/own-text', day('2026-09-10'));
});

afterAll(() => board.close());

const told = (message: string, ...more: readonly string[]) => board.told('Birgitta Åström', message, ...more);

describe('a matter is told with what its text says of it', () => {
  it.each([
    ['vad är trädhuset för något', 'snickeri'],
    ['vilka riktar sig hammaren till', 'långtidssjukskrivna'],
    ['trädhuset, hur många får plats', 'femton'],
    ['varför fick inte trädhuset nåt', 'skolan'],
    ['hur ska hammarens pengar betalas ut', 'kvartalsvis'],
    ['när ska hammaren rapportera', '31 oktober'],
    ['vem företräder oss på ägardagen', 'presidiet'],
    ['vem visar nya loggan', 'Elin Forsman'],
    ['vad vill beredningen med spiken', 'fler deltagare'],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });

  it('beside the sum, where that is not all that is asked', async () => {
    const answer = await told('vad gör hammaren med pengarna');
    expect(answer).toContain('möbler');
  });
});

describe('a matter that was dealt with twice', () => {
  it('is told as it was at the time that is named, and that it was settled later', async () => {
    const answer = await told('vad hände med hyran i mars');
    expect(answer).toMatch(/^§ 12/u);
    expect(answer).toMatch(/bordlägga[\s\S]*Se också § 21/u);
  });

  it('is told as it ended where no time is named, or that of its putting off', async () => {
    expect(await told('vad hände med hyran')).toMatch(/^§ 21/u);
    expect(await told('vad blev det av förrådet som vi bordla i mars')).toMatch(/^§ 21/u);
    expect(await told('vad hände med hyran')).toContain(
      '§ 12, Hyresavtal för förrådet, 12 mars: att bordlägga',
    );
  });

  it('is the other of the two when the next question names its time', async () => {
    expect(await told('vad hände med hyran i mars', 'hur blev det i juni')).toContain('18 000 kr');
  });
});

describe('what a text of another day or heading tells', () => {
  it.each([
    ['hur många deltog i kvarnen i våras', '37'],
    ['hur många går i kvarnen', '37'],
    ['vad kostade mässan', '21 000 kr'],
    ['var alla överens om mässan', 'tillstyrkte'],
    ['vad undrade jonas om', 'egen lots'],
    ['vad bjöd lars in till', 'öppet hus'],
    ['vilket beslut togs per mejl innan vi sågs i mars', 'Finsammässan'],
    ['vad beslutade vi mellan mötena i vintras', 'Finsammässan'],
    ['vem är petra lindkvist', 'handledare'],
    ['slutar vi före lunch den 17', '11.45'],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });
});

describe('words that resemble another question', () => {
  it('of two sums together is of their sum', async () => {
    const answer = await told('hur mkt blir hammaren och bryggan tillsammans');
    expect(answer).toContain('400 000 kr');
  });

  it('of when an anslag comes down goes on with the protokoll of the month that is named', async () => {
    const answer = await told('när sattes juniprotokollets anslag upp', 'o när skulle det ner');
    expect(answer).toContain('22 juni');
    expect(answer).toContain('14 juli');
  });

  it.each([
    ['hur många tar trädhuset emot', 'femton'],
    ['hur många är med i kvarnen', '37'],
    ['vad går hammaren ut på', 'möbler'],
    ['vem ska prata om nya loggan', 'Elin Forsman'],
    ['kan vi rösta i en chattgrupp i stället för att ses', 'Per capsulam betyder'],
    ['får vi besluta om spiken via mejl utan att träffas', 'Per capsulam betyder'],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });
});
