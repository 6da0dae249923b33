/** Words as they are spoken or shortened, and how they are written; those that are words of their own stand not here. */
export const SPOKEN: Readonly<Record<string, string>> = {
  e: 'är',
  a: 'och',
  o: 'och',
  m: 'med',
  me: 'med',
  nan: 'någon',
  nat: 'något',
  nara: 'några',
  ngn: 'någon',
  ngt: 'något',
  ngra: 'några',
  dom: 'de',
  mej: 'mig',
  dej: 'dig',
  mkt: 'mycket',
  mke: 'mycket',
  mycke: 'mycket',
  fr: 'från',
  kmr: 'kommer',
  kmer: 'kommer',
  // One slip from "våren", and no season.
  varken: 'varken',
};

/** Said while one thinks. */
export const FILLERS: ReadonlySet<string> = new Set(['eh', 'oh', 'hm', 'hmm', 'ehm', 'mm', 'assa', 'alltsa']);
