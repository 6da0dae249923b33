import { BOARD_NOUN } from './organisations.ts';
import { PRESENTED_BY } from './verbs.ts';

/** What a heading inside an item announces. */
export type SectionKind =
  | 'decision'
  | 'proposal'
  | 'motion'
  | 'procedure'
  | 'vote'
  | 'reservation'
  | 'note'
  | 'recusal'
  | 'underlag'
  | 'dispatch'
  | 'presenter'
  | 'body';

const WHO = String.raw`(?:\p{Lu}[\p{L}&.,/ -]{1,50}?s\s+)`;
const ADVERB = String.raw`(?:\s+(?:också|även|vidare|enhälligt|därefter|således|följande|därmed|dessutom|för egen del|att))*`;

/** "med 4 röster mot 1", "med 5 ja-röster mot 3 nej-röster": how it was decided, and not what. */
const BY_VOTES = String.raw`(?:\s+med\s+\p{L}*\d*(?:\s+\p{L}*-?röster)?\s+mot\s+\p{L}*\d*(?:\s+\p{L}*-?röst(?:er)?)?(?:\s+och\s+\p{L}*\d*\s+(?:som\s+)?\p{L}+)?${ADVERB})?`;

export interface SectionLabel {
  readonly kind: SectionKind;
  /** The label alone on its line, or before a colon. */
  readonly pattern: RegExp;
}

function label(kind: SectionKind, wording: string): SectionLabel {
  return { kind, pattern: new RegExp(`^(?:${wording})$`, 'iu') };
}

/** In order of precedence: a line is tried against each; what comes first wins. */
export const SECTION_LABELS: readonly SectionLabel[] = [
  label(
    'dispatch',
    String.raw`(?:beslutet|protokollsutdrag|utdrag|kopia|beslut)?\s*(?:(?:ska|skall)\s+)?(?:skickas|expedieras|delges|sänds|meddelas|översänds)(?:\s+till)?|expedier(?:ing|as)(?:\s+till)?|delges|kopia till|sändlista|protokollsutdrag(?: till)?|skickas till|beslutsexpediering|för kännedom`,
  ),
  label(
    'motion',
    String.raw`yrkanden?(?: och (?:förslag|proposition\p{L}*))?|förslag till beslut (?:på|under|vid) (?:sammanträdet|mötet)|(?:förslag|yrkanden) (?:på|under|vid) (?:sammanträdet|mötet|överläggningen|behandlingen)|tilläggsyrkande|ändringsyrkande|framställda yrkanden`,
  ),
  label(
    'procedure',
    String.raw`beslutsgång|proposition(?:er|sordning|sordningar)?|ärendets (?:behandling|gång|beredning)(?: på sammanträdet)?|tidigare behandling|behandling på sammanträdet|ajournering|${WHO}behandling(?:\s+(?:19|20)\d\d-\d\d-\d\d)?|överläggning|diskussion|ärendets gång`,
  ),
  label(
    'vote',
    `omröstning(?:sresultat|en)?|votering(?:sresultat)?|resultat av (?:omröstningen|voteringen)|omröstningslista`,
  ),
  label('reservation', '(?:skriftlig )?reservation(?:er)?|avvikande mening(?:ar)?'),
  label(
    'note',
    `protokollsanteckning(?:ar)?|särskilt yttrande|särskilda yttranden|anteckning(?:ar)? till protokollet|noteras|notering`,
  ),
  label(
    'recusal',
    `jäv(?:ig|iga|sanmälan|sanmälningar)?|anmälan om jäv|deltar inte|deltog inte|(?:ej|inte|icke) deltagande(?: på grund av jäv)?|(?:deltar|deltog) (?:ej|inte|icke) på grund av jäv`,
  ),
  label(
    'proposal',
    String.raw`${WHO}?förslag\s+till\s+(?:beslut|styrelsen|direktionen|nämnden|förbundsstyrelsen|samordningsförbundet|\p{L}*fullmäktige|medlemm\p{L}+|\p{L}*(?:nämnden|styrelsen|utskottet|direktionen)|\p{L}+ beslut)|${WHO}?beslutsförslag(?:et)?|${WHO}förslag|förslag|(?:står\s+)?(?:på\s+)?tur(?:\s+att\s+justera)|förslag\s+på\s+justerare|${WHO}förslag\s+till\s+beslut(?:\s+(?:19|20)\d\d-\d\d-\d\d)?`,
  ),
  label(
    'proposal',
    String.raw`(?:\p{Lu}[^.!?]{0,60}\s)?föreslå(?:s|r)\s(?:[\p{L} ]{0,40}\s)?(?:besluta|fatta beslut|ta(?: följande)? beslut|fatta följande beslut|följande beslut)(?:\s+följande)?(?:\s+att)?`,
  ),
  label(
    'proposal',
    String.raw`(?:\p{L}+\s+){0,5}föreslår(?:\s+(?:${BOARD_NOUN}))?(?:\s+(?:besluta|följande))?(?:\s+att)?(?:\s+besluta)?(?:\s+att)?`,
  ),
  label(
    'decision',
    String.raw`${WHO}?beslut(?:et)?(?:\s+(?:19|20)\d\d-\d\d-\d\d)?|${WHO}?beslut(?:et)? i (?:ärendet|sammandrag|korthet)`,
  ),
  label(
    'decision',
    String.raw`(?:\p{Lu}[^.!?]{0,70}?\s+)?(?:beslutar|beslutade|beslöt|har beslutat|beslutades|beslutas|beslutade enhälligt)(?:\s+(?:${BOARD_NOUN}))?${ADVERB}${BY_VOTES}`,
  ),
  label(
    'underlag',
    `(?:besluts)?underlag(?: för beslut(?:et)?)?|handlingar(?: i ärendet)?|bilagor|bilaga|bifogade handlingar|bifogas|underlag i ärendet`,
  ),
  label('presenter', `${PRESENTED_BY}|ansvarig|handläggare`),
  label(
    'body',
    String.raw`(?:sammanfattning|ärendet|bakgrund)(?: av ärendet| i korthet)?|i korthet|kortfattat|kort om (?:ärendet|förslaget)|ärendet|ärende(?:beskrivning|information)?|bakgrund(?: och \p{L}+)?|beskrivning(?: av ärendet)?|bedömning|förslagets? innebörd|motivering|skäl för beslutet|ekonomiska konsekvenser|konsekvenser|barnkonsekvenser|information|syfte|yttrande|kommentar|övervägande\p{L}*|jämställdhetsperspektiv|finansiering|tidplan|redogörelse(?: för ärendet)?|redovisning|frågor(?: och svar)?`,
  ),
];
