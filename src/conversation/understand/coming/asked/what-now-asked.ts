import { sifted } from '../../patterns/sifted.ts';

const LEADS = '(?:(?:och|men|ok|okej|jaha|så|nej|tack|hej)[ ,.!]+)*';
const THEN =
  '(?: (?:nu|då|sen|sedan|här|härnäst|framöver|vidare|i så fall|istället|i stället|med det|med (?:min|den) plats|med platsen|om det|åt det))*';
/** "Vad händer nu?", "hur gör vi då?": what comes of it, whatever was said before. */
const WHAT_NOW = sifted(
  `^${LEADS}(?:(?:vad|va) (?:händer|sker|gör (?:jag|vi|man)|ska (?:jag|vi|man) göra|blir det|är nästa steg)|hur (?:gör (?:jag|vi|man)|går (?:vi|jag|man)(?= vidare)|blir det|går det till))${THEN}[?. ]*$`,
  'iu',
);
/** "För vem då?", "åt vem": whom one is asked to serve for. */
const FOR_WHOM = sifted(
  `^${LEADS}(?:(?:för vem|åt vem|i stället för vem|istället för vem|vems plats)(?: (?:är det|gäller det|blir det|skulle det vara|gäller|då|i så fall))*)[?. ]*$`,
  'iu',
);

/** What is asked of what was just said or answered, in words that name nothing; null: no such thing. */
export function whatNowAsked(text: string): 'WHAT_NOW' | 'FOR_WHOM' | null {
  if (WHAT_NOW.test(text)) return 'WHAT_NOW';
  return FOR_WHOM.test(text) ? 'FOR_WHOM' : null;
}
