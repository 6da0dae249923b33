import { sifted } from '../patterns/sifted.ts';

const BEFORE =
  '(?:(?:kan|vill|skulle|kunde|får|hej|klubban|snälla|du|vi|jag|nej|nä|äh|ah|aj|asch|usch|hmm|nja|oj|ops|oops|hoppsan|förlåt|vänta|stopp|men)[\\s,.!]+)*';
const UNDOES = [
  // "Ångra", "jag ångrar mig", "ångra det jag gjorde".
  `(?:[åa]ngrar?|undo|backa)(?: (?:det(?: där| jag (?:nyss |just )?(?:gjorde|skrev|sa|svarade))?|mig|detta|allt|den|borttagningen|det senaste|senaste|svaret|mitt svar|bokningen|ändringen))?`,
  '(?:glöm|strunta i|skippa|bortse från)(?: bort)? (?:det där|det (?:sista|senaste)|det jag (?:nyss |just )?(?:gjorde|skrev|sa|bad om))',
  '(?:gör det ogjort|ta tillbaka det(?: där| jag (?:nyss |just )?(?:gjorde|skrev|sa))?)',
  // "Nej tillbaka".
  '(?:allt |det |som det var |som förut |gå )?tillbaka',
  // "Fel knapp", "jag tryckte fel".
  '(?:(?:jag )?(?:tryckte|klickade|skrev|valde|svarade) fel|fel knapp|det blev fel|det var inte meningen)',
].map((pattern) => new RegExp(`^${BEFORE}${pattern}(?: (?:tack|nu|igen))*[.!?]*$`, 'iu'));
/** "Ångra flytten", "nej flytta tillbaka den till 10". */
const MOVES_BACK = new RegExp(
  `^${BEFORE}(?:(?:[åa]ngra|återkalla|backa|ta tillbaka) (?:den |sista )?(?:flytten|flyttningen|tidsändringen)|(?:flytta|ändra|byt|ställ) (?:(?:den|det|mötet|sammanträdet|punkten|tiden) )?tillbaka(?: (?:den|det|mötet|sammanträdet|punkten|tiden|platsen|lokalen))?(?: till (?:kl\\.? ?|klockan )?\\d{1,2}(?:[.:]\\d\\d)?| igen| som det var)?)(?: tack)?[.!?]*$`,
  'iu',
);

/** What each of them has. */
const SPEAKS_OF_IT = sifted(
  /[åa]ngra|ändra|undo|backa|glöm|strunta|skippa|bortse|ogjort|tillbaka|fel|meningen|återkalla/iu,
);

/** "Ångra, vi behöver det ändå": why is told behind it. */
const WHY_UNDONE =
  /^((?:(?:nej|nä|äh|oj|ops|vänta|stopp)[\s,.!]+)*[åa]ngra(?: (?:det|den|mig))?)\s*[,.–-]\s*(?:vi|jag|det|den|hon|han|mötet)\s[^?]{3,80}$/iu;

/** "Kan jag ändra mig?", "hur ändrar jag mitt svar?" */
const OWN = '(?:mig|sig|mitt svar|svaret|mina svar)(?: på kallelsen| om mötet)?';
const LATER = '(?: (?:tillbaka|senare|sen|sedan|efteråt|än|nu|fortfarande))*';
const MAY_CHANGE = [
  `(?:kan|får|hinner) (?:jag|man)${LATER} (?:ändra|ångra)${LATER} ${OWN}`,
  `(?:går det|är det (?:möjligt|okej|ok|för sent))${LATER} att (?:ändra|ångra) ${OWN}`,
  `(?:hur|var|när) (?:ändrar|ångrar|kan) jag (?:ändra |ångra )?${OWN}`,
].map((pattern) => new RegExp(`^(?:(?:hej|men|och|klubban)[\\s,]+)*${pattern}${LATER}[.!? ]*$`, 'iu'));

const JUST = '(?:nyss|just|just nu|precis|alldeles|senast|sist|nu|idag|i dag|egentligen)';
const DONE =
  '(?:ändra(?:de|t)?|gjorde|gjort|registrera(?:de|t)|spara(?:de|t)|flytta(?:de|t)|lade till|la till|lagt till|lagt in|skickade|skickat)';
const IT = '(?:det|den|de|allt|allting|ändringen|ändringarna|flytten|punkten|ärendet|mötet|svaret)';
/** "Vad ändrade jag nyss?", "gick det igenom?", "blev det sparat?": of what she did herself. */
const ASKS_DONE = sifted(
  `^(?:(?:hej|men|och|så|du|klubban|vänta|ok|okej)[\\s,.!]+)*(?:(?:vad|va) (?:(?:var det )?jag ${DONE}(?: ${JUST})+|${DONE} jag(?: ${JUST})+|har jag ${DONE}(?: ${JUST})*)|(?:gick|kom) ${IT} (?:igenom|iväg|in|med|fram)(?: nu)?|(?:blev|är|har) ${IT} (?:blivit )?(?:sparat|sparad|sparade|registrerat|registrerad|ändrat|ändrad|gjort|genomfört|genomförd|utfört|inlagt|inlagd)(?: nu)?|sparades ${IT}|(?:har|fick) du (?:sparat|registrerat|ändrat|med)(?: ${IT})?)(?: (?:eller|va|då|alltså))*[?. ]*$`,
  'iu',
);

/**
 * What is to be undone: whatever was done last, or what was last moved; `ANSWER`: how one's own answer is changed is asked;
 * `DONE`: whether, or what, was done last.
 */
export type Undone = 'LAST' | 'MOVE' | 'ANSWER' | 'DONE';

/** "Ångra", "nej tillbaka", "ångra flytten", and nothing that says of what; null: it is none of these. */
export function undoSaid(text: string): Undone | null {
  if (ASKS_DONE.test(text)) return 'DONE';
  if (!SPEAKS_OF_IT.test(text)) return null;
  const said = text.trim().replace(WHY_UNDONE, '$1');
  if (MOVES_BACK.test(said)) return 'MOVE';
  if (MAY_CHANGE.some((pattern) => pattern.test(said))) return 'ANSWER';
  return UNDOES.some((pattern) => pattern.test(said)) ? 'LAST' : null;
}
