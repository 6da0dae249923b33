import { heldBesideFile } from '../../conversation/index.ts';
import { itemNumber, type ReadDocument } from '../../documents/index.ts';
import { namesIt } from '../../meeting/index.ts';
import type { Store } from '../../store/index.ts';
import type { DraftDocument } from './draft.ts';
import { putRight } from './put-right.ts';

type Item = ReadDocument['items'][number];

const STANDING =
  /^(?:(?:mötets?|sammanträdets?|möte|sammanträde)\s+)?(?:öppn|avslut)|^(?:upprop|dagordning|föregående|närvaro|nästa\s+(?:möte|sammanträde)|val\s+av\s+(?:juster|sekreter|protokoll)|(?:godkännande|fastställande|fastställelse)\s+av\s+(?:dagordning|föredragning)|(?:anmälan\s+(?:av|om)\s+)?jäv)/iu;

/** Of a reading whose ärenden were held back and could not be told apart. */
export const HELD_UNTOLD = 'items.heldBack';

/**
 * The documents of a file with the ärenden of its kallelse held back that were said to be so beside it: those that are
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
  return Promise.all(
    documents.map(async (document) => {
      const { reading } = document;
      if (said === null || !isNotice(reading) || reading.items.length === 0) return document;
      const named = reading.items.filter(
        (item, at) => said.numbers.has(itemNumber(item) ?? String(at + 1)) || namesIt(item, said.named),
      );
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

export const isOwn = ({ heading }: Item) => !STANDING.test(heading);

/** The kallelse itself, and no copy bound into another paper. */
export function isNotice({ kind, attachmentOf }: Pick<ReadDocument, 'kind' | 'attachmentOf'>): boolean {
  return kind === 'kallelse' && attachmentOf === null;
}
