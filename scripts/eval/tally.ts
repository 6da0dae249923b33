interface Count {
  hit: number;
  missed: number;
  extra: number;
}

export interface Miss {
  readonly field: string;
  readonly where: string;
  readonly expected: string | null;
  readonly found: string | null;
}

/** Hits, misses and extras per field, with every miss kept. */
export class Tally {
  readonly #counts = new Map<string, Count>();
  readonly misses: Miss[] = [];

  #of(field: string): Count {
    const count = this.#counts.get(field) ?? { hit: 0, missed: 0, extra: 0 };
    this.#counts.set(field, count);
    return count;
  }

  hit(field: string): void {
    this.#of(field).hit += 1;
  }

  miss(field: string, where: string, expected: string | null, found: string | null): void {
    const count = this.#of(field);
    if (expected !== null) count.missed += 1;
    if (found !== null) count.extra += 1;
    this.misses.push({ field, where, expected, found });
  }

  /** Precision and recall per field; a field with nothing expected and nothing found has none. */
  rows(): { field: string; precision: number; recall: number; hit: number; missed: number; extra: number }[] {
    return [...this.#counts].map(([field, { hit, missed, extra }]) => ({
      field,
      precision: hit + extra === 0 ? 1 : hit / (hit + extra),
      recall: hit + missed === 0 ? 1 : hit / (hit + missed),
      hit,
      missed,
      extra,
    }));
  }
}
