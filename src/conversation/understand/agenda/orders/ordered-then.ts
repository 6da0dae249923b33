import { sifted } from '../../patterns/sifted.ts';

/** How an order is given, by the verb of whoever says that it is done now. */
const ORDERS: Readonly<Record<string, string>> = {
  skickar: 'skicka',
  sänder: 'skicka',
  ställer: 'ställ',
  påminner: 'påminn',
  flyttar: 'flytta',
  lägger: 'lägg',
  postar: 'posta',
  stryker: 'stryk',
  byter: 'byt',
  ändrar: 'ändra',
  kallar: 'kalla',
};

const LEADS =
  '(?:(?:hej|ok|okej|okey|ja|jo|japp|bra|fint|toppen|perfekt|kanon|super|utmärkt|tack|jaha|aha|skönt)(?: (?:så mycket|bra|att höra))?[ ,.!–-]+)*';
const THEN = sifted(
  `^${LEADS}(?:då|nu|så) (?<verb>${Object.keys(ORDERS).join('|')}) (?:vi|jag)(?: (?:väl|nog|ju|bara|alltså|helt enkelt))*(?: (?<rest>[^?]{1,120}))?[.! ]*$`,
  'iu',
);
/** "Då ställer vi upp", "då skickar jag min ersättare", "då lägger vi ner": no order of the board's work. */
const OF_OTHER =
  /^(?:upp|ner|ned|av|ihop|min(?!\p{L})|någon|nån|en (?:annan|ersättare)|mig|oss|er|dig|mejl\p{L}*|svar(?:et)?(?!\p{L}))/iu;

/** "Ut med den", "iväg med kallelsen": it is to be sent. */
const OUT_WITH_IT = sifted(
  `^${LEADS}(?:(?:då|nu|så) (?:är det )?(?:bara )?)?(?:ut|iväg|ivag) med (?:den|det|dom|kallelsen|utskicket)(?: (?:då|nu|bara|tack))*[.! ]*$`,
  'iu',
);

/** "Ok, då skickar vi", "tack, då ställer vi in": ordered, in the words that order it; any other words as they are. */
export function orderedThen(text: string): string {
  if (OUT_WITH_IT.test(text)) return 'skicka kallelsen';
  const { verb = '', rest = '' } = THEN.exec(text)?.groups ?? {};
  const order = ORDERS[verb.toLocaleLowerCase('sv')];
  if (order === undefined || OF_OTHER.test(rest)) return text;
  const ends = rest.replace(/^(?:då|nu)$/iu, '').trim();
  if (order === 'ställ' && !/^in(?!\p{L})/iu.test(ends)) return text;
  return [order, ends].filter(Boolean).join(' ');
}
