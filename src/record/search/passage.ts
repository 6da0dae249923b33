import type { LocalDate } from '../../kernel/index.ts';
import type { DocumentKind } from '../domain/document.ts';

/** A piece of a document that can be found and shown with its source. */
export interface Passage {
  /** Unique in its board. */
  readonly id: string;
  readonly documentId: string;
  readonly documentKind: DocumentKind;
  readonly documentTitle: string;
  /** Of a bilaga: the file it came in, and whether the kansli has said that all may hear of it. */
  readonly file?: { readonly sha256: string; readonly name: string; readonly openToAll: boolean };
  readonly meetingId: string | null;
  readonly meetingDate: LocalDate | null;
  /**
   * `item`: an ärende of a kallelse; `paragraph`: a § of a protokoll; `attachment`: a bilaga or a part of one;
   * `head`: what stands around the items of a kallelse or protokoll.
   */
  readonly part: 'item' | 'paragraph' | 'attachment' | 'head';
  /** Item or § number, or the bilaga's number or name, as printed. */
  readonly number: string | null;
  readonly heading: string;
  /** Förslag or att-satser: what is proposed or decided. */
  readonly clauses: readonly string[];
  readonly body: string;
  readonly page: number | null;
}
