import type { ActParams } from '../../../action-handlers.ts';
import { amountCorrected, withAmount } from '../../../understand/agenda/orders/amount-corrected.ts';
import { fieldOfIt, isIt, isOfIt, proposalOfIt } from '../../../understand/agenda/orders/at-hand-words.ts';
import { carriesOver } from '../../../understand/agenda/orders/carries-over.ts';
import { guestSaid } from '../../../understand/agenda/orders/guest-said.ts';
import { type FieldOrder, fieldHeaded, fieldOrder } from '../../../understand/agenda/orders/item-fields.ts';
import {
  allItemsSaid,
  itemOrder,
  movesToOther,
  namedAtEnd,
} from '../../../understand/agenda/orders/item-orders.ts';
import {
  callsIt,
  newHeading,
  renamed,
  shallBeCalled,
} from '../../../understand/agenda/orders/item-renamed.ts';
import { mergesItems } from '../../../understand/agenda/orders/item-swaps.ts';
import { movedFromDay } from '../../../understand/agenda/orders/moved-from-day.ts';
import { backgroundOf, orderParts } from '../../../understand/agenda/orders/order-parts.ts';
import {
  hiddenPaper,
  itemOfPaperNamed,
  removedPaper,
  restoredPaper,
} from '../../../understand/agenda/orders/papers-said.ts';
import { proposalOrder } from '../../../understand/agenda/orders/proposal-orders.ts';
import { putRightIn, putsRight } from '../../../understand/agenda/orders/put-right-in.ts';
import { takesBackOwn } from '../../../understand/agenda/own-proposal.ts';
import { reasonBehind } from '../../../understand/agenda/reason-told.ts';
import { type DateMention, fits, isDay } from '../../../understand/dates/dates.ts';
import { mayBeSecret, saysSecrecy, secrecySaid } from '../../../understand/secrecy/secrecy-said.ts';
import { seenNamed } from '../../../understand/secrecy/seen-named.ts';
import { tellsOfMistake } from '../../../understand/secrecy/shown-by-mistake.ts';
import type { Asking } from '../../asking.ts';
import { upcoming } from '../../meetings/which-meeting.ts';
import { personMeant } from '../../people.ts';
import { withoutBoards } from '../boards-said.ts';
import { carriedOver } from '../meetings/carried-over.ts';
import type { ParamReader } from '../param-reader.ts';
import { aboutSaid, itemNamed, itemSaid, numbered, quoted, reasonSaid } from '../words-said.ts';
import { labelledParts } from './item-labelled.ts';
import { itemOn } from './item-on-agenda.ts';
import { placedByHeading, placeOfIt } from './item-placed.ts';
import { itemWritten } from './item-written.ts';
import { namesOwnProposal } from './own-proposal-named.ts';

/** What was written of the ärende; its heading, where that is not read, quoted or what the message is about. */
function headed(asking: Asking): ActParams {
  const asWritten = itemWritten(asking);
  const written = asWritten && placedByHeading(asking, asWritten);
  const heading =
    written === null ? (headingSaid(asking) ?? aboutSaid(asking)) : written.heading || headingSaid(asking);
  return {
    ...(heading ? { heading } : {}),
    ...(written?.presenter ? { presenter: nameOf(asking, written.presenter) } : {}),
    ...(written && written.proposals.length > 0 ? { proposals: written.proposals } : {}),
    ...(written?.background ? { background: written.background } : {}),
    ...secrecyOf(asking.understanding.message.text),
    ...(written?.place ? { moveTo: written.place } : placeUnknownOf(asking)),
  };
}

/** "Placering: före hyran", where no item is called so. */
function placeUnknownOf(asking: Asking): ActParams {
  const place = labelledParts(asking.understanding.message.text).labelled?.place ?? '';
  const other = /^(?:(?:direkt|strax|precis|helst|gärna)\s+)*(?:före|efter|innan|mellan)\s+(.{2,60})$/iu.exec(
    place,
  )?.[1];
  return other === undefined ? {} : { placeUnknown: other };
}

