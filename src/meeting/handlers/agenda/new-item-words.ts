import {
  type ActRequest,
  besideAsText,
  besideLine,
  type PlaceSaid,
  saysSecrecy,
  speaksOfSecrecy,
} from '../../../conversation/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { mayProposeMatter } from '../../domain/rules/who-proposes.ts';
import { isAhead } from '../../domain/while-ahead.ts';
import { AGENDA, ITEM_FORM, listed, PAPERS, PROPOSAL, SEEN } from '../../text/index.ts';
import { holdFiles } from '../papers/held-papers.ts';
import { peopleOfBoard } from '../plan/day-warnings.ts';
import { proposedByOthers } from '../proposals/named-proposal.ts';
import { mayPropose } from '../proposals/proposals.ts';
import { proposeForm } from '../proposals/propose-form.ts';
import { proposeLaterForm } from '../proposals/propose-later.ts';
import { proposeSeveralForm } from '../proposals/propose-several.ts';
import { type AtBoard, type AtMeeting, type MeetingPorts, refused } from '../reach.ts';
import { insteadOf } from '../which-meeting/other-day.ts';
import { agendaReply } from './agenda-card.ts';
import { asWritten } from './as-written.ts';
import { type ItemFields, NO_FIELDS } from './item/item-forms.ts';
import { clarify, confirm, joined, refuse, type Said } from './item/item-words.ts';
import { addFormFor } from './item/items.ts';
import { severalAdded, severalSaid } from './several/several-words.ts';
import { whetherTakenUp } from './taken-up.ts';

/** The form for a new item with what was said of it; of several one at a time; of what a ledamot has proposed, that. */
export async function added(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  request: ActRequest,
): Promise<Said> {
  const { fault: tooLong, ...fields } = fieldsSaid(request);
  if (STANDING.test(fields.heading)) return clarify(agendaReply(at, turn));
  const theirs = await proposedByOthers(ports, at, turn, request, fields);
  if (theirs !== null) return theirs;
  const there = whetherTakenUp(at, turn, request.text, fields.heading);
  if (there !== null && 'answer' in there) return there.answer;
  const unsure = isUnsure(request) ? SEEN.maybeSecret : null;
  const several = severalSaid(at, presenters(at), request, fields);
  const beside = besideLine(several ?? request.params);
  const sent = request.files.map(({ name }) => name);
  const unsent = sent.length > 0 ? PAPERS.unsent(listed(sent)) : null;
  if (several !== null)
    return severalAdded(at, turn, several, request.text, [
      insteadOf(at, turn, request),
      unsure,
      beside,
      unsent,
    ]);
  const held = sent.length === 0 ? '' : await holdFiles(ports, at, { ...turn, ...request });
  const follows = held === '' ? null : PAPERS.follows(listed(sent), sent.length);
  const { placeUnknown, moveTo } = request.params;
  const nowhere = placeUnknown === undefined ? null : ITEM_FORM.standsLast(placeUnknown);
  const told = [
    insteadOf(at, turn, request) ?? tooLong,
    there?.note ?? null,
    unsure,
    nowhere,
    beside,
    follows,
  ];
  return clarify(addFormFor(at, turn, fields, moveTo, joined(told), held));
}

/** Who may be named as presenting something: those of the board, and who is adjungerad. */
function presenters({ boardThen }: AtMeeting) {
  return [...peopleOfBoard(boardThen), ...boardThen.invitees.map(({ person }) => person)];
}

/** "Lägg in stående punkter": no ärende of that name, but what the button on an empty agenda does. */
const STANDING = /^(?:(?:alla|de|styrelsens|våra|vanliga)\s+)*stående\s+(?:punkter(?:na)?|ärenden(?:a)?)$/iu;

/** What a ledamot would have taken up, to be left to the kansli. */
export async function proposed(
  board: AtBoard,
  turn: Turn,
  request: ActRequest,
  meant: AtMeeting | null,
): Promise<Said> {
  const at = meant !== null && isAhead(meant.meeting) ? meant : null;
  const allowed = at === null ? mayProposeMatter(board.doer, false) : mayPropose(at);
  if (!allowed) return refuse(refused({ code: 'meeting.mayNotPropose', data: null }, board, turn));
  const { fault: tooLong, ...fields } = fieldsSaid(request);
  const { heading, background, proposals, presenter, visible } = fields;
  const there = at && whetherTakenUp(at, turn, request.text, heading);
  if (there !== null && 'answer' in there) return there.answer;
  const instead = at && insteadOf(at, turn, request);
  const several = severalSaid(board, at === null ? [] : presenters(at), request, fields);
  if (several !== null) {
    const note = joined([instead, besideLine(several)]);
    return confirm(proposeSeveralForm(board, at, turn, several, note));
  }
  const fault = joined([instead ?? tooLong, there?.note ?? null]);
  const who = visible === 'BOARD' ? PROPOSAL.internalMark : '';
  const by = presenter === '' ? '' : AGENDA.presenter(presenter);
  const where = request.params.moveTo === undefined ? '' : placeWanted(request.params.moveTo);
  const beside = besideAsText(request.params);
  const told = {
    heading,
    background: [background, proposals, by, where, beside, who].filter(Boolean).join('\n'),
  };
  const reply = at === null ? proposeLaterForm(board, turn, told, fault) : proposeForm(at, turn, told, fault);
  return heading === '' ? clarify(reply) : confirm(reply);
}

/** Where whoever proposes it would have it stand: the kansli puts it there or not. */
function placeWanted(place: PlaceSaid): string {
  if (place.kind === 'first') return ITEM_FORM.wantedFirst;
  return 'number' in place ? ITEM_FORM.wantedBeside(place.kind, place.number) : '';
}

const LONGEST_HEADING = 200;
/** What a field of the form holds, in characters. */
const LONGEST_FIELD = 4_000;

/**
 * What was written of a new ärende, field by field; a heading too long for its field stands whole in the background.
 * `fault`: that it is longer than its field, where it is.
 */
function fieldsSaid(request: ActRequest): ItemFields & { readonly fault: string | null } {
  const { params, text, written = text } = request;
  const { heading = '', presenter = '', proposals = [], background = '' } = params;
  const said = asWritten({ heading, proposals, background }, text, written);
  const parts = [said.heading.length > LONGEST_HEADING ? said.heading : '', said.background];
  const fields = {
    ...NO_FIELDS,
    heading: capital(said.heading),
    presenter,
    proposals: said.proposals.join('\n'),
    background: parts.filter(Boolean).join(' '),
    visible: params.internal === true || saysSecrecy(wholeOf(request)) || isUnsure(request) ? 'BOARD' : 'ALL',
  } as const;
  const isTooLong = Math.max(fields.proposals.length, fields.background.length) > LONGEST_FIELD;
  return { ...fields, fault: isTooLong ? ITEM_FORM.tooLong(LONGEST_FIELD) : null };
}

/** All that was written, also what is beside the ärende and what was too long to be read. */
function wholeOf({ text, written, stated }: ActRequest): string {
  return written ?? stated ?? text;
}

/** Whether it is kept for the board only since something in the words speaks of secrecy and was not read. */
function isUnsure(request: ActRequest): boolean {
  const whole = wholeOf(request);
  return speaksOfSecrecy(whole) && !saysSecrecy(whole) && (request.params.internalUnsure ?? true);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1, LONGEST_HEADING);
}
