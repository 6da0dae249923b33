import { electorateOf } from '../../board/index.ts';
import {
  type ActionHandler,
  type ActRequest,
  type ActResult,
  besideLine,
  oneNamed,
} from '../../conversation/index.ts';
import { instantInWords, localDateOf } from '../../kernel/index.ts';
import { answerCard, type Reply, type Turn } from '../../teams/contract.ts';
import { caseCard, recordCard } from '../cards/index.ts';
import type { Answer, Channel } from '../domain/events.ts';
import { ruleAgainst, suggestedKind } from '../domain/rules/matters-not-allowed.ts';
import { mayHandle, mayStart } from '../domain/rules/who-may.ts';
import { circulationRulesOf } from '../roster.ts';
import { ANSWER_TEXT, BUTTON, explainRefusal, list, SAID } from '../text/index.ts';
import { loadCase, progressOf } from '../views.ts';
import { changeDraft, type Draft, emptyDraft, loadDraft } from './drafts.ts';
import { draftFromItem } from './from-item.ts';
import { whyNotRecord } from './open-case.ts';
import {
  type AtBoard,
  type AtCase,
  askWhichCase,
  boardsOf,
  type CirculationPorts,
  openCases,
  refused,
  say,
  show,
  showCase,
  viewFor,
} from './reach.ts';
import { formReply } from './recuse.ts';
import { draftReply } from './start.ts';
import { spokenDraft } from './who-sees.ts';

type Said = ActResult;

const clarify = (reply: Reply): Said => ({ reply, outcome: 'clarify' });
const refuse = (reply: Reply): Said => ({ reply, outcome: 'refuse' });
const confirm = (reply: Reply): Said => ({ reply, outcome: 'confirm' });

/** What the conversation hands over: each ends in a card to confirm, a question, or a refusal. */
export function circulationActions(ports: CirculationPorts): ActionHandler[] {
  const nothing: ActionHandler['run'] = async () =>
    refuse(show({ card: answerCard({ fact: SAID.nothingOpen }) }));
  const onCase =
    (
      verb: string,
      run: (at: AtCase, turn: Turn, request: ActRequest) => Said,
      otherwise = nothing,
    ): ActionHandler['run'] =>
    async (request, turn) => {
      if (turn.place.kind !== 'personal') return refuse(say(SAID.viaChannel));
      const open = await openCases(ports, turn, request.boardId);
      const [first, ...others] = open;
      if (!first) return otherwise(request, turn);
      const only =
        others.length === 0 ? first : oneNamed(request.text, open, ({ listed: { heading } }) => heading);
      if (only === null) return clarify(askWhichCase(open, verb));
      const loaded = await loadCase(ports.store.streams, only.listed.id);
      return loaded === null ? refuse(say(SAID.notMine)) : run({ ...only, loaded }, turn, request);
    };
  return [
    { action: 'circulation.open', run: (request, turn) => startInWords(ports, request, turn) },
    {
      action: 'circulation.answer',
      run: onCase(
        'circulation.show',
        (at, turn, request) =>
          recordSaid(at, turn, request) ?? confirmAnswer(at, turn, request.params.answer ?? null),
        async (request, turn) => (await ports.answerElsewhere(request, turn)) ?? nothing(request, turn),
      ),
    },
    {
      action: 'circulation.refer',
      run: onCase('circulation.show', (at, turn) => confirmAnswer(at, turn, 'DEMAND_MEETING')),
    },
    { action: 'circulation.remind', run: onCase('circulation.status', confirmReminder) },
  ];
}

