import { type LocalDate, weekdayOf } from '../../../kernel/index.ts';
import { fits, isDay } from '../dates/dates.ts';
import { isOfDays, namesAll, namesMatter, type OpenMatter } from '../open-matters.ts';
import type { Understanding } from '../understand.ts';
import type { Message } from '../words/words.ts';
import {
  APPROVES,
  BARE,
  COMES_AFTER,
  COMES_FIRST,
  DAY_FIRST,
  JOINED,
  LEADS_TO,
  OF_CASES,
  OF_ITEM,
  OF_JAV,
  OF_MEETING,
  OF_NOTICE,
  OF_POLLS,
  OF_VOTES,
  SERVES,
  STAND_FIRST,
  STAND_LAST,
  SUITS,
  saysOnlyComing,
  TAKES_UP,
  TELLS_OTHERS,
  VOTES,
} from './clause-words.ts';

/**
 * What a clause of a message is of: coming to a meeting, serving, a vote per capsulam, a snabbfråga, jäv, approving a
 * kallelse, an ärende to be taken up, or a message to others. `BARE`: a yes or no that names nothing; `OTHER`: one to
 * something that is none of these; `QUESTION`: what is asked or ordered beside an answer.
 */
export type SaidKind =
  | 'COMING'
  | 'SERVING'
  | 'CASE'
  | 'POLL'
  | 'JAV'
  | 'APPROVAL'
  | 'ITEM'
  | 'MESSAGE'
  | 'BARE'
  | 'OTHER'
  | 'QUESTION'
  | 'UNCLEAR';

/** A kind, and which of several open ones it names. */
export interface SaidOf {
  readonly kind: SaidKind;
  /** The heading of the open vote or snabbfråga that is named; null: none is. */
  readonly heading: string | null;
}

/**
 * What a clause is of, by its words and what stands open; null: it is no answer, nor anything of its own.
 * @param clause as written
 * @param read how it is read
 * @param open what waits for the one who writes, on all her boards
 */
export function saidOf(clause: string, read: Understanding, open: readonly OpenMatter[]): SaidOf | null {
  const of = (kind: SaidKind, heading: string | null = null): SaidOf => ({ kind, heading });
  if (BARE.test(clause.replace(FOR_ONESELF, ''))) return of('BARE');
  const text = clause.replace(JOINED, '');
  if (TELLS_OTHERS.test(text)) return of(comesAfterAtt(text) ? 'COMING' : 'MESSAGE');
  const vote = voteSaid(text, read, open);
  if (vote !== null && vote.heading !== null) return vote;
  if (TAKES_UP.test(text)) return of('ITEM');
  if (OF_JAV.test(text)) return of('JAV');
  if (isApproval(text, open)) return of('APPROVAL');
  if (SERVES.test(text)) return isOfAnother(text, read) ? null : of('SERVING');
  if (vote !== null && vote.kind !== 'OTHER') return vote;
  if (!isOwnComing(text, read)) return vote;
  const polled = DAY_FIRST.test(text) ? pollOfDay(read, open) : null;
  return polled === null ? of('COMING') : of('POLL', polled);
}

/** "Ok för mig": a yes to what is named beside it, or to nothing. */
const FOR_ONESELF = /(?<=\p{L}) för (?:mig|min (?:egen )?del|egen del)(?=[\s,.!]*$)/iu;

/** "Tisdag funkar", where a snabbfråga asks of a Tuesday: which; null: none does. */
function pollOfDay({ entities }: Understanding, open: readonly OpenMatter[]): string | null {
  const isNamed = (day: LocalDate) =>
    entities.dates.some(
      (mention) =>
        isDay(mention) &&
        (fits(mention, day) || (mention.kind === 'days' && weekdayOf(mention.from) === weekdayOf(day))),
    );
  return open.find(({ kind, days = [] }) => kind === 'poll' && days.some(isNamed))?.heading ?? null;
}

function comesAfterAtt(text: string): boolean {
  const rest = /(?<!\p{L})att (jag .*)$/iu.exec(text)?.[1];
  return rest !== undefined && COMES_FIRST.test(rest);
}

function isApproval(text: string, open: readonly OpenMatter[]): boolean {
  const isAsked = open.some(({ kind, personId }) => kind === 'approval' && personId === undefined);
  return isAsked && OF_NOTICE.test(text) && APPROVES.test(text);
}

