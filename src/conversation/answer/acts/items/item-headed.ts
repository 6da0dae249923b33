import {
  beginsAs,
  type ItemRecusals,
  isAnothers,
  isOutOf,
  namesIt,
  namesOnly,
  namesWhole,
  type PlannedItem,
} from '../../../../meeting/index.ts';
import type { MeetingOnRecord } from '../../../knowledge.ts';
import { atTheEnds } from '../../../understand/agenda/orders/ends-said.ts';
import type { ItemOrder } from '../../../understand/agenda/orders/item-orders.ts';
import { itemTakenOff } from '../../../understand/agenda/orders/item-taken-off.ts';
import { asksQuorumWithout, isOfJav } from '../../../understand/coming/asked/absence-supposed.ts';
import { quorumAskedOf, votersAskedOf } from '../../../understand/coming/asked/asked-of-presence.ts';
import { isDay } from '../../../understand/dates/dates.ts';
import type { Act } from '../../../understand/intents.ts';
import type { Asking } from '../../asking.ts';
import { meetingMeant, meetingOf, upcoming } from '../../meetings/which-meeting.ts';
import { withoutBoards } from '../boards-said.ts';
import { itemSaid } from '../words-said.ts';
import { type ItemOnAgenda, itemOn } from './item-on-agenda.ts';

/** What is ordered and where to, and no name of an item: "Flytt av kontoret" is not named by "flytta". */
const ORDERED =
  /(?<!\p{L})(?:flyttas?|läggas?|lägg|sättas?|sätt|placeras?|ställas?|ställ|skjutas?|skjut|bifogas?|bilag\p{L}*|jäv|jävig\p{L}*|jävsanmäl\p{L}*|anmäla?|anmäler|anmälan|punkt\p{L}*|ärende\p{L}*|\p{L}*möte\p{L}*|nästa|först|sist|före|efter|tillbaka|till|upp|ner|ned|fram|bak|(?:ett|två|tre|\d)\s+(?:steg|snäpp))(?!\p{L})/giu;

/** "Bilpolicyn": the one item whose heading the words name, of that meeting's agenda, or else the one spoken of; null: none, or several. */
export function itemByHeading(
  asking: Asking,
  words: string,
  meetingId: string | null = null,
): ItemOnAgenda | null {
  const meant = meetingMeant(asking, 'next');
  const spokenOf = meant.kind === 'one' ? meant.meeting : upcoming(asking)[0];
  const meeting = meetingId === null ? spokenOf : meetingOf(asking.board, meetingId);
  const items = (meeting?.state.agenda.items ?? []).filter(({ standard }) => standard === null);
  const left = words.replace(ORDERED, ' ');
  const theirs = somebodys(items, meeting?.state.agenda.proposals ?? [], words);
  const named =
    theirs.length > 0 ? theirs : items.filter((item) => namesIt(item, left) && !isAnothers(item, words));
  const [one, more] = named.length > 0 ? named : items.filter((item) => beginsAs(item, left));
  return meeting && one && !more ? itemOn(meeting, one.number) : null;
}

/**
 * "Rapporter" of "Rapporter", where there is an "Ekonomisk rapport" as well: the one item of the agenda spoken of whose
 * heading the words are, all of it and no more; null: none, or several.
 */
export function itemWhollyNamed(asking: Asking, words: string): ItemOnAgenda | null {
  const meant = meetingMeant(asking, 'next');
  const meeting = meant.kind === 'one' ? meant.meeting : upcoming(asking)[0];
  const [one, more] = whollyNamed(meeting?.state.agenda.items ?? [], words);
  return meeting && one && !more ? itemOn(meeting, one.number) : null;
}

/** Those whose heading the words are, all of it and no more. */
export function whollyNamed(items: readonly PlannedItem[], words: string): readonly PlannedItem[] {
  return items.filter((item) => namesOnly(item, words) && namesWhole(item, words));
}

const SOMEBODYS = /(?<!\p{L})(?<name>\p{L}{2,}?)s?\s+(?:punkt|ärende|förslag)(?:en|et)?(?!\p{L})/iu;

/** Whether the words name an item by somebody: "Hannas punkt". */
export function saysWhose(words: string): boolean {
  return /^\s*\p{L}{2,}s\s+(?:punkt|ärende|förslag)(?:en|et)?\s*$/iu.test(words);
}

/** "Hannas punkt": the items that she proposed, or of which she is to tell. */
function somebodys(
  items: readonly PlannedItem[],
  proposals: MeetingOnRecord['state']['agenda']['proposals'],
  words: string,
): readonly PlannedItem[] {
  const name = SOMEBODYS.exec(words)?.groups?.name?.toLocaleLowerCase('sv');
  if (name === undefined) return [];
  const isTheirs = (person: string | null | undefined) => {
    const first = person?.toLocaleLowerCase('sv').split(/\s+/u)[0] ?? '';
    return first !== '' && (first === name || first === `${name}s`);
  };
  const proposed = proposals.flatMap(({ by, outcome }) =>
    outcome.kind === 'ACCEPTED' && isTheirs(by.name) ? [outcome.itemId] : [],
  );
  return items.filter(({ id, presenter }) => isTheirs(presenter) || proposed.includes(id));
}

