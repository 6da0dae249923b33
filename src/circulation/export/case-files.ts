import { type PdfBlock, writePdf } from '../../documents/index.ts';
import { type Instant, unbroken } from '../../kernel/index.ts';
import { caseFoot, caseSections, caseTitle } from '../text/case-document.ts';
import { asPlainText, minutesTextOf, SAID } from '../text/index.ts';
import type { LoadedCase } from '../views.ts';
import { caseExport } from './case-export.ts';
import { minutesDocx } from './minutes-docx.ts';

/** A file of the case, to be kept or sent. */
export interface CaseFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The whole case for the archive: as JSON for machines and as PDF/A for people, with every answer and hash. */
export async function archiveFiles(boardName: string, loaded: LoadedCase, now: Instant): Promise<CaseFile[]> {
  const shown = caseExport(loaded);
  const json = bytesOf(`${JSON.stringify(shown, null, 2)}\n`);
  const [first, ...rest] = caseSections(boardName, shown);
  const blocks = [...blocksOf(first, 1), ...rest.flatMap((one) => blocksOf(one, 2))];
  const pdf = await writePdf({
    title: caseTitle(shown),
    madeAt: now,
    foot: caseFoot(boardName, shown),
    blocks,
  });
  return [
    { name: `${SAID.fileName}.json`, contentType: 'application/json', bytes: json },
    { name: `${SAID.fileName}.pdf`, contentType: 'application/pdf', bytes: pdf },
  ];
}

function blocksOf(section: ReturnType<typeof caseSections>[number] | undefined, level: 1 | 2): PdfBlock[] {
  if (section === undefined) return [];
  return [
    { kind: 'heading', level, text: section.heading },
    ...section.paragraphs.map((text): PdfBlock => ({ kind: 'paragraph', text: unbroken(text) })),
    ...(section.items.length === 0 ? [] : [{ kind: 'list', items: section.items.map(unbroken) } as const]),
  ];
}

/** The paragraph for the protokoll, as a Word file and as text; none while the case is open or was cancelled. */
export async function minutesFiles({ state }: LoadedCase): Promise<CaseFile[]> {
  const text = state.status === 'OPEN' ? null : minutesTextOf(state);
  if (text === null) return [];
  return [
    { name: `${SAID.minutesName}.docx`, contentType: DOCX, bytes: await minutesDocx(text) },
    {
      name: `${SAID.minutesName}.txt`,
      contentType: 'text/plain',
      bytes: bytesOf(`${asPlainText(text)}\n`),
    },
  ];
}
