import { itemNumber, type ReadDocument, type ReadItem } from '../../documents/index.ts';
import type { LocalDate } from '../../kernel/index.ts';
import type { DocumentKind } from '../domain/document.ts';
import type { Passage } from './passage.ts';

/** What is known of the document apart from its reading. */
export interface FiledDocument {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** Of a bilaga. */
  readonly file?: Passage['file'];
  readonly meetingId: string | null;
  readonly meetingDate: LocalDate | null;
}

/** Everything in a document that can be found, in its order. */
export function passagesOf(document: FiledDocument, reading: ReadDocument): Passage[] {
  const common = {
    documentId: document.documentId,
    documentKind: document.kind,
    documentTitle: document.title,
    ...(document.file === undefined ? {} : { file: document.file }),
    meetingId: document.meetingId,
    meetingDate: document.meetingDate,
  };
  const passage = (
    part: Passage['part'],
    index: number,
    content: Omit<Passage, 'id' | 'part' | keyof typeof common>,
  ): Passage => ({ id: `${document.documentId}/${part}/${index}`, part, ...common, ...content });

  // A paper of one page, or of a format that tells of none, has no page to be told of.
  const pageOf = (page: number) => (reading.pages.from === 1 && reading.pages.to === 1 ? null : page);
  const itemPart = document.kind === 'protokoll' ? 'paragraph' : 'item';
  const items = reading.items.map((item, index) =>
    passage(itemPart, index, itemContent(item, document.kind, pageOf(item.at.page))),
  );
  const unnumbered = reading.unnumberedItems.map((item, index) =>
    passage(itemPart, reading.items.length + index, {
      number: null,
      heading: item.heading,
      clauses: [],
      body: item.text,
      page: pageOf(reading.pages.from),
    }),
  );
  const parts = reading.parts.map((part, index) =>
    passage('attachment', index, {
      number: reading.number,
      heading: part.heading ?? document.title,
      clauses: [],
      body: part.text,
      page: pageOf(part.at.page),
    }),
  );
  const head = {
    number: null,
    heading: '',
    clauses: [],
    body: reading.surroundings,
    page: pageOf(reading.pages.from),
  };
  const around = reading.surroundings === '' ? [] : [passage('head', 0, head)];
  return [...items, ...unnumbered, ...parts, ...around];
}

function itemContent(
  item: ReadItem,
  kind: DocumentKind,
  page: number | null,
): Omit<Passage, 'id' | 'part' | `document${string}` | `meeting${string}`> {
  return {
    number: itemNumber(item),
    heading: item.heading,
    clauses: kind === 'protokoll' ? item.decisions : item.proposals,
    body: withRegistry(item),
    page,
  };
}

/** The text, with the diarienummer that stand beside the heading. */
function withRegistry({ body, registryNumbers }: ReadItem): string {
  const numbers = registryNumbers.map((number) => number.replace(/^dnr\.?\s*/iu, ''));
  const beside = [...new Set(numbers)].filter((number) => !body.includes(number));
  return beside.length === 0 ? body : `Dnr ${beside.join(', ')}\n${body}`;
}
