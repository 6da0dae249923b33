import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { bank } from '../../../../test/wordings/bank.ts';
import { neededBy } from './needed.ts';
import { sifted } from './sifted.ts';

/** All of the bank takes half a minute of processor time. */
const ONE_IN = 16;

/** Every pattern of the conversation that is sifted, as it was given. */
async function patternsOfConversation(): Promise<readonly RegExp[]> {
  const patterns: RegExp[] = [];
  vi.resetModules();
  vi.doMock('./sifted.ts', () => ({
    sifted: (...given: Parameters<typeof sifted>) => {
      patterns.push(new RegExp(...given));
      return sifted(...given);
    },
  }));
  await import('../../teams.ts');
  vi.doUnmock('./sifted.ts');
  return patterns;
}

/** What it answers when it has been asked of the text so often that it has read what the text has. */
function siftedAnswer(pattern: RegExp, text: string): boolean {
  const same = sifted(pattern);
  for (let times = 0; times < 5; times += 1) same.test(text);
  return same.test(text);
}

describe('what a pattern needs', () => {
  it.each([
    [/(?<!\p{L})kallelse\p{L}*/iu, [[' kallelse']]],
    [/^(?:hej )?när (?:är|var) mötet/iu, [[' när är mötet', ' när var mötet']]],
    [/punkt ?\d+\s*,/u, [['punkt ']]],
    [/(?=.*protokoll)(?:.*dag)?/iu, [['protokoll']]],
    [/kallelse|dagordning/iu, [['kallelse', 'dagordning']]],
    [/(?<!in)vald(?!a)/u, [['vald']]],
    [/[åa]ter[ ,]+kallad?/iu, [['åter kalla', 'ater kalla']]],
  ])('is found in %s', (pattern, needs) => {
    expect(neededBy(pattern).map((need) => need.toSorted())).toEqual(needs.map((need) => need.toSorted()));
  });

  it.each([/kallelse|\?/iu, /(?:kallelse)*/u, /^\d+$/u, /kallelse/gu, /\p{Lu}/u, /[^k]allt|de/u])(
    'is nothing in %s',
    (pattern) => {
      expect(neededBy(pattern)).toEqual([]);
    },
  );
});

describe('a sifted pattern', () => {
  it('answers of the wordings of the bank as the pattern itself does', { timeout: 120_000 }, async () => {
    const all = (await patternsOfConversation()).map((pattern) => ({ pattern, same: sifted(pattern) }));
    expect(all.length).toBeGreaterThan(300);
    const otherwise: string[] = [];
    for (const { text } of bank.filter((_, at) => at % ONE_IN === 0)) {
      for (const { pattern, same } of all) {
        if (same.test(text) !== pattern.test(text)) otherwise.push(`${text}: ${pattern}`);
      }
    }
    expect(otherwise).toEqual([]);
  });

  it('finds the same in a text', () => {
    const pattern = /(?<of>kallelsen|dagordningen) till (\p{L}+)/iu;
    const text = 'Skicka Kallelsen till Eva!';
    const same = sifted(pattern);
    for (let times = 0; times < 5; times += 1) same.exec(text);
    expect(same.exec(text)).toEqual(pattern.exec(text));
    expect(same.without(text)).toBe('Skicka !');
    for (let times = 0; times < 5; times += 1) {
      expect(same.exec('Skicka den till Eva!')).toBeNull();
      expect(same.without('Skicka den till Eva!')).toBe('Skicka den till Eva!');
    }
  });

  const FEW = ['a', 's', ' ', '\u{1D41A}'];
  const MANY = ['B', 'å', 'Ö', 'k', 'é', ',', '1', '-', '\n', '\u017F', '\u212A', '👍'];
  const sign = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...FEW) },
    { weight: 1, arbitrary: fc.constantFrom(...MANY) },
  );
  const CLASSES = [
    '[aå]',
    '[^a]',
    '[a-c]',
    '[ ,]',
    '[\\p{L}\\d]',
    '\\d',
    '\\s',
    '\\S',
    '\\p{L}',
    '\\w',
    '.',
    '\\b',
    '^',
    '$',
  ];
  const LOOKS = [
    '(?<!\\p{L})',
    '(?!\\p{L})',
    '(?=\\s|$)',
    '(?<=^|[ ,])',
    '(?!\\S)',
    '(?<![\\p{L}-])',
    '(?!k)',
    '(?<=s)',
  ];
  const COUNTS = ['', '', '', '?', '*', '+', '{2}', '{0,2}', '+?'];
  const { source } = fc.letrec<{ source: string; part: string }>((tie) => ({
    part: fc.oneof(
      { weight: 6, arbitrary: sign },
      { weight: 2, arbitrary: fc.constantFrom(...CLASSES) },
      { weight: 2, arbitrary: fc.constantFrom(...LOOKS) },
      {
        weight: 3,
        arbitrary: fc
          .tuple(
            fc.constantFrom('(?:', '(', '(?<n>', '(?=', '(?!'),
            tie('source'),
            fc.constantFrom(...COUNTS),
          )
          .map(
            ([open, inside, count]) =>
              `${open}${inside})${open.startsWith('(?=') || open === '(?!' ? '' : count}`,
          ),
      },
    ),
    source: fc
      .array(fc.array(tie('part'), { maxLength: 5 }), { minLength: 1, maxLength: 3 })
      .map((ways) => ways.map((way) => way.join('')).join('|')),
  }));

  it('answers as the pattern itself does, whatever the pattern and the text', () => {
    const text = fc.array(sign, { maxLength: 24 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(
        source,
        fc.constantFrom('u', 'iu', 'ius', 'imu'),
        fc.array(text, { minLength: 1, maxLength: 8 }),
        (made, flags, texts) => {
          const pattern = compiled(made, flags);
          fc.pre(pattern !== null);
          for (const one of texts) expect(siftedAnswer(pattern, one)).toBe(pattern.test(one));
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

/** Null: the parts make no pattern together. */
function compiled(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags);
  } catch {
    return null;
  }
}
