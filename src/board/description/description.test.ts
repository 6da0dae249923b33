import { describe, expect, it } from 'vitest';
import { norrskog } from '../../../test/support/boards.ts';
import { faultText } from '../text/index.ts';
import { describeBoards, readDescription } from './index.ts';

/** The faults of a text, each as `line code`. */
function faultsIn(text: string): string[] {
  const read = readDescription(text);
  return read.kind === 'faulty' ? read.faults.map((fault) => `${fault.line} ${fault.code}`) : [];
}

/** The Swedish lines of the faults of one board, from code. */
function told(changes: Readonly<Record<string, unknown>>): string[] {
  const read = describeBoards({ boards: [norrskog(changes)] });
  return read.kind === 'faulty' ? read.faults.map(faultText) : [];
}

const seat = (organisation: string, ledamot: unknown, ersattare: unknown = []) => ({
  organisation,
  ledamot,
  ersattare,
});

describe('reading a description', () => {
  it('takes YAML and JSON alike', () => {
    const json = JSON.stringify({ boards: [norrskog()] }, null, '\t');
    const yaml = `
boards:
  - id: norrskog
    name: Samordningsförbundet Norrskog
    asOf: 2024
    seats:
      - organisation: Granby kommun
        ledamot: { name: Eva Lind, role: ordförande }
`;
    expect(readDescription(json)).toEqual(describeBoards({ boards: [norrskog()] }));
    expect(readDescription(yaml)).toMatchObject({
      kind: 'described',
      boards: [{ asOf: '2024-01-01', description: { id: 'norrskog', seats: [{ substitutes: [] }] } }],
    });
  });

  it('tells the line and the nearest known key of an unknown one', () => {
    const read = readDescription(`boards:
  - id: norrskog
    name: Norrskog
    paragrafSeries: PER_YEAR
    seats:
      - organisation: Granby kommun
        ledamot:
          name: Eva Lind
          emial: eva@granby.example
`);
    expect(read.kind === 'faulty' && read.faults.map(faultText)).toEqual([
      'rad 4, kolumn 5, boards[0].paragrafSeries: Nyckeln paragrafSeries finns inte. Menar du paragraphSeries?',
      'rad 9, kolumn 11, boards[0].seats[0].ledamot.emial: Nyckeln emial finns inte. Menar du email?',
    ]);
  });

  it('tells what is missing or of the wrong shape, each with its line', () => {
    expect(
      faultsIn(`boards:
  - id: norr skog
    asOf: i fjol
    seats:
      - ledamot: { name: Eva Lind, from: 2026-02-30, email: eva }
        ersattare: [{ name: '' }]
    paragraphSeries: EVERY_YEAR
`),
    ).toEqual([
      '2 description.wrongShape',
      '2 description.missing',
      '3 description.wrongShape',
      '5 description.missing',
      '5 description.wrongShape',
      '5 description.wrongShape',
      '6 description.wrongShape',
      '7 description.wrongShape',
    ]);
  });

  it('tells where the text is no YAML, and of a key given twice', () => {
    expect(faultsIn('boards: [')).toEqual(['1 description.unreadable']);
    expect(faultsIn('boards: []\nboards: []\n')).toEqual(['2 description.unreadable']);
    expect(faultsIn('')).toEqual(['1 description.missing']);
  });

  it('names the nearest rule, its values, and the law where the board cannot choose', () => {
    expect(told({ rules: { noticeDay: 3, rsvpDays: 99, quorum: 2, perCapsulamMode: 'UNANIMUS' } })).toEqual([
      'boards[0].rules.noticeDay: Nyckeln noticeDay finns inte. Menar du noticeDays?',
      'boards[0].rules.rsvpDays: Regeln rsvpDays ska vara ett helt tal från 0 till 60.',
      'boards[0].rules.quorum: quorum kan inte ändras av styrelsen: det följer av KL 6 kap. 27 §, FinsamL 19 §.',
      'boards[0].rules.perCapsulamMode: Regeln perCapsulamMode ska vara DISABLED, CONFIRM_AT_MEETING, UNANIMOUS eller UNANIMOUS_FORM_MAJORITY.',
    ]);
  });

  it('takes a rule as a value, a statement with source, or statements one after the other', () => {
    const rules = {
      rsvpDays: 2,
      noticeBoards: ['Granby kommun'],
      noticeDays: [{ value: 7 }, { value: 10, source: 'Arbetsordningen § 5', from: '2026-05-01' }],
    };
    const read = describeBoards({ boards: [norrskog({ rules })] });
    expect(read.kind === 'described' && read.boards[0]?.description.rules).toEqual([
      { key: 'rsvpDays', value: 2, source: null, from: null },
      { key: 'noticeBoards', value: ['Granby kommun'], source: null, from: null },
      { key: 'noticeDays', value: 7, source: null, from: null },
      { key: 'noticeDays', value: 10, source: 'Arbetsordningen § 5', from: '2026-05-01' },
    ]);
    expect(told({ rules: { paragraphSeries: 'PER_YEAR' }, paragraphSeries: 'PER_YEAR' })).toEqual([
      'boards[0].rules.paragraphSeries: Regeln paragraphSeries är angiven två gånger för samma tid.',
    ]);
  });
});

