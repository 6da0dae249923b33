import { localDateOf, type PersonRef } from '../../../kernel/index.ts';
import { answerCard, type Reply, type Turn } from '../../../teams/contract.ts';
import { itemByNumber } from '../../domain/agenda/book.ts';
import { type ItemForecast, itemForecast } from '../../domain/attendance/rules/quorum-forecast.ts';
import { supposedAway, supposedThere } from '../../domain/attendance/rules/supposed-away.ts';
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
import type { Supposed } from './quorum-supposed.ts';

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
export function quorumOnItem(
  ports: ReachPorts,
  at: AtMeeting,
  turn: Turn,
  number: string,
  supposed: Supposed,
): Reply {
  const { away } = supposed;
  const meeting = supposedAway(at.meeting, away, turn.at);
  const item = itemByNumber(meeting.agenda, number);
  const matter = itemMatter(meeting.matters, number);
  if (item === null && matter === null) {
    return refused({ code: 'meeting.noSuchItem', data: { date: meeting.date, item: number } }, at, turn);
  }
  const view = attendanceView(ports, at);
  const { book, forecast } = attendanceView(ports, { ...at, meeting });
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
  const fact = itemFact(found, forecast.needed, seats.length);
  return reply(at, turn, view, reckonedWithout(away, fact), [
    out,
    ...calls,
    ...(found.isQuorate ? [] : waysFor(found)),
    ...unrecorded(supposed),
    `${QUORUM.rule(forecast.needed, forecast.seats)} ${QUORUM.perItem}`,
  ]);
}

/** "Vilka punkter är vi inte beslutsföra på?" */
export function quorumPerItem(ports: ReachPorts, at: AtMeeting, turn: Turn, supposed: Supposed): Reply {
  const { away } = supposed;
  const view = attendanceView(ports, at);
  const meeting = supposedAway(at.meeting, away, turn.at);
  const { coming, needed, seats, isQuorate, items } = attendanceView(ports, { ...at, meeting }).forecast;
  const short = shortOf(items);
  const quorate = items.filter((one) => one.isQuorate).map((one) => one.number);
  const fact = !isQuorate
    ? quorate.length === 0
      ? QUORUM.none(coming, seats, needed - coming)
      : QUORUM.noneBut(quorate, coming, seats, needed - coming)
    : short.length === 0
      ? QUORUM.all(coming, seats)
      : QUORUM.notOn(short.map((one) => one.number));
  return reply(at, turn, view, reckonedWithout(away, fact), [
    ...items.map((one) => itemLine(one, seats)),
    ...(isQuorate ? short.flatMap(askForItem) : []),
    ...(isQuorate || view.toRemind.length === 0 ? [] : askThem(at, view.toRemind)),
    ...unrecorded(supposed),
    `${QUORUM.rule(needed, seats)} ${QUORUM.perItem}`,
  ]);
}

/**
 * "Räcker vi om Ida också hoppar av?": the meeting with those of `away` not there, and nobody asked in their place yet
 * (KL 6:27).
 */
export function quorumWithout(ports: ReachPorts, at: AtMeeting, turn: Turn, supposed: Supposed): Reply {
  const { away, ofJav, leaves } = supposed;
  const view = attendanceView(ports, at);
  const meeting = supposedAway(at.meeting, away, turn.at);
  const { coming, seats, needed, isQuorate, items } = attendanceView(ports, { ...at, meeting }).forecast;
  const counted = new Set(
    view.seats.flatMap(({ standing }) =>
      standing.kind === 'MEMBER' || standing.kind === 'SUBSTITUTE' ? [standing.person.personId] : [],
    ),
  );
  const uncounted = away.filter(({ personId }) => !counted.has(personId));
  return reply(at, turn, view, QUORUM.without(names(away), coming, seats, needed, isQuorate), [
    ...(leaves ? [QUORUM.fromThen] : []),
    ...(uncounted.length > 0 ? [QUORUM.notAmongThem(names(uncounted))] : []),
    ...(uncounted.length < away.length ? [QUORUM.notCountedThen] : []),
    ...(ofJav ? [QUORUM.javOfOneItem] : []),
    ...items.map((one) => itemLine(one, seats)),
    ...unrecorded(supposed),
    QUORUM.rule(needed, seats),
  ]);
}

/** "Räcker vi om Ida kommer?": the meeting with those of `there` on their seats (KL 6:27). */
export function quorumWith(ports: ReachPorts, at: AtMeeting, turn: Turn, there: readonly PersonRef[]): Reply {
  const view = attendanceView(ports, at);
  const meeting = supposedThere(at.meeting, there, turn.at);
  const { coming, seats, needed, isQuorate, items } = attendanceView(ports, { ...at, meeting }).forecast;
  const counted = there.filter(({ personId }) =>
    view.seats.some(({ standing }) => standing.kind === 'MEMBER' && standing.person.personId === personId),
  );
  return reply(at, turn, view, QUORUM.with(names(there), coming, seats, needed, isQuorate), [
    ...(counted.length > 0 ? [QUORUM.countedAlready(names(counted))] : []),
    ...items.map((one) => itemLine(one, seats)),
    QUORUM.rule(needed, seats),
  ]);
}

/** "Hur många till får utebli?": how many of those who come are more than are needed (KL 6:27). */
export function quorumMargin(ports: ReachPorts, at: AtMeeting, turn: Turn): Reply {
  const view = attendanceView(ports, at);
  const { coming, seats, needed, isQuorate, items } = view.forecast;
  if (!isQuorate) return quorumReply(ports, at, turn);
  return reply(at, turn, view, QUORUM.margin(coming - needed, coming, seats, needed), [
    QUORUM.notCountedThen,
    ...items.map((one) => itemLine(one, seats)),
    QUORUM.rule(needed, seats),
  ]);
}

/** What is supposed is none that can be counted: how it stands, and how to ask. */
export function quorumNotReckoned(
  ports: ReachPorts,
  at: AtMeeting,
  turn: Turn,
  how: string = QUORUM.nameThem,
): Reply {
  const view = attendanceView(ports, at);
  const { coming, seats, needed } = view.forecast;
  return reply(at, turn, view, QUORUM.notReckoned(coming, seats, needed), [how, QUORUM.rule(needed, seats)]);
}

/** What is told while asking changes nothing: else somebody takes it to be registered. */
function unrecorded({ told, ofJav }: Supposed): string[] {
  return told ? [ofJav ? QUORUM.noJavRecorded : QUORUM.nothingRecorded] : [];
}

function reckonedWithout(away: readonly PersonRef[], fact: string): string {
  return away.length === 0 ? fact : `${QUORUM.reckonedWithout(names(away))} ${fact}`;
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
