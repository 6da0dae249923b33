import { sifted } from '../patterns/sifted.ts';

const BEFORE =
  '(?:(?:nej|nä|nja|oj|ops|oops|hoppsan|förlåt|fel (?:styrelse|förbund|möte)|fel|sorry|ursäkta|men|hej|jo|vänta(?: lite)?)[ ,.!:]+)*';
const MEANT = '(?:menade|menar|skulle skriva|skulle säga|skulle svara|tänkte på)';
const BEGINS = sifted(
  `^${BEFORE}(?:jag|det var) ${MEANT}(?: ju| egentligen| förstås| att säga| att svara| såklart)*[ :,]+(.+?)[.! ]*$`,
  'iu',
);
const ENDS = sifted(`^${BEFORE}(.+?),? (?:${MEANT}) jag(?: ju| egentligen| förstås| såklart)*[.! ]*$`, 'iu');

/** "Nej jag menade Kustlandet", "i Kustlandet menade jag", "oj jag menade nej": what was meant; null: nothing is put right. */
export function correctedTo(text: string): string | null {
  if (text.includes('?')) return null;
  const said = text.trim();
  return BEGINS.exec(said)?.[1] ?? ENDS.exec(said)?.[1] ?? null;
}

/** A message that puts an answer right is short. */
const SHORT = 200;
const WRONG = sifted(
  /^(?:(?:oj|ops|oops|hoppsan|nej|men|hej)[ ,.!]+)*(?:det (?:blev|var) )?(?:eller(?:[ ,]+(?:nej|nä|jo|förresten|vänta))+|(?:nej|nä|jo)[ ,]+förresten|fel(?: knapp| svar| av mig)?|vänta(?: lite)?|förlåt|sorry|ursäkta|jag (?:skrev|tryckte|svarade|sa) fel|(?:skrev|tryckte|svarade) fel|(?:strunta i|skit i|bortse från|glöm|ignorera)(?: (?:det|vad|mitt|där|som|jag|nyss|senaste|förra|tidigare|svar(?:et)?|meddelande(?:t)?|besked(?:et)?|skrev|sa|svarade|innan|förut|just|ja|nej)){1,5}|feltryck\p{L}*|fel(?:skrivning|skrivet))[ ,.!:]+(?:det blev fel[ ,.!:]+|jag menade[ ,:]+)?((?:jag )?(?:kan|kommer|deltar|är med|tjänstgör|åker dit|går dit|dyker upp|är där|har förhinder|förhinder|ja|jo|nej|på distans|på plats)(?!\p{L})[^?]*?)[.! ]*$/iu,
);

/** "Oj fel, jag kan", "nej vänta, jag kommer", "eller nej": the answer that it puts in the place of another; null: no such. */
export function answeredAnew(text: string): string | null {
  if (OR_NOT.test(text.trim())) return 'nej';
  return text.length > SHORT ? null : (WRONG.exec(text.trim())?.[1] ?? null);
}
/** "Eller nej", and no more: of what was just said yes to. */
const OR_NOT = sifted(
  /^(?:hm+|oj|nja)?[ ,.!]*eller (?:nej|nä|inte)(?: förresten| det gör jag inte)?[.! ]*$/iu,
);

/** "I Kustlandet", "nej, för Kustlandet": a place and no more, after what was said of another. */
export function ofPlace(text: string): string | null {
  const place = new RegExp(
    `^${BEFORE}(?:i|på|för|till|gäller|det gällde|det gäller) (.+?)[.! ]*$`,
    'iu',
  ).exec(text.trim());
  return place?.[1] ?? null;
}

const ITEM = '(?:punkt(?:en)?|ärende(?:t)?|nummer|siffra|sak)';
const WRONG_ITEM = new RegExp(
  `^(?:(?:nej|nä|oj|ops|oops|hoppsan|förlåt|sorry|ursäkta|men|hej|vänta)[ ,.!:]+)*(?:(?:det )?(?:blev|var|är) )?(?:jag (?:skrev|sa|tog|menade) )?fel ${ITEM}(?: (?:av mig|där|nu))*[ ,.:;!–-]+(?:(?:jag|det|den) (?:ju )?(?:menade|menar|gäller|gällde|var|är|skulle vara|ska vara|handlar om)|(?:ska|skulle) (?:det )?vara|rätt (?:punkt )?är)(?: ju| egentligen| på| om| i)*[ :]+(?<of>[^?]{2,80}?)[.! ]*$`,
  'iu',
);
const NOT_THAT_BUT =
  /^(?:(?:nej|nä|oj|förlåt|sorry|men|det gäller|jag menar)[ ,.!:]+)*inte (?:punkt ?)?\S+(?: \S+)?,? utan (?<of>[^?]{1,80}?)[.! ]*$/iu;

const LEADS =
  '(?:(?:nej|nä|oj|ops|hoppsan|förlåt|sorry|ursäkta|men|hej|vänta|förresten|fast|(?:det )?(?:blev|var) fel|fel)[ ,.!:–-]+)*';
const NOT_OTHER = ',? (?:och )?(?:inte|ej) (?:på |i |om )?[^,?]{1,60}?';
/** "Det är hyran jag är jävig på, inte Lotsen", "jag är jävig på hyran, inte Lotsen", "hyran menade jag, inte Lotsen". */
const JAVIG_IN = [
  new RegExp(
    `^${LEADS}(?:det (?:är|var)|(?:är|var) det) (?:ju |egentligen |nog )*(?:på |i )?(?<of>[^,?]{2,80}?) (?:som )?jag (?:är|var|blir) jävig(?: (?:på|i|om))?(?:${NOT_OTHER})?[.! ]*$`,
    'iu',
  ),
  new RegExp(
    `^${LEADS}jag (?:är|var) (?:ju |egentligen )*jävig (?:på|i) (?<of>[^,?]{2,80}?)${NOT_OTHER}[.! ]*$`,
    'iu',
  ),
  new RegExp(`^${LEADS}(?<of>[^,?]{2,80}?),? (?:menade|menar) jag(?: ju)?${NOT_OTHER}[.! ]*$`, 'iu'),
];

/** "Nej det var fel punkt, jag menade lokalerna", "inte 7 utan 8": the words for the ärende that is meant; null: none is. */
export function itemCorrectedTo(text: string): string | null {
  const said = text.trim();
  if (said.length > SHORT || said.includes('?')) return null;
  const found = [WRONG_ITEM, NOT_THAT_BUT, ...JAVIG_IN].map((one) => one.exec(said)?.groups?.of);
  const of = found.find((one) => one !== undefined) ?? correctedTo(said);
  return of === null ? null : of.replace(/^(?:på|i|om|den om|den andra,?) /iu, '');
}

const WRONG_BOARD = new RegExp(
  `^${BEFORE}(?:(?:det (?:var|blev) )?fel (?:styrelse|förbund)|(?:i |på |gäller |det gällde |jag menade )?(?:den andra(?: styrelsen)?|(?:det )?andra förbundet))(?: igen| förlåt| sorry)?[.! ]*$`,
  'iu',
);

/** "Oj, fel styrelse", "den andra styrelsen": what was said last is not of the board that it was taken to be of. */
export function saysWrongBoard(text: string): boolean {
  return WRONG_BOARD.test(text.trim());
}
