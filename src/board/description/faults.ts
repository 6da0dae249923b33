import type { SettingKey } from '../domain/settings.ts';

/** Where in the description: `['boards', 0, 'seats', 1, 'ledamot', 'email']`. */
export type Path = readonly (string | number)[];

/** What a value should have been. */
export type Expected =
  | { readonly is: 'text' | 'list' | 'object' | 'date' | 'date-or-year' | 'id' | 'email' | 'object-id' }
  | { readonly is: 'choice'; readonly options: readonly string[]; readonly nearest: string | null };

/** A fault in a description. The codes are stable and listed in docs/errors.md; Swedish is in ../text.ts. */
export type DescriptionFaultReason =
  /** `detail`: the YAML library's code, `BAD_INDENT`. */
  | { readonly code: 'description.unreadable'; readonly detail: string }
  | { readonly code: 'description.unknownKey'; readonly key: string; readonly nearest: string | null }
  | { readonly code: 'description.missing' }
  | { readonly code: 'description.wrongShape'; readonly expected: Expected }
  | { readonly code: 'description.ruleValue'; readonly key: SettingKey }
  | { readonly code: 'description.ruleOfLaw'; readonly key: string; readonly section: string }
  | { readonly code: 'description.duplicateRule'; readonly key: SettingKey }
  | { readonly code: 'description.duplicateBoard'; readonly id: string }
  | { readonly code: 'description.duplicateSeat'; readonly id: string }
  | { readonly code: 'description.period'; readonly from: string; readonly to: string }
  | {
      readonly code: 'description.severalHolders';
      readonly post: 'MEMBER' | 'CHAIR' | 'VICE_CHAIR';
      readonly names: readonly [string, string];
    }
  | { readonly code: 'description.twiceMember'; readonly name: string }
  | { readonly code: 'description.twiceOnSeat'; readonly name: string }
  | { readonly code: 'description.unknownRole'; readonly role: string; readonly nearest: string | null }
  | {
      readonly code: 'description.personConflict';
      readonly field: 'id' | 'email' | 'entraObjectId';
      readonly names: readonly [string, string];
    };

export type DescriptionFaultCode = DescriptionFaultReason['code'];

export type DescriptionFault = DescriptionFaultReason & {
  readonly path: Path;
  /** 1 for the first; null where the description did not come from a text. */
  readonly line: number | null;
  readonly column: number | null;
};

/** A fault before its place in the text has been looked up. */
export type FoundFault = DescriptionFaultReason & { readonly path: Path };
