import {
  type ActionHandler,
  type ActRequest,
  besideLine,
  carriesAllBeside,
} from '../../conversation/index.ts';
import type { Turn } from '../../teams/contract.ts';
import { hasBegun } from '../domain/attendance/rules/meeting-time.ts';
import { mayProposeMatter } from '../domain/rules/who-proposes.ts';
import { isAhead } from '../domain/while-ahead.ts';
import { CANCEL, ITEM_FORM, MEETING_SAID, SEEN } from '../text/index.ts';
import { agendaButton } from './agenda/agenda-card.ts';
import { carryingFirst } from './agenda/carry-words.ts';
import { editAsWritten, editData, editSaid } from './agenda/item/edit-words.ts';
import { withdrawForm } from './agenda/item/item-card.ts';
import {
  attached,
  clarify,
  confirm,
  joined,
  moved,
  onItem,
  refuse,
  restored,
  type Said,
} from './agenda/item/item-words.ts';
import { added, proposed } from './agenda/new-item-words.ts';
import { postPreview } from './agenda/posting.ts';
import { otherNumbersSaid, othersNamed } from './agenda/several/several-said.ts';
import { removalSaid, restorationSaid } from './papers/remove-paper.ts';
import { cancelForm } from './plan/arrange.ts';
import { changed, created } from './plan/arrange-words.ts';
import { cancelAction } from './plan/cancel-words.ts';
import { extraMeetingRefused, isExtraMeeting } from './plan/extra-meeting.ts';
import { isAboutLink } from './plan/link-said.ts';
import { moveAction } from './plan/move-words.ts';
import { planSaid } from './plan/plan-said.ts';
import { changeOwn, takeBackNamed, takeBackOwn } from './proposals/own-proposals.ts';
import { type AtBoard, type AtMeeting, boardsOf, type MeetingPorts, say, unlessPrepares } from './reach.ts';
import { reasonToFill } from './reason-to-fill.ts';
import { putBackSaid } from './undo-asked.ts';
import { meetingMeant } from './which-meeting/meeting-meant.ts';
import { nearestForOffice, nearestInstead, orOnNearest } from './which-meeting/nearest-instead.ts';
import { noneAhead } from './which-meeting/none-ahead.ts';
import { noMeetingThen, notAheadAnyMore } from './which-meeting/other-day.ts';

