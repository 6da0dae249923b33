import { type ActionHandler, type ActRequest, besideLine, saysPattern } from '../../conversation/index.ts';
import { timesNotOnClock } from '../../documents/index.ts';
import { dateInWords, type LocalDate, localDateOf, parseLocalDate } from '../../kernel/index.ts';
import type { Turn } from '../../teams/contract.ts';
import { hasBegun } from '../domain/attendance/rules/meeting-time.ts';
import { mayProposeMatter } from '../domain/rules/who-proposes.ts';
import { isAhead } from '../domain/while-ahead.ts';
import { ARRANGE, explainMeetingRefusal, ITEM_FORM, listed, MEETING_SAID, SEEN } from '../text/index.ts';
import { agendaButton } from './agenda/agenda-card.ts';
import { carryingFirst } from './agenda/carry-words.ts';
import { editAsWritten, editData, editSaid } from './agenda/edit-words.ts';
import { withdrawForm } from './agenda/item-card.ts';
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
} from './agenda/item-words.ts';
import { added, proposed } from './agenda/new-item-words.ts';
import { postPreview } from './agenda/posting.ts';
import { otherNumbersSaid, othersNamed } from './agenda/several-said.ts';
import { removalSaid, restorationSaid } from './papers/remove-paper.ts';
import { cancelForm } from './plan/arrange.ts';
import { createForm, NO_WHEN, type WhenFields } from './plan/arrange-forms.ts';
import { cancelAction } from './plan/cancel-words.ts';
import { changeFormFor } from './plan/change-meeting.ts';
import { meetingsAhead } from './plan/create-meeting.ts';
import { redDay } from './plan/day-warnings.ts';
import { extraMeetingRefused, isExtraMeeting } from './plan/extra-meeting.ts';
import { isAboutLink, lacksHttps, linkSaid } from './plan/link-said.ts';
import { moveAction } from './plan/move-words.ts';
import { planSaid, seriesSaid } from './plan/plan-said.ts';
import { changeOwn, takeBackNamed, takeBackOwn } from './proposals/own-proposals.ts';
import {
  type AtBoard,
  type AtMeeting,
  boardsOf,
  type MeetingPorts,
  reachMeeting,
  say,
  unlessPrepares,
} from './reach.ts';
import { reasonToFill } from './reason-to-fill.ts';
import { putBackSaid } from './undo-asked.ts';
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
      kansli((at, turn, { params }) => {
        const { reason, note } = reasonToFill(params.reason);
        const reply = cancelForm(at, turn, joined([note, besideLine(params)]), { reason });
        return isAhead(at.meeting) && !hasBegun(at.meeting, turn.at) ? confirm(reply) : refuse(reply);
      }),
    ),
    { action: 'plan.add', run: ofBoard((at, turn, request) => planSaid(ports, at, turn, request)) },
  ];
}

/** The meeting that was named, else the board's next. */
async function meetingMeant(
  ports: MeetingPorts,
  board: AtBoard,
  turn: Turn,
  { params }: ActRequest,
): Promise<AtMeeting | null> {
  const id = params.meetingId ?? (await meetingsAhead(ports, board, turn))[0]?.id;
  return id === undefined ? null : reachMeeting(ports, turn, id);
}

function whenSaid({ date, start, end, place }: ActRequest['params']): WhenFields {
  return {
    ...NO_WHEN,
    ...(date ? { date } : {}),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(place ? { place } : {}),
  };
}

/** The form for a new meeting; for the one of that day where a link for it was given, the form for that. */
async function created(ports: MeetingPorts, board: AtBoard, turn: Turn, request: ActRequest): Promise<Said> {
  const { params } = request;
  if (saysPattern(request.text)) return seriesSaid(board);
  const link = linkSaid(request);
  const meant = link === '' ? null : await meetingMeant(ports, board, turn, request);
  const said = whenSaid(params);
  if (meant !== null && (said.date === '' || said.date === meant.meeting.date)) {
    return changed(meant, turn, request);
  }
  const today = localDateOf(turn.at);
  const others = (params.alsoOn ?? []).flatMap((one) => parseLocalDate(one) ?? []);
  const remark = joined([
    remarkOn(request, today) ?? notAtDistance(board, request, today),
    others.length === 0 ? null : ARRANGE.oneNow(listed(others.map((one) => dateInWords(one, today)))),
    besideLine(params),
  ]);
  return clarify(createForm(board, said, link, remark));
}

