import type { BoardView, PersonView, RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { sentencesOf } from '../../search/sentences-of.ts';

/** "Bo Ek, Region Väst (sjuk)", "Bo Ek – föräldraledig": what stands beside the name. */
const BESIDE = /\((?<within>[^()]*)\)\s*$|\s[–-]\s(?<after>\p{Ll}[^()]*)$/u;
const REASON =
  /(?<!\p{L})(?:\p{L}*ledig\p{L}*|\p{L}*sjuk\p{L}*|semester|resa|tjänsteresa|förhinder|förhindra\p{L}*|utbildning|konferens|krock\p{L}*|vab\p{L}*|karantän|vakan\p{L}*|annat (?:möte|uppdrag)|jäv\p{L}*)(?!\p{L})/iu;
/** "Bo Ek har anmält förhinder", in the text of a §. */
const TELLS =
  /(?<!\p{L})(?:\p{L}*förhind(?:er|ra)\p{L}*|återbud|sjuk(?:dom|anmäl\p{L}*|skriv\p{L}*)?|semester|tjänsteresa|föräldraledig|tjänstledig)(?!\p{L})/iu;

/** What a protokoll says of why somebody was not there, verbatim. */
interface Away {
  readonly person: PersonView;
  readonly told: string;
}

/** What a meeting's protokoll says of why ledamöter and ersättare were not there: "Bo Ek: sjuk", else a sentence of a §. */
export function reasonsAway(view: BoardView, meetingId: string, index: RecordIndex): Away[] {
  const passages = grouped(index).ofMeeting.get(meetingId) ?? [];
  const lines = passages.filter(({ part }) => part === 'head').flatMap(({ body }) => body.split('\n'));
  const sentences = passages
    .filter(({ part }) => part === 'paragraph')
    .flatMap(({ body }) => sentencesOf(body))
    .filter((text) => TELLS.test(text));
  const people = view.seats.flatMap(({ member, substitutes }) => [member, ...substitutes]);
  return people.flatMap((person) => {
    if (!person) return [];
    const names = [person.name, ...person.alsoSpelled];
    const isNamedIn = (text: string) => names.some((name) => text.includes(name));
    const inHead = lines.filter(isNamedIn).flatMap((line) => {
      const groups = BESIDE.exec(line.trim())?.groups;
      const reason = groups?.within ?? groups?.after ?? '';
      return REASON.test(reason) ? [{ person, told: `${person.name}: ${reason.trim()}.` }] : [];
    });
    return inHead.length > 0
      ? inHead
      : sentences
          .filter(isNamedIn)
          .slice(0, 1)
          .map((told) => ({ person, told }));
  });
}
