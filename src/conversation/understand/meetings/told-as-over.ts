import { sifted } from '../patterns/sifted.ts';

const STRONG =
  'var|va|hade|haft|höll|hölls|hållit|hållits|tog|togs|tagit|tagits|fick|fått|gav|gavs|gett|gick|gått|kom|kommit|blev|blivit|sa|sade|sagts?|stod|låg|satt|suttit|såg|sågs|skrev|skrevs|skrivit|drog|drogs|beslöt|beslöts|la|lade|lades|gjorde|gjort|gjorts|gjordes|skedde|hände|hänt|varit|sökte|söktes|sökt|tyckte|förlorade|vann|avslog|avslogs|biföll|bifölls|sköt|sköts|träffades|möttes|bestämde|bestämdes|bestämt';
/** "Behandlades", "röstade", "beslutat": how most verbs tell of what is over. */
const WEAK = String.raw`\p{L}{2,}(?:ades?|ats?|erats?)`;
/** Words that end so and are no verbs of that kind. */
const NO_VERB = String.raw`(?:stad|senat|privat|format|plakat|lokal|resultat|mandat|citat|referat|rabatt|separat|annat|attestant\p{L}*|kandidat|advokat|automat|månads|lads)(?!\p{L})`;
const OVER = sifted(String.raw`(?<!\p{L})(?:(?:${STRONG})|(?!${NO_VERB})${WEAK})(?!\p{L})`, 'iu');
/** "Vad skulle vi ta upp", "ska det ha kommit in": told of what is to be. */
const TO_BE = sifted(/(?<!\p{L})(?:ska|skall|skulle|kommer|blir|borde|behöver|måste)(?!\p{L})/iu);
/** "Har det kommit in något till decembermötet": to what lies ahead. */
const FOR_IT = sifted(
  /(?<!\p{L})(?:till|inför|för) (?:(?:mötet|sammanträdet|dagordningen) (?:i |på )?)?\p{L}+/iu,
);

/** Whether a message asks of what is over: "vilka ansökningar hade vi i november", "vad tog vi i juni". */
export function toldAsOver(text: string): boolean {
  return OVER.test(text) && !TO_BE.test(text);
}

/** Whether what has been done is for a time that may be to come: "vilka ansökningar kom in till december". */
export const preparesFor = (text: string): boolean => FOR_IT.test(text);
