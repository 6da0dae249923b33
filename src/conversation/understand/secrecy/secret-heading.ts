const SAYS_SO =
  /(?<!\p{L})(?:OSL|(?:bakom|inom|för|med|på)\s+(?:stängd|lyckt|låst|slutn|sluten)a?\s+dörr(?:ar)?|sekretess(?:belag[dt]|ärende)?(?=\s*(?:$|[).,;:]))|(?:stängd|stängt|sluten|slutet|intern|internt|hemlig|hemligt)\s+(?:punkt|ärende|fråga|del)|(?:ej|inte|icke)\s+(?:för\s+)?offentlig(?:t|het)?|(?:tas|behandlas|avhandlas|dras|föredras)(?:\s+\p{L}+)?\s+(?:i\s+(?:enrum|avskildhet)|enskilt))(?!\p{L})|\((?:[^)]*[\s,;])?(?:intern|internt|sluten|slutet|stängd|stängt|hemlig|hemligt|sekretess|i\s+enrum|i\s+avskildhet)(?!\p{L})[^)]*\)/iu;

/**
 * The narrower of the two lists of such words: of what stands in a document, where a word may be of what it is about. What
 * somebody writes to Klubban is asked by `speaksOfSecrecy`, which holds these and more.
 *
 * Whether the heading of an ärende in a kallelse says that it is not everybody's: "(bakom stängda dörrar, OSL 39 kap.)",
 * "(intern)". It is internal until the kansli says otherwise: what was shown cannot be hidden.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function headingSaysSecret(heading: string): boolean {
  return SAYS_SO.test(heading) || isMasked(heading);
}

/** "Ersättning till XXXX XXXX", "Avtal med [maskat]", "Avsked av N.N.": a name that is not to be read. */
const MASK =
  /(?<![\p{L}\d])(?:X{4,}|X{3}(?!\s*(?:kr|tkr|mkr)(?!\p{L}))|N\.\s?N\.?|NN)(?![\p{L}\d])|[█■▇]{2,}|[[({<]\s*(?:\p{L}+\s+)?(?:[Mm]ask(?:at|ad|ade|erat|ning)|MASKAT|[Bb]orttag(?:et|en|na)|[Öö]verstruk(?:et|en|na)|[Aa]nonymiserat?)\s*[\])}>]/u;

/** Whether a text has a name or a passage in it that is masked. */
function isMasked(text: string): boolean {
  return MASK.test(text);
}

