import { sifted } from '../patterns/sifted.ts';

const OWN = String.raw`(?:mitt|min|mina|mit) (?:\p{L}+ ){0,2}?(?:förslag|forslag|förslaget|ärende|ärenden|arende|punkt|punkter|önskemål)(?!\p{L})`;
const UP_TO_TWO = String.raw`(?:\p{L}+ ){0,2}?`;
const OWN_TAKEN_BACK = [
  // "Jag drar härmed tillbaka mitt förslag", "ta bort min punkt", "ångra mitt ärende".
  `(?:(?:dra|drar|drog) ${UP_TO_TWO}(?:tillbaka|tillbaks|in)|(?:ta|tar|tag|tog) ${UP_TO_TWO}(?:tillbaka|tillbaks|bort)|ångra|ångrar|återta|återtar|återkalla|återkallar|stryk|stryka|slopa|radera|glöm|skippa) ${OWN}`,
  String.raw`(?:ta|tar|dra|drar|få|ha) ${OWN}.*(?<!\p{L})(?:tillbaka|tillbaks)(?!\p{L})`,
  String.raw`${OWN}.*(?<!\p{L})(?:ska|skall|kan|bör|får) (?:utgå|strykas|dras tillbaka|tas bort|återkallas)(?!\p{L})`,
  // "Ta tillbaka förslaget om busskorten", "jag vill inte längre ta upp busskorten".
  String.raw`(?:(?:dra|drar|ta|tar) (?:tillbaka|tillbaks)|ångra|ångrar|återta|återkalla|återkallar) (?:förslaget|det jag (?:har )?(?:föreslog|föreslagit))(?!\p{L})`,
  String.raw`(?:vill|behöver|tänker) (?:jag )?inte (?:längre|mer) ta upp(?!\p{L})`,
].map((pattern) => new RegExp(String.raw`(?<!\p{L})${pattern}`, 'iu'));

/** What each of them has. */
const SPEAKS_OF_OWN = sifted(/(?:mitt?|mina?) |förslaget|det jag|ta upp/iu);

/** What else is one's own and taken back, each in its own way. */
const OF_ANOTHER =
  /(?<!\p{L})(?:jäv\p{L}*|röst\p{L}*|svar\p{L}*|förhinder|snabbfråga\p{L}*|per ?capsulam|reservation\p{L}*)(?!\p{L})/iu;

/** "Jag drar tillbaka mitt förslag": of what oneself wants taken up, not of an item that others have put up. */
export function takesBackOwn(text: string): boolean {
  if (!SPEAKS_OF_OWN.test(text) || OF_ANOTHER.test(text)) return false;
  return OWN_TAKEN_BACK.some((pattern) => pattern.test(text));
}

const LETS_GO = sifted(
  String.raw`^(?:(?:hej|nej|nä|oj|förresten|men|ni|vi|du|jag|kan|får|gärna)[\s,.!]+)*(?:skippa|glöm(?:\s+(?:det(?:\s+där)?\s+med|bort))?|strunta\s+i|skit(?:er)?\s+i|släpp(?:a)?|stryka?|slopa|ta\s+bort|hoppa\s+över|lägga?\s+ne[dr]|behöver\s+inte\s+(?:ta\s+(?:upp|med)|prata\s+om))\s+(?!(?:att|jag|vi|mig|oss|det|den|mötet|kallelsen)(?!\p{L}))\p{L}[^?]{2,120}$|^\p{L}[^?,]{2,60}\s(?:behövs\s+inte|behöver\s+inte\s+tas\s+upp|är\s+inte\s+aktuellt?|löste\s+sig)(?:\s+(?:längre|mer|nu|ändå|förresten))*(?:[,.][^?]*)?$`,
  'iu',
);

/** "Skippa konferensen förresten, det löste sig": of what it says, which may be what she has proposed herself. */
export function letsGo(text: string): boolean {
  return text.length <= 160 && LETS_GO.test(text);
}
