import { sifted } from '../../patterns/sifted.ts';

const WHOM = sifted(
  /^(?:(?:och|men|å|o|hej|så)[ ,]+)*(?:(?:vem|vilken|vilka) (?:är|e|va|var) (?:det )?(?:som )?jag (?:går in|hoppar in|rycker in|kliver in|ersätter|är ersättare|e ersättare|ska gå in|ska hoppa in)(?: (?:för|åt|till))?|(?:vem|vilken|vilka|åt vem|för vem) (?:går|hoppar|rycker|kliver) jag (?:då )?in(?: (?:för|åt))?|(?:vem|vilken|vilka|åt vem|för vem) (?:är det som jag |(?:ska|skulle|skall|får|kan|brukar) jag )(?:gå|hoppa|rycka|kliva|träda) in(?: (?:för|åt))?|(?:vem|vilken|vilka) (?:ska|skulle|skall|får) jag (?:ersätta|vara ersättare (?:för|åt))|(?:vem|vilken|vilka) (?:är|e) jag ersättare (?:för|åt|till)|vems? ersättare (?:är|e) jag)(?: (?:då|egentligen|om det behövs|nu|idag|i dag|imorgon|i morgon|på mötet|(?:på |till )?(?:mån|tis|ons|tors|fre)dag(?:en)?|(?:den )?\d{1,2}(?::?e)?(?: \p{L}{3,9})?))*[?. ]*$/iu,
);

/** "Vem är det jag går in för": whose ersättare the asker is. */
export function asksWhomOneServesFor(text: string): boolean {
  return WHOM.test(text);
}

/** "Vem blev det för Karim?", "vem blev det i stället för mig?": at a meeting that has been, or at the one ahead. */
const BECAME = sifted(
  /^(?:(?:och|men|å|o|hej|så)[ ,]+)*(?:vem|vilken|vilka) (?:blev|blir|tog|tar|fick|får)(?: (?:det|de|den|nu|då|som|till|slut))* (?:(?:i ?stället |istället )?(?:för|åt)|på|efter) (?!(?:mötet|den|det|att|förslag\p{L}*|nästa|punkt|§)(?!\p{L}))(?:\p{L}+ )?\p{L}+(?: (?:plats|stol|ställe))?(?: (?:då|nu|till slut|på mötet|den \d{1,2}(?::?e)?))*[?. ]*$/iu,
);

/** "Fick ni tag på nån i stället för mig?", "har vi hittat någon ersättare för Karim?" */
const FOUND = sifted(
  /^(?:(?:och|men|å|o|hej|så)[ ,]+)*(?:fick|får|hittade|hittar|har|lyckades) (?:ni|vi|du|de|dom|kansliet|klubban)(?: (?:redan|nu|än|fått|hittat|få|löst))*(?: (?:tag på|tag i|tag|in|fram))? (?:någon annan|nån annan|någon|nån|ngn|en)(?: (?:annan|ersättare|suppleant|reserv|som (?:kan|går in|hoppar in)))*(?: i ?stället)? (?:för|åt|efter) (?!(?:mötet|den|det|att|förslag\p{L}*|nästa|punkt|§)(?!\p{L}))(?:\p{L}+ )?\p{L}+(?: (?:då|nu|än|till slut))*[?. ]*$/iu,
);

/** Whether it asks who came in for somebody. */
export function asksWhoItBecame(text: string): boolean {
  return text.length < 100 && (BECAME.test(text) || FOUND.test(text));
}
