/**
 * Who settles a tie: the chair, or where the chair does not serve in the matter (recused, seat vacant), the first
 * of the vice chairs who does. Never an ersättare: serving for the chair does not make her chair. Null where
 * none of them serves.
 *
 * Rule: ordförandens utslagsröst, KL (2017:725) 5 kap. 54 § through 6 kap. 33 §; who must vote, KL 4 kap. 25 §.
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/kommunallag-2017725_sfs-2017-725/#K5P54
 *
 * @param presidium the chair (null: vacant) and the vice chairs in order, by person id
 * @param serves whether that person takes part for a seat of her own
 */
export function castingVoter(
  presidium: { readonly chair: string | null; readonly viceChairs: readonly string[] },
  serves: (personId: string) => boolean,
): string | null {
  const inOrder =
    presidium.chair === null ? presidium.viceChairs : [presidium.chair, ...presidium.viceChairs];
  return inOrder.find(serves) ?? null;
}
