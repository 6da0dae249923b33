import { grouped } from '../search/grouped.ts';
import { nameWords } from '../understand/named/name-words.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import { type Asking, speaksOf } from './asking.ts';
import type { MatterAnswer } from './matters/matter-answer.ts';
import { firstSaying } from './meetings/head-facts.ts';
import { type PeopleAnswer, personMeant } from './people.ts';

/** "Telefonnummer till Maja", "vad har Elin för nummer", "mobilnumret till kansliet". */
const PHONE = sifted(
  /(?<!\p{L})(?:(?:telefon|mobil|tele|tel)[ .-]?(?:nummer|numret|nr|numren)|tfn|(?:telefon(?:en)?|mobil(?:en)?|nummer|numret) (?:till|på|för) (?!(?:punkt|ärende|paragraf|§|bilaga|beslut)\p{L}*)\p{L}|(?:har|hade) \p{L}+(?: \p{L}+)? för (?:telefon|mobil|nummer))(?!\p{L}*(?:avtal|möte))/iu,
);

/** Whose telephone number is asked for: theirs who are named, the chair's or the kansli's. Null: none is. */
export function phoneAsked(asking: Asking): Extract<PeopleAnswer, { kind: 'phone' }> | null {
  if (!PHONE.test(asking.understanding.message.text)) return null;
  const { view } = asking;
  const named = asking.understanding.entities.persons.length > 0 ? personMeant(asking) : [];
  const posts = speaksOf(asking, 'chair')
    ? [view.chair]
    : speaksOf(asking, 'vice')
      ? view.viceChairs
      : speaksOf(asking, 'office')
        ? view.office.map(({ person }) => person)
        : personMeant(asking);
  const people = named.length > 0 ? named : posts.flatMap((person) => person ?? []);
  const office = view.office.map(({ person }) => person);
  return { kind: 'phone', board: view.name, people: people.length > 0 ? people : office };
}

const NUMBER = /(?<!\d)0\d{1,3}[ -/]{1,3}\d{2,3}(?:[ -]?\d{2,3}){1,3}(?!\d)|\+46[ \d-]{8,}/u;

/** What a kallelse or protokoll says of such a number, verbatim, the latest first; null: none does. */
export async function phoneOnRecord(
  asking: Asking,
  { people }: Extract<PeopleAnswer, { kind: 'phone' }>,
): Promise<MatterAnswer | null> {
  const index = await asking.board.index();
  const names = people.map(({ name }) => nameWords(name));
  const says = (text: string) => {
    const words = nameWords(text);
    return NUMBER.test(text) && names.some((name) => name.every((word) => words.includes(word)));
  };
  const papers = [...grouped(index).ofMeeting.values()]
    .flat()
    .toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''));
  return firstSaying(asking, index, papers, says);
}
