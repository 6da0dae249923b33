import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../kernel/index.ts';
import { readText } from './formats/text.ts';
import { readPlanText, unreadOfPlan, wrongWeekdays } from './plan-text.ts';
import { readPlannedMeetings, unreadOfPlanLines } from './understand/plan/plan-lines.ts';
import { wrongWeekdaysOfPlanLines } from './understand/plan/planned-meetings.ts';

const TODAY = '2026-11-23' as LocalDate;
const read = (text: string) => readPlanText(text, TODAY).map(({ date, time, place }) => [date, time, place]);

describe('a plan that somebody typed', () => {
  it('hours right after a day in figures are no year of it, and a row that is not read is told', () => {
    const text =
      'plan 2027:\ntor 22/4 09:00–12:00 Regionens hus\nfre 23/4 09-12\nmitten av maj kl 9\n31 juni Rådhuset\n1/9 27 kl 9';
    expect(readPlanText(text, '2027-02-01' as LocalDate)).toEqual([
      { date: '2027-04-22', time: '09:00–12:00', place: 'Regionens hus' },
      { date: '2027-04-23', time: '09.00–12.00', place: null },
      { date: '2027-09-01', time: '9', place: null },
    ]);
    expect(unreadOfPlan(text, '2027-02-01' as LocalDate).map(({ words }) => words)).toEqual([
      'mitten av maj kl 9',
      '31 juni Rådhuset',
    ]);
  });

  it.each([
    ['7 maj 2027 kl 9-11, Lidbacka', ['2027-05-07', '9-11', 'Lidbacka']],
    ['6 maj 2027 kl 13, Folkets hus', ['2027-05-06', '13', 'Folkets hus']],
    ['12 maj 2027 13-16, Stadshuset', ['2027-05-12', '13.00–16.00', 'Stadshuset']],
    ['12 maj 2027 13-16 Stadshuset', ['2027-05-12', '13.00–16.00', 'Stadshuset']],
    ['12 maj 2027 1300-1600', ['2027-05-12', '13.00–16.00', null]],
    ['12 maj 2027 13-16, Ylva kan inte då', ['2027-05-12', '13.00–16.00', null]],
    ['12 maj 2027 13-16, Stadshuset, vi bjuder på kaffe', ['2027-05-12', '13.00–16.00', 'Stadshuset']],
    ['12 maj 2027 kl. 13-15.30, Teams', ['2027-05-12', '13.00–15.30', 'Teams']],
    ['12 maj 2027 13.30-15 i Folkets hus', ['2027-05-12', '13.30–15.00', 'Folkets hus']],
    ['2027-05-12 13-16', ['2027-05-12', '13.00–16.00', null]],
    ['24 maj 2027 10.15 till 12, Internat i Sälen', ['2027-05-24', '10.15–12.00', 'Internat i Sälen']],
    ['16 april 2027 10 till 12 rum 12', ['2027-04-16', '10.00–12.00', 'rum 12']],
    ['16 april 2027 kl 10 till 12', ['2027-04-16', '10–12', null]],
    ['17 juni 2027 10-11.30 Folkets hus', ['2027-06-17', '10.00–11.30', 'Folkets hus']],
    ['17 juni 2027 10-11 (Folkets hus)', ['2027-06-17', '10.00–11.00', 'Folkets hus']],
    ['17 juni 2027 10,30-12 Folkets hus', ['2027-06-17', '10.30–12.00', 'Folkets hus']],
    ['17 juni 2027 10.00-11,30 Folkets hus', ['2027-06-17', '10.00-11.30', 'Folkets hus']],
    ['kl 10-12 17 juni 2027 Folkets hus', ['2027-06-17', '10-12', 'Folkets hus']],
    ['9-11.30 17 juni 2027 Folkets hus', ['2027-06-17', '9.00–11.30', 'Folkets hus']],
    ['10-12 17/6 2027 Folkets hus', ['2027-06-17', '10.00–12.00', 'Folkets hus']],
    ['17 juni 2027 13-9 Folkets hus', ['2027-06-17', null, 'Folkets hus']],
    ['16 april 2027 9–12, heldag', ['2027-04-16', '9.00–12.00', null]],
    ['16 april 2027 9–12, heldag, Rådhuset, Storsjö', ['2027-04-16', '9.00–12.00', 'Rådhuset, Storsjö']],
    ['15 april 2027 kl. 13.00–16.00, Stadshuset', ['2027-04-15', '13.00–16.00', 'Stadshuset']],
  ])('hours are read with a comma or a place after them: %s', (line, expected) => {
    expect(read(line)).toEqual([expected]);
  });

  it('a line without a year has that of the lines beside it; January after a December is the next year’s', () => {
    const text = [
      'Torsdag 18 februari 2027 kl. 13.00–16.00, Stadshuset',
      '5 mars 13-16, Stadshuset',
      '9 december kl. 13.00',
      '13 januari',
    ];
    expect(read(text.join('\n')).map(([date]) => date)).toEqual([
      '2027-02-18',
      '2027-03-05',
      '2027-12-09',
      '2028-01-13',
    ]);
    expect(read('5 mars\n9 april 2028').map(([date]) => date)).toEqual(['2028-03-05', '2028-04-09']);
  });

  it('without any year it is the first day that has not passed, and a heading’s year holds', () => {
    expect(read('10 december\n11 februari').map(([date]) => date)).toEqual(['2026-12-10', '2027-02-11']);
    expect(read('Sammanträden 2028\n10 december').map(([date]) => date)).toEqual(['2028-12-10']);
  });

  it('a weekday that the day is not is told also where the year is inferred', () => {
    expect(wrongWeekdays('fredag 10 december', TODAY)).toEqual([{ date: '2026-12-10', written: 'fredag' }]);
    expect(wrongWeekdays('torsdag 18 februari 2027\ntorsdag 5 mars', TODAY)).toEqual([
      { date: '2027-03-05', written: 'torsdag' },
    ]);
    expect(wrongWeekdays('torsdag 10 december', TODAY)).toEqual([]);
  });

  it('in a file it is a doubt where it stands, and distance is told with what it takes (FinsamL 19 a §)', () => {
    const { lines } = readText(
      'Plan 2027\nOnsdag 10 juni 2027, Rådhuset\nTorsdag 16 september 2027, på distans\n',
    );
    expect(wrongWeekdaysOfPlanLines(lines)).toMatchObject([
      {
        code: 'meetings.weekday',
        data: { day: '10 juni 2027', written: 'onsdag', real: 'torsdag' },
        at: { line: 2 },
      },
    ]);
    expect(unreadOfPlanLines(lines).map(({ code }) => code)).toEqual(['meetings.distance']);
  });

  it('in a file hours are read as when they are typed, in columns too, and what is not read as any is told', () => {
    const { lines } = readText(
      [
        'Sammanträdesplan 2028',
        'tors 10 februari\t9-12\tFolkets hus',
        'fre 14 april\t13-9\tKommunhuset',
        'tisdag 6 juni 2028 10-11.30 Folkets hus',
        '14 september halv två, Folkets hus',
      ].join('\n'),
    );
    expect(readPlannedMeetings(lines).map(({ date, time, place }) => [date, time, place])).toEqual([
      ['2028-02-10', '9.00–12.00', 'Folkets hus'],
      ['2028-04-14', null, 'Kommunhuset'],
      ['2028-06-06', '10.00–11.30', 'Folkets hus'],
      ['2028-09-14', '13.30', 'Folkets hus'],
    ]);
    expect(unreadOfPlanLines(lines)).toMatchObject([{ code: 'meetings.beside', data: { words: '13-9' } }]);
  });

  it.each([
    'Inlämning av ärenden | Presidiemöte | Styrelsemöte | Protokoll justeras\n1 februari | 8 februari | 15 februari | 22 februari',
    'Inlämning av ärenden\tPresidiemöte\tStyrelsemöte\tProtokoll justeras\n1 februari\t8 februari\t15 februari\t22 februari',
    '| Tema | Ägarsamråd | Styrelse | Klart |\n|---|---|---|---|\n| 1 februari | 8 februari | 15 februari | 22 februari |',
  ])(
    'of several columns of days only those that are headed as meetings are, and the others are told: %s',
    (table) => {
      const text = `Plan 2028\n${table}`;
      expect(read(text)).toEqual([['2028-02-15', null, null]]);
      expect(unreadOfPlan(text, TODAY).map(({ words }) => words)).toEqual([
        '1 februari',
        '8 februari',
        '22 februari',
      ]);
      const { lines } = readText(text);
      expect(readPlannedMeetings(lines).map(({ date }) => date)).toEqual(['2028-02-15']);
      expect(unreadOfPlanLines(lines)).toMatchObject([
        { code: 'meetings.otherDay', data: { words: '1 februari, 8 februari, 22 februari' } },
      ]);
    },
  );

  it.each([
    'svara före 1/2',
    'Bekräfta gärna till mig före torsdag 3/2',
    'hör av er den 3 februari',
    'senast 1 feb',
  ])('by when to answer is no meeting, and is told: %s', (words) => {
    const text = `Plan 2028\n15 feb 2028 kl 9, Rådhuset\n`;
    for (const written of [`${text}${words}`, `${text.trim()}, ${words}`]) {
      expect(read(written)).toEqual([['2028-02-15', '9', 'Rådhuset']]);
      expect(unreadOfPlan(written, TODAY).map(({ words }) => words)).toEqual([words]);
    }
  });

  it('columns of days that are all of meetings are, by their labels or without any', () => {
    const days = [['2028-02-01'], ['2028-09-15']];
    expect(read('Plan 2028\nVår | Höst\n1 feb | 15 sep').map(([date]) => [date])).toEqual(days);
    expect(read('Plan 2028\nMöte 1\tMöte 2\tAU\n1 feb\t15 sep\t20 sep').map(([date]) => [date])).toEqual(
      days,
    );
  });

  it('days and years that look like hours are none', () => {
    expect(read('11-12 februari 2027').map(([, time]) => time)).not.toContain('11.00–12.00');
    expect(read('Plan 2026-2027\n10 december 2026').map(([date]) => date)).toEqual(['2026-12-10']);
  });

  it.each([
    ['tis 15 sept 2027 halv två, Rådhuset', ['2027-09-15', '13.30', 'Rådhuset']],
    ['18 mars 2027 13.00 - 15.30 på distans', ['2027-03-18', '13.00 - 15.30', null]],
    ['18 mars 2027 kl. 13, Rådhuset och via Teams', ['2027-03-18', '13', 'Rådhuset']],
    ['20 maj 2027 kl 9-12, Rådhuset, Storsjö', ['2027-05-20', '9-12', 'Rådhuset, Storsjö']],
  ])('hours in words are hours, a place may have commas, and distance is none: %s', (line, expected) => {
    expect(read(line)).toEqual([expected]);
  });

  it.each([
    ['tis 15 sept 2027 halv två, Rådhuset', []],
    ['1. Torsdag den 18 mars 2027 kl. 13.00–15.30, Rådhuset, Storsjö', []],
    ['2027-03-18', []],
    ['Styrelsemöte 18 mars 2027 kl 13', []],
    ['Beslutad 3 december 2026', []],
    ['18 mars 2027 13.00 - 15.30 på distans', ['på distans']],
    ['18 mars 2027 kl 13, Rådhuset (hybrid)', ['hybrid']],
    ['Budgetmöte torsdag 18 mars 2027 kl 13', ['Budgetmöte']],
    ['18 mars 2027 efter lunch, kl 13, Rådhuset', ['efter lunch']],
    ['16 april 2027 9–12, heldag, Rådhuset', ['heldag']],
    ['16 april 2027 kl 9, lunch ingår', ['lunch ingår']],
    ['3 mars och 12 maj 2027 kl 9 i Rådhuset', ['Rådhuset']],
    ['17 juni 2027 10-11.30 Folkets hus', []],
    ['9-11.30 17 juni 2027 Folkets hus', []],
    ['17 juni 2027 13-9 Folkets hus', ['13-9']],
    ['17 juni 2027 10–11½', ['10–11½']],
    ['17 juni 2027 10-1130, Folkets hus', ['10-1130']],
    ['17 juni 2027 9', ['9']],
    ['17 juni 2027 9-12 13-15', ['13.00–15.00']],
    ['10-12 17 juni 2027 kl 13', ['10.00–12.00']],
    ['17 juni 2027, heldag', ['heldag']],
    ['17-18 juni 2027 kl 9', ['17–18 juni 2027']],
  ])('what is neither day, hour nor place is told: %s', (line, expected) => {
    expect(unreadOfPlan(line, TODAY).map(({ words }) => words)).toEqual(expected);
  });
});

