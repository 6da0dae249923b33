import { paperFile } from '../../documents/index.ts';
import { paperFaultText } from '../../meeting/index.ts';
import type { IncomingFile } from '../../teams/contract.ts';
import type { Matter } from '../domain/matter.ts';
import { SAID } from '../text/index.ts';
import type { CirculationPorts } from './reach.ts';
import { signatoriesOf } from './signatories.ts';

type Paper = Matter['attachments'][number];

/** Papers that are being added to a matter, with whom each names as signatories. */
export interface Papers {
  readonly attachments: readonly Paper[];
  readonly signatories: readonly { readonly sha256: string; readonly names: readonly string[] }[];
}

/** Files from the chat, kept by their hash and read for signatories; and in words what came of each that was sent. */
export async function keepFiles(
  ports: CirculationPorts,
  files: readonly IncomingFile[],
): Promise<{ readonly papers: Papers; readonly told: string }> {
  const all = await Promise.all(files.map((file) => keep(ports, file)));
  const kept = all.flatMap((one) => ('paper' in one ? [one] : []));
  const notes = all.flatMap((one) => ('note' in one ? [one.note] : []));
  const names = kept.map(({ paper }) => paper.name);
  return {
    papers: {
      attachments: kept.map(({ paper }) => paper),
      signatories: kept.map(({ paper, names: signing }) => ({ sha256: paper.sha256, names: signing })),
    },
    told: [...(names.length === 0 ? [] : [SAID.draftAttached(names)]), ...notes].join(' '),
  };
}

/** The same papers with more; a file that is there already is there once. */
export function withPapers(before: Papers, more: Papers): Papers {
  const hashes = new Set(more.attachments.map((one) => one.sha256));
  const others = <T extends { readonly sha256: string }>(all: readonly T[]) =>
    all.filter((one) => !hashes.has(one.sha256));
  return {
    attachments: [...others(before.attachments), ...more.attachments],
    signatories: [...others(before.signatories), ...more.signatories],
  };
}

/** Those that were not ticked as to be removed: a card gives their hashes with commas between. */
export function withoutPapers<T extends { readonly sha256: string }>(
  all: readonly T[],
  removed: string,
): T[] {
  const hashes = new Set(removed.split(',').map((hash) => hash.trim()));
  return all.filter((one) => !hashes.has(one.sha256));
}

async function keep(
  ports: CirculationPorts,
  file: IncomingFile,
): Promise<{ paper: Paper; names: string[] } | { note: string }> {
  const found = await paperFile(file);
  if ('fault' in found) return { note: paperFaultText(found.fault, file.name) };
  const { bytes, contentType } = found;
  const { sha256, size } = await ports.store.files.put(bytes);
  const paper = { name: file.name, sha256, size, contentType };
  return { paper, names: await signatoriesOf(ports.read, file.name, bytes) };
}

/** "Läs in kallelsen till juni": what comes with such words is a meeting's, and no underlag of a matter's. */
const OF_A_MEETING =
  /(?<!\p{L})(?:läs(?:a)?\s+in|(?:kallelse|dagordning|protokoll|föredragningslist|(?:mötes|sammanträdes)plan)\p{L}*)(?!\p{L})/iu;

/** Whether files that came with these words are to be read in, whatever matter is being written. */
export function isToBeReadIn(words: string): boolean {
  return OF_A_MEETING.test(words);
}
