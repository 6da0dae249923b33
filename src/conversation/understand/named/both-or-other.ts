const SAME =
  /^(?:(?:och|även|samt|nu|sen|sedan|då|gör|ta|samma|sak|likadant|detsamma|också|med|likaså|i|för|på|hos|till|tack|hej|ok|okej|bra|fint|klart)[\s,.!?]*)*$/iu;

/** Whether the words only join what follows to what was said before. */
export function joinsNothing(text: string): boolean {
  return SAME.test(text);
}

const THE_OTHER =
  /(?<!\p{L})(?:(?:den|det)\s+andra(?:\s+(?:styrelsen|förbundet|mötet|gänget))?|andra\s+(?:styrelsen|förbundet|mötet|gänget))(?!\p{L})/iu;

/** "Och till den andra", "och andra styrelsen?": of two boards the one that the last was not of. */
export function saysTheOther(text: string): boolean {
  return THE_OTHER.test(text) && SAME.test(text.replace(THE_OTHER, ' '));
}

const BOTH_AFTER_ALL =
  /^(?:(?:ja|jo|och|men|nej|jag menade|det gäller|gäller)[ ,]+)*(?:till|på|i|för) (?:båda|bägge)(?: (?:två|styrelserna|förbunden|mötena))?(?: (?:alltså|förstås|ju|så klart|såklart|också|tack|då))*[.! ]*$/iu;

/** "Till båda alltså", and no more. */
export function saysBoth(text: string): boolean {
  return BOTH_AFTER_ALL.test(text);
}