describe('a plan that names other days than the meetings', () => {
  const of = (text: string) => {
    const { lines } = readText(text);
    return {
      days: readPlannedMeetings(lines).map(({ date, time, place }) => [date, time, place]),
      unread: unreadOfPlanLines(lines).map(({ data }) => data.words),
    };
  };

  it('days of materialstopp, utskick and presidium are none, in columns and in running text, and are told', () => {
    const table = 'Sammanträde\tMaterialstopp\tUtskick\n2028-02-15\t2028-02-01\t2028-02-07';
    expect(of(table)).toEqual({ days: [['2028-02-15', null, null]], unread: ['2028-02-01, 2028-02-07'] });
    const last = 'Beredning\tHandlingar ut\tStyrelse\n2028-02-01\t2028-02-08\t2028-02-15 kl. 9.00';
    expect(of(last).days).toEqual([['2028-02-15', '9.00', null]]);
    const text = [
      'Sammanträde: 2028-02-15 kl 9, material inne 2028-02-01, kallelse 2028-02-07',
      '5 april 2028 kl 9-12 Rådhuset (handlingar skickas 29 mars 2028)',
      'Presidium 7 juni 2028 kl 9-10',
      'Styrelse 14 juni 2028 kl 9-12',
    ].join('\n');
    expect(of(text)).toEqual({
      days: [
        ['2028-02-15', '9', null],
        ['2028-04-05', '9-12', 'Rådhuset'],
        ['2028-06-14', '9-12', null],
      ],
      unread: [
        'material inne 2028-02-01, kallelse 2028-02-07',
        'handlingar skickas 29 mars 2028',
        'Presidium 7 juni 2028 kl 9-10',
      ],
    });
  });

  it('a day that no calendar has is told, and its hours are no other row’s', () => {
    const text = '4 april 2028, Rådhuset\n31 september 2028 kl. 13.00–16.00, Folkets hus\n2028-02-30 kl 9';
    expect(of(text)).toEqual({
      days: [['2028-04-04', null, 'Rådhuset']],
      unread: ['31 september 2028', '2028-02-30'],
    });
  });

  it('what is told of weekdays is told as unread', () => {
    const text = '15 april 2027 kl 9-12\nmötena är alltid på torsdagar, Rådhuset';
    expect(unreadOfPlan(text, TODAY).map(({ words }) => words)).toEqual([
      'mötena är alltid på torsdagar, Rådhuset',
    ]);
  });
});

