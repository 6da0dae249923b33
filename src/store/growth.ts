/** Streams are bounded: files lie elsewhere, referenced by hash. Past this something is amiss. */
const LARGE_STREAM_BYTES = 512 * 1024;

/** Tells `onLargeStream` once, when a stream's events pass 512 kB. */
export function warnOfGrowth(
  onLargeStream: ((id: string, bytes: number) => void) | undefined,
): (id: string, before: number, after: number) => void {
  return (id, before, after) => {
    if (before <= LARGE_STREAM_BYTES && after > LARGE_STREAM_BYTES) onLargeStream?.(id, after);
  };
}
