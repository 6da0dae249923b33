import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CirculationCommand } from '../../src/circulation/index.ts';
import { circulationKind } from '../../src/circulation/index.ts';
import { openStore, runCommand } from '../../src/store/index.ts';
import {
  accepting,
  answering,
  as,
  declining,
  eva,
  hoursIn,
  karim,
  lars,
  maja,
  nadja,
  OFFER,
  onBehalfOf,
  opening,
  raising,
  reporting,
  revising,
  sofia,
} from '../support/circulation.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const ID = 'circulation/norrskog/ab12cd34';
let terminal: Terminal;

beforeEach(async () => {
  terminal = await openTerminal('2025-12-05T09:00:00+01:00');
});
afterEach(() => terminal.remove());

async function recorded(...commands: readonly CirculationCommand[]): Promise<void> {
  const store = await openStore({ dataDir: join(terminal.folder, 'data') });
  await store.files.put(OFFER);
  for (const [index, command] of commands.entries()) {
    const meta = { at: command.at, actor: { kind: 'operator' }, commandId: `c${index}` } as const;
    const outcome = await runCommand(
      store.streams,
      circulationKind,
      { id: ID, boardId: 'norrskog' },
      command,
      meta,
    );
    expect(outcome.kind).toBe('done');
  }
  await store.close();
}

const whole = [
  opening(),
  answering(eva, 'REJECT'),
  answering(eva, 'APPROVE', { at: hoursIn(2), comment: 'Bra.' }),
  reporting(karim),
  accepting(sofia),
  answering(sofia, 'APPROVE', { at: hoursIn(3) }),
  onBehalfOf(lars, 'APPROVE', { at: hoursIn(4) }),
  answering(nadja, 'APPROVE', { at: hoursIn(5) }),
];

describe('klubban circulation', () => {
  it('lists a board’s cases and says how they stand', async () => {
    await recorded(opening());
    expect(await terminal.json('circulation', 'list', '--board', 'norrskog')).toEqual({
      circulations: [
        {
          id: ID,
          boardId: 'norrskog',
          version: 1,
          heading: 'Inköp av dator till kansliet',
          status: 'OPEN',
          openedAt: '2025-12-01T08:00:00.000Z',
          deadline: '2025-12-12T15:00:00.000Z',
          closedAt: null,
          awaitsMeeting: false,
          takenUpBy: null,
        },
      ],
    });
    const { out } = await terminal.run('circulation', 'list', '--board', 'norrskog');
    expect(out).toContain('(pågår, svar senast fredag 12 december kl. 16.00)');
    expect((await terminal.run('circulation', 'list', '--board', 'kustlandet')).out).toContain(
      'inga ärenden',
    );
  });

  it('shows who answers for which seat, every answer with person, time and version, jäv, outcome and hashes', async () => {
    await recorded(...whole);
    const shown = await terminal.json('circulation', 'show', 'ab12cd34', '--board', 'norrskog');
    expect(shown).toMatchObject({
      schema: 'klubban.circulation/1',
      status: 'DECIDED',
      outcome: 'APPROVED',
      tally: { approve: 4, answered: 4, seats: 4 },
      electorate: [
        { holder: eva, answersFor: eva, served: false },
        { holder: karim, answersFor: sofia, served: true, calls: [{ person: sofia, status: 'ACCEPTED' }] },
        { answer: { viaOffice: { channel: 'PHONE' } } },
        {},
      ],
      answers: [
        { person: eva, answer: 'REJECT', standing: 'CHANGED', version: 1 },
        { person: eva, answer: 'APPROVE', standing: 'STANDS', comment: 'Bra.' },
        { person: sofia, standing: 'STANDS' },
        { person: lars, standing: 'STANDS' },
        { person: nadja, standing: 'STANDS' },
      ],
      recusals: [{ person: karim, status: 'REPORTED', inEffect: true }],
      lastHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const { out } = await terminal.run('circulation', 'show', ID);
    expect(out).toContain('Region Norrskog: Sofia Berg, ersättare, har svarat');
    expect(out).toContain('Karim Nasser deltog inte i handläggningen på grund av jäv.');
  });

  it('gives as JSON what its schema says, whatever has happened: reminded, new version, raised jäv, broken off', async () => {
    const office = { by: as(maja), at: hoursIn(9) };
    await recorded(
      opening(),
      answering(eva, 'REJECT'),
      { type: 'Remind', by: as(maja), at: hoursIn(2) },
      revising(),
      reporting(karim, hoursIn(4)),
      declining(sofia, hoursIn(5)),
      raising(eva, lars, hoursIn(6)),
      { type: 'CancelCirculation', ...office, reason: 'Beställaren drog tillbaka ärendet.' },
    );
    const shown = await terminal.run('circulation', 'show', ID, '--json');
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(shown.out)).toMatchObject({
      status: 'CANCELLED',
      recusals: [{}, {}],
      versions: [{}, {}],
    });
  });

  it('exports the whole case: JSON, PDF, the bilaga, and the text for the protokoll', async () => {
    await recorded(...whole);
    const folder = join(terminal.folder, 'arkiv');
    const { files } = (await terminal.json('circulation', 'export', ID, folder)) as {
      files: { file: string; sha256: string }[];
    };
    const names = files.map(({ file }) => basename(file));
    expect(names).toEqual([
      'Per capsulam.json',
      'Per capsulam.pdf',
      'Text till protokollet.docx',
      'Text till protokollet.txt',
      'Bilaga 1 Offert.pdf',
    ]);
    const read = async (name: string) => readFile(join(folder, name));
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    for (const { file, sha256 } of files) expect(hash(await read(basename(file)))).toBe(sha256);
    const json = JSON.parse((await read('Per capsulam.json')).toString());
    expect(json).toEqual(await terminal.json('circulation', 'show', ID));
    expect((await read('Text till protokollet.txt')).toString()).toBe(`${json.minutesText}\n`);
    expect((await read('Bilaga 1 Offert.pdf')).equals(OFFER)).toBe(true);
    const { extractText, getDocumentProxy } = await import('unpdf');
    const pdf = await getDocumentProxy(new Uint8Array(await read('Per capsulam.pdf')));
    const text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
    expect(text).toContain('Sofia Berg: Tillstyrker');
    expect(text).toContain('Karim Nasser deltog inte i handläggningen på grund av jäv.');
    expect(text.replaceAll(' ', '')).toContain(json.lastHash);
  });

  it('verify proves that nothing was changed, and backup and verify know the stream', async () => {
    await recorded(...whole);
    expect((await terminal.run('verify')).code).toBe(0);
  });

  it('says so where there is no such case, or it is another board’s', async () => {
    await recorded(opening());
    for (const argv of [['circulation/norrskog/00000000'], [ID, '--board', 'kustlandet']]) {
      const { code, err } = await terminal.run('circulation', 'show', ...argv);
      expect(code).toBe(1);
      expect(err).toContain('Det finns inget ärende');
    }
    expect((await terminal.run('circulation', 'list')).code).toBe(2);
  });
});
