import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boardShowOutput } from '../../src/cli/commands/board-show-output.ts';
import { norrskog } from '../support/boards.ts';
import { openTerminal, type Terminal } from './terminal.ts';

let terminal: Terminal;
beforeEach(async () => {
  terminal = await openTerminal();
});
afterEach(() => terminal.remove());

const boardFile = (changes: Readonly<Record<string, unknown>> = {}) =>
  terminal.file('boards.json', { boards: [norrskog(changes)] });

const without = (name: string) => ({
  seats: norrskog().seats.map((seat) => ({
    ...seat,
    ersattare: seat.ersattare.filter((person) => person.name !== name),
  })),
});

async function shown(...argv: string[]) {
  return boardShowOutput.parse(await terminal.json('board', 'show', 'norrskog', ...argv));
}

describe('a day before the first description', () => {
  it('is told as that day, and said to be so', async () => {
    await terminal.run('board', 'apply', await boardFile({ asOf: '2025-01-01' }));
    const before = await shown('--at', '2024-12-31');
    expect(before).toMatchObject({ describedFrom: '2025-01-01', beforeDescription: true });
    const told = await terminal.run('board', 'show', 'norrskog', '--at', '2024-12-31');
    expect(told.out).toContain('Beskrivningen börjar först 2025-01-01');
    expect((await shown('--at', '2025-01-01')).beforeDescription).toBe(false);
    const since = await terminal.run('board', 'show', 'norrskog');
    expect(since.out).not.toContain('Beskrivningen börjar');
  });
});

describe('klubban board apply', () => {
  it('puts in a first description without asking, and changes nothing the second time', async () => {
    const file = await boardFile();
    const first = await terminal.run('board', 'apply', file);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('norrskog: ny styrelse, 3 platser, 7 personer.');
    const before = await shown();
    expect(await terminal.run('board', 'apply', file)).toEqual({
      code: 0,
      out: 'norrskog: inget att ändra.',
      err: '',
      asked: [],
    });
    expect((await shown()).hash).toBe(before.hash);
    expect(await terminal.json('board', 'apply', file)).toMatchObject({ applied: false });
  });

  it('refuses to end anything where nobody can be asked, and says how', async () => {
    await terminal.run('board', 'apply', await boardFile());
    const before = await shown();
    const refused = await terminal.run('board', 'apply', await boardFile(without('Nils Ahl')));
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('Nils Ahl är inte ersättare för Granby kommun från och med 2026-03-01.');
    expect(refused.err).toContain('kör igen med --yes');
    expect((await shown()).version).toBe(before.version);
    expect(await terminal.json('board', 'apply', await boardFile(without('Nils Ahl')))).toMatchObject({
      error: { code: 'cli.confirmationNeeded' },
    });
  });

  it('ends what is missing with --yes, from the day it holds', async () => {
    await terminal.run('board', 'apply', await boardFile());
    const file = await boardFile({ ...without('Nils Ahl'), asOf: '2026-04-01' });
    expect((await terminal.run('board', 'apply', file, '--yes')).code).toBe(0);
    const names = async (at: string) =>
      (await shown('--at', at)).seats[0]?.ersattare.map((person) => person.name);
    expect(await names('2026-03-31')).toEqual(['Nils Ahl', 'Rut Moberg']);
    expect(await names('2026-04-01')).toEqual(['Rut Moberg']);
    expect((await shown('--at', '2026-03-31')).seats[0]?.ersattare[0]?.to).toBe('2026-03-31');
  });

  it('asks at a terminal, and takes only a yes', async () => {
    await terminal.answer('', 'board', 'apply', await boardFile());
    const file = await boardFile({ name: 'Norrskogs förbund' });
    const declined = await terminal.answer('nej', 'board', 'apply', file);
    expect(declined).toMatchObject({ code: 1, err: 'Inget har ändrats.' });
    expect(declined.asked).toHaveLength(1);
    expect(declined.out).toContain('Namn: Norrskogs förbund från och med 2026-03-01.');
    expect((await shown()).name).toBe('Samordningsförbundet Norrskog');
    expect((await terminal.answer('ja', 'board', 'apply', file)).code).toBe(0);
    expect((await shown()).name).toBe('Norrskogs förbund');
  });

  it('shows without doing with --dry-run', async () => {
    const file = await boardFile();
    expect(await terminal.json('board', 'apply', file, '--dry-run')).toMatchObject({
      applied: false,
      boards: [{ id: 'norrskog', isNew: true }],
    });
    expect((await terminal.run('board', 'show', 'norrskog')).code).toBe(1);
  });

  it('tells every fault with its line, and changes nothing', async () => {
    const file = await terminal.file(
      'boards.yaml',
      'boards:\n  - id: norrskog\n    naem: Norrskog\n    seats: []\n',
    );
    const faulty = await terminal.run('board', 'apply', file);
    expect(faulty.code).toBe(1);
    expect(faulty.err).toContain('rad 3, kolumn 5, boards[0].naem: Nyckeln naem finns inte. Menar du name?');
    expect(await terminal.json('board', 'apply', file)).toMatchObject({
      error: {
        code: 'cli.descriptionFaulty',
        faults: expect.arrayContaining([
          expect.objectContaining({ code: 'description.unknownKey', line: 3, path: 'boards[0].naem' }),
        ]),
      },
    });
    expect(await terminal.json('board', 'list')).toEqual({ boards: [] });
  });

  it('acts for somebody of the kansli with --as, and for nobody else', async () => {
    await terminal.run('board', 'apply', await boardFile());
    const file = await boardFile({ name: 'Norrskogs förbund' });
    expect((await terminal.run('board', 'apply', file, '--as', 'Lars Ek')).code).toBe(1);
    expect((await terminal.run('board', 'apply', file, '--as', 'Ingen Alls')).code).toBe(1);
    expect((await terminal.run('board', 'apply', file, '--as', 'maja@norrskog.example')).code).toBe(0);
  });

  it('obeys the clock, also when it is set back', async () => {
    await terminal.run('board', 'apply', await boardFile());
    terminal.setNow('2026-06-01T00:30:00+02:00');
    await terminal.run('board', 'apply', await boardFile({ name: 'Norrskogs förbund' }));
    expect((await shown()).name).toBe('Norrskogs förbund');
    expect((await shown('--at', '2026-05-31')).name).toBe('Samordningsförbundet Norrskog');
    terminal.setNow('2026-05-31T23:30:00+02:00');
    expect((await shown()).name).toBe('Samordningsförbundet Norrskog');
  });
});

