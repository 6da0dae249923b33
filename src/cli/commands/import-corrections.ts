import { z } from 'zod';
import type { Corrections } from '../../record/index.ts';
import type { CliEnvironment } from '../environment.ts';
import { CliFailure } from '../failures.ts';

const day = z.iso.date();
const texts = z.array(z.string());
const item = z.strictObject({
  heading: z.string().optional(),
  presenter: z.string().nullable().optional(),
  proposals: texts.optional(),
  decisions: texts.optional(),
});
const correction = z.strictObject({
  skip: z.boolean().optional(),
  boardId: z.string().optional(),
  kind: z.enum(['kallelse', 'protokoll', 'bilaga', 'mötesplan']).optional(),
  meetingDate: day.optional(),
  time: z.string().nullable().optional(),
  place: z.string().nullable().optional(),
  meeting: z.string().optional(),
  internal: texts.optional(),
  chair: z.string().nullable().optional(),
  secretary: z.string().nullable().optional(),
  adjusters: texts.optional(),
  adjustedDate: day.nullable().optional(),
  postedDate: day.nullable().optional(),
  people: z.record(z.string(), z.string().nullable()).optional(),
  items: z.record(z.string(), item).optional(),
});

const ofOneFile = z.record(z.coerce.number().int().positive(), correction);

/** File name → ordinal of the document in it → what to put right. Documented in docs/handbok/lasa-in.md. */
const correctionsSchema = z.record(z.string(), ofOneFile);

export type CorrectionsByFile = Readonly<Record<string, Corrections>>;

/** Reads the file of `--corrections`; none without it. Throws CliFailure that names the field. */
export async function readCorrections(
  path: string | null,
  environment: CliEnvironment,
): Promise<CorrectionsByFile> {
  if (path === null) return {};
  const text = await environment.readTextFile(path).catch(() => {
    throw new CliFailure(
      'cli.fileUnreadable',
      `Filen ${path} kan inte läsas. Kontrollera namnet och försök igen.`,
    );
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CliFailure('cli.correctionsFaulty', `${path} är inte giltig JSON. Inget är sparat.`);
  }
  const parsed = correctionsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new CliFailure(
    'cli.correctionsFaulty',
    `${path}: ${where} kan inte användas. Se docs/handbok/lasa-in.md. Inget är sparat.`,
  );
}

const HOW = [
  'Skriv dokument.fält=värde, en rättelse i taget, till exempel 1.meetingDate=2026-12-10, 1.place=Stadshuset,',
  '1.people.Namn Namnsson=person-id, 1.items.14.heading=Budget eller 2.skip=true. Flera värden skiljs med |.',
  'Tom rad när du är klar.',
].join('\n');

/** Fields that hold several texts. */
const LISTS = new Set(['adjusters', 'proposals', 'decisions', 'internal']);

/** Asks for one correction after the other until an empty line; what cannot be used is told and asked for again. */
export async function askForCorrections(
  before: Corrections,
  environment: CliEnvironment,
): Promise<Corrections> {
  environment.print(HOW);
  let corrections = before;
  for (;;) {
    const line = (await environment.ask('Rätta: ')).trim();
    if (line === '') return corrections;
    const changed = corrected(corrections, line);
    if (changed === null) environment.print('Det fältet eller värdet kan inte användas. Försök igen.');
    else corrections = changed;
  }
}

/** The corrections with one line more, or null where the line cannot be used. */
export function corrected(corrections: Corrections, line: string): Corrections | null {
  const [path, ...rest] = line.split('=');
  const keys = (path ?? '').split('.').map((key) => key.trim());
  const field = keys.at(-1) ?? '';
  if (rest.length === 0 || keys.length < 2) return null;
  const text = rest.join('=').trim();
  const value =
    field === 'skip'
      ? text === 'true'
      : LISTS.has(field)
        ? text.split('|').flatMap((one) => one.trim() || [])
        : text || null;
  const parsed = ofOneFile.safeParse(withValue(corrections as Tree, keys, value));
  return parsed.success ? parsed.data : null;
}

type Tree = { readonly [key: string]: unknown };

function withValue(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree {
  if (rest.length === 0) return { ...tree, [key]: value };
  const below = tree[key];
  const branch = typeof below === 'object' && below !== null && !Array.isArray(below) ? (below as Tree) : {};
  return { ...tree, [key]: withValue(branch, rest, value) };
}
