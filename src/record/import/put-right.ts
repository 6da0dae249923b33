import type { Store } from '../../store/index.ts';
import { correct } from './correct.ts';
import type { Correction, DraftDocument } from './draft.ts';
import { calledOffDay, noticeDifferences } from './notice-differences.ts';
import { sameDayOf } from './same-day.ts';
import { secrecyOf } from './secrecy-choice.ts';

/** The document as it was put right, with what it then changes, and of which meeting, as the record stands now. */
export async function putRight(
  store: Pick<Store, 'streams'>,
  fileSha256: string,
  draft: DraftDocument,
  correction: Correction | undefined,
): Promise<DraftDocument> {
  const document = correct(draft, correction);
  const { sameDay } = await sameDayOf(store, fileSha256, document);
  const differences = await noticeDifferences(store, fileSha256, document);
  const calledOff = await calledOffDay(store, fileSha256, document);
  const secrecy = await secrecyOf(store, document);
  const put = { ...document, sameDay, differences, calledOff, secrecy };
  if (correction?.internal === undefined) return put;
  return { ...put, internal: [...new Set([...(put.internal ?? []), ...(secrecy?.onRecord ?? [])])] };
}
