/** Grounds of jäv for ledamöter and ersättare, in the wording in force from 1 July 2022 (SFS 2022:638). */
export const RECUSAL_GROUNDS = [
  'PARTY_OR_INTEREST',
  'REPRESENTATIVE',
  'SUPERVISION',
  'OTHER_CIRCUMSTANCE',
] as const;

/**
 * Grounds of jäv for those who work for the board: FinsamL 19 § does not point to KL 7 kap., so förvaltningslagen holds
 * (domain page 1, an inference: the board's setting `officeRecusalLaw` says otherwise where it has another view).
 */
export const OFFICE_RECUSAL_GROUNDS = [
  'OFFICE_PARTY_OR_INTEREST',
  'OFFICE_REPRESENTATIVE',
  'OFFICE_EARLIER_INSTANCE',
  'OFFICE_OTHER_CIRCUMSTANCE',
] as const;

export type MemberRecusalGround = (typeof RECUSAL_GROUNDS)[number];
export type OfficeRecusalGround = (typeof OFFICE_RECUSAL_GROUNDS)[number];
export type RecusalGround = MemberRecusalGround | OfficeRecusalGround;

/** Every ground that can stand in a record. */
export const ALL_RECUSAL_GROUNDS = [...RECUSAL_GROUNDS, ...OFFICE_RECUSAL_GROUNDS] as const;

/**
 * Where each ground stands.
 *
 * Rule: KL (2017:725) 6 kap. 28 § through FinsamL (2003:1210) 19 §; of the office FL (2017:900) 16 §.
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/kommunallag-2017725_sfs-2017-725/#K6P28
 */
export const SECTION_OF_GROUND: Readonly<Record<RecusalGround, string>> = {
  PARTY_OR_INTEREST: 'KL 6:28 p. 1',
  REPRESENTATIVE: 'KL 6:28 p. 2',
  SUPERVISION: 'KL 6:28 p. 3',
  OTHER_CIRCUMSTANCE: 'KL 6:28 p. 4',
  OFFICE_PARTY_OR_INTEREST: 'FL 16 § p. 1',
  OFFICE_REPRESENTATIVE: 'FL 16 § p. 2',
  OFFICE_EARLIER_INSTANCE: 'FL 16 § p. 3',
  OFFICE_OTHER_CIRCUMSTANCE: 'FL 16 § p. 4',
};
