import { namesItemEver } from '../answer/acts/items/item-at-hand.ts';
import { writesAgenda } from '../answer/acts/rights.ts';
import type { Asking } from '../answer/asking.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import { isOfThatItem, itemChangeAsked, numberOfItem } from '../understand/agenda/item-change-asked.ts';
import { amountCorrected } from '../understand/agenda/orders/amount-corrected.ts';
import { addsAsAttachment } from '../understand/agenda/orders/as-attachment.ts';
import { guestSaid } from '../understand/agenda/orders/guest-said.ts';
import { fieldHeaded, fieldOrder } from '../understand/agenda/orders/item-fields.ts';
import { namedAtEnd } from '../understand/agenda/orders/item-orders.ts';
import { renamed, shallBeCalled } from '../understand/agenda/orders/item-renamed.ts';

import { itemTakenOff, takesOffOfMeeting } from '../understand/agenda/orders/item-taken-off.ts';
import { movedFromDay } from '../understand/agenda/orders/moved-from-day.ts';

import {
  addsAnother,
  addsBarely,
  addsItem,
  addsMatter,
  addsToMeeting,
  ordersTakenUp,
} from '../understand/agenda/orders/new-item.ts';
import { backgroundOf } from '../understand/agenda/orders/order-parts.ts';
import { laysPlan } from '../understand/agenda/plan-said.ts';
import { fits, isDay } from '../understand/dates/dates.ts';
import type { Intent } from '../understand/intents.ts';
import { saysSecrecy } from '../understand/secrecy/secrecy-said.ts';
import { isOfNoItem, seenNamed } from '../understand/secrecy/seen-named.ts';
import { tellsOfMistake } from '../understand/secrecy/shown-by-mistake.ts';
import { secrecyAskedOf } from '../understand/secrecy/who-sees-asked.ts';
import type { Understanding } from '../understand/understand.ts';

/** "Avtalet får inte ligga i kanalen": of something that is to be hidden there, and no order to post the agenda. */
export function hidesSomething(text: string): boolean {
  return saysSecrecy(text) && !/dagordning|agenda/iu.test(text);
}

/** "Lägg till bilar till mötet i december", "lägg till ansökan från Fixargruppen": with no file beside it a new ärende. */
export function addedWithoutFile(
  sure: Intent | null,
  text: string,
  withFiles: boolean,
  writes: () => boolean,
): Intent | null {
  if (withFiles || addsAsAttachment(text)) return null;
  // "… Ska inte synas i kanalen": of what is added, and nothing is posted there.
  const isHidden = sure === 'agenda.post' && hidesSomething(text);
  if ((isHidden || sure === 'attachment.add') && addsToMeeting(text)) return 'item.add';
  const mayBe = isHidden || sure === null || sure === 'attachment.add' || sure === 'outside';
  if (mayBe) return addsBarely(text) && writes() ? 'item.add' : null;
  return null;
}

/** What "lägg in fika på mötet i juni" may be taken for, by what is to be laid in. */
const LAID_IN: ReadonlySet<Intent | null> = new Set<Intent | null>([
  'meeting.create',
  'meeting.move',
  'plan.add',
  'poll.answer',
  'poll.create',
]);

/** "Lägg till närvaron den 11 februari", where one meets then already: an ärende of that meeting, and no meeting or answer. */
export function addedToMeetingThere(
  sure: Intent | null,
  text: string,
  understanding: Understanding,
  asked: () => readonly Asking[],
): Intent | null {
  if (!LAID_IN.has(sure) || !addsMatter(text) || !asked().some(writesAgenda)) return null;
  const isFree = understanding.entities.dates.some(isDay) && !hasMeetingThen(understanding, asked);
  return isFree ? null : 'item.add';
}

/** "9/9, 14/10, 9/12", by whoever prepares the meetings: a plan, where none of the days has a meeting yet. */
export function ofPlan(
  text: string,
  { entities: { dates } }: Understanding,
  asked: () => readonly Asking[],
  writes: () => boolean,
): Intent | null {
  const days = dates.filter(isDay);
  const lays = laysPlan({ text, days: days.length });
  if (lays === null || !writes()) return null;
  return lays === 'BARE' && hasMeetingThen({ entities: { dates } }, asked) ? null : 'plan.add';
}

/** Whether one of her boards meets on a day that is named. */
export function hasMeetingThen(
  { entities: { dates } }: { readonly entities: Pick<Understanding['entities'], 'dates'> },
  asked: () => readonly Asking[],
): boolean {
  const days = dates.filter(isDay);
  return asked().some((one) => upcoming(one).some(({ state }) => days.some((day) => fits(day, state.date))));
}

/** "Och så en om bemanningen": one more, by whoever makes the agenda; without its noun after one that was worked on. */
export function ofAnother(text: string, atHand: () => boolean, writes: () => boolean): Intent | null {
  const adds = addsAnother(text);
  return adds !== null && writes() && (adds === 'BY_NOUN' || atHand()) ? 'item.add' : null;
}

