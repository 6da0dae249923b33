import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardWithPapers, day } from '../support/board-with-papers.ts';

/** Invented papers asked about in few words: things by short names, items by their numbers, sums of another kind. */
let board: Awaited<ReturnType<typeof boardWithPapers>>;

beforeAll(async () => {
  board = await boardWithPapers('test/record/brief', day('2026-11-20'));
});

afterAll(() => board.close());

const told = (message: string, ...more: readonly string[]) => board.told('Birgitta Åström', message, ...more);

describe('an item by the name of its number, with no word before it', () => {
  it.each([
    ['va e fyran på kallelsen', 'Grinden'],
    ['trean på mötet den 26:e va handlar den om', 'Ekonomisk rapport'],
    ['vad gäller tvåan', 'Val av justerare'],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });

  it('goes on to the next, and to who presents it', async () => {
    expect(await told('trean, vad handlar den om', 'o fyran?', 'vem drar den')).toContain('Ylva Marklund');
    expect(await told('vem ska prata om grinden på torsdan')).toContain('Ylva Marklund');
  });
});

describe('a sum of the kind that is asked for', () => {
  it('is what was applied for, of the matter that is spoken of as well', async () => {
    expect(await told('vad hade verkstan begärt')).toContain('830 000 kr');
    const then = await told('verkstan 2027, vad landade det på', 'hur mycket hade de begärt');
    expect(then).toContain('830 000 kr');
    expect(await told('verkstan 2027, hur mkt fick de', 'hur mycket ville de ha')).toMatch(
      /: ?.*830 000 kr|830 000 kr/,
    );
  });

  it('is what was granted, asked by where it landed', async () => {
    expect(await told('verkstan 2027, vad landade det på')).toContain('700 000 kr');
  });
});

describe('a thing by a shorter or another name than the papers have', () => {
  it.each([
    ['vad får cykeln kosta per år', '7 200 kr'],
    ['vad betalar kontoret för cykeln', '7 200 kr'],
    ['vem är firmatecknare', 'Eva Lind och Maja Holm i förening'],
    ['vem skriver under för förbundet, firmatecknare alltså', 'Eva Lind och Maja Holm i förening'],
    ['elcykeln, hur såg omröstningen ut', 'Nej: Karim Nasser'],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });

  it('has no property that its text does not tell', async () => {
    expect(await told('vilket märke e det på elcykeln')).toContain('Det framgår inte');
  });
});

describe('the rule of quorum with numbers', () => {
  it.each([
    ['vi är fem i styrelsen, klarar vi oss med två på plats?', 'Nej, 2 av 5'],
    ['räcker det med tre av oss fem', 'Ja, 3 av 5'],
  ])('%s', async (message, fact) => {
    expect(await told(message)).toContain(fact);
  });
});

describe('a month', () => {
  it('begins a word for what was decided then', async () => {
    expect(await told('när vann septemberbesluten laga kraft')).toContain('24 september');
  });

  it('said of a meeting to come is the next of its name', async () => {
    const [part] = await board.partsOf('Birgitta Åström', ['hinner tyvärr inte till mötet i november']);
    expect(part?.kind === 'act' && part.request).toMatchObject({
      action: 'rsvp.decline',
      params: { meetingDate: '2026-11-26' },
    });
    expect(part?.kind === 'act' && part.request.params).not.toHaveProperty('mayBeOn');
  });
});

describe('when something is', () => {
  it.each([
    ['när betalas pengarna till verkstan ut', 'hälften betalas ut i januari'],
    ['verkstan, när kommer pengarna', 'hälften betalas ut i januari'],
    ['när löper avtalet om förrådet ut', 'till och med den 30 april 2029'],
    ['när går förrådsavtalet ut', 'till och med den 30 april 2029'],
  ])('%s', async (message, fact) => {
    const answer = await told(message);
    expect(answer).toContain(fact);
    expect(answer).not.toContain('700 000');
  });
});

it('one’s own jäv is told of the time that is named', async () => {
  const karim = (message: string) => board.told('Karim Nasser', message);
  expect(await karim('var jag jävig i september')).toContain('§ 52');
  expect(await karim('var jag jävig i höstas')).toContain('§ 52');
  expect(await board.told('Eva Lind', 'var jag jävig i september')).toMatch(
    /^Det framgår inte av protokollet 24 september att Eva Lind/,
  );
});

describe('who decided', () => {
  it.each(['vilka var med den 24 september', 'hur många beslutande var det den 24 september'])(
    'is told with those who served for one § alone beside the others: %s',
    async (message) => {
      const answer = await told(message);
      expect(answer).toContain('5 beslutande 24 september');
      expect(answer).toContain('Karim Nasser (ej § 52)');
      expect(answer).toMatch(/§ 52: Sofia Berg/);
    },
  );
});
