import { epochOf, MINUTE } from '../../kernel/index.ts';
import { nearOn, type Of } from '../answer/acts/items/item-at-hand.ts';
import { writesAgenda } from '../answer/acts/rights.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import { sifted } from '../understand/patterns/sifted.ts';

/** How long after one ärende another is said in words that need it. */
const LASTS = 15 * MINUTE;

const FIRST = String.raw`(?:(?:ja|ok|okej|bra|tack|just\s+det)[\s,.!]+)*`;
/** What begins a question, an answer or an order of its own, and is no ärende. */
const NO_MATTER = String.raw`(?!(?:jag|vi|du|ni|han|hon|hen|den|det|de|dom|dem|denna|detta|alla|ingen|inget|någon|något|man|en|ett|att|om|när|var|vart|vad|va|vem|vems|vilka|vilken|vilket|hur|varför|kan|kunde|ska|skall|vill|skulle|får|måste|bör|borde|är|har|hade|blir|kommer|går|finns|gör|ta|tag|tar|lägg\p{L}*|skicka|sänd|påminn|posta|flytta|stryk|byt|ändra|döp|kalla|visa|boka|ställ|skriv|sätt|fråga|kolla|kör|vänta|spara|hoppa|ring|mejla|registrera|punkt\p{L}*|ärende\p{L}*|bilag\p{L}*|kallelse\p{L}*|dagordning\p{L}*|protokoll\p{L}*|\p{L}*möte\p{L}*|nej|ja|tack|hej|bra|fint|klart|nu|då|inte|först|sist|efter|före|innan|till|från|på|i|med|av|för|hos|också|även|imorgon|idag|\p{L}+dag(?:en)?)(?!\p{L}))`;
const NO_SENTENCE = String.raw`(?!.*(?<!\p{L})(?:jag|vi|är|har|ska|kan|vill|kommer|blir|får|måste|går|behöver)(?!\p{L}))`;
const WHAT = String.raw`${NO_MATTER}(?<what>\p{L}[^,.;:?]{2,80}?)`;
const ALSO = String.raw`\s+(?:också|oxå|med|dessutom)`;
const PARTS = String.raw`(?<parts>,\s*[^?]{3,200})?`;
const FORMS = [
  String.raw`^${FIRST}(?:(?:och|o|å)\s+(?:så|sen|sedan|dessutom|även)|sen|sedan|plus|samt|dessutom)\s+(?:(?:även|också|så|har\s+vi)\s+)*${WHAT}(?:${ALSO})?${PARTS}[\s.!]*$`,
  String.raw`^${FIRST}(?:(?:och|o|å|plus|samt)\s+)?${WHAT}${ALSO}${PARTS}[\s.!]*$`,
].map((pattern) => sifted(pattern, 'iu'));
const SENTENCE = new RegExp(`^${NO_SENTENCE}`, 'iu');

/**
 * "Och så ansökan från Fyren, förslag att bevilja 150 000 kr", "internkontroll också, Karin föredrar", right after an ärende
 * that she laid in: one more, in the words that add it; null: it is said of something that is there, or of no ärende.
 */
export function addedAfterOne(text: string, boards: () => readonly Of[]): string | null {
  if (text.length > 300 || text.includes('\n')) return null;
  const { what, parts = '' } = FORMS.map((one) => one.exec(text.trim())?.groups).find(Boolean) ?? {};
  if (what === undefined || !SENTENCE.test(what)) return null;
  const hers = boards().filter((of) => writesAgenda(of));
  if (!hers.some((of) => workedOnLately(of).length > 0)) return null;
  const isPerson = hers.some(({ board }) =>
    board.people.some(({ name }) => name.split(' ').some((one) => startsWith(what, one))),
  );
  return isPerson || nearOn(() => hers).isNamed(what) ? null : `lägg till ${what}${parts}`;
}

const startsWith = (text: string, name: string) => {
  const [said, one] = [text, name].map((each) => each.toLocaleLowerCase('sv'));
  return said === one || said?.startsWith(`${one} `) || said?.startsWith(`${one}s `);
};

const KEPT = sifted(
  /^(?:(?:nej|nä|vänta|oj|stopp|hallå|men|ok|förresten|sorry|förlåt)[\s,.!]+)*(?:(?:den|det|punkten|ärendet)\s+(?:ska|skall|får|bör|måste|skulle)\s+(?:(?:nog|ju|visst|ändå|faktiskt)\s+)*(?:vara|va|stå|ligga|finnas|bli|få\s+vara)\s+(?:kvar|med)|behåll\s+(?:den|punkten|ärendet)|låt\s+(?:den|punkten|ärendet)\s+(?:vara|stå|ligga|va)\s+kvar)(?:\s+(?:ändå|trots\s+allt|tack|nu))*[\s.!]*$/iu,
);

/** "Nej vänta, den ska vara kvar", right after an item was taken off: it is taken back, in the words that say so; null: none was. */
export function keptAfterAll(text: string, boards: () => readonly Of[]): string | null {
  if (text.length > 80 || !KEPT.test(text)) return null;
  const isOff = (of: Of) =>
    workedOnLately(of).some(({ withdrawn, lastTouched }) =>
      withdrawn.some(({ item }) => item.id === lastTouched?.itemId),
    );
  return boards().some((of) => writesAgenda(of) && isOff(of)) ? 'ta tillbaka punkten' : null;
}

/** The agendas ahead on which she has done something lately. */
function workedOnLately(of: Of) {
  return upcoming(of)
    .map(({ state }) => state.agenda)
    .filter(
      ({ lastTouched }) =>
        lastTouched?.by.personId === of.asker.personId &&
        epochOf(of.now) - Date.parse(lastTouched.at) <= LASTS,
    );
}