/** The card to write on, with what was said filled in; a matter that needs a meeting is refused at once. */
async function startInWords(ports: CirculationPorts, request: ActRequest, turn: Turn): Promise<Said> {
  if (turn.place.kind !== 'personal') return refuse(say(SAID.viaChannel));
  const [at] = await boardsOf(ports, turn, request.boardId);
  if (!at) return refuse(say(SAID.notMine));
  const { item, meetingId = null } = request.params;
  const fromItem =
    item === undefined ? null : await draftFromItem(ports, at, turn, { meetingId, item: String(item) });
  if (item !== undefined && fromItem === null) return refuse(say(SAID.noSuchItem(String(item))));
  const said = draftSaid(request);
  const started = fromItem === null ? said : { ...fromItem.draft, day: said.day, time: said.time };
  const fault = whyNot(at, started.heading, turn);
  if (fault) return refuse(fault);
  const before = await loadDraft(ports.store.records, at.boardId, at.doer.personId);
  if (before !== null && before.heading !== '' && before.heading !== started.heading) {
    return clarify(askWhichDraft(at, before.heading, started, fromItem?.carried));
  }
  const draft = await changeDraft(ports.store.records, at.boardId, at.doer.personId, (now) =>
    now.heading === started.heading ? filled(now, started) : started,
  );
  return clarify(draftReply(at, turn, draft, besideLine(request.params)));
}

/** What is being written already is not written over unasked. */
function askWhichDraft(at: AtBoard, before: string, started: Draft, carried = ''): Reply {
  const { boardId } = at;
  const { fromItem, heading } = started;
  const again =
    fromItem === null
      ? { verb: 'circulation.restart', data: { boardId, heading } }
      : {
          verb: 'circulation.from-item',
          data: { boardId, meetingId: fromItem.meetingId, item: carried },
        };
  return show({
    card: answerCard({
      fact: SAID.draftBusy(before),
      lines: [SAID.draftBusyLine],
      source: at.boardName,
      buttons: [
        { title: BUTTON.goOn, verb: 'circulation.draft', data: { boardId } },
        { title: BUTTON.startOver(heading), ...again },
      ],
    }),
  });
}

/** What is being written already stands; what it lacks is filled in. */
function filled(now: Draft, said: Draft): Draft {
  return {
    ...now,
    clauses: now.clauses || said.clauses,
    day: now.day || said.day,
    time: now.time || said.time,
  };
}

/** What was said of it: heading, förslag, and by when it is to be answered. */
function draftSaid({ params }: ActRequest): Draft {
  const said = (params.heading ?? params.title ?? '').trim().slice(0, 200);
  return spokenDraft({
    ...emptyDraft,
    heading: said,
    clauses: (params.proposals ?? []).join('\n').slice(0, 4000),
    day: params.deadlineDate ?? '',
    time: params.deadlineTime ?? '',
  });
}

function whyNot(at: AtBoard, heading: string, turn: Turn): Reply | null {
  const { rules, qualifiedMajorityMatters } = circulationRulesOf(at.board);
  if (!mayStart(electorateOf(at.board), at.doer)) {
    return refused({ code: 'circulation.mayNotStart', data: null }, at, turn, null);
  }
  if (rules.mode === 'DISABLED') return refused({ code: 'circulation.disabled', data: null }, at, turn, null);
  const kind = suggestedKind({ heading, clauses: [] }, qualifiedMajorityMatters);
  const rule = ruleAgainst(kind);
  if (rule === null) return null;
  const refusal = { code: 'circulation.matterNotAllowed', data: { kind, rule, declared: true } } as const;
  return refused(refusal, at, turn, null);
}

