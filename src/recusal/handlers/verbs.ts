import { z } from 'zod';
import { addressOf, electorateOf } from '../../board/index.ts';
import {
  ALL_RECUSAL_GROUNDS,
  peopleOf,
  type RecusalAct,
  type RecusalGround,
  seatHeldBy,
} from '../../kernel/index.ts';
import { type MeetingState, meetingKind, occupantOf } from '../../meeting/index.ts';
import { formCard, type Reply, type Turn, type Verb, verb } from '../../teams/contract.ts';
import { ITEM_BUTTON, ITEM_SAID } from '../item-text.ts';
import { groundChoices, minutesLine, NEGLIGIBLE_TEXT, type RecusalLaw } from '../text.ts';
import { answerCall, answerFor, askedIn, nameOf } from './answer-call.ts';
import { idsOf, type Left, leftOf, nextToReport, numbersOf } from './left-to-report.ts';
import {
  type AtItem,
  dataOf,
  type RecusalPorts,
  refusedItem,
  rosterFacts,
  runOnItem,
  said,
  withItem,
  wordsOf,
} from './reach.ts';
import { leadOf } from './told-whom.ts';

const item = z.object({
  meetingId: z.string().max(200),
  item: z.string().max(20),
  /** Which ärende it is, whatever its number has become; left out where there was no agenda. */
  itemId: z.string().max(200).optional(),
});
/** Items that she has spoken of beside this one, still to be reported: their ids, or numbers. */
const others = z.array(z.string().max(100)).max(30).default([]);
const onPerson = item.extend({ personId: z.string().max(200) });
const text = z
  .string()
  .trim()
  .max(1000)
  .optional()
  .transform((written) => (written ? written : null));
const ground = z
  .enum([...ALL_RECUSAL_GROUNDS, 'UNSURE'])
  .transform((value) => (value === 'UNSURE' ? null : value));

/** Jäv in an ärende of a meeting, and the calls it brings. */
export function recusalVerbs(ports: RecusalPorts): Verb[] {
  const about = (name: string, act: RecusalAct) =>
    verb({
      name: `recusal.${name}`,
      input: onPerson,
      run: ({ personId, ...input }, turn) => {
        const again = { verb: `recusal.${name}`, data: { personId } };
        return withItem(ports, turn, { ...input, again }, (at) => actOn(ports, at, turn, personId, act));
      },
    });
  const answer = (name: string, accepts: boolean) =>
    verb({
      name: `recusal.${name}`,
      input: item.extend({ asked: z.string().max(40).optional(), servesFor: z.string().max(200).optional() }),
      run: ({ asked, servesFor, ...input }, turn) => {
        const data = { ...(asked && { asked }), ...(servesFor && { servesFor }) };
        return withItem(ports, turn, { ...input, again: { verb: `recusal.${name}`, data } }, (at) =>
          answerCall(ports, at, turn, { accepts, asked, servesFor }),
        );
      },
    });
  const own = (name: string, act: (at: AtItem, turn: Turn) => Promise<Reply>) => {
    const again = { verb: `recusal.${name}` };
    return verb({
      name: again.verb,
      input: item,
      run: (input, turn) => withItem(ports, turn, { ...input, again }, (at) => act(at, turn)),
    });
  };
  return [
    verb({
      name: 'recusal.form',
      input: item.extend({ others }),
      run: ({ others: left, ...input }, turn) =>
        withItem(ports, turn, { ...input, again: formAgain(left) }, async (at) =>
          formReply(at, turn, leftOf(at, left)),
        ),
    }),
    verb({
      name: 'recusal.report',
      input: item.extend({ ground, text, others }),
      run: ({ ground: why, text: told, others: left, ...input }, turn) =>
        // What she is jävig in is asked for anew, with its ground, where the card does not say it.
        withItem(ports, turn, { ...input, again: formAgain(left) }, (at) => {
          const act = { act: 'REPORT', ground: groundOf(at, why), text: told } as const;
          return report(ports, at, turn, act, leftOf(at, left));
        }),
    }),
    own('withdraw', (at, turn) => withdraw(ports, at, turn)),
    own('deny', (at, turn) => actOn(ports, at, turn, at.doer.personId, { act: 'DENY' })),
    own('none', (at, turn) => clear(ports, at, turn)),
    about('raise', { act: 'RAISE', ground: null, text: null }),
    about('dismiss', { act: 'DISMISS' }),
    about('acknowledge', { act: 'ACKNOWLEDGE' }),
    about('contest', { act: 'CONTEST', text: null }),
    answer('accept-call', true),
    answer('decline-call', false),
    verb({
      name: 'recusal.answer-for',
      input: onPerson.extend({ accepts: z.boolean() }),
      run: ({ personId, accepts, ...input }, turn) => {
        const again = { verb: 'recusal.answer-for', data: { personId, accepts } };
        return withItem(ports, turn, { ...input, again }, (at) =>
          answerFor(ports, at, turn, { personId, accepts }),
        );
      },
    }),
  ];
}

