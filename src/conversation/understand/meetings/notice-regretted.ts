import { sifted } from '../patterns/sifted.ts';

const OPENS =
  '(?:(?:hej|oj|nej|nä|men|ok|okej|sorry|tyvärr|förlåt|jag|vi|vill|måste|behöver|skulle|vilja|kan|du|man|går|det|att|snälla|nu)[ ,.!–-]+)*';
const BACK =
  '(?:(?:dra|drar|ta|tar) (?:tillbaka|bort)|återta|återtar|återkalla|återkallar|ångra|ångrar|upphäv|upphäver|radera|makulera|annullera|stoppa)';
const OF_MEETING =
  '(?: (?:till|för|inför|om|i|på|av|den|kallelsen|mötet|sammanträdet|utskicket|nu|igen|tack|helt|\\d[\\d/:.ea-]*|jan\\p{L}*|feb\\p{L}*|mars|april|maj|jun\\p{L}*|jul\\p{L}*|aug\\p{L}*|sep\\p{L}*|okt\\p{L}*|nov\\p{L}*|dec\\p{L}*|\\p{L}+mötet))*[?.! ]*';

const APPROVAL = sifted(
  `^${OPENS}(?:${BACK} (?:mitt |det )?godkännande(?:t)?${OF_MEETING}|(?:mitt )?godkännandet? (?:gäller|ska|får) (?:inte|ej)(?: (?:gälla|längre|nu|än))*${OF_MEETING}|(?:godkänner (?:jag )?(?:inte|ej) (?:den|kallelsen) längre|ångrar att jag godkän(?:de|t)(?: (?:den|kallelsen))?)[. !]*)$`,
  'iu',
);

/** "Dra tillbaka godkännandet", "jag godkänner inte kallelsen längre". */
export function takesBackApproval(text: string): boolean {
  return APPROVAL.test(text.trim());
}

const NOTICE = '(?:den |hela )?(?:kallelsen|utskicket|kallelseutskicket)';
const GONE_OUT = sifted(
  `^${OPENS}(?:(?:${BACK}) ${NOTICE}${OF_MEETING}|(?:${BACK}) (?:att (?:jag|vi) )?(?:skicka(?:de|t)|utskicket av) ${NOTICE}${OF_MEETING}|${NOTICE}${OF_MEETING}(?: (?:ska|skall|får|bör))+ (?:inte|ej) (?:gälla|gå ut|skickas)[^?]{0,30}|${NOTICE} (?:blev|är|var|gick|skickades)(?: \\p{L}+)? (?:fel|av misstag|för tidigt|i misstag)[ ,.!–-]*(?:${OPENS}(?:${BACK}) (?:den|kallelsen|utskicket)(?: (?:igen|nu|tack))*)?)[?.! ]*$`,
  'iu',
);

/** "Dra tillbaka kallelsen", "kallelsen blev fel, kan du ta bort den?": that what was sent shall not hold. */
export function takesBackNotice(text: string): boolean {
  return GONE_OUT.test(text.trim());
}
