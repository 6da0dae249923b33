import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { manifestFiles, manifestValues, manifestZip } from '../../scripts/manifest.mjs';

const schemas = createRequire(import.meta.url)
  .resolve('@microsoft/app-manifest')
  .replace(/build\/index\.js$/, 'build/json-schemas/teams/v1.25/');
const APP_ID = '3b1c7d2e-0000-4000-8000-00000000000a';
const values = manifestValues({ MicrosoftAppId: APP_ID, PUBLIC_URL: 'https://klubban.exempel.se' }, '1.2.3');
const files = await manifestFiles(values);
const json = (name: string) => JSON.parse(Buffer.from(files[name] ?? []).toString('utf8'));

function faults(schemaName: string, value: unknown): unknown {
  const schema = JSON.parse(readFileSync(`${schemas}${schemaName}`, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, validateFormats: false });
  const validate = ajv.compile(schema);
  return validate(value) ? [] : validate.errors;
}

/** Width, height and colour type from a PNG's header. */
function png(name: string): { width: number; height: number; alpha: boolean } {
  const bytes = Buffer.from(files[name] ?? []);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), alpha: bytes[25] === 6 };
}

/** The texts of a manifest by the path under which a localization file replaces them. */
function texts(value: unknown, path = ''): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((one, index) => texts(one, `${path}[${index}]`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, one]) => texts(one, path === '' ? key : `${path}.${key}`));
  }
  const spoken = /^(name|description)\.|\.commands\[\d+\]\.(title|description)$/;
  return typeof value === 'string' && spoken.test(path) ? [[path, value]] : [];
}

describe('the manifest', () => {
  it('follows the schema of Teams, 1.25', () => {
    expect(json('manifest.json').manifestVersion).toBe('1.25');
    expect(faults('MicrosoftTeams.schema.json', json('manifest.json'))).toEqual([]);
  });

  it('would not pass with a mistake in it', () => {
    expect(faults('MicrosoftTeams.schema.json', { ...json('manifest.json'), icons: {} })).not.toEqual([]);
  });

  it.each(['sv.json', 'en.json'])('has %s following the schema, with every text and no other', (name) => {
    const { $schema: _schema, ...translated } = json(name);
    expect(faults('MicrosoftTeams.Localization.schema.json', json(name))).toEqual([]);
    expect(Object.keys(translated).sort()).toEqual(
      texts(json('manifest.json'))
        .map(([path]) => path)
        .sort(),
    );
  });

  it('says the same in Swedish as its Swedish file', () => {
    const { $schema: _schema, ...swedish } = json('sv.json');
    expect(Object.fromEntries(texts(json('manifest.json')))).toEqual(swedish);
  });

  it('answers in the personal chat, in teams and in group chats, with this bot and this address', () => {
    const { bots, validDomains, localizationInfo } = json('manifest.json');
    expect(bots).toMatchObject([
      { botId: APP_ID, scopes: ['personal', 'team', 'groupChat'], supportsFiles: true },
    ]);
    expect(validDomains).toEqual(['klubban.exempel.se']);
    expect(localizationInfo.defaultLanguageTag).toBe('sv');
  });

  it('has icons of the sizes Teams asks for, the outline transparent', () => {
    expect(png('color.png')).toMatchObject({ width: 192, height: 192 });
    expect(png('outline.png')).toEqual({ width: 32, height: 32, alpha: true });
  });
});

describe('the package', () => {
  it('holds the files, and is the same every time', () => {
    const zip = manifestZip(files);
    expect(Object.keys(unzipSync(zip))).toEqual([
      'manifest.json',
      'sv.json',
      'en.json',
      'color.png',
      'outline.png',
    ]);
    expect(Buffer.compare(zip, manifestZip(files))).toBe(0);
  });

  it('is not made for an address that Teams would not open', () => {
    expect(() => manifestValues({ PUBLIC_URL: 'http://klubban.exempel.se' }, '1.0.0')).toThrow('https://');
  });

  it('leaves no placeholder open', async () => {
    await expect(manifestFiles({})).rejects.toThrow('has no value');
  });
});

describe('the examples of env/', () => {
  it.each(['local', 'production'])('.env.%s.example holds no secret', (name) => {
    const text = readFileSync(new URL(`../../env/.env.${name}.example`, import.meta.url), 'utf8');
    for (const line of text
      .split('\n')
      .filter((one) => /password|secret|token|uri/i.test(one) && !one.startsWith('#'))) {
      expect(line).toMatch(/=$/);
    }
  });
});
