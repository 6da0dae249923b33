import { MONTHS, WEEKDAYS } from '../../../../kernel/index.ts';
import { foldDots } from '../../words/stem.ts';
import type { Word } from '../../words/words.ts';
import { spanIn, type WordSpan } from './item-swaps.ts';

/** An item that is to stand before or after another that is named by its heading: the words of each, first to last. */
export interface MoveBeside {
  readonly kind: 'beside';
  readonly where: 'before' | 'after';
  readonly sides: readonly [WordSpan, WordSpan];
}

const PLEASE = '(?:(?:hej|klubban|snalla|kan|kunde|vill|skulle|ska|skall|far|bor|du|ni|vi|jag|garna) )*';
/** "Ta upp" and "sätt upp" may make a new ärende. */
const MOVES =
  '(?:(?:flytta|flytt|placera|skjut)(?: (?:upp|ner|ned|in|fram|bak))*|(?:lagg|lagga|satt|satta|ta)(?! (?:upp|in|fram|till|med) ))';
const STANDS = '(?:ska|skall|bor|kan|far|maste) (?:ligga|sta|behandlas|hamna|flyttas|placeras)';
const BEFORE = '(?:fore|innan|framfor|ovanfor)';
const AFTER = '(?:efter|bakom|nedanfor|under)';
const PLACE = `(?:(?:till|direkt|strax|precis) )*(?:(?<before>${BEFORE})|(?<after>${AFTER}))`;
const FORMS = [
  new RegExp(`^${PLEASE}${MOVES} (?<one>\\S.*?) ${PLACE} (?<other>\\S.*)$`, 'du'),
  new RegExp(`^(?<one>\\S.*?) ${STANDS} ${PLACE} (?<other>\\S.*)$`, 'du'),
  new RegExp(
    `^(?:(?:kan|vill) du )?lat(?:a)? (?<one>\\S.*?) (?:komma|sta|ligga|behandlas|hamna|ga) ${PLACE} (?<other>\\S.*)$`,
    'du',
  ),
];
/** What is moved, or what it is moved past, is no item: a meeting, a day, a meal, an answer. */
const NO_ITEM = new RegExp(
  String.raw`^(?:(?:den|det) har(?!\w)|filen(?!\w)|(?:en ny|ett nytt) )|^(?:(?:till|om|upp|in|bort|ut|hand|det|den|mig|oss|dem|nasta|vart|hela|en|ett|ny|nya)(?: |$))*(?:$|\w*(?:mote|sammantrade|kallelse|protokoll|svar|frist|bilag)\w*|plan(?:en)?(?!\w)|dag\w*|tid\w*|datum\w*|lunch\w*|kaffe\w*|fika\w*|paus\w*|frukost\w*|jul\w*|pask\w*|midsommar\w*|semester\w*|sommar\w*|nyar\w*|varandra|kl(?!\w)|klockan|#?\d|(?:${[...MONTHS, ...WEEKDAYS].map(foldDots).join('|')}))`,
  'u',
);

/** "Lägg till lokalerna, de ska ligga efter budgeten": a new one is none that is moved. */
const IS_NEW =
  /^(?:(?:kan|vill) du )?(?:(?:lagg|lagga|satt|satta|skriv|for) (?:till|in|upp) |(?:ny|nytt|extra) (?:punkt|arende))/u;

/** "flytta budgeten efter hyran", "hyran ska stå före budgeten"; null: no item is told to stand beside another by its heading. */
export function moveBeside(words: readonly Word[]): MoveBeside | null {
  const said = words.map(({ folded }) => folded).join(' ');
  for (const form of FORMS) {
    const match = form.exec(said);
    const { one, other } = match?.indices?.groups ?? {};
    if (match === null || !one || !other) continue;
    const named = said.slice(...one).replace(/^punkt(?:en)? (?=\d)/u, 'p');
    if (
      IS_NEW.test(named) ||
      NO_ITEM.test(said.slice(...other)) ||
      NO_ITEM.test(named) ||
      /(?:^| )(?:punkt|punkten) (?:nr )?\d/u.test(said.slice(...other))
    )
      continue;
    const where = match.groups?.before === undefined ? 'after' : 'before';
    return { kind: 'beside', where, sides: [spanIn(said, one), spanIn(said, other)] };
  }
  return null;
}
