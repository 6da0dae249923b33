/**
 * All matches of a global pattern, in order, as `matchAll` gives them; it makes the pattern anew each time, which takes
 * longer than to read a message with it. For patterns that match one sign at least.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let one = pattern.exec(text); one !== null; one = pattern.exec(text)) found.push(one);
  return found;
}
