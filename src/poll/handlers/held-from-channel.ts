import { boardOnDay, electorateOf } from '../../board/index.ts';
import { keptFromChannel as keptCases } from '../../circulation/index.ts';
import { secrecySaid, speaksOfSecrecy } from '../../conversation/index.ts';
import { type Instant, localDateOf, peopleOf } from '../../kernel/index.ts';
import {
  agendaOf,
  listMeetings,
  loadKnownMeeting,
  namesIt,
  namesKeptOnBoard,
  stillHolds,
} from '../../meeting/index.ts';
import type { PollFields } from '../cards/index.ts';
import { SAID } from '../text/index.ts';
import type { PollPorts } from './reach.ts';

/** "Internt: ska vi …", said of the question: no part of it. */
export function withoutSecrecy(question: string): string {
  const rest = secrecySaid(question).rest.trim();
  return rest === '' ? question : rest.charAt(0).toLocaleUpperCase('sv') + rest.slice(1);
}

/** The same question to the board alone, with that it has been asked about. */
export function keptFromChannel(fields: PollFields): PollFields {
  return { ...fields, audience: 'BOARD', asked: 'yes' };
}

/**
 * Why a question to everybody in the channel is asked about once before it is put: its words speak of secrecy, or it is
 * of an ärende that is internal on a coming agenda or per capsulam is the board's alone; null: nothing speaks against it. What was shown cannot be hidden.
 * @param said the message it was asked in; on a card, what stands there
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export async function whyHeld(
  ports: PollPorts,
  boardId: string,
  at: Instant,
  { question, choices, audience, asked }: PollFields,
  said = '',
): Promise<string | null> {
  if (audience !== 'CHANNEL' || asked !== undefined) return null;
  // To whom it goes is no word of secrecy.
  const text = [question, choices, said.replace(TO_CHANNEL, ' ')].join('\n');
  if (text.split('\n').some(speaksOfSecrecy)) return SAID.saysSecret;
  if (await isOfInternal(ports, boardId, at, text)) return SAID.ofInternal;
  const named = await namesKept(ports, boardId, at, text);
  if (named === null) return null;
  return named === 'CASE' ? SAID.ofKeptCase : SAID.namesInternal;
}

async function namesKept({ store, directory }: PollPorts, boardId: string, at: Instant, text: string) {
  const board = await directory.board(boardId);
  const day = localDateOf(at);
  const people = board === null ? [] : peopleOf(electorateOf(boardOnDay(board, day)));
  const named = await namesKeptOnBoard(store, {
    boardId,
    people: people.map(({ name }) => name),
    cases: await keptCases(store.streams, boardId, (meetingId, id) => stillHolds(store, meetingId, id)),
    here: null,
    day,
  });
  return named(text);
}

async function isOfInternal(ports: PollPorts, boardId: string, at: Instant, text: string): Promise<boolean> {
  const numbers = [...text.matchAll(NUMBERED)].map(({ groups }) => groups?.number?.toLocaleLowerCase('sv'));
  const ahead = (await listMeetings(ports.store, boardId)).filter(
    ({ date, status }) => date >= localDateOf(at) && (status === 'PLANNED' || status === 'CALLED'),
  );
  for (const { id } of ahead) {
    const meeting = (await loadKnownMeeting(ports.store, id))?.state;
    const internal = (meeting === undefined ? [] : (agendaOf(meeting) ?? [])).filter((one) => one.internal);
    if (internal.some((item) => numbers.includes(item.number.toLocaleLowerCase('sv')) || namesIt(item, text)))
      return true;
  }
  return false;
}

const TO_CHANNEL =
  /(?<!\p{L})(?:i|till|på|för|åt|alla i|hela) (?:(?:styrelsens|vår|hela|våran) )?kanal(?:en|ens)?(?!\p{L})/giu;
const NUMBERED =
  /(?<!\p{L})(?:punkt(?:en)?|pkt|p\.?|ärende|nr|nummer)\s*(?<number>\d{1,2}\s?[a-z]?)(?![\p{L}\d])/giu;
