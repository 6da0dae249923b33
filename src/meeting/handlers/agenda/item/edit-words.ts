import { z } from 'zod';
import { type ActParams, type ActRequest, besideLine } from '../../../../conversation/index.ts';
import { unreachable } from '../../../../kernel/index.ts';
import type { Reply, Turn } from '../../../../teams/contract.ts';
import type { PlannedItem } from '../../../domain/agenda/item.ts';
import { ITEM_FORM, SEEN } from '../../../text/index.ts';
import type { AtMeeting } from '../../reach.ts';
import { asWritten } from '../as-written.ts';
import { editForm, fieldsOf, type ItemFields } from './item-forms.ts';
import { joined } from './item-words.ts';

/** What was said that an item shall become. */
type EditSaid = Pick<
  ActParams,
  | 'heading'
  | 'background'
  | 'presenter'
  | 'presenterSaid'
  | 'internal'
  | 'internalUnsure'
  | 'proposals'
  | 'proposalsShall'
  | 'mergesItem'
  | 'alsoSaid'
>;

/** What was said that it shall become, with the dashes and lines that were written. */
export function editAsWritten({ params, text, written = text }: ActRequest): ActParams {
  const { heading, background, proposals } = params;
  const said = asWritten(
    { heading: heading ?? '', proposals: proposals ?? [], background: background ?? '' },
    text,
    written,
  );
  return {
    ...params,
    ...(heading === undefined ? {} : { heading: said.heading }),
    ...(background === undefined ? {} : { background: said.background }),
    ...(proposals === undefined ? {} : { proposals: said.proposals }),
  };
}

/** The same, as the buttons carry it where the item has to be chosen first. */
export const editFields = {
  heading: z.string().max(200).optional(),
  background: z.string().max(4000).optional(),
  presenter: z.string().max(200).optional(),
  visible: z.enum(['ALL', 'BOARD']).optional(),
  proposals: z.string().max(4000).optional(),
  proposalsShall: z.enum(['add', 'replace', 'state', 'remove']).optional(),
};

/** What is to be changed of an item, as a button carries it. */
export function editData({
  heading,
  background,
  presenter,
  internal,
  proposals = [],
  proposalsShall,
}: EditSaid) {
  return {
    ...(heading === undefined ? {} : { heading: heading.slice(0, 200) }),
    ...(background === undefined ? {} : { background: background.slice(0, 4000) }),
    ...(presenter === undefined ? {} : { presenter: presenter.slice(0, 200) }),
    ...(internal === undefined ? {} : { visible: internal ? 'BOARD' : 'ALL' }),
    ...(proposalsShall === undefined
      ? {}
      : { proposalsShall, proposals: proposals.join('\n').slice(0, 4000) }),
  };
}

/** What is to be changed of an item, as a button carried it. */
export function editFrom({
  heading,
  background,
  presenter,
  visible,
  proposals = '',
  proposalsShall,
}: z.infer<z.ZodObject<typeof editFields>>): EditSaid {
  return {
    ...(heading === undefined ? {} : { heading }),
    ...(background === undefined ? {} : { background }),
    ...(presenter === undefined ? {} : { presenter, presenterSaid: true }),
    ...(visible === undefined ? {} : { internal: visible === 'BOARD' }),
    ...(proposalsShall === undefined
      ? {}
      : { proposalsShall, proposals: proposals.split('\n').filter((one) => one !== '') }),
  };
}

/** "Slå ihop 7 och 8": the one with what is proposed in the other besides, and how the rest is done; as it was said where nothing is. */
function merged({ meeting }: AtMeeting, item: PlannedItem, said: EditSaid) {
  const { mergesItem } = said;
  if (mergesItem === undefined) return { said, howMerged: null };
  const other = (meeting.agenda.items ?? []).find(({ number }) => number === mergesItem);
  if (other === undefined || other === item) return { said, howMerged: ITEM_FORM.noneToMerge(mergesItem) };
  const both = [...item.proposals, ...other.proposals];
  const hidden = fieldsOf(other).visible === 'BOARD' ? { internal: true as const } : {};
  return {
    said: { ...said, proposals: both, proposalsShall: 'replace' as const, ...hidden },
    howMerged: ITEM_FORM.howMerged(item.number, `${other.number} ${other.heading}`),
  };
}

