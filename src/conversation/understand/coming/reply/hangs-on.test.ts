import { describe, expect, it } from 'vitest';
import { hangsOn } from './hangs-on.ts';

describe('an answer behind a question', () => {
  it('hangs on it where it follows from what is answered', () => {
    for (const [question, text] of [
      ['är det torsdag?', 'då kan jag inte'],
      ['finns det kaffe?', 'i så fall kommer jag'],
      ['vilken tid?', 'kan inte'],
      ['går det på länk?', 'jag är sjuk'],
      ['kan jag ringa in?', 'har förhinder annars'],
    ] as const) {
      expect(hangsOn(text, question), text).toBe(true);
    }
  });

  it('stands by itself where it is told whatever is answered', () => {
    for (const [question, text] of [
      ['vem är min ersättare?', 'jag har förhinder'],
      ['var är det?', 'jag kommer'],
      ['jag hälsar.', 'kan inte'],
      ['går det på länk?', 'kan jag inte det?'],
    ] as const) {
      expect(hangsOn(text, question), text).toBe(false);
    }
    expect(hangsOn('kan inte', undefined)).toBe(false);
  });
});
