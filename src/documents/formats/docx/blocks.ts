/** A paragraph as read: its printed lines, and what is known of its print. */
export interface Para {
  readonly kind: 'para';
  readonly lines: readonly string[];
  readonly bold: boolean;
  readonly level: number;
  readonly spaced: boolean;
  readonly indent: number;
  /** Begins a page. */
  readonly newPage: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Cell[][];
}

export type Cell = readonly Block[];
export type Block = Para | Table;
