import type { Attendee } from '../../../meeting/index.ts';
import type { Passage, RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { sentencesOf } from '../../search/sentences-of.ts';

/** Beside her name in the list of those who came: she was there for some §§. */
const SPAN = /§|(?<!\p{L})(?:punkt|pkt|p\.)\s*\d/iu;
/** In any line of the head: she came late or left. */
const CAME_OR_LEFT =
  /lämnade|lämnar|anlände|ankom|från (?:och med )?kl|till (?:och med )?kl|(?<!\p{L})kl\.? ?\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}/iu;

/** "Bo Ek lämnar sammanträdet kl. 14.25": told where it happened. */
const WENT =
  /(?<!\p{L})(?:lämna(?:r|de)|gå(?:r|tt)|gick|avvek|avviker|anlän(?:der|de)|anslut(?:er|it)|anslöt|kommer|kom|återkom(?:mer)?)(?!\p{L}).*(?:sammanträde|möte|(?:kl\.?|klockan) ?\d)/iu;

/** Those who adjust stand below, each with the § that she adjusts. */
const ADJUSTS =
  /^(?:utses? att justera|utsedd\p{L}* att justera|(?:protokolls?)?juster(?:are|ande|as)|underskrift\p{L}*)(?!\p{L})/iu;
const OTHER_GROUP =
  /^(?:beslutande|ledam\p{L}*|ersättare|tjänstgörande|närvar\p{L}*|övriga|tjänste\p{L}*|frånvarande|förhinder|ordinarie|deltog|namn|ej tjänstgörande|adjungerade|inbjud\p{L}*|gäster)(?!\p{L})/iu;

/** The lines of the heads, without those that tell who adjusts. */
function headLines(passages: readonly Pick<Passage, 'part' | 'body'>[]): string[] {
  let skips = false;
  return passages
    .filter(({ part }) => part === 'head')
    .flatMap(({ body }) => body.split('\n'))
    .filter((line) => {
      if (ADJUSTS.test(line.trim())) skips = true;
      else if (OTHER_GROUP.test(line.trim())) skips = false;
      return !skips;
    });
}

/**
 * For which §§ she was there; else the line of the head that names her first and tells it, or any that tells when she
 * came or left; and the sentence of a § that tells when she went. Below, a § beside a name is what she signs for.
 */
export function limitsOf(
  { name, sections }: Attendee,
  meetingId: string,
  index: RecordIndex,
  present: readonly Attendee[] = [],
): string | null {
  const passages = grouped(index).ofMeeting.get(meetingId) ?? [];
  const lines = headLines(passages).filter((line) => line.includes(name));
  const went = lines.filter((line) => CAME_OR_LEFT.test(line));
  const inHead =
    sections === undefined
      ? lines.find(
          (line, at) => CAME_OR_LEFT.test(line) || (at === 0 && SPAN.test(upToNext(line, name, present))),
        )
      : [`${name}: ${sections}`, ...went.flatMap(sentencesOf).filter((one) => one.includes(name))].join('. ');
  const told = passages
    .filter(({ part }) => part === 'paragraph')
    .flatMap(({ body }) => sentencesOf(body).filter((text) => text.includes(name) && WENT.test(text)));
  const all = [inHead, ...told.filter((text) => text !== inHead)].filter((text) => text !== undefined);
  return all.length === 0 ? null : all.join('. ');
}

/** What a line that several stand in says before the next of them is named: the §§ behind her name are the next one's. */
function upToNext(line: string, name: string, present: readonly Attendee[]): string {
  const after = line.indexOf(name) + name.length;
  const next = present.map((one) => line.indexOf(one.name, after)).filter((at) => at >= 0);
  return next.length === 0 ? line : line.slice(0, Math.min(...next));
}

/** For which §§ somebody decided, as her own line of the head prints it. */
export interface Span {
  /** "§ 52", "ej § 52". */
  readonly text: string;
  /** Whether she served in these alone, and not in the rest of the meeting. */
  readonly isOnly: boolean;
}

/** "Ordförande § 104": what she led, and not what she was there for. */
const LED = /(?<!\p{L})ordf(?:örande|\.)?\s+(?:(?:vid|under|för|på)\s+)?§§?\s*\d[\d\s,–-]*(?:och \d+)?/giu;
const OF_PARAGRAPHS =
  /(?:(?:ej|inte|utom|förutom|fr\.? ?o\.? ?m\.?|t\.? ?o\.? ?m\.?|(?:från|till)(?: och med)?)\s+)?§§?\s*\d+(?:\s*(?:,|–|-|och)\s*\d+)*/iu;

/** The §§ beside her name in the list of those who came; null where she was there for all. */
export function spanOf(
  { name, servesFor, role, sections }: Attendee,
  meetingId: string,
  index: RecordIndex,
): Span | null {
  const text = sections ?? printedSpan(name, grouped(index).ofMeeting.get(meetingId) ?? []);
  if (text === null) return null;
  const serves = servesFor !== null || /ersättare/iu.test(role ?? '');
  return { text, isOnly: serves && text.startsWith('§') };
}

/** The §§ in the line of the list that begins with her name, where a protokoll was read in without them. */
function printedSpan(name: string, passages: readonly Passage[]): string | null {
  const own = headLines(passages).find((line) => line.trim().startsWith(name) && !WENT.test(line));
  return OF_PARAGRAPHS.exec(own?.replace(LED, ' ') ?? '')?.[0] ?? null;
}

const LEADS_SOME = /(?<!\p{L})(?:leder|ledde) (?:mötet|sammanträdet)[^.]*§/iu;

/** What the head says of whoever led the meeting for some §§: "Bo Ek leder mötet §§ 4–6." */
export function ledForSome(meetingId: string, index: RecordIndex): readonly string[] {
  return headLines(grouped(index).ofMeeting.get(meetingId) ?? [])
    .flatMap(sentencesOf)
    .filter((text) => LEADS_SOME.test(text));
}
