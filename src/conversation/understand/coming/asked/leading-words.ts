import { sifted } from '../../patterns/sifted.ts';

/** Who leads a meeting, in the ways it is said. */
const LEADS = sifted(
  /(?<!\p{L})(?:leder|håller i) (?:då |i stället |istället )?(?:om|när|ifall|(?=[?]|$))(?!\p{L})|(?<!\p{L})tar över (?:då )?(?:om|när|ifall) ordföranden?(?!\p{L})|(?<!\p{L})(?:led(?:er|a|s)|håll(?:er|a) i|öppnar?|klubbar?|styr|sköter|börjar|startar|inleder|ta(?:r)? över|ta(?:r)?|kör|köra)(?: (?:då|in|hand om))? (?:mötet|möte|resten|slutet|början|(?:den )?(?:sista|första|andra) (?:biten|delen|halvan|timmen|stunden)|sammanträdet|klubban|ordförandeskapet|ordförandeposten|presidiet|ordet)(?!\p{L})|(?<!\p{L})kan \p{L}+(?: \p{Lu}\p{L}+)? (?:öppna|leda|börja)(?: (?:då|så länge|i stället|istället))?(?=[?.,;! ]*$|[?.,;!] )|(?<!\p{L})(?:är|blir|vara|bli|som|agera)(?: då)? (?:mötes)?(?:ordförande|ordf)(?!\p{L})|(?<!\p{L})ordförandeskapet(?!\p{L})/iu,
);
/** Another than the one who writes. */
const ANOTHER = /(?<!\p{L})(?:någon|nån|nan) annan(?!\p{L})|(?<!\p{L})vice(?:n|ordförande\p{L}*)?(?!\p{L})/iu;
/** "Om jag inte kan", "jag blir sen". */
const OWN_ABSENCE =
  /^(?:(?:hej|ok|okej|oj|sorry|du)[ ,.!]+)*(?:blir|kommer|är)(?: (?!inte)\p{L}+){0,2} (?:sen|sent|senare|försenad)(?!\p{L})|(?<!\p{L})(?:om|när|ifall) jag(?!\p{L})|(?<!\p{L})(?:jag|(?:kommer|blir|är|måste|kan|hinner) jag) (?:\p{L}+ ){0,3}?(?:sen|sent|försent|senare|försenad|borta|sjuk|hes|krasslig|förkyld|förhinder|inte|gå|lämna|tidigare)(?!\p{L})/iu;
/** "Om Eva inte kan", "när ordföranden är sjuk". */
const ANOTHERS_ABSENCE =
  /(?<!\p{L})(?:om|när|ifall) (?:ordföranden?|hon|han|hen|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:\p{L}+ ){0,2}?(?:sen|sent|försent|senare|försenad|borta|sjuk|förhinder|inte|gå|lämna|tidigare)(?!\p{L})/u;
const ASKS =
  /\?|^(?:(?:hej|och|men|du)[ ,.!]+)*(?:vem|vilken|kan|får|kunde|ska|skulle|måste|behöver|går det)(?!\p{L})|[,.;] ?(?:vem|kan|får|ska) |^(?:(?:och|men|hej)[ ,]+)*(?:om|ifall|när) .*(?<!\p{L})vem(?!\p{L})/iu;
const OF_ANOTHER_THING =
  /(?<!\p{L})(?:jäv\p{L}*|punkt\p{L}*|ärende\p{L}*|rösta\p{L}*|protokoll\p{L}*|val|väljs?|valts?|valdes|utslagsröst\p{L}*|hemifrån|(?:på )?distans|digitalt|suppleant\p{L}*)(?!\p{L})/iu;

/** "Kan Ida leda?": another, who is named. */
const CAN_LEAD = sifted(
  /^(?:(?:hej|och|men|du)[ ,.!]+)*(?:kan|får|skulle|kunde) (?!(?:jag|vi|du|ni|man)(?!\p{L}))\p{L}+(?: \p{L}+)?(?: kunna)? (?:leda|hålla i|öppna|klubba|ta klubban)(?: (?:mötet|sammanträdet|då|i stället|istället|så länge|för mig|åt mig))*[?. ]*$/iu,
);

/** "Vem leder mötet om jag inte kan?", "kan nån annan leda mötet, jag kommer lite sent": who leads in one's stead. */
export function asksWhoLeadsInstead(text: string): boolean {
  if (CAN_LEAD.test(text)) return !OF_ANOTHER_THING.test(text);
  if (!LEADS.test(text) || !ASKS.test(text) || OF_ANOTHER_THING.test(text) || asksForPresidium(text))
    return false;
  return (
    ANOTHER.test(text) ||
    OWN_ABSENCE.test(text) ||
    ANOTHERS_ABSENCE.test(text) ||
    supposedAbsent(text) !== null
  );
}

