/** Files larger than this are not taken as bilaga. */
const LARGEST = 20_000_000;

/** Why a file cannot be a bilaga. */
export type PaperFault =
  | { readonly kind: 'WRONG_TYPE' | 'EMPTY' | 'NOT_FETCHED' }
  | { readonly kind: 'TOO_LARGE'; readonly megabytes: number };

export interface PaperFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** A file's bytes and what it is, or why it cannot be a bilaga, of an ärende or of a matter per capsulam. */
export async function paperFile(file: {
  readonly name: string;
  download(limit: number): Promise<Uint8Array>;
}): Promise<PaperFile | { readonly fault: PaperFault }> {
  const contentType = contentTypeOf(file.name);
  if (contentType === undefined) return { fault: { kind: 'WRONG_TYPE' } };
  try {
    const bytes = await file.download(LARGEST);
    return bytes.byteLength === 0 ? { fault: { kind: 'EMPTY' } } : { bytes, contentType };
  } catch (fault) {
    const isTooLarge = fault instanceof Error && 'reason' in fault && fault.reason === 'too-large';
    if (isTooLarge) return { fault: { kind: 'TOO_LARGE', megabytes: LARGEST / 1_000_000 } };
    return { fault: { kind: 'NOT_FETCHED' } };
  }
}

/** Whether a file of that name may be a bilaga. */
export function isPaperName(name: string): boolean {
  return contentTypeOf(name) !== undefined;
}

function contentTypeOf(name: string): string | undefined {
  return CONTENT_TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''];
}

/** What a bilaga may be: what people open and read. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ppt: 'application/vnd.ms-powerpoint',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  rtf: 'application/rtf',
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
};
