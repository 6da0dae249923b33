import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** An invented protokoll numbered on from the last meeting's, and a kallelse with its bilaga right below the last item. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/goes-on', day('2026-12-01'));
});

afterAll(() => board.close());

const told = (message: string) => board.told('Birgitta Åström', message);

describe('a protokoll without the sign of the paragraf', () => {
  it.each([
    ['vad lägger vi på webbplatsen', '28 000'],
    ['hur stor budget har vi 2028', '6 300 000'],
    ['vad ville lars att vi skulle lägga 175 000 på', 'språkcafé'],
    ['när ska ungdomsbåten redovisa resultat', 'september 2027'],
    ['vilken firma vann granskningen', 'Spetten Analys'],
    ['hur mycket höjs hyran', '3,5 procent'],
    ['vad står i § 45 och § 47', 'Ungdomsbåten 240 000'],
    ['vad står i § 45 och § 47', '28 000'],
    ['vilka föreningar fick pengar och hur mycket', 'Vävstugan: 15 000 kr'],
    ['när är första mötet nästa år och var', 'Myrhed'],
    ['när är första mötet nästa år och var', '09.00'],
  ])('%s: %s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });

  it('who is told to abstain in a sentence of her own voted neither way', async () => {
    const answer = await told('hur röstade vi om ungdomsbåten');
    expect(answer).toContain('3 ja, 1 nej, 1 avstod');
  });

  it('what each got is said once, with who they are', async () => {
    expect(await told('vilka föreningar fick pengar och hur mycket')).not.toContain('framgår inte');
  });

  it('a budget of another year than is asked about is not told', async () => {
    expect(await told('hur stor budget har vi 2028')).not.toContain('6 150 000 kr, enligt');
  });
});

describe('a bilaga right below the last item', () => {
  it.each([
    ['vad blir posten utveckling i nya budgeten', '210 000'],
    ['vad går till kansli och lokaler', '1 270 000'],
    ['hur många deltagare har vi haft i höst', '64'],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });

  it('is no text of that item', async () => {
    expect(await told('punkt 5')).not.toContain('Vändskivan');
  });
});

it('who has a point of an item is told by the point', async () => {
  expect(await told('vem pratar om båthuset')).toContain('fastighetschef Rune Alm');
});

it('where the parties meet before is no part of the place', async () => {
  const answer = await told('var är mötet 10 december');
  expect(answer).toContain('Lilla salen');
  expect(answer).not.toContain('Stora salen');
});

it('an hour before the next day of a list is that of the day before it', async () => {
  const answer = await told('vilka möten har vi hösten 2027');
  expect(answer).toContain('2 september 2027 kl. 09.00');
  expect(answer).toContain('14 oktober 2027 kl. 13.00');
});

it('nobody is told to have won what was not procured', async () => {
  expect(await told('vem vann upphandlingen av larm')).toMatch(/framgår inte/);
});
