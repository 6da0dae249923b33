import { sifted } from '../../patterns/sifted.ts';

const KIN =
  '(?:man|fru|sambo|särbo|make|maka|hustru|flickvän|pojkvän|partner|exman|exfru|ex|dotter|son|syster|bror|brorsa|syrra|mamma|pappa|mor|far|morsa|farsa|svärmor|svärfar|svåger|svägerska|kusin|moster|faster|morbror|farbror|brorson|systerson|brorsdotter|systerdotter|barnbarn|barn|grabb|tjej|kompis|vän|granne|chef)(?:en|n|s)?';
/** "På fredag", "i möte", "på distans": when or how, and no organisation. */
const NO_PARTY = String.raw`(?! (?:\p{L}*(?:dag|dagen|dagar)|(?:(?:mån|tis|ons|tors|fre|lör|sön)?dan)|stan|kväll|morgon|morgonen|natt|samma|\p{L}*möten?|\p{L}*bil(?:en)?|tåg(?:et)?|distans|länk|teams|lunch|annat|annan|den|det|jobbet|semester|resande)(?!\p{L}))`;
const WORKS = String.raw`(?:(?:jobbar|arbetar|är anställd|e anställd|är chef|e chef|är ordförande|är kassör|är medlem|är delägare|sitter)(?: (?!(?:på|hos|i|för|åt)(?!\p{L}))\p{L}+){0,2} (?:på|hos|i|för|åt)${NO_PARTY}|äger|driver)`;

/** "Jag e gift med en som jobbar på Fyren", "min syster sitter i styrelsen för Fyren", "jag äger en del av Fyren". */
const TIE = sifted(
  String.raw`^(?:[\p{L}]+[,!. ]+){0,3}?(?:(?:jag )?(?:är|e|va|var) (?:gift|sambo|särbo|ihop|tillsammans|släkt|kusin|syskon|bror|syster|mamma|pappa|mor|far|god vän|kompis|nära vän|granne) (?:med|till)|(?:min|mitt|mina) (?:\p{L}+ )?${KIN} (?:som )?(?:\p{L}+ )?(?:${WORKS}|(?:går|bor) (?:på|i|hos)${NO_PARTY}|leder|får bidrag|har (?:ett |sitt )?företag)|jag (?:\p{L}+ )?${WORKS})(?!\p{L})`,
  'iu',
);
const ASKS = sifted(
  String.raw`(?<!\p{L})(?:(?:blir|är|e|kan) det (?:va |vara |bli )?(?:ett |nåt |något |nån )?(?:problem|jäv\p{L}*|fel|ok|okej|lugnt|okay|krångel|bekymmer)|är jag (?:då )?jävig|går det bra|spelar det (?:nån |någon )?roll|gör det (?:nåt|något)|vad gäller(?: då)?|hur gör jag|(?:kan|får|bör|ska|skall|måste|behöver|borde) jag (?:då |ändå |verkligen )?(?:vara|va|rösta|besluta|delta|sitta|gå|lämna|anmäla|avstå|säga))(?!\p{L})`,
  'iu',
);

/**
 * Whether somebody tells of a tie of her own to what is decided, and asks what follows of it: asked of the rules of jäv
 * (KL 6:28), and of no matter. Nobody is said to be jävig by it.
 */
export function asksOfTie(text: string): boolean {
  return TIE.test(text) && ASKS.test(text);
}

/** "…, säger till redan nu", "…, bara så ni vet": it is told for to be known. */
const ANNOUNCES = sifted(
  /(?<!\p{L})(?:(?:jag )?(?:säger|sa) (?:jag )?(?:till|det|ifrån)(?: (?:redan|nu|det|direkt|i förväg|i god tid))*|(?:bara )?så (?:att )?(?:ni|du|alla) vet|vill (?:bara )?(?:flagga|säga|anmäla|meddela|upplysa)\p{L}*|(?:jag )?flaggar|för (?:kännedom|säkerhets skull)|till protokollet|får (?:ni|du) veta|bör ni (?:känna till|veta)|(?:jag )?(?:går|ska|får|bör) (?:jag )?(?:väl |nog )?(?:gå ut|ut|avstå|kliva ut|lämna rummet))(?!\p{L})/iu,
);

/** "Min svåger är ordförande i Fyren, säger till redan nu": a tie of her own that she tells of, and asks nothing. */
export function tellsOfTie(text: string): boolean {
  return !text.includes('?') && TIE.test(text) && ANNOUNCES.test(text);
}

/** "Kan man vara jävig om ens syster jobbar där", "räknas det som jäv om …": asked of the rules, of whoever it may be. */
export function asksOfAnybodysTie(text: string): boolean {
  return OF_ANYBODY.test(text);
}
const OF_ANYBODY = sifted(
  String.raw`^(?:och |men |hej,? )?(?:(?:kan|är|e|blir|borde|måste) man (?:alltid |då |också )?(?:vara |bli |anses |räknas som )?jävig|(?:räknas|är|e|blir) det (?:som |alltid )?(?:ett )?jäv,? (?:om|när|att|ifall) (?:man|ens|en)(?!\p{L}))`,
  'iu',
);
