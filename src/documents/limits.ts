/** Bounds within which every file is read; beyond them the answer is a refusal, never a strain on the bot. */
export const LIMITS = {
  /** Size of a file as sent. */
  fileBytes: 50_000_000,
  /** Plain text beyond this is no board document. */
  textBytes: 20_000_000,
  /** A part of a Word file when unpacked, and all parts that are read. */
  partBytes: 60_000_000,
  unpackedBytes: 120_000_000,
  /** Unpacked to packed, where the unpacked size is large enough to matter. */
  ratio: 250,
  ratioFrom: 8_000_000,
  zipEntries: 5_000,
  xmlDepth: 200,
  pages: 5_000,
  /** Time and memory of the thread that reads. */
  milliseconds: 60_000,
  heapMegabytes: 640,
} as const;
