import { readHere } from '../../src/documents/read.ts';

/** The one document that is read in a text; throws where there is none or several. */
export async function onlyDocument(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  if (read.kind !== 'understood') throw new Error(read.kind);
  const [document, ...others] = read.documents;
  if (!document || others.length > 0) throw new Error(`${read.documents.length} documents`);
  return document;
}
