const APPROVES =
  /(?<!\p{L})(?:godkän(?:ner|t|d|ns)|(?:annars|i övrigt|för övrigt|resten|kallelsen|allt annat|den|det)(?: (?:är|ser|va|var|helt|ju|annars))* (?:ok|okej|bra|fin|fint|toppen|grönt)|(?:är|ser|det) (?:bra|fin|fint|ok|okej) ut|kör på|(?:du|ni) (?:får|kan) skicka|(?:inget|ingenting) (?:annat )?att (?:erinra|invända))(?!\p{L})/iu;
const NOT = /(?<!\p{L})(?:inte|ej|kan inte|vill inte)(?: \p{L}+)? (?:godkän\p{L}*|bra|ok|okej)(?!\p{L})/iu;
const OTHER = /(?<!\p{L})(?:protokoll\p{L}*|per ?capsulam)(?!\p{L})/iu;

/** "… annars godkänt", "ser bra ut, men …": an approval told beside something else, such as one's own jäv. */
export function approvesBeside(text: string): boolean {
  return !text.includes('?') && APPROVES.test(text) && !NOT.test(text) && !OTHER.test(text);
}
