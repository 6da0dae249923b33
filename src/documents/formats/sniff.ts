import { Unreadable } from '../unreadable.ts';

export type Format = 'text' | 'docx' | 'pdf';

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['gzip', [0x1f, 0x8b]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['exe', [0x4d, 0x5a, 0x90]],
];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** A PDF may have some bytes before its mark. */
function isPdf(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024));
  return head.includes('%PDF-');
}

function contains(bytes: Uint8Array, wanted: string, encoding: BufferEncoding): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(wanted, encoding),
  );
}

/** What the name ends in, without the dot; empty where it says nothing. */
export function extension(name: string): string {
  return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Word's own encryption wraps the whole file in the old container. */
function refuseOle(bytes: Uint8Array): never {
  if (contains(bytes, 'EncryptedPackage', 'utf16le')) throw new Unreadable('document.password');
  throw new Unreadable('document.wrongKind', { found: 'ole' });
}

/**
 * The format by content, not by name. Throws `Unreadable`: `document.wrongKind` for what is none of ours, or is named
 * as one and is another; `document.password` for an encrypted Word file.
 */
export function sniff(name: string, bytes: Uint8Array): Format {
  const named = extension(name);
  if (isPdf(bytes)) return expecting('pdf', named);
  const found = MAGIC.find(([, magic]) => startsWith(bytes, magic))?.[0];
  if (found === 'ole') refuseOle(bytes);
  if (found === 'zip') return expecting('docx', named);
  if (found !== undefined) throw new Unreadable('document.wrongKind', { found });
  if (named === 'docx' || named === 'docm' || named === 'pdf')
    throw new Unreadable('document.wrongKind', { named, found: 'text' });
  return 'text';
}

function expecting(format: Format, named: string): Format {
  const contradicts =
    (named === 'pdf' || named === 'docx' || named === 'txt' || named === 'md') && named !== format;
  if (contradicts) throw new Unreadable('document.wrongKind', { named, found: format });
  return format;
}

const SUSPECT_SHARE = 0.02;

const BROKEN = '\uFFFD';
const FEW_BROKEN = 0.5;

/** A file cut off in the middle of a letter, or with a stray byte in it, is UTF-8 all the same. */
function isUtf8(text: string): boolean {
  const broken = text.split(BROKEN).length - 1;
  if (broken === 0) return true;
  const whole = text.match(/[^\u0000-\u007F\uFFFD]/gu)?.length ?? 0;
  return broken <= whole * FEW_BROKEN;
}

const MOSTLY = 0.4;

/** UTF-16 without its mark: in Swedish text nearly every other byte is nothing. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4_096);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > MOSTLY && even < 1 - MOSTLY) return 'utf-16le';
  return even > MOSTLY && odd < 1 - MOSTLY ? 'utf-16be' : null;
}

/** Bytes of a text file as text: UTF-8, UTF-16 with or without its mark, else Windows-1252. Throws `document.wrongKind` for binary. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return new TextDecoder(unmarked).decode(bytes);
  let odd = 0;
  for (const byte of bytes.subarray(0, 65_536))
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  if (odd > Math.min(bytes.length, 65_536) * SUSPECT_SHARE)
    throw new Unreadable('document.wrongKind', { found: 'binary' });
  const text = new TextDecoder('utf-8').decode(bytes);
  return isUtf8(text) ? text : new TextDecoder('windows-1252').decode(bytes);
}
