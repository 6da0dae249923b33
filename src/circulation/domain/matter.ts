import { canonicalHash } from '../../kernel/index.ts';

/** What a matter is, as the one who starts it declares: only ORDINARY may be decided without a meeting. */
export const MATTER_KINDS = [
  'ORDINARY',
  'BUDGET',
  'ANNUAL_REPORT',
  'ELECTION_OR_EMPLOYMENT',
  'RECUSAL_QUESTION',
  'PUBLIC_MEETING',
  'QUALIFIED_MAJORITY',
] as const;

export type MatterKind = (typeof MATTER_KINDS)[number];

/** A file that belongs to the underlag; its bytes lie in the file store under their hash. */
export interface Attachment {
  readonly name: string;
  /** SHA-256, lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType: string;
}

/** What the board takes a position on. */
export interface Matter {
  readonly heading: string;
  readonly background: string;
  /** Förslag till beslut, clause by clause, each beginning with "att". */
  readonly clauses: readonly string[];
  readonly attachments: readonly Attachment[];
  /** The agenda item it was made from, where it was. */
  readonly fromItem: { readonly meetingId: string; readonly number: string } | null;
}

/** SHA-256 (hex) over everything that the ledamöter take a position on. */
export function contentHashOf(matter: Matter): string {
  const { heading, background, clauses, attachments } = matter;
  return canonicalHash({ heading, background, clauses, attachments });
}
