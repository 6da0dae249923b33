/** "Hej Maja!", "God morgon Maja," and then what is said. */
const GREETED =
  /^\s*(?:hej(?:san)?|hallå|tjena|god (?:morgon|kväll|eftermiddag)|goddag)[ ,]+(?<name>\p{L}+(?: \p{L}+)?)\s*[.,!–-]+\s+(?<said>\S[\s\S]*)$/iu;
/** "Hej Maja, Lars och Eva kommer": the first of those who are told of. */
const LISTS = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:,| och | samt )/u;

/** "… , sorry Maja", "… Tack Maja": the same, last. */
const THANKED_LAST =
  /^(?<said>\S[\s\S]*?)\s*[,.!–-]+\s*(?:sorry|tack|tyvärr|förlåt|ledsen|hälsningar|hej) (?<name>\p{L}+(?: \p{L}+)?)[\s.!]*$/iu;

/** "Sorry att jag dröjt! …", "förlåt för sent svar. …": why the answer is late, before it. */
const APOLOGY =
  /^\s*(?:hej[ ,!.]+)?(?:sorry|förlåt|ursäkta|ledsen|beklagar)(?: (?:att|för) (?:(?:jag|det|mitt|ett|så|lite|det här) )*(?:har )?(?:dröjt|dröjde|dröjer|sent?(?: svar)?|sena svaret|tagit (?:lite )?tid|tog (?:lite )?tid|inte svarat(?: (?:förrän nu|tidigare|än))?|svarar (?:så )?sent|missat (?:den|det|kallelsen)|glömt (?:svara|det)))\s*[.!,–-]+\s+(?<said>\S[\s\S]*)$/iu;

/** What is said after an apology for how late it comes. */
export function withoutApology(text: string): string {
  return APOLOGY.exec(text)?.groups?.said ?? text;
}

/**
 * What is said after, or before, somebody of the board is greeted by name, as in a letter to its kansli: she who is greeted is not
 * whom it is of.
 * @param names of those whom it may be meant for
 */
export function withoutGreeting(text: string, names: readonly string[]): string {
  const { name, said } = (GREETED.exec(text) ?? THANKED_LAST.exec(text))?.groups ?? {};
  if (name === undefined || said === undefined || LISTS.test(said)) return text;
  const greeted = name.toLocaleLowerCase('sv');
  const isKnown = names.some((one) => {
    const whole = one.toLocaleLowerCase('sv');
    return whole === greeted || whole.split(/\s+/u)[0] === greeted;
  });
  return isKnown ? said : text;
}
