import type { RecordIndex } from '../../knowledge.ts';
import { findAmounts } from '../../search/amounts.ts';
import { grouped } from '../../search/grouped.ts';
import type { Sought } from '../meetings/agenda.ts';
import type { Matter } from './matter.ts';

const SEEKS = /(?<!\p{L})(?:an)?sök(?:er|te|t|ta|ts)(?!\p{L})/iu;
const SUM = /(?<!\p{L})(?:summa(?!\s*:?\s*\d)|total\p{L}*|sammanlag\p{L}*|utrymme\p{L}*)(?!\p{L})/iu;
const WHO =
  /^(?:sökande|projekt(?:namn|ägare)?|insats(?:ens namn)?|namn|verksamhet)\s*:?\s+(?<who>\p{L}.*)$/iu;

/**
 * What each applies for in a bilaga of an item, where it lists several: a row each, or a form below the other. Empty
 * where a bilaga tells of fewer than two. `only`: the bilaga that is asked of; null: any that an item refers to.
 */
export function soughtInBilagor(matter: Matter, index: RecordIndex, only: string | null): readonly Sought[] {
  const wanted = matter.attachments.map((one) => one.replace(/^bilaga\s*/iu, ''));
  const lists = (grouped(index).ofMeeting.get(matter.meetingId) ?? [])
    .filter(({ part, number }) => part === 'attachment' && number !== null && wanted.includes(number))
    .filter(({ number }) => only === null || number === only)
    .map(({ body, heading, documentTitle }) =>
      rowsOf(body, SEEKS.test(`${heading} ${documentTitle}`)).map((row): Sought => ({ matter, ...row })),
    );
  const most = lists.toSorted((one, other) => other.length - one.length)[0] ?? [];
  return most.length < FEWEST ? [] : most;
}
const FEWEST = 2;

/** `ofSought`: all that the list has is what is applied for. */
function rowsOf(
  body: string,
  ofSought: boolean,
): { readonly text: string; readonly kronor: readonly number[] }[] {
  let who: string | null = null;
  return body.split(/\n+/u).flatMap((line) => {
    const text = line.trim();
    who = WHO.exec(text)?.groups?.who?.trim() ?? who;
    const kronor = findAmounts(text).map((one) => one.kronor);
    if (kronor.length !== 1 || SUM.test(text) || !(ofSought || SEEKS.test(text))) return [];
    const named = /^(?:sökt|sökta|ansökt)(?!\p{L})/iu.test(text) && who !== null ? `${who}: ${text}` : text;
    return [{ text: named, kronor }];
  });
}
