import { type Act as BoardAct, mayPerson } from '../../board/index.ts';
import type { LocalDate } from '../../kernel/index.ts';
import type { ActOutcome, ActParams } from '../action-handlers.ts';
import type { MeetingOnRecord } from '../knowledge.ts';
import type { Entities } from '../understand/entities.ts';
import { type Act, TARGETS } from '../understand/intents.ts';
import type { ActAnswer } from './act-answer.ts';
import type { Answer } from './answers.ts';
import type { Asking } from './asking.ts';
import { matterMeant } from './find-matter.ts';
import { personMeant } from './people.ts';
import { meetingMeant } from './which-meeting.ts';

export interface ActAnswered {
  readonly action: Act;
  readonly params: ActParams;
  readonly outcome: ActOutcome | 'not-yet';
  /** Null: a capability carries it out. */
  readonly answer: Answer | null;
}

/** Which right of the board's table an act needs (domain page 6). Acts without one are for everybody. */
const RIGHT: Partial<Readonly<Record<Act, BoardAct>>> = {
  'recusal.report': 'REPORT_OWN_RECUSAL',
  'recusal.withdraw': 'REPORT_OWN_RECUSAL',
  'recusal.raise': 'RAISE_RECUSAL',
  'circulation.open': 'START_CIRCULATION',
  'circulation.answer': 'VOTE',
  'circulation.refer': 'DEMAND_MEETING',
  'circulation.remind': 'START_CIRCULATION',
  'notice.send': 'SEND_NOTICE',
  'meeting.remind': 'SEND_NOTICE',
  'agenda.post': 'POST_AGENDA',
  'attachment.add': 'SEND_NOTICE',
  'minutes.approve': 'APPROVE_MINUTES',
};

/** Understands an act and says what becomes of it; only those who never may are refused here. */
export async function answerAct(asking: Asking, act: Act, able: ReadonlySet<Act>): Promise<ActAnswered> {
  const params = await paramsOf(asking, act);
  const board = asking.board.name;
  const refused = refusalOf(asking, act, params);
  if (refused) return { action: act, params, outcome: 'refuse', answer: { area: 'act', value: refused } };
  if (able.has(act)) return { action: act, params, outcome: 'confirm', answer: null };
  if (act === 'rsvp.remote') {
    const decided = asking.view.rules.distanceMeetings.value;
    return {
      action: act,
      params,
      outcome: 'explain',
      answer: { area: 'rule', value: { kind: 'remote', board, decided } },
    };
  }
  const date = meetingDateOf(asking, params);
  const value: ActAnswer = {
    kind: 'not-yet',
    act,
    board,
    date,
    item: params.item === undefined ? null : String(params.item),
  };
  return { action: act, params, outcome: 'not-yet', answer: { area: 'act', value } };
}

function refusalOf(asking: Asking, act: Act, params: ActParams): ActAnswer | null {
  const right = RIGHT[act];
  // Whether an ersättare serves or a member is justerare is for the capability to tell: no refusal on doubt.
  const maybe = { serving: true, adjuster: true, chairUnavailable: true, ownItem: true, auditMatter: true };
  const permission = right ? mayPerson(right, asking.asker.offices, maybe) : null;
  if (permission?.kind === 'DENIED') {
    return { kind: 'denied', act, board: asking.board.name, source: permission.source };
  }
  if (
    permission?.kind === 'ALLOWED' &&
    (act === 'notice.send' || act === 'meeting.remind') &&
    !asking.asker.offices.some((one) => SENDERS.has(one))
  ) {
    return { kind: 'denied', act, board: asking.board.name, source: permission.source };
  }
  return act === 'dissent.register' ? tooLate(asking, params) : null;
}

const SENDERS: ReadonlySet<string> = new Set(['OFFICE', 'ADMIN', 'CHAIR', 'VICE_CHAIR']);

