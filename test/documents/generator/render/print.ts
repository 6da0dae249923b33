/** What a layout prints, before any format: lines with their standing, and breaks. */
export type Print = readonly PrintElement[];

export type PrintElement =
  | {
      readonly kind: 'line';
      readonly text: string;
      readonly bold?: boolean;
      readonly level?: number;
      /** Columns, where the line has several; `text` is then only what they say together. */
      readonly cells?: readonly string[];
      /** Running text, that a format may break over lines. */
      readonly wraps?: boolean;
      /** A list mark in front. */
      readonly bullet?: boolean;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'page' }
  /** A table whose cells hold several lines each. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly string[])[])[] };

export interface PageFurniture {
  readonly header: readonly string[];
  readonly footer: readonly string[];
  readonly pageNumbers: boolean;
}

export function line(
  text: string,
  more: Partial<Omit<Extract<PrintElement, { kind: 'line' }>, 'kind' | 'text'>> = {},
): PrintElement {
  return { kind: 'line', text, ...more };
}

export const blank: PrintElement = { kind: 'blank' };
export const newPage: PrintElement = { kind: 'page' };
