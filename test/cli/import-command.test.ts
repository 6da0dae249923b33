import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importOutput } from '../../src/cli/commands/import-output.ts';
import { loadMeeting } from '../../src/meeting/index.ts';
import { openStore } from '../../src/store/index.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const MINUTES = 'norrskog-2026-06-11-protokoll.md';

let terminal: Terminal;
let papers: string;
beforeEach(async () => {
  terminal = await openTerminal('2026-11-23T09:00:00+01:00');
  papers = join(terminal.folder, 'papper');
  await mkdir(papers);
  await terminal.run('board', 'apply', 'demo/boards.yaml');
});
afterEach(() => terminal.remove());

const put = (name: string, content: string) => writeFile(join(papers, name), content);
const minutes = () => readFile(`demo/documents/${MINUTES}`, 'utf8');
async function imported(...argv: string[]) {
  return importOutput.parse(await terminal.json('import', papers, ...argv));
}

describe('klubban import of a folder', () => {
  it('tells what was passed over, what is old, and that there is nothing to read', async () => {
    const nothing = await terminal.run('import', papers, '--dry-run');
    expect(nothing).toMatchObject({ code: 1, out: expect.stringContaining('Här finns inga filer') });
    await put('~$protokoll.docx', 'x');
    await put('tabell.xlsx', 'PK\u0003\u0004');
    await writeFile(join(papers, 'gammalt.doc'), Buffer.from('d0cf11e0a1b11ae10102', 'hex'));
    const { out } = await terminal.run('import', papers, '--dry-run');
    expect(out).toContain('gammalt.doc: Filen är i Words eller Excels gamla format');
    expect(out).toContain('Förbigångna, inga dokument: tabell.xlsx.');
    expect(out).not.toContain('~$');
  });

  it('ends in order when it is interrupted, and goes on where it was', async () => {
    for (const name of [MINUTES, 'norrskog-2026-09-24-protokoll.md'])
      await cp(`demo/documents/${name}`, join(papers, name));
    terminal.stopAfter(1);
    const first = await terminal.run('import', papers, '--yes');
    expect(first.code).toBe(1);
    expect(first.out).toContain('Avbrutet efter 1 av 2 filer. Kör samma kommando igen');
    expect(first.out).toContain('1 fil, 1 nytt dokument sparat.');
    terminal.stopAfter(null);
    const { files, interrupted } = await imported('--yes');
    expect(interrupted).toBe(false);
    expect(files.map((file) => file.documents[0]?.status)).toEqual(['unchanged', 'filed']);
  });

  it('never saves a protokoll without its day, and says how to give it', async () => {
    await put('utan dag.md', (await minutes()).replaceAll(/2026-0\d-\d\d/g, ''));
    const first = await terminal.run('import', papers, '--board', 'norrskog', '--yes');
    expect(first.out).toContain('1 fil saknar mötesdag eller styrelse');
    const corrections = { 'utan dag.md': { 1: { meetingDate: '2026-06-11' } } };
    const file = await terminal.file('rättelser.json', corrections);
    const { files } = await imported('--board', 'norrskog', '--yes', '--corrections', file);
    expect(files[0]?.documents[0]).toMatchObject({
      status: 'filed',
      meetingId: 'meeting/norrskog/2026-06-11',
    });
    const again = await imported('--board', 'norrskog', '--yes');
    expect(again.files[0]?.documents[0]).toMatchObject({ status: 'unchanged', meetingDate: '2026-06-11' });
  });

  it('keeps two meetings of one day apart, in whatever order their protokoll come', async () => {
    const early = await minutes();
    const late = early
      .replace('13.00', '17.00')
      .replace(/§§ (\d+)–(\d+)/g, (_, from, to) => `§§ ${Number(from) + 11}–${Number(to) + 11}`)
      .replace(/§ (\d+)/g, (_, number) => `§ ${Number(number) + 11}`);
    await put('a.md', early);
    await put('b.md', late);
    const { files } = await imported('--yes');
    const ids = files.map((file) => file.documents[0]?.meetingId);
    expect(ids).toEqual(['meeting/norrskog/2026-06-11', 'meeting/norrskog/2026-06-11-2']);
    const again = await imported('--yes');
    expect(again.files.map((file) => file.documents[0]?.status)).toEqual(['unchanged', 'unchanged']);
  });

  it('says that a kallelse would make a second meeting of the day, and takes which of them it is about', async () => {
    const notice = (hours: string, ...headings: string[]) =>
      `Samordningsförbundet Norrskog\nStyrelsen\n\nKallelse till sammanträde\n\nSammanträdesdatum\n2026-12-17\n\nPlats och tid\nStadshuset, kl. ${hours}\n\nDagordning\n\n${headings.map((heading, at) => `${at + 1}. ${heading}\n`).join('\n')}`;
    await put('a.txt', notice('13.00–16.00', 'Öppnande', 'Budget', 'Lokaler'));
    await imported('--yes');
    await put('b.txt', notice('09.00–11.00', 'Upptakt', 'Reglemente', 'Slutord'));
    const { out } = await terminal.run('import', join(papers, 'b.txt'), '--dry-run');
    expect(out).toContain('Samma dag finns redan mötet kl. 13.00–16.00, Stadshuset.');
    expect(out).toContain('läses som ett annat möte samma dag');
    const corrected = async (meeting: string) =>
      terminal.file(`${meeting.length}.json`, { 'b.txt': { 1: { meeting } } });
    const astray = await imported('--yes', '--corrections', await corrected('meeting/norrskog/2026-12-18'));
    expect(astray.files[1]?.error?.message).toContain(
      'Välj meeting/norrskog/2026-12-17 eller another. Inget är sparat.',
    );
    const { files } = await imported('--yes', '--corrections', await corrected('another'));
    expect(files[1]?.documents[0]).toMatchObject({
      status: 'filed',
      meetingId: 'meeting/norrskog/2026-12-17-2',
      changes: [expect.stringContaining('Två möten samma dag')],
    });
    const again = await imported('--yes', '--corrections', await corrected('meeting/norrskog/2026-12-17'));
    expect(again.files.map((file) => file.documents[0]?.status)).toEqual(['unchanged', 'unchanged']);
  });

  it('tells which ärenden of a kallelse are shown in the channel, and takes which are not', async () => {
    const notice = (day: string) =>
      `Kallelse\n\nSamordningsförbundet Norrskog\n\nTorsdag ${day} kl. 13.00-15.00\nPlats: Stadshuset\n\n1. Öppnande\n2. Uppsägning (sekretess)\n3. Lokaler\n4. Avslutning\n`;
    await put('a.txt', notice('11 februari 2027'));
    await put('b.txt', notice('18 februari 2027'));
    const { out } = await terminal.run('import', join(papers, 'a.txt'), '--dry-run');
    expect(out).toContain('? Visas inte i kanalen: 2 Uppsägning (sekretess).');
    expect(out).toContain('? Syns i kanalen: 1 Öppnande; 3 Lokaler; 4 Avslutning.');
    const wrong = await terminal.file('fel.json', { 'b.txt': { 1: { internal: ['3', '9'] } } });
    const refused = await imported('--yes', '--corrections', wrong);
    expect(refused.files[1]?.error?.message).toBe(
      '1.internal: papperet har inget ärende och ingen paragraf 9. Numren är 1, 2, 3, 4. Inget är sparat.',
    );
    const right = await terminal.file('ratt.json', { 'b.txt': { 1: { internal: ['3'] } } });
    const { files } = await imported('--yes', '--corrections', right);
    expect(files.map((file) => file.documents[0]?.internal)).toEqual([['2'], ['3']]);
    // Read in already, it is told that another choice was not made.
    const other = await terminal.file('annan.json', { 'b.txt': { 1: { internal: ['2'] } } });
    const again = await imported('--yes', '--corrections', other);
    expect(again.files[1]?.documents[0]).toMatchObject({
      status: 'unchanged',
      internal: ['3'],
      changes: [expect.stringContaining('Skicka den i chatten och skriv rätta.')],
    });
    const store = await openStore({ dataDir: join(terminal.folder, 'data') });
    const state = (await loadMeeting(store, 'meeting/norrskog/2027-02-18'))?.state;
    await store.close();
    expect(state).toMatchObject({
      agenda: { items: [false, false, true, false].map((internal) => ({ internal })) },
    });
  });

  it('keeps the own ärenden of a kallelse back where it says something of secrecy that fits none, until somebody chooses', async () => {
    const notice = (day: string, last: string) =>
      `Kallelse\n\nSamordningsförbundet Norrskog\n\nTorsdag ${day} kl. 13.00-15.00\nPlats: Stadshuset\n\n1. Mötets öppnande\n2. Vräkningen\n3. Lokaler\n4. Mötets avslutande\n\n${last}\n`;
    await put(
      'a.txt',
      notice('11 februari 2027', 'Det som sägs om tvisten får inte spridas utanför styrelsen.'),
    );
    await put(
      'b.txt',
      notice('18 februari 2027', 'Det som sägs om tvisten får inte spridas utanför styrelsen.'),
    );
    await put('c.txt', notice('25 februari 2027', 'Handlingarna skickas per post och inte i mejl.'));
    const open = await terminal.file('oppen.json', { 'b.txt': { 1: { internal: [] } } });
    const { files } = await imported('--yes', '--corrections', open);
    expect(files.map((file) => file.documents[0]?.internal)).toEqual([['2', '3'], [], []]);
    // Read in again, what has been chosen since stands.
    const again = await imported('--yes');
    expect(again.files.map((file) => file.documents[0]?.status)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
  });

  it('never takes a paper that names another board for that of --board', async () => {
    await put('a.md', await minutes());
    const { files } = await imported('--board', 'kustlandet', '--yes');
    expect(files[0]?.documents[0]).toMatchObject({ boardId: null, status: 'understood' });
    await put('a.md', (await minutes()).replaceAll('Norrskog', 'Fjällkedjan'));
    const shown = await terminal.run('import', papers, '--board', 'kustlandet', '--dry-run');
    expect(shown.out).toContain('Styrelse: i dokumentet står Samordningsförbundet Fjällkedjan');
  });

  it('tells at the end who may be somebody of the register', async () => {
    await put('a.md', (await minutes()).replaceAll('Karim Nasser', 'Carim Nasser'));
    const { out } = await terminal.run('import', papers, '--dry-run');
    expect(out).toContain('? Carim Nasser: samma person som Karim Nasser?');
    const saved = await terminal.run('import', papers, '--yes');
    expect(saved.out).toContain('1 sak att kontrollera');
  });
});
