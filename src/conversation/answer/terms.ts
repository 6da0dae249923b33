import { type Pattern, sifted } from '../understand/patterns/sifted.ts';

/** A word of the board's work, what it means, and the section of law that has it, where one does. */
export interface Term {
  readonly term: string;
  readonly said: Pattern;
  readonly means: string;
  readonly source: string | null;
}

/** Words that are explained, as they are used in protokoll; the sections as in KL through FinsamL 19 §. */
const TERMS: readonly Term[] = [
  {
    term: 'Bordlägga',
    said: /^bord(?:lägg\p{L}*|lagd\p{L}*|lagt|läggning\p{L}*)$/iu,
    means: 'att skjuta upp ett ärende till ett senare möte, utan att någon behöver utreda mer.',
    source: 'KL 6 kap. 33 §',
  },
  {
    term: 'Återremittera',
    said: /^[åa]terremi\p{L}*$/iu,
    means: 'att skicka tillbaka ett ärende för mer utredning innan styrelsen beslutar.',
    source: null,
  },
  {
    term: 'Yrka',
    said: /^yrka(?:r|de|t|nde|ndet|nden)?$/iu,
    means: 'att föreslå under mötet hur styrelsen ska besluta: bifall, avslag, ändring eller uppskov.',
    source: null,
  },
  {
    term: 'Proposition',
    said: /^proposition(?:en|er|sordning\p{L}*)?$/iu,
    means: 'ordförandens fråga till mötet om det säger ja till ett av förslagen.',
    source: null,
  },
  {
    term: 'Acklamation',
    said: /^acklamation(?:en)?$/iu,
    means: 'att styrelsen beslutar genom att ropa ja, utan att rösterna räknas.',
    source: null,
  },
  {
    term: 'Votering',
    said: /^votering(?:en|ar)?$/iu,
    means: 'omröstning där rösterna räknas. Den är öppen, utom i val och när personal anställs.',
    source: 'KL 5 kap. 53–56 §§',
  },
  {
    term: 'Reservation',
    said: /^reserv(?:ation|ationen|ationer|era|erade|erat|erar)$/iu,
    means:
      'att den som var med och beslutade får antecknat att hon eller han var emot. Den anmäls innan mötet slutar.',
    source: 'KL 4 kap. 27 §',
  },
  {
    term: 'Särskilt yttrande',
    said: /^(?:särskilt )?yttrande(?:t|n)?$/iu,
    means: 'en egen kommentar i protokollet till ett beslut, utan att man reserverar sig mot det.',
    source: null,
  },
  {
    term: 'Att-sats',
    said: /^att-?satse?(?:n|r|rna)?$/iu,
    means: 'varje led i ett beslut eller ett förslag, som börjar med ”att”.',
    source: null,
  },
  {
    term: 'Lägga till handlingarna',
    said: /^(?:lagt?s?|lägga?s?|lagd) till handlingarna$/iu,
    means: 'att styrelsen har tagit del av något och inte gör mer åt det.',
    source: null,
  },
  {
    term: 'Ajournera',
    said: /^ajourner\p{L}*$/iu,
    means: 'att göra ett uppehåll i mötet och fortsätta senare.',
    source: null,
  },
  {
    term: 'Adjungerad',
    said: /^adjunger\p{L}*$/iu,
    means: 'den som är inbjuden att vara med på mötet, men inte är vald och inte röstar.',
    source: null,
  },
  {
    term: 'Justerare',
    said: /^juster(?:are|aren|ingsperson|ingsman)$/iu,
    means: 'den som är utsedd att tillsammans med ordföranden intyga att protokollet stämmer.',
    source: 'KL 5 kap. 69 §',
  },
  {
    term: 'Anslag',
    said: /^(?:anslag(?:et|en)?|anslås|anslogs)$/iu,
    means:
      'tillkännagivandet på medlemmarnas anslagstavlor att protokollet är justerat. Från den dagen räknas tiden att överklaga.',
    source: 'KL 8 kap. 12 §, FinsamL 28 §',
  },
  {
    term: 'Laglighetsprövning',
    said: /^laglighetspröv\p{L}*$/iu,
    means:
      'att den som är medlem i en medlemskommun eller region överklagar ett beslut till förvaltningsrätten, inom tre veckor från anslaget.',
    source: 'FinsamL 28 §, KL 13 kap. 5 §',
  },
  {
    term: 'Tjänstgörande ersättare',
    said: /^tjänstgör(?:ande|a|ing|ande ersättare)$/iu,
    means: 'en ersättare som sitter på en ledamots plats, har hennes rättigheter och röstar.',
    source: 'KL 4 kap. 22 §',
  },
  {
    term: 'Ersättare',
    said: /^ersättare(?:n)?$/iu,
    means:
      'den som kallas när en ledamot har förhinder eller är jävig, och då tjänstgör och röstar på den platsen. Annars får hon vara med och lyssna.',
    source: 'KL 6 kap. 17 §',
  },
  {
    term: 'Presidium',
    said: /^presidi(?:um|et)$/iu,
    means: 'ordföranden och vice ordförandena.',
    source: 'FinsamL 17 §',
  },
  {
    term: 'Beredning',
    said: /^bered(?:ning|ningen|s|a)$/iu,
    means: 'att ett ärende utreds och får ett förslag till beslut innan styrelsen tar upp det.',
    source: null,
  },
];

