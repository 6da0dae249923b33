import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { identify, type Membership, openBoardDirectory } from './board/index.ts';
import { boardsAt, namesInTenant } from './boards-of-place.ts';
import { calendarAddresses, feedOf } from './calendar/index.ts';
import { calendarByChat } from './calendar/teams.ts';
import {
  keptFromChannel,
  queuedItems,
  takeUpAtMeeting,
  tellCirculationTheTime,
} from './circulation/index.ts';
import { circulationByChat } from './circulation/teams.ts';
import type { Config } from './config.ts';
import {
  analyse,
  belongsToItem,
  createConversation,
  followingWork,
  mayBeOfNotice,
  memoryIn,
  namesItem,
  sentAsNotice,
} from './conversation/index.ts';
import { readDocument } from './documents/index.ts';
import { inTouch } from './in-touch.ts';
import { type Clock, localDateOf, SYSTEM } from './kernel/index.ts';
import { callWhomAddressesReach, followBoard, stillHolds, tellMeetingTheTime } from './meeting/index.ts';
import { meetingByChat } from './meeting/teams.ts';
import { originalLinks } from './original-links.ts';
import { POLLS, tellPollTheTime } from './poll/index.ts';
import { pollByChat } from './poll/teams.ts';
import {
  filedPapers,
  openBoardRecords,
  openDocument,
  ownFiledPaper,
  ownFiledPapers,
} from './record/index.ts';
import { recordByChat } from './record/teams.ts';
import { recusalByChat } from './recusal/teams.ts';
import type { PassTime } from './scheduler.ts';
import type { Store } from './store/index.ts';
import type { BotHandlers, MessageTurn, Reply, Turn } from './teams/contract.ts';
import { deliveries, delivery, fileAt, resolveDelivery } from './teams/index.ts';
import { CALENDAR_PATH, calendarRoute, type Route } from './web/index.ts';

export interface AppParts {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
}

export interface App {
  readonly handlers: BotHandlers;
  /** What is served beside the bot's endpoint. */
  readonly routes: readonly Route[];
  /** At start: coming meetings follow their boards, also those laid in before the product counted the days. */
  catchUp(isStopping: () => boolean): Promise<void>;
  /** The boards as they are: the same value as long as none has changed. */
  boards(): Promise<unknown>;
  /** Resolves when nothing is on its way to the store any more. */
  settled(): Promise<void>;
}

