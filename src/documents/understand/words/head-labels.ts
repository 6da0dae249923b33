/** What a label in the head of a kallelse or protokoll announces. */
export type HeadKind =
  | 'placeTime'
  | 'place'
  | 'time'
  | 'date'
  | 'deciding'
  | 'members'
  | 'deputies'
  | 'servingDeputies'
  | 'others'
  | 'present'
  | 'absent'
  | 'called'
  | 'copy'
  | 'adjuster'
  | 'adjustment'
  | 'adjustedDate'
  | 'paragraphs'
  | 'secretary'
  | 'chair'
  | 'organ'
  | 'postedDate'
  | 'removedDate'
  | 'storage'
  | 'clarifiedName'
  | 'convener'
  | 'noticeDate'
  | 'noise';

const BODY = `(?:styrelsens?|nämndens?|direktionens?|förbundets?|förbundsstyrelsens?)`;

/** An office of the kansli, printed beside that of keeping the minutes: "Förbundschef, vid protokollet". */
const OFFICE = String.raw`\p{L}*(?:chef|direktör|ekonom|administratör|utredare|handläggare|samordnare|ledare)`;
const BESIDE = String.raw`\s*(?:,|/|och)\s*`;
/** A list of those present has "Förbundschef/sekreterare" below her name: that is no label. */
const KEEPER = '(?:vid protokollet|protokollförare)';

/** "Plats för mötet:". */
const FOR_MEETING = '(?: för (?:sammanträdet?|mötet|styrelsemötet))?';

/** Ersättare, also as they are shortened in a narrow column. */
const DEPUTIES = String.raw`ersättare|ers\.|suppleanter|suppl\.`;

/** Those who come and have no seat; two of the words make one label. */
const OTHERS =
  'tjänstepersoner|tjänstemän|kansli(?:et)?|adjungerade|inbjudna|gäster|åhörare|föredragande|revisorer';

/**
 * One label a row, the longest wordings first. A label may be followed by a colon and its value, stand in a column
 * of its own, or alone on its line.
 */
