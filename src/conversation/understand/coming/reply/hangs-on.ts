/** "Då kan jag inte", "i så fall kommer jag", "annars inte": an answer that follows from another. */
const THEN =
  /^(?:(?:ja|nej|ok|okej|men|för|och|tyvärr)[ ,]+)*(?:(?:för )?då|i så fall|isåfall|isf|annars)(?!\p{L})/iu;
const SAYS_NOT = /(?<!\p{L})(?:inte|ej|nej|nix|missar|uteblir)(?!\p{L})/iu;
/** What holds whatever is answered. */
const FIRMLY = /(?<!\p{L})(?:förhind\p{L}*|oavsett)(?!\p{L})/iu;
/** Whether one may take part from afar: who may not be there otherwise asks it. */
const OF_AFAR =
  /(?<!\p{L})(?:distans|länk\p{L}*|videolänk|teams|digitalt|online|hemifrån|ringa in|zoom)(?!\p{L})/iu;

/**
 * Whether an answer hangs on the question before it: "är det torsdag? då kan jag inte", "går det att vara med på distans?
 * kan inte komma dit". A förhinder that is told as such is one whatever is answered, where the question is of something else.
 */
export function hangsOn(text: string, question: string | undefined): boolean {
  if (question?.trimEnd().endsWith('?') !== true || text.includes('?')) return false;
  return THEN.test(text) || OF_AFAR.test(question) || (SAYS_NOT.test(text) && !FIRMLY.test(text));
}