describe('what cannot be so', () => {
  it('is two chairs on the same day; one after the other can', () => {
    const seats = (until: string) => [
      seat('Granby kommun', { name: 'Eva Lind', roles: [{ role: 'ordförande', to: until }] }),
      seat('Region Norrskog', { name: 'Karim Nasser', roles: [{ role: 'ordförande', from: '2026-04-01' }] }),
    ];
    expect(told({ seats: seats('2026-03-31') })).toEqual([]);
    expect(told({ seats: seats('2026-04-01') })).toEqual([
      'boards[0].seats[1].ledamot.roles: Två är ordförande samtidigt: Eva Lind och Karim Nasser. Ange from och to, eller ta bort den ena.',
    ]);
  });

  it('is two ledamöter on a seat, one person on two, or one twice on the same', () => {
    const two = [{ name: 'Eva Lind' }, { name: 'Ada Rosén', from: '2026-01-01' }];
    expect(told({ seats: [seat('Granby kommun', two)] })).toHaveLength(1);
    const onTwo = [seat('Granby kommun', { name: 'Eva Lind' }), seat('Region', { name: 'eva  lind' })];
    expect(told({ seats: onTwo })).toEqual([
      'boards[0].seats[1].ledamot: Eva Lind är ledamot på två platser samtidigt.',
    ]);
    expect(told({ seats: [seat('Granby kommun', { name: 'Eva Lind' }, [{ name: 'Eva Lind' }])] })).toEqual([
      'boards[0].seats[0].ersattare[0]: Eva Lind står två gånger på samma plats för samma tid.',
    ]);
  });

  it('is a period that ends before it begins, a role nobody knows, an id given twice', () => {
    expect(
      told({ seats: [seat('Granby kommun', { name: 'Eva Lind', from: '2026-02-01', to: '2026-01-31' })] }),
    ).toEqual(['boards[0].seats[0].ledamot.to: Sista dagen 2026-01-31 ligger före första dagen 2026-02-01.']);
    expect(told({ seats: [seat('Granby kommun', { name: 'Eva Lind', role: 'ordförnade' })] })).toEqual([
      'boards[0].seats[0].ledamot.role: Rollen ordförnade finns inte. Menar du ordförande?',
    ]);
    const ids = [
      { ...seat('A kommun', null), id: 'a' },
      { ...seat('B kommun', null), id: 'a' },
    ];
    expect(told({ seats: ids })).toEqual(['boards[0].seats[1].id: Två platser har id a.']);
    const twice = describeBoards({ boards: [norrskog(), norrskog()] });
    expect(twice.kind === 'faulty' && twice.faults.map((fault) => fault.code)).toEqual([
      'description.duplicateBoard',
    ]);
  });

  it('is one address for two names', () => {
    const email = 'kansli@norrskog.example';
    expect(
      told({
        kansli: [
          { name: 'Maja Holm', email },
          { name: 'Olle Dahl', email },
        ],
      }),
    ).toEqual([
      'boards[0].kansli[1].email: Maja Holm och Olle Dahl har samma email. Är de samma person, skriv den andra stavningen i alsoSpelled.',
    ]);
  });
});

describe('who is who in a description', () => {
  const people = (seats: unknown) => {
    const read = describeBoards({ boards: [norrskog({ seats, kansli: [] })] });
    return read.kind === 'described' ? (read.boards[0]?.description.people ?? []) : [];
  };

  it('is one person however often she is named, in any of her spellings', () => {
    const [only, ...others] = people([
      seat('A kommun', { name: 'Siv Westring', alsoSpelled: ['Siv Vestring'] }),
      seat('B kommun', null, [{ name: 'siv  vestring', email: 'siv@a.example' }]),
    ]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ name: 'Siv Westring', email: 'siv@a.example' });
  });

  it('is two people of one name where ids or addresses tell them apart', () => {
    expect(
      people([
        seat('A kommun', { name: 'Siv Berg', email: 'siv@a.example' }),
        seat('B kommun', { name: 'Siv Berg', email: 'siv@b.example' }),
      ]),
    ).toHaveLength(2);
    expect(
      people([
        seat('A kommun', { name: 'Siv Berg', id: 'siv-a' }),
        seat('B kommun', { name: 'Siv Berg', id: 'siv-b' }),
      ]),
    ).toHaveLength(2);
  });
});
