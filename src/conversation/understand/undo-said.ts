const BEFORE =
  '(?:(?:kan|vill|skulle|kunde|får|hej|klubban|snälla|du|vi|jag|nej|nä|oj|ops|oops|hoppsan|förlåt|vänta|stopp|men)[\\s,.!]+)*';
const UNDOES = [
  // "Ångra", "jag ångrar mig", "ångra det jag gjorde".
  `(?:[åa]ngrar?|undo|backa)(?: (?:det(?: där| jag (?:nyss |just )?(?:gjorde|skrev|sa|svarade))?|mig|detta|allt|den|borttagningen|det senaste|senaste|svaret|mitt svar|bokningen|ändringen))?`,
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
const SPEAKS_OF_IT = /[åa]ngra|undo|backa|ogjort|tillbaka|fel|meningen|återkalla/iu;

/** What is to be undone: whatever was done last, or what was last moved. */
export type Undone = 'LAST' | 'MOVE';

/** "Ångra", "nej tillbaka", "ångra flytten", and nothing that says of what; null: it is none of these. */
export function undoSaid(text: string): Undone | null {
  if (!SPEAKS_OF_IT.test(text)) return null;
  const said = text.trim();
  if (MOVES_BACK.test(said)) return 'MOVE';
  return UNDOES.some((pattern) => pattern.test(said)) ? 'LAST' : null;
}
