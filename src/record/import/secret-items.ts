import type { ReadDocument } from '../../documents/index.ts';
import { headingSaysSecret, textSaysSecret } from '../../meeting/index.ts';

type Reading = Pick<ReadDocument, 'kind' | 'items' | 'surroundings'>;
type Item = ReadDocument['items'][number];

/** "*) Sekretess enligt OSL.", below an agenda: of the ärenden that are marked so. */
const FOOTNOTE = /^\s*(\*{1,3}|[¹²³†])\)?\s*(\S.*)$/gmu;
const MARK = /(\*{1,3}|[¹²³†])\)?\s*$/u;

/**
 * The ärenden of a kallelse that are not everybody's, by what their heading, their text or a footnote says: internal
 * until the kansli says otherwise, since what was shown cannot be hidden.
 */
export function secretItems({ kind, items, surroundings }: Reading): readonly Item[] {
  if (kind !== 'kallelse') return [];
  const below = [surroundings, ...items.map(({ body }) => body)].join('\n');
  const marks = new Set(
    [...below.matchAll(FOOTNOTE)].flatMap(([, mark = '', text = '']) => (textSaysSecret(text) ? [mark] : [])),
  );
  return items.filter(({ heading, body, proposals }) => {
    const mark = MARK.exec(heading)?.[1];
    const own = [body.replace(FOOTNOTE, ''), ...proposals].join('\n');
    return headingSaysSecret(heading) || textSaysSecret(own) || (mark !== undefined && marks.has(mark));
  });
}
