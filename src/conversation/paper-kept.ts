import { type OfInternal, ofInternalItem, type PaperRead } from '../meeting/index.ts';
import type { MeetingOnRecord } from './knowledge.ts';
import { headLines, paperSaysSecret } from './understand/secrecy/head-says-secret.ts';

/** A bilaga that was read in, as far as it tells who may hear of it. */
export interface PaperOnRecord extends Omit<PaperRead, 'head' | 'lines'> {
  readonly fileName: string | null;
  /** Its title and what it holds, headings and texts in order. */
  readonly texts: readonly string[];
  /** The kansli has said that all may hear of it. */
  readonly openToAll: boolean;
}

/** Why it is kept to the own chat: it is or may be of an internal ärende, or says so itself. */
export type WhyKept = ({ readonly kind: 'item' } & OfInternal) | { readonly kind: 'itself' };

/**
 * Why a bilaga that was read in is told of in the own chat alone; null: all may hear of it. What is certainly of an
 * internal ärende is as that is; of what else it may be, the kansli's word goes.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function whyKept(paper: PaperOnRecord, meetings: readonly MeetingOnRecord[]): WhyKept | null {
  const { fileName, texts, openToAll, ...read } = paper;
  const text = texts.join('\n');
  const of = ofInternalItem({ ...read, head: headLines(text), lines: text.split('\n') }, meetings);
  if (of !== null && of.item !== null && !of.inPart) return { kind: 'item', ...of };
  if (openToAll) return null;
  if (paperSaysSecret(fileName ?? '', text)) return { kind: 'itself' };
  return of === null ? null : { kind: 'item', ...of };
}
