import {
  type ActionHandler,
  type ActRequest,
  type ActResult,
  choiceSaid,
  oneNamed,
} from '../../conversation/index.ts';
import { localDateOf } from '../../kernel/index.ts';
import { choiceCard, type Reply, type Turn } from '../../teams/contract.ts';
import { closeCard, confirmCard, type PollFields, pollCard, saidCard, showButton } from '../cards/index.ts';
import { pollDecider } from '../domain/decide.ts';
import { isAnonymous, noPoll } from '../domain/poll.ts';
import { mayAsk, mayHandle, maySee } from '../domain/rules/who-may.ts';
import type { KeptPoll } from '../record.ts';
import { BUTTON, explainPollRefusal, optionTexts, SAID } from '../text/index.ts';
import { listPolls } from '../views.ts';
import { openForMe } from './answer.ts';
import { blankFields, formReply, readFields } from './ask.ts';
import { keptFromChannel, whyHeld, withoutSecrecy } from './held-from-channel.ts';
import { type AtBoard, boardsOf, type PollPorts, refused, say, show, viewFor } from './reach.ts';

/** What the conversation hands over: each ends in a card to confirm, a question, or a refusal. */
export function pollActions(ports: PollPorts): ActionHandler[] {
  return [
    { action: 'poll.create', run: (request, turn) => askInWords(ports, request, turn) },
    { action: 'poll.createDates', run: (request, turn) => datesInWords(ports, request, turn) },
    { action: 'poll.answer', run: (request, turn) => answerInWords(ports, request, turn) },
    { action: 'poll.close', run: (request, turn) => closeInWords(ports, request, turn) },
  ];
}

async function reach(
  ports: PollPorts,
  request: ActRequest,
  turn: Turn,
  act: (at: AtBoard) => Promise<ActResult>,
): Promise<ActResult> {
  if (turn.place.kind !== 'personal') return { reply: say(SAID.viaChannel), outcome: 'refuse' };
  const [at] = await boardsOf(ports, turn, request.boardId);
  return at ? act(at) : { reply: say(SAID.notMine), outcome: 'refuse' };
}

/** "Gör en omröstning: lunch eller middag?": what it would be, for one press; the form where something is missing. */
function askInWords(ports: PollPorts, request: ActRequest, turn: Turn): Promise<ActResult> {
  return reach(ports, request, turn, async (at) => {
    if (!mayAsk(at.doer)) {
      const reply = refused({ code: 'poll.mayNotAsk', data: null }, at.boardName, turn, null);
      return { reply, outcome: 'refuse' };
    }
    const { params } = request;
    const fields: PollFields = {
      ...blankFields(at, turn, false),
      question: withoutSecrecy(params.question ?? ''),
      choices: (params.options ?? []).map(capitalised).join('\n'),
      several: params.several ? 'many' : 'one',
      secrecy: params.anonymous ? 'anonymous' : 'named',
      audience: params.audience ?? 'BOARD',
      ...(params.deadlineDate === undefined ? {} : { day: params.deadlineDate }),
    };
    const held = await whyHeld(ports, at.boardId, turn.at, fields, request.text);
    if (held !== null)
      return { reply: formReply(at, turn, keptFromChannel(fields), false, held), outcome: 'clarify' };
    return proposed(at, turn, fields, false);
  });
}

/** "Hitta en dag: tis 3 eller ons 4 dec kl 9–12": the same, with times. */
function datesInWords(ports: PollPorts, request: ActRequest, turn: Turn): Promise<ActResult> {
  return reach(ports, request, turn, async (at) => {
    if (!mayAsk(at.doer)) {
      const reply = refused({ code: 'poll.mayNotAsk', data: null }, at.boardName, turn, null);
      return { reply, outcome: 'refuse' };
    }
    const { deadlineDate } = request.params;
    const fields: PollFields = {
      ...blankFields(at, turn, true),
      times: timesSaid(request),
      ...(deadlineDate === undefined ? {} : { day: deadlineDate }),
    };
    return proposed(at, turn, fields, true);
  });
}

