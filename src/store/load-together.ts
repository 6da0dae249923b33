/**
 * `load`, once for all that ask for the same in one turn of the event loop. Whoever asks sees all that was written
 * before: a load that has begun is joined by nobody.
 */
export function loadTogether<T>(load: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const waiting = new Map<string, Promise<T>>();
  return (id) => {
    const known = waiting.get(id);
    if (known !== undefined) return known;
    const loading = new Promise((resolve) => setImmediate(resolve)).then(() => {
      waiting.delete(id);
      return load(id);
    });
    waiting.set(id, loading);
    return loading;
  };
}
