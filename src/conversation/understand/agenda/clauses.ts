/** What asks somebody to do something, or says what the board holds: the "att" that follows is of that. */
const GOVERNS =
  /(?<!\p{L})(?:uppdra(?:r|ga)?|i\s+uppdrag|uppmanar?|begära?r?|ber?|hemställ(?:er|a)|ålägg(?:er|a)|bemyndigar?|anmodar?|tillåt(?:er|a)|föreslår?|föreslå|rekommenderar?|förordar?|medge(?:r|s)?|låta|delegerar?|beslut(?:ar|a)?|konstaterar?|noterar?|uttalar?|anser?|framhåll(?:er|a)|påpekar?|erinrar?|försäkrar?|bekräftar?|klargör(?:a)?|upplys(?:er|a)|informerar?|verkar?\s+för|arbetar?\s+för|avstår?(?:\s+från)?)(?!\p{L})/iu;
/** After these an "att" begins no förslag of its own. */
const LEADS_ON =
  /(?<!\p{L})(?:för|om|genom|utan|efter|till|på|med|av|så|än|från|mot|vid|innan|trots|därför|\p{L}*uppdrag(?:et)?|rätt(?:en)?|möjlighet(?:en|er)?|befogenhet(?:en)?|skyldighet(?:en)?|beslut(?:et)?|krav(?:et)?|förslag(?:et)?|mandat(?:et)?|fullmakt(?:en)?|ansvar(?:et)?|avsikt(?:en)?|syfte(?:t)?|behov(?:et)?|villkor(?:et)?|innebär(?:a)?|kommer)$/iu;
const ENDS = /[\s.,;:!?]+$/u;
const BETWEEN = /([\s,;]+)((?:samt|och)\s+)?(?=att\s)/giu;

/**
 * The clauses of förslag till beslut, each from its "att". "Att ge chefen i uppdrag att säga upp avtalet" is one: the
 * second "att" is what she is to do, where no comma or "och" sets it apart.
 */
export function clausesIn(text: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: gap = '', 2: joiner } of text.matchAll(BETWEEN)) {
    const before = text.slice(from, index);
    if (joiner === undefined && !/[,;]/u.test(gap) && isLedOn(before)) continue;
    clauses.push(before);
    from = index + whole.length;
  }
  return [...clauses, text.slice(from)]
    .map((one) => one.replace(ENDS, '').trim())
    .filter((one) => one !== '');
}

function isLedOn(before: string): boolean {
  if (LEADS_ON.test(before)) return true;
  const [, ...governed] = before.split(/(?<!\p{L})att\s/iu);
  return governed.length === 1 && GOVERNS.test(before);
}
