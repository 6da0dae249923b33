import { beforeEach, describe, expect, it } from 'vitest';
import {
  ITEMS,
  LONG_ITEM,
  LONG_PARAGRAPH,
  LONG_TEXT,
  MEETINGS,
  OFFICE,
  PARAGRAPHS,
  PLANNED,
  SEATS,
  SERVING,
  SITTING,
} from '../../../test/support/large-board.ts';
import { NOW, type Shown, shownIn, sizeOf, TASKS, talk } from '../../../test/support/large-board-talk.ts';
import type { Json } from '../../kernel/index.ts';
import { PAGE } from '../text/pages.ts';

/** In bytes, far below what Teams takes. */
const MOST = 28_000;

const STRETCH = /^(?:[\d ]+–)?[\d ]+ av [\d ]+$/;
const NEXT = /^(?:Nästa \d+|Visa den sista)$/;
const titled = ({ buttons }: Shown, title: RegExp) => buttons.find((one) => title.test(one.title));
const dataOf = (shown: Shown, title: RegExp): Json => titled(shown, title)?.data ?? {};
const stretchOf = ({ lines }: Shown) => lines.find((line) => STRETCH.test(line));
const rowsOn = ({ lines, more }: Shown) => [...lines, ...more].filter((line) => !STRETCH.test(line));

/** Page by page by its buttons, each no larger than it may be. */
async function pagesOf(asked: string): Promise<Shown[]> {
  const { say, press } = talk();
  const pages: Shown[] = [];
  for (let messages = await say(asked); ; ) {
    const shown = shownIn(messages);
    const next = titled(shown, NEXT);
    // All are made in the same way: the first and the last are written out.
    if (pages.length === 0 || next === undefined) {
      for (const message of messages) expect(await sizeOf(message), asked).toBeLessThan(MOST);
    }
    pages.push(shown);
    if (next === undefined) return pages;
    messages = await press(next.data);
    // It takes the place of the card that was pressed.
    expect(messages).toHaveLength(1);
    expect(messages[0]?.card).toBeDefined();
  }
}

const ALL = MEETINGS * PARAGRAPHS;
const multiples = (of: number) => MEETINGS * Math.floor(PARAGRAPHS / of);
const MATTER = /^§ \d+,? /;

/** What is asked, the fact, which rows are of the list, and how many there are. */
const LISTS: readonly (readonly [asked: string, fact: RegExp, row: RegExp, total: number])[] = [
  ['vilka beslut togs 2026?', /^1 400 ärenden med beslut 12 januari–12 oktober 2026\.$/, MATTER, ALL],
  ['vad bestämdes på senaste mötet?', /^35 ärenden med beslut 12 oktober\.$/, MATTER, PARAGRAPHS],
  [
    'hur mycket har vi beviljat i år?',
    /^[\d ]+ kr beviljades sammanlagt 12 januari–12 oktober 2026\.$/,
    MATTER,
    multiples(3),
  ],
  ['vem var jävig 2026?', /^Jäv i 200 ärenden\.$/, MATTER, multiples(7)],
  ['hur röstade vi 2026?', /^Omröstning i 280 ärenden/, MATTER, multiples(5)],
  ['reserverade sig någon 2026?', /^Reservationer och yttranden i 200 ärenden/, MATTER, multiples(7)],
  ['lista alla protokoll', /^Jag har 40 protokoll/, /^\d+ \p{L}+, §§ 1–35$/u, MEETINGS],
  ['vilka har justerat protokollen 2026?', /^Justerare i 40 protokoll/, /^\d+ \p{L}+: Astrid/u, MEETINGS],
  ['när träffades vi senast?', /^Senaste mötet var måndag 12 oktober/, /måndag \d/, MEETINGS - 1],
  ['vilka datum har vi 2027?', /^45 möten 2027/, /2027 kl\. 13\.00/, PLANNED],
  [
    'vilka sitter i styrelsen?',
    /^Norrskog har 75 ledamöter: .* och 67 till\.$/,
    /^Medlem \d+: Astrid/,
    SEATS,
  ],
  ['vilka är ersättare?', /^75 ersättare i Norrskog: /, /^Medlem \d+: Bengt/, SEATS],
  ['vilka är medlemmar i förbundet?', /^75 medlemmar i .* och 67 till\.$/, /^Medlem \d+$/, SEATS],
  ['vilka jobbar på kansliet?', /^40 på kansliet: /, /^Cecilia .*handläggare: /, OFFICE],
  ['vem är revisor?', /^40 revisorer: /, /^David /, OFFICE],
  ['vem är Astrid?', /^75 heter så\. Vem menar du\?$/, /^Astrid /, SEATS],
  ['visa dagordningen', /^Dagordning 11 december: 65 ärenden\.$/, /^\d+ /, ITEMS],
  ['vilka bilagor finns till nästa möte?', /^65 bilagor till mötet/, /^Bilaga \d+ /, ITEMS],
  ['vilka har sökt pengar till nästa möte?', /^Ansökningar till mötet .* till\.$/, /^Punkt \d+ Ansökan/, 32],
  ['vilka föredrar på nästa möte?', /^Föredragande 11 december: .* och \d+ till\.$/, /^Punkt \d+ /, ITEMS],
  ['vilka var med på senaste mötet?', /^70 beslutande 12 oktober: /, /^(?:Astrid|Bengt) /, SITTING + SERVING],
  [
    'vilka saknades på senaste mötet?',
    /^40 ledamöter var inte med 12 oktober\.$/,
    /^Astrid /,
    SEATS - SITTING,
  ],
  ['vilka ersättare tjänstgjorde på senaste mötet?', /^35 ersättare tjänstgjorde/, /^Bengt .* för/, SERVING],
  ['mina uppgifter', /^64 saker väntar på dig\.$/, /^Svara på fråga \d+\.$/, TASKS],
];

