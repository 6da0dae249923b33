/** "Styrelsen beslutar att …", as a kallelse may put it: who decides is said by its being a förslag. */
const WHO_DECIDES =
  /^(?:att\s+)?(?:(?:samordningsförbundets?|förbundets?)\s+)?(?:styrelsen|förbundsstyrelsen|nämnden|direktionen|förbundsdirektionen|vi)\s+(?:beslutar|beslutade|beslöt|föreslås\s+(?:att\s+)?besluta)\s*:?\s*(?=att\s)/iu;

/** A förslag till beslut as one att-sats: "att godkänna dagordningen", however it was written. */
export function proposalClause(text: string): string {
  const clause = text.trim().replace(WHO_DECIDES, '');
  return /^att\s/iu.test(clause) ? `att${clause.slice(3)}` : `att ${clause}`;
}