/** Of a vote per capsulam or a snabbfråga, or a yes or no to something else; null: no such thing. */
function voteSaid(text: string, read: Understanding, open: readonly OpenMatter[]): SaidOf | null {
  const stands = VOTES.test(text) || LEADS_TO.test(text) || STAND_FIRST.test(text) || STAND_LAST.test(text);
  if (!stands) return null;
  const named = votesNamed(read, open)[0];
  if (named !== undefined) return { kind: named.kind === 'poll' ? 'POLL' : 'CASE', heading: named.heading };
  // "Jag avstår i ärendet om hyran, jäv": of taking part, where no such vote is open.
  if (/^(?:jag )?avstår(?!\p{L})/iu.test(text)) return null;
  const has = (kind: OpenMatter['kind']) => open.some((one) => one.kind === kind);
  if (OF_POLLS.test(text)) return { kind: 'POLL', heading: null };
  if (OF_CASES.test(text)) return { kind: 'CASE', heading: null };
  if (OF_VOTES.test(text)) return { kind: has('poll') ? 'POLL' : 'CASE', heading: null };
  if (VOTES.test(text)) return { kind: has('poll') && !has('circulation') ? 'POLL' : 'CASE', heading: null };
  return leadOf(text) !== null ? { kind: 'OTHER', heading: null } : null;
}

/** The open votes and snabbfrågor that the words name, by their heading or an answer that tells. */
export function votesNamed(read: Understanding, open: readonly OpenMatter[]): readonly OpenMatter[] {
  return open.filter(
    (one) =>
      (one.kind === 'circulation' || one.kind === 'poll') &&
      (namesMatter(read, one.heading) ||
        (!isOfDays(one) &&
          one.options.some(
            (option) => !BARE.test(option) && namesAll(read, option) && !/^kanske$/iu.test(option),
          ))),
  );
}

/** "Yasmin tjänstgör": of whoever is named first, and not of the one who writes. */
export function isOfAnother(text: string, { entities, message }: Understanding): boolean {
  const starts = entities.persons.map(({ words }) => message.words[words[0]]?.start ?? 0);
  return starts.some((start) => start <= Math.max(0, message.text.indexOf(text)));
}

/** "Förhinder i Kustlandet": what is said, without the board that it is of. */
function withoutBoards(text: string, { boards }: Understanding['entities'], message: Message): string {
  return boards.reduce((left, { words: [first, last] }) => {
    const name = message.text.slice(message.words[first]?.start ?? 0, message.words[last]?.end ?? 0);
    return left.replace(name, ' ');
  }, text);
}

/** Of one's own coming: it begins so, of a day or of nothing else, or is a yes or no to a day or to the meeting. */
function isOwnComing(text: string, { entities, message }: Understanding): boolean {
  const hasDay = entities.dates.some(isDay);
  if (OF_ITEM.test(text)) return false;
  if (entities.persons.length > 0 && !/(?<!\p{L})jag(?!\p{L})/iu.test(text)) return false;
  const onlyComing = () => saysOnlyComing(withoutBoards(text, entities, message));
  if (COMES_FIRST.test(text)) return hasDay || onlyComing();
  const hasBoard = entities.boards.length > 0;
  if (COMES_AFTER.test(text)) return hasDay || (hasBoard && onlyComing());
  const isYesOrNo = LEADS_TO.test(text) || STAND_LAST.test(text);
  return (
    (isYesOrNo && (hasDay || hasBoard || OF_MEETING.test(text))) ||
    (hasDay && DAY_FIRST.test(text) && SUITS.test(text))
  );
}

/** The yes or no that a clause begins with, up to what it is to: "ja till", "nej på"; null: it begins otherwise. */
export function leadOf(clause: string): string | null {
  const lead = LEADS_TO.exec(clause.replace(JOINED, '').replace(FOR_ONESELF, ''))?.[0] ?? null;
  return lead !== null && /(?:till|på|om|i|för|åt|att)$/iu.test(lead) ? lead : null;
}

/** Whether a clause has no yes or no of its own, and goes on with the one before it: "… och lunchen", "… och att tjänstgöra". */
export function takesLead(clause: string, said: SaidOf | null): boolean {
  return said === null || (said.kind === 'SERVING' && /^(?:till )?att(?!\p{L})/iu.test(clause));
}
