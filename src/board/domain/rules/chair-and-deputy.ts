/**
 * FinsamL 17 §: the board elects a chair and one or two vice chairs among its ledamöter. Settled reading (domain
 * page 10, "Who may"): the deputy acts when the chair is absent, recused or the chair vacant; the vice chairs in
 * their order. An ersättare who serves for a chair or vice chair does not become one.
 */
export type ActingChair =
  | { readonly as: 'CHAIR'; readonly personId: string }
  | { readonly as: 'DEPUTY'; readonly personId: string }
  | null;

/**
 * Who acts as chair.
 * @param chairId null where the post is vacant
 * @param viceChairIds by rank
 * @param unavailable person ids of those who are absent or recused
 * @returns null when none of them can: the board then elects somebody for the meeting
 */
export function actingChair(
  chairId: string | null,
  viceChairIds: readonly string[],
  unavailable: ReadonlySet<string>,
): ActingChair {
  if (chairId !== null && !unavailable.has(chairId)) return { as: 'CHAIR', personId: chairId };
  const deputy = viceChairIds.find((personId) => !unavailable.has(personId));
  return deputy === undefined ? null : { as: 'DEPUTY', personId: deputy };
}
