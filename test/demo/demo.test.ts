import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDescription } from '../../src/board/index.ts';
import {
  addDays,
  daysBetween,
  parseLocalDate,
  WEEKDAYS,
  weekdayOf,
  workingDayOnOrAfter,
} from '../../src/kernel/index.ts';
import { DEMO, demoDocuments, labelled, labelledDay } from './demo-documents.ts';

const description = readDescription(readFileSync(join(DEMO, 'boards.yaml'), 'utf8'));
const boards = description.kind === 'described' ? description.boards.map((one) => one.description) : [];
const playground = parse(readFileSync(join(DEMO, 'm365agentsplayground.yml'), 'utf8'));
const documents = demoDocuments();
const protokoll = documents.filter((document) => document.kind === 'protokoll');
const everyFile = readdirSync(join(DEMO, 'documents')).map((file) => ({
  file,
  text: readFileSync(join(DEMO, 'documents', file), 'utf8'),
}));
const people = boards.flatMap((board) => board.people);
const names = new Set(people.map((person) => person.name));

describe('the demo boards', () => {
  test('are read without a fault: five seats and four', () => {
    expect(description).toMatchObject({ kind: 'described' });
    expect(boards.map((board) => [board.id, board.seats.length])).toEqual([
      ['norrskog', 5],
      ['kustlandet', 4],
    ]);
  });

  test('have as many ersättare as ledamöter at any time (FinsamL 11 §)', () => {
    for (const board of boards) {
      for (const seat of board.seats) {
        expect(seat.members).toHaveLength(1);
        expect(seat.substitutes.filter((one) => one.to === null)).toHaveLength(1);
      }
    }
  });

  test('have a member of each kind that a samordningsförbund must have (FinsamL 4 §)', () => {
    for (const board of boards) {
      expect(new Set(board.members.map((member) => member.type))).toEqual(
        new Set(['KOMMUN', 'REGION', 'STATE']),
      );
      expect(board.members.map((member) => member.name)).toEqual(
        expect.arrayContaining(['Försäkringskassan', 'Arbetsförmedlingen']),
      );
    }
  });

  test('have kansli, one administrator and a revisor each', () => {
    for (const board of boards) {
      const offices = board.offices.map(({ post }) => post);
      expect(offices.filter((post) => post.kind === 'OFFICE' && post.admin)).toHaveLength(1);
      expect(offices.filter((post) => post.kind === 'OFFICE' && !post.admin)).toHaveLength(1);
      expect(offices.filter((post) => post.kind === 'AUDITOR')).toHaveLength(1);
    }
  });

  test('share one person, with the same object id', () => {
    const [first, second] = boards;
    const shared = first?.people.filter((one) => second?.people.some((other) => other.name === one.name));
    expect(shared?.map((person) => person.name)).toEqual(['Birgitta Åström']);
    const [one, other] = people.filter((person) => person.name === 'Birgitta Åström');
    expect(one?.objectIds).toEqual(other?.objectIds);
  });

  test('differ in their rules, and each rule has its source', () => {
    const ruleOf = (key: string) =>
      boards.map((board) => board.rules.find((rule) => rule.key === key)?.value);
    for (const key of ['paragraphSeries', 'perCapsulamMode', 'noticeDays', 'distanceMeetings']) {
      expect(new Set(ruleOf(key)).size, key).toBe(2);
    }
    for (const rule of boards.flatMap((board) => board.rules)) expect(rule.source, rule.key).toBeTruthy();
  });
});