/** That it is the board's alone; where words of secrecy were not read it is so until somebody has looked. */
function secrecyOf(text: string): ActParams {
  if (saysSecrecy(text)) return { internal: true };
  return mayBeSecret(text) ? { internal: true, internalUnsure: true } : {};
}

/** The same of an item that gets a new heading: words of secrecy that only stand in that are what it is about. */
function secrecyBeside(heading: string | null, text: string): ActParams {
  if (!heading || saysSecrecy(text)) return secrecyOf(text);
  return secrecyOf(text.replace(heading, ''));
}

function headingSaid(asking: Asking): string | null {
  const heading = quoted(withoutBoards(asking)) ?? itemNamed(asking);
  return heading === null ? null : secrecySaid(heading).rest;
}

/** What stands in quotes is of a förslag, and no heading: 'ändra "anta" till "godkänna" i förslaget'. */
const OF_PROPOSAL = /^(?!.*(?:rubrik|namn|titel|heta)).*(?<!\p{L})(?:besluts)?förslag(?:et|en)?(?!\p{L})/iu;

/** "ändra rubriken på punkt 6 till Hyra av lokal" */
function edited(asking: Asking): ActParams {
  const { message } = asking.understanding;
  const removesPaper = removedPaper(message.text);
  if (removesPaper !== null) return { removesPaper };
  const merges = mergesItems(message.text);
  if (merges !== null) return { item: numbered(merges[0]), mergesItem: merges[1] };
  const hides = hiddenPaper(withoutBoards(asking));
  if (hides !== null) return { internal: true, ...itemWithPaper(asking, hides) };
  const own = proposalText(withoutBoards(asking));
  const order = proposalOrder(own) ?? proposalOfIt(own);
  if (order !== null)
    return {
      proposals: order.clauses,
      proposalsShall: order.kind,
      ...('internal' in order && order.internal ? { internal: true } : secrecyOf(message.text)),
    };
  const written = orderParts(withoutBoards(asking));
  if (written?.of === 'background') return { background: written.content, ...secrecyOf(message.text) };
  const fields = orderedField(withoutBoards(asking));
  if (fields !== null) {
    const { internal, presenter } = fields;
    return {
      ...(internal === undefined ? {} : { internal }),
      ...(presenter === undefined
        ? {}
        : { presenter: nameOf(asking, presenter ?? ''), presenterSaid: presenter !== null }),
    };
  }
  const heading =
    (OF_PROPOSAL.test(message.text) ? null : quoted(withoutBoards(asking))) ??
    newHeading(withoutBoards(asking));
  const secrecy = secrecyBeside(heading, message.text);
  return heading ? { heading: secrecySaid(heading.trim()).rest.replace(/\.$/u, ''), ...secrecy } : secrecy;
}

/** The one item of the agendas ahead that has the bilaga of that number, where no item is said. */
function itemWithPaper(asking: Asking, label: string): ActParams {
  if (label === '' || itemSaid(asking.understanding.entities) !== null) return {};
  const days = asking.understanding.entities.dates.filter(isDay);
  const [one, more] = upcoming(asking)
    .filter(({ state }) => days.length === 0 || days.some((day) => fits(day, state.date)))
    .flatMap((meeting) =>
      (meeting.state.agenda.items ?? [])
        .filter(({ papers }) => papers.some((paper) => paper.label === label))
        .map(({ number }) => itemOn(meeting, number)),
    );
  return one && !more ? one : {};
}

/**
 * "Klivet ska ha 200 000 inte 220", "nej, till 1 oktober": the förslag of the item with that amount or day, where one of
 * them is meant; "revisorn ska vara med på den": its background with that told.
 */
