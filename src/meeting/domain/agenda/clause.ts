/** "Styrelsen beslutar att …", as a kallelse may put it: who decides is said by its being a förslag. */
const WHO_DECIDES =
  /^(?:att\s+)?(?:(?:samordningsförbundets?|förbundets?)\s+)?(?:styrelsen|förbundsstyrelsen|nämnden|direktionen|förbundsdirektionen|vi)\s+(?:beslutar|beslutade|beslöt|föreslås\s+(?:att\s+)?besluta)\s*:?\s*(?=att\s)/iu;

/** A förslag till beslut as one att-sats: "att godkänna dagordningen", however it was written. */
export function proposalClause(text: string): string {
  const clause = text.trim().replace(WHO_DECIDES, '');
  return /^att\s/iu.test(clause) ? `att${clause.slice(3)}` : `att ${clause}`;
}

/** "Styrelsen godkänner uppföljningen.": a sentence of its own, which no "att" leads into. */
const SENTENCE = /^(?![Aa]tt\s)(?:\p{Lu}|\d).*\p{L}.*\.$/su;

/** Whether a förslag is a whole sentence as it stands, and no att-sats. */
export function isProposalSentence(text: string): boolean {
  const said = text.trim();
  return SENTENCE.test(said) && !WHO_DECIDES.test(said);
}
