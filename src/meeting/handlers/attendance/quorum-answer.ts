import { localDateOf, type PersonRef } from '../../../kernel/index.ts';
import { answerCard, type Reply, type Turn } from '../../../teams/contract.ts';
import { itemByNumber } from '../../domain/agenda/book.ts';
import { type ItemForecast, itemForecast } from '../../domain/attendance/rules/quorum-forecast.ts';
import { itemMatter, untouched } from '../../domain/recusals/state.ts';
import { ATTENDANCE_SAID, itemAsTold, names, QUORUM, someNames, whenInWords } from '../../text/index.ts';
import { type AtMeeting, refused } from '../reach.ts';
import type { ReachPorts } from '../reachable.ts';
import {
  type AttendanceView,
  attendanceView,
  itemLine,
  quorumFact,
  seatLines,
  statusButton,
  statusButtons,
} from './attendance.ts';

/** "Är vi beslutsföra?": now and per ärende with jäv, what is missing, and whom to ask (KL 6:27). */
export function quorumReply(
  ports: ReachPorts,
  at: AtMeeting,
  turn: Turn,
  first: readonly string[] = [],
): Reply {
  const view = attendanceView(ports, at);
  const { forecast, toRemind } = view;
  const ask = forecast.isQuorate || toRemind.length === 0 ? [] : askThem(at, toRemind);
  return reply(at, turn, view, quorumFact(forecast), [
    ...first,
    ...forecast.items.map((one) => itemLine(one, forecast.seats)),
    QUORUM.rule(forecast.needed, forecast.seats),
    ...ask,
    ...(forecast.isQuorate ? shortOf(forecast.items).flatMap(askForItem) : []),
  ]);
}

/** "Är vi beslutsföra på punkt 6?": that ärende alone, with whoever is out of it because of jäv. */
export function quorumOnItem(ports: ReachPorts, at: AtMeeting, turn: Turn, number: string): Reply {
  const { meeting } = at;
  const item = itemByNumber(meeting.agenda, number);
  const matter = itemMatter(meeting.matters, number);
  if (item === null && matter === null) {
    return refused({ code: 'meeting.noSuchItem', data: { date: meeting.date, item: number } }, at, turn);
  }
  const view = attendanceView(ports, at);
  const { book, forecast } = view;
  const { seats } = book.roster.electorate;
  const ref = { number, heading: item?.heading ?? matter?.item.heading ?? null };
  const found = itemForecast(book, seats, { ...(matter ?? untouched(ref)), item: ref });
  const calls = (matter?.calls ?? []).flatMap(({ status, person, servesFor }) =>
    status === 'ACCEPTED'
      ? [ATTENDANCE_SAID.serving(person.name, servesFor.name)]
      : status === 'ASKED'
        ? [ATTENDANCE_SAID.asked(person.name, servesFor.name)]
        : [],
  );
  const out = found.out.length === 0 ? QUORUM.nobodyOut : QUORUM.out(names(found.out));
  return reply(at, turn, view, itemFact(found, forecast.needed, seats.length), [
    out,
    ...calls,
    ...(found.isQuorate ? [] : waysFor(found)),
    `${QUORUM.rule(forecast.needed, forecast.seats)} ${QUORUM.perItem}`,
  ]);
}

/** "Vilka punkter är vi inte beslutsföra på?" */
export function quorumPerItem(ports: ReachPorts, at: AtMeeting, turn: Turn): Reply {
  const view = attendanceView(ports, at);
  const { coming, needed, seats, isQuorate, items } = view.forecast;
  const short = shortOf(items);
  const quorate = items.filter((one) => one.isQuorate).map((one) => one.number);
  const fact = !isQuorate
    ? quorate.length === 0
      ? QUORUM.none(coming, seats, needed - coming)
      : QUORUM.noneBut(quorate, coming, seats, needed - coming)
    : short.length === 0
      ? QUORUM.all(coming, seats)
      : QUORUM.notOn(short.map((one) => one.number));
  return reply(at, turn, view, fact, [
    ...items.map((one) => itemLine(one, seats)),
    ...(isQuorate ? short.flatMap(askForItem) : []),
    ...(isQuorate || view.toRemind.length === 0 ? [] : askThem(at, view.toRemind)),
    `${QUORUM.rule(needed, seats)} ${QUORUM.perItem}`,
  ]);
}

/** Whom to ask; whoever asks and has not answered is told that, rather than to ask herself. */
function askThem({ doer }: AtMeeting, people: readonly PersonRef[]): string[] {
  const others = people.filter(({ personId }) => personId !== doer.personId);
  if (others.length === people.length) return [QUORUM.ask(someNames(people))];
  return others.length === 0 ? [QUORUM.youAlone] : [QUORUM.ask(someNames(others)), QUORUM.youToo];
}

function shortOf(items: readonly ItemForecast[]): ItemForecast[] {
  return items.filter((one) => !one.isQuorate);
}

function itemFact(item: ItemForecast, needed: number, seats: number): string {
  const name = itemAsTold(item);
  if (item.isQuorate) return QUORUM.itemYes(name, item.coming, seats);
  return item.isPossible
    ? QUORUM.itemNotYet(name, item.coming, seats, needed - item.coming)
    : QUORUM.itemNo(name, item.coming, seats);
}

function waysFor({ isPossible, toAsk }: ItemForecast): string[] {
  const ask = toAsk.length === 0 ? [] : [QUORUM.ask(someNames(toAsk))];
  return isPossible ? ask : [QUORUM.itemWays];
}

function askForItem({ number, toAsk }: ItemForecast): string[] {
  return toAsk.length === 0 ? [] : [QUORUM.askFor(number, someNames(toAsk))];
}

function reply(
  at: AtMeeting,
  turn: Turn,
  view: AttendanceView,
  fact: string,
  lines: readonly string[],
): Reply {
  const card = answerCard({
    context: `${ATTENDANCE_SAID.dayOf(whenInWords(at.meeting, localDateOf(turn.at)))} · ${at.boardName}`,
    fact,
    lines,
    more: seatLines(view),
    source: ATTENDANCE_SAID.source(at.boardName),
    buttons: [statusButton(at), ...statusButtons(at, view, turn.at)],
  });
  return { messages: [{ text: fact, card }] };
}