const formAgain = (left: readonly string[]) => ({ verb: 'recusal.form', data: { others: left } });

function commandFor(at: AtItem, turn: Turn, personId: string, act: RecusalAct) {
  const { doer: by } = at;
  const facts = rosterFacts(at);
  return {
    type: 'ActOnItemRecusal',
    by,
    at: turn.at,
    item: at.itemId,
    personId,
    act,
    ...facts,
  } as const;
}

/** What an act would be refused with, tried without recording it: nobody is shown a button that is; null: it would not be. */
export function refusedBefore(at: AtItem, turn: Turn, personId: string, act: RecusalAct): Reply | null {
  const tried = meetingKind.decider.decide(at.meeting, commandFor(at, turn, personId, act));
  return tried.kind === 'refused' ? refusedItem(tried.refusal, at, turn) : null;
}

/**
 * The four grounds with text and section, and who would be asked: tried without recording it. `left`: the items that
 * are to be reported after this. `unsure`: what is named beside it and may be several items: those.
 */
export function formReply(
  at: AtItem,
  turn: Turn,
  left: readonly Left[] = [],
  unsure: readonly (readonly string[])[] = [],
): Reply {
  const act = { act: 'REPORT', ground: null, text: null } as const;
  const tried = meetingKind.decider.decide(at.meeting, commandFor(at, turn, at.doer.personId, act));
  if (tried.kind === 'refused') return refusedItem(tried.refusal, at, turn);
  const asked = askedIn(tried.events);
  const law = lawOf(at);
  return {
    messages: [
      {
        card: formCard({
          context: at.boardName,
          fact: ITEM_SAID.formFact(wordsOf(at, turn)),
          lines: [
            ...(left.length > 0 ? [ITEM_SAID.oneAtATime(numbersOf(left))] : []),
            ...unsure.map((one) => ITEM_SAID.eitherOf(one)),
            ITEM_SAID.effect[law],
            ...(asked ? [ITEM_SAID.asked(asked.name)] : []),
          ],
          fields: [
            {
              kind: 'choice',
              id: 'ground',
              label: ITEM_SAID.question,
              required: ITEM_SAID.questionMissing,
              expanded: true,
              choices: groundChoices(law),
            },
            {
              kind: 'text',
              id: 'text',
              label: ITEM_SAID.more,
              placeholder: ITEM_SAID.moreHint,
              multiline: true,
              maxLength: 1000,
            },
          ],
          source: NEGLIGIBLE_TEXT[law],
          buttons: [
            {
              title: ITEM_BUTTON.report,
              verb: 'recusal.report',
              style: 'destructive',
              data: { ...dataOf(at), others: idsOf(left) },
            },
          ],
        }),
      },
    ],
  };
}

/** Whoever works for the board and has no seat on it is jävig by another law, unless the board says otherwise. */
function lawOf({ board, doer }: AtItem): RecusalLaw {
  const isSeated = peopleOf(electorateOf(board)).some(({ personId }) => personId === doer.personId);
  const isOffice = doer.roles.some((role) => role === 'OFFICE' || role === 'ADMIN');
  return isOffice && !isSeated ? board.rules.officeRecusalLaw.value : 'KL';
}

/** A ground that is not of her law stands in no form of hers: none is recorded. */
function groundOf(at: AtItem, ground: RecusalGround | null): RecusalGround | null {
  return groundChoices(lawOf(at)).some(({ value }) => value === ground) ? ground : null;
}

