import { MONTHS } from '../../../../kernel/index.ts';
import { sifted } from '../../patterns/sifted.ts';
import { clausesIn, clausesWritten } from './clauses.ts';
import { orderParts } from './order-parts.ts';

/** What is asked to be done with the förslag till beslut of an item: clauses added, all of them put in place of, or gone. */
export interface ProposalOrder {
  /** `state`: it is told what is proposed, and not what becomes of what was proposed before. */
  readonly kind: 'add' | 'replace' | 'state' | 'remove';
  /** The item's own words, where it is named by its heading. */
  readonly of?: string;
  /** As written, each beginning with "att"; none where they were not said. */
  readonly clauses: readonly string[];
  /** It is told beside it that the item is the board's alone. */
  readonly internal?: true;
}

const LEAD = String.raw`^(?:(?:hej|klubban|snälla|kan|kunde|vill|skulle|ska|skall|får|du|ni|vi|jag|gärna|också|även|då|nu)[\s,]+)*`;
const PROPOSAL = String.raw`(?:(?:ett|det|de|ny|nytt|nya|följande)\s+)*(?:besluts)?förslag(?:et|en)?(?:\s+till\s+beslut)?`;
const OF_ITEM = String.raw`(?:på|till|i|under|från|för|ur|vid)\s+(?:punkt(?:en)?|ärende(?:t)?|pkt|p)\s+(?:nr\.?\s+|nummer\s+)?\d{1,3}\s?[a-z]?(?![\p{L}\d])`;
const ITS_PROPOSAL = String.raw`(?:${PROPOSAL}\s+${OF_ITEM}|${OF_ITEM},?\s+${PROPOSAL})`;

const VERBS = [
  [
    'add',
    String.raw`(?:(?:lägga?|skriva?|sätta?|föra?|foga|fyll)\s+(?:till|in|dit|på)|komplettera(?:\s+med)?)`,
  ],
  ['remove', String.raw`(?:(?:ta|tag|plocka|lyft)\s+bort|stryk|stryka|radera|slopa|töm)`],
  ['replace', String.raw`(?:ändra|ändrar|byt(?:\s+ut)?|ersätta?|justera|formulera\s+om|skriv\s+om)`],
] as const;
const OF_PROPOSAL = sifted(/förslag|föreslår|yrkar/iu);
const ORDERS = VERBS.map(
  ([kind, verb]) =>
    [kind, new RegExp(String.raw`${LEAD}${verb}\s+(?:i\s+)?${ITS_PROPOSAL}(?<rest>.*)$`, 'iu')] as const,
);

/** "Förslag på punkt 7: att bordlägga ärendet", "punkt 7 ska ha förslaget att avslå": without another verb. */
const TOLD: readonly (readonly ['add' | 'replace' | 'state', RegExp])[] = [
  ['state', new RegExp(String.raw`${LEAD}${PROPOSAL}\s+${OF_ITEM}(?<rest>[^:?]{0,40}:\s*att\s.*)$`, 'iu')],
  [
    'add',
    new RegExp(
      String.raw`${LEAD}(?:lägga?\s+till\s+|skriva?(?:\s+in)?\s+)?(?:på\s+)?(?:punkt(?:en)?|ärende(?:t)?|pkt)\s+(?:nr\.?\s+|nummer\s+)?\d{1,3}\s?[a-z]?\s*:\s*${PROPOSAL}(?<rest>[\s:]+att\s.*)$`,
      'iu',
    ),
  ],
  [
    'replace',
    new RegExp(
      String.raw`${LEAD}(?:punkt(?:en)?|ärende(?:t)?|pkt)\s+(?:nr\.?\s+|nummer\s+)?\d{1,3}\s?[a-z]?\s+(?:ska|skall|bör|får)\s+(?:ha|få)\s+(?:som\s+)?${PROPOSAL}(?<rest>[\s:]+att\s.*)$`,
      'iu',
    ),
  ],
];

/** "Ändra förslaget på lovskolan till att …": the item by its heading, where what it shall become is said. */
const HEADED = new RegExp(
  String.raw`${LEAD}(?:(?<replace>ändra|ändrar|byta?(?:\s+ut)?|ersätta?|formulera\s+om|skriva?\s+om)|(?:lägga?\s+till|komplettera\s+med))\s+${PROPOSAL}\s+(?:på|till|i|för|om)\s+(?!mötet)(?<item>\S[^:]{0,80}?)(?:\s*:\s*|,?\s+(?:till|med)\s+|,?\s+(?=att\s))(?<rest>att\s.*)$`,
  'iu',
);

