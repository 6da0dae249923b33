import type { WhyKept } from '../../conversation/index.ts';
import type { ReadDocument, UnreadableCode } from '../../documents/index.ts';
import type { LocalDate } from '../../kernel/index.ts';
import type { DayAndPlace } from '../../meeting/index.ts';
import type { NamedBoard } from './match-board.ts';
import type { PersonMatch } from './match-people.ts';

/** A person named in a document, and who in the register that may be. */
export interface NamedInDocument {
  readonly written: string;
  readonly match: PersonMatch;
}

/** One document as understood, before anybody has confirmed it. Nothing of it is in the record. */
export interface DraftDocument {
  /** Its place in the file; 1 is the first. */
  readonly ordinal: number;
  /** What was read; of a document that is on record as it is, what a person confirmed of it. */
  readonly reading: ReadDocument;
  /** Hash of what Klubban itself read, before anybody put it right. */
  readonly asReadSha256: string;
  /** Where it will go; null while that is open. */
  readonly boardId: string | null;
  /** Boards it may be about, where more than one may. */
  readonly candidates: readonly NamedBoard[];
  readonly people: readonly NamedInDocument[];
  /** `new`: not seen before; `same`: on record as it is; `better`: on record, read differently now. */
  readonly standing: 'new' | 'same' | 'better';
  /** What it changes of the meeting ahead that it is about; null: nothing. */
  readonly differences: NoticeDifferences | null;
  /** Ids of items that it leaves out and that stay all the same, as somebody chose; undefined: nobody did. */
  readonly keeps?: readonly string[] | undefined;
  /** The meetings that its day has already, where it is open which of them it is about; null: it is not. */
  readonly sameDay: SameDay | null;
  /** Which of them it is about, as somebody chose: a meeting's id, or `ANOTHER`. */
  readonly meeting?: string | undefined;
  /** The day of a kallelse, where the board's meeting that day is cancelled and it makes another; null: it is not so. */
  readonly calledOff: LocalDate | null;
  /** Why it would be told of in the own chat alone, where nobody has said that all may hear of it; null: all may. */
  readonly kept?: WhyKept | null | undefined;
  /** Who may hear of a bilaga that is kept for what it says itself, as somebody chose; undefined: nobody did. */
  readonly seenBy?: 'ALL' | 'BOARD' | undefined;
  /** Of a kallelse, which ärenden are internal unless somebody chooses otherwise; null: nothing is asked of that. */
  readonly secrecy?: Secrecy | null | undefined;
  /** Places, from 0, of the ärenden that are internal, as somebody chose; undefined: nobody did. */
  readonly internal?: readonly number[] | undefined;
  /** Sentences written beside a kallelse that speak of secrecy and name none of its ärenden; left out: none. */
  readonly saidBeside?: readonly string[] | undefined;
  /** Days that it names and from which the board's meeting has moved. */
  readonly moved: readonly { readonly from: LocalDate; readonly to: LocalDate }[];
}

/** Ärenden of a kallelse by their places in it, from 0. */
export interface Secrecy {
  /** Internal unless somebody chooses otherwise. */
  readonly preset: readonly number[];
  /** Those of them that are internal on record already. */
  readonly onRecord: readonly number[];
  /** Those that somebody chose to show to all, though the paper says that they are secret; left out: none. */
  readonly shown?: readonly number[] | undefined;
  /** Of a protokoll: internal ärenden of the meeting of which no § bears the heading; left out: none. */
  readonly unfound?: readonly string[] | undefined;
  /** Of a kallelse: those that are everybody's and name what is internal on another of the board's meetings; left out: none. */
  readonly namesElsewhere?: readonly number[] | undefined;
}

/** The meetings of the day of a kallelse or protokoll, of which it may be about one or none. */
export interface SameDay {
  /** Left out: a kallelse. */
  readonly paper?: 'protokoll' | undefined;
  /** Each of the meetings has a protokoll with other §§: it replaces one of them, or is of another meeting. */
  readonly replaces?: true | undefined;
  readonly meetings: readonly (DayAndPlace & { readonly meetingId: string })[];
  /** The one that it seems to be about; null: it seems to be about another. */
  readonly guess: string | null;
  /** When and where the paper itself says. */
  readonly own: DayAndPlace;
}

