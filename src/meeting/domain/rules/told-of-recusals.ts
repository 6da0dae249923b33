/** Chair and vice chair are told also where they are named by that alone. */
const TOLD: ReadonlySet<string> = new Set(['MEMBER', 'SUBSTITUTE', 'CHAIR', 'VICE_CHAIR', 'OFFICE', 'ADMIN']);

/**
 * Whether somebody in `offices` is told of jäv before the meeting: those who may contest what is reported, take the place
 * of the one it is of, lead the meeting or write its protokoll. Revisorer and adjungerade read it in the protokoll.
 *
 * Rule: KL (2017:725) 6 kap. 30 §; domain page 10 (any ledamot may contest a report).
 */
export function isToldOfRecusals(offices: readonly string[]): boolean {
  return offices.some((office) => TOLD.has(office));
}