/** "8 eller 15 maj", "3, 4 och 5 december kl 9-12": days that share the month of the last, as they were written. */
const OF_ONE_MONTH =
  /(?<!\p{L}|\d)\d{1,2}(?::?[ea])?(?:(?:, ?| (?:eller|och|o|samt) )(?:\p{L}{3,7}dag(?:en)? |den )?\d{1,2}(?::?[ea])?)+ (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*(?: \d{4})?(?: (?:kl\.? ?)?\d{1,2}(?:[.:]\d\d)?(?: ?[-–] ?\d{1,2}(?:[.:]\d\d)?)?)?(?!\p{L}|\d)/iu;

/** "Datumfråga: passar 8, 10 eller 15 december": what is asked of the days, before them. */
const ASKS_FIRST =
  /^(?:(?:passar|funkar|fungerar|går|kan|hinner|vilken|vilka|dag|dagar|av|det|ni|alla|du|bäst|hur|om|är|med)[\s,:]+)+(?=(?:den |\p{L}{3,7}dag(?:en)? |(?:mån|tis|ons|tors|fre|lör|sön) )?\d)/iu;

/** The list of times as it was written; without one, the days that were understood. */
function timesSaid({ text, params }: ActRequest): string {
  const listed = /[:?]\s*(.*\d.*)$/su.exec(text)?.[1];
  if (listed !== undefined) return listed.trim().replace(ASKS_FIRST, '');
  const together = OF_ONE_MONTH.exec(text)?.[0];
  if (together !== undefined) return together;
  if (params.dayTimes !== undefined) return params.dayTimes.join('\n');
  const clock = params.start === undefined ? '' : ` kl ${params.start}${params.end ? `-${params.end}` : ''}`;
  return (params.dates ?? []).map((date) => `${date}${clock}`).join('\n');
}

/** "Avsluta snabbfrågan": asked once more, as on the card. */
function closeInWords(ports: PollPorts, request: ActRequest, turn: Turn): Promise<ActResult> {
  return reach(ports, request, turn, async (at) => {
    const all = await listPolls(ports.store.records, at.boardId);
    const open = all.filter(({ poll }) => poll.status === 'OPEN' && maySee(poll, at.doer));
    const mine = open.filter(({ poll }) => mayHandle(poll, at.doer));
    const [only, ...others] = mine;
    if (!only) {
      const refusal = { code: 'poll.mayNotHandle', data: null } as const;
      const reply =
        open.length > 0
          ? refused(refusal, at.boardName, turn, null)
          : show({ card: saidCard(SAID.noneToClose, [], at.boardName) });
      return { reply, outcome: 'refuse' };
    }
    if (others.length > 0) return { reply: whichPoll(mine), outcome: 'clarify' };
    return { reply: show({ card: closeCard(only.id, only.poll, at.boardName) }), outcome: 'confirm' };
  });
}

/** The card that asks in one press, or the form with what is missing told. */
function proposed(at: AtBoard, turn: Turn, fields: PollFields, dates: boolean): ActResult {
  const command = readFields(at, turn, fields, dates);
  const blank = fields.question === '' || (dates ? fields.times : fields.choices) === '';
  const fault = 'fault' in command ? command.fault : null;
  if (blank || 'fault' in command) {
    return { reply: formReply(at, turn, fields, dates, blank ? null : fault), outcome: 'clarify' };
  }
  const tried = pollDecider.decide(noPoll, command);
  if (tried.kind === 'refused') {
    const why = explainPollRefusal(tried.refusal, turn.at);
    return { reply: formReply(at, turn, fields, dates, why), outcome: 'clarify' };
  }
  const { ballot, deadline, audience } = command;
  const asked = audience === null || audience.kind === 'CHANNEL' ? null : audience.people.length;
  const card = confirmCard(fields, ballot, deadline, asked, at.boardName, turn.at);
  return { reply: show({ card }), outcome: 'confirm' };
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** "Alternativ 2", "jag röstar på lunch": never an answer by itself, but a card with that answer to give. */
function answerInWords(ports: PollPorts, request: ActRequest, turn: Turn): Promise<ActResult> {
  return reach(ports, request, turn, async (at) => {
    const open = await openForMe(ports, at);
    const [first, ...others] = open;
    if (!first) {
      return { reply: show({ card: saidCard(SAID.noneOpen, [], at.boardName) }), outcome: 'refuse' };
    }
    const only = others.length === 0 ? first : oneNamed(request.text, open, ({ poll }) => poll.question);
    if (only === null) return { reply: whichPoll(open), outcome: 'clarify', params: null };
    return confirmAnswer(at, only, turn, request.params.option ?? request.text);
  });
}

/** "Ja", said of nothing in particular: to the poll that is open for the caller; null where none is. */
export async function answerOpen(
  ports: PollPorts,
  request: ActRequest,
  turn: Turn,
): Promise<ActResult | null> {
  if (turn.place.kind !== 'personal') return null;
  const [at] = await boardsOf(ports, turn, request.boardId);
  const waits = at !== undefined && (await openForMe(ports, at)).length > 0;
  return waits ? answerInWords(ports, request, turn) : null;
}

function confirmAnswer(at: AtBoard, { id, poll }: KeptPoll, turn: Turn, said: string): ActResult {
  const whole: Reply = show({ card: pollCard(viewFor(at, id, poll, turn)) });
  // An anonymous answer is given on the card alone: nothing of it is carried on, or remembered.
  if (isAnonymous(poll)) return { reply: whole, outcome: 'confirm', params: null };
  const options = optionTexts(poll.ballot, localDateOf(turn.at));
  const index = poll.ballot.kind === 'CHOICE' ? optionMeant(options, said) : null;
  const option = index === null ? undefined : options[index];
  if (index === null || option === undefined) return { reply: whole, outcome: 'clarify' };
  const buttons = [
    {
      title: BUTTON.answer,
      verb: 'poll.answer',
      style: 'positive' as const,
      data: { pollId: id, choice: String(index) },
    },
    showButton(id),
  ];
  const card = saidCard(SAID.confirmAnswer(option), [poll.question], at.boardName, buttons);
  return { reply: show({ card }), outcome: 'confirm', params: { option } };
}

/** Which of the options the words mean: its number, or the longest one that is named; null: none or no telling. */
function optionMeant(options: readonly string[], said: string): number | null {
  const text = ` ${said.toLocaleLowerCase('sv').replace(/[^\p{L}\d]+/gu, ' ')} `;
  const named = options
    .map((option, index) => ({
      index,
      words: option
        .toLocaleLowerCase('sv')
        .replace(/[^\p{L}\d]+/gu, ' ')
        .trim(),
    }))
    .filter(({ words }) => words !== '' && isNamed(text, words))
    .sort((a, b) => b.words.length - a.words.length);
  const [longest, next] = named;
  if (longest && !(next && !longest.words.includes(next.words))) return longest.index;
  // "Den 17 passar bäst", of 10 and 17 december.
  const [ofDay, ...more] =
    named.length > 0 ? [] : options.flatMap((option, at) => (saysDayOf(option, said) ? [at] : []));
  if (ofDay !== undefined && more.length === 0) return ofDay;
  const number = /(?:alternativ|nummer|nr|svar|^)\s*(\d{1,2})\s/.exec(text.trimStart())?.[1];
  const choice = choiceSaid(said) ?? Number(number ?? 0);
  const index = choice < 0 ? options.length - 1 : choice - 1;
  return named.length === 0 && options[index] !== undefined ? index : null;
}

/** Whether the words have the number that the option begins with, as that of a day. */
function saysDayOf(option: string, said: string): boolean {
  const day = /^(?:den )?(\d{1,2})(?::?[ea])? \p{L}/iu.exec(option)?.[1];
  return day !== undefined && new RegExp(`(?<!\\p{L})den ${day}(?::?[ea])?(?!\\d)`, 'iu').test(said);
}

/** As it stands, or a word of it in its definite form: "fredagen", "lunchen". */
function isNamed(text: string, words: string): boolean {
  return ['', 'en', 'n', 'et', 't', 'an'].some((ending) => text.includes(` ${words}${ending} `));
}

function whichPoll(polls: readonly KeptPoll[]): Reply {
  const choices = polls.map(({ id, poll }) => ({
    title: poll.question,
    verb: 'poll.show',
    data: { pollId: id },
  }));
  return show({ card: choiceCard({ question: SAID.whichPoll, choices }) });
}
