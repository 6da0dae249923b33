import { sifted } from '../patterns/sifted.ts';

const RUED = sifted(/(?<!\p{L})(?:råka(?:de|t)|glöm(?:de|t)|missa(?:de|t))(?!\p{L})/iu);
const MISTAKE = sifted(
  /(?<!\p{L})(?:misstag(?:et)?|misstagit|oavsiktligt|(?:inte|aldrig)\s+(?:meningen|avsikten|tanken)|(?:det\s+)?(?:blev|var|är)\s+fel)(?!\p{L})/iu,
);
const SHOWN =
  /(?<!\p{L})(?:(?:för|till|åt)\s+(?:alla|hela|andra|fel)|(?:i|på|till)\s+(?:\p{L}+\s+)?(?:kanalen|teams|gruppchatten)|kanalen|ute|öppe[nt]|öppna|synlig[at]?|publik[at]?|offentlig[at]?|syn(?:s|tes|as|ts)|visa(?:s|des|ts|de|t)?|posta(?:s|des|ts|de|t)?|publicera(?:s|des|ts|de|t)?|(?:la|lade|lägga|lagt|lades)\s+(?:\p{L}+\s+){0,5}?ut|delade|delat)(?!\p{L})/iu;
/** "Glömde göra löneärendet internt", "missade att kryssa för hyran". */
const LEFT_OPEN = sifted(
  /(?<!\p{L})(?:glöm(?:de|t)|missa(?:de|t))\s+(?:att\s+)?(?:göra|markera|märka|kryssa|bocka|sätta|dölja|gömma|hemligstämpla|sekretess\p{L}*)(?!\p{L})/iu,
);
/** Something left undone is no mistake of showing: "glömde visa …". */
const LEFT_UNDONE = sifted(/(?<!\p{L})(?:glöm(?:de|t)|missa(?:de|t))(?!\p{L})/iu);

const WORDS: ReadonlySet<string> = new Set(
  'visades visats visas postades postats publicerades publicerats lades lagts läggs delades delats skickades råkade råkat glömde glömt missade missat misstag misstaget misstagit oavsiktligt meningen avsikten tanken fixa fixar fixas rätta rättar åtgärda ordna hjälp hjälpa snarast bums asap alltså ju därför nu igår idag förut precis visade visat posta postade postat publicerade publicerat delade delat la lade lagt lägga ut dela skicka skickade skickat hamnade hamnat hamna kom kommit komma blev blivit bli syntes fanns finns med kryssa kryssade bocka bockade i för rutan klicka klickade tryckte trycka fel knapp öppet öppen helt hade har den det detta mig man jag vi kansliet åt hela synlig synligt borde göra genast fort fast trots ändå mena menade ville'.split(
    ' ',
  ),
);

/** Words of telling that something was shown by mistake; none of them names it. */
export const isOfMistake = (word: string): boolean => WORDS.has(word);

/**
 * "Jag råkade visa lönerna för alla, fixa", "hyran hamnade i kanalen av misstag", "glömde göra lönerna interna": whether
 * a message tells that something is seen that should not be, and so orders that it is hidden.
 */
export function shownByMistake(text: string): boolean {
  if (LEFT_OPEN.test(text)) return true;
  if (LEFT_UNDONE.test(text)) return false;
  return (RUED.test(text) || MISTAKE.test(text)) && SHOWN.test(text);
}

/** Told and not asked, however the message ends: "…, kan du fixa det?" */
export const tellsOfMistake = (text: string): boolean =>
  shownByMistake(text) &&
  (RUED.test(text) || !/^(?:är|har|syns|visas|ligger|står|var|blev)(?!\p{L})/iu.test(text));