/** "Förslag på punkten hyran: att säga upp avtalet": the item by its heading, without a verb. */
const TOLD_OF = new RegExp(
  String.raw`${LEAD}${PROPOSAL}(?:\s+till\s+beslut)?\s+(?:(?:på|till|för|i|under)\s+)?(?:punkten\s+|ärendet\s+)?(?!(?:på|till|för|i|under|är|ska|blir)\s|mötet|punkt|ärende|nästa|beslut|styrelsen|(?:den|det|där|dit|här)(?!\p{L})|\d)(?<item>\p{L}[^:]{1,60}?)\s*:\s*(?<rest>att\s.*)$`,
  'iu',
);

/** "Förslaget på budgeten är att fastställa den", "på budgeten föreslår vi att …": told as a sentence. */
const STATED_OF = [
  String.raw`^(?:(?:hej|ok|okej|och|sen)[\s,]+)*(?!(?:ny|nytt|punkt|ärende|mötet|dagordning)\p{L}*[\s:]|\d)(?<item>\p{L}[^:?,]{1,60}?)\s*:\s*${PROPOSAL}\s*:?\s*(?<rest>att\s.*)$`,
  String.raw`${LEAD}${PROPOSAL}\s+(?:på|till|för|i|under)\s+(?:punkten\s+|ärendet\s+)?(?!(?:mötet|punkt|ärende|nästa|beslut|styrelsen|den|det)(?!\p{L})|\d)(?<item>\p{L}[^:?]{1,60}?)\s+(?:är|blir|lyder|ska\s+vara|får\s+bli)\s*:?\s+(?<rest>att\s.*)$`,
  String.raw`^(?:på|för|till|under)\s+(?:punkten\s+|ärendet\s+)?(?!(?:mötet|punkt|ärende|nästa|den|det)(?!\p{L})|\d)(?<item>\p{L}[^:?]{1,60}?)\s+(?:är|blir|lyder)\s+(?:(?:vårt|kansliets|mitt)\s+)?${PROPOSAL}\s*:?\s+(?<rest>att\s.*)$`,
  String.raw`^(?:på|för|till|under)\s+(?:punkten\s+|ärendet\s+)?(?!(?:mötet|punkt|ärende|nästa|den|det)(?!\p{L})|\d)(?<item>\p{L}[^:?]{1,60}?)\s+(?:föreslår|yrkar)\s+(?:vi|jag|kansliet)\s+(?:styrelsen\s+)?(?<rest>att\s.*)$`,
].map((pattern) => sifted(pattern, 'iu'));

/** "Ta bort förslaget på hyran": the förslag goes, and the item by that heading stays. */
const REMOVED_OF = new RegExp(
  String.raw`${LEAD}(?:(?:ta|tag|plocka|lyft)\s+bort|stryka?|radera|slopa)\s+${PROPOSAL}\s+(?:på|i|ur|för)\s+(?!mötet|punkt|ärende|nästa|den\s+\d|\d)(?<item>\p{L}[^:,.?]{2,60}?)(?:\s+(?:den\s+\d|\d|på\s+mötet)[^:,.?]*)?[\s.!]*$`,
  'iu',
);

/** "Gör hyran intern och lägg till förslag att …": of the item that is named before the förslag, with who sees it. */
const BESIDE_SECRECY = new RegExp(
  String.raw`${LEAD}(?:gör|göra|sätt|sätta|märk|märka)\s+(?<item>\S[^:,.?]{1,80}?)(?:\s+(?:som\s+)?(?:internt?|interna|hemlig[at]?|konfidentiell[at]?))(?:\s+och|\s*,(?:\s+och)?)\s+(?:(?:lägga?|skriva?|sätta?)\s+(?:till|in|dit)\s+|ge\s+(?:den|det)\s+)${PROPOSAL}[\s:]+(?:om\s+)?(?<rest>att\s.*)$`,
  'iu',
);

/** "… på punkt 4 den 25 februari till att": of which meeting, and no part of what is proposed. */
const OF_MEETING = new RegExp(
  String.raw`^[\s,]*(?:(?:på|för|vid|i|inför|till)\s+)?(?:(?:nästa\s+möte|mötet|sammanträdet)(?!\p{L})\s*)?(?:(?:den\s+)?(?:\d{1,2}(?::?[ae])?\s+(?:${MONTHS.map((month) => month.slice(0, 3)).join('|')})\p{L}*(?:\s+20\d\d)?|\d{1,2}/\d{1,2}(?![\p{L}\d])))?`,
  'iu',
);

