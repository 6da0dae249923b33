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
  chair: z.string().nullable().optional(),
  secretary: z.string().nullable().optional(),
  adjusters: texts.optional(),
  adjustedDate: day.nullable().optional(),
  postedDate: day.nullable().optional(),
  people: z.record(z.string(), z.string().nullable()).optional(),
  items: z.record(z.string(), item).optional(),
});

/** File name → ordinal of the document in it → what to put right. Documented in docs/json.md. */
export const correctionsSchema = z.record(
  z.string(),
  z.record(z.coerce.number().int().positive(), correction),
);

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
    `${path}: ${where} kan inte användas. Se docs/json.md. Inget är sparat.`,
  );
}
