import { describe, expect, it } from 'vitest';
import type { Instant } from '../../kernel/index.ts';
import { mayBeOfEither, type OpenMatter } from '../understand/open-matters.ts';
import { openFor } from './newest-asked.ts';

const at = (hour: number) => `2026-11-27T${String(hour).padStart(2, '0')}:00:00.000Z` as Instant;
const put = (kind: OpenMatter['kind'], hour: number | null, more: Partial<OpenMatter> = {}): OpenMatter => ({
  kind,
  heading: '',
  options: [],
  ...(hour === null ? {} : { at: at(hour) }),
  ...more,
});
const kinds = (text: string, open: readonly OpenMatter[], talked: Instant | '' = '') =>
  openFor(text, open, talked).map(({ kind }) => kind);

describe('what a yes or no and nothing more is of', () => {
  it('the question that was put last, whichever it is', () => {
    const open = [put('circulation', 8), put('notice', 9), put('call', 10)];
    expect(kinds('ja', open)).toEqual(['call']);
    expect(kinds('nej tack', [...open, put('poll', 11)])).toEqual(['poll']);
    expect(kinds('nej', [put('notice', 9), put('jav', 10)])).toEqual(['jav']);
    expect(kinds('ja', [put('circulation', 8), put('approval', 9)])).toEqual(['approval']);
  });

  it.each(['ok', 'Okej då', 'okej.'])('so is a yielding that follows on it: %s', (words) => {
    expect(kinds(words, [put('poll', 8), put('call', 10)])).toEqual(['call']);
    expect(kinds(words, [put('poll', 8), put('call', 10)], at(11))).toEqual(['poll', 'call']);
  });

  it('all that is open, where something has been talked of since, or two were put at once', () => {
    const open = [put('circulation', 8), put('call', 10)];
    expect(kinds('ja', open, at(11))).toEqual(['circulation', 'call']);
    expect(kinds('ja', [put('circulation', 10), put('call', 10)])).toEqual(['circulation', 'call']);
    // Of several ärenden at once it is asked which, and never what is older.
    expect(kinds('ja', [put('circulation', 8), put('call', 10), put('call', 10)])).toEqual(['call', 'call']);
    expect(kinds('ja', [put('circulation', null), put('answered', null)])).toEqual([
      'circulation',
      'answered',
    ]);
  });

  it.each(['jag kommer', 'kommer', 'jag har förhinder', 'är med på distans'])(
    'no snabbfråga or vote put since, where it is said that one comes or not: %s',
    (words) => {
      const lunch = put('poll', 10, {
        heading: 'Ska vi ha lunch före mötet?',
        options: ['Ja', 'Nej', 'Kanske'],
      });
      expect(kinds(words, [put('notice', 8), put('circulation', 9), lunch])).toEqual(['notice']);
      // One that asks just that may be meant.
      const dinner = put('poll', 10, { heading: 'Kommer du på julbordet?', options: ['Ja', 'Nej'] });
      expect(kinds(words, [put('notice', 8), dinner])).toContain('poll');
      expect(kinds(words, [lunch])).toEqual(['poll']);
    },
  );

  it('either, where "kan inte" follows on a vote that asks of nobody’s coming, and a kallelse is open', () => {
    const lunch = put('poll', 10, { heading: 'Ska vi ha lunch före mötet?', options: ['Ja', 'Nej'] });
    expect(mayBeOfEither('kan inte', [put('notice', 8), lunch])).toBe(true);
    expect(mayBeOfEither('hinner inte', [put('call', 8), put('circulation', 9)])).toBe(true);
    expect(mayBeOfEither('jag kan', [put('notice', 8), { ...lunch, heading: 'Kan ni äta lunch?' }])).toBe(
      true,
    );
    expect(mayBeOfEither('kan inte', [put('notice', 11), lunch])).toBe(false);
    expect(mayBeOfEither('kan inte', [lunch])).toBe(false);
    expect(mayBeOfEither('nej', [put('notice', 8), lunch])).toBe(false);
  });

  it.each([
    'jag kan vara med',
    'kan delta',
    'jag är upptagen då',
    'är upptagen',
    'upptagen då',
    'är bortrest',
    'jag är tyvärr bortrest den dagen',
    'jag är sjuk',
    'har ej möjlighet',
  ])('either, whatever was put after a kallelse that is open: %s', (words) => {
    const lunch = put('poll', 10, { heading: 'Kan ni vara med på lunch?', options: ['Ja', 'Nej'] });
    const days = put('poll', 10, { heading: 'När kan du?', options: ['9 februari', '10 februari'] });
    for (const one of [lunch, days, put('approval', 10), put('circulation', 10)]) {
      expect(mayBeOfEither(words, [put('notice', 8), one]), one.kind).toBe(true);
      expect(mayBeOfEither(words, [put('notice', 11), one]), one.kind).toBe(false);
      expect(mayBeOfEither(words, [one]), one.kind).toBe(false);
    }
  });

  it.each(['jag är bortrest den 21', 'kan vara med på mötet', 'jag har förhinder', 'jag är jävig'])(
    'no such words, where a day, a meeting or something else is said: %s',
    (words) => {
      expect(mayBeOfEither(words, [put('notice', 8), put('approval', 10)])).toBe(false);
    },
  );

  it.each(['kan tyvärr inte', 'hinner inte', 'nä då hinner jag inte', 'nej det går inte'])(
    'a snabbfråga put last that asks whether one can: %s',
    (words) => {
      const heading = 'Kan ni vara med på lunch före mötet?';
      expect(kinds(words, [put('notice', 8), put('call', 9), put('poll', 10, { heading })])).toEqual([
        'poll',
      ]);
    },
  );

  it('the kallelse that is to be approved, where she has no time; her coming is of her own', () => {
    const open = [put('notice', 8), put('approval', 9)];
    for (const words of ['hinner inte', 'hinner tyvärr inte', 'jag har inte tid']) {
      expect(kinds(words, open), words).toEqual(['approval']);
      expect(kinds(words, [put('approval', 8), put('notice', 9)]), words).toEqual(['notice']);
    }
    expect(kinds('jag har förhinder', open)).toEqual(['notice']);
    expect(kinds('kan inte', open)).toEqual(['approval']);
  });

  it('nothing of another’s goes away, and other words are of whatever they say', () => {
    const others = put('for-others', null, { personId: 'sofia' });
    expect(kinds('ja', [put('call', 10), others])).toEqual(['call', 'for-others']);
    expect(kinds('ja, men först den 11', [put('circulation', 8), put('call', 10), put('jav', 12)])).toEqual([
      'circulation',
      'call',
    ]);
  });
});
