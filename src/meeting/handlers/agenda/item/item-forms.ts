import { createHash } from 'node:crypto';
import { findAmounts } from '../../../../documents/index.ts';
import { localDateOf } from '../../../../kernel/index.ts';
import { type FormField, formCard, type Reply, type Turn } from '../../../../teams/contract.ts';
import { proposalClause } from '../../../domain/agenda/clause.ts';
import type { AgendaTemplate } from '../../../domain/agenda/commands.ts';
import type { ItemContent, PlannedItem } from '../../../domain/agenda/item.ts';
import { closingOf, endOfMatters, openingOf } from '../../../domain/agenda/placing.ts';
import { ITEM_FORM, itemName, PROPOSAL, SEEN } from '../../../text/index.ts';
import type { AtBoard, AtMeeting } from '../../reach.ts';

/** The board's standard items, as its rules have them on the meeting's day. */
export function templateOf({ board }: Pick<AtBoard, 'board'>): AgendaTemplate {
  return board.rules.agendaTemplate.value;
}

/** Names what a turn brings about: the same turn delivered twice brings about the same. */
export function idFrom(turn: Turn, kind: string): string {
  return `${kind}-${createHash('sha256').update(turn.commandId).digest('hex').slice(0, 10)}`;
}

/** What was filled in, as text. */
export interface ItemFields {
  readonly heading: string;
  readonly presenter: string;
  readonly background: string;
  /** One clause a line. */
  readonly proposals: string;
  readonly visible: 'ALL' | 'BOARD';
  /** Of a new item: one of the places of the form. */
  readonly place?: string;
  /** Whether the form had it to the own chat alone as it was shown: that all see it was then chosen. */
  readonly asked?: string | undefined;
}

export const NO_FIELDS: ItemFields = {
  heading: '',
  presenter: '',
  background: '',
  proposals: '',
  visible: 'ALL',
};

/** An item as the form's fields have it. */
export function fieldsOf(item: PlannedItem): ItemFields {
  return {
    heading: item.heading,
    presenter: item.presenter ?? '',
    background: item.background,
    proposals: item.proposals.join('\n'),
    visible: item.internal ? 'BOARD' : 'ALL',
  };
}

/** Whether the form came back as the item filled it in: nothing is to be saved. */
export function isAsItWas(fields: ItemFields, item: PlannedItem): boolean {
  const plain = (text: string) => text.slice(0, LONGEST).replace(/\s+/gu, ' ').trim();
  const was = fieldsOf(item);
  return (['heading', 'presenter', 'background', 'proposals', 'visible'] as const).every(
    (field) => plain(fields[field]) === plain(was[field]),
  );
}

/** The fields as an item; each clause begins with "att", and the kronor in them are found. */
export function contentFrom(fields: ItemFields): ItemContent {
  const proposals = fields.proposals
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-–•*]\s*/, '').trim())
    .filter((line) => line !== '')
    .map(proposalClause);
  return {
    heading: fields.heading,
    presenter: fields.presenter,
    background: fields.background,
    proposals,
    amounts: [...new Set(proposals.flatMap((line) => findAmounts(line)))],
    internal: fields.visible === 'BOARD',
  };
}

/** What a field of the form holds, in characters. */
const LONGEST = 4_000;

interface FormOf {
  readonly fact: string;
  readonly fault: string | null;
  readonly fields: ItemFields;
  readonly save: {
    readonly title: string;
    readonly verb: string;
    readonly data: Readonly<Record<string, string>>;
  };
  readonly cancel: { readonly verb: string; readonly data: Readonly<Record<string, string>> };
  /** Asks where it goes. */
  readonly places: boolean;
}

/** Of a new item: its id, the headings that remain after it, and the files that are to be its bilagor. */
interface FormOfNew {
  readonly id?: string;
  readonly more?: string;
  readonly held?: string;
}

/** A new item; its id names it, so that the form sent twice adds it once. `more`: headings that remain after it, a line each. */
export function addForm(
  at: AtMeeting,
  turn: Turn,
  fields: ItemFields,
  fault: string | null,
  { id = idFrom(turn, 'item'), more = '', held = '' }: FormOfNew = {},
): Reply {
  const data = { meetingId: at.meetingId };
  const left = { ...(more === '' ? {} : { more }), ...(held === '' ? {} : { held }) };
  return itemForm(at, {
    fact: ITEM_FORM.add(at.meeting.date, localDateOf(turn.at)),
    fault,
    fields,
    save: { title: ITEM_FORM.saveNew, verb: 'meeting.item-add', data: { ...data, itemId: id, ...left } },
    cancel: { verb: 'meeting.agenda', data },
    places: true,
  });
}