/** "Ta upp parkeringen i april": by one who makes no agenda, a wish to the kansli. */
export function ofWish(sure: Intent | null, text: string, writes: () => boolean): Intent | null {
  const mayBe = sure === null || sure === 'outside' || sure === 'help';
  return mayBe && ordersTakenUp(text) && !writes() ? 'item.propose' : null;
}

/** "Stryk minibussen den 7 oktober, för dyrt": an item of an agenda ahead, and not the meeting of that day. */
export function ofTakenOff(
  sure: Intent | null,
  text: string,
  isNamed: (words: string) => boolean,
  writes: () => boolean,
): Intent | null {
  const of = itemTakenOff(text);
  if (of === null) return null;
  if ((numberOfItem(of) !== null || isNamed(of)) && writes()) return 'item.withdraw';
  return sure === 'meeting.cancel' && takesOffOfMeeting(text) ? 'item.withdraw' : null;
}

/** "Flytta hyresavtalet den 11 till 15 april": an item of that meeting's agenda, and not the meeting. */
export function ofMovedFromDay(
  text: string,
  isNamed: (words: string) => boolean,
  writes: () => boolean,
): Intent | null {
  const of = movedFromDay(text);
  return of !== null && isNamed(of) && writes() ? 'item.move' : null;
}

/** "Bjud in revisorn till punkt 8", "bjud in Håkan": of one who is not called, told in the item by whoever makes the agenda. */
export function ofGuest(
  text: string,
  { entities: { persons } }: Understanding,
  asked: () => readonly Asking[],
  writes: () => boolean,
): Intent | null {
  const of = guestSaid(text)?.of;
  if (of === undefined || (persons.length > 0 && asked().some((one) => isSeated(one, persons)))) return null;
  return of !== undefined && numberOfItem(of) !== null && writes() ? 'item.edit' : null;
}

/** Whether any of them has a seat, and so is called to the whole meeting. */
function isSeated({ board, today }: Asking, persons: Understanding['entities']['persons']): boolean {
  const called = board
    .onDay(today)
    .seats.flatMap(({ member, substitutes }) => [...(member === null ? [] : [member]), ...substitutes]);
  return persons.some((one) => called.some(({ id }) => id === one.id));
}

/** "Klivet ska ha 200 000 inte 220", "punkt 8 ska ha 200 000": of an item of an agenda ahead, by whoever makes it. */
export function ofAmount(
  text: string,
  isMeant: (words: string) => boolean,
  writes: () => boolean,
): Intent | null {
  const of = amountCorrected(text)?.of;
  if (of === undefined || !writes()) return null;
  return isMeant(of) || numberOfItem(of) !== null ? 'item.edit' : null;
}

/** "Döp om hyran till lokalerna", "Mimmi föredrar hyran", "hyran sist tack": of an item that an agenda ahead has, by whoever makes it. */
export function ofHeading(
  text: string,
  isNamed: (words: string) => boolean,
  writes: () => boolean,
): Intent | null {
  // What it is to stand after is not changed by it.
  if (addsItem(text)) return null;
  const edited =
    backgroundOf(text) ??
    renamed(text)?.of ??
    shallBeCalled(text)?.of ??
    fieldHeaded(text)?.of ??
    fieldOrder(text)?.of;
  const placed = edited === undefined ? namedAtEnd(text)?.of : undefined;
  const of = edited ?? placed;
  if (of === undefined || !isNamed(of) || !writes()) return null;
  return placed === undefined ? 'item.edit' : 'item.move';
}

/** "Är minibussen intern den 7 oktober?": of an item of an agenda ahead. */
export function ofSecrecy(text: string, isNamed: (words: string) => boolean): Intent | null {
  const of = secrecyAskedOf(text);
  return of !== null && isNamed(of) ? 'agenda.item' : null;
}

/** "Myrhed ska inte kunna läsas av andra än styrelsen": of an item of an agenda ahead, or of none that there is. */
export function ofSeen(
  sure: Intent | null,
  text: string,
  isNamed: (words: string) => boolean,
  writes: () => boolean,
): Intent | null {
  const seen = seenNamed(text);
  if (writes() && (seen?.internal ?? true) && tellsOfMistake(text) && !isOfNoItem(text)) return 'item.edit';
  if (seen === null) return null;
  return isNamed(seen.of) || (writes() && (seen.isItem || sure === null)) ? 'item.edit' : null;
}

/** "Varför togs punkt 4 bort?": of an item by its number, or that is or has been on an agenda ahead. */
export function ofItemChange(text: string, asked: () => readonly Asking[]): Intent | null {
  const change = itemChangeAsked(text);
  if (change === null) return null;
  if (isOfThatItem(change.of)) {
    const isGone = asked().some(
      (one) =>
        one.subject?.matter?.kind !== 'paragraph' &&
        upcoming(one).some(({ state }) => state.agenda.withdrawn.length > 0),
    );
    return change.change === 'WITHDRAWN' && isGone ? 'attendance.coming' : null;
  }
  const isItem = numberOfItem(change.of) !== null || asked().some((one) => namesItemEver(one, change.of));
  return isItem ? 'attendance.coming' : null;
}