const TEXT_SAYS =
  /(?<!\p{L})(?:(?:bakom|inom|för|med|på)\s+(?:stängd|lyckt|låst|slutn|sluten)a?\s+dörr(?:ar)?|(?:(?:av|be)?handla(?:s|des|ts|t|de)|överl(?:a|ä|å)(?:de|ggning\p{L}*|gger)|tas|togs|tagits|dras|drogs|föredra(?:s|r)|föredrogs|diskutera(?:s|des|ts)|hölls|hålls|ägde\s+rum)(?:\s+\p{L}+){0,2}\s+(?:i\s+(?:enrum|avskildhet)|enskilt)|(?:omfattas|skyddas)\s+av\s+sekretess|tystnadsplikt\s+(?:råder|gäller|föreligger)|\p{L}*sekretess\s+(?:enligt|enl\.?|råder|gäller|föreligger)|(?:paragrafen|punkten|ärendet|uppgifter(?:na)?|delar(?:na)?)\s+(?:är|har|blir)\s+maska(?:d|t|de|ts)|(?:överlämnas|lämnas|delas(?:\s+ut)?)\s+i\s+förtroende|sekretess(?:belag[dt]|skydda[dt]|märk[t])|OSL\s+\d|\d{1,2}\s*kap\.?\s*(?:\d{1,2}\s*§\s*)?(?:OSL|offentlighets-\s?och\s+sekretesslagen)|(?:(?:i|vid|under)\s+(?:stängd|sluten|slutet|stängt|intern|internt)\s+(?:del|session|sammanträde|möte|överläggning|behandling|handläggning|form))|(?:delas|sprids|visas|lämnas|skickas)\s+(?:inte|ej)\s+(?:ut(?:\s+till)?\s+|vidare\s+)?(?:utanför|till\s+(?:andra|utomstående)|i\s+kanalen)|(?:paragrafen|punkten|ärendet|beslutet)\s+(?:läggs|publiceras|visas|anslås)\s+(?:inte|ej)\s+(?:ut\s+)?på\s+(?:webb\p{L}*|hemsida\p{L}*|internet|nätet)|(?:lever\s+med|har|fått|under)\s+skydda(?:de?|t)\s+(?:identitet\p{L}*|personuppgift\p{L}*|adress\p{L}*|folkbokföring)|(?:får|ska|skall|bör)\s+(?:inte|ej)\s+(?:publiceras|spridas|offentliggöras|visas|delas|lämnas\s+ut)|(?<!(?:mötet|sammanträdet|lokalen|salen|parkeringen)\s+)(?:är|ska(?:ll)?(?:\s+vara)?|får(?:\s+vara)?|bör(?:\s+vara)?)\s+(?:inte|ej|icke)\s+(?:vara\s+)?(?:avsed[da]\s+|avsett\s+|till\s+)?för\s+(?:allmänheten|offentligheten|utomstående|obehöriga|kanalen|allmän\s+spridning|spridning)|(?:inte|ej)\s+(?:är|ska|får|bör)\s+(?:vara\s+)?(?:avsed[da]\s+|avsett\s+)?för\s+(?:allmänheten|offentligheten|utomstående|obehöriga|kanalen)|(?:(?:får|ska(?:ll)?|bör)\s+(?:inte|ej)|(?:inte|ej)\s+(?:får|ska(?:ll)?|bör))\s+(?:läsas|ses)\s+av\s+(?:andra|alla|någon\s+annan|någon\s+utanför|fler|utomstående|obehöriga|allmänheten)|(?:(?:den\s+här\s+|denna\s+|följande\s+|nedanstående\s+)?(?:punkt(?:en)?|paragraf(?:en)?|ärendet?|avsnitt(?:et)?|uppgifter(?:na)?|text(?:en)?|sida(?:n)?|bilaga(?:n)?|handling(?:en)?)|handlingarna|underlaget|(?:följande|nedanstående)\s+(?:\p{L}+\s+)?(?:punkter|paragrafer|ärenden|avsnitt|uppgifter)(?:\s+\([\d\s–-]{1,9}\))?|(?:punkt(?:er(?:na)?)?|paragraf(?:en|er(?:na)?)?|ärende(?:na?)?|§{1,2})\s+\d[^.?!\n]{0,20}?)\s+(?:är|ska(?:ll)?\s+vara|hålls)\s+(?:intern[at]?|hemlig[at]?|sekretess\p{L}*|konfidentiell[at]?|(?:inte|ej)\s+(?:offentlig[at]?|för\s+(?:alla|andra))))(?!\p{L})/iu;

/** The same of what stands below a heading: "Ärendet behandlas inom stängda dörrar." */
export function textSaysSecret(text: string): boolean {
  return TEXT_SAYS.test(text) || KEPT_APART.test(text) || isMasked(text);
}

/** "Paragrafen förvaras hos ordföranden", "protokollförs separat": what is written is not with the rest. */
const KEPT_APART =
  /(?<!\p{L})(?:paragraf\p{L}*|protokoll(?:et)?|beslutet|ärendet|bilaga[n]?|handling(?:en|arna)?|underlag(?:et)?|anteckning(?:en|arna)?)\s+(?:(?:\p{L}+\s+)?(?:förvara(?:s|des|ts)|arkivera(?:s|des|ts))\s+(?:\p{L}+\s+)?(?:hos|inlåst|i\s+(?:kassaskåp|säkerhetsskåp|låst))|(?:protokollförs|protokollfördes|nedtecknas|antecknas|förs)\s+(?:separat|särskilt|för\s+sig|i\s+(?:särskilt|separat|slutet)\s+protokoll)|(?:\p{L}+\s+){0,2}?(?:i\s+(?:ett\s+)?(?:slutet|förseglat)\s+kuvert|i\s+sluten\s+akt))(?!\p{L})/iu;
