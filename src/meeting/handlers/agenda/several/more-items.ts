import { z } from 'zod';
import type { CardButton } from '../../../../teams/contract.ts';
import { ITEM_FORM, listed } from '../../../text/index.ts';
import type { AtMeeting } from '../../reach.ts';
import { dataOf } from '../agenda-card.ts';
import { type ItemFields, NO_FIELDS, PLACES } from '../item/item-forms.ts';

const VISIBLE = z.enum(['ALL', 'BOARD']);

/** Of several new items written at once: those that remain, a heading a line, and where the next is to stand. */
export const moreFields = {
  more: z.string().max(4_000).default(''),
  place: z.string().max(100).default(PLACES.last),
  visible: VISIBLE.default('ALL'),
};

/** Several as `more` holds them: a line each, with who presents it and who sees it in columns. */
export function moreOf(
  items: readonly (Pick<ItemFields, 'heading' | 'presenter'> & { readonly visible: ItemFields['visible'] })[],
): string {
  return items.map(({ heading, presenter, visible }) => [heading, presenter, visible].join('\t')).join('\n');
}

/** The next of those that remain, its form filled in, and what remains after it. */
export function nextOf({ more, place, visible }: z.infer<z.ZodObject<typeof moreFields>>) {
  const [line = '', ...rest] = linesIn(more);
  const [heading = '', presenter = '', seen] = line.split('\t');
  const fields: ItemFields & { readonly place: string } = {
    ...NO_FIELDS,
    heading: heading.slice(0, 200),
    presenter: presenter.slice(0, 200),
    visible: VISIBLE.safeParse(seen).data ?? visible,
    place,
  };
  return { fields, more: rest.join('\n') };
}

/** What remains when one has been added, told and with the way to the next; nothing where it was the last. */
export function whatRemains(
  at: AtMeeting,
  more: string,
  after: { readonly itemId: string; readonly place: string; readonly visible: ItemFields['visible'] },
): { readonly notes: readonly string[]; readonly buttons: readonly CardButton[] } {
  const left = headingsIn(more);
  const [next] = left;
  if (next === undefined) return { notes: [], buttons: [] };
  const place = after.place === PLACES.last ? PLACES.last : after.itemId;
  const data = { ...dataOf(at), more, place, visible: after.visible };
  const button = {
    title: ITEM_FORM.addNext(next),
    verb: 'meeting.item-add-form',
    style: 'positive',
    data,
  } as const;
  return { notes: [ITEM_FORM.remain(listed(left))], buttons: [button] };
}

function linesIn(more: string): string[] {
  return more
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function headingsIn(more: string): string[] {
  return linesIn(more).map((line) => line.split('\t')[0] ?? '');
}