/** The form for an item, filled in as it was said to become: nothing is changed until it is saved. */
export function editSaid(at: AtMeeting, turn: Turn, item: PlannedItem, asked: EditSaid): Reply {
  const { said, howMerged } = merged(at, item, asked);
  const { proposals, note } = proposalsSaid(item, said);
  const was = fieldsOf(item);
  const fields: ItemFields = {
    ...was,
    heading: said.heading ?? was.heading,
    background: said.background ?? was.background,
    presenter: said.presenterSaid === true ? (said.presenter ?? '') : was.presenter,
    proposals,
    visible: said.internal === undefined ? was.visible : said.internal ? 'BOARD' : 'ALL',
  };
  const told = joined([howMerged ?? note ?? noteOn(item, fields, said), besideLine(said)]);
  return editForm(at, turn, item, fields, told);
}

/** That it is not saved yet, with what is filled in; or that it is so already, or what has to be written. */
function noteOn(item: PlannedItem, fields: ItemFields, said: EditSaid): string | null {
  const was = fieldsOf(item);
  const becomesInternal = fields.visible === 'BOARD' && was.visible === 'ALL';
  if (said.proposalsShall !== undefined)
    return !becomesInternal
      ? null
      : said.internalUnsure === true
        ? SEEN.maybeSecret
        : ITEM_FORM.proposed([ITEM_FORM.becomesInternal]);
  if (said.presenterSaid === false) return ITEM_FORM.whoPresents;
  if (said.internalUnsure === true && fields.visible !== was.visible) return SEEN.maybeSecret;
  if (said.internal !== undefined && said.heading === undefined && fields.visible === was.visible) {
    return said.internal ? ITEM_FORM.isInternal : ITEM_FORM.isVisible;
  }
  const becomes = [
    ...(fields.heading === was.heading ? [] : [ITEM_FORM.headed(fields.heading)]),
    ...(fields.background === was.background ? [] : [ITEM_FORM.backgroundChanged]),
    ...(fields.visible === was.visible
      ? []
      : [fields.visible === 'BOARD' ? ITEM_FORM.becomesInternal : ITEM_FORM.becomesVisible]),
    ...(fields.presenter === was.presenter
      ? []
      : [fields.presenter === '' ? ITEM_FORM.presentedByNobody : ITEM_FORM.presentedBy(fields.presenter)]),
  ];
  return becomes.length === 0 ? ITEM_FORM.notYet : ITEM_FORM.proposed(becomes);
}

/** An item's förslag to fill in as they were said to become, and what is told of that. */
function proposalsSaid(
  item: PlannedItem,
  { proposals = [], proposalsShall }: EditSaid,
): { readonly proposals: string; readonly note: string | null } {
  const is = item.proposals.join('\n');
  switch (proposalsShall) {
    case undefined:
      return { proposals: is, note: null };
    case 'add':
      return { proposals: [...item.proposals, ...proposals].join('\n'), note: null };
    case 'state':
      return stated(item.proposals, proposals);
    case 'replace':
      return { proposals: proposals.length === 0 ? is : proposals.join('\n'), note: null };
    case 'remove':
      return { proposals: '', note: is === '' ? ITEM_FORM.noProposals : ITEM_FORM.proposalsGone };
    default:
      return unreachable(proposalsShall);
  }
}

/** What does the same of the board: "att bevilja 340 000 kr" of "att bevilja 350 000 kr". */
const deedOf = (clause: string) =>
  /^att\s+(?<deed>\p{L}+)/iu.exec(clause)?.groups?.deed?.toLocaleLowerCase('sv');

/** What is proposed takes the place of the one förslag that it is another form of; else it stands below what is there. */
function stated(is: readonly string[], said: readonly string[]) {
  const [one, more] = is;
  if (one === undefined || said.length === 0 || said.join('\n') === is.join('\n'))
    return { proposals: (said.length === 0 ? is : said).join('\n'), note: null };
  const deed = deedOf(one);
  return more === undefined && deed !== undefined && deed === deedOf(said[0] ?? '')
    ? { proposals: said.join('\n'), note: ITEM_FORM.proposalReplaced(one) }
    : { proposals: [...is, ...said].join('\n'), note: ITEM_FORM.proposalBeside };
}
