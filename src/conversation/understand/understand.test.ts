import { describe, expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../test/wordings/setting.ts';
import { parseLocalDate } from '../../kernel/index.ts';
import { findConcepts } from './concepts.ts';
import { findDates, fits } from './dates.ts';
import { findEntities } from './entities.ts';
import { findNumbers, findStep } from './references.ts';
import { isOneSlipAway } from './spelling.ts';
import { splitQuestions } from './split.ts';
import { readMessage, wordsOf } from './words.ts';

const entitiesOf = (text: string) => findEntities(readMessage(text), vocabulary, TODAY);
const day = (text: string) => parseLocalDate(text)!;

describe('dates, said on Monday 7 December 2026', () => {
  it.each([
    ['261211', '2026-12-11'],
    ['20261211', '2026-12-11'],
    ['2026-12-11', '2026-12-11'],
    ['den 11:e', '2026-12-11'],
    ['11/12', '2026-12-11'],
    ['11 dec', '2026-12-11'],
    ['den 11 december 2026', '2026-12-11'],
    ['på fredag', '2026-12-11'],
    ['i fredags', '2026-12-04'],
    ['i morgon', '2026-12-08'],
    ['igår', '2026-12-06'],
    ['i oktober', '2026-10-23'],
    ['oktobermötet', '2026-10-23'],
    ['förra året', '2025-03-12'],
    ['nästa vecka', '2026-12-16'],
    ['om två veckor', '2026-12-21'],
    ['för tre dagar sedan', '2026-12-04'],
    ['vecka 50', '2026-12-09'],
  ])('%s is %s', (text, expected) => {
    const [found] = findDates(wordsOf(text), TODAY);
    expect(found && fits(found, day(expected))).toBe(true);
  });

  it.each(['600000 kr', 'punkt 7', 'vi är 2 av 4', '12.30'])('%s is no date', (text) => {
    expect(findDates(wordsOf(text), TODAY)).toEqual([]);
  });

  it('leaves other days out', () => {
    const [found] = findDates(wordsOf('11 december'), TODAY);
    expect(found && fits(found, day('2026-12-12'))).toBe(false);
  });
});

describe('numbers of matters', () => {
  it.each([
    ['§ 76', 'paragraph', '76', null],
    ['§131/2026', 'paragraph', '131', 2026],
    ['§ 12/25', 'paragraph', '12', 2025],
    ['p131', 'paragraph', '131', null],
    ['paragraf 76 i februari', 'paragraph', '76', null],
    ['punkt 8.2', 'item', '8.2', null],
    ['p6', 'item', '6', null],
    ['ärende åtta', 'item', '8', null],
    ['tredje punkten', 'item', '3', null],
    ['bilaga 4', 'attachment', '4', null],
  ])('%s', (text, kind, number, year) => {
    expect(findNumbers(wordsOf(text))).toMatchObject([{ kind, number, year }]);
  });

  it('knows the neighbour of what was spoken of', () => {
    expect(findStep(wordsOf('och punkten efter?'))).toMatchObject({ kind: 'item', step: 1 });
    expect(findStep(wordsOf('och på paragrafen före'))).toMatchObject({ kind: 'paragraph', step: -1 });
    expect(findStep(wordsOf('när är nästa möte'))).toBeNull();
  });
});

describe('names', () => {
  it.each([
    ['vem ersätter Nasser', 'Karim Nasser'],
    ['karims ersättare', 'Karim Nasser'],
    ['deltog ingrid sjostrand', 'Ingrid Sjöstrand'],
    ['är Blomdahl med', 'Tore Blomdal'],
    ['per-olof granat', 'Per-Olof Granat'],
  ])('%s', (text, name) => {
    expect(entitiesOf(text).persons.map((mention) => mention.id)).toContain(name);
  });

  it('takes a preposition for no name', () => {
    expect(entitiesOf('hur funkar per capsulam').persons).toEqual([]);
  });

  it.each([
    ['vem sitter för fk', 'Försäkringskassan'],
    ['Granviks kommuns ledamot', 'Granviks kommun'],
    ['älvåsas plats', 'Älvåsa kommun'],
  ])('%s', (text, member) => {
    expect(entitiesOf(text).organisations.map((mention) => mention.id)).toContain(member);
  });
});

describe('words', () => {
  it.each([
    ['dagordnigen', 'agenda'],
    ['foredragningslistan', 'agenda'],
    ['ersattare', 'substitute'],
    ['beslutförhet', 'quorum'],
    ['pa mejl', 'percapsulam'],
  ])('%s speaks of %s', (text, concept) => {
    expect(findConcepts(wordsOf(text)).map((mention) => mention.concept)).toContain(concept);
  });

  it('counts one slip, not two', () => {
    expect(isOneSlipAway('dagordnig', 'dagordning')).toBe(true);
    expect(isOneSlipAway('dagrodning', 'dagordning')).toBe(true);
    expect(isOneSlipAway('dagodnig', 'dagordning')).toBe(false);
  });
});

describe('several questions in one message', () => {
  it.each([
    ['när är nästa möte och vilka kommer?', ['när är nästa möte', 'vilka kommer?']],
    ['Vem är ordförande? Vem är vice?', ['Vem är ordförande?', 'Vem är vice?']],
    ['När och var är mötet?', ['När och var är mötet?']],
    ['hej! när är mötet', ['när är mötet']],
    ['tack', ['tack']],
  ])('%s', (text, questions) => {
    expect(splitQuestions(text)).toEqual(questions);
  });
});
