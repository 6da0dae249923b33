import { MONTHS } from '../../../../kernel/index.ts';
import { joinedNames } from '../../named/joined-names.ts';
import { sifted } from '../../patterns/sifted.ts';

/** "Vad har jag svarat?", "kan jag få tillbaka min plats?" */
export const OWN_ANSWER = sifted(
  /(?<!\p{L})(?:vad|hur) (?:har jag svarat|svarade jag|jag (?:har )?svarat)(?!\p{L})(?! (?:på|i) (?!kallelse))|^(?:vilka|vilket) möten? (?:har|svarade) jag (?:svarat|tackat)|^(?:(?:hej|och|men)[ ,]+)*(?:svarade|sa|sade|tackade|har) jag (?:(?:redan|svarat|sagt|tackat) )*(?:ja|nej)(?: eller (?:ja|nej|inte))?(?!\p{L})[^?]{0,40}\?|(?<!\p{L})(?:få|ta) tillbaka min plats(?!\p{L})|^(?:vilka|vilket) möten? (?:är|har) jag (?:blivit )?(?:tillfråga|inkalla)(?:d|ts)(?!\p{L})|^(?:(?:hej|och|men|nej|va|jo)[ ,]+)*jag (?:har|hade)(?: (?:väl|ju|nog|redan|visst))* (?:svarat|tackat (?:ja|nej)|anmält mig|meddelat)(?: (?:redan|på (?:den|det|kallelsen)|väl|eller|va))*\?+$/iu,
);

/** "Stryk mitt svar": how it stands, with the buttons that change it. */
const STRIKES = sifted(
  /^(?:(?:hej|nej|tyvärr|snälla|kan du|vill du|kunde du|jag vill|jag skulle vilja)[ ,.!]+)*(?:ta bort|stryka?|radera|återkalla|dra tillbaka|ta tillbaka|annullera) (?:mitt svar|min anmälan|mitt återbud)(?!\p{L})[^?]*\??$/iu,
);

/** "Samma svar som förut", "gäller mitt svar fortfarande?": the answer that she gave before. */
const SAME_ANSWER = sifted(
  /^(?:(?:hej|ok|okej|ja|jag|har|ger|står fast vid|håller fast vid)[ ,.!]+){0,4}(?:samma svar(?: (?:som|förut|förra|gången|tidigare|innan|sist|igen|gäller|från)){0,4}|mitt (?:förra |tidigare |gamla )?svar (?:gäller|står)(?: (?:kvar|fast|fortfarande|ännu|som|förut)){0,3}|(?:gäller|står) mitt (?:förra |tidigare |gamla )?(?:svar|ja|nej|besked|återbud|förhinder)(?: (?:kvar|fortfarande|ännu|än|nu)){0,3})[?.! ]*$/iu,
);
/** "Samma gäller då", "det gäller fortfarande", "mitt nej står kvar": the same, without asking. */
const SAME = '(?:(?:det)?samma|samma (?:sak|svar|besked)|likadant)';
const AS_BEFORE = '(?: som (?:förut|förra gången|tidigare|innan|sist|förr|då))';
const MY_ANSWER = 'mitt (?:förra |tidigare |gamla )?(?:svar|ja|nej|besked|återbud|förhinder)';
const HOLDS_STILL =
  '(?: (?:då|nu|också|även|fortfarande|alltjämt|kvar|fast|(?:för |på )?(?:den )?(?:nya )?(?:dagen|tiden|gången)|(?:för |från )?mig|för min del))*';
const SAME_HOLDS = sifted(
  `^(?:(?:hej|ok|okej|ja|jo|då|nej)[ ,.!]+){0,3}(?:(?:det )?${SAME}${AS_BEFORE}? gäller(?: (?:för |på )?(?:den )?\\d{1,2}(?::?e)?(?: \\p{L}{3,9})?)?|${SAME}${AS_BEFORE}(?: gäller)?|som (?:förut|sist)|det (?:gäller|står) (?:fortfarande|alltjämt)|${MY_ANSWER} (?:gäller|står|kvarstår))${HOLDS_STILL}[.! ]*$`,
  'iu',
);
/** "Jag står kvar som reserv", of an ersättare: how she stands. */
const STAYS =
  /^(?:(?:hej|ok|okej|ja|jag|men|då)[ ,.!]+){0,4}(?:står|finns|är|stannar|ligger|kvarstår)(?: (?:gärna|väl|nu|då|kvar|fortfarande)){0,3}(?: som| i)? (?:reserv|ersättare|suppleant|backup)(?:en)?[.! ]*$/iu;
