import type { Instant, PersonRef } from '../../../kernel/index.ts';
import type { AgendaItem } from '../values.ts';

/** A file that belongs to an ärende; its bytes lie in the file store. */
export interface Paper {
  /** The bilaga's number, `4`; unique in its agenda and never used again. */
  readonly label: string;
  /** The file's name as it was given. */
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly contentType: string;
}

/** What the kansli writes of an ärende. */
export interface ItemContent {
  readonly heading: string;
  readonly presenter: string | null;
  /** What it is about; empty where nothing is said. */
  readonly background: string;
  /** Förslag till beslut, clause by clause. */
  readonly proposals: readonly string[];
  /** Whole kronor named in the proposals. */
  readonly amounts: readonly number[];
  readonly internal: boolean;
}

/** An ärende on the agenda as it now stands. */
export interface PlannedItem extends AgendaItem {
  /** Stays with the item, whatever its number. */
  readonly id: string;
  readonly background: string;
  readonly papers: readonly Paper[];
  /** From the board's template, and which end of it: öppnande, val av justerare … avslutande. */
  readonly standard: 'OPENING' | 'CLOSING' | null;
  /** Somebody chose to show it to all, though it was internal or its words said so; left out: nobody did. */
  readonly shownByChoice?: true;
}

/** An item that was taken off the agenda; kept, and it can be put back. */
export interface WithdrawnItem {
  readonly item: PlannedItem;
  /** The item it stood after; null: it was the first. */
  readonly after: string | null;
  readonly reason: string;
}

/** A bilaga that was taken away; its file is kept, and it can be put back. */
export interface RemovedPaper {
  readonly itemId: string;
  readonly paper: Paper;
  /** Where it stood among the item's files, and among the numbers printed with it. */
  readonly places: readonly [number, number];
  readonly by: PersonRef;
  readonly at: Instant;
}

/** An ärende that somebody wants taken up (KL 4 kap. 20–21 §§). */
export interface MatterProposal {
  readonly id: string;
  readonly heading: string;
  readonly background: string;
  readonly by: PersonRef;
  readonly at: Instant;
  readonly outcome:
    | { readonly kind: 'WAITING' }
    | { readonly kind: 'ACCEPTED'; readonly itemId: string }
    /** Not on the agenda, with what the kansli said of it. */
    | { readonly kind: 'ANSWERED'; readonly answer: string }
    | { readonly kind: 'WITHDRAWN' };
}

/** Where the board's channel is. */
export interface Channel {
  readonly tenantId: string;
  readonly teamId: string;
  readonly channelId: string;
}

/** The same ärende with other words; what it is made of (id, number, papers) stays. */
export function withContent(item: PlannedItem, content: ItemContent): PlannedItem {
  const { mayBeOfOthers: _, shownByChoice, ...known } = item;
  const isShown = !content.internal && (item.internal || shownByChoice === true);
  return { ...known, ...content, ...(isShown ? { shownByChoice: true } : {}) };
}

/** What the kansli wrote of it. */
export function contentOf(item: PlannedItem): ItemContent {
  const { heading, presenter, background, proposals, amounts, internal } = item;
  return { heading, presenter, background, proposals, amounts, internal };
}
