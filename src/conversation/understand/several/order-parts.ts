import { matchesOf } from '../../../kernel/index.ts';
import { ordersAlone } from './order-words.ts';

/** What a message names that an order may be of, by where it stands. */
export interface Target {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A part of a message that is of one target, without it. */
export interface OrderPart {
  readonly id: string;
  /** What stands before its target, and after it. */
  readonly before: string;
  readonly after: string;
  /** The target as written, with the word that leads to it: "i Norrskog". */
  readonly target: string;
}

export interface InParts {
  /** What is said first of all of them: "byt lokal: …"; empty: nothing. */
  readonly head: string;
  readonly parts: readonly OrderPart[];
}

const STOPPED = String.raw`[;!]+|(?<!(?<!\p{L})(?:kl|ca|nr|st|tel|bil|pkt|t|ex|dvs))\.(?=\s|$)`;
const JOINTS = new RegExp(
  String.raw`\s*(?:${STOPPED}|,(?!\d))\s*(?:(?:men|och|samt|fast|medan|sen|sedan)\s+)?|:(?!\d)\s+|\s+[–-]\s+|\s+(?:men|och|o|samt|fast|medan|däremot|plus|[&+])\s+`,
  'giu',
);
const HARD = new RegExp(STOPPED, 'iu');
const LEADS = /(?:(?<!\p{L})(?:i|hos|för|till|på|med|inför)\s+(?:den\s+)?)$/iu;

interface Clause {
  readonly text: string;
  readonly start: number;
  readonly joint: string;
}

function clausesIn(text: string): readonly Clause[] {
  const found: Clause[] = [];
  let [from, joint] = [0, ''];
  const push = (end: number) => {
    const written = text.slice(from, end);
    const bare = written.trimStart();
    if (bare.trim() !== '') found.push({ text: bare, start: from + written.length - bare.length, joint });
  };
  for (const match of matchesOf(JOINTS, text)) {
    push(match.index);
    if (found.length > 0) joint = match[0];
    from = match.index + match[0].length;
  }
  push(text.length);
  return found;
}

const isHard = (joint: string) => HARD.test(joint) || joint.includes(':');

/** Clauses that belong together, with the target that they are of. */
interface Chunk {
  readonly text: string;
  /** Where its target stands in it. */
  readonly at: readonly [number, number];
  readonly id: string;
}

/**
 * A message in the parts that are of a target each. Null: it is not so, as where two stand in one clause, or all are of one.
 * What names none belongs to the one before it; where the targets stand last ("hyra hos Norrskog, avtal och plan hos
 * Kustlandet") to the one after.
 */
export function inParts(text: string, targets: readonly Target[]): InParts | null {
  const clauses = clausesIn(text).map((clause) => {
    const end = clause.start + clause.text.length;
    return { ...clause, of: targets.filter((one) => one.start >= clause.start && one.end <= end) };
  });
  if (clauses.some(({ of }) => new Set(of.map(({ id }) => id)).size > 1)) return null;
  const first = clauses.findIndex(({ of }) => of.length > 0);
  const opening = clauses.slice(0, first);
  const [leader] = clauses.slice(first);
  if (first < 0 || leader === undefined || leader.of.length === 0) return null;
  const isHead = opening.length > 0 && (isHard(leader.joint) || ordersAlone(joined(opening)));
  const head = isHead ? joined(opening) : '';
  const [target] = leader.of;
  const isLast = !isHead && target !== undefined && !/^\W*$/u.test(beforeTarget(leader, target));
  const chunks = gathered(isHead ? clauses.slice(first) : clauses, isLast);
  if (chunks === null || chunks.length < 2) return null;
  return { head, parts: chunks.map(asPart) };
}

type Of = Clause & { readonly of: readonly Target[] };

const beforeTarget = ({ text, start }: Clause, target: Target) =>
  text.slice(0, target.start - start).replace(LEADS, '');

function joined(clauses: readonly Clause[]): string {
  return clauses.map(({ text, joint }, at) => (at === 0 ? text : `${joint}${text}`)).join('');
}

/** The clauses as chunks of a target each, no two beside one another of the same; null: one is left over. */
function gathered(clauses: readonly Of[], targetsLast: boolean): Chunk[] | null {
  const groups: Of[][] = [];
  let waiting: Of[] = [];
  for (const clause of clauses) {
    const group = groups.at(-1);
    const id = clause.of[0]?.id;
    const before = group?.flatMap(({ of }) => of)[0]?.id;
    if (id === undefined && (group === undefined || (targetsLast && !isHard(clause.joint))))
      waiting.push(clause);
    else if (group !== undefined && (id === undefined || id === before)) {
      group.push(...waiting, clause);
      waiting = [];
    } else {
      groups.push([...waiting, clause]);
      waiting = [];
    }
  }
  groups.at(-1)?.push(...waiting);
  const chunks = groups.map(chunkOf);
  const ids = new Set(groups.map((group) => group.flatMap(({ of }) => of)[0]?.id));
  return chunks.includes(null) || ids.size !== groups.length ? null : chunks.flatMap((one) => one ?? []);
}

function chunkOf(group: readonly Of[]): Chunk | null {
  const [target, ...more] = group.flatMap(({ of }) => of);
  if (target === undefined || more.some(({ id }) => id !== target.id)) return null;
  let text = '';
  let at: readonly [number, number] = [0, 0];
  for (const clause of group) {
    const from = text === '' ? 0 : text.length + clause.joint.length;
    if (clause.of.length > 0) at = [from + target.start - clause.start, from + target.end - clause.start];
    text = text === '' ? clause.text : `${text}${clause.joint}${clause.text}`;
  }
  return { text, at, id: target.id };
}

function asPart({ text, at: [start, end], id }: Chunk): OrderPart {
  const lead = LEADS.exec(text.slice(0, start))?.[0] ?? '';
  const before = text.slice(0, start - lead.length).trim();
  const after = text
    .slice(end)
    .replace(/[\s.!,;?]+$/u, '')
    .trim();
  return { id, before, after, target: `${lead}${text.slice(start, end)}` };
}