describe('a list of any length is told in pages', () => {
  it.each(LISTS)('%s', async (asked, fact, row, total) => {
    const pages = await pagesOf(asked);
    const rows = pages.flatMap(rowsOn).filter((line) => row.test(line));
    expect(rows).toHaveLength(total);
    expect(new Set(rows).size, 'each row once').toBe(total);
    expect(pages).toHaveLength(Math.ceil(total / PAGE));
    for (const page of pages) {
      expect(page.fact).toMatch(fact);
      expect(page.fact.length).toBeLessThan(400);
      expect(page.source.length).toBeLessThan(160);
    }
    const [first] = pages;
    expect(first && stretchOf(first)).toBe(`1–${PAGE} av ${total === ALL ? '1 400' : total}`);
    expect(first?.lines.filter((line) => row.test(line)).length).toBeGreaterThanOrEqual(4);
    expect(pages.at(-1)?.buttons.map(({ title }) => title)[0]).toBe('Föregående 30');
  });

  it('many summands are counted and not written out, many protokoll told by their first and last day', async () => {
    const [first] = await pagesOf('hur mycket har vi beviljat i år?');
    expect(first?.lines[1]).toMatch(/^Summan av 440 belopp = [\d ]+ kr$/);
    expect(first?.source).toMatch(/^40 protokoll, 12 januari–12 oktober 2026, Norrskog\./);
    const { tell } = talk();
    const few = await tell('hur mycket beviljades den 12 oktober?');
    expect(few.lines[0]).toMatch(/^3 000 kr \+ 6 000 kr .* = 198 000 kr$/);
  });
});

it('whom the fact does not name stand below it', async () => {
  const { tell } = talk();
  const each = await tell('vilka saknades både i september och oktober?');
  expect(each.fact).toMatch(/ och \d+ till var inte med på något av mötena, 28 september och 12 oktober\.$/);
  const [september = ''] = each.lines;
  expect(september.match(/Astrid/g)).toHaveLength(SEATS - SITTING);
});

describe('a text of any length is told in part', () => {
  it.each([
    [
      `§ ${LONG_PARAGRAPH}`,
      /^Beslut 12 oktober \(§ 7\): att Ärendet/,
      'Öppna protokollet',
      /Öppna protokollet för hela/,
    ],
    [
      `punkt ${LONG_ITEM}`,
      /^Punkt 5\. .* Förslag: att Ärendet/,
      'Öppna handlingarna',
      /Öppna handlingarna för hela/,
    ],
  ])('%s', async (asked, fact, opens, rest) => {
    const messages = await talk().say(asked);
    const shown = shownIn(messages);
    for (const message of messages) expect(await sizeOf(message)).toBeLessThan(MOST);
    expect(shown.fact).toMatch(fact);
    expect(shown.fact.endsWith(' …')).toBe(true);
    expect(shown.more.some((line) => line.length > 2 * shown.fact.length)).toBe(true);
    expect(shown.more.at(-1)).toMatch(rest);
    expect(shown.buttons.map(({ title }) => title)).toContain(opens);
    expect(JSON.stringify(shown).length).toBeLessThan(LONG_TEXT.length / 2);
  });
});