/** What the conversation hands over: each ends in a card to confirm, a question, or a refusal. */
export function meetingActions(ports: MeetingPorts): ActionHandler[] {
  const onBoard =
    (run: (at: AtBoard, turn: Turn, request: ActRequest) => Promise<Said> | Said): ActionHandler['run'] =>
    async (request, turn) => {
      if (turn.place.kind !== 'personal') return refuse(say(MEETING_SAID.inPersonal));
      const [at] = await boardsOf(ports, turn, request.boardId);
      return at ? run(at, turn, request) : refuse(say(MEETING_SAID.notMyBoard));
    };
  const onMeeting = (
    run: (at: AtMeeting, turn: Turn, request: ActRequest) => Promise<Said> | Said,
  ): ActionHandler['run'] =>
    onBoard(async (board, turn, request) => {
      const none = await noMeetingThen(ports, board, turn, request.params, (at) => [agendaButton(at)]);
      if (none !== null) return clarify(none);
      const at = await meetingMeant(ports, board, turn, request);
      if (at === null) return refuse(await noneAhead(ports, request.boardId, turn));
      const over = notAheadAnyMore(at, turn);
      return over === null ? run(at, turn, request) : refuse(over);
    });
  const prepares = (run: typeof onMeeting) => (act: Parameters<typeof onMeeting>[0]) =>
    run((at, turn, request) => {
      const refusal = unlessPrepares(at, turn);
      return refusal === null ? act(at, turn, request) : refuse(refusal);
    });
  const kansli = prepares(onMeeting);
  /** "Ta tillbaka parkeringen": a ledamot means what she has proposed herself. */
  const ownFirst =
    (act: ActionHandler['run']): ActionHandler['run'] =>
    async (request, turn) => {
      const [at] = turn.place.kind === 'personal' ? await boardsOf(ports, turn, request.boardId) : [];
      return (at && (await takeBackNamed(ports, at, turn, request.text))) ?? act(request, turn);
    };
  /** What was written is kept, also where no meeting is on the day that was named: the form is of the next, and says so. */
  const whatever: typeof kansli = (act) => async (request, turn) => {
    const { noMeetingOn, ...params } = request.params;
    const which = await nearestForOffice(ports, request, turn);
    if (which !== null) return clarify(which);
    const run = kansli((at, during, given) => act(at, during, { ...given, params: request.params }));
    return run(noMeetingOn === undefined ? request : { ...request, params }, turn);
  };
  /** What the asker has proposed herself, where that is at hand; else an item of the agenda, for whoever prepares. */
  const ofOwn =
    (own: typeof changeOwn, act: Parameters<typeof kansli>[0]): ActionHandler['run'] =>
    (request, turn) =>
      request.params.ownProposal === true
        ? onBoard((at) => own(ports, at, turn, request))(request, turn)
        : kansli(act)(request, turn);
  const ofBoard = (act: (at: AtBoard, turn: Turn, request: ActRequest) => Promise<Said> | Said) =>
    onBoard((at, turn, request) => {
      const refusal = unlessPrepares(at, turn);
      return refusal === null ? act(at, turn, request) : refuse(refusal);
    });
  return [
    {
      action: 'agenda.post',
      run: onMeeting((at, turn) => {
        const { reply, allowed } = postPreview(ports, at, turn, null);
        return allowed ? confirm(reply) : refuse(reply);
      }),
    },
    {
      action: 'item.propose',
      run: onBoard(async (board, turn, request) => {
        const which = mayProposeMatter(board.doer, false)
          ? await nearestInstead(ports, board, turn, request)
          : null;
        return which === null
          ? proposed(board, turn, request, await meetingMeant(ports, board, turn, request))
          : clarify(which);
      }),
    },
    {
      action: 'item.add',
      run: carryingFirst(
        ports,
        whatever((at, turn, request) => {
          if (isAboutLink(request)) return changed(at, turn, request);
          return added(ports, at, turn, request);
        }),
      ),
    },
    {
      action: 'item.edit',
      run: ofOwn(changeOwn, (at, turn, request) => {
        const { params } = request;
        if (isAboutLink(request)) return changed(at, turn, request);
        if (params.removesPaper !== undefined) return removalSaid(at, turn, paperSaid(params));
        const shall = editAsWritten(request);
        const isSeen = params.internal === undefined ? null : SEEN.unchanged(params.internal);
        const told = joined([isSeen, besideLine(params)]);
        const which = { named: params.item, verb: 'meeting.item-form', data: editData(shall), told };
        return onItem(at, turn, which, (item) => clarify(editSaid(at, turn, item, shall)));
      }),
    },
    {
      action: 'item.withdraw',
      run: ownFirst((request, turn) =>
        request.params.ownProposal === true
          ? onBoard((at) => takeBackOwn(ports, at, turn, request.text))(request, turn)
          : kansli((at, _turn, { params, text }) =>
              onItem(at, turn, ofWithdrawal(params), (item) => {
                const items = at.meeting.agenda.items ?? [];
                const numbers = otherNumbersSaid(text, item.number);
                const others = numbers.length > 0 ? numbers : othersNamed(text, item, items);
                const notes = others.length === 0 ? [] : [ITEM_FORM.onlyThis(item.number, others[0] ?? '')];
                const { reason, note } = reasonToFill(params.reason);
                const told = [...notes, note, besideLine(params)].flatMap((one) => one ?? []);
                return confirm(withdrawForm(at, turn, item, null, { reason, notes: told }));
              }),
            )(request, turn),
      ),
    },
    {
      action: 'item.restore',
      run: ownFirst(
        kansli((at, turn, request) =>
          request.params.restoresPaper === undefined
            ? restored(at, turn, request)
            : restorationSaid(at, turn, request.params.restoresPaper),
        ),
      ),
    },
    {
      action: 'item.move',
      run: orOnNearest(
        ports,
        carryingFirst(
          ports,
          kansli(async (at, turn, request) => {
            const back =
              request.params.movesBack === true ? await putBackSaid(ports, turn, request.text) : null;
            return back === null ? moved(ports, at, turn, request) : confirm(back);
          }),
        ),
      ),
    },
    { action: 'attachment.add', run: kansli((at, turn, request) => attached(ports, at, turn, request)) },
    {
      action: 'meeting.create',
      run: onBoard((at, turn, request) => {
        const refusal = isExtraMeeting(request) ? extraMeetingRefused(at, turn) : unlessPrepares(at, turn);
        return refusal === null ? created(ports, at, turn, request) : refuse(refusal);
      }),
    },
    moveAction(
      ports,
      kansli((at, turn, request) => changed(at, turn, request)),
    ),
    cancelAction(
      ports,
      kansli((at, turn, { params, text }) => {
        const { reason, note } = reasonToFill(params.reason);
        const carried = carriesAllBeside(text) ? CANCEL.carriedAfter : null;
        const reply = cancelForm(at, turn, joined([note, carried, besideLine(params)]), { reason });
        return isAhead(at.meeting) && !hasBegun(at.meeting, turn.at) ? confirm(reply) : refuse(reply);
      }),
    ),
    { action: 'plan.add', run: ofBoard((at, turn, request) => planSaid(ports, at, turn, request)) },
  ];
}

function ofWithdrawal(params: ActRequest['params']) {
  return { named: params.item, verb: 'meeting.item-withdraw-form', told: besideLine(params) };
}

/** The bilaga's number and its item's, as far as they were said. */
function paperSaid({ removesPaper, item }: ActRequest['params']) {
  return { label: removesPaper || null, item: item === undefined ? null : String(item).toLowerCase() };
}
