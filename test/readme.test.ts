import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands/index.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const handbok = readdirSync(join(root, 'docs/handbok')).filter((file) => file.endsWith('.md'));

describe('the README', () => {
  it('names every setting that the environment knows', () => {
    const schema =
      /const environment = z\.object\(\{([\s\S]*?)\n\}\);/.exec(read('src/config.ts'))?.[1] ?? '';
    const names = [...schema.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1]);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every command, and only scripts that exist', () => {
    const told = (name: string) => name.split(' ').every((word) => readme.includes(word));
    expect(COMMANDS.map((command) => command.name).filter((name) => !told(name))).toEqual([]);
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...readme.matchAll(/npm\s+run\s+([\w:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('maps every room of src', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(rooms.map((room) => room.name).filter((name) => !readme.includes(`${name}/`))).toEqual([]);
  });
});

describe.each(['README.md', 'docs/operations.md', ...handbok.map((file) => `docs/handbok/${file}`)])(
  '%s',
  (file) => {
    it('links only to what is there', () => {
      const links = [...read(file).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
      const local = links.filter((link) => !/^https?:/.test(link));
      expect(local.filter((link) => !existsSync(join(root, file, '..', link)))).toEqual([]);
    });
  },
);