const STILL = sifted(/(?<!\p{L})(?:kvar|fortfarande|kvarstår)(?!\p{L})/iu);

/** Whether an ersättare says that she is still one. */
export function staysSubstitute(text: string): boolean {
  return STILL.test(text) && STAYS.test(text);
}

/** Whether somebody speaks of the answer that she gave before, as one that holds. */
export function keepsAnswer(text: string): boolean {
  return SAME_ANSWER.test(text) || (!text.includes('?') && SAME_HOLDS.test(text));
}

/** "Vem tjänstgör jag för?", "vad tjänstgör jag i?" */
const WHOM_I_SERVE_FOR = sifted(
  /^(?:och |men |hej[,!]? )?(?:för |i |på )?(?:vem|vilka|vems plats|vad|vilken (?:punkt|plats|ledamot)|vilka (?:punkter|ärenden|platser)|vilket ärende)(?: är det)? (?:(?:tjänstgör|går|hoppar|ska) jag|(?:som )?jag (?:tjänstgör|går|hoppar|ska)) (?:tjänstgöra |in |då |gå in |hoppa in )*(?:för|i|på|åt)?(?: (?:den|på|nu|då|mötet|nästa|idag|i dag|imorgon|i morgon|\p{L}{2,5}dag(?:en)?|\d[\d/:.ea-]*|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)){0,4}[?. ]*$/iu,
);

/** "Hur gör jag för att tacka nej?", "var svarar jag på kallelsen?" */
const HOW_TO_ANSWER = sifted(
  /^(?:(?:hej|och|men|du|hm+)[ ,.!]+)*(?:(?:hur|var|vart|vad) (?:gör|bär|ska|kan|svarar|tackar|anmäler|meddelar|avanmäler|avböjer|säger|lämnar) (?:jag|man)(?: mig)?(?: (?:(?:mig|åt|till|bara|då|in|svar|ja|nej|återbud|förhinder|för att|om jag(?: inte)? (?:vill|kan|kommer)|ska|svara|tacka|anmäla|meddela|avanmäla|avböja|säga|komma|vara med|delta|tjänstgöra|att jag|kommer|kan|inte|på|frågan|kallelsen|mötet|det|den|här)(?!\p{L})))*)[?. ]*$/iu,
);
const OF_ANSWERING =
  /(?<!\p{L})(?:svar(?:ar|a)?|tacka[r]?|anmäl(?:a|er)|meddela[r]?|avanmäl(?:a|er)|avböj(?:a|er)|säg(?:a|er)|återbud|förhinder|kommer|tjänstgöra|(?:komma|delta|vara med)(?=[?. ]*$))(?!\p{L})/iu;
/** "Är det ok om jag inte kommer?" */
const MAY_STAY_AWAY = sifted(
  /^(?:(?:hej|och|men|du|hm+)[ ,.!]+)*(?:är det (?:ok|okej|bra|lugnt|ett problem)|går det (?:bra|an)|funkar det|gör det (?:något|nåt)) (?:om|att) jag (?:inte|ej) (?:kommer|deltar|är med|kan(?: komma| delta| vara med)?)(?: (?:den här gången|då|på mötet|till mötet))*[?. ]*$/iu,
);
/** "Ska ersättare också svara på det här?" */
const DO_SUBSTITUTES_ANSWER = sifted(
  /^(?:(?:hej|och|men|du|hm+)[ ,.!]+)*(?:(?:ska|skall|måste|behöver|bör|kan|får|brukar) (?:(?:vi|jag|man)(?: som är| som)? )?(?:också )?(?:ersättare|ersättarna|suppleanter|suppleanterna|ersättaren|suppleanten|en ersättare|reserver)|(?:ska|skall|måste|behöver|bör) (?:jag|vi|man)(?= [^?]{0,40}(?:ersättare|suppleant|reserv)))(?: (?:också|med|även|då))* (?:svara|anmäla sig|anmäla mig|tacka ja|lämna svar|ge svar|osa)(?!\p{L})[^?]{0,50}[?. ]*$/iu,
);

/** "Vem gäller det?", of one who is asked to serve. */
const WHOM_IT_IS_OF = sifted(
  /^(?:(?:hej|ok|okej|och|men|jaha)[ ,.!]+)*(?:(?:vem|vilken ledamot|vems plats|vilken plats) gäller (?:det|den|frågan)|vem är (?:det|frågan) för|för vem(?: är det| gäller det)?)[?. ]*$/iu,
);

