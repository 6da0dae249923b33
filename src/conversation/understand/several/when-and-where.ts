/** Of a meeting: of no §, protokoll or ärende. */
const OF_MEETING =
  /^(?:(?:och|men|hej)[ ,]+)*(?:när|nar|var|vart|vars|vilken (?:dag|lokal|sal|tid)|hur (?:dags|dax))\s(?!.*(?:punkt|§|protokoll|beslut|juster|anslag|ärende|kallels|laga))/iu;
const OF_THE_SAME =
  /^(?:när|nar|var|vart|vars|hur (?:dags|dax)|vilken tid|vilket klockslag|vilken (?:lokal|sal))(?: (?:börjar|startar|slutar|är|e|ä|ska|blir|sitter|ses|träffas) (?:det|de|den|vi|man|mötet|ni))?(?: (?:då|vara|va|ses|nånstans|någonstans))*[?. ]*$/iu;

/** "Vart ska jag på torsdag" and "när börjar det": of one meeting, whose day, hour and place are told together. */
export function asksWhenAndWhere(first: string, then: string): boolean {
  return OF_MEETING.test(first) && OF_THE_SAME.test(then);
}