/** A vote in words is never a vote: a card says what it would be, and the button gives it. */
function confirmAnswer(at: AtCase, turn: Turn, answer: Answer | null): Said {
  const { state, id } = at.loaded;
  const view = viewFor(at, turn);
  if (state.status !== 'OPEN' || answer === null) return confirm(showCase(at, turn));
  if (view.standing.kind !== 'VOTER') return { reply: show({ card: caseCard(view) }), outcome: 'refuse' };
  const today = localDateOf(turn.at);
  const { version, deadline, rules } = state.file;
  const demands = answer === 'DEMAND_MEETING';
  const lines = [
    ...version.matter.clauses,
    ...(answer === 'REJECT' && rules.mode === 'UNANIMOUS' ? [SAID.rejectUnanimous] : []),
    demands ? SAID.meetingEnds : SAID.changeUntil(instantInWords(deadline, today)),
  ];
  const data = { circulationId: id, version: version.number, answer };
  return confirm(
    show({
      card: answerCard({
        fact: SAID.confirm(ANSWER_TEXT[answer], version.matter.heading),
        lines,
        source: at.boardName,
        buttons: [
          {
            title: BUTTON.confirmAnswer(ANSWER_TEXT[answer]),
            verb: 'circulation.answer',
            style: demands ? 'destructive' : 'positive',
            data,
          },
          { title: BUTTON.show, verb: 'circulation.show', data: { circulationId: id } },
        ],
      }),
    }),
  );
}

/** How an answer came, by the words it is told with; else the one who records it says. */
const CAME: readonly (readonly [Channel, RegExp])[] = [
  ['PHONE', /(?<!\p{L})(?:ring\p{L}*|tel(?:efon\p{L}*)?|sms\p{L}*)(?!\p{L})/iu],
  ['EMAIL', /(?<!\p{L})(?:mejl\p{L}*|mail\p{L}*|e-?post\p{L}*)(?!\p{L})/iu],
  ['LETTER', /(?<!\p{L})brev(?:et|ledes)?(?!\p{L})/iu],
];

/** "Jonas ringde, han tillstyrker": another's answer, on the form that records it, for the kansli; null: it is her own. */
function recordSaid(at: AtCase, turn: Turn, { params, text }: ActRequest): Said | null {
  const { state, id } = at.loaded;
  const { personId, answer } = params;
  if (personId === undefined || personId === at.doer.personId || state.status !== 'OPEN') return null;
  if (!at.doer.roles.includes('OFFICE')) return null;
  const refusal = whyNotRecord({ state, doer: at.doer });
  if (refusal !== null) return refuse(refused(refusal, at, turn, id));
  const channel = CAME.find(([, says]) => says.test(text))?.[0] ?? '';
  const typed = { personId, answer: answer ?? '', channel, comment: null, fault: null };
  return clarify(show({ card: recordCard(id, at.boardName, state, turn.at, typed) }));
}

function confirmReminder(at: AtCase, turn: Turn): Said {
  const { state, id } = at.loaded;
  if (!mayHandle(state, at.doer)) {
    return refuse(refused({ code: 'circulation.mayNotStart', data: null }, at, turn, id));
  }
  const { missing, asked } = progressOf(state);
  const people = [...missing.map(({ person }) => person), ...asked];
  if (people.length === 0) {
    const fact = explainRefusal({ code: 'circulation.nobodyToRemind', data: null }, turn.at);
    return refuse(show({ card: answerCard({ fact, source: at.boardName }) }));
  }
  const card = show({
    card: answerCard({
      context: state.file.version.matter.heading,
      fact: SAID.remindWhom(people.length),
      lines: [`${list(people)}.`],
      source: at.boardName,
      buttons: [
        { title: BUTTON.remind(people.length), verb: 'circulation.remind', data: { circulationId: id } },
        { title: BUTTON.status, verb: 'circulation.status', data: { circulationId: id } },
      ],
    }),
  });
  return { ...confirm(card), params: { to: people.map((person) => person.name) } };
}

/** "Jag är jävig i percapsulam": the form of the one that is open, a choice of several, or null. */
export async function recusalInWords(
  ports: CirculationPorts,
  boardId: string,
  turn: Turn,
): Promise<Reply | null> {
  const open = await openCases(ports, turn, boardId);
  const [only, ...others] = open;
  if (!only) return null;
  if (others.length > 0) return askWhichCase(open, 'circulation.recusal-form');
  const loaded = await loadCase(ports.store.streams, only.listed.id);
  return loaded === null ? null : formReply({ ...only, loaded }, turn);
}
