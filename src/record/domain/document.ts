import {
  accept,
  type Decider,
  type Decision,
  type LocalDate,
  type Refusal,
  refuse,
  unreachable,
} from '../../kernel/index.ts';

/** What kind of paper it is. `bilaga` is also an underlag that stands alone. */
export type DocumentKind = 'kallelse' | 'protokoll' | 'bilaga';

/** The original, byte for byte, in the file store. */
export interface OriginalFile {
  readonly sha256: string;
  readonly name: string;
  readonly size: number;
}

/** A document was confirmed by a person and kept. */
export interface DocumentFiled {
  readonly type: 'DocumentFiled';
  readonly kind: DocumentKind;
  readonly title: string;
  readonly meetingDate: LocalDate | null;
  /** The stream of the meeting it was joined to. */
  readonly meetingId: string | null;
  readonly file: OriginalFile;
  /** Its place among the documents bound in one file; 1 is the first. */
  readonly ordinal: number;
  readonly pages: { readonly from: number; readonly to: number } | null;
  /** SHA-256 of what was read out of it and confirmed, kept as JSON in the file store. */
  readonly readingSha256: string;
  /** SHA-256 of what Klubban itself had read, before a person put it right: tells a better reader from a repeat. */
  readonly asReadSha256: string;
  /** Who may hear of a bilaga that says itself that it is secret, as the kansli has said; left out: nothing was said. */
  readonly seenBy?: 'ALL' | 'BOARD' | undefined;
}

/** The same original was read better, corrected by a person, or holds again; the earlier reading is kept. */
export interface DocumentReadAnew {
  readonly type: 'DocumentReadAnew';
  readonly title: string;
  readonly meetingDate: LocalDate | null;
  readonly meetingId: string | null;
  readonly readingSha256: string;
  readonly asReadSha256: string;
  readonly seenBy?: 'ALL' | 'BOARD' | undefined;
}

/** Another document took its place (a later version of the kallelse, a corrected protokoll). */
export interface DocumentSuperseded {
  readonly type: 'DocumentSuperseded';
  readonly by: string;
}

export type DocumentEvent = DocumentFiled | DocumentReadAnew | DocumentSuperseded;

export type DocumentState =
  | { readonly status: 'NONE' }
  | (Omit<DocumentFiled, 'type'> & {
      readonly status: 'FILED' | 'SUPERSEDED';
      readonly supersededBy: string | null;
      readonly earlierReadings: readonly string[];
    });

export type DocumentCommand =
  | (Omit<DocumentFiled, 'type'> & { readonly type: 'FileDocument' })
  | { readonly type: 'SupersedeDocument'; readonly by: string };

export type DocumentRefusal = Refusal<'document.unknown', null>;

/**
 * One imported document. The same file again changes nothing, but where another had taken its place; a better reading is recorded beside the old one
 * (domain page 7 and 10, "Meetings"). Nothing formal is deleted.
 */
export const documentDecider: Decider<DocumentState, DocumentCommand, DocumentEvent, DocumentRefusal> = {
  initialState: { status: 'NONE' },
  decide,
  evolve,
};

function decide(state: DocumentState, command: DocumentCommand): Decision<DocumentEvent, DocumentRefusal> {
  switch (command.type) {
    case 'FileDocument': {
      if (state.status === 'NONE') return accept({ ...command, type: 'DocumentFiled' });
      const { title, meetingDate, meetingId, readingSha256, asReadSha256 } = command;
      const seenBy = command.seenBy ?? state.seenBy;
      const isSame =
        state.readingSha256 === readingSha256 && (state.seenBy ?? 'BOARD') === (seenBy ?? 'BOARD');
      if (state.status === 'FILED' && isSame) return accept();
      const seen = seenBy === undefined ? {} : { seenBy };
      const anew = { title, meetingDate, meetingId, readingSha256, asReadSha256, ...seen };
      return accept({ type: 'DocumentReadAnew', ...anew });
    }
    case 'SupersedeDocument':
      if (state.status === 'NONE') return refuse('document.unknown', null);
      if (state.supersededBy === command.by) return accept();
      return accept({ type: 'DocumentSuperseded', by: command.by });
    default:
      return unreachable(command);
  }
}

function evolve(state: DocumentState, event: DocumentEvent): DocumentState {
  switch (event.type) {
    case 'DocumentFiled': {
      const { type: _, ...filed } = event;
      return { status: 'FILED', ...filed, supersededBy: null, earlierReadings: [] };
    }
    case 'DocumentReadAnew': {
      if (state.status === 'NONE') return state;
      const { type: _, ...anew } = event;
      return {
        ...state,
        ...anew,
        seenBy: anew.seenBy,
        status: 'FILED',
        supersededBy: null,
        earlierReadings:
          state.readingSha256 === anew.readingSha256
            ? state.earlierReadings
            : [...state.earlierReadings, state.readingSha256],
      };
    }
    case 'DocumentSuperseded':
      return state.status === 'NONE' ? state : { ...state, status: 'SUPERSEDED', supersededBy: event.by };
    default:
      return unreachable(event);
  }
}
