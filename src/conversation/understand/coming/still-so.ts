import { sifted } from '../patterns/sifted.ts';

const LEADS = '(?:(?:hej|ja|jo|nej|nä|ok|okej|men|oj|tyvärr|jag|då)[ ,.!]+)*';
const STILL =
  '(?:fortfarande|alltjämt|ännu|redan|också|även|likväl|tyvärr|dessvärre|ju|nog|väl|nu|då|där|alltså|med)';
/** "Då också", "även den nya dagen", "den 15 med". */
const THEN = `(?:${STILL}|(?:på |för |till )?(?:den )?(?:nya |andra )?(?:dagen|tiden|gången|mötet)|(?:på |den )*\\d{1,2}(?::?e)?(?: \\p{L}{3,9})?|samtidigt|heller)`;
const AWAY =
  '(?:förhinder|förhindrad|sjuk|sjukskriven|bortrest|borta|upptagen|utomlands|ledig|tjänstledig|dubbelbokad|(?:ett |en )?(?:annat |andra )?(?:möte|sammanträde|uppdrag|bokning|inbokat|resa|jobb))';
const HINDERED = sifted(
  `^${LEADS}(?:(?:har|får|är|e|blir)(?: jag)? )?(?:${STILL} )*${AWAY}(?: ${THEN})*[.! ]*$`,
  'iu',
);
const CANNOT = sifted(
  `^${LEADS}(?:kan|kommer|hinner|deltar)(?: jag)?(?: ${STILL})* (?:inte|ej)(?: (?:${THEN}|komma|vara med|delta))*[.! ]*$`,
  'iu',
);
const COMES = sifted(
  `^${LEADS}(?:kommer|deltar|kan|är med|hänger på|är)(?: jag)?(?: ${STILL})+(?: (?:${THEN}|komma|vara med|delta|med))*[.! ]*$`,
  'iu',
);
/** What all of these say: that it is so still, or then too. */
const SAYS_STILL = sifted(/(?<!\p{L})(?:fortfarande|alltjämt|ännu|redan|också|även)(?!\p{L})/iu);
const WITH = /(?<!\p{L})med(?!\p{L})/iu;
const IS = /(?<!\p{L})är(?!\p{L})/iu;

/**
 * "Har fortfarande förhinder", "kan inte den nya dagen heller", "kommer fortfarande": an answer that is as it was, after a
 * meeting was moved or where it is asked again; null: none.
 */
export function stillSo(text: string): 'COMES' | 'NOT' | null {
  if (!SAYS_STILL.test(text) || text.includes('?')) return null;
  if (HINDERED.test(text) || CANNOT.test(text)) return 'NOT';
  return COMES.test(text) && (!IS.test(text) || WITH.test(text)) ? 'COMES' : null;
}
