/**
 * `npx tsx scripts/json-docs.ts` writes docs/json.md from the schemas of the command line; a test fails while the
 * two differ.
 */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { COMMANDS } from '../src/cli/commands/index.ts';
import { failureSchema } from '../src/cli/outputs.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly additionalProperties?: boolean | Schema;
}

const INTRODUCTION = `# JSON från kommandoraden

Varje kommando skriver JSON på standard ut med \`--json\`. Den här sidan skrivs av \`npx tsx scripts/json-docs.ts\` ur de scheman (zod) som svaren prövas mot innan de skrivs; ett test ser till att den stämmer.

- Ett **ID** är händelsekedjans id; en styrelse kan också anges med sitt korta id (\`norrskog\` är \`board/norrskog\`).
- En **PERSON** anges med namn, e-post, objekt-id eller id i registret.
- Dagar är \`ÅÅÅÅ-MM-DD\`, tidpunkter ISO 8601 med zon, belopp hela kronor.
- Listor ligger under en namngiven nyckel. Alla nycklar finns alltid; det som inte är känt är \`null\`.
- Slutkoder: 0 utfört, 1 nekat, misslyckat eller (\`verify\`) fel hittade, 2 felaktigt kommando. Vid 1 och 2 skrivs ett felsvar, utom när \`verify\` eller \`board list\` har ett svar att ge.
`;

/** The whole of docs/json.md. */
export function jsonDocs(): string {
  const sections = COMMANDS.map(
    (command) =>
      `## klubban ${[command.name, ...(command.arguments ?? []).map((one) => one.name)].join(' ')} --json\n\n${sentence(command.summary)}\n\n${table(command.output)}`,
  );
  return [
    INTRODUCTION,
    ...sections,
    `## Felsvar\n\nKoderna står i [errors.md](errors.md).\n\n${table(failureSchema)}`,
  ].join('\n');
}

function sentence(words: string): string {
  return `${words.charAt(0).toLocaleUpperCase('sv')}${words.slice(1)}.`;
}

function table(schema: z.ZodType): string {
  const rows = rowsOf(z.toJSONSchema(schema, { io: 'output' }) as Schema, '');
  return ['| Fält | Typ | Betyder |', '|---|---|---|', ...rows, ''].join('\n');
}

function rowsOf(schema: Schema, prefix: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const row = `| \`${path}\` | ${typeOf(field)} | ${field.description ?? ''} |`;
    return [
      row,
      ...nested(field).flatMap(({ schema: inner, list }) => rowsOf(inner, path + (list ? '[]' : ''))),
    ];
  });
}

/** The objects inside a field: itself, those of a list, those that may be null. */
function nested(field: Schema): { readonly schema: Schema; readonly list: boolean }[] {
  if (field.properties) return [{ schema: field, list: false }];
  if (field.items) return nested(field.items).map(({ schema }) => ({ schema, list: true }));
  return (field.anyOf ?? []).flatMap(nested);
}

function typeOf(field: Schema): string {
  if (field.anyOf) return [...new Set(field.anyOf.map(typeOf))].join(' eller ');
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.const !== undefined) return `\`${field.const}\``;
  if (Array.isArray(field.type)) {
    return field.type.map((type: string) => typeOf({ ...field, type })).join(' eller ');
  }
  if (field.format === 'date') return 'dag';
  if (field.format === 'date-time') return 'tidpunkt';
  switch (field.type) {
    case 'array':
      return `lista av ${field.items ? typeOf(field.items) : 'värden'}`;
    case 'object':
      return field.properties ? 'objekt' : 'objekt, nyckel till text';
    case 'integer':
      return 'heltal';
    case 'number':
      return 'tal';
    case 'boolean':
      return 'true eller false';
    case 'null':
      return 'null';
    default:
      return 'text';
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile('docs/json.md', jsonDocs());
}