/** "Förslag på hyran: bevilja 20 000 kr": what is proposed, its "att" left out. */
const WITHOUT_ATT =
  /^([^:?]*förslag[^:?]{1,90}:\s*)(?:vi\s+|styrelsen\s+)?(?=(?:inte\s+)?(?:bevilja|godkänna|anta|fastställa|bifalla|avslå|utse|välja|entlediga|notera|avsätta|bordlägga|återremittera|uppdra|säga\s+upp|teckna|ingå|förlänga|höja|sänka|lägga\s.*till\s+handlingarna|ge\s.*uppdrag|ställa\s+sig)(?!\p{L}))/iu;

/** "En att-sats": a clause of the förslag, by its own word. */
const CLAUSE =
  /(?<!\p{L})(?:(?:en|ny|nya|ytterligare en|en till) )*att-?sats(?:en|er|erna)?(?: till(?= på))?(?!\p{L})/giu;

/** "Lägg till förslag på punkt 9: att …", "ta bort förslaget på punkt 7"; null: nothing is ordered of an item's förslag. */
export function proposalOrder(told: string): ProposalOrder | null {
  const written = told.replace(CLAUSE, 'förslag');
  if (!OF_PROPOSAL.test(written)) return null;
  const text = written.replace(WITHOUT_ATT, '$1att ');
  for (const [kind, pattern] of [...ORDERS, ...TOLD]) {
    const rest = pattern.exec(text)?.groups?.rest;
    if (rest !== undefined)
      return {
        kind,
        clauses: clausesIn(
          rest
            .replace(OF_MEETING, '')
            .replace(/^[\s,:]*(?:till|med|mot|om|är|blir|ska\s+vara)?[\s,:]*/iu, ''),
        ),
      };
  }
  const removed = REMOVED_OF.exec(text)?.groups?.item;
  if (removed !== undefined) return { kind: 'remove', of: removed, clauses: [] };
  const beside = BESIDE_SECRECY.exec(text)?.groups;
  if (beside?.item !== undefined && beside.rest !== undefined) {
    const of = /^(?:punkt|ärende|pkt)/iu.test(beside.item) ? {} : { of: beside.item };
    return { kind: 'add', ...of, clauses: clausesIn(beside.rest), internal: true };
  }
  const headed = HEADED.exec(text)?.groups;
  const groups = headed ?? [...STATED_OF, TOLD_OF].map((one) => one.exec(text)?.groups).find(Boolean);
  if (groups?.item === undefined || groups.rest === undefined) return byParts(text);
  const kind =
    headed === undefined
      ? ADDS_ONE.test(text)
        ? 'add'
        : 'state'
      : headed.replace === undefined
        ? 'add'
        : 'replace';
  return { kind, of: groups.item, clauses: clausesIn(groups.rest) };
}

/** "Nytt förslag på brandskydd": the item's own words behind the förslag. */
const ITS_WORDS =
  /(?<!\p{L})förslag(?:et|en)?(?:\s+till\s+beslut)?\s+(?:på|till|i|för)\s+(?!möte|nästa|sammanträde|dagordning|beslut|styrelsen|en\s|ett\s|ny)(\p{L}.{2,80})$/iu;
/** "Lägg förslag", "nytt förslag": beside those that are there; "skriv förslaget så här": in place of them. */
const ADDS = /(?<!\p{L})(?:lägga?|komplettera|till|in|ett|ny|nytt|nya)\s(?:\P{L}|\p{L})*förslag/iu;

/** "Ett förslag till på hyran", "nytt förslag på hyran": one more. */
const ADDS_ONE =
  /(?<!\p{L})(?:ny|nytt|nya|till)\s+(?:besluts)?förslag|förslag(?:et)?\s+till(?!\s+beslut)(?=\s+(?:på|för)\s)/iu;

/** However it is ordered: of an item by its number, or by its heading where the förslag is written out from its "att". */
function byParts(text: string): ProposalOrder | null {
  const parts = orderParts(text);
  if (parts?.of !== 'proposals') return null;
  const kind = ADDS.test(parts.order) ? 'add' : /förslag(?!et|en)/iu.test(parts.order) ? 'state' : 'replace';
  const isClause = /^att\s/iu.test(parts.content);
  const clauses = clausesWritten(parts.content);
  if (parts.isNumbered) return { kind, clauses };
  const of = isClause ? ITS_WORDS.exec(parts.order)?.[1] : undefined;
  return of === undefined ? null : { kind, of, clauses };
}
