import { describe, expect, it } from 'vitest';
import type { AttendanceAnswer } from '../events.ts';
import { doubtIn as doubtOf, isServingDoubted as isDoubted } from './answer-in-words.ts';

const known = {
  start: '13:00',
  end: '16:00',
  place: 'Stadshuset',
  board: 'Samordningsförbundet Norrskog',
  person: 'Anna Hed',
  served: 'Karim Nasser',
};
const doubtIn = (text: string, answer: AttendanceAnswer) => doubtOf(text, answer, known);
const isServingDoubted = (text: string, accepts: boolean) => isDoubted(text, accepts, known);

describe('an answer in words', () => {
  it.each([
    '15 april är jag med. 17 juni är jag borta.',
    '15 april är jag med. 17 juni kan jag inte.',
    '15 april är jag närvarande, 17 juni är jag frånvarande',
    '15 april har jag förhinder. 17 juni är jag med.',
    '20 maj är jag närvarande men inte 10 juni',
    '15/4: kommer, 17/6: förhinder',
    '15 april: ja\n17 juni: nej',
    'förhinder 17 juni, kommer 15 april',
    'är med den 20:e, inte den 10:e',
    'torsdag funkar, fredag 17 juni nej',
  ])('"%s" is a yes and a no, each of its day: it is asked of each', (text) => {
    expect(doubtIn(text, 'ABSENT')).toBe('WHETHER');
    expect(doubtIn(text, 'COMING')).toBe('WHETHER');
  });

  it.each([
    'jag kan inte 15 april och 17 juni',
    'jag har förhinder 15 april och den 17 juni',
    'jag är borta torsdag den 15 april, kan ni mejla mig',
  ])('"%s" is one answer of both', (text) => {
    expect(doubtIn(text, 'ABSENT')).not.toBe('WHETHER');
  });

  it.each([
    'jag har inte förhinder den 17 december',
    'jag har faktiskt inte något förhinder',
    'jag kommer inte ha förhinder den 17 december',
    'jag kommer inte att få förhinder',
    'jag missar inte mötet',
    'jag kommer inte missa mötet',
    'jag är inte förhindrad den 17 december',
    'jag är inte sjuk längre',
    'jag har inte längre förhinder',
    'jag kommer inte för sent',
    'jag har inget forhinder',
    'förhinder har jag inte',
    'jag hade förhinder den 17 december men nu kan jag komma',
    'ta bort mitt förhinder',
    'jag är inte säker på att jag kommer den 17 december',
    'kan inte lova att jag kommer',
    'jag kan tyvärr inte lova något',
    'jag kan få förhinder',
    'jag kommer nog inte',
    'jag kan nog inte komma den 17 december',
    'jag tror inte jag kan',
    'jag tror inte att jag kommer',
    'kommer förmodligen inte',
    'jag får nog förhinder',
    'jag blir troligen borta den 17 december',
    'jag tror att jag har förhinder',
  ])('records no förhinder that is denied, taken back or not certain: "%s"', (text) => {
    expect(doubtIn(text, 'ABSENT')).toBe('WHETHER');
  });

  it.each([
    'min ersättare har förhinder den 17 december',
    'hej, min ersättare kan tyvärr inte komma',
    'tyvärr har min ersättare förhinder',
    'min ersättare är sjuk',
  ])('takes nobody’s förhinder for another’s: "%s"', (text) => {
    expect(doubtIn(text, 'ABSENT')).toBe('ANOTHERS');
  });

  it.each([
    'kan inte komma',
    'jag kan tyvärr inte',
    'jag kan inte komma, har förhinder',
    'jag kan inte komma, min ersättare går in',
    'min ersättare går in, jag kan inte',
    'jag har förhinder den 17 december',
    'jag kommer inte',
    'jag kommer inte på mötet den 17 december',
    'jag är sjuk och kommer inte',
    'jag missar mötet',
    'jag kommer inte mötet 17 december',
    'jag är inte med den 17 december',
    'jag kommer inte kunna vara med',
    'jag skulle ha kommit men jag kan inte',
    'jag är borta den 17 december',
  ])('records a plain förhinder: "%s"', (text) => {
    expect(doubtIn(text, 'ABSENT')).toBeNull();
  });

  it.each(['jag har inget förhinder', 'jag kommer', 'jag kommer gärna den 17 december'])(
    'records a plain yes: "%s"',
    (text) => {
      expect(doubtIn(text, 'COMING')).toBeNull();
    },
  );

  it.each([
    'jag kommer kanske',
    'jag kommer nog',
    'jag kommer troligen',
    'jag kommer om jag hinner',
    'jag kommer?',
  ])('asks whether it is meant: "%s"', (text) => {
    expect(doubtIn(text, 'COMING')).toBe('MEANT');
  });

  it.each([
    'jag kan inte komma förrän kl 10',
    'jag kommer inte förrän halv elva',
    'jag kan inte före kl 14',
    'jag har förhinder på eftermiddagen',
    'jag har förhinder till kl 15',
    'jag har förhinder på eftermiddagen men kommer på förmiddagen',
    'jag kan inte vara på plats, men kan vara med på distans',
    'jag blir lite sen',
  ])('takes no förhinder of a part of the meeting for one of all of it: "%s"', (text) => {
    expect(doubtIn(text, 'ABSENT')).toBe('WHETHER');
  });

  it.each([
    'jag har förhinder på eftermiddagen men kommer på förmiddagen',
    'jag kommer inte på distans',
    'jag kan inte komma',
  ])('takes no yes of what says a no: "%s"', (text) => {
    expect(doubtIn(text, 'COMING')).toBe('WHETHER');
  });

  it.each([
    'jag kan vara med på distans om länken funkar',
    'jag kommer om ingen annan kan',
    'jag kommer ifall tåget går',
    'jag deltar förutsatt att det blir kort',
    'jag kommer först kl 14',
    'jag kommer efter lunch',
    'jag kommer till kl 15',
    'jag kommer väl',
    'jag hoppas kunna komma',
    'jag skulle kunna komma',
    'jag kommer när jag kan',
    'jag kommer men blir tio minuter sen',
    'jag trodde jag var bortrest men jag kommer',
    'jag kommer men måste gå 15',
    'jag är med första timmen',
    'kommer troligen',
    'jag kommer men bara om länken funkar',
  ])('asks of a condition, a part or a hope: "%s"', (text) => {
    expect(doubtIn(text, 'COMING')).toBe('MEANT');
  });

  it.each(['jag är i Spanien då', 'jag kan ta platsen', 'nej'])(
    'asks where no word of not coming is said: "%s"',
    (text) => {
      expect(doubtIn(text, 'ABSENT')).toBe('MEANT');
    },
  );

  it.each([
    ['tack för påminnelsen om mötet, jag kommer', 'COMING'],
    ['jag kommer till mötet den 11 december kl 13', 'COMING'],
    ['jag kommer till 11 december', 'COMING'],
    ['jag är frisk igen och kommer', 'COMING'],
    ['jag deltar på distans', 'REMOTE'],
    ['jag är med via Teams den 11 december', 'REMOTE'],
    ['har förhinder den 11:e', 'ABSENT'],
    ['jag ber om ursäkt men jag kan inte komma', 'ABSENT'],
    ['jag kan inte, har ett annat möte då', 'ABSENT'],
    ['har förhinder, kommer att vara i Stockholm', 'ABSENT'],
    ['kan inte komma, kommer tillbaka i januari', 'ABSENT'],
    ['kan inte komma den 11 eftersom jag är sjuk', 'ABSENT'],
    ['nej tack', 'ABSENT'],
    ['jag är på semester', 'ABSENT'],
    ['förhindrad den 11 december', 'ABSENT'],
  ] as const)('records what is plainly said, with what is told beside it: "%s"', (text, answer) => {
    expect(doubtIn(text, answer)).toBeNull();
  });
});

