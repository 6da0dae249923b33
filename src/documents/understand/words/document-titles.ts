/** Words that a document's title begins with. */
export const DOCUMENT_NOUN =
  /^(?:(?:förslag till|utkast(?: till)?|bilaga \d+[.:]?)\s+)?(?:ansökan|(?:\p{L}+-?\s?(?:och|&)\s)?\p{L}*(?:plan|analys|ordning|instruktion|budget|redovisning|rapport|skrivelse|missiv|inbjudan|yttrande|sammanställning|policy|riktlinjer|signaturlista|revisionsberättelse|överenskommelse|avtal|bokslut|prognos|uppföljning|utvärdering|remiss|remissvar|tjänsteskrivelse|projektbeskrivning|projektplan|lista|förteckning|uppdragsbeskrivning|reglemente|strategi)|underlag|anmälan av (?:\p{L}+ )?delegationsbeslut|beslut om|beslut från|brev|pm|promemoria|svar på|information (?:om|till)|samverkansavtal|välkommen)(?![\p{L}])/iu;

export const KALLELSE_TITLE =
  /^(?:(?:preliminär|extra|ny|reviderad|uppdaterad|ändrad|slutlig|definitiv)\s+)?(?:kallelse|underrättelse)(?:\s*[/&]\s*(?:kallelse|underrättelse|dagordning|föredragningslista))?(?:[\s,:–-]+(?:och|till|med|för|dagordning|föredragningslista|styrelse\p{L}*|sammanträde|möte|nämnd\p{L}*|direktion\p{L}*|samordningsförbund\p{L}*|ordinarie|extra|\p{L}+|nr\.?|\d[\d/:.-]*|\([^()]{1,30}\))|\s[+&]\s\p{L}+){0,10}$/iu;

export const AGENDA_TITLE =
  /^(?:dagordning|föredragningslista|ärendelista|förslag till dagordning|dagordning\/föredragningslista)(?:[\s,:–-]+(?:för|till|vid|styrelse\p{L}*|sammanträde\p{L}*|möte\p{L}*|nr\.?|\d[\d/:.-]*|\p{L}+)){0,8}$/iu;

export const PROTOKOLL_TITLE =
  /^(?:(?:(?:minnes|mötes)anteckningar ?(?:och|samt|\/) ?)?\p{L}*(?:sammanträdes|styrelse|mötes|nämnd)?protokoll(?: ?(?:och|samt|\/) ?(?:minnes|mötes)?anteckningar)?|(?:minnes|mötes)anteckningar)(?:[\s,–-]+(?:fört|från|över|nr|vid|för|per|\d|(?:(?:ordinarie|extra|styrelsens?|nämndens?)\s+)?\p{L}*(?:sammanträde|möte)t?(?!\p{L}))(?:[^.]|\.(?=\d)|(?<=(?<!\p{L})kl)\.){0,110})?(?:\s+\d{1,3}\s*(?:\(\d+\))?)?$/iu;

export const PER_CAPSULAM_TITLE =
  /^(?:(?:protokoll|beslut)(?:\s+(?:fört|fattat|över|från|vid|om|på)){0,3}\s*[-–:,]?\s*)?(?:beslut(?:en)?\s+(?:fattat\s+|fattade\s+)?)?per capsulam(?:[-\s]+(?:protokoll|beslut))?/iu;

export const PLAN_TITLE =
  /^(?:(?:förslag till\s+)?(?:mötes|sammanträdes|styrelsemötes?|års)-?\s?(?:plan|schema|kalender|tider|dagar|datum)|sammanträden|styrelsemöten)(?:[\s,:–-]+(?:för|\p{L}+|(?:19|20)\d\d)){0,6}$/iu;

/** What a plan may be headed as well, where the days of its meetings are most of it: "Styrelsens möten 2027". */
export const LOOSE_PLAN_TITLE =
  /^(?:(?:samordningsförbund\p{L}*|styrelsen?)(?![\p{L}])[^.:]{0,60}?[\s,:–-]+)?(?:(?:mötes|sammanträdes|styrelsemötes?|års)-?\s?(?:plan|schema|kalender|tider|dagar|datum)|(?:plan|tider|datum)\s+för\s+(?:styrelsens\s+)?(?:möten|sammanträden)|(?:styrelsens\s+)?(?:möten|sammanträden|mötestider|mötesdagar)(?=.*(?:19|20)\d\d))(?:[\s,:–-]+(?:för|\p{L}+|(?:19|20)\d\d)){0,6}[\s.:]*$/iu;

/** Words of which a document of such a board holds some. */
export const BOARD_WORDS =
  /(?<![\p{L}])(?:styrelsen?s?|samordningsförbund\p{L}*|nämnden?s?|\p{L}+nämnden?|direktionen?s?|sammanträde\p{L}*|protokoll\p{L}*|kallelse\p{L}*|dagordning\p{L}*|ledamot|ledamöter|ersättare|förbundschef\p{L}*|förbundet|bilaga|ansökan|beslut\p{L}*|budget\p{L}*|årsredovisning\p{L}*|verksamhetsplan\p{L}*|finsam\p{L}*|försäkringskassan|arbetsförmedlingen|kommun(?:en)?|region(?:en)?|landsting(?:et)?|tjänsteskrivelse|delegationsordning)(?![\p{L}])/giu;

/** "Föredragningslista", "Ärenden", "Välkomna!": what stands between where and when and the first item, and is neither. */
export const BEFORE_ITEMS =
  /^(?:(?:förslag|utkast) till )?(?:preliminär )?(?:dagordning|föredragningslista|ärendelista|ärenden|agenda|program)(?:en|n)?(?: (?:för|till|vid) (?:dagens |styrelsens )?(?:sammanträdet?|mötet?|styrelsemötet?))?\s*:?$|^(?:varmt |hjärtligt )?välkom(?:na|men)[!.]?$/iu;
