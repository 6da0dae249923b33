import type { Attendee } from '../../../meeting/index.ts';
import type { RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { sentencesOf } from '../../search/sentences-of.ts';

/** Beside her name in the list of those who came: she was there for some §§. */
const SPAN = /§|(?<!\p{L})(?:punkt|pkt|p\.)\s*\d/iu;
/** In any line of the head: she came late or left. */
const CAME_OR_LEFT = /lämnade|lämnar|anlände|ankom|från (?:och med )?kl|till (?:och med )?kl/iu;

/** "Bo Ek lämnar sammanträdet kl. 14.25": told where it happened. */
const WENT =
  /(?<!\p{L})(?:lämna(?:r|de)|gå(?:r|tt)|gick|avvek|avviker|anlän(?:der|de)|anslut(?:er|it)|anslöt|kommer|kom|återkom(?:mer)?)(?!\p{L}).*(?:sammanträde|möte|(?:kl\.?|klockan) ?\d)/iu;

/**
 * The line of the head that names her first and tells for which §§ she was there, or any that tells when she came or
 * left, and the sentence of a § that tells when she went. Below, a § beside a name is what she signs for.
 */
export function limitsOf({ name }: Attendee, meetingId: string, index: RecordIndex): string | null {
  const passages = grouped(index).ofMeeting.get(meetingId) ?? [];
  const lines = passages
    .filter(({ part }) => part === 'head')
    .flatMap(({ body }) => body.split('\n'))
    .filter((line) => line.includes(name));
  const inHead = lines.find((line, at) => CAME_OR_LEFT.test(line) || (at === 0 && SPAN.test(line)));
  const told = passages
    .filter(({ part }) => part === 'paragraph')
    .flatMap(({ body }) => sentencesOf(body).filter((text) => text.includes(name) && WENT.test(text)));
  const all = [inHead, ...told.filter((text) => text !== inHead)].filter((text) => text !== undefined);
  return all.length === 0 ? null : all.join('. ');
}
