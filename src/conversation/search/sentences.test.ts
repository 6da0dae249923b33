import { describe, expect, it } from 'vitest';
import type { Passage } from '../knowledge.ts';
import { bestSentences, holds } from './sentences.ts';

const passage: Passage = {
  id: 'p',
  documentId: 'd',
  documentKind: 'protokoll',
  documentTitle: 'Protokoll',
  meetingId: 'm',
  meetingDate: null,
  part: 'paragraph',
  number: '5',
  heading: 'Lägesrapport från Ankarplatsen',
  clauses: ['Att tacka för rapporten.'],
  body: 'Tjugotre deltagare är inskrivna. Kursen kostar 31 000 kr.\nVi avstår eftersom lokalen saknas.',
  page: 1,
};

describe('what a sentence must hold to answer', () => {
  it('counts numbers in letters, and no word that only begins like one', () => {
    expect(holds('count', 'Tjugotre deltagare är inskrivna.')).toBe(true);
    expect(holds('count', 'Hälften har gått vidare.')).toBe(true);
    expect(holds('count', 'Sextonåringar bjuds in.')).toBe(false);
    expect(holds('count', 'Deltagarna tackades.')).toBe(false);
  });

  it('takes a reason for what says why', () => {
    expect(holds('reason', 'Vi avstår eftersom lokalen saknas.')).toBe(true);
    expect(holds('reason', 'Lokalen ligger vid torget.')).toBe(false);
  });

  it.each([
    ['count', 'Tjugotre deltagare är inskrivna.'],
    ['amount', 'Kursen kostar 31 000 kr.'],
    ['reason', 'Vi avstår eftersom lokalen saknas.'],
  ] as const)('picks the sentence of the kind asked for, verbatim: %s', (wanted, text) => {
    const [best] = bestSentences([{ passage, score: 1 }], [], wanted);
    expect(best?.text).toBe(text);
  });
});