describe('lines of a plan that have no day', () => {
  it('give no hours or place to other rows unless they say that of all, and are told', () => {
    const text = [
      'lägg in mötesplanen:',
      '15 april 2027 Rådhuset',
      'på torsdagar kl 9',
      'Hösten:',
      '3 juni 2027',
      'Hej då vi ses imorgon!',
      'Presidiet ses kl 8',
      'Lokalen är inte bokad än',
      'Med vänlig hälsning',
      'Maja Holm',
    ].join('\n');
    expect(read(text)).toEqual([
      ['2027-04-15', null, 'Rådhuset'],
      ['2027-06-03', null, null],
    ]);
    expect(unreadOfPlan(text, TODAY).map(({ words }) => words)).toEqual([
      'på torsdagar kl 9',
      'Hej då vi ses imorgon!',
      'Presidiet ses kl 8',
      'Lokalen är inte bokad än',
    ]);
    const common = 'Mötena börjar kl. 13.15\n15 april 2027\n3 juni 2027 kl. 9';
    expect(read(common).map(([, time]) => time)).toEqual(['13.15', '9']);
    expect(unreadOfPlan(common, TODAY).map(({ words }) => words)).toEqual([]);
  });

  it('in a file are told where they speak of a day or of hours', () => {
    const text = [
      'Sammanträdesplan 2028 januari–december',
      '15 februari 2028 kl. 9–12, Rådhuset',
      'Hösten 2028',
      'sista torsdagen i maj kl. 13',
      '7 juni 2028, Rådhuset, presidiet ses en vecka innan',
      'Ledningsgrupp 20 april 2028',
      '5 december 2028 kl. 25.00, Rådhuset',
      'Med reservation för ändringar. Vi återkommer på fredag.',
    ].join('\n');
    const { lines } = readText(text);
    expect(readPlannedMeetings(lines).map(({ date, time, place }) => [date, time, place])).toEqual([
      ['2028-02-15', '9–12', 'Rådhuset'],
      ['2028-06-07', null, 'Rådhuset'],
      ['2028-12-05', null, 'Rådhuset'],
    ]);
    expect(unreadOfPlanLines(lines).map(({ data }) => data.words)).toEqual([
      'sista torsdagen i maj kl. 13',
      'presidiet ses en vecka innan',
      'Ledningsgrupp 20 april 2028',
      'kl. 25.00',
      'Med reservation för ändringar. Vi återkommer på fredag.',
    ]);
  });

  it('label the columns below them also where these are no longer told apart', () => {
    const text =
      'Datum Tid Plats Materialstopp\n15 februari 2028 9-12 Rådhuset 1 februari\n5 april 13-15 Biblioteket';
    expect(read(text)).toEqual([
      ['2028-02-15', '9.00–12.00', 'Rådhuset'],
      ['2028-04-05', '13.00–15.00', 'Biblioteket'],
    ]);
    expect(unreadOfPlan(text, TODAY).map(({ words }) => words)).toEqual(['1 februari']);
    const last = 'Beredning Handlingar ut Styrelse\n1 februari 2028 8 februari 15 februari kl. 9';
    expect(read(last)).toEqual([['2028-02-15', '9', null]]);
    expect(
      unreadOfPlan('| Datum | Tid | Utskick |\n|---|---|---|\n| 5 april 2028 | 9-12 | 20 mars |', TODAY).map(
        ({ words }) => words,
      ),
    ).toEqual(['20 mars']);
  });
});

it('of several days in a row the first is the meeting’s, days that share their month are told, hours of no clock are no place', () => {
  expect(read('12-13 september 2027 heldag lunch till lunch, Fjällhotellet')).toEqual([
    ['2027-09-12', null, 'Fjällhotellet'],
  ]);
  expect(read('7 juni 2028 kl. 25.00–26.00, Rådhuset')).toEqual([['2028-06-07', null, 'Rådhuset']]);
  expect(unreadOfPlan('3 och 12 maj 2027 kl 9', TODAY).map(({ words }) => words)).toEqual(['3 maj 2027']);
  expect(
    unreadOfPlan('ti 15/2 2028 kl 9, Rådhuset\nVecka 14: on 5/4 kl 9-12', TODAY).map(({ words }) => words),
  ).toEqual([]);
});
