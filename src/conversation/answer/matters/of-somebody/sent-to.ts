import { sentencesOf } from '../../../search/sentences-of.ts';
import type { Matter } from '../matter.ts';

const LABEL =
  /^(?:(?:beslutet|kopia|protokollsutdrag|utdrag|expedieras|delges|sändlista)\p{L}*(?: (?:ska|skall))?(?: (?:skickas|sänds|expedieras|delges|lämnas))?(?: till)?|skickas till|sänds till|expediering)(?!\p{L})[\s:]*/iu;
const MOST = 8;

/** Those whom a §'s own list says that its decision is sent to; empty where it has none. */
export function sentTo({ body }: Pick<Matter, 'body'>): string[] {
  const lines = body
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const at = lines.findIndex((line) => LABEL.test(line) && line.length < 90 && !/[.]$/.test(line));
  if (at === -1)
    return sentencesOf(body)
      .filter((one) => /(?:skickas|sänds|expedieras) till/iu.test(one))
      .slice(0, 1);
  const beside = (lines[at] ?? '').replace(LABEL, '').trim();
  const below = lines.slice(at + 1);
  const end = below.findIndex(
    (line) =>
      line.length > 60 || /[.:]$/.test(line) || /^(?:beslutsunderlag|justerares?|bilag|sign)/iu.test(line),
  );
  const listed = end === -1 ? below : below.slice(0, end);
  return [beside, ...(beside === '' || listed.length < MOST ? listed : [])]
    .filter((one) => one !== '')
    .slice(0, MOST);
}