/** Whether it is asked for whom one is asked to serve. */
export function asksWhomItIsOf(text: string): boolean {
  return WHOM_IT_IS_OF.test(text);
}

/** Whether it is asked if an ersättare is to answer a kallelse as well. */
export function asksWhetherSubstitutesAnswer(text: string): boolean {
  return text.length < 100 && DO_SUBSTITUTES_ANSWER.test(text);
}

/** Whether it is asked how one answers a kallelse, or the question to serve. */
export function asksHowToAnswer(text: string): boolean {
  if (text.length >= 100) return false;
  if (asksWhetherSubstitutesAnswer(text)) return true;
  return (HOW_TO_ANSWER.test(text) && OF_ANSWERING.test(text)) || MAY_STAY_AWAY.test(text);
}

const HOLDS_FOR_ME = sifted(
  /^(?:(?:hej|och|men|du)[ ,.!]+)*vad gäller (?:för )?mig(?: (?:nu|då|egentligen|på mötet|i mötet|den|på|\d[\d/:.ea-]*|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)){0,4}[?. ]*$/iu,
);

/** "Vad gäller för mig?": what the meeting is to her. */
export function asksWhatHoldsForOneself(text: string): boolean {
  return HOLDS_FOR_ME.test(text);
}

/** "Stryk mitt svar". */
export function strikesOwnAnswer(text: string): boolean {
  return STRIKES.test(text);
}

/** "Vad är jag tillfrågad om?", "är jag tillfrågad om något?" */
const WHAT_I_AM_ASKED = sifted(
  /^(?:och |men |hej[,!]? )?(?:(?:är|har) jag (?:blivit )?(?:tillfrågad|tillfrågats) (?:om|för|i) (?:något|nåt|någon|nån|någonting|nånting|några)(?: (?:ärende|punkt|plats)\p{L}*)?|(?:vad|vilka (?:punkter|ärenden)|vilken punkt|vilket ärende) (?:är|har) jag (?:blivit )?(?:tillfrågad|tillfrågats)(?: (?:om|för|i|till|på|nu|att göra))*)[?. ]*$/iu,
);

/** "Gäller det fortfarande att jag ska vara med på Språngbrädan?" */
const STILL_MY_TURN = sifted(
  /^(?:och |men |hej[,!]? )?gäller det (?:fortfarande |ännu |än |verkligen )?att jag (?:ska|skall|tjänstgör|går in)(?!\p{L})[^?]{0,60}\?*$/iu,
);

/** Whether it is asked if it still holds that one is to come, or to serve. */
export function asksStillOwnTurn(text: string): boolean {
  return STILL_MY_TURN.test(text);
}

/** "Tjänstgör jag?", "ska jag komma den 11 mars?", "behövs jag?" */
const OWN_TURN = sifted(
  /^(?:och |men |så |jaha[,!]? |hej[,!]? |ok[,!]? |okej[,!]? )*(?:när |vilken dag |vilket möte )?(?:(?:ska|skall|måste|behöver|bör) jag (?:\p{L}+ )?(?:komma|va(?:ra)? (?:med|där|på plats)|dit|gå (?:dit|på mötet)|delta|närvara|tjänstgöra|gå in|hoppa in|infinna mig|svara(?: på (?:den|kallelsen|frågan))?(?=(?:,? (?:också|ens|fast|om|när|även om|trots att|som|jag|ju|bara|väl|nu|är|(?:en )?ersättare|reserv|då))*[?. ]*$)(?:,? (?:fast|om|när|även om|trots att|som)(?: \p{L}+){1,5})?)|(?:när|vilken dag|vilket möte) är det (?:som )?jag (?:ska |skall )?(?:tjänstgör(?:a)?|gå(?:r)? in|hoppa(?:r)? in|komma|va(?:ra)? med)|tjänstgör jag|behövs jag|är jag (?:\p{L}+ )?(?:tillfrågad|inkallad|kallad|uttagen|anmäld)|har jag (?:blivit )?(?:tillfrågad|tillfrågats|inkallad|kallats)|har (?:du|ni|klubban|kansliet) (?:\p{L}+ )?(?:frågat|tillfrågat|kallat(?: in)?) mig|(?:frågade|tillfrågade|kallade) (?:du|ni|klubban|kansliet) mig|är det jag som (?:är tillfrågad|är inkallad|tjänstgör|(?:ska )?(?:tjänstgöra|in|gå in|hoppa in)|går in))(?: (?!eller|om|i god|utan|med )(?:[\p{L}\d/.:]+)){0,5}(?:,? eller(?: inte| ej| hur)?)?[?. ]*$/iu,
);

