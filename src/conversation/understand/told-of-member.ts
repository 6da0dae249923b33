/** "Alla på Region Norrskog kommer": of everybody whom a member has. */
const ALL_OF_MEMBER =
  /^(?:(?:hej|nu|ok|okej)[ ,.:!]+)*(?:alla|samtliga|båda|bägge|ledamöterna|alla ledamöter(?:na)?|båda ledamöterna|allihop)(?: (?:två|tre|fyra|ledamöter|ledamöterna))* (?:på|i|från|hos|för|inom) (?!(?:mötet|mötena|listan|styrelsen|kanalen|gruppen|dagarna)(?!\p{L}))[^?,]+? (?:kommer(?! att)|deltar|kan(?! man)|hinner|har (?:fått )?förhinder|är (?:med|sjuka|borta|förhindrade)|tackar (?:ja|nej))(?!\p{L})[^?]*$/iu;

/** Whether it is told of all whom a member of the board has. */
export function isOfMember(text: string): boolean {
  return ALL_OF_MEMBER.test(text);
}
