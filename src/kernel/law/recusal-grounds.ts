/** Grounds of jäv for ledamöter and ersättare, in the wording in force from 1 July 2022 (SFS 2022:638). */
export const RECUSAL_GROUNDS = [
  'PARTY_OR_INTEREST',
  'REPRESENTATIVE',
  'SUPERVISION',
  'OTHER_CIRCUMSTANCE',
] as const;

export type RecusalGround = (typeof RECUSAL_GROUNDS)[number];

/**
 * Where each ground stands.
 *
 * Rule: KL (2017:725) 6 kap. 28 § through FinsamL (2003:1210) 19 §.
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/kommunallag-2017725_sfs-2017-725/#K6P28
 */
export const SECTION_OF_GROUND: Readonly<Record<RecusalGround, string>> = {
  PARTY_OR_INTEREST: 'KL 6:28 p. 1',
  REPRESENTATIVE: 'KL 6:28 p. 2',
  SUPERVISION: 'KL 6:28 p. 3',
  OTHER_CIRCUMSTANCE: 'KL 6:28 p. 4',
};
