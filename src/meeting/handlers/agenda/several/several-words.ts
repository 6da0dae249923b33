import { type ActRequest, orderAlone, placeOfOne, speaksOfSecrecy } from '../../../../conversation/index.ts';
import { localDateOf } from '../../../../kernel/index.ts';
import type { Turn } from '../../../../teams/contract.ts';
import { MATTERS } from '../../../domain/agenda/commands.ts';
import { standsAmong } from '../../../domain/agenda/placing.ts';
import { ITEM_FORM, listed } from '../../../text/index.ts';
import { type AtBoard, type AtMeeting, said } from '../../reach.ts';
import { agendaButton } from '../agenda-card.ts';
import { type ItemFields, templateOf } from '../item/item-forms.ts';
import { confirm, explain, type Said } from '../item/item-words.ts';
import { namesOnly } from '../most-named.ts';
import { itemsListed, type Listed } from './items-listed.ts';
import { type OneOfSeveral, severalForm } from './several-items.ts';

/** Several ärenden that one message tells of. */
export interface SeveralSaid {
  readonly items: readonly OneOfSeveral[];
  /** What was written and is none of them. */
  readonly unread: readonly string[];
  /** The whole as one heading, where it may be that; else empty. */
  readonly asOne: string;
  /** What stood beside them, without the order that they are in now. */
  readonly alsoSaid: readonly string[];
}

interface NamedPerson {
  readonly name: string;
}

/** The ärenden of a list; null: it tells of one. What is said of who sees one of them is that one's alone. */
export function severalSaid(
  { boardName }: Pick<AtBoard, 'boardName'>,
  people: readonly NamedPerson[],
  { text: whole, written = whole, params }: ActRequest,
  { heading, visible }: ItemFields,
): SeveralSaid | null {
  const isParted = params.alsoSaid !== undefined;
  const [text, lines] = isParted
    ? [orderAlone(whole, 'item'), orderAlone(written, 'item')]
    : [whole, written];
  const { items, unread, mayBeOne, areInternal } = itemsListed(text, lines, boardName);
  if (items.length === 0) return null;
  const isSecret = ({ internal, heading: own }: Listed) => internal || speaksOfSecrecy(own);
  const ofSome = items.some(isSecret);
  const all = items.map(
    (one) =>
      ({
        ...named(people, one),
        proposals: one.proposals.join('\n'),
        background: one.background,
        visible: areInternal || isSecret(one) || (!ofSome && visible === 'BOARD') ? 'BOARD' : 'ALL',
      }) as const,
  );
  return { ...inOrderSaid(all, params.alsoSaid ?? []), unread, asOne: mayBeOne ? heading : '' };
}

/** "… men hyra ska vara sist": the one that is called so last of them; what names none of them is left. */
function inOrderSaid(
  items: readonly OneOfSeveral[],
  beside: readonly string[],
): Pick<SeveralSaid, 'items' | 'alsoSaid'> {
  const left: string[] = [];
  let ordered = items;
  for (const clause of beside) {
    const place = placeOfOne(clause);
    const [one, more] = place === null ? [] : items.filter((item) => namesOnly(item, place.of));
    const others = ordered.filter((item) => item !== one);
    if (place === null || one === undefined || more !== undefined) left.push(clause);
    else ordered = place.isFirst ? [one, ...others] : [...others, one];
  }
  return { items: ordered, alsoSaid: left };
}

/** Asks before they are added; what stands on the agenda already, or with its first ärende, is told and not added again. */
export function severalAdded(
  at: AtMeeting,
  turn: Turn,
  { items, unread, asOne }: SeveralSaid,
  text: string,
  first: readonly (string | null)[],
): Said {
  const standing = at.meeting.agenda.items ?? templateOf(at).flatMap(asStanding);
  const there = items.filter(
    ({ heading }, nth) => standsAmong(heading, standing) || standsAmong(heading, items.slice(0, nth)),
  );
  const left = items.filter((one) => !there.includes(one));
  const notes = [
    ...first.filter((note) => note !== null),
    ...otherThanSaid(text, items.length),
    ...(there.length === 0 ? [] : [ITEM_FORM.standing(listed(there.map(({ heading }) => heading)))]),
    ...(unread.length === 0 ? [] : [ITEM_FORM.notListed(listed(unread.map((line) => `”${line}”`)))]),
  ];
  if (left.length === 0) {
    const fact = ITEM_FORM.allStanding(at.meeting.date, localDateOf(turn.at));
    return explain(said(at, fact, notes, [agendaButton(at)]));
  }
  return confirm(severalForm(at, turn, { items: left, notes, asOne: there.length === 0 ? asOne : '' }));
}

const COUNT =
  /(?<!\p{L})(två|tre|fyra|fem|sex|sju|åtta)\s+(?:(?:nya|interna|andra)\s+)*(?:punkter|ärenden|saker|frågor)(?!\p{L})/iu;
const COUNTS = ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta'];

/** "Lägg till tre punkter: el, bil": that another number was read than was said. */
function otherThanSaid(text: string, read: number): string[] {
  const word = COUNT.exec(text)?.[1]?.toLowerCase();
  const count = word === undefined ? read : COUNTS.indexOf(word) + 2;
  return count === read ? [] : [ITEM_FORM.otherCount(count, read)];
}

function asStanding(heading: string): { readonly heading: string }[] {
  return heading === MATTERS ? [] : [{ heading }];
}

/** With the name as the register has the whole of it; what else stood beside the heading is told after it. */
function named(
  people: readonly NamedPerson[],
  { heading, presenter, beside }: Listed,
): Pick<OneOfSeveral, 'heading' | 'presenter'> {
  const isOnBoard = (one: string) => people.some(({ name }) => name === one || name === inFull(people, one));
  const who = presenter === '' ? beside.find(isOnBoard) : presenter;
  const rest = beside.filter((one) => one !== who && one !== '');
  const told = rest.length === 0 ? heading : `${heading} (${rest.join(', ')})`;
  return { heading: capital(told), presenter: inFull(people, who ?? '') };
}

/** "Eva": as the register has the whole of it, where one on the board is called so; else as it was written. */
function inFull(people: readonly NamedPerson[], written: string): string {
  const [person, more] = people.filter(({ name }) => name.split(' ')[0] === written);
  return person !== undefined && more === undefined ? person.name : written;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
