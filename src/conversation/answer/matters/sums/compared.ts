import { yearOf } from '../../../../kernel/index.ts';
import type { RecordIndex } from '../../../knowledge.ts';
import { findAmounts } from '../../../search/amounts.ts';
import { rank } from '../../../search/rank.ts';
import { CHANGES, changeAsked } from '../../../understand/record/change-asked.ts';
import { analyse } from '../../../understand/words/analyse.ts';
import type { Asking } from '../../asking.ts';
import { held, isMinuted, upcoming } from '../../meetings/which-meeting.ts';
import { matterMeant } from '../find/find-matter.ts';
import { matterOfPassage, pointedMatter } from '../find/matter-pointed.ts';
import { itemsOf, paragraphsOf } from '../find/matters-of-meeting.ts';
import { isNoHead, tellingParts } from '../find/on-record.ts';
import { isOfSame } from '../find/related.ts';
import type { Matter } from '../matter.ts';
import { comparedRow } from './of-rows.ts';
import { atAnyTime } from './over-time.ts';
import type { OneSum } from './several-sums.ts';
import type { Changed, YearsSum } from './years-sum.ts';

/** Meetings looked through: those of about three years. */
const LATEST = 24;

/**
 * "Höjdes det", "hur mycket mer fick Stegvis än förra året": what the matter that is named, or spoken of, has for two
 * years. Null where no change is asked, or the record has not sums of two.
 */
export function comparedSums(asking: Asking, index: RecordIndex): Changed | null {
  const asked = changeAsked(asking.understanding.message.text);
  const ofRow = asked && comparedRow(asking, index);
  if (ofRow) return ofRow;
  const matter = asked && matterOf(asking, index);
  if (!matter) return null;
  const beyond = partSpokenOf(asking, matter);
  const sums = sumsByYear(asking, matter, index);
  const [older, newer] = asked.years;
  const now = newer === undefined ? undefined : sums.find(({ year }) => year === newer);
  const before = older === undefined ? undefined : sums.find(({ year }) => year === older);
  if (now && before) return { matter, now, before, beyond };
  const after = before ? sums.find(({ year }) => year > before.year) : sums.at(-1);
  const first = before ?? sums.findLast(({ year }) => after !== undefined && year < after.year);
  return after && first ? { matter, now: after, before: first, beyond } : null;
}

/** The word by which the matter was found, where only its text has it, and nothing else is named now. */
function partSpokenOf({ subject, understanding }: Asking, matter: Matter): string | null {
  const isSpoken = subject?.matter?.number === matter.number && subject.matter.meetingId === matter.meetingId;
  if (!isSpoken || !POINTS.test(understanding.message.text)) return null;
  const told = new Set(analyse([matter.heading, ...matter.clauses, ...matter.proposals].join('\n')));
  const within = new Set(analyse(matter.body));
  return (
    subject.topic.find((word) => analyse(word).some((term) => within.has(term) && !told.has(term))) ?? null
  );
}

/** The matter whose heading has what is named beside the words of change; else the one that is spoken of. */
function matterOf(asking: Asking, index: RecordIndex): Matter | null {
  const telling = tellingParts(asking, index).filter(({ said }) => !CHANGES.test(said));
  if (telling.length === 0) return spokenOf(asking, index);
  const isHeaded = (heading: string) => {
    const terms = new Set(analyse(heading));
    return telling.some(({ expansions }) =>
      expansions.some(({ term, likeness }) => likeness >= 0.85 && terms.has(term)),
    );
  };
  const [best] = rank(telling, index, (passage) => isNoHead(passage) && isHeaded(passage.heading)).filter(
    ({ passage }) => passage.part === 'paragraph' || passage.part === 'item',
  );
  return best ? matterOfPassage(asking, best.passage, index) : null;
}

/** "Är det mer än i år": of the one spoken of; "får Mötesplats Myrhed mer", of names that the conversation knows too. */
function spokenOf(asking: Asking, index: RecordIndex): Matter | null {
  if (asking.subject?.matter && POINTS.test(asking.understanding.message.text))
    return pointedMatter(asking, asking.subject.matter, 0, index);
  const meant = matterMeant(atAnyTime(asking), 'either', index);
  if (meant.kind === 'pointed') return meant.matter;
  return meant.kind === 'found' && meant.coverage >= MOST ? (meant.matters[0] ?? null) : null;
}
const POINTS = /(?<!\p{L})(?:det|den|de|dom|detta|summan|beloppet)(?!\p{L})/iu;
const MOST = 0.6;

/** What the same matter has for each year that a decision, or else a proposal ahead, names a sum for; the earliest first. */
function sumsByYear(asking: Asking, matter: Matter, index: RecordIndex): readonly YearsSum[] {
  const isSame = isOfSame(matter);
  const decided = held(asking)
    .slice(0, LATEST)
    .filter(isMinuted)
    .flatMap((meeting) => paragraphsOf(meeting, index));
  const ahead = upcoming(asking).flatMap((meeting) => itemsOf(meeting, index));
  const years = new Map<number, OneSum[]>();
  for (const one of [...decided.filter(isSame), ...ahead.filter(isSame)]) {
    const part = sumOf(one);
    if (part === null) continue;
    const year = yearFor(part);
    const known = years.get(year) ?? [];
    if (one.kind === 'paragraph' || known.length === 0) years.set(year, [...known, part]);
  }
  return [...years]
    .map(([year, parts]) => ({ year, parts, kronor: parts.reduce((sum, one) => sum + kronorOf(one), 0) }))
    .toSorted((a, b) => a.year - b.year);
}

/** Its first clause that names one sum. */
function sumOf(matter: Matter): OneSum | null {
  const clauses = matter.kind === 'item' ? matter.proposals : matter.clauses;
  const clause = clauses.find((text) => findAmounts(text).length === 1 && !REFUSED.test(text));
  return clause === undefined ? null : { matter, clause };
}
const REFUSED = /(?<!\p{L})(?:avslå|avslår|avslog|inte bevilja)(?!\p{L})/iu;

const kronorOf = ({ clause }: OneSum): number => findAmounts(clause)[0]?.kronor ?? 0;

/** The year that a sum is for: named in the clause or the heading; else that of the meeting. */
function yearFor({ matter, clause }: OneSum): number {
  const named = [...(clause.match(YEAR) ?? matter.heading.match(YEAR) ?? [])].map(Number);
  return named.length > 0 ? Math.max(...named) : yearOf(matter.date);
}
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;