describe('klubban board show and list', () => {
  it('tell how it is, in words and as JSON', async () => {
    await terminal.run('board', 'apply', await boardFile());
    const { out } = await terminal.run('board', 'show', 'norrskog');
    expect(out).toContain('Granby kommun: Eva Lind, ordförande, eva.lind@granby.example');
    expect(out).toContain('Kallelse: 7 dagar (Klubbans förval)');
    expect((await shown()).seats[1]?.ledamot).toMatchObject({
      name: 'Karim Nasser',
      role: 'vice ordförande',
    });
    expect(await terminal.json('board', 'list')).toEqual({
      boards: [
        {
          id: 'norrskog',
          name: 'Samordningsförbundet Norrskog',
          active: true,
          lastDay: null,
          seats: 3,
          chair: 'Eva Lind',
        },
      ],
    });
  });

  it('say which board or day is not there', async () => {
    expect(await terminal.run('board', 'show', 'nowhere')).toMatchObject({ code: 1, out: '' });
    expect(await terminal.json('board', 'show', 'nowhere')).toMatchObject({
      error: { code: 'cli.noSuchBoard' },
    });
    expect((await terminal.run('board', 'show', 'norrskog', '--at', 'igår')).code).toBe(2);
  });
});

describe('bad usage', () => {
  it.each([
    [['bord'], 'Kommandot bord finns inte'],
    [['board', 'aply'], 'Kommandot aply finns inte'],
    [['board', 'apply'], 'Det saknas ett värde för fil'],
    [['board', 'show', 'x', '--att', 'y'], 'Valet --att finns inte'],
    [['board', 'show', 'x', '--at'], 'behöver ett värde'],
    [['board', 'list', 'x'], 'för många värden'],
    [[], 'Ange ett kommando'],
  ])('%j exits with 2 and a Swedish sentence', async (argv, sentence) => {
    const said = await terminal.run(...argv);
    expect(said.code).toBe(2);
    expect(said.err).toContain(sentence);
  });

  it('is not asking for help', async () => {
    const help = await terminal.run('board', 'apply', '--help');
    expect(help.code).toBe(0);
    expect(help.out).toContain('genomför utan att fråga');
  });

  it('lists its commands in Swedish', async () => {
    for (const argv of [['--help'], ['board', '--help']]) {
      expect((await terminal.run(...argv)).out).not.toMatch(/\[options\]|\[command\]/);
    }
  });

  it('says that a file describes no board', async () => {
    const said = await terminal.run('board', 'apply', await terminal.file('empty.yaml', 'boards: []'));
    expect(said).toMatchObject({ code: 0, out: 'Filen beskriver ingen styrelse. Inget att ändra.' });
  });

  it('tells what is wrong with the YAML in Swedish', async () => {
    const file = await terminal.file('tab.yaml', 'boards:\n\t- id: x\n');
    expect((await terminal.run('board', 'apply', file)).err).toContain('indraget är en tabb');
  });
});