export function withItsOwn(asking: Asking, params: ActParams): ActParams {
  const { item, meetingId, proposals } = params;
  const text = withoutBoards(asking);
  const said = proposals === undefined ? amountCorrected(text) : null;
  const guest = guestSaid(text);
  const isPutRight = said === null && proposals === undefined && putsRight(text);
  if ((said === null && guest === null && !isPutRight) || item === undefined) return params;
  const meeting = upcoming(asking).find(({ id, state }) =>
    meetingId === undefined ? state.agenda.items : id === meetingId,
  );
  const meant = meeting?.state.agenda.items?.find(({ number }) => number === String(item));
  if (meant !== undefined && guest !== null) {
    return { ...params, background: [meant.background, guest.told].filter(Boolean).join(' ') };
  }
  const right = meant === undefined || !isPutRight ? null : putRightIn(meant.proposals, text);
  const put = meant === undefined || said === null ? right : withAmount(meant.proposals, said);
  return put === null ? params : { ...params, proposals: put, proposalsShall: 'replace' };
}

/** "…: att säga upp avtalet (sekretess)": who may see it is none of what is proposed. */
function proposalText(text: string): string {
  const { isInternal, rest } = secrecySaid(text);
  return isInternal ? rest : text;
}

function orderedField(text: string): FieldOrder | null {
  const said = fieldOfIt(text) ?? fieldOrder(text);
  if (said !== null || callsIt(text)) return said;
  const headed = fieldHeaded(text) ?? seenNamed(text);
  // Of which item is asked.
  return headed ?? (tellsOfMistake(text) ? { of: '', internal: true } : null);
}

/** The words of an item that is to be hidden or shown, where nothing else of it shall be changed. */
export function itemSeen(asking: Asking): string | null {
  const text = withoutBoards(asking);
  if (hiddenPaper(text) !== null || fieldOfIt(text) !== null) return null;
  const headed = callsIt(text) ? null : (fieldHeaded(text) ?? seenNamed(text));
  const { of, internal } = fieldOrder(text) ?? headed ?? {};
  return of === undefined || internal === undefined || isIt(of) || proposalOrder(text) !== null ? null : of;
}

/** The words of an item that shall be changed, where it is named by its heading. */
export function itemEdited(asking: Asking): string | null {
  const text = withoutBoards(asking);
  if (removedPaper(text) !== null) return itemOfPaperNamed(text);
  if (fieldOfIt(text) !== null) return null;
  const fields = fieldOrder(text) ?? (callsIt(text) ? null : fieldHeaded(text));
  const of =
    backgroundOf(text) ??
    proposalOrder(text)?.of ??
    fields?.of ??
    (renamed(text) ?? shallBeCalled(text) ?? amountCorrected(text))?.of;
  return of === undefined || isIt(of) ? null : of;
}

/** A first name as the register has the whole of it; else as it was written, with its capitals. */
function nameOf(asking: Asking, written: string): string {
  const said = written.toLocaleLowerCase('sv').split(/\s+/u);
  const [person, ...more] = (
    asking.understanding.entities.persons.length > 0 ? personMeant(asking) : []
  ).filter(({ name }) => said.every((part) => name.toLocaleLowerCase('sv').split(/\s+/u).includes(part)));
  if (person && more.length === 0) return person.name;
  return written.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('sv'));
}

