import type { OpenMatter } from '../open-matters.ts';
import { sifted } from '../patterns/sifted.ts';
import type { SaidApart } from './clauses-apart.ts';

const VOTES =
  'omröstning\\p{L}*|frågor\\p{L}*|ärenden\\p{L}*|snabbfrågor\\p{L}*|enkäter\\p{L}*|röstningar\\p{L}*|förslag\\p{L}*';
const EACH = sifted(
  `^(?:(?:hej|jag|ok|okej|men)[ ,]+)*(?<says>(?:(?:säger|svarar|röstar|blir) )?(?:ja|jo|nej|tillstyrker|avstyrker|bifall|avslag))(?: tack)?(?: (?:till|på|i|om|för))? (?:båda|bägge|alla|samtliga|allt|allting)(?: (?:två|de|dom))?(?: (?<what>${VOTES}))?[.! ]*$`,
  'iu',
);

/** "Ja och ja", "ja och nej": to two things, of which none is named. */
const PAIR = sifted(
  /^(?:(?:hej|ok|okej|men)[ ,]+)*(?:ja|jo|nej)(?: tack)?,? (?:och|samt|&|\+) (?:ja|jo|nej)(?: tack)?[.! ]*$/iu,
);

/** "Ja till båda omröstningarna", "ja och ja" may be said: of each that is open. */
export function saysOfEach(text: string): boolean {
  return EACH.test(text) || PAIR.test(text);
}

/**
 * The same, where a vote per capsulam and a snabbfråga are open: one of each as a message of its own. Where nothing in the
 * words names votes, and a kallelse or the like waits for her beside any vote, it is not known what is meant (`UNCLEAR`).
 * Null: it is not said, or is of one kind alone.
 */
export function ofEachVote(text: string, open: readonly OpenMatter[]): readonly SaidApart[] | null {
  const said = EACH.exec(text)?.groups;
  const isPair = PAIR.test(text);
  if (said === undefined && !isPair) return null;
  const { says = '', what = '' } = said ?? {};
  const isOpen = (kind: OpenMatter['kind']) => open.some((one) => one.kind === kind);
  const areBoth = isOpen('circulation') && isOpen('poll');
  const waits = open.some(({ kind, personId }) => personId === undefined && ELSE.has(kind));
  const isUnclear = waits && (isOpen('circulation') || isOpen('poll'));
  if (isPair ? isUnclear || areBoth : what === '' && isUnclear)
    return [{ kind: 'UNCLEAR', heading: null, text }];
  if (isPair || !areBoth || OF_ONE_KIND.test(what)) return null;
  return [
    { kind: 'CASE', heading: null, text: `${says} till ärendet per capsulam` },
    { kind: 'POLL', heading: null, text: `${says} i snabbfrågan` },
  ];
}

const OF_ONE_KIND = /^(?:snabb|enkät|ärende|förslag)/iu;
const ELSE: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>(['notice', 'call', 'approval']);