describe('an ersättare’s answer in words', () => {
  it.each([
    'ja',
    'ja det går bra',
    'ja jag tjänstgör',
    'jag kan tjänstgöra',
    'absolut, jag hoppar in',
    'det går bra',
    'det går bra att jag ersätter Karim',
    'jag ersätter gärna Karim',
    'det passar bra för mig att tjänstgöra för Karim',
    'går fint att jag hoppar in för Karim',
  ])('a plain yes: "%s"', (text) => {
    expect(isServingDoubted(text, true)).toBe(false);
  });
  it.each(['nej', 'nej tack', 'tyvärr kan jag inte', 'jag kan inte tjänstgöra', 'jag har förhinder'])(
    'a plain no: "%s"',
    (text) => {
      expect(isServingDoubted(text, false)).toBe(false);
    },
  );
  it.each([
    ['jag kan ta platsen om ingen annan kan', true],
    ['jag kan ta platsen om ingen annan kan', false],
    ['jag kan ta platsen', false],
    ['jag tjänstgör väl inte', false],
    ['jag tjänstgör väl inte', true],
    ['jag kanske kan', true],
    ['okej', true],
    ['tjänstgör inte', true],
    ['det går bra att Lisa ersätter Karim', true],
    ['det går bra att jag ersätter Karim om det blir på distans', true],
  ] as const)('asks: "%s" (accepts: %s)', (text, accepts) => {
    expect(isServingDoubted(text, accepts)).toBe(true);
  });
});

describe('what an answer leaves open is asked about', () => {
  it.each([
    'jag kommer men måste gå 15',
    'jag kommer men måste tyvärr gå kl 15',
    'jag är med första timmen',
    'kommer troligen',
    'jag kommer, men går lite tidigare',
    'jag kommer men bara om länken funkar',
    'jag kommer men får gå vid lunch',
    'kommer, men inte hela mötet',
    'jag är bara med på punkt 5',
    'jag kommer kanske',
  ])('a part of the meeting, a perhaps, a condition: "%s"', (text) => {
    expect(doubtIn(text, 'COMING')).toBe('MEANT');
  });

  it.each(['jag är ledig den 10', 'ledig då'])('whoever is free may come: "%s"', (text) => {
    expect(doubtIn(text, 'ABSENT')).toBe('MEANT');
  });

  it.each(['jag kommer', 'jag kommer till mötet kl 13', 'det går bra, jag kommer'])(
    'what is said plainly is not: "%s"',
    (text) => {
      expect(doubtIn(text, 'COMING')).toBeNull();
    },
  );
});
