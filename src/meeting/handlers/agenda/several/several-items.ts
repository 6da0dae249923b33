import { z } from 'zod';
import { localDateOf } from '../../../../kernel/index.ts';
import { formCard, type Reply, type Turn, type Verb, verb } from '../../../../teams/contract.ts';
import { itemById } from '../../../domain/agenda/book.ts';
import type { KnownMeeting } from '../../../domain/state.ts';
import { ITEM_FORM, SEEN } from '../../../text/index.ts';
import { keptNames } from '../../names-kept.ts';
import { type AtMeeting, type MeetingPorts, refused, run, unlessPrepares, withMeeting } from '../../reach.ts';
import { agendaReply, dataOf } from '../agenda-card.ts';
import { contentFrom, idFrom, NO_FIELDS, templateOf } from '../item/item-forms.ts';
import { moreOf } from './more-items.ts';
import { severalReceipt } from './several-receipt.ts';

/** New ärenden that one card adds; a longer agenda comes as a file. */
const MOST = 40;

/** Of a förslag or a text that stands under one of several, and of all that one card carries, in characters. */
const LONGEST = 1_500;
const MOST_TEXT = 8_000;

const visible = z.enum(['ALL', 'BOARD']);
const listed = z
  .array(
    z.object({
      heading: z.string().trim().min(1).max(200),
      presenter: z.string().max(200),
      visible: visible.optional(),
      proposals: z.string().max(LONGEST).optional(),
      background: z.string().max(LONGEST).optional(),
    }),
  )
  .min(1)
  .max(MOST);

/** A new ärende of several. */
export interface OneOfSeveral {
  readonly heading: string;
  readonly presenter: string;
  readonly visible: z.infer<typeof visible>;
  /** One clause a line. */
  readonly proposals: string;
  readonly background: string;
}

interface Several {
  readonly items: readonly OneOfSeveral[];
  /** What is to be known first: of which meeting, why they are kept from the channel. */
  readonly notes: readonly string[];
  /** The whole as one heading, where it may be that; else empty. */
  readonly asOne: string;
  /** Of a card that is shown again: what its ärenden were called by, so that they are added once. */
  readonly id?: string;
  /** It has been asked about that some name what is internal. */
  readonly isAsked?: boolean;
}

/** Asks before several new ärenden are added at once; the card's ids name them, so that it adds each once. */
export function severalForm(at: AtMeeting, turn: Turn, { items, notes, asOne, id, isAsked }: Several): Reply {
  const refusal = unlessPrepares(at, turn);
  if (refusal !== null) return refusal;
  const all = items.slice(0, MOST);
  const fits = all.every(isShort) && all.reduce((sum, one) => sum + lengthOf(one), 0) <= MOST_TEXT;
  const taken = all.map((one) => asTaken(one, fits));
  const haveTexts = taken.some((one) => lengthOf(one) > 0);
  const areInternal = taken.every((each) => each.visible === 'BOARD');
  const data = { ...dataOf(at), visible: areInternal ? 'BOARD' : 'ALL' };
  const one = { title: ITEM_FORM.oneByOne, verb: 'meeting.item-add-form', withoutInputs: true } as const;
  const card = formCard({
    fact: ITEM_FORM.addSeveral(taken.length, at.meeting.date, localDateOf(turn.at)),
    lines: [
      ...notes,
      ...(items.length > taken.length ? [ITEM_FORM.tooMany(MOST)] : []),
      ...(fits ? [] : [ITEM_FORM.textsCut]),
      SEEN.whichLine,
    ],
    fields: [
      {
        kind: 'choice',
        id: 'hidden',
        label: SEEN.whichHidden,
        expanded: true,
        several: true,
        value: taken.flatMap(({ visible: seen }, nth) => (seen === 'BOARD' ? [nthOf(nth)] : [])).join(','),
        choices: taken.map((each, nth) => ({ title: ITEM_FORM.ofSeveral(each), value: nthOf(nth) })),
      },
    ],
    source: at.boardName,
    buttons: [
      {
        title: ITEM_FORM.addAll(taken.length),
        verb: 'meeting.items-add',
        style: 'positive',
        data: {
          ...data,
          ...(isAsked ? { asked: 'yes' } : {}),
          id: id ?? idFrom(turn, 'item'),
          items: taken.map((each) => ({ ...each })),
        },
      },
      // One at a time each has its heading alone: what stands under it would be lost.
      ...(haveTexts ? [] : [{ ...one, data: { ...data, more: moreOf(taken) } }]),
      ...(asOne === '' ? [] : [{ ...one, title: ITEM_FORM.asOne, data: { ...data, more: asOne } }]),
      { title: ITEM_FORM.cancel, verb: 'meeting.agenda', data: dataOf(at), withoutInputs: true },
    ],
  });
  return { messages: [{ card }] };
}