const THEN = String.raw`(?: (?:ändå|då|nu|längre|fortfarande|också|till|på|den|i|det|kommande|mötet|sammanträdet|nästa|möte|idag|imorgon|\p{L}{2,5}dag(?:en)?|\d[\d/:.ea-]*|${MONTHS.join('|')}))*`;
/** "Får jag komma 11 december?", "varför kallas inte jag?": whether the one who writes is called at all. */
const MAY_I_COME = sifted(
  `^(?:och |men |hej[,!]? |jag är(?: ju| bara| väl)* (?:ersättare|suppleant|reserv)[ ,]+(?:men |så )?)*(?:(?:får|kan) jag (?:ändå |fortfarande |också )?(?:komma|va(?:ra)? med|delta|närvara|sitta med|lyssna)(?: dit| ändå)*(?: (?:och|o|å|för att) (?:lyssna|titta|höra|vara med|sitta med))?|kallas jag(?: inte)?|är jag (?:också |fortfarande )?(?:välkommen|bjuden)|(?:varför|hur kommer det sig att) (?:(?:kallas|kallades) (?:jag inte|inte jag)|är (?:jag inte|inte jag) (?:kallad|bjuden|inbjuden)|jag inte (?:kallas|är kallad)|har jag inte (?:blivit )?(?:kallad|kallats)|(?:har|fick) jag (?:inte|ingen) (?:fått )?(?:någon |nån )?(?:kallelse|kallelsen))|jag (?:blev|är|har|blir)(?: (?:visst|alltså|väl|ju|då))* inte (?:blivit )?(?:tillfrågad|tillfrågats|inkallad|uttagen)(?: (?:den|här|gången|denna))*(?=[^?]*\\?))${THEN}(?:,? (?:fast|fastän|även om|trots att|om) jag (?:inte|ej) (?:tjänstgör|är (?:tillfrågad|inkallad|kallad)|röstar|får rösta))?[?. ]*$`,
  'iu',
);

/** "Får jag sitta med och lyssna?": of the meeting, whatever it resembles. */
export function asksToListen(text: string): boolean {
  return /(?<!\p{L})lyssna(?!\p{L})/iu.test(text) && MAY_I_COME.test(text);
}

/** "Behöver ni mig?", "då behövs jag inte va?", "slipper jag komma nu?": whether she is needed, or no more. */
const COME = '(?:komma|va(?:ra)? (?:med|där)|delta|närvara|tjänstgöra|gå in|hoppa in|infinna mig)';
const NEEDED = sifted(
  `^(?:(?:jaha|ja|ok|okej|hej|och|men|då|så|bra|fint|nej)[ ,.!]+)*(?:(?:behöver|behövde) (?:ni|du|man|de|styrelsen|kansliet|klubban) (?:(?:inte|verkligen|fortfarande|ens) )*mig|behövs (?:jag inte|inte jag)|(?:behöver|måste|ska) (?:jag inte|inte jag) ${COME}|slipper jag(?: ${COME})?|jag (?:behövs inte|slipper|behöver inte ${COME})(?=[^?]*\\?))(?:,? (?:då|nu|längre|alltså|ändå|på mötet|va|väl|eller(?: hur)?))*[?. ]*$`,
  'iu',
);

/** "Berit ringde och ber mig hålla mig beredd, vad gäller?", "Karim säger att jag ska gå in, stämmer det?" */
const HEARD_FROM_ANOTHER = sifted(
  /^(?:(?:hej|och|men|jaha|du)[ ,]+)*(?:\p{L}+(?: \p{Lu}\p{L}+)?|hon|han|hen) (?:ringde|sa|säger|sade|skrev|skriver|mejlade|hörde av sig|påstår|ber|bad|vill|undrar|frågade|frågar)(?!\p{L})[^?]{0,60}(?<!\p{L})(?:jag (?:ska|måste|får|kan|behöver|bör)|mig (?:att )?(?:hålla|vara|stå|gå|hoppa|rycka|komma|ta|tjänstgöra|ställa))(?!\p{L})[^?]{0,60}[,.;–-] ?(?:så )?(?:vad gäller|stämmer det|är det (?:så|rätt|sant)|hur (?:är|blir) det|gäller det|vad (?:ska|gör) jag|ska jag det|gör jag det)(?: (?:då|nu|för mig|egentligen))*[?. ]*$/iu,
);
/** "Behövs jag eller har ni Anders?" */
const OR_IS_IT_ANOTHER = sifted(
  /^(?:(?:hej|och|men|jaha|du|så)[ ,]+)*(?:behövs jag|behöver ni mig|(?:ska|måste|behöver) jag (?:komma|gå in|hoppa in|rycka in|tjänstgöra|vara med)|är det jag(?: som (?:går in|tjänstgör|ska (?:in|komma)))?) eller (?!inte(?!\p{L}))(?:(?:har|får|är|tar|kommer|går|gör|löser|ska|blir) )?(?:(?:ni|det|du) )?(?:redan )?\p{L}+(?: \p{L}+){0,3}[?. ]*$/iu,
);