/** "… på distans" or a link, of a board that has not decided on it: why the form asks for none (FinsamL 19 a §); else null. */
function notAtDistance({ board }: AtBoard, request: ActRequest, today: LocalDate): string | null {
  const { text } = request;
  const decided = board.rules.distanceMeetings.value;
  const isAsked =
    linkSaid(request) !== '' ||
    /(?<!\p{L})(?:(?:på|till) distans|digitalt|online|(?:på|via|i|över) (?:teams|zoom|länk|video)|\p{L}*videomöte\p{L}*|teamsmöte\p{L}*|hybrid\p{L}*)(?!\p{L})/iu.test(
      text,
    );
  if (decided === 'ALLOWED' || !isAsked) return null;
  return explainMeetingRefusal({ code: 'meeting.distanceNotDecided', data: { decided } }, today);
}

function isPast(date: string | undefined, text: string, today: LocalDate): boolean {
  if (date !== undefined) return date < today;
  return /(?<!\p{L})(?:i ?går|i ?förrgår|förra veckan)(?!\p{L})/iu.test(text);
}

/** What speaks against the day that was said, before anything is looked over; null: nothing. */
function remarkOn({ params, text }: ActRequest, today: LocalDate): string | null {
  const { notInCalendar, date, otherWeekday } = params;
  if (isPast(params.date, text, today)) return ARRANGE.passed;
  const monday = params.inWeek === undefined ? null : parseLocalDate(params.inWeek);
  if (monday !== null) return ARRANGE.weekSaid(monday, today);
  if (params.weekUnclear) return ARRANGE.weekUnclear;
  if (params.dayUnclear) return ARRANGE.dayUnclear;
  if (notInCalendar !== undefined) return ARRANGE.notInCalendar(notInCalendar);
  const times = timesNotOnClock(text);
  if (times.length > 0) return ARRANGE.notOnClock(listed(times));
  const day = date === undefined ? null : parseLocalDate(date);
  if (day !== null && otherWeekday !== undefined) return ARRANGE.otherWeekday(day, otherWeekday, today);
  const [remark] = day === null ? [] : redDay(day);
  return remark === undefined ? null : ARRANGE.redDay(remark);
}

function changed(at: AtMeeting, turn: Turn, request: ActRequest): Said {
  const { params } = request;
  const link = linkSaid(request);
  const { reason, note: ofReason } = reasonToFill(params.reason);
  const said = { ...whenSaid(params), reason, ...(link === '' ? {} : { link }) };
  const today = localDateOf(turn.at);
  const remark =
    remarkOn(request, today) ??
    notAtDistance(at, request, today) ??
    (lacksHttps(request) ? ARRANGE.linkUnsafe : null) ??
    (saysNothingNew(at, request, link) ? ARRANGE.nothingRead : null);
  const later = params.laterToo === undefined ? null : parseLocalDate(params.laterToo);
  const note = joined([
    remark,
    ofReason,
    later && ARRANGE.laterToo(dateInWords(later, today)),
    besideLine(params),
  ]);
  const reply = changeFormFor(at, turn, said, note);
  const isOpen = isAhead(at.meeting) && (link !== '' || !hasBegun(at.meeting, turn.at));
  return isOpen ? clarify(reply) : refuse(reply);
}

/** Whether no day, hour, place or link is told that the meeting has not already. */
function saysNothingNew({ meeting }: AtMeeting, { params }: ActRequest, link: string): boolean {
  const parts = ['date', 'start', 'end', 'place'] as const;
  return link === '' && parts.every((part) => params[part] === undefined || params[part] === meeting[part]);
}

function ofWithdrawal(params: ActRequest['params']) {
  return { named: params.item, verb: 'meeting.item-withdraw-form', told: besideLine(params) };
}

/** The bilaga's number and its item's, as far as they were said. */
function paperSaid({ removesPaper, item }: ActRequest['params']) {
  return { label: removesPaper || null, item: item === undefined ? null : String(item).toLowerCase() };
}