/** Fits the capabilities together: what the bot answers with, whatever it is connected to. */
export function composeApp({ config, store, clock, log }: AppParts): App {
  const directory = openBoardDirectory(store.streams, (fault) =>
    log.error({ err: fault, stream: fault.id }, 'a board cannot be read'),
  );
  const records = openBoardRecords({ store, directory, analyse });

  const who = (turn: Turn, day = localDateOf(turn.at)): Promise<readonly Membership[]> =>
    identify({ directory, streams: store.streams }, turn.caller, () => turn.roster(), {
      at: turn.at,
      day,
      commandId: turn.commandId,
    });
  const coming = (turn: Turn) => directory.coming(turn.caller, localDateOf(turn.at));

  const links = originalLinks({ publicUrl: config.publicUrl, store, clock, directory });
  const opening = openDocument({ store, identify: who, linkTo: links.to });
  const record = recordByChat({ store, directory, read: readDocument, identify: who, newId: randomUUID });
  const [first, ...otherTenants] = config.tenants;
  const onlyTenant = otherTenants.length === 0 ? (first ?? null) : null;
  const circulation = circulationByChat({
    store,
    directory,
    read: readDocument,
    identify: who,
    onlyTenant,
    // "Ja" with no per capsulam open is an answer to the snabbfråga that is.
    answerElsewhere: (request, turn) => poll.answerOpen(request, turn),
  });
  const memory = memoryIn(store.records);
  const reaching = {
    store,
    onlyTenant,
    lettersGo: config.mail !== null,
    deliveries: (meetingId: string) => deliveries(store.records, meetingId),
  };
  const recusal = recusalByChat({
    directory,
    identify: who,
    ...reaching,
    formInCirculation: circulation.recusalForm,
  });
  const meeting = meetingByChat({
    directory,
    identify: who,
    coming,
    ...reaching,
    read: readDocument,
    fileAt: (file) => fileAt(file, config.mode === 'local'),
    paperLink: links.toPaper,
    filed: {
      papers: (boardId, meetingId) => filedPapers(store, boardId, meetingId),
      link: (boardId, documentId, caller) => links.to({ boardId, documentId }, caller),
      own: (paper, reads) => ownFiledPaper({ store, read: readDocument }, paper, reads),
      owned: (of, reads) => ownFiledPapers({ store, read: readDocument }, of, reads),
    },
    queued: (boardId) =>
      queuedItems(store.streams, boardId, (meetingId, id) => stillHolds(store, meetingId, id)),
    keptCases: (boardId) =>
      keptFromChannel(store.streams, boardId, (meetingId, id) => stillHolds(store, meetingId, id)),
    takenUp: (id, where, meta) => takeUpAtMeeting(store.streams, id, where, meta),
    inChannel: (boardId, item) => poll.inChannel(boardId, item),
    posts: {
      fate: (key) => delivery(store.records, key),
      resolve: (key, choice) => resolveDelivery(store.records, clock, key, choice),
    },
    lastElsewhere: async (turn) =>
      (await Promise.all([circulation.ownAnswers(turn), poll.ownAnswers(turn)])).flat(),
  });
  const poll = pollByChat({
    store,
    directory,
    identify: who,
    onlyTenant,
    draftCirculation: circulation.draft,
  });
  const addresses = calendarAddresses(store.records);
  const { publicUrl } = config;
  const calendar = calendarByChat({
    store,
    directory,
    identify: who,
    addresses,
    urlOf: publicUrl === null ? null : (token) => `${publicUrl}${CALENDAR_PATH}${token}.ics`,
  });
  const conversation = createConversation({
    identify: who,
    beforeOffice: (turn) => meeting.beforeOffice(turn),
    callingBeforeOffice: (turn) => meeting.callingBeforeOffice(turn),
    boardsAt: (turn) => boardsAt(directory, turn),
    boardNames: (turn) => namesInTenant(directory, turn),
    knowledge: records,
    memory,
    fileAt: (file) => fileAt(file, config.mode === 'local'),
    handlers: [
      ...circulation.actions,
      ...meeting.withApproval(recusal.actions),
      ...meeting.actions,
      ...poll.actions,
      ...calendar.actions,
    ],
    questions: [...meeting.questions, ...circulation.questions, ...poll.questions],
    tasks: [...meeting.tasks, circulation.tasks, poll.tasks],
  });

  /** "Till hyresavtalet": an item's name is enough, where it is no paper of the board's own; what is none of its papers is asked of. */
  async function ofItemOrRecord(turn: MessageTurn): Promise<Reply> {
    const papers = await record.papersIn(turn);
    const item = papers === null || papers === 'of-board' ? null : await conversation.itemOfFiles(turn);
    if (item === 'named') return conversation.filesOfItem(turn);
    if (item === 'to-ask' && papers === 'unread' && turn.text.trim() !== '')
      // What is asked is answered, and the file is told not to be kept.
      return turn.text.includes('?') ? conversation.message(turn) : conversation.filesOfItem(turn);
    const told = await record.filesReceived(turn);
    if (item === null || papers !== 'unread') return told;
    return { messages: [...told.messages, ...(await conversation.filesOfItem(turn)).messages] };
  }

  const handlers: BotHandlers = {
    async message(turn) {
      if (turn.files.length === 0) return conversation.message(turn);
      if (turn.place.kind !== 'personal')
        return turn.text === '' ? record.filesReceived(turn) : conversation.message(turn);
      // What is said with a kallelse of its ärenden is no reason not to read it in.
      if (sentAsNotice(turn.text) || (mayBeOfNotice(turn.text) && (await record.isOfMeeting(turn))))
        return record.filesReceived(turn);
      // What waits for a file gets it, unless the words say that it belongs elsewhere.
      if (namesItem(turn.text)) return conversation.message(turn);
      const attached = (await circulation.attach(turn)) ?? (await meeting.attach(turn));
      if (attached !== null) return attached;
      if (belongsToItem(turn.text)) return conversation.message(turn);
      return ofItemOrRecord(turn);
    },
    async installed(turn) {
      if (turn.place.kind === 'personal') await meeting.installed(turn);
      return conversation.installed(turn);
    },
    ...inTouch({ directory, identify: who, reaching: { ...reaching, clock } }),
    verbs: [
      ...conversation.verbs,
      ...followingWork(memory, record.verbs),
      ...circulation.verbs,
      ...recusal.verbs,
      ...followingWork(memory, meeting.verbs),
      ...poll.verbs,
      ...calendar.verbs,
      opening,
    ],
    // That a meeting moves is heard before what is asked anew of an ärende in it.
    effectSources: [...circulation.effectSources, ...meeting.effectSources, ...recusal.effectSources],
    recordEffectSources: [poll.effectSource],
    renderers: [...circulation.renderers, ...recusal.renderers, ...meeting.renderers, ...poll.renderers],
  };
  const subscribed = calendarRoute({
    clock,
    owner: (token) => addresses.ownerOf(token),
    calendar: (person, now) => feedOf({ store, directory }, person, now),
  });
  return {
    handlers,
    routes: links.route === null ? [] : [links.route, subscribed],
    async catchUp(isStopping) {
      for (const board of await directory.all()) {
        if (isStopping()) return;
        const by = { at: clock.now(), actor: SYSTEM };
        await followBoard(store, board, by)
          .then(() => callWhomAddressesReach(reaching, board, by))
          .catch((fault: unknown) =>
            log.warn({ err: fault, board: board.id }, 'the coming meetings do not follow the board yet'),
          );
      }
    },
    boards: () => directory.all(),
    settled: () => memory.settled(),
  };
}

/** What the scheduler does with each kind of stream that is due. */
export function passTimeOf(store: Pick<Store, 'streams'>): Readonly<Record<string, PassTime>> {
  return {
    circulation: (id, now) => tellCirculationTheTime(store.streams, id, now),
    meeting: (id, now) => tellMeetingTheTime(store.streams, id, now),
  };
}

/** What the scheduler does with what is not event-sourced and due, by collection. */
export function passTimeOfRecords(store: Pick<Store, 'records'>): Readonly<Record<string, PassTime>> {
  return { [POLLS]: (id, now) => tellPollTheTime(store.records, id, now) };
}
