/** Another goes, or is asked to: "kan Siv gå för mig", "Siv tar min plats". */
const IN_HER_STEAD =
  '(?:för mig|åt mig|(?:i )?(?:mitt|mit) ställe|i ?stället|ersätter|ersätta|(?:en|min|någon|nån) ersättare|ersättaren|min plats|represent\\p{L}* mig|(?:gå|går|hoppa|hoppar|kliva|kliver|rycka|rycker) in|någon annan|nån annan|nån annans?|skicka(?:r)?|vikari\\p{L}*|(?:ta|tar) (?:över|det|den)|leda|leder)';
/** What keeps somebody away, or takes the word of coming back. */
const KEPT_AWAY =
  '(?:inte|ej|aldrig|knappast|utan mig|nej|nä|tyvärr|dessvärre|krock\\p{L}*|dubbel\\p{L}*|upptag\\p{L}*|bort(?:rest\\p{L}*|a)|rest|reser|utomlands|semester\\p{L}*|ledig\\p{L}*|sjuk\\p{L}*|vab\\p{L}*|förkyl\\p{L}*|förhind\\p{L}*|hinder|annat (?:möte|för mig)|sitter i|fullbok\\p{L}*|inbokad\\p{L}*|missar|hoppar av|avstår|uteblir|svårt|omöjlig\\p{L}*|avboka\\p{L}*|återbud)';
const AWAY = new RegExp(`(?<!\\p{L})(?:${IN_HER_STEAD}|${KEPT_AWAY})(?!\\p{L})`, 'iu');

/**
 * Whether words of one's own coming may mean that one does not: after them a bare "ja" to "Kommer du?" is as likely of
 * what was said as of the question, and is asked about once more (Klubbans ordning: nobody is registered against what she said).
 */
export function mayMeanAway(said: string): boolean {
  return AWAY.test(said);
}
