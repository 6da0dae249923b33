import { sifted } from '../patterns/sifted.ts';

const LEADS = '^(?:(?:och|men|o|å|hej|du)[ ,]+)*';

const LACKED_FOR_QUORUM = sifted(
  String.raw`${LEADS}hur många (?:till )?(?:fattas|saknas|behövs|är vi kort|måste (?:till|komma))(?: det)?(?: till| fler)?(?: än)?(?: (?:för|innan|till)(?: att)? (?:[\p{L}]+ ){0,3}?(?:beslut(?:sförhet(?:en)?)?|besluta|beslutsför\p{L}*|beslutför\p{L}*|quorum|kvorum|fulltaligt?))(?: på [\p{L}\d ]{2,20})?[?. ]*$`,
  'iu',
);
/** "Hur många fattas för beslut": of those who come. */
export const asksHowManyLack = (text: string): boolean =>
  LACKED_FOR_QUORUM.test(text) && /(?:fattas|saknas|till|fler|kort)(?!\p{L})/iu.test(text);

const WHEN_CARRIED_OUT = sifted(
  String.raw`${LEADS}(?:när|hur snart|från när|vilken dag) (?:(?:är|blir|e|kan|får|går|ska) )?(?:vi |man |kansliet )?(?:(?:börja |det )?(?:verkställa?|genomföra?|sätta i verket|effektuera)(?: \p{L}+)? )?(?:besluten|beslutet|beslut|de|dom|det)(?: vi (?:tog|fattade))? ?(?:klara? |färdiga? |möjliga? |redo )?(?:att |för )?(?:verkställ\p{L}*|genomför\p{L}*|effektuer\p{L}*)?[?. ]*$`,
  'iu',
);
/** "När är besluten klara att verkställa": when they have gained laga kraft. */
export const asksWhenCarriedOut = (text: string): boolean =>
  /(?:verkställ|genomför|effektuer|sätta i verket)/iu.test(text) && WHEN_CARRIED_OUT.test(text);

const TO_BE_PUT_RIGHT = sifted(
  /^(?!.*(?<!\p{L})(?:när|hur|får|kan man|vem)(?!\p{L}))(?=.*(?:protokoll|paragraf|§|justering))(?:(?:hej|och|men|något|nåt|en sak|det finns (?:saker|fel) som|jag ser (?:saker|fel) som|det här|detta|det|namnet|datumet|beloppet)[ ,]+)*(?:måste|bör|borde|ska|behöver) (?:rättas?|rättas till|ändras|korrigeras|fixas)(?: till)?(?: i| innan| före|[ .!]*$)/iu,
);
/** "Måste rättas i protokollet innan justering": something there is to be put right. */
export const tellsToPutMinutesRight = (text: string): boolean =>
  !text.includes('?') && TO_BE_PUT_RIGHT.test(text);

const ALL_DONE = sifted(
  `${LEADS}(?:(?:är|e|blev) (?:alla|samtliga|folk|de andra|dom andra)(?: då)? (?:klara|färdiga)|(?:vilka|vem|hur många) (?:är|e) (?:inte )?(?:klara?|färdiga?))(?: (?:nu|än|ännu|med (?:det|svaren|sitt svar|röstningen)))*[?. ]*$`,
  'iu',
);
/** "Är alla klara": with their answers to whatever was asked. */
export const asksWhetherAllDone = (text: string): boolean => ALL_DONE.test(text);

const OWN_ERRANDS = sifted(
  `${LEADS}(?:visa |lista )?(?:mina (?:öppna |egna )?uppdrag|uppdrag (?:till|för|åt) mig|(?:vilka|vad för|några) uppdrag (?:har|fick) jag(?: fått| kvar)?|har jag (?:fått )?(?:några?|något|nåt|nån) uppdrag)(?: (?:från|efter|sedan|sen|till) [^?]{3,30})?(?: (?:nu|då|kvar))?[?. ]*$`,
  'iu',
);
/** "Mina uppdrag": what one was asked to do by the board. */
export const asksOwnErrands = (text: string): boolean => OWN_ERRANDS.test(text);
