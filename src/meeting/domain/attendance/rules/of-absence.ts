const word = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

const AWAY = word(
  'semester\\p{L}*|borta|bortrest\\p{L}*|utomlands|(?:mag|vinter|bil|vår)?sjuk\\p{L}*|ledig\\p{L}*|reser|på resa|tjänsteresa|inlagd|förkyl\\p{L}*|krasslig|influensa\\p{L}*|feber\\p{L}*|febrig|kräk\\p{L}*|spyr|vab\\p{L}*|sängliggande|på sjukhus\\p{L}*|f[öo]rhind\\p{L}*',
);
const DENIED = word(
  '(?:inte|ej|inget|inga|utan|aldrig) (?:\\p{L}+ ){0,2}?(?:sjuk\\p{L}*|borta|bortrest\\p{L}*|ledig\\p{L}*|f[öo]rhind\\p{L}*|feber\\p{L}*|förkyl\\p{L}*|febrig)',
);
const WELL = word(
  '(?:frisk|pigg|kry|återställd|symptomfri|symtomfri|feberfri|på benen|på fötter|på bättringsvägen|bättre) (?:igen|nu|idag|i dag)|(?:mår|känner mig|piggnat till)(?: \\p{L}+){0,2} (?:bra|bättre|frisk|pigg|igen)|(?:är|blivit|blev) (?:jag )?(?:\\p{L}+ ){0,2}?(?:frisk|pigg|kry|återställd|symptomfri|symtomfri|feberfri|på benen)|piggnat till|inte (?:\\p{L}+ )?sjuk längre',
);
const STILL_ILL = word(
  '(?:inte|ej|knappast) (?:\\p{L}+ )?(?:frisk|pigg|kry|bra|bättre|återställd|symptomfri|symtomfri|feberfri|på benen)',
);

/** Whether somebody tells that she is ill, away or hindered: that is of all of the meeting, and not of serving alone. */
export function tellsAbsence(text: string): boolean {
  return AWAY.test(text) && !DENIED.test(text) && !tellsRecovery(text);
}

/** "Nu är jag pigg igen": what kept her away is over. */
export function tellsRecovery(text: string): boolean {
  return WELL.test(text) && !STILL_ILL.test(text);
}