/** What stands for one of them among those that are kept from the channel. */
const nthOf = (nth: number) => String(nth + 1);

function lengthOf({ proposals, background }: OneOfSeveral): number {
  return proposals.length + background.length;
}

function isShort({ proposals, background }: OneOfSeveral): boolean {
  return Math.max(proposals.length, background.length) <= LONGEST;
}

/** As the card carries it: with its texts, where those of all fit on it. */
function asTaken(one: OneOfSeveral, withTexts: boolean): OneOfSeveral {
  const heading = one.heading.slice(0, 200);
  return withTexts ? { ...one, heading } : { ...one, heading, proposals: '', background: '' };
}

/** Adds the ärenden of that card, last among the meeting's own and in their order. */
export function severalVerb(ports: MeetingPorts): Verb {
  return verb({
    name: 'meeting.items-add',
    input: z.object({
      meetingId: z.string().max(200),
      id: z.string().max(100),
      items: listed,
      visible,
      /** Those that were ticked on the card; left out, each is as it was read. */
      hidden: z.string().max(400).optional(),
      /** It has been asked about that some name what is internal. */
      asked: z.string().max(10).optional(),
    }),
    run: (input, turn) =>
      withMeeting(ports, turn, input.meetingId, (at) => addSeveral(ports, at, turn, input)),
  });
}

async function addSeveral(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  input: {
    readonly id: string;
    readonly items: z.infer<typeof listed>;
    readonly visible: OneOfSeveral['visible'];
    readonly hidden?: string | undefined;
    readonly asked?: string | undefined;
  },
): Promise<Reply> {
  const held = input.asked === undefined ? await heldAsNamed(ports, at, turn, input) : null;
  if (held !== null) return held;
  let state: KnownMeeting = at.meeting;
  const ids = input.items.map((_, nth) => `${input.id}-${nth + 1}`);
  for (const [nth, { visible: seen, ...each }] of asChosen(input).entries()) {
    const itemId = ids[nth] ?? input.id;
    // Each act of a turn has its own name: the same turn delivered twice does each of them once.
    const own = { ...turn, commandId: `${turn.commandId}/${itemId}` };
    const content = contentFrom({ ...NO_FIELDS, ...each, visible: seen });
    const act = { by: at.doer, at: turn.at, itemId, template: templateOf(at) };
    const outcome = await run(ports, at, own, { type: 'AddItem', ...act, content, place: 'LAST' });
    if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
    if (outcome.state.status !== 'NONE') state = outcome.state;
  }
  const added = ids.flatMap((id) => itemById(state.agenda, id) ?? []);
  const after = { ...at, meeting: state };
  if (added.length === 0) return agendaReply(after, turn);
  const fact = ITEM_FORM.addedSeveral(added.length, at.meeting.date, localDateOf(turn.at));
  return severalReceipt(after, fact, added);
}

/** What is sent along from the card, with who sees each as it was ticked there. */
interface Chosen {
  readonly items: z.infer<typeof listed>;
  readonly visible: OneOfSeveral['visible'];
  readonly hidden?: string | undefined;
}

function asChosen({ items, visible: ofAll, hidden }: Chosen): OneOfSeveral[] {
  const ticked = hidden === undefined ? null : new Set(hidden.split(','));
  return items.map(({ visible: asRead = ofAll, proposals = '', background = '', ...one }, nth) => ({
    ...one,
    proposals,
    background,
    visible: ticked === null ? asRead : ticked.has(nthOf(nth)) ? 'BOARD' : 'ALL',
  }));
}

/** The card once more, with those ticked that name what is internal; null: none that all are to see does. */
async function heldAsNamed(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  input: Chosen & { readonly id: string },
): Promise<Reply | null> {
  const named = await keptNames(ports, at);
  const chosen = asChosen(input);
  const names = (one: OneOfSeveral) =>
    one.visible === 'ALL' &&
    named([one.heading, one.background, one.proposals, one.presenter].join('\n')) !== null;
  const held = chosen.filter(names);
  if (held.length === 0) return null;
  return severalForm(at, turn, {
    items: chosen.map((one) => (held.includes(one) ? { ...one, visible: 'BOARD' } : one)),
    notes: [SEEN.severalNamed(held.map(({ heading }) => heading))],
    asOne: '',
    id: input.id,
    isAsked: true,
  });
}
