import type { Instant } from '../../kernel/index.ts';
import { answersJav } from '../understand/coming/in-item/jav-answered.ts';
import { shortReply } from '../understand/coming/reply/reply-words.ts';
import { yieldsTo } from '../understand/coming/reply/said-loosely.ts';
import { type OpenMatter, withoutThoseNotOfComing } from '../understand/open-matters.ts';

/** Whether it is a question to the person herself that has been put to her at a known time. */
export function isPutToHer({ personId, at = '' }: OpenMatter): boolean {
  return personId === undefined && at !== '';
}

/**
 * What a message may be of, of all that stands open. A yes or no and nothing more, or an "ok", is of the question that was put to her
 * last, where nothing has been talked of since (handbok: "gäller den fråga du fick senast"); whether she is jävig is else
 * answered in words of that alone, and that she comes or not is of a kallelse.
 */
export function openFor(
  text: string,
  all: readonly OpenMatter[],
  talked: Instant | '',
): readonly OpenMatter[] {
  const open = withoutThoseNotOfComing(text, all);
  const isOfJav = answersJav(text) !== null && open.some(({ kind }) => kind === 'jav');
  if (isOfJav) return open.filter(({ kind, personId }) => kind === 'jav' || personId !== undefined);
  const others = open.filter(({ kind }) => kind !== 'jav');
  const reply = shortReply(text);
  if (reply !== 'yes' && reply !== 'no' && !yieldsTo(text)) return others;
  const last = open.filter(isPutToHer).reduce<Instant | ''>((at, one) => later(at, one.at ?? ''), '');
  if (last === '' || last < talked) return others;
  const newest = open.filter((one) => isPutToHer(one) && one.at === last);
  // Put at one time, none is the last: what it is of is asked, or told by what the words are.
  const isOfThem = newest.length === 1 || newest.every(({ kind }) => kind === 'call');
  return isOfThem ? [...newest, ...open.filter(({ personId }) => personId !== undefined)] : others;
}

function later(one: Instant | '', other: Instant | ''): Instant | '' {
  return one > other ? one : other;
}
