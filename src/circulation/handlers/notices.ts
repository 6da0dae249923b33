import { addressOf, type BoardOnDay, doerOn, personOn } from '../../board/index.ts';
import { type Instant, isRecusalEvent, localDateOf, type PersonRef } from '../../kernel/index.ts';
import {
  answerCard,
  type CardButton,
  type EffectRenderer,
  type OutgoingMessage,
} from '../../teams/contract.ts';
import { caseCard, channelCard } from '../cards/index.ts';
import { peopleOf } from '../domain/electorate.ts';
import type { CirculationEvent } from '../domain/events.ts';
import { leads, mayHandle, preparesAgendas } from '../domain/rules/who-may.ts';
import { isRecused, type KnownCase, recusalOf } from '../domain/state.ts';
import { BUTTON, list, noticeOf, SAID } from '../text/index.ts';
import { type LoadedCase, loadCase, seatViews, standingOfPerson } from '../views.ts';
import { boardThen, CHANNEL, type EffectPorts, NOTICE, type Told } from './effects.ts';

/** Makes the messages; null where they are no longer needed. */
export function circulationRenderers(ports: EffectPorts): EffectRenderer[] {
  return [
    {
      kind: NOTICE,
      async render(effect, now) {
        const loaded = await loadCase(ports.streams, effect.streamId);
        const told = effect.data as unknown as Told;
        if (loaded === null) return null;
        const board = await boardThen(ports, loaded.boardId, now);
        return board === null
          ? null
          : noticeMessage(loaded, board, told, { now, onlyTenant: ports.onlyTenant });
      },
    },
    {
      kind: CHANNEL,
      async render(effect, now) {
        const loaded = await loadCase(ports.streams, effect.streamId);
        if (loaded === null) return null;
        const board = await boardThen(ports, loaded.boardId, now);
        if (board === null) return null;
        // It became the board's alone before its card was posted.
        if (loaded.state.file.internal && effect.recipient.kind === 'channel') return null;
        return { card: channelCard(board.name, loaded.id, loaded.state, now) };
      },
    },
  ];
}

function noticeMessage(
  loaded: LoadedCase,
  board: BoardOnDay,
  { personId, version }: Told,
  { now, onlyTenant }: { readonly now: Instant; readonly onlyTenant: string | null },
): OutgoingMessage | null {
  const event = loaded.events.find((recorded) => recorded.version === version)?.event;
  const person = personOn(board, personId);
  if (!event || !person || isStale(event, loaded.state, personId)) return null;
  const { state, id } = loaded;
  const standing = standingOfPerson(state, personId);
  const to: PersonRef = { personId, name: person.name };
  const notice = noticeOf(event, {
    heading: state.file.version.matter.heading,
    deadline: state.file.deadline,
    today: localDateOf(now),
    to,
    answers: standing.kind === 'VOTER',
    servesFor: 'seatId' in event ? holderOf(state, event.seatId) : null,
  });
  if (notice === null) return null;
  const doer = doerOn(board, person);
  if (bringsCase(event, personId)) {
    const handles = mayHandle(state, doer);
    const out = event.type === 'CirculationOpened' ? unreachable(board, handles, state, onlyTenant) : [];
    const news = [...newsOf(event, notice.lines), ...out];
    const prepares = preparesAgendas(doer);
    const view = {
      id,
      boardName: board.name,
      state,
      standing,
      handles,
      prepares,
      leads: leads(state, doer),
      news,
      now,
    };
    return { text: [notice.fact, ...notice.lines, ...out].join(' '), card: caseCard(view) };
  }
  const votes = peopleOf(state.file.electorate).some((one) => one.personId === personId);
  const buttons = buttonsFor(event, id, personId, { votes, leads: leads(state, doer) });
  return {
    text: notice.fact,
    card: answerCard({ fact: notice.fact, lines: notice.lines, source: board.name, buttons }),
  };
}

