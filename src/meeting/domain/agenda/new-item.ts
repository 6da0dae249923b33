import { accept, refOf, refuse } from '../../../kernel/index.ts';
import type { MeetingDecision } from '../table.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import type { AgendaBook } from './book.ts';
import { type AddItem, type AgendaTemplate, MATTERS, type Placing } from './commands.ts';
import type { AgendaBegun, ItemAdded } from './events.ts';
import type { ItemContent, PlannedItem } from './item.ts';
import { closingOf, endOfMatters, openingOf } from './placing.ts';

/** A new item, not before the meeting is opened and not after it is ended (Klubbans ordning). */
export function addItem(meeting: MeetingAhead, command: AddItem): MeetingDecision {
  const content = trimmed(command.content);
  if (content.heading === '') return refuse('meeting.headingMissing', null);
  if (isUsed(meeting.agenda, command.itemId)) return accept();
  const beyond = beyondMeeting(meeting, command.place);
  return beyond ?? accept(...itemEvents(meeting.agenda, { ...command, content }));
}

function beyondMeeting({ agenda, date }: MeetingAhead, place: Placing): MeetingDecision | null {
  const items = agenda.items ?? [];
  if (place === 'LAST') return null;
  const opening = place.after === null ? openingOf(items) : null;
  const closing = closingOf(items);
  const beyond = opening ?? (closing?.id === place.after ? closing : null);
  if (beyond === null) return null;
  const edge = beyond === opening ? ('OPENING' as const) : ('CLOSING' as const);
  return refuse('meeting.outsideMeeting', { date, number: beyond.number, heading: beyond.heading, edge });
}

/** The board's standard items around the place of its own ärenden. */
export function begun({ by, at, template }: Pick<AddItem, 'by' | 'at' | 'template'>): AgendaBegun {
  const place = template.indexOf(MATTERS);
  const items = template.flatMap((heading, index) => {
    if (heading === MATTERS) return [];
    const end: 'OPENING' | 'CLOSING' = place >= 0 && index > place ? 'CLOSING' : 'OPENING';
    return [{ id: `standard-${index + 1}`, heading, end }];
  });
  return { type: 'AgendaBegun', items, by: refOf(by), at };
}

/** A new item, and before the first one the board's standard items. */
export function itemEvents(
  { items }: AgendaBook,
  command: Pick<AddItem, 'by' | 'at' | 'itemId' | 'content' | 'place' | 'template'>,
): (AgendaBegun | ItemAdded)[] {
  const { by, at, itemId, content, place } = command;
  const first = items === null ? [begun(command)] : [];
  const standing = items ?? standardItems(command.template);
  return [
    ...first,
    { type: 'ItemAdded', itemId, content, after: placeOf(place, standing), by: refOf(by), at },
  ];
}

/** Whether an item bears the id, or the template and imports give it out. */
export function isUsed({ items, withdrawn }: AgendaBook, itemId: string): boolean {
  const all = [...(items ?? []), ...withdrawn.map((one) => one.item)];
  return /^(standard|kallelse)-/.test(itemId) || all.some((item) => item.id === itemId);
}

function placeOf(place: Placing, items: readonly Pick<PlannedItem, 'id' | 'standard' | 'heading'>[]) {
  if (place === 'LAST') return endOfMatters(items);
  return place.after === null || items.some((item) => item.id === place.after)
    ? place.after
    : endOfMatters(items);
}

function standardItems(template: AgendaTemplate) {
  const by = { personId: '', name: '', roles: [] };
  const { items } = begun({ by, at: '' as AddItem['at'], template });
  return items.map(({ id, heading, end }) => ({ id, heading, standard: end }));
}

/** What was written, without blanks around it and empty proposals. */
export function trimmed(content: ItemContent): ItemContent {
  const presenter = content.presenter?.trim() ?? '';
  return {
    heading: content.heading.trim(),
    presenter: presenter === '' ? null : presenter,
    background: content.background.trim(),
    proposals: content.proposals.map((one) => one.trim()).filter((one) => one !== ''),
    amounts: content.amounts,
    internal: content.internal,
  };
}
