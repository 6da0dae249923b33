import type { ActionHandler, ActOutcome, ActRequest } from '../../conversation/index.ts';
import { dayInWords, localDateOf, type PersonRef, parseLocalDate, type Recusal } from '../../kernel/index.ts';
import { isOutOf, isToldOfRecusals, itemMatter, timeAsked } from '../../meeting/index.ts';
import { answerCard, type Reply, type Turn } from '../../teams/contract.ts';
import { ITEM_BUTTON, ITEM_SAID } from '../item-text.ts';
import { itemsMeant } from './items-meant.ts';
import { type Left, numbersOf } from './left-to-report.ts';
import { answers, onlyOne } from './only-one.ts';
import { type AtItem, dataOf, type RecusalPorts, reachItem, said, wordsOf } from './reach.ts';
import { leadOf } from './told-whom.ts';
import { formReply, refusedBefore } from './verbs.ts';

type Said = { readonly reply: Reply; readonly outcome: ActOutcome };

const plain = (fact: string, lines: readonly string[] = []): Reply => ({
  messages: [{ card: answerCard({ fact, lines }) }],
});

/** What was written, and the items of the same meeting that it names beside the one that is taken first. */
interface Asked {
  readonly request: ActRequest;
  readonly others: readonly Left[];
  /** Of what is named so that it may be several items: those, by their numbers. */
  readonly unsure: readonly (readonly string[])[];
}

/** Whether her jäv in the item is reported, or is taken back, already. */
function isDone({ meeting, item, doer }: AtItem, { action }: ActRequest): boolean {
  if (action === 'recusal.raise') return false;
  return isOutOf(itemMatter(meeting.matters, item.number), doer.personId) === (action === 'recusal.report');
}

/** Jäv asked for in words: a form to fill in, or a card to confirm; nothing is recorded by words alone. */
export function recusalActions(ports: RecusalPorts): ActionHandler[] {
  const atItem =
    (run: (at: AtItem, turn: Turn, asked: Asked) => Said): ActionHandler['run'] =>
    async (request, turn) => {
      if (turn.place.kind !== 'personal') return { reply: plain(ITEM_SAID.inPersonal), outcome: 'refuse' };
      const others = ofAnothers(request);
      if (others !== null) return { reply: plain(others), outcome: 'refuse' };
      const own = request.action === 'recusal.raise' ? null : await onlyOne(ports, request);
      const { meetingId, item } = own ?? request.params;
      if (meetingId === undefined) return { reply: noMeeting(request, turn), outcome: 'clarify' };
      const { items, unsure } = await itemsMeant(ports, turn, request, { meetingId, item });
      if (items.length === 0) {
        const line =
          request.action === 'recusal.withdraw' ? ITEM_SAID.whichToTakeBack : ITEM_SAID.whichItemLine;
        return { reply: plain(ITEM_SAID.whichItem, [line]), outcome: 'clarify' };
      }
      const reached = await Promise.all(
        items.map((one) => reachItem(ports, turn, one.meetingId, one.number)),
      );
      const fault = reached.find((one) => typeof one === 'string');
      if (fault !== undefined) return { reply: plain(fault), outcome: 'refuse' };
      const all = reached.filter((one) => typeof one !== 'string');
      // What she has done already of them is not asked for again.
      const undone = all.filter((one) => !isDone(one, request));
      const asked = byMeeting(undone.length > 0 ? undone : all.slice(0, 1)).map(([at, others]) =>
        run(at, turn, {
          request,
          others: others.map(({ itemId, item: { number } }) => ({ itemId, number })),
          unsure: at === all[0] ? unsure : [],
        }),
      );
      const [first] = asked;
      if (first === undefined) {
        return { reply: plain(ITEM_SAID.whichItem, [ITEM_SAID.whichItemLine]), outcome: 'clarify' };
      }
      return { ...first, reply: { messages: asked.flatMap(({ reply }) => reply.messages) } };
    };
  const raise = atItem(confirmRaising);
  const report = atItem((at, turn, { request, others, unsure }) => ({
    reply: {
      messages: [...formReply(at, turn, others, unsure).messages, ...othersBeside(at, turn, request)],
    },
    outcome: 'confirm',
  }));
  return [
    {
      action: 'recusal.report',
      async run(said, turn) {
        if (said.params.personId === undefined && OF_ANOTHER.test(said.text)) return raise(said, turn);
        // What she answers is what she was asked, also where a per capsulam is open.
        const own = answers(said.text) ? await onlyOne(ports, said) : null;
        const request = own === null ? said : { ...said, params: { ...said.params, ...own } };
        const inCirculation = await circulationForm(ports, request, turn);
        return inCirculation === null ? report(request, turn) : { reply: inCirculation, outcome: 'confirm' };
      },
    },
    { action: 'recusal.withdraw', run: atItem(confirmWithdrawal) },
    { action: 'recusal.raise', run: raise },
  ];
}

