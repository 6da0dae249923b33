import type { LocalDate } from '../../kernel/index.ts';
import type { Articles, TeamLink, Term } from './description.ts';
import type { IdentityLink } from './person.ts';
import { type Post, postKey } from './post.ts';
import { sameJson } from './same-json.ts';
import { SETTING_KEYS, type SettingKey } from './settings.ts';
import type { BoardState, KnownBoard, RuleStatement } from './state.ts';
import { type Timeline, valueAt } from './timeline.ts';

/** Something that held or was to hold and no longer does. Told and confirmed before it is recorded. */
export type Ending =
  | { readonly kind: 'APPOINTMENT'; readonly personId: string; readonly post: Post; readonly day: LocalDate }
  | { readonly kind: 'SEAT'; readonly seatId: string; readonly day: LocalDate }
  | { readonly kind: 'RULE'; readonly key: SettingKey; readonly day: LocalDate }
  | { readonly kind: 'TEAM'; readonly team: TeamLink; readonly day: LocalDate }
  | { readonly kind: 'ARTICLES'; readonly articles: Articles; readonly day: LocalDate }
  | { readonly kind: 'TERM'; readonly term: Term }
  | { readonly kind: 'LINK'; readonly personId: string; readonly link: IdentityLink }
  | { readonly kind: 'EMAIL'; readonly personId: string; readonly email: string }
  | { readonly kind: 'BOARD'; readonly lastDay: LocalDate };

/**
 * What ends between two states of a board.
 * @param from the day the change speaks from: what held before it and not after is found by that day or the first
 * later one on which it differs
 */
export function endingsOf(before: BoardState, after: BoardState, from: LocalDate): readonly Ending[] {
  if (before.status === 'UNKNOWN' || after.status === 'UNKNOWN') return [];
  return [
    ...seatEndings(before, after, from),
    ...appointmentEndings(before, after, from),
    ...ruleEndings(before, after, from),
    ...factEndings(before, after, from),
    ...personEndings(before, after),
  ];
}

function seatEndings(before: KnownBoard, after: KnownBoard, from: LocalDate): Ending[] {
  return before.seats.flatMap((seat): Ending[] => {
    const now = after.seats.find((one) => one.id === seat.id)?.exists ?? [];
    const day = firstLoss(seat.exists, now, from, false, (exists) => exists);
    return day === null ? [] : [{ kind: 'SEAT', seatId: seat.id, day }];
  });
}

function appointmentEndings(before: KnownBoard, after: KnownBoard, from: LocalDate): Ending[] {
  return before.appointments.flatMap(({ personId, post, held }): Ending[] => {
    const now = after.appointments.find(
      (one) => one.personId === personId && postKey(one.post) === postKey(post),
    );
    const day = firstLoss(held, now?.held ?? [], from, false, (holds) => holds);
    return day === null ? [] : [{ kind: 'APPOINTMENT', personId, post, day }];
  });
}

function ruleEndings(before: KnownBoard, after: KnownBoard, from: LocalDate): Ending[] {
  return SETTING_KEYS.flatMap((key): Ending[] => {
    const none: Timeline<RuleStatement | null> = [];
    const day = firstLoss(
      before.rules[key] ?? none,
      after.rules[key] ?? none,
      from,
      null,
      (rule) => rule !== null,
    );
    return day === null ? [] : [{ kind: 'RULE', key, day }];
  });
}

function factEndings(before: KnownBoard, after: KnownBoard, from: LocalDate): Ending[] {
  const endings: Ending[] = [];
  const teamDay = firstLoss(before.team, after.team, from, null, (team) => team !== null);
  const team = teamDay && valueAt(before.team, teamDay, null);
  if (teamDay && team) endings.push({ kind: 'TEAM', team, day: teamDay });
  const articlesDay = firstLoss(before.articles, after.articles, from, null, (one) => one !== null);
  const articles = articlesDay && valueAt(before.articles, articlesDay, null);
  if (articlesDay && articles) endings.push({ kind: 'ARTICLES', articles, day: articlesDay });
  for (const term of before.terms) {
    if (!after.terms.some((one) => sameJson(one, term))) endings.push({ kind: 'TERM', term });
  }
  if (after.lastDay !== null && after.lastDay !== before.lastDay) {
    endings.push({ kind: 'BOARD', lastDay: after.lastDay });
  }
  return endings;
}

function personEndings(before: KnownBoard, after: KnownBoard): Ending[] {
  return before.people.flatMap((person) => {
    const now = after.people.find((one) => one.id === person.id);
    const lost = person.links.filter((link) => !now?.links.some((one) => sameJson(one, link)));
    const endings: Ending[] = lost.map((link) => ({ kind: 'LINK', personId: person.id, link }));
    if (person.email !== null && now?.email === null) {
      endings.push({ kind: 'EMAIL', personId: person.id, email: person.email });
    }
    return endings;
  });
}

/** The first day, of all days on which either timeline turns or `from`, on which `there` held and does no more. */
function firstLoss<T>(
  before: Timeline<T>,
  after: Timeline<T>,
  from: LocalDate,
  otherwise: T,
  there: (value: T) => boolean,
): LocalDate | null {
  const days = [from, ...[...before, ...after].flatMap((span) => span.from ?? [])].sort();
  return (
    days.find((day) => there(valueAt(before, day, otherwise)) && !there(valueAt(after, day, otherwise))) ??
    null
  );
}