describe('the page buttons', () => {
  const asked = 'vad bestämdes på senaste mötet?';

  it('go on and back', async () => {
    const { tell, press } = talk();
    const first = await tell(asked);
    // The same list is the same card whenever it is asked for: no time is in it.
    expect(JSON.stringify(dataOf(first, NEXT))).not.toContain('"at"');
    const second = shownIn(await press(dataOf(first, NEXT)));
    expect(stretchOf(second)).toBe('31–35 av 35');
    expect(titled(second, NEXT)).toBeUndefined();
    expect(shownIn(await press(dataOf(second, /^Föregående/)))).toEqual(first);
  });

  it('are believed of nothing but what to ask', async () => {
    const { tell, press, accepts, leave } = talk();
    const data = dataOf(await tell(asked), NEXT) as { [key: string]: Json };
    for (const page of [-1, 1.5, 1_001, '1', null]) expect(accepts({ ...data, page })).toBe(false);
    expect(accepts({ ...data, about: { boardId: 1 } })).toBe(false);
    expect(stretchOf(shownIn(await press({ ...data, page: 1_000 })))).toBe('31–35 av 35');
    const about = {
      boardId: 'kustlandet',
      intent: 'attendance.present',
      meetingId: 'm-1',
      matter: null,
      personId: null,
      topic: [],
      at: NOW,
    };
    expect(shownIn(await press({ ...data, boardId: 'kustlandet', about })).fact).toMatch(/^35 ärenden/);
    leave();
    const messages = await press(data);
    expect(JSON.stringify(messages)).toContain('Jag hittar dig inte');
    expect(JSON.stringify(messages)).not.toContain('§');
  });

  it('of a question that went on from another mean what they meant then', async () => {
    const { tell, press } = talk();
    await tell('vad bestämdes den 5 oktober?');
    const then = await tell('och 28 september?');
    expect(then.fact).toBe('35 ärenden med beslut 28 september.');
    const others = await tell('vilka var med den 12 januari?');
    expect(others.fact).toMatch(/^70 beslutande 12 januari/);
    expect((await tell('och 28 september?')).fact).toMatch(/^70 beslutande 28 september/);
    const next = shownIn(await press(dataOf(then, NEXT)));
    expect(next.fact).toBe('35 ärenden med beslut 28 september.');
    expect(stretchOf(next)).toBe('31–35 av 35');
  });
});

describe('in words', () => {
  let tell: (text: string) => Promise<Shown>;
  let wait: (minutes: number) => void;
  beforeEach(() => {
    ({ tell, wait } = talk());
  });

  it.each([
    'fler',
    'visa fler',
    'Nästa sida',
    'nasta sida tack',
    'resten?',
    'visa resten',
    'nästa 30',
    'finns det fler?',
    'kan du visa mer',
    'visa alla',
    'visa fler protokoll',
    'sida 2',
    'sista sidan',
    'fortsätt',
  ])('%s', async (words) => {
    await tell('lista alla protokoll');
    const next = await tell(words);
    expect(next.fact).toBe('Jag har 40 protokoll från Norrskog.');
    expect(stretchOf(next)).toBe('31–40 av 40');
  });

  it('there is nothing after the last page and nothing before the first', async () => {
    await tell('lista alla protokoll');
    expect((await tell('föregående sida')).fact).toBe('Listan börjar där: det var 1–30 av 40.');
    expect((await tell('sida 9')).fact).toBe('Listan har 2 sidor och 40 rader.');
    await tell('fler');
    const end = await tell('visa fler');
    expect(end.fact).toBe('Det finns inga fler: 31–40 av 40 var de sista.');
    expect(end.buttons.map(({ title }) => title)).toEqual(['Föregående 30']);
    expect(stretchOf(await tell('förra sidan'))).toBe('1–30 av 40');
  });

  it('a list that is whole has no more', async () => {
    const months = await tell('vilka datum har vi i mars och april 2027?');
    expect(stretchOf(months)).toBeUndefined();
    expect(rowsOn(months).length).toBeGreaterThan(5);
    const end = await tell('finns det fler?');
    expect(end.fact).toMatch(/^Det finns inga fler: alla \d+ står i svaret\.$/);
    expect(end.lines).toEqual(['Tryck på Visa mer där för att se dem som inte syns.']);
  });

  it('only right after the list', async () => {
    await tell('lista alla protokoll');
    await tell('vem är ordförande?');
    expect((await tell('visa fler')).fact).not.toMatch(/40 protokoll|Det finns inga fler/);
    await tell('lista alla protokoll');
    wait(21);
    expect((await tell('visa fler')).fact).not.toMatch(/40 protokoll|Det finns inga fler/);
    await tell('lista alla protokoll');
    for (const other of ['vad är mer på gång', 'visa nästa möte', 'hur många fler kommer?', 'flera frågor']) {
      expect((await tell(other)).fact).not.toMatch(/^Jag har 40 protokoll/);
      await tell('lista alla protokoll');
    }
  });
});
