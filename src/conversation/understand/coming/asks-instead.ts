/** "Fråga Wille i stället", "kan du ta Petra istället?": whom the kansli would have asked to serve, of no seat that is named. */
const INSTEAD =
  /^(?:(?:nej|ok|okej|men|då|hej)[ ,.!]+)*(?:(?:kan|kunde|vill|skulle) du )?(?:snälla )?(?:fråga|be|hör med|höra med|ta(?: in)?|kalla(?: in)?|tillfråga|sätt in|ring(?: in)?) \p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)? (?:i stället|istället)(?: då| tack| att (?:gå|hoppa) in)?[?.! ]*$/iu;

/** Whether the kansli asks for somebody else to be asked to serve, instead of whom is asked in turn. */
export function asksInstead(text: string): boolean {
  return text.includes('stället') && INSTEAD.test(text);
}