async function report(
  ports: RecusalPorts,
  at: AtItem,
  turn: Turn,
  act: RecusalAct,
  left: readonly Left[],
): Promise<Reply> {
  const outcome = await runOnItem(ports, at, turn, commandFor(at, turn, at.doer.personId, act));
  if (outcome.kind === 'refused') return refusedItem(outcome.refusal, at, turn);
  const asked = askedIn(outcome.events);
  const hasSeat = at.board.seats.some((seat) => seat.member?.id === at.doer.personId);
  const isReached = asked && addressOf(at.board, asked.personId, ports.onlyTenant) !== null;
  const next = asked
    ? [isReached ? ITEM_SAID.asked(asked.name) : ITEM_SAID.askedUnreached(asked.name)]
    : hasSeat && outcome.events.length > 0
      ? [seatWithout(outcome.state, at.doer.personId)]
      : [];
  const line = ITEM_SAID.minutes(minutesLine(at.doer.name, 'whole'));
  return said(
    at,
    ITEM_SAID.reported(wordsOf(at, turn)),
    [
      ...(left.length > 0 ? [ITEM_SAID.remains(numbersOf(left))] : []),
      `${ITEM_SAID.reportedNote[lawOf(at)]} ${ITEM_SAID.isToldTo(leadNow(at, outcome.state))}`,
      ...next,
      line,
    ],
    [...nextToReport(at, left), { title: ITEM_BUTTON.withdraw, verb: 'recusal.withdraw', data: dataOf(at) }],
  );
}

/** What becomes of the seat in the ärende where nobody is asked for it there: it is served, or asked about, for the whole meeting. */
function seatWithout(state: MeetingState, personId: string): string {
  const roster = state.status === 'NONE' ? null : state.attendance.roster;
  const seat = roster === null ? null : seatHeldBy(roster.electorate, personId);
  if (state.status === 'NONE' || seat === null) return ITEM_SAID.nobodyToAsk;
  const occupant = occupantOf(state.attendance, seat);
  if (occupant === null) return ITEM_SAID.askedForWhole;
  return occupant.personId === personId ? ITEM_SAID.nobodyToAsk : ITEM_SAID.served(occupant.name);
}

/** "Ingen jäv": what a signatory of the item's papers answers to the question. */
async function clear(ports: RecusalPorts, at: AtItem, turn: Turn): Promise<Reply> {
  const command = { type: 'ClearItemSignatory', by: at.doer, at: turn.at, item: at.itemId } as const;
  const outcome = await runOnItem(ports, at, turn, command);
  if (outcome.kind === 'refused') return refusedItem(outcome.refusal, at, turn);
  return said(at, ITEM_SAID.cleared(wordsOf(at, turn)), [ITEM_SAID.clearedNote]);
}

async function withdraw(ports: RecusalPorts, at: AtItem, turn: Turn): Promise<Reply> {
  const outcome = await runOnItem(
    ports,
    at,
    turn,
    commandFor(at, turn, at.doer.personId, { act: 'WITHDRAW' }),
  );
  if (outcome.kind === 'refused') return refusedItem(outcome.refusal, at, turn);
  return said(at, ITEM_SAID.withdrawn(wordsOf(at, turn)), [ITEM_SAID.withdrawNote]);
}

async function actOn(
  ports: RecusalPorts,
  at: AtItem,
  turn: Turn,
  personId: string,
  act: RecusalAct,
): Promise<Reply> {
  const outcome = await runOnItem(ports, at, turn, commandFor(at, turn, personId, act));
  if (outcome.kind === 'refused') return refusedItem(outcome.refusal, at, turn);
  if (act.act !== 'RAISE') return said(at, ITEM_SAID.acted(wordsOf(at, turn)));
  const name = nameOf(at, personId);
  if (outcome.events.length === 0) return said(at, ITEM_SAID.raisedBefore(name, wordsOf(at, turn)));
  const lead = leadNow(at, outcome.state, personId);
  const fact =
    lead === at.doer.name
      ? ITEM_SAID.raisedHere(name, wordsOf(at, turn))
      : ITEM_SAID.raised(name, lead, wordsOf(at, turn));
  return said(at, fact, [ITEM_SAID.raiseNote]);
}

/** The name of whoever leads the ärende when the act is done; null: nobody of the presidium can. */
function leadNow(at: AtItem, state: MeetingState, aside: string | null = null): string | null {
  const meeting = state.status === 'NONE' ? at.meeting : state;
  return leadOf(at.item.number, at.board, meeting, aside)?.name ?? null;
}
