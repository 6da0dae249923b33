/** Ends of words for where people meet: "Stadshuset", "Granrummet", "Folkets park". */
const PLACE_WORDS = [
  'sal(?:en)?|rum(?:met)?|lokal(?:en|er|erna)?|hus(?:et)?|gård(?:en)?|kansli(?:et)?|bibliotek(?:et)?|hotell(?:et)?|skola(?:n)?',
  'kontor(?:et)?|cent(?:er|ret|rum|rumet)|teater(?:n)?|torg(?:et)?|park(?:en)?|kyrka(?:n)?|aula(?:n)?|muse(?:um|et)|station(?:en)?',
  'restaurang(?:en)?|värdshus(?:et)?|gästgiveri(?:et)?|herrgård(?:en)?|slott(?:et)?|våning(?:en)?|vån\\.?|konferens(?:en)?',
  'gata(?:n)?|vägen|gränd(?:en)?|allén|stigen|backen|plan(?=\\s\\d)',
].join('|');
const OF_PLACE = new RegExp(String.raw`(?<!\p{L})\p{L}*(?:${PLACE_WORDS})(?!\p{L})`, 'iu');
/** Where one meets without a room. */
const AT_DISTANCE =
  /^(?:digitalt|på distans|distansmöte|via (?:teams|zoom)|(?:microsoft )?teams|zoom)(?!\p{L})/iu;
const MEETING_AT_DISTANCE =
  /(?<!\p{L})(?:digitalt |hybrid|distans|teams-?|video)(?:möte|sammanträde)t?(?!\p{L})/giu;
const ADDRESS = /(?<!\p{L})\p{Lu}\p{L}+(?:\s\p{L}+)?,?\s\d{1,3}(?:\s?\p{Lu})?(?![\p{L}\d])/u;

/** What a head, a list or a letter says and no place is called. */
const OTHER_WORDS =
  /(?<!\p{L})(?:\p{L}*ärenden?\p{L}*|\p{L}*dagordning\p{L}*|\p{L}*föredragning\p{L}*|\p{L}*handling(?:ar|arna)?|punkt(?:er|erna)?|bilag\p{L}*|sida|sid|§+|agenda|program(?:met)?|innehåll|an?mäl\p{L}*|kallad\p{L}*|kallas|kallelse\p{L}*|ledam[oö]\p{L}*|ersätt\p{L}*|(?:varmt )?välkom\p{L}*|förslag\p{L}*|beslut\p{L}*|protokoll\p{L}*|information|närvar\p{L}*|frånvaro\p{L}*|förhinder|förfall|återbud|svar|obs|paus|deltagare|inbjudna|för kännedom|kopia|vänligen|vänliga|hälsning\p{L}*|med vänlig|diarie\p{L}*|dnr|telefon|tfn|ordförande|sekreterare|underskrift|styrelse(?:n|ns)?|sammanträdet?s?|möten?|mötets?|samordningsförbund\p{L}*|att behandla|genomgång|öppnande)(?!\p{L})/iu;
const SENTENCE =
  /(?<!\p{L})(?:är|finns|görs|sker|hålls|serveras|skickas|bjuds|bjuder|kommer|ska|skall|kan|börjar|startar|leds|leder|ses|träffas|ring|mejla|kontakta|meddela|läs)(?!\p{L})/iu;
const LINK = /https?:|www\.|@|\p{L}:\s*\S/u;

/** "Plats: meddelas senare": it is not said yet. */
export const NOT_YET =
  /(?<!\p{L})(?:meddelas|återkommer|bestäms|beslutas senare|anges senare|(?:inte|ej) (?:klart|bestämt|bokad|fastställd)|oklart|tba|senare besked|se nedan|enligt ovan)(?!\p{L})/iu;

/** Whether `text` is a heading, a sentence or a link rather than a place: said of what nothing marks as one. */
export function isOtherThanPlace(text: string): boolean {
  const told = text.replace(MEETING_AT_DISTANCE, ' ');
  return OTHER_WORDS.test(told) || SENTENCE.test(text) || LINK.test(text) || /[:?!]$/u.test(text);
}

/**
 * Whether the form of the text itself says that it is a place, though no label does: a word for a room, a house or a
 * street, an address, or that one meets at a distance.
 */
export function saysPlace(text: string): boolean {
  const place = text.trim();
  if (isOtherThanPlace(place) || (/[^.]\.$/u.test(place) && place.length > LONGEST)) return false;
  if (!/^[\p{Lu}\d(]/u.test(place) && !AT_DISTANCE.test(place)) return false;
  return OF_PLACE.test(place) || ADDRESS.test(place) || AT_DISTANCE.test(place);
}

const LONGEST = 60;