/** What a kallelse changes of the meeting ahead that it is about. */
export interface NoticeDifferences {
  readonly meetingId: string;
  /** A kallelse has been sent from here. */
  readonly isSent: boolean;
  /** What people have been called to, and what the paper says instead; null: the same. */
  readonly when: {
    readonly has: DayAndPlace;
    readonly reads: DayAndPlace;
    /** The paper does not change it: it takes a move. */
    readonly stays: boolean;
  } | null;
  /** Headings that are not on the agenda. */
  readonly added: readonly string[];
  /** Own ärenden that the paper gives another number or heading. */
  readonly altered: readonly {
    readonly was: { readonly number: string; readonly heading: string };
    readonly now: { readonly number: string; readonly heading: string };
    /** Jäv is reported in it. */
    readonly hasRecusal: boolean;
  }[];
  readonly leftOut: readonly {
    readonly itemId: string;
    readonly number: string;
    readonly heading: string;
    /** It was put on the agenda here and has been in no kallelse that was read in. */
    readonly isFromHere: boolean;
    /** Jäv is reported in it. */
    readonly hasRecusal: boolean;
    readonly isInternal: boolean;
  }[];
  /** New items that may be an internal one under another heading, and are internal until somebody says otherwise. */
  readonly hidden: readonly { readonly number: string; readonly heading: string }[];
  /** Items off the agenda with jäv in them that the paper has again: it holds again. */
  readonly returns: readonly { readonly number: string; readonly heading: string }[];
  /** New items that may be one which is off the agenda and in which jäv was reported: who reported it is asked. */
  readonly alike: readonly {
    readonly item: { readonly number: string; readonly heading: string };
    readonly was: { readonly number: string; readonly heading: string };
    /** By name. */
    readonly recused: readonly string[];
  }[];
}

export type DraftFile = {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
} & (
  | { readonly kind: 'understood'; readonly documents: readonly DraftDocument[] }
  | {
      readonly kind: 'unreadable';
      readonly code: UnreadableCode;
      readonly data: Readonly<Record<string, string | number>>;
    }
);

/** A kallelse and a protokoll of a meeting are nothing without its day. */
export function asksForDay({ kind, perCapsulam }: ReadDocument): boolean {
  return kind === 'kallelse' || (kind === 'protokoll' && !perCapsulam);
}

/** Its day is wanted and not known: it must not be saved, as it would belong to no meeting. */
export function lacksDay(reading: ReadDocument): boolean {
  return asksForDay(reading) && reading.meetingDate === null;
}

/** What a person may put right before confirming; a field left out stays as understood. */
export interface Correction {
  /** Leave this document out. */
  readonly skip?: boolean | undefined;
  readonly boardId?: string | undefined;
  readonly kind?: ReadDocument['kind'] | undefined;
  readonly meetingDate?: string | undefined;
  readonly time?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly keeps?: readonly string[] | undefined;
  /** Which of the day's meetings a kallelse is about: the meeting's id, or `another`. */
  readonly meeting?: string | undefined;
  /** Places, from 0, of the ärenden of a kallelse that are internal; all others are shown. */
  readonly internalPlaces?: readonly number[] | undefined;
  /** The same by number as printed; what is internal on record stays so. */
  readonly internal?: readonly string[] | undefined;
  /** Who may hear of a bilaga that says itself that it is secret. */
  readonly seenBy?: 'ALL' | 'BOARD' | undefined;
  readonly chair?: string | null | undefined;
  readonly secretary?: string | null | undefined;
  readonly adjusters?: readonly string[] | undefined;
  readonly adjustedDate?: string | null | undefined;
  readonly postedDate?: string | null | undefined;
  /** By spelling in the document: the register's person, or null for nobody in it. */
  readonly people?: Readonly<Record<string, string | null>> | undefined;
  /** By number or § as printed. */
  readonly items?: Readonly<Record<string, ItemCorrection>> | undefined;
}

export interface ItemCorrection {
  readonly heading?: string | undefined;
  readonly presenter?: string | null | undefined;
  readonly proposals?: readonly string[] | undefined;
  readonly decisions?: readonly string[] | undefined;
}

/** By ordinal. */
export type Corrections = Readonly<Record<number, Correction>>;
