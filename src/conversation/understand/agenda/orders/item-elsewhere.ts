import { MONTHS } from '../../../../kernel/index.ts';

/** An item that is to be taken up at another meeting; `item` null: it is named by its heading. */
interface Elsewhere {
  readonly kind: 'move';
  readonly item: string | null;
  readonly place: { readonly kind: 'other-meeting' };
}

const PLEASE =
  '(?:(?:hej|klubban|snalla|kan|kunde|vill|skulle|ska|skall|far|bor|du|ni|vi|jag|garna|nej|men|och) )*';
const MONTH = `(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)`;
/** A day, a month or its meeting: "nästa möte" may be of a matter per capsulam as well, and is read elsewhere. */
const WHEN = String.raw`(?:(?:(?:pa|till|i|den|det|mote\w*|sammantrade\w*) )*(?:\d{1,2} ${MONTH}(?: 20\d\d)?|${MONTH}|(?:${MONTHS.join('|')})(?:motet|sammantradet)))`;
const INSTEAD = '(?:istallet|i stallet)';
const ANYTHING = '(?<what>[#a-z\\d][\\w# ]{1,60}?)';
const FORMS = [
  `${PLEASE}(?:lagg|lagga|satt|satta|ta|tar|lyft|lyfta|ha)(?: vi)? ${ANYTHING} ${WHEN} ${INSTEAD}(?: for ${WHEN})?`,
  `${PLEASE}(?:lyft|lyfta)(?: over)? ${ANYTHING} (?=till )${WHEN}`,
  `${ANYTHING} (?:tar|lagger|behandlar|lyfter|har|kor) vi ${WHEN} ${INSTEAD}(?: for ${WHEN})?`,
  `${ANYTHING} (?:ska|skall|bor|far) (?:upp|tas|tas upp|tas om hand|ligga|vara|vara med|behandlas|med) ${WHEN} ${INSTEAD}(?: for ${WHEN})?`,
  `${ANYTHING} (?:skjuts|flyttas|laggs|skjuter vi|flyttar vi)(?: upp| fram| over)? ${WHEN}(?: ${INSTEAD}(?: for ${WHEN})?)?`,
  `${PLEASE}(?:byt|byta|andra) (?:dag|datum|mote) (?:pa|for) ${ANYTHING} ${WHEN}(?: ${INSTEAD})?`,
].map((form) => new RegExp(`^${form}(?: i (?!stallet)\\w+)?(?: tack)?$`, 'u'));
/** What is moved is a meeting, or an ärende that only the talk before names. */
const NO_ITEM =
  /^(?:(?:upp|in|fram|bort|ut|ur|till|med|om|en|ett|ny|nytt|det|den|dem|dom|de|detta|allt|alla|vi|jag|beslutet|fragan|saken|arendet|kallelsen|dagen|tiden|datumet|lokalen)(?: |$))|(?:^| )\w*(?:mote|sammantrade|kallelse|semester|svar)\w*(?: |$)|^\d{1,2}(?: |$)/u;

/**
 * "Lägg hyran på junimötet i stället", "byt dag på punkt 6, 10 juni", "lokalerna tar vi den 10 juni i stället": an item to
 * another meeting, though no "flytta" says so. `said`: the words without dots, an item's number as `#6`.
 */
export function takenElsewhere(said: string): Elsewhere | null {
  for (const form of FORMS) {
    const what = form.exec(said)?.groups?.what;
    if (what === undefined || NO_ITEM.test(what)) continue;
    const number = /^#(\d{1,2}[a-z]?)$/u.exec(what)?.[1];
    if (number === undefined && what.includes('#')) return null;
    return { kind: 'move', item: number ?? null, place: { kind: 'other-meeting' } };
  }
  return null;
}
