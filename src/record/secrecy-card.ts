import { z } from 'zod';
import type { DraftDocument } from './import/draft.ts';
import { isOwn } from './import/named-items.ts';
import { paragraphPlaces } from './import/secrecy-choice.ts';
import { choiceNotes, isSecrecyUntold, namedAt, SECRECY } from './secrecy-text.ts';

/** More ärenden than these, and those that stand on every agenda are shown when asked for. */
const MOST_AT_ONCE = 8;
/** More than these are not asked of on a card, which Teams would not take. */
const MOST_FOLDED = 80;

const idOf = (ordinal: number) => `d${ordinal}-internal`;
const moreIdOf = (ordinal: number) => `d${ordinal}-internal-more`;

/**
 * What is asked of a kallelse or a protokoll on its preview: which of its ärenden or §§ are not shown in the channel. Of
 * a protokoll, which is most often everybody's, what is ticked is shown and the rest when asked for; all of it where an
 * internal ärende was not found in it.
 */
export function secrecyChoice(document: DraftDocument) {
  const { ordinal, reading, secrecy } = document;
  if (!secrecy) return [];
  const ticked = tickedOf(document);
  const isMinutes = reading.kind === 'protokoll';
  const places = isMinutes ? paragraphPlaces(reading) : reading.items.map((_, at) => at);
  const isStanding = (at: number) => {
    const item = reading.items[at];
    return item !== undefined && (isMinutes || !isOwn(item)) && !ticked.includes(at);
  };
  const isUntold = (secrecy.unfound ?? []).length > 0 || isSecrecyUntold(document);
  const isAsked = isUntold && places.length <= MOST_FOLDED;
  const isFolded = !isAsked && (isMinutes || places.length > MOST_AT_ONCE);
  const folded = isFolded ? places.filter(isStanding) : [];
  const among = (chosen: readonly number[]) => ({
    value: chosen.filter((at) => ticked.includes(at)).join(','),
    choices: chosen.flatMap((at) => namedAt(reading, at).map((title) => ({ title, value: String(at) }))),
  });
  const shown = places.filter((at) => !folded.includes(at));
  const below = folded.length > MOST_FOLDED ? [] : folded;
  return [
    {
      notes: [...choiceNotes(document), ...howLines(isMinutes && !isAsked, shown.length, folded.length)].map(
        (text) => ({
          text,
        }),
      ),
      sets: [...(shown.length === 0 ? [] : [{ id: idOf(ordinal), label: SECRECY.label, ...among(shown) }])],
      more:
        below.length === 0
          ? []
          : [
              {
                id: moreIdOf(ordinal),
                label: `${SECRECY.label}, fler ${isMinutes ? 'paragrafer' : 'punkter'}`,
                ...among(below),
              },
            ],
      moreId: moreIdOf(ordinal),
      showMore: isMinutes ? SECRECY.moreParagraphs : SECRECY.more,
    },
  ];
}

function howLines(isMinutes: boolean, shown: number, folded: number): string[] {
  const tooMany = folded > MOST_FOLDED ? [SECRECY.tooMany] : [];
  if (!isMinutes) return [SECRECY.how, ...tooMany];
  return [shown > 0 ? SECRECY.howParagraphs : SECRECY.noneHidden, ...tooMany];
}

const tickedOf = ({ secrecy, internal }: DraftDocument): readonly number[] =>
  internal ?? secrecy?.preset ?? [];

/** What a card has ticked from the start, by document, to be sent along with what is chosen on it. */
export function tickedAtFirst(documents: readonly DraftDocument[]): string {
  const asked = documents.filter(({ secrecy }) => secrecy);
  return JSON.stringify(Object.fromEntries(asked.map((document) => [document.ordinal, tickedOf(document)])));
}

const tickedSchema = z.record(z.string(), z.array(z.number().int().nonnegative()));
const placesSchema = z
  .string()
  .regex(/^(?:\d{1,4}(?:,\d{1,4})*)?$/u)
  .transform((text) => (text === '' ? [] : text.split(',').map(Number)));

/** What a card says of the ärenden of a kallelse. */
export type SecrecySaid =
  /** It did not ask. */
  | { readonly kind: 'unasked' }
  | { readonly kind: 'faulty' }
  | {
      readonly kind: 'chosen';
      /** Places of what shall be internal. */
      readonly internal: readonly number[];
      /** Places of what the card had ticked from the start. */
      readonly shown: readonly number[];
    };

/**
 * Reads what a card has chosen of which ärenden are internal. Teams leaves out a field in which nothing is ticked, so
 * what the card had ticked tells that it asked.
 */
export function secrecySaid(document: DraftDocument, input: Readonly<Record<string, unknown>>): SecrecySaid {
  const { ordinal, secrecy, reading } = document;
  if (!secrecy || input[TICKED] === undefined) return { kind: 'unasked' };
  const ticked = tickedSchema.safeParse(parsedOrNull(input[TICKED]));
  const fields = [idOf(ordinal), moreIdOf(ordinal)].map((id) => placesSchema.safeParse(input[id] ?? ''));
  if (!ticked.success || fields.some(({ success }) => !success)) return { kind: 'faulty' };
  const shown = ticked.data[ordinal];
  if (shown === undefined) return { kind: 'unasked' };
  const internal = [...new Set(fields.flatMap(({ data = [] }) => data))].toSorted((a, b) => a - b);
  const isKnown = (at: number) => at < reading.items.length;
  return [...internal, ...shown].every(isKnown) ? { kind: 'chosen', internal, shown } : { kind: 'faulty' };
}

/**
 * Whether a paper says something of secrecy that was put to none of its ärenden or §§, and nothing more has been ticked
 * for that: it is not saved before somebody has ticked what it is of, or says that nothing is.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function isLeftUntold(document: DraftDocument, said: SecrecySaid): boolean {
  const { secrecy, reading, standing } = document;
  // Of a file that is on record as it is that has been answered.
  if (!secrecy || standing === 'same') return false;
  const { preset, unfound = [] } = secrecy;
  if (!isSecrecyUntold(document) && (unfound.length === 0 || preset.length > 0)) return false;
  const chosen = said.kind === 'chosen' ? said.internal : tickedOf(document);
  const places = reading.kind === 'protokoll' ? paragraphPlaces(reading) : reading.items.map((_, at) => at);
  const own = places.filter((at) => reading.items.slice(at, at + 1).some(isOwn));
  return !own.every((at) => chosen.includes(at)) && !chosen.some((at) => !preset.includes(at));
}

/** Under which name the card sends along that the rest is to be shown all the same. */
export const REST_SHOWN = 'restShown';

/** Under which name the card sends along what it had ticked. */
export const TICKED = 'ticked';

function parsedOrNull(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** Places of ärenden that would be opened though the card that was pressed did not show them as internal. */
export function openedUnseen(
  { secrecy, internal }: DraftDocument,
  shown: readonly number[] = [],
): readonly number[] {
  if (internal === undefined) return [];
  return (secrecy?.preset ?? []).filter((at) => !internal.includes(at) && !shown.includes(at));
}
