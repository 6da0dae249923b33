import { z } from 'zod';
import { documentSchema } from '../../documents/index.ts';

export const importOutput = z.strictObject({
  files: z
    .array(
      z.strictObject({
        file: z.string().describe('filens namn'),
        documents: z
          .array(
            documentSchema.extend({
              boardId: z
                .string()
                .nullable()
                .describe('styrelsen som dokumentet läggs hos; null när den är oklar'),
              status: z
                .enum(['understood', 'filed', 'unchanged', 'skipped'])
                .describe(
                  'understood: bara läst; filed: inlagt nu; unchanged: fanns redan; skipped: utelämnat',
                ),
              meetingId: z.string().nullable().describe('mötet som det fogades till'),
              changes: z
                .array(z.string())
                .describe(
                  'vad en kallelse ändrar av det möte den gäller, i ord; är den redan inläst och inget sparas bara det som därför inte gjordes; annars tom',
                ),
              internal: z
                .array(z.string())
                .describe(
                  'nummer på de ärenden i en kallelse, eller de §§ i ett protokoll, som inte visas i kanalen; annars tom',
                ),
              proposedPeople: z
                .array(
                  z.strictObject({
                    written: z.string().describe('namnet i dokumentet'),
                    candidates: z.array(z.string()).describe('namn i registret som det liknar'),
                  }),
                )
                .describe('namn som liknar någon i registret; de kopplas bara när någon säger det'),
            }),
          )
          .describe('dokumenten i filen, i ordning'),
        error: z
          .strictObject({ code: z.string(), message: z.string() })
          .nullable()
          .describe('varför filen inte kunde läsas; annars null'),
      }),
    )
    .describe('filerna i den ordning de lästes'),
  passedOver: z
    .array(z.string())
    .describe('filer i mapparna som inte är av ett slag som kan vara ett dokument'),
  interrupted: z.boolean().describe('true: avbrutet; files är de som hann läsas'),
});
export type ImportOutput = z.output<typeof importOutput>;
export type FileOutput = ImportOutput['files'][number];
