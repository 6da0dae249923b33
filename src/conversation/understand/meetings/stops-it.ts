const LEAD =
  '(?:(?:nej|nä|nää|näe|oj|ojdå|hov|ops|oops|men|hej|hallå|du|stopp|äsch|asch|förlåt|sorry|hoppsan|klubban|ok|okej|förresten|vänta|vet du vad|jag ångrar mig)[\\s,.!]+){0,4}';
const STOPS =
  '(?:vänta|avvakta|stopp|stop|avbryt|hoppa över(?: det)?|låt bli(?: det)?|(?:gör|kör|skicka|ställ|flytta|ändra|posta|stryk)(?: den| det| dem)? inte(?: in| ut)?(?: det| den| nu| än| ändå)*|(?:ta|tag|plocka|lyft)(?: inte bort(?: den| det| punkten| mötet)?| bort (?:den|det|punkten|mötet) inte)|inte (?:än|nu|ändå)|glöm (?:det|bort det)|strunta? i det|skit i det|det var (?:inget|fel)|(?:(?:det|den|mötet)\\s+)?behövs\\s+(?:inte|ej)(?:\\s+(?:längre|då))?|(?:vi|jag)\\s+(?:hoppar|skippar|struntar i|skiter i)\\s+(?:över\\s+)?(?:det|den|mötet)|(?:lämna|behåll|låt|ha|låta|lämna\\s+kvar)(?:\\s+kvar)?\\s+(?:den|det|dem|punkten|mötet|ärendet)(?:\\s+(?:vara|stå|ligga|kvar|ändå|där|som\\s+(?:den|det)\\s+är))*|(?:den|det|punkten|mötet)\\s+(?:ska|får|kan)\\s+(?:stå|vara|ligga|bli|ändå|få)(?:\\s+(?:vara|stå|ligga))?\\s+kvar|det\\s+(?:blir|blev)\\s+(?:inget|inte)(?:\\s+av)?)';
const SURELY = new RegExp(
  `^${LEAD}${STOPS}(?:[\\s,.!]+(?:lite|nu|med det|med den|en stund|tack|då|klubban|förresten|ändå|${STOPS})){0,4}[.!\\s]*$`,
  'iu',
);
const PERHAPS = /^(?:nej|nä|nää|näe)(?:[\s,.!]+(?:tack|nej|då|nä)){0,3}[.!\s]*$/iu;

/** "Skippa flytten, granen löste sig": by what the order was, whatever is told of why. */
const BY_NOUN =
  /^(?:(?:nej|nä|oj|ok|okej|äsch|du|förresten|vänta)[\s,.!]+)*(?:skippa|strunta\s+i|glöm|avbryt|släpp|stoppa|vi\s+(?:skippar|struntar\s+i|avbryter)|skit\s+i)\s+(?:flytten|flyttningen|ändringen|bytet|lokalbytet|utskicket|inställningen|omflyttningen|planen|påminnelsen)(?:\s*[,.;–]\s*[^?]{0,60})?[\s.!]*$/iu;

const HOLDS_SENDING =
  /^(?:(?:nej|nä|oj|ok|okej|vänta|du|hej)[\s,.!]+)*(?:skicka|sänd)(?:\s+(?:den|det|kallelsen|ut))*\s+(?:inte|ej)(?:\s+(?:kallelsen|den|ut|än|ännu|nu|idag|riktigt))*\s*[,.;–]\s*(?:jag|vi|det|den|måste|väntar|någon|nån|en|ett|\p{L}+(?:en|et|an))\s[^?]{3,80}$/iu;

/** "Skicka inte än, jag väntar på en bilaga": of the kallelse, and why. */
export function holdsSending(text: string): boolean {
  return text.length <= 140 && HOLDS_SENDING.test(text.trim());
}

/** Whether what was just ordered is not to be: "nej vänta", "avbryt", "gör det inte"; a bare "nej" perhaps. */
export function stopsIt(text: string): 'SURELY' | 'PERHAPS' | null {
  if (text.length > 80 || text.includes('?')) return null;
  const said = text.trim();
  if (SURELY.test(said) || BY_NOUN.test(said) || holdsSending(said)) return 'SURELY';
  return PERHAPS.test(said) ? 'PERHAPS' : null;
}
