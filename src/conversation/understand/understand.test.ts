import { describe, expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../test/wordings/setting.ts';
import { parseLocalDate } from '../../kernel/index.ts';
import { findDates, fits } from './dates/dates.ts';
import { findEntities } from './entities.ts';
import { readIntent } from './follow-up.ts';
import { isAct } from './intents.ts';
import { findNumbers, findStep } from './named/references.ts';
import { splitQuestions } from './split.ts';
import { understand } from './understand.ts';
import { findConcepts } from './words/concepts.ts';
import { isOneSlipAway, knownWords, parted } from './words/spelling.ts';
import { readMessage, wordsOf } from './words/words.ts';

const entitiesOf = (text: string) => findEntities(readMessage(text), vocabulary, TODAY);
const day = (text: string) => parseLocalDate(text)!;

describe('dates, said on Monday 7 December 2026', () => {
  it.each([
    ['261211', '2026-12-11'],
    ['20261211', '2026-12-11'],
    ['2026-12-11', '2026-12-11'],
    ['den 11:e', '2026-12-11'],
    ['den 11e', '2026-12-11'],
    ['ny punkt den 11e', '2026-12-11'],
    ['11e dec', '2026-12-11'],
    ['11/12', '2026-12-11'],
    ['11 dec', '2026-12-11'],
    ['den 11 december 2026', '2026-12-11'],
    ['på fredag', '2026-12-11'],
    ['jag kommer fredag 18', '2026-12-18'],
    ['förhinder tors 10', '2026-12-10'],
    ['på tors 14 går det bra', '2027-01-14'],
    ['tisdag 13', '2026-12-08'],
    ['fredag 11 dec', '2026-12-11'],
    ['i fredags', '2026-12-04'],
    ['i morgon', '2026-12-08'],
    ['igår', '2026-12-06'],
    ['i oktober', '2026-10-23'],
    ['oktobermötet', '2026-10-23'],
    ['oktoberbesluten', '2026-10-23'],
    ['decemberkallelsen', '2026-12-11'],
    ['på fredan', '2026-12-11'],
    ['förra året', '2025-03-12'],
    ['nästa vecka', '2026-12-16'],
    ['om två veckor', '2026-12-21'],
    ['för tre dagar sedan', '2026-12-04'],
    ['vecka 50', '2026-12-09'],
    ['v 7', '2027-02-18'],
    ['v.7', '2026-02-12'],
    ['v7 torsdag', '2027-02-18'],
    ['torsdag v 7', '2027-02-18'],
    ['torsdagen i vecka 7', '2027-02-18'],
    ['vecka 7 på torsdagen', '2027-02-18'],
    ['vecka 7 2028', '2028-02-17'],
    ['vecka 7 nästa år', '2027-02-18'],
    ['tors v 7', '2027-02-18'],
    ['måndag v 53', '2026-12-28'],
    ['onsdag nästa vecka', '2026-12-16'],
    ['nästa vecka på onsdag', '2026-12-16'],
    ['i höstas', '2026-10-23'],
    ['i vår', '2027-03-12'],
    ['i novenber', '2026-11-05'],
    ['innan jul', '2026-12-17'],
    ['före sommaren', '2027-06-10'],
    ['on friday', '2026-12-11'],
  ])('%s is %s', (text, expected) => {
    const [found] = findDates(wordsOf(text), TODAY);
    expect(found && fits(found, day(expected))).toBe(true);
  });

  it.each([
    'var är vår lokal',
    '600000 kr',
    'punkt 7',
    'gör punkt 7e intern',
    'p 12e',
    'vi är 2 av 4',
    '12.30',
    '10-11.30',
    '1000-1130',
    '09.10-11',
    'god jul',
  ])('%s is no date', (text) => {
    expect(findDates(wordsOf(text), TODAY)).toEqual([]);
  });

  it.each([
    ['11 december', '2026-12-12'],
    ['torsdag v 7', '2026-12-10'],
    ['torsdag v 7', '2027-02-17'],
    ['onsdag nästa vecka', '2026-12-09'],
    ['onsdag nästa vecka', '2026-12-17'],
    ['v 7 2028', '2027-02-18'],
  ])('%s is no other day: %s', (text, other) => {
    const found = findDates(wordsOf(text), TODAY);
    expect(found).toHaveLength(1);
    expect(found.filter((one) => fits(one, day(other)))).toEqual([]);
  });

  it('a weekday and a week with a comma between are of two things', () => {
    expect(findDates(wordsOf('inte torsdag, nästa vecka går bra'), TODAY)).toHaveLength(2);
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
    ['ändra punkt 5', 'item', '5', null],
    ['andra punkt 5', 'item', '5', null],
    ['andra punkten', 'item', '2', null],
    ['ärende åtta', 'item', '8', null],
    ['tredje punkten', 'item', '3', null],
    ['bilaga 4', 'attachment', '4', null],
  ])('%s', (text, kind, number, year) => {
    expect(findNumbers(wordsOf(text))).toMatchObject([{ kind, number, year }]);
  });

  it.each([
    ['punkt 8a', '8a'],
    ['är vi beslutsföra på punkt 7e?', '7e'],
    ['vad är ärende 7E', '7e'],
    ['punkt 8 A', '8a'],
    ['ändra punkt 8 a', '8a'],
    ['vad gäller på 8a', '8a'],
    ['va e fyran på kallelsen', '4'],
    ['vad handlar åttan om', '8'],
    ['vem drar sexan', '6'],
    ['sjuan i dagordningen, vad är det', '7'],
    ['o femman?', '5'],
    ['och trean då', '3'],
    ['flytta punkt 8 b sist', '8b'],
    ['punkt 8 a 9', '8'],
    ['är punkt 8 e intern', '8'],
  ])('%s: with its letter %s', (text, number) => {
    expect(entitiesOf(text).numbers[0]).toMatchObject({ kind: 'item', number });
  });

  it('knows the neighbour of what was spoken of', () => {
    expect(findStep(wordsOf('och punkten efter?'))).toMatchObject({ kind: 'item', step: 1 });
    expect(findStep(wordsOf('och på paragrafen före'))).toMatchObject({ kind: 'paragraph', step: -1 });
    expect(findStep(wordsOf('å nästa på listan?'))).toMatchObject({ kind: null, step: 1 });
    expect(findStep(wordsOf('vad kommer därnäst på dagordningen'))).toMatchObject({ step: 1 });
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

describe('misspelt and joined words', () => {
  const known = knownWords(['protokollet', 'nasta', 'mote', 'dagordningen', 'avtalet']);

  it.each([
    ['protkollet', 'protokollet'],
    ['dagodrningen', 'dagordningen'],
    ['dagordnningen', 'dagordningen'],
  ])('%s is meant as %s', (typed, meant) => {
    expect(known.nearest(typed)).toBe(meant);
  });

  it('leaves alone what is near nothing, or too short to tell', () => {
    expect(known.nearest('kompassen')).toBeNull();
    expect(known.nearest('mite')).toBeNull();
  });

  it('takes the commonest word that is near, be it longer or shorter', () => {
    const near = knownWords(['vilka', 'moten', 'motet']);
    expect(near.nearest('vlka')).toBe('vilka');
    expect(near.nearest('moteet')).toBe('motet');
    expect(near.nearest('moteg')).toBe('moten');
  });

  it.each([
    ['när är mötet på torrsdag', 'dates'],
    ['vad gäller puntk 8', 'numbers'],
  ] as const)('mends what is named: %s', (text, kind) => {
    expect(entitiesOf(text)[kind]).toHaveLength(1);
  });

  it('names no day by a word of its own', () => {
    expect(entitiesOf('jäv vägen vidare').dates).toEqual([]);
    expect(entitiesOf('vad kostar bron till vården').dates).toEqual([]);
    expect(entitiesOf('mötena i vårren').dates).toHaveLength(1);
  });

  it('reads what is written as it is spoken', () => {
    const { concepts, topic } = entitiesOf('hur mkt fick dom');
    expect(concepts.map(({ concept }) => concept)).toContain('howMuch');
    expect(topic).toEqual([]);
  });

  it.each(['vilka uppdrag är inte klara', 'vilka är inte avslutade', 'i början av året'])(
    '"%s" says how far something has come or when, and names no matter',
    (text) => {
      expect(entitiesOf(text).topic.filter(({ weight }) => weight > 0.3)).toEqual([]);
    },
  );

  it.each([
    'vad beslutade vi om ungdomsspåret',
    'va beslöt vi om ungdomsspåret',
    'vad beslöts om ungdomsspåret',
  ])('are what is asked about, and not the verb: %s', (words) => {
    expect(entitiesOf(words).topic.map(({ word }) => word.text)).toEqual(['ungdomsspåret']);
  });

  it('parts what was written together', () => {
    expect(parted('nastamote', known)).toEqual(['nasta', 'mote']);
    expect(parted('avtalet', known)).toBeNull();
  });

  it('keeps a known word for itself, however near another', () => {
    expect(entitiesOf('när går avtalet ut').concepts.map((one) => one.concept)).not.toContain('howMany');
  });
});

describe('an act is meant only where the words bear it out', () => {
  const read = (text: string) => readIntent(understand(text, vocabulary, TODAY), null).intent;

  it.each(['årsredovisningen 2026', '261211', 'sammanträdesplanen', 'jäv lovskolan', 'bilaga 3'])(
    '%s changes nothing',
    (text) => {
      const intent = read(text);
      expect(intent === null || !isAct(intent)).toBe(true);
    },
  );

  it.each([
    ['jag kan inte komma på torsdag', 'rsvp.decline'],
    ['anmäl jäv på punkt 6', 'recusal.report'],
    ['ställ in mötet 11 december', 'meeting.cancel'],
  ])('%s is %s', (text, act) => {
    expect(read(text)).toBe(act);
  });
});

describe('a follow-up', () => {
  it('that names another matter asks about that matter, whatever list was asked for before', () => {
    const carried = (text: string, before: string) =>
      readIntent(understand(text, vocabulary, TODAY), before).intent;
    expect(carried('och lovskolan då?', 'agenda.applications')).toBe('matter.about');
    expect(carried('och lovskolan då?', 'matter.amount')).toBe('matter.amount');
  });
});

describe('a person of another first name', () => {
  it('is not the one who bears the surname', () => {
    expect(entitiesOf('vem är Kenneth Lind').persons).toEqual([]);
    expect(entitiesOf('vem är Eva Lind').persons.map((one) => one.id)).toEqual(['Eva Lind']);
    expect(entitiesOf('vem är lind').persons.map((one) => one.id)).toEqual(['Eva Lind']);
  });
});

it('letters that are no word anybody knows are not taken for talk of something else', () => {
  const read = (text: string) => readIntent(understand(text, vocabulary, TODAY), null).intent;
  expect(['xyzzy', 'qvrtt plngk', 'fnatl'].map(read)).toEqual([null, null, null]);
  expect(['hej', 'tack så mycket'].map(read)).toEqual(['greeting', 'thanks']);
});

describe('a board that bears the name of a member', () => {
  const organisations = [{ id: 'kommun', names: ['Norrskogs kommun'] }];
  const boards = ['Norrskog', 'Kustlandet'].map((name) => ({
    id: name,
    names: [`Samordningsförbundet ${name}`],
  }));
  const named = (text: string) => {
    const { organisations: of, boards: on } = findEntities(
      readMessage(text),
      { persons: [], organisations, boards },
      TODAY,
    );
    return [...of, ...on].map(({ id }) => id);
  };
  it('is the board to whoever has several, where nothing of members is said', () => {
    expect(named('Norrskog: på distans')).toEqual(['Norrskog']);
    expect(named('när är Norrskogs nästa möte')).toEqual(['Norrskog']);
    expect(named('vem är ersättare för Norrskog')).toEqual(['kommun', 'Norrskog']);
    expect(named('vad betalar Norrskogs kommun')).toEqual(['kommun']);
  });
});