/** The form in which an item is changed; `fault`: what was wrong with it as it was sent. */
export function editForm(
  at: AtMeeting,
  turn: Turn,
  item: PlannedItem,
  fields: ItemFields,
  fault: string | null,
): Reply {
  const data = { meetingId: at.meetingId, itemId: item.id };
  const seen = item.internal ? 'BOARD' : 'ALL';
  return itemForm(at, {
    fact: ITEM_FORM.edit(item.number, item.heading, at.meeting.date, localDateOf(turn.at)),
    fault,
    fields,
    save: { title: ITEM_FORM.save, verb: 'meeting.item-save', data: { ...data, seen } },
    cancel: { verb: 'meeting.item', data },
    places: false,
  });
}

/** The kansli words a matter that somebody has proposed; `meetingId`: to which meeting, where it is put on another. */
export function acceptForm(
  at: AtMeeting,
  proposal: { readonly id: string; readonly by: string; readonly meetingId?: string },
  fields: ItemFields,
  fault: string | null,
): Reply {
  const { meetingId = at.meetingId } = proposal;
  const elsewhere = meetingId === at.meetingId ? {} : { toMeetingId: at.meetingId };
  return itemForm(at, {
    fact: PROPOSAL.formAccept(proposal.by),
    fault,
    fields,
    save: {
      title: ITEM_FORM.saveNew,
      verb: 'meeting.proposal-accept',
      data: { meetingId, proposalId: proposal.id, ...elsewhere },
    },
    cancel: { verb: 'meeting.agenda', data: { meetingId: at.meetingId } },
    places: true,
  });
}

function itemForm(at: AtMeeting, form: FormOf): Reply {
  const { save, fields } = form;
  const asked = fields.visible === 'BOARD' || fields.asked !== undefined ? { asked: 'yes' } : {};
  const card = formCard({
    context: at.boardName,
    fact: form.fact,
    lines: form.fault === null ? [] : [form.fault],
    fields: [
      ...textFields(form.fields),
      ...(form.places ? [placeField(at, form.fields.place)] : []),
      visibleField(form.fields),
    ],
    buttons: [
      { ...save, data: { ...save.data, ...asked }, style: 'positive' },
      { title: ITEM_FORM.cancel, ...form.cancel, withoutInputs: true },
    ],
  });
  return { messages: [{ card }] };
}

function textFields(fields: ItemFields): FormField[] {
  return [
    {
      kind: 'text',
      id: 'heading',
      label: ITEM_FORM.heading,
      value: fields.heading,
      maxLength: 200,
      required: ITEM_FORM.headingMissing,
    },
    {
      kind: 'text',
      id: 'proposals',
      label: ITEM_FORM.proposals,
      placeholder: ITEM_FORM.proposalsHint,
      value: fields.proposals.slice(0, LONGEST),
      multiline: true,
      maxLength: LONGEST,
    },
    {
      kind: 'text',
      id: 'background',
      label: ITEM_FORM.background,
      value: fields.background.slice(0, LONGEST),
      multiline: true,
      maxLength: LONGEST,
    },
    { kind: 'text', id: 'presenter', label: ITEM_FORM.presenter, value: fields.presenter, maxLength: 200 },
  ];
}

/** Last, above the button that saves it, and with both choices in sight. */
function visibleField({ visible }: ItemFields): FormField {
  return {
    kind: 'choice',
    id: 'visible',
    label: SEEN.question,
    value: visible,
    expanded: true,
    choices: [
      { title: SEEN.all, value: 'ALL' },
      { title: SEEN.board, value: 'BOARD' },
    ],
  };
}

/** In the form: last among the own ärenden, first, or after an item by its id. */
export const PLACES = { last: 'last', first: 'first' } as const;

function placeField(at: AtMeeting, chosen: string = PLACES.last): FormField {
  const items = at.meeting.agenda.items ?? [];
  const end = endOfMatters(items);
  const opens = openingOf(items) !== null;
  const closing = closingOf(items);
  const choices = [
    { title: ITEM_FORM.last, value: PLACES.last },
    ...(items.length > 0 && !opens ? [{ title: ITEM_FORM.first, value: PLACES.first }] : []),
    ...items
      .filter((item) => item.id !== end && item !== closing)
      .map((item) => ({ title: ITEM_FORM.after(itemName(item)), value: item.id })),
  ];
  const value = choices.some((choice) => choice.value === chosen) ? chosen : PLACES.last;
  return { kind: 'choice', id: 'place', label: ITEM_FORM.place, value, choices };
}