/** "Ta bort Vikings jäv": what another has reported she alone takes back; null: it is of one's own. */
function ofAnothers({ action, personId, params, text }: ActRequest): string | null {
  const isAnothers = params.personId !== undefined && params.personId !== personId;
  if (action !== 'recusal.withdraw' || !isAnothers || !STRIKES.test(text)) return null;
  return ITEM_SAID.onlyHerself(params.person ?? '');
}

/** "Jag tycker Torbjörn är jävig i hyran", whoever he is: of somebody else, and no report of one's own. */
const OF_ANOTHER =
  /^(?:(?:hej|men|och)[ ,!]+)*(?:jag|vi) (?:tycker|anser|menar|tror|misstänker|hävdar)(?: (?:nog|ju|väl|att))* (?!(?:jag|vi|det|den|man|själv|att|inte)(?!\p{L}))\p{L}{3,}(?: \p{L}{3,})? (?:är|e) (?:\p{L}+ )?jävig/iu;

const STRIKES =
  /(?<!\p{L})(?:ta|tar|tag|stryk\p{L}*|radera\p{L}*|dra|drar|ångra\p{L}*|återta\p{L}*|slopa\p{L}*)(?!\p{L})[^.?]*(?<!\p{L})jäv/iu;

/** That there is no meeting: on the day that was said, or none at all ahead. */
function noMeeting({ params: { noMeetingOn } }: ActRequest, turn: Turn): Reply {
  if (noMeetingOn === undefined) return plain(ITEM_SAID.noMeeting);
  const day = parseLocalDate(noMeetingOn);
  const when = day === null ? noMeetingOn : dayInWords(day, localDateOf(turn.at));
  return plain(ITEM_SAID.noMeetingOn(when), [ITEM_SAID.whichItemLine]);
}

/** Of each meeting the first item that is named, and the others: each meeting has its own card. */
function byMeeting(items: readonly AtItem[]): (readonly [AtItem, readonly AtItem[]])[] {
  const meetings = [...new Set(items.map(({ meetingId }) => meetingId))];
  return meetings.flatMap((id) => {
    const [first, ...others] = items.filter(({ meetingId }) => meetingId === id);
    return first === undefined ? [] : [[first, others] as const];
  });
}

const SAYS_CIRCULATION = /per\s*[ck]apsul|p[ck]-?beslut/i;

/** A matter named as per capsulam, or none named while one is open, is jäv there and not at a meeting. */
async function circulationForm(ports: RecusalPorts, request: ActRequest, turn: Turn): Promise<Reply | null> {
  if (turn.place.kind !== 'personal') return null;
  const said = SAYS_CIRCULATION.test(request.text);
  return said || request.params.item === undefined ? ports.formInCirculation(request.boardId, turn) : null;
}

function confirmWithdrawal(at: AtItem, turn: Turn, { others }: Asked): Said {
  const words = wordsOf(at, turn);
  const matter = itemMatter(at.meeting.matters, at.item.number);
  if (!isOutOf(matter, at.doer.personId)) {
    const asked = serving(at, words);
    if (asked !== null) return { reply: asked, outcome: 'confirm' };
    const raised = matter?.recusals.find(
      ({ status, person }) => status === 'RAISED' && person.personId === at.doer.personId,
    );
    if (raised) return { reply: whetherRecused(at, raised, words), outcome: 'confirm' };
    const named = matter?.asked.some(
      ({ person, cleared }) => !cleared && person.personId === at.doer.personId,
    );
    if (named) return { reply: whetherNamed(at, words), outcome: 'confirm' };
    return { reply: said(at, ITEM_SAID.notReported(words)), outcome: 'refuse' };
  }
  const button = { title: ITEM_BUTTON.withdraw, verb: 'recusal.withdraw', data: dataOf(at) };
  return {
    reply: said(
      at,
      ITEM_SAID.withdrawQuestion(words),
      [...oneOf(at, others), ITEM_SAID.withdrawNote],
      [button],
    ),
    outcome: 'confirm',
  };
}

/** To whom another's question is about: whether she is jävig there, or says that she is not. */
function whetherRecused(at: AtItem, { raisedBy }: Recusal, words: string): Reply {
  return said(
    at,
    ITEM_SAID.raisedOfYou(raisedBy?.name ?? null, words),
    [ITEM_SAID.denyNote],
    [
      { title: ITEM_BUTTON.deny, verb: 'recusal.deny', data: dataOf(at) },
      { title: ITEM_BUTTON.recuse, verb: 'recusal.form', data: dataOf(at) },
    ],
  );
}

