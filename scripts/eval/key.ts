import { z } from 'zod';

const list = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);

const itemKey = z.looseObject({
  number: z.number().nullish(),
  paragraph: z.number().nullish(),
  heading: z.string(),
  presenter: z.string().nullish(),
  attachments: list,
  proposals: list,
  decisions: list,
  recusals: z
    .array(z.looseObject({ person: z.string(), scope: z.string(), scopeAlternatives: list }))
    .nullish()
    .transform((value) => value ?? []),
  amountsSEK: z
    .array(z.number())
    .nullish()
    .transform((value) => value ?? []),
});
export type ItemKey = z.infer<typeof itemKey>;

const text = z.string().nullish();
const documentKey = z.looseObject({
  kind: z.string(),
  number: z.string().nullish(),
  title: text,
  meetingDate: text,
  time: text,
  place: text,
  chair: text,
  secretary: text,
  adjusters: list,
  present: z
    .array(z.looseObject({ name: z.string(), votes: z.boolean() }))
    .nullish()
    .transform((value) => value ?? []),
  paragraphsFrom: z.number().nullish(),
  paragraphsTo: z.number().nullish(),
  adjustedDate: text,
  postedDate: text,
  removedDate: text,
  items: z
    .array(itemKey)
    .nullish()
    .transform((value) => value ?? []),
});
export type DocumentKey = z.infer<typeof documentKey>;

export const answerKey = z.looseObject({
  files: z.array(z.looseObject({ file: z.string(), documents: z.array(documentKey) })),
});
