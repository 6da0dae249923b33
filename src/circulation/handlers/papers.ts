import type { IncomingFile } from '../../teams/contract.ts';
import type { Matter } from '../domain/matter.ts';
import type { CirculationPorts } from './reach.ts';
import { signatoriesOf } from './signatories.ts';

type Paper = Matter['attachments'][number];

/** Files larger than this are not taken as underlag. */
const LARGEST_ATTACHMENT = 20_000_000;

/** Papers that are being added to a matter, with whom each names as signatories. */
export interface Papers {
  readonly attachments: readonly Paper[];
  readonly signatories: readonly { readonly sha256: string; readonly names: readonly string[] }[];
}

/** Files from the chat, kept by their hash and read for signatories. Throws what a download throws. */
export async function keepFiles(ports: CirculationPorts, files: readonly IncomingFile[]): Promise<Papers> {
  const kept = await Promise.all(files.map((file) => keep(ports, file)));
  return {
    attachments: kept.map(({ paper }) => paper),
    signatories: kept.map(({ paper, names }) => ({ sha256: paper.sha256, names })),
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

async function keep(ports: CirculationPorts, file: IncomingFile): Promise<{ paper: Paper; names: string[] }> {
  const bytes = await file.download(LARGEST_ATTACHMENT);
  const { sha256, size } = await ports.store.files.put(bytes);
  const paper = { name: file.name, sha256, size, contentType: contentTypeOf(file.name) };
  return { paper, names: await signatoriesOf(ports.read, file.name, bytes) };
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  txt: 'text/plain',
  png: 'image/png',
  jpg: 'image/jpeg',
};

function contentTypeOf(name: string): string {
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  return CONTENT_TYPES[extension] ?? 'application/octet-stream';
}