/** A reservation is made before the meeting ends (KL 4 kap. 27 §). */
function tooLate(asking: Asking, params: ActParams): ActAnswer | null {
  const meeting = asking.board.meetings.find((one) => one.id === params.meetingId);
  if (!meeting || (meeting.state.status !== 'CLOSED' && meeting.state.date >= asking.today)) return null;
  const what = params.paragraph === undefined ? null : `§ ${params.paragraph}`;
  return { kind: 'dissent-too-late', board: asking.board.name, date: meeting.state.date, what };
}

function meetingDateOf(asking: Asking, params: ActParams): LocalDate | null {
  return asking.board.meetings.find((one) => one.id === params.meetingId)?.state.date ?? null;
}

/** What was said of where, what and who. */
async function paramsOf(asking: Asking, act: Act): Promise<ActParams> {
  const { entities } = asking.understanding;
  const meeting = meetingFor(asking, act);
  const paragraph = entities.numbers.find((number) => number.kind === 'paragraph')?.number;
  const item = itemSaid(entities) ?? (TARGETS[act] === 'matter' ? await itemMeant(asking) : null);
  const [person] = act === 'recusal.raise' || act === 'meeting.remind' ? personMeant(asking) : [];
  return {
    board: asking.board.id,
    ...(meeting ? { meetingId: meeting.id, meetingDate: meeting.state.date } : {}),
    ...(item === null ? {} : { item }),
    ...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }),
    ...(person && person.id !== asking.asker.personId ? { person: person.name, personId: person.id } : {}),
    ...wordsOf(asking, act),
  };
}

/** The item's number as it was said. */
export function itemSaid(entities: Entities): number | string | null {
  const said = entities.numbers.find((number) => number.kind === 'item')?.number;
  return said === undefined ? null : numbered(said);
}

function numbered(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** "jäv på fk-ansökan": the item that the words are about. */
async function itemMeant(asking: Asking): Promise<number | string | null> {
  const meant = matterMeant(asking, 'proposed', await asking.board.index());
  const found =
    meant.kind === 'pointed'
      ? [meant.matter]
      : meant.kind === 'found' && meant.coverage >= 0.4
        ? meant.matters
        : [];
  const item = found.find((matter) => matter.kind === 'item' && matter.date >= asking.today);
  return item ? numbered(item.number) : null;
}

const ANSWERS = { approve: 'APPROVE', reject: 'REJECT', abstain: 'ABSTAIN' } as const;

/** Answers, headings and options in the asker's own words. */
function wordsOf(asking: Asking, act: Act): ActParams {
  const { message, entities } = asking.understanding;
  const about = entities.topic.map((topic) => topic.word.text).join(' ');
  switch (act) {
    case 'circulation.answer': {
      const spoken = entities.concepts.map((mention) => mention.concept);
      if (spoken.includes('abstain')) return { answer: ANSWERS.abstain };
      if (spoken.includes('reject') || (spoken.includes('refuse') && !spoken.includes('approve')))
        return { answer: ANSWERS.reject };
      return { answer: ANSWERS.approve };
    }
    case 'circulation.open':
      return about ? { title: about } : {};
    case 'item.propose':
      return about ? { heading: about } : {};
    case 'poll.create': {
      const [, asked = message.text] = /:\s*(.+)$/.exec(message.text) ?? [];
      const options = asked
        .replace(/[?.!]+$/, '')
        .split(/\s*,\s*|\s+eller\s+/)
        .map((one) => one.trim())
        .filter(Boolean);
      return { question: asked, ...(options.length > 1 ? { options } : {}) };
    }
    case 'poll.answer':
      return { option: message.text.trim() };
    default:
      return {};
  }
}

function meetingFor(asking: Asking, act: Act): MeetingOnRecord | null {
  const target = TARGETS[act];
  if (target === 'none') return null;
  const back = target === 'held-meeting' || act === 'dissent.register';
  const meant = meetingMeant(asking, back ? 'last' : 'next');
  return meant.kind === 'one' ? meant.meeting : null;
}
