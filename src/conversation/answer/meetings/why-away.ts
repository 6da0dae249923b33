import type { BoardView, RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';

/** "Bo Ek, Region Väst (sjuk)", "Bo Ek – föräldraledig": what stands beside the name. */
const BESIDE = /\((?<within>[^()]*)\)\s*$|\s[–-]\s(?<after>\p{Ll}[^()]*)$/u;
const REASON =
  /(?<!\p{L})(?:\p{L}*ledig\p{L}*|\p{L}*sjuk\p{L}*|semester|resa|tjänsteresa|förhinder|förhindra\p{L}*|utbildning|konferens|krock\p{L}*|vab\p{L}*|karantän|vakan\p{L}*|annat (?:möte|uppdrag)|jäv\p{L}*)(?!\p{L})/iu;

/** What the head of a meeting's protokoll says of why ledamöter and ersättare were not there: "Bo Ek: sjuk". */
export function reasonsAway(view: BoardView, meetingId: string, index: RecordIndex): string[] {
  const lines = (grouped(index).ofMeeting.get(meetingId) ?? [])
    .filter(({ part }) => part === 'head')
    .flatMap(({ body }) => body.split('\n'));
  const people = view.seats.flatMap(({ member, substitutes }) => [member, ...substitutes]);
  return people.flatMap((person) => {
    if (!person) return [];
    const names = [person.name, ...person.alsoSpelled];
    return lines.flatMap((line) => {
      const groups = names.some((name) => line.includes(name)) ? BESIDE.exec(line.trim())?.groups : undefined;
      const reason = groups?.within ?? groups?.after ?? '';
      return REASON.test(reason) ? [`${person.name}: ${reason.trim()}.`] : [];
    });
  });
}