/** Why the card comes, where the card itself does not say it: the words of a message are not shown beside a card. */
function newsOf(event: CirculationEvent, lines: readonly string[]): readonly string[] {
  switch (event.type) {
    case 'MatterRevised':
      return [SAID.revisedNews, ...lines];
    case 'CastingVoteAsked':
    case 'SubstituteReleased':
      return lines;
    case 'RemindersSent':
      return [SAID.reminderNews];
    default:
      return [];
  }
}

function holderOf(state: KnownCase, seatId: string): PersonRef | null {
  return seatViews(state).find((seat) => seat.seatId === seatId)?.holder ?? null;
}

/** What has been overtaken is not sent: a reminder to whom has answered, a call to whom is not asked any more. */
function isStale(event: CirculationEvent, state: KnownCase, personId: string): boolean {
  const standing = standingOfPerson(state, personId);
  const open = state.status === 'OPEN';
  switch (event.type) {
    case 'CirculationOpened':
      return state.file.version.number > 1;
    case 'RemindersSent':
      if (!open) return true;
      return standing.kind === 'VOTER' ? standing.answer !== null : standing.kind !== 'CALLED';
    case 'SubstituteCalled':
      return !open || standing.kind !== 'CALLED';
    case 'CastingVoteAsked':
      return !open || state.castingVoteAsked?.personId !== personId;
    case 'SignatoryAsked':
      return !open || recusalOf(state, event.person.personId) !== null;
    case 'RecusalRaised':
      return event.person.personId === personId && isRecused(state, personId);
    default:
      return false;
  }
}

/** Notices that come with the whole card: what the person shall read or answer now. */
function bringsCase(event: CirculationEvent, personId: string): boolean {
  switch (event.type) {
    case 'CirculationOpened':
    case 'MatterRevised':
    case 'RemindersSent':
    case 'SubstituteCalled':
    case 'CastingVoteAsked':
    case 'CirculationDecided':
    case 'PositionsGathered':
    case 'CirculationReferred':
    case 'CirculationLapsed':
      return true;
    case 'SubstituteReleased':
      return event.person.personId === personId;
    default:
      return false;
  }
}

function unreachable(
  board: BoardOnDay,
  handles: boolean,
  state: KnownCase,
  onlyTenant: string | null,
): string[] {
  if (!handles) return [];
  const out = peopleOf(state.file.electorate).filter(
    (person) => addressOf(board, person.personId, onlyTenant) === null,
  );
  return out.length === 0 ? [] : [SAID.unreachable(list(out))];
}

/** Nobody is shown a button that would be refused: whoever leads confirms, and those who vote contest. */
function buttonsFor(
  event: CirculationEvent,
  id: string,
  personId: string,
  may: { readonly votes: boolean; readonly leads: boolean },
): CardButton[] {
  const data = { circulationId: id };
  const showIt = { title: BUTTON.show, verb: 'circulation.show', data };
  if (event.type === 'SignatoryAsked' && event.person.personId === personId) {
    return [
      { title: BUTTON.report, verb: 'circulation.recusal-form', data },
      { title: BUTTON.noRecusal, verb: 'circulation.no-recusal', data },
      showIt,
    ];
  }
  if (!isRecusalEvent(event)) return [showIt];
  const about = { ...data, personId: event.person.personId };
  const own = event.person.personId === personId;
  if (event.type === 'RecusalRaised' && own) {
    return [
      { title: BUTTON.recuse, verb: 'circulation.recusal-form', data },
      { title: BUTTON.deny, verb: 'circulation.deny', data },
    ];
  }
  if (event.type === 'RecusalReported' && !own) {
    return [
      ...(may.leads ? [{ title: BUTTON.acknowledge, verb: 'circulation.acknowledge', data: about }] : []),
      ...(may.votes || may.leads
        ? [{ title: BUTTON.contest, verb: 'circulation.contest', data: about }]
        : []),
      showIt,
    ];
  }
  return [showIt];
}