/** "flytta punkt 5 till plats 3", "byt plats på 5 och 6", "flytta punkt 5 till mötet 11 februari". */
function moved(asking: Asking, onMeeting?: string): ActParams {
  const carried = carriedOver(asking);
  if (carried !== null) return carried;
  const order = itemOrder(asking.understanding.message.words);
  if (order?.kind === 'back') return { movesBack: true };
  if (order?.kind === 'swap') {
    const [item, other] = order.items;
    return { item: numbered(item), swapWith: numbered(other) };
  }
  const { message } = asking.understanding;
  if (isOfIt('item.move', message.text)) {
    const place = (order?.kind === 'move' ? order.place : null) ?? placeOfIt(asking);
    if (place !== null && place.kind !== 'other-meeting') return { moveTo: place };
    if (!asking.understanding.entities.dates.some(isDay)) return {};
    const { to } = fromAndTo(asking, onMeeting);
    return { moveTo: { kind: 'other-meeting' }, ...(to ? { toMeetingId: to.id } : {}) };
  }
  const isOpen = order === null || (order.kind === 'move' && order.place === null);
  const carries = isOpen && carriesOver(message.text);
  const said = withoutBoards(asking);
  if (carries || (order === null && (movesToOther(said) || movedFromDay(said) !== null))) {
    const { from, to } = fromAndTo(asking, onMeeting);
    const all = allItemsSaid(message.text);
    return {
      ...(carries && from ? { meetingId: from.id, meetingDate: from.state.date } : {}),
      ...(all === null ? {} : { heading: all }),
      moveTo: { kind: 'other-meeting' },
      ...(to ? { toMeetingId: to.id } : {}),
    };
  }
  if (order === null) {
    const end = namedAtEnd(withoutBoards(asking));
    return end === null ? {} : { moveTo: end.place, heading: end.of };
  }
  if (order.kind !== 'move' || order.place === null) return {};
  const about = order.item === null ? aboutSaid(asking) : null;
  if (order.place.kind !== 'other-meeting') {
    return { moveTo: order.place, ...(about === null ? {} : { heading: about }) };
  }
  const { from, to } = fromAndTo(asking, onMeeting);
  return {
    moveTo: order.place,
    ...(from ? { meetingId: from.id, meetingDate: from.state.date } : {}),
    ...(to ? { toMeetingId: to.id } : {}),
  };
}

/**
 * From which agenda to which: of two days the one after "till", or before "i stället", is the new; a month is its meeting's
 * where no day is said; the old one is that which has the item, or else the meeting worked on, or the next.
 */
function fromAndTo(asking: Asking, onMeeting?: string) {
  const { entities, message } = asking.understanding;
  const single = entities.dates.filter(isDay);
  const isNew = ({ words: [first, last] }: DateMention) =>
    [1, 2, 3, 4].some((back) => message.words[first - back]?.folded === 'till') ||
    /^\s*i\s?stället/iu.test(message.text.slice(message.words[last]?.end ?? 0));
  // "Från 11 februari till april": a day and a month.
  const isToMonth = entities.dates.some((mention) => isNew(mention) && !isDay(mention));
  const days = single.length > 0 && !isToMonth ? single : entities.dates;
  const after = days.find(isNew) ?? days.at(-1);
  const before = days.find((day) => day !== after);
  const ahead = upcoming(asking);
  const on = (day: DateMention | undefined) => day && ahead.find(({ state }) => fits(day, state.date));
  const others = ahead.filter((one) => one !== on(after));
  const has = onMeeting === undefined ? undefined : ahead.find(({ id }) => id === onMeeting);
  const from = has ?? on(before) ?? others.find(({ id }) => id === asking.subject?.meetingId) ?? others[0];
  const at = from === undefined ? -1 : ahead.indexOf(from);
  const to = after === undefined ? ahead[at + 1] : on(after);
  return { from, to: to === from ? undefined : to };
}

/** "stryk sjuan", "ta bort punkt 7 eftersom ansökan är återtagen". */
function withdrawn(asking: Asking): ActParams {
  const { message } = asking.understanding;
  const order = itemOrder(message.words);
  const reason = reasonSaid(asking) ?? reasonBehind(withoutBoards(asking));
  return {
    ...(order?.kind === 'withdraw' ? { item: numbered(order.item) } : {}),
    ...(takesBackOwn(message.text) || namesOwnProposal(asking) ? { ownProposal: true } : {}),
    ...(reason === null ? {} : { reason }),
  };
}

function restored(asking: Asking): ActParams {
  const { message } = asking.understanding;
  const restoresPaper = restoredPaper(message.text);
  if (restoresPaper !== null) return { restoresPaper };
  const order = itemOrder(message.words);
  return order?.kind === 'restore' ? { item: numbered(order.item) } : {};
}

/** What is done with the items of an agenda. */
export const ITEM_ACTS = {
  'item.propose': headed,
  'item.add': headed,
  'item.edit': edited,
  'item.move': moved,
  'item.withdraw': withdrawn,
  'item.restore': restored,
} satisfies Readonly<Record<string, ParamReader>>;