/** "… om jag och Ahmed inte kan": what is supposed, when it is asked who leads then. */
const SUPPOSED = /(?<!\p{L})(?:om|ifall|utifall|när)(?: att)? (?<who>[^?]{2,120})/iu;
const NOT_THERE =
  /(?<!\p{L})(?:inte|ej|varken|ingen(?:dera)?|sjuka?|borta|frånvarande|förhinder|förhindrade?|hindrade?|uteblir)(?!\p{L})/iu;
const BOTH_OF_THEM =
  /(?<!\p{L})(?:vi|båda(?! (?:mötena|styrelserna))|bägge|presidiet|ingendera|ingen av (?:dem|dom|oss))(?!\p{L})/iu;

/** Who is supposed not to come. */
export interface SupposedAbsent {
  /** The words that say it, with the names. */
  readonly words: string;
  readonly self: boolean;
  readonly chair: boolean;
  readonly vice: boolean;
  /** The whole presidium. */
  readonly all: boolean;
}

/** Who is supposed not to come where it is asked who leads then; null: nothing is supposed. */
export function supposedAbsent(text: string): SupposedAbsent | null {
  const who = SUPPOSED.exec(text)?.groups?.who;
  if (who === undefined || !NOT_THERE.test(who)) return null;
  return {
    words: who,
    self: /(?<!\p{L})jag(?!\p{L})/iu.test(who),
    chair: /(?<!vice ?)(?<!\p{L})ordf/iu.test(who),
    vice: /(?<!\p{L})vice/iu.test(who),
    all: BOTH_OF_THEM.test(who),
  };
}

/** "Ordförande o vice", "vice och ordförande". */
const BOTH =
  /(?<!vice )(?<!\p{L})ordf(?:örande\p{L}*|\.)?\s*(?:och|o|å|samt|&|\+|resp(?:ektive|\.)?|,)\s*(?:\p{L}+ )?v(?:ice|\.)|(?<!\p{L})v(?:ice|\.)(?: ?ordf\p{L}*)?\s*(?:och|o|å|samt|&|\+)\s*ordf/iu;

/** Whether it is asked who both of the presidium are: by the register, whoever comes. */
export function asksForPresidium(text: string): boolean {
  return BOTH.test(text) && !ANOTHERS_ABSENCE.test(text) && !OWN_ABSENCE.test(text);
}

/** "Vem är ordförande på mötet?": of the meeting, and not who holds the post. */
const CHAIRS_MEETING = sifted(
  /^(?:(?:och|men|hej|då|så)[ ,]+)*vem (?:är det som )?(?:(?:är|blir|sitter som|agerar) (?:mötes)?ordf(?:örande|\.)?|(?:leder|håller i|sköter|styr|basar (?:på|över)|håller i klubban på)(?= (?:då |nu |i stället |istället )?(?:mötet|sammanträdet)(?!\p{L})))(?: (?:då|nu))?(?: (?:på|vid|för|under|till|den|det|nästa|kommande|dagens|morgondagens|kvällens|i))* (?:mötet?|sammanträdet?|möte|i ?dag|i ?morgon|(?:mån|tis|ons|tors|fre)dag\p{L}*|\d[\d/:.ea-]*(?: \p{L}+)?)(?: (?:då|nu|i stället|istället|i så fall))*[?. ]*$/iu,
);

/** "Vem blir ordförande nu?", when the chair has förhinder. */
const BECOMES_CHAIR = sifted(
  /^(?:(?:och|men|hej|då|så)[ ,]+)*vem (?:är det som )?(?:blir|ska vara) (?:mötes)?ordf(?:örande|\.)?(?: (?:nu|då|i ?stället)){1,2}[?. ]*$/iu,
);

/** Whether it is asked who is the chair of a meeting. */
export function asksWhoChairsIt(text: string): boolean {
  return CHAIRS_MEETING.test(text) || BECOMES_CHAIR.test(text);
}

/** "Leder jag mötet?", "är det jag som leder?" */
const I_LEAD = sifted(
  /^(?:(?:och|men|hej|då|så|jaha|jasså|jaså|aha|ja|jo|ok|okej|oj|alltså|hm+)[ ,.!]+)*(?:(?:(?:är|blir) det|det (?:är|blir)) jag som (?:leder|ska leda|håller i|är (?:mötes)?ordförande(?= (?:på|den|då|nästa)(?!\p{L})))|(?:leder|håller) jag|(?:ska|måste|får|behöver|kan) jag (?:leda|hålla(?= i(?!\p{L})))|jag (?:leder|håller)(?=(?: i)?(?: klubban)?(?: mötet)?(?: alltså| då| väl| nu| ju)*\?))(?: i)?(?: klubban)?(?: (?:mötet|sammanträdet|det|det då)(?!\p{L})|(?=(?: (?:alltså|då|väl|nu|ju)){0,3} *[?.]* *$)| (?=(?:på|den|då|nu|nästa|i|idag|imorgon|imorron)(?!\p{L})|\d))/iu,
);
const OF_OWN_THING = /(?<!\p{L})(?:arbetsgrupp\p{L}*|projekt\p{L}*|arbetet|utredning\p{L}*)(?!\p{L})/iu;

