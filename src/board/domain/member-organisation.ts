/** FinsamL 4 §: Försäkringskassan, Arbetsförmedlingen, a region and one or more kommuner. */
export type MemberType = 'KOMMUN' | 'REGION' | 'STATE' | 'OTHER';

/** A förbundsmedlem. Kommuner and regioner post the notice of a justerat protokoll (FinsamL 19 §, KL 8:12). */
export interface MemberOrganisation {
  readonly name: string;
  readonly type: MemberType;
}

/** The kind of member its name tells of, where the description does not. */
export function memberTypeOf(name: string): MemberType {
  if (/kommun$|\bstad$|^kommunen\b/i.test(name.trim())) return 'KOMMUN';
  if (/\bregion(en)?\b|landsting(et)?$/i.test(name)) return 'REGION';
  if (/^(försäkringskassan|arbetsförmedlingen)\b/i.test(name.trim())) return 'STATE';
  return 'OTHER';
}