/** "Går jag in för nån?", "ska jag hoppa in för någon den 4:e?" */
const FOR_ANYBODY = sifted(
  `^(?:(?:jaha|ja|ok|okej|hej|och|men|då|så)[ ,.!]+)*(?:(?:går|hoppar|rycker|kliver) jag in|tjänstgör jag|ersätter jag|(?:är|blir) det jag som (?:får |ska |måste )?(?:går? in|hoppar? in|rycka in|rycker in|tjänstgör|tjänstgöra|ersätter|ersätta)|(?:ska|skall|måste|behöver|får) jag (?:gå in|hoppa in|rycka in|tjänstgöra|ersätta|träda in))(?: (?:nu|då))?(?: (?:för|åt))? (?:(?:någon|nån|ngn|nåt|någons plats)(?: annan)?|(?!(?:mig|oss|vem|vilka|alla)(?!\\p{L}))\\p{L}+(?: \\p{Lu}\\p{L}+)?)${THEN}[?. ]*$`,
  'iu',
);

/** Whether it asks what the one who writes is to do at the meeting: come, serve, and for whom. */
export function asksOwnTurn(written: string): boolean {
  const text = joinedNames(written);
  return (
    HEARD_FROM_ANOTHER.test(text) ||
    OR_IS_IT_ANOTHER.test(text) ||
    OWN_TURN.test(text) ||
    MAY_I_COME.test(text) ||
    NEEDED.test(text) ||
    STILL_MY_TURN.test(text) ||
    WHAT_I_AM_ASKED.test(text) ||
    FOR_ANYBODY.test(text) ||
    asksOwnStanding(text) ||
    (WHOM_I_SERVE_FOR.test(text) && SERVING.test(text))
  );
}
/** "Vems röst har jag?", "kan jag få sitta med ändå?": what she is to be at the meeting. */
export function asksOwnStanding(text: string): boolean {
  return WHOSE_VOTE.test(text) || SITS_IN.test(text);
}
/** "Vems röst har jag?" */
const WHOSE_VOTE = sifted(
  /^(?:(?:och|men|hej|du|ok|okej)[ ,]+)*(?:vems (?:röst|plats|stol) (?:har|får|tar) jag|(?:för vem|åt vem|vem) röstar jag(?: för| åt)?)(?: (?:då|nu|egentligen|på mötet))*[?. ]*$/iu,
);
/** "Kan jag få sitta med ändå?" */
const SITS_IN = sifted(
  /^(?:(?:och|men|hej|du|ok|okej)[ ,]+)*(?:kan|får|skulle) jag (?:(?:kunna|få|ändå|också) )*(?:sitta|va|vara|lyssna) (?:med|in)(?: (?:ändå|också|och lyssna|på mötet|som (?:ersättare|åhörare)|utan att rösta))+[?. ]*$/iu,
);
const SERVING =
  /(?<!\p{L})(?:tjänstgör\p{L}*|(?:går|hoppar) jag in|jag (?:går|hoppar|ska (?:gå|hoppa)) in|ska jag (?:gå|hoppa) in)(?!\p{L})/iu;

/** "Lars har ringt att han är sjuk, ska jag komma?": what is asked stands last. */
export const OWN_TURN_LAST = sifted(
  /[,.;:] *(?:så |då )?(?:ska|skall|måste|behöver|bör) jag (?:då )?(?:komma|vara med|delta|tjänstgöra|gå in|hoppa in)(?: då)? ?\?+$/iu,
);

/** Whether it asks for one's own answer to a kallelse. */
export function asksOwnAnswer(text: string): boolean {
  if (keepsAnswer(text) || staysSubstitute(text) || asksHowToAnswer(text)) return true;
  if (asksWhatHoldsForOneself(text) || asksWhomItIsOf(text)) return true;
  return OWN_ANSWER.test(text) || STRIKES.test(text) || asksOwnTurn(text) || OWN_TURN_LAST.test(text);
}