/** "Ska jag leda mötet på distans?": where from is no other thing than whether she leads; whether she may from there is. */
const MAY_I = /(?<!\p{L})(?:får|kan) jag(?!\p{L})/iu;
const FROM_AFAR = / (?:på distans|digitalt|via (?:teams|länk|video)|på (?:teams|länk)|hemifrån)(?=[?. ]*$)/iu;

/** Whether the one who writes asks if it is she who leads the meeting. */
export function asksWhetherILead(text: string): boolean {
  const said = MAY_I.test(text) ? text.trim() : text.trim().replace(FROM_AFAR, '');
  return I_LEAD.test(said) && !OF_ANOTHER_THING.test(said) && !OF_OWN_THING.test(said);
}

/** "Leder jag något möte?", "vilka möten ska jag leda?" */
const WHICH_I_LEAD = sifted(
  /^(?:(?:och|men|hej|då|så)[ ,]+)*(?:(?:(?:leder|håller) jag(?: i)?|(?:ska|måste|får|behöver|kommer) jag (?:att )?(?:leda|hålla i)) (?:något|nåt|några|någon av)(?: av)?(?: kommande| andra)? (?:möten?|mötena|sammanträden?)|(?:vilka|vilket)(?: kommande| av)? (?:möten?|mötena|sammanträden?) (?:(?:leder|håller) jag(?: i)?|(?:ska|måste|får|behöver) jag (?:leda|hålla i)|är det jag som leder))(?!\p{L})/iu,
);

/** "Ska jag leda något?" */
const LEAD_ANYTHING = sifted(
  /^(?:(?:och|men|hej|då|så)[ ,]+)*(?:leder jag|(?:ska|måste|får|behöver) jag leda) (?:något|nåt|någonting|nånting)(?: (?:framöver|snart|i (?:vår|höst|år)))*[?. ]*$/iu,
);

/** Whether the one who writes asks which meetings she leads, if any. */
export function asksWhichILead(text: string): boolean {
  if (LEAD_ANYTHING.test(text.trim())) return true;
  return WHICH_I_LEAD.test(text.trim()) && !OF_ANOTHER_THING.test(text) && !OF_OWN_THING.test(text);
}

/** "Vem tar över om jag blir sjuk?", "vem går in om jag inte kan?": who comes in one's stead, as what is not said. */
const WHO_COMES_THEN = sifted(
  /(?<!\p{L})(?:vem|vilken|nån|någon)(?!\p{L}).*(?<!\p{L})(?:tar över|tar min plats|går in|hoppar in|ersätter|tjänstgör|kommer|gör det|tar det)(?!\p{L}).*(?<!\p{L})(?:om|när|ifall) jag(?!\p{L})/iu,
);

/** Whether it is asked who comes when the one who writes is not there; of one who leads a meeting, who leads it too. */
export function asksWhoComesThen(text: string): boolean {
  return WHO_COMES_THEN.test(text) && OWN_ABSENCE.test(text) && !OF_ANOTHER_THING.test(text);
}

/** Only a part of the meeting: she comes late, or leaves before its end. */
const IN_PART =
  /(?<!\p{L})(?:sen|sent|försent|senare|försenad|tidigare|början|resten|inledningen|första|sista|slutet|gå(?!r)|lämna|lämnar|delvis|en stund|(?:tills|innan) jag)(?!\p{L})/iu;

/** Whether the one who writes says that she is at a part of the meeting alone. */
export function isThereInPart(text: string): boolean {
  return IN_PART.test(text);
}

/** Whether it is asked of somebody else's absence: the chair's, or of whoever is named. */
export function isOfAnothersAbsence(text: string): boolean {
  return ANOTHERS_ABSENCE.test(text) && !OWN_ABSENCE.test(text);
}

/** "Vem leder på punkt 8?", "har jag klubban i ärende 3?": who leads while one item is dealt with. */
const LEADS_ITEM = sifted(
  /(?<!\p{L})(?:led(?:er|a)|klubbar|(?:har|får|tar|ta|håller) (?:jag )?(?:i )?klubban|(?:är|blir|vara|bli) (?:jag )?(?:mötes)?(?:ordförande|ordf)|tar (?:jag )?över(?: ordförandeskapet)?)(?: jag| då| mötet)* (?:på |vid |under |för |i |när )?(?:vi (?:tar|behandlar) )?(?:punkt(?:en)?|ärende(?:t)?|pkt|p) ?\d/iu,
);
const ASKS_WHO =
  /\?|(?<!\p{L})(?:vem|vilken)(?!\p{L})|^(?:och |men )?(?:leder|har|är det|ska) jag(?!\p{L})/iu;

/** Whether it is asked who leads while one item is dealt with. */
export function asksWhoLeadsItem(text: string): boolean {
  return LEADS_ITEM.test(text) && ASKS_WHO.test(text);
}