/** To whom the papers name: the question again, with what she can answer. */
function whetherNamed(at: AtItem, words: string): Reply {
  return said(
    at,
    ITEM_SAID.namedInPapers(words),
    [],
    [
      { title: ITEM_BUTTON.none, verb: 'recusal.none', data: dataOf(at) },
      { title: ITEM_BUTTON.report, verb: 'recusal.form', data: dataOf(at) },
    ],
  );
}

/** "Jag kan i åttan, inte jävig", of one who is asked to serve there: whether she does; null: she is not asked. */
function serving(at: AtItem, words: string): Reply | null {
  const { personId } = at.doer;
  const call = itemMatter(at.meeting.matters, at.item.number)?.calls.find(
    (one) => one.status === 'ASKED' && one.person.personId === personId,
  );
  if (call === undefined) return null;
  const data = {
    ...dataOf(at),
    asked: timeAsked(at.meeting),
    servesFor: call.servesFor.personId,
  };
  return said(
    at,
    ITEM_SAID.whetherServes(call.servesFor.name, words),
    [],
    [
      { title: ITEM_BUTTON.accept, verb: 'recusal.accept-call', style: 'positive', data },
      { title: ITEM_BUTTON.decline, verb: 'recusal.decline-call', data },
    ],
  );
}

function confirmRaising(at: AtItem, turn: Turn, { request, others }: Asked): Said {
  const { personId, person, others: beside = [] } = request.params;
  if (personId === undefined || person === undefined) {
    return { reply: said(at, ITEM_SAID.whom, [ITEM_SAID.whomLine]), outcome: 'clarify' };
  }
  const raised = [{ personId, name: person }, ...beside].flatMap(
    (one) => raising(at, turn, one, oneOf(at, others)).messages,
  );
  return {
    reply: { messages: [...ownBeside(at, turn, request.text), ...raised] },
    outcome: 'confirm',
  };
}

/** Whether to raise the question of somebody else's jäv: to whom it goes; or that she has reported it, to who may know. */
function raising(at: AtItem, turn: Turn, { personId, name }: PersonRef, lines: readonly string[]): Reply {
  const words = wordsOf(at, turn);
  const { item, doer, meeting, board } = at;
  if (isOutOf(itemMatter(meeting.matters, item.number), personId) && isToldOfRecusals(doer.roles)) {
    return said(at, ITEM_SAID.reportedAlready(name, words), lines);
  }
  const refused = refusedBefore(at, turn, personId, { act: 'RAISE', ground: null, text: null });
  if (refused !== null) return refused;
  const button = { title: ITEM_BUTTON.raise, verb: 'recusal.raise', data: { ...dataOf(at), personId } };
  const lead = leadOf(item.number, board, meeting, personId);
  const isOwn = lead?.id === doer.personId;
  const fact = isOwn
    ? ITEM_SAID.raiseAsChair(name, words)
    : ITEM_SAID.raiseQuestion(name, lead?.name ?? null, words);
  const nobody = lead === null ? [ITEM_SAID.nobodyLeads] : [];
  return said(at, fact, [...lines, ...nobody, ITEM_SAID.raiseNote], [button]);
}

/** "Jäv för mig och Helena", "jag och Helena anmäler jäv": the other reports her own, or the question is raised. */
const AND_ANOTHER =
  /(?<!\p{L})(?:(?:mig|mej|jag) (?:och|o|samt|&) \p{L}+|\p{L}+(?: \p{L}+)? (?:och|o|samt|&) (?:mig|mej|jag))(?!\p{L})/iu;

function othersBeside(at: AtItem, turn: Turn, { text, params }: ActRequest): Reply['messages'] {
  const { personId, person, others = [] } = params;
  if (personId === undefined || person === undefined || !AND_ANOTHER.test(text)) return [];
  const matter = itemMatter(at.meeting.matters, at.item.number);
  return [{ personId, name: person }, ...others]
    .filter((one) => one.personId !== at.doer.personId && !isOutOf(matter, one.personId))
    .flatMap((one) => raising(at, turn, one, []).messages);
}

/** "Jag o Camilla är ju jäviga där": whoever speaks of another's jäv and her own reports her own herself. */
const WITH_ONESELF =
  /(?<!\p{L})(?:(?:både )?jag (?:och|o|samt|&) \p{L}+(?: \p{L}+)?|\p{L}+(?: \p{L}+)? (?:och|o|samt|&) jag)(?: \p{L}+){0,4} jävi/iu;

function ownBeside(at: AtItem, turn: Turn, text: string): Reply['messages'] {
  const isOut = isOutOf(itemMatter(at.meeting.matters, at.item.number), at.doer.personId);
  return WITH_ONESELF.test(text) && !isOut ? formReply(at, turn).messages : [];
}

/** That one of several is taken now, where there are more. */
function oneOf({ item }: AtItem, others: readonly Left[]): string[] {
  return others.length === 0 ? [] : [ITEM_SAID.onlyThis(item.number, numbersOf(others))];
}