export const HEAD_LABELS: readonly (readonly [HeadKind, string])[] = [
  ['postedDate', 'dag (?:när|då) anslaget (?:sätts|sattes) upp'],
  ['removedDate', 'dag (?:när|då) anslaget (?:tas|togs) (?:ned|ner|bort)'],
  ['storage', 'plats för förvaring(?: av protokollet)?|förvaras(?: (?:på|hos|vid|i))?'],
  [
    'adjustment',
    String.raw`(?:justeringens|justerings)\s*(?:plats och tid|tid och plats|plats, tid|plats|tid)`,
  ],
  ['adjustment', `(?:plats och tid|tid och plats|plats|tid) för (?:protokolls?)?justering(?:en)?`],
  ['adjustment', `(?:protokolls)?justering(?:en)?(?: (?:sker|äger rum|görs))?`],
  [
    'placeTime',
    String.raw`(?:plats och tid|tid och plats|tid\s*[/&,]\s*plats|plats\s*[/&,]\s*tid|när och var|var och när|(?:sammanträdes|mötes)?(?:lokal|plats) och (?:klockslag|tid)|(?:tid|klockslag) och (?:sammanträdes|mötes)?lokal)(?: för(?: (?:sammanträdet?|mötet|styrelsemötet))?)?`,
  ],
  ['date', `(?:sammanträdes|mötes|styrelsemötes)(?:datum|dag)`],
  ['date', `datum för (?:sammanträdet?|mötet|styrelsemötet)`],
  ['date', 'dag(?: och (?:datum|tid))?|mötesdag(?: och tid)?'],
  ['postedDate', String.raw`datum för anslag(?:et)?s?\s*(?:uppsättande|uppsättning|publicering)`],
  [
    'postedDate',
    String.raw`anslag(?:et)?\s*(?:har\s+)?(?:satts upp|sattes upp|sätts upp|uppsatt|publicerat|publicerades|publiceras)(?: den)?`,
  ],
  [
    'postedDate',
    'anslagsdatum|anslagsdag|anslagets (?:publicering|uppsättande)|anslag uppsatt(?: den)?|publicerad(?: den)?|anslaget uppsatt|publiceringsdatum|anslagstid(?: från)?|anslaget från|anslag(?:et)? (?:är |var )?uppe(?: från)?(?: den)?|uppsatt(?: på (?:\\p{L}+ )?\\p{L}*anslagstavl(?:a|an|or|orna))?(?: den)?|anslås(?: den)?|datum då anslaget sätts upp',
  ],
  [
    'postedDate',
    `datum (?:när|då) (?:tillkännagivandet|justeringen|anslaget|beviset|protokollet) (?:publicera(?:des|s|ts)|sattes upp|sätts upp|anslogs|anslås|tillkännag(?:avs|es))`,
  ],
  ['postedDate', String.raw`anslaget(?=\s*:|$)`],
  ['removedDate', String.raw`datum för anslag(?:et)?s?\s*(?:nedtagande|nedtagning|avpublicering)`],
  [
    'removedDate',
    String.raw`anslag(?:et)?\s*(?:har\s+)?(?:tas ned|tas ner|tas bort|tagits ned|togs ned|nedtages|nedtas|nedtaget|avpubliceras)(?:\s+(?:tidigast|efter|den))*`,
  ],
  [
    'removedDate',
    'anslagets (?:avpublicering|nedtagande)|avpubliceras?(?: den)?|avpublicerad(?: den)?|överklagandetid(?:en)? (?:går ut|utgår)|sista dag(?:en)? (?:för överklagan(?:de)?|att överklaga)|nedtas(?: den)?|nedtaget(?: den)?|tas ned(?: tidigast)?|anslaget till|datum då anslaget tas ned',
  ],
  [
    'removedDate',
    `(?:datum (?:när|då) )?(?:tillkännagivandet|justeringen|anslaget|beviset|protokollet) (?:tas (?:ned|ner|bort)|togs (?:ned|ner|bort)|avpublicera(?:des|s|ts)|nedtas)(?: tidigast)?`,
  ],
  [
    'adjustedDate',
    `(?:protokolls)?justerings(?:datum|dag)|datum för (?:protokolls)?justering(?:en)?|justerat(?: den)?|protokollet justerat(?: den)?`,
  ],
  [
    'storage',
    `förvaringsplats(?: för (?:protokollet|protokoll))?|protokollet förvaras(?: (?:på|hos|vid|i))?|(?:original(?:et)?|protokollet) finns(?: tillgängligt)?(?: (?:på|hos|vid|i))?`,
  ],
  [
    'servingDeputies',
    String.raw`(?:närvarande )?tjänstgörande ersättare|tjg\.? ersättare|beslutande ersättare`,
  ],
  ['servingDeputies', String.raw`(?:närv\.? )?(?:tj\.|tjg\.?|tjänstg\.) (?:${DEPUTIES})`],
  [
    'deputies',
    String.raw`(?:ej|icke|inte|övr\.|övriga) (?:(?:tj\.|tjg\.?|tjänstg\.)(?: (?:${DEPUTIES}))?|ers\.)`,
  ],
  ['others', String.raw`övr(?:\.|iga) närv\.`],
  ['members', String.raw`(?:närv\.? )?led(?:am)?\.`],
  ['deputies', String.raw`(?:närv\.? )?(?:ers|suppl)\.`],
  [
    'deputies',
    String.raw`(?:närvarande,? (?:ej tjänstgörande |icke tjänstgörande |ej beslutande )?|ej tjänstgörande |icke tjänstgörande |ej beslutande |icke beslutande |övriga )(?:närvarande )?(?:ersättare|suppleanter)(?:,? \(?(?:ej|icke|inte)[ -]tjänstgörande\)?)?`,
  ],
  [
    'others',
    '(?:deltog|deltar|närvarande) (?:i mötet |på mötet |vid mötet |i sammanträdet )?utan att (?:besluta|delta i beslut(?:et|en)?)',
  ],
  [
    'others',
    'närvarande,? (?:men )?(?:(?:ej|icke|inte) (?:beslutande|tjänstgörande)|utan (?:beslutanderätt|rösträtt))',
  ],
  ['deputies', '(?:ej|icke|inte) (?:tjänstgörande|beslutande)'],
  [
    'servingDeputies',
    'ersättare,? som (?:gick|gått|går|trädde|träder) in|ersättare,? som (?:tjänstgör|tjänstgjorde|tjänstgjort)|ersättare i tjänst',
  ],
  ['deputies', 'ersättare,? (?:utan rösträtt|som inte röstar|på plats|närvarande)'],
  ['deputies', 'ersättare,? som (?:inte|ej) tjänstgör'],
  [
    'deputies',
    String.raw`(?:till )?(?:ersättare|suppleanter)(?: \(?(?:(?:ej|icke)[ -]tjänstgörande|(?:kallas )?för kännedom)\)?)?`,
  ],
  [
    'deciding',
    `(?:med|deltog|deltagande|närvarande) (?:på|vid|i) (?:mötet|sammanträdet) och (?:med )?i besluten?`,
  ],
  ['deciding', 'tjänstgörande(?: ledamöter(?:,? och| samt) (?:tjänstgörande )?ersättare)?'],
  ['deciding', `(?:närvarande(?:,? och| samt|,) )?beslutande(?: ledamöter| och tjänstgörande ersättare)*`],
  [
    'deciding',
    `(?:i beslutet (?:deltar|deltog|har deltagit)|(?:deltar|deltog|deltagare|deltagande|har deltagit) i beslut(?:et|en))(?: per capsulam)?|beslutsfattare|(?:svarande|röstande) ledamöter|(?:har svarat|svarade|svar från)`,
  ],
  [
    'members',
    String.raw`(?:till )?(?:närvarande )?(?:ordinarie )?(?:tjänstgörande )?(?:styrelse)?ledamöter(?: och tjänstgörande ersättare)?|ordinarie(?=\s*(?::|$))`,
  ],
  [
    'absent',
    'frånvarande(?: ledamöter| ersättare)*|förhindrade?(?: ledamöter| ersättare)*|(?:hade |har )?anmält förhinder|förhinder(?: anmält av)?|anmäl[dt] frånvaro|ej närvarande|(?:inte|ej) med|borta',
  ],
  [
    'others',
    `(?:övriga|även|också) (?:närvarande|deltagare|deltagande)(?: tjänstemän)?|(?:närvarande )?(?:tjänstepersoner|tjänstemän)|adjungerade|inbjudna(?: gäster)?|gäster|åhörare|övriga|föredragande tjänstemän|från kansliet`,
  ],
  ['others', `(?:${OTHERS})(?:(?:,| och| samt) (?:${OTHERS}))+`],
  ['called', 'sammankallade|kallade|kallas|kallelse till|sändlista|till'],
  ['copy', 'för kännedom|kopia till'],
  [
    'present',
    '(?:vid|på|i) (?:mötet|sammanträdet) (?:deltog|deltar|var|närvarade)|(?:med|närvarande|deltagare) (?:på|vid|i) (?:mötet|sammanträdet)|vilka som var med|följande deltog|deltog(?: i mötet)?|närvarande|närvaro|deltagare|deltagande|med',
  ],
  [
    'adjuster',
    `utses? att justera(?: (?:protokollet|dagens protokoll))?|utsedd(?:a)? att justera|att justera(?: (?:protokollet|dagens protokoll))?|(?:protokolls?)?justerare|(?:protokolls?)?justerande|justeringspersoner?|justeringsuppdrag(?:et)?|justeringsm(?:an|än)|(?:protokollet )?justeras(?: av)?|val av justerare`,
  ],
  ['paragraphs', `paragrafer|paragraf|protokollet omfattar|omfattar|omfattning|§§`],
  [
    'secretary',
    `(?:nämnd|förbunds|styrelse|mötes|protokoll)?sekreterare|(?:${OFFICE}${BESIDE})?${KEEPER}(?:${BESIDE}${OFFICE}(?=\\s*(?::|$)))?|antecknat av|protokollet fördes av|protokoll fört av`,
  ],
  ['chair', 'ordförande|mötesordförande'],
  ['organ', `organ|avser sammanträde med|${BODY} sammanträde|nämnd|myndighet`],
  ['clarifiedName', 'namnförtydligande|anslaget av|(?:anslaget )?intygas(?: av)?'],
  ['convener', 'samman ?kallande|kallad av|kallelsen utfärdas? av|handläggare|kontaktperson'],
  ['noticeDate', 'upprättad(?: den)?|kallelsedatum|utsänd(?: den)?|utskicksdatum|datum för kallelsen?'],
  [
    'noise',
    String.raw`(?:elektroniska |digitala )?underskrift(?:er)?|namnteckningar|tillkännagivande$|enligt uppdrag|(?:bevis|anslag)(?:\s*[/&]\s*(?:bevis|anslag)|\s+om\s+(?:anslag|justering)|\s+om\s+\p{L}+)?|detaljer|besöksadress|postadress|telefon(?:nummer)?|telefax|e-?post|hemsida|växel|direkt|kansli|innehåll|utdragsbestyrkande|paus|styrelse`,
  ],
  [
    'place',
    String.raw`(?:plats|lokal|mötesplats|möteslokal|(?:mötes|konferens|sammanträdes)rum(?=\s*:)|sammanträdes ?(?:lokal|plats)|var)${FOR_MEETING}`,
  ],
  ['time', `(?:tid|klockan|klockslag|mötestid|sammanträdestid|när)${FOR_MEETING}`],
  ['date', 'datum(?: och tid)?'],
];

/** Labels of when and where the meeting is held. */
export const WHERE_AND_WHEN: ReadonlySet<HeadKind | null> = new Set<HeadKind | null>([
  'place',
  'time',
  'date',
  'placeTime',
]);

/** Labels that group persons. */
export const PEOPLE_KINDS: ReadonlySet<HeadKind> = new Set<HeadKind>([
  'deciding',
  'members',
  'deputies',
  'servingDeputies',
  'others',
  'present',
  'absent',
  'called',
  'copy',
]);

/** Labels that only the head of a protokoll has. */
export const PROTOKOLL_KINDS: ReadonlySet<HeadKind> = new Set<HeadKind>([
  'deciding',
  'deputies',
  'servingDeputies',
  'others',
  'present',
  'members',
  'adjuster',
  'adjustment',
  'paragraphs',
  'absent',
]);