/** "Jag är jävig på taxorna": the one item of all agendas ahead whose heading the words name, whatever was spoken of before; null: none, or several. */
function itemAheadByHeading(asking: Asking, words: string): ItemOnAgenda | null {
  const named = upcoming(asking).flatMap((meeting) =>
    (meeting.state.agenda.items ?? [])
      .filter(
        (item) =>
          item.standard === null && namesIt(item, words.replace(ORDERED, ' ')) && !isAnothers(item, words),
      )
      .map(({ number, heading }) => ({ meeting, number, heading })),
  );
  const literally = named.filter(({ heading }) => saysWordOf(heading, words));
  const [one, more] = named.length > 1 ? literally : named;
  return one && !more ? itemOn(one.meeting, one.number) : null;
}

/** "Lokalerna" of "Lokalerna i Myrhed", and not of "Hyran av lokaler". */
function saysWordOf(heading: string, words: string): boolean {
  const said = new Set(wordsIn(words.replace(ORDERED, ' ')));
  return wordsIn(heading).some((word) => said.has(word));
}

function wordsIn(text: string): readonly string[] {
  return text.toLocaleLowerCase('sv').match(/\p{L}{4,}/gu) ?? [];
}

/** The item of jäv by its heading, where no day is named: of the agenda that has it. */
export function recusedFrom(asking: Asking, act: Act) {
  const { entities } = asking.understanding;
  const isOfDay = entities.dates.some(isDay) || itemSaid(entities) !== null;
  return act.startsWith('recusal.') && !isOfDay ? itemAheadByHeading(asking, withoutBoards(asking)) : null;
}

/** "Ta bort min jävsanmälan", of one who has reported one alone and of whom no other is raised: that one. */
export function onlyReported(asking: Asking, act: Act): ItemOnAgenda | null {
  if (act !== 'recusal.withdraw') return null;
  const { personId } = asking.asker;
  const isOfHer = (matter: ItemRecusals) =>
    isOutOf(matter, personId) ||
    matter.recusals.some((one) => one.status === 'RAISED' && one.person.personId === personId);
  const [only, ...more] = upcoming(asking).flatMap((meeting) =>
    meeting.state.matters.filter(isOfHer).map((matter) => ({ meeting, matter })),
  );
  if (only === undefined || more.length > 0 || !isOutOf(only.matter, personId)) return null;
  return itemOn(only.meeting, only.matter.item.number);
}

/** "Vilka röstar i Språngbrädan?": the ärende ahead whose voters are asked for, by its heading. */
export function votedOn(asking: Asking) {
  if (itemSaid(asking.understanding.entities) !== null) return null;
  const text = withoutBoards(asking);
  // "Karim är jävig i lovskolan, räcker vi då": what one is jävig in is an ärende.
  const ofJav = isOfJav(text) && asksQuorumWithout(text, true) ? text : null;
  const of = votersAskedOf(text) ?? quorumAskedOf(text) ?? ofJav;
  return of === null ? null : itemAheadByHeading(asking, of);
}

/** "Flytta brandskyddet till 25 mars": the day is that of the agenda it goes to; it is taken from the one that has it. */
export function movedAway(asking: Asking, moves: ItemOrder | null) {
  const goesAway = moves?.kind === 'move' && moves.item === null && moves.place?.kind === 'other-meeting';
  return goesAway ? itemAheadByHeading(asking, withoutBoards(asking)) : null;
}

/** "Stryk minibussen, för dyrt": of the agenda that has it, where no day is said. */
export function takenOff(asking: Asking, act: Act): ItemOnAgenda | null {
  const isOfDay = asking.understanding.entities.dates.some(isDay);
  const of = act === 'item.withdraw' && !isOfDay ? itemTakenOff(withoutBoards(asking)) : null;
  return of === null ? null : itemAheadByHeading(asking, of);
}

/** Acts on an item of an agenda ahead, and on nothing else. */
const MAY_BE_HEADED: ReadonlySet<Act> = new Set<Act>([
  'item.withdraw',
  'item.move',
  'attachment.add',
  'recusal.report',
  'recusal.withdraw',
  'recusal.raise',
]);

/** An item to be moved or changed, which the index does not have by these words: by what stands on the agenda. */
export function itemHeaded(asking: Asking, act: Act, moves: ItemOrder | null): ItemOnAgenda | null {
  if (!MAY_BE_HEADED.has(act)) return null;
  if (moves !== null && moves.kind !== 'move') return null;
  const words = withoutBoards(asking);
  return itemByHeading(asking, act === 'item.withdraw' ? (itemTakenOff(words) ?? words) : words);
}

const MAY_BE_AT_ENDS: ReadonlySet<Act> = new Set<Act>(['item.withdraw', 'item.move', 'item.edit']);

/** "Flytta de två sista till aprilmötet": the first of them, on the agenda spoken of; a day that is said is where they go. */
export function itemAtEnd(asking: Asking, act: Act, moves: ItemOrder | null): ItemOnAgenda | null {
  if (!MAY_BE_AT_ENDS.has(act) || itemSaid(asking.understanding.entities) !== null) return null;
  const goesAway = moves?.kind === 'move' && moves.place?.kind === 'other-meeting';
  const spokenOf = upcoming(asking).find(({ id }) => id === asking.subject?.meetingId) ?? upcoming(asking)[0];
  const meant = meetingMeant(asking, 'next');
  const meeting = goesAway || meant.kind !== 'one' ? spokenOf : meant.meeting;
  const [first] = atTheEnds(asking.understanding.message.text, meeting?.state.agenda.items ?? []);
  return meeting && first ? itemOn(meeting, first.number) : null;
}
