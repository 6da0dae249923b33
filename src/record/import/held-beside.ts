import { heldBesideFile } from '../../conversation/index.ts';
import type { ReadDocument } from '../../documents/index.ts';
import { namesIt } from '../../meeting/index.ts';
import type { Store } from '../../store/index.ts';
import type { DraftDocument } from './draft.ts';
import { isOwn, namedIn, placeNumber, sentencesOfSecrecy } from './named-items.ts';
import { putRight } from './put-right.ts';

/** Of a reading whose ärenden were held back and could not be told apart. */
export const HELD_UNTOLD = 'items.heldBack';

/**
 * The documents of a file with the ärenden of its kallelse, or the §§ of its protokoll, held back that were said to be so beside it: those that are
 * named; else all but those that stand on every agenda, and a doubt says so. What was shown cannot be hidden.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export async function heldAsSaid(
  store: Pick<Store, 'streams'>,
  fileSha256: string,
  documents: readonly DraftDocument[],
  written: string,
): Promise<DraftDocument[]> {
  const said = heldBesideFile(written);
  const hints = said === null ? sentencesOfSecrecy(written) : [];
  return Promise.all(
    documents.map(async (document) => {
      const { reading } = document;
      if (!isAskedOf(reading)) return document;
      if (said === null) return hinted(store, fileSha256, document, hints);
      const told = reading.items.filter(
        (item, at) => said.numbers.has(placeNumber(item, at)) || namesIt(item, said.named),
      );
      const named = told.length > 0 ? told : namedIn(said.words, reading.items);
      const held = new Set(named.length > 0 ? named : reading.items.filter(isOwn));
      const doubt = {
        code: HELD_UNTOLD,
        field: 'items',
        data: { words: said.words.slice(0, 100) },
        at: null,
      };
      const items = reading.items.map((item) =>
        held.has(item) ? { ...item, heldBack: true as const } : item,
      );
      const doubts = named.length > 0 ? reading.doubts : [doubt, ...reading.doubts];
      return putRight(store, fileSha256, { ...document, reading: { ...reading, items, doubts } }, undefined);
    }),
  );
}

/** With the ärenden held back that such words name; what they say is asked about where they name none. */
async function hinted(
  store: Pick<Store, 'streams'>,
  fileSha256: string,
  document: DraftDocument,
  sentences: readonly string[],
): Promise<DraftDocument> {
  const { reading } = document;
  const named = new Set(sentences.flatMap((one) => namedIn(one, reading.items)));
  const saidBeside = sentences.filter((one) => namedIn(one, reading.items).length === 0);
  if (named.size === 0) return saidBeside.length === 0 ? document : { ...document, saidBeside };
  const items = reading.items.map((item) => (named.has(item) ? { ...item, heldBack: true as const } : item));
  const right = await putRight(store, fileSha256, { ...document, reading: { ...reading, items } }, undefined);
  return { ...right, saidBeside };
}

/** A kallelse with ärenden, or a protokoll with §§, of which it is asked who sees them. */
export function isAskedOf(
  reading: Pick<ReadDocument, 'kind' | 'attachmentOf' | 'items' | 'perCapsulam'>,
): boolean {
  const { kind, attachmentOf, items, perCapsulam } = reading;
  if (isNotice(reading)) return items.length > 0;
  return (
    kind === 'protokoll' &&
    attachmentOf === null &&
    !perCapsulam &&
    items.some(({ paragraph }) => paragraph !== null)
  );
}

/** The kallelse itself, and no copy bound into another paper. */
function isNotice({ kind, attachmentOf }: Pick<ReadDocument, 'kind' | 'attachmentOf'>): boolean {
  return kind === 'kallelse' && attachmentOf === null;
}