describe('the Playground', () => {
  const users: { name: string; aadObjectId: string; email: string }[] = [
    playground.currentUser,
    ...playground.users,
  ];

  test('shows six people of the boards under their object ids and e-mail addresses', () => {
    expect(playground.users).toHaveLength(5);
    expect(users[0]?.name).toBe('Maja Holm');
    for (const user of users) {
      const person = people.find((one) => one.name === user.name);
      expect(Object.values(person?.objectIds ?? {}), user.name).toEqual([user.aadObjectId]);
      expect(person?.email).toBe(user.email);
    }
    expect(new Set(users.map((user) => user.aadObjectId)).size).toBe(6);
  });

  test('has one channel for each board', () => {
    const { team, tenantId } = playground;
    expect(boards.map((board) => board.team)).toEqual([
      { tenantId, teamId: team.id, channelId: team.id },
      { tenantId, teamId: team.id, channelId: team.channels[0].id },
    ]);
  });
});

describe('the demo documents', () => {
  test('hold six past meetings or more, sixty decisions or more, and the next meeting of each board', () => {
    expect(protokoll.length).toBeGreaterThanOrEqual(6);
    expect(new Set(protokoll.map((document) => document.board)).size).toBe(2);
    const decided = protokoll.flatMap((document) => document.paragraphs).filter((one) => one.decided);
    expect(decided.length).toBeGreaterThanOrEqual(60);
    const next = documents.filter((document) => document.kind === 'kallelse');
    expect(next.map((document) => `${document.board} ${document.date}`)).toEqual([
      'kustlandet 2026-12-11',
      'norrskog 2026-12-10',
    ]);
    for (const { text } of next) {
      expect(text).toMatch(/^Förslag till beslut$/m);
      expect(text).toMatch(/^Föredragande: /m);
      expect(text).toMatch(/^Bilaga \d+$/m);
    }
  });

  test('show jäv, a votering, a casting vote, reservations and serving ersättare', () => {
    const all = protokoll.map((document) => document.text).join('\n');
    for (const sign of [
      /deltog inte i handläggningen på grund av jäv/,
      /^Votering$/m,
      /utslagsröst/,
      /reserverar sig mot beslutet/,
      /tjänstgörande ersättare för/,
      /bordlägga ärendet/,
      /återremittera/,
      /\d 000 kr/,
    ]) {
      expect(all).toMatch(sign);
    }
  });

  test.each(protokoll)('$file is numbered without a gap, as its head says', (document) => {
    const numbers = document.paragraphs.map((paragraph) => paragraph.number);
    const first = numbers[0] ?? 0;
    expect(numbers).toEqual(numbers.map((_, index) => first + index));
    expect(labelled(document.text, 'Paragrafer')).toBe(`§§ ${first}–${numbers.at(-1)}`);
  });

  test.each(protokoll)('$file has the whole board deciding, each seat once', ({ text, board }) => {
    const list = /^Beslutande:?\n(?<people>(?:.+\n)+)/m.exec(text)?.groups?.people ?? '';
    const seated = list
      .trim()
      .split('\n')
      .filter((line) => !/tjänstgörande ersättare .* §/.test(line));
    expect(seated).toHaveLength(boards.find((one) => one.id === board)?.seats.length ?? 0);
  });

  test('number their paragraphs on, or anew each year, as the board has it', () => {
    const firsts = (board: string) =>
      protokoll.filter((one) => one.board === board).map((one) => one.paragraphs[0]?.number);
    const lasts = (board: string) =>
      protokoll.filter((one) => one.board === board).map((one) => one.paragraphs.at(-1)?.number ?? 0);
    expect(firsts('norrskog').slice(1)).toEqual(
      lasts('norrskog')
        .slice(0, -1)
        .map((last) => last + 1),
    );
    expect(firsts('kustlandet')[1]).toBe(1);
    expect(firsts('kustlandet').slice(2)).toEqual(
      lasts('kustlandet')
        .slice(1, -1)
        .map((last) => last + 1),
    );
  });

  test.each(protokoll)('$file is justerat within 14 days (KL 5 kap. 69 §)', ({ text, date }) => {
    expect(text).toMatch(new RegExp(`^Sammanträdesdatum(?:: |\n)${date}$`, 'm'));
    const days = daysBetween(date, labelledDay(text, 'Justeringsdatum'));
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThanOrEqual(14);
  });

  test.each(protokoll)('$file is posted by the second day (KL 8 kap. 12 §)', ({ text }) => {
    const days = daysBetween(labelledDay(text, 'Justeringsdatum'), labelledDay(text, 'Anslagsdatum'));
    expect(days).toBeGreaterThanOrEqual(0);
    expect(days).toBeLessThanOrEqual(2);
  });

  test.each(protokoll)(
    '$file stays up for the time of appeal (KL 13 kap. 5 §, lag 1930:173 2 §)',
    ({ text }) => {
      const lastAppealDay = workingDayOnOrAfter(addDays(labelledDay(text, 'Anslagsdatum'), 21));
      expect(labelledDay(text, 'Anslaget tas ned')).toBe(addDays(lastAppealDay, 1));
    },
  );

  test('say the right weekday wherever they name one', () => {
    const written =
      /(måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:en den)? (\d{1,2}) (\p{L}+) (\d{4})/gu;
    const months = ['mars', 'juni', 'september', 'november', 'december'];
    const numbers: Record<string, string> = {
      mars: '03',
      juni: '06',
      september: '09',
      november: '11',
      december: '12',
    };
    let found = 0;
    for (const { file, text } of everyFile) {
      for (const [, weekday, day = '', month = '', year] of text.matchAll(written)) {
        expect(months).toContain(month);
        const date = parseLocalDate(`${year}-${numbers[month]}-${day.padStart(2, '0')}`);
        expect(date === null ? '' : WEEKDAYS[weekdayOf(date) - 1], file).toBe(weekday);
        found += 1;
      }
    }
    expect(found).toBeGreaterThanOrEqual(14);
  });

  test('fix the budget at a public meeting before December (FinsamL 19 and 21 §§, KL 8 kap. 14 §)', () => {
    for (const document of protokoll) {
      for (const paragraph of document.paragraphs.filter((one) => /^§ \d+ Budget \d{4}$/m.test(one.text))) {
        expect(document.date.slice(5) <= '11-30', document.file).toBe(true);
        expect(paragraph.text).toMatch(/fastställa budgeten för 20\d\d till [\d ]+ kr/);
        expect(document.paragraphs[0]?.text).toMatch(/offentligt/);
      }
    }
    const budgets = protokoll.flatMap((one) =>
      one.paragraphs.filter((p) => /Budget \d{4}/.test(p.text.split('\n')[0] ?? '')),
    );
    expect(budgets).toHaveLength(4);
  });

  test('name nobody who is not on a board or introduced with an office', () => {
    const organisations =
      /(?:Samordningsförbundet|Föreningen|Region|Folkets|Mötesplats|Stegvis|Fjällsyn|Magasin|Grön)\s\p{L}+|Fjällsyn Analys AB/gu;
    for (const { file, text } of everyFile) {
      const plain = text.replace(organisations, '').replace(/(?:Vice o|O)rdförande (?=\p{Lu})/gu, '');
      const introduced = new Set(
        [...plain.matchAll(/(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+), \p{Ll}{5,}/gu)].map(([, name]) => name),
      );
      const known = (name: string) => names.has(name) || introduced.has(name);
      const told = [...plain.matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)].map(([name]) => name);
      const unknown = told.flatMap((name) => (known(name) || known(name.replace(/s$/, '')) ? [] : [name]));
      expect(unknown, file).toEqual([]);
      expect(told.length === 0 || told.some((name) => names.has(name)), file).toBe(true);
    }
  });
});

test('the example in the handbok is read without a fault', () => {
  const page = readFileSync(join(DEMO, '..', 'docs', 'handbok', 'borja.md'), 'utf8');
  const example = /```yaml\n(?<yaml>[\s\S]*?)```/.exec(page)?.groups?.yaml ?? '';
  expect(readDescription(example)).toMatchObject({ kind: 'described', boards: [{}] });
});