const ASKED = sifted(
  /^(?:(?:och|men|å|o|hej|du|nu|ok|okej)[ ,]+)*(?:(?:vad|va) (?:betyder|innebär|menas med|menar (?:ni|de|dom) med|gör|(?:är|e)(?= (?:det )?(?:en|ett|en sån) | (?:det )?[\p{L}-]+ för (?:nåt|något|nån))(?: det)?)|förklara)(?: (?:det|egentligen|ordet|att (?:nåt|något|ett ärende|ärendet|man|den|det) (?:är|blir|e|har blivit)?|att|när (?:nåt|något|ett ärende|man|det) (?:är|blir|e)?|en|ett|den|en sån|att det är))*\s+["']?(?<what>[\p{L}-]+(?: [\p{L}-]+){0,2}?)["']?(?: (?:för nåt|för något|då|egentligen|är|betyder|nu igen))*[?. ]*$/iu,
);

/** "Vad är votering": of a word that stands here nobody asks otherwise so. */
const ASKED_BARELY = sifted(
  /^(?:(?:och|men|å|o|hej|du)[ ,]+)*(?:vad|va) (?:är|e) (?:det här med )?["']?(?<what>votering|acklamation|proposition|laglighetsprövning|ajournering|bordläggning|återremiss|adjungering|presidium|beredning)["']?[?. ]*$/iu,
);
/** "Vad är skillnaden mellan ledamot och ersättare": what an ersättare is. */
const DIFFERS = sifted(
  /^(?:(?:och|men|å|o|hej|du)[ ,]+)*(?:(?:vad|va) (?:är|e) )?(?:det för )?skillnad(?:en)? (?:på|mellan) (?:en )?(?:ordinarie )?(?:ledamot|ledamöter|ordinarie) (?:och|o|mot) (?:en )?(?<what>ersättare)(?:n)?[?. ]*$/iu,
);

/** "Skillnaden mellan bordläggning och återremiss": two words that stand here, each told. */
const TWO = sifted(
  /^(?:(?:och|men|å|o|hej|du)[ ,]+)*(?:(?:vad|va) (?:är|e) )?(?:det för )?skillnad(?:en)? (?:på|mellan) (?:(?:en|ett|att) )?(?<one>[\p{L}-]+(?: [\p{L}-]+){0,2}?) (?:och|o|å|mot|kontra) (?:(?:en|ett|att) )?(?<other>[\p{L}-]+(?: [\p{L}-]+){0,2}?)[?. ]*$/iu,
);

function bothAsked(text: string): Term | null {
  const { one, other } = TWO.exec(text)?.groups ?? {};
  if (one === undefined || other === undefined) return null;
  const [first, second] = [one, other].map((word) => TERMS.find(({ said }) => said.test(word)));
  if (first === undefined || second === undefined || first === second) return null;
  const sources = [...new Set([first.source, second.source].filter((source) => source !== null))];
  return {
    term: first.term,
    said: TWO,
    means: `${first.means} ${second.term}: ${second.means}`,
    source: sources.length === 0 ? null : sources.join(' och '),
  };
}

/** The word that is to be explained: "vad betyder bordlagt", "vad är en att-sats". Null: none is asked for. */
export function termAsked(text: string): Term | null {
  const what = (ASKED.exec(text) ?? ASKED_BARELY.exec(text) ?? DIFFERS.exec(text))?.groups?.what;
  return what === undefined ? bothAsked(text) : (TERMS.find(({ said }) => said.test(what)) ?? null);
}
