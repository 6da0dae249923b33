import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SYSTEM } from './actor.ts';
import { canonicalHash, findChainFault, GENESIS, seal } from './recorded-event.ts';
import { instantFromEpoch } from './time/index.ts';

const meta = { at: instantFromEpoch(0), actor: SYSTEM, commandId: 'c1' };
const events = fc.array(fc.record({ type: fc.constant('Noted'), text: fc.string() }), {
  minLength: 1,
  maxLength: 8,
});

describe('the hash chain', () => {
  it('numbers events from 1 and ties each to its predecessor', () => {
    const [first, second] = seal(null, [{ type: 'A' }, { type: 'B' }], meta, 1);
    expect(first).toMatchObject({ version: 1, previousHash: GENESIS });
    expect(second).toMatchObject({ version: 2, previousHash: first?.hash });
    const [third] = seal(second ?? null, [{ type: 'C' }], meta, 1);
    expect(third).toMatchObject({ version: 3, previousHash: second?.hash });
  });

  it('holds for whatever was sealed, also when sealed in two goes', () => {
    fc.assert(
      fc.property(events, events, (one, two) => {
        const before = seal(null, one, meta, 1);
        expect(findChainFault([...before, ...seal(before.at(-1) ?? null, two, meta, 1)])).toBeNull();
      }),
    );
  });

  it('finds any change of any event, a missing one and a changed order', () => {
    fc.assert(
      fc.property(events, fc.nat(), (list, at) => {
        const chain = seal(null, [...list, { type: 'Noted', text: 'last' }], meta, 1);
        const index = at % chain.length;
        const changed = chain.map((recorded, i) =>
          i === index
            ? { ...recorded, event: { ...recorded.event, text: `${recorded.event.text}!` } }
            : recorded,
        );
        expect(findChainFault(changed)).toEqual({ version: index + 1, reason: 'hash-differs' });
        if (index < chain.length - 1) {
          expect(findChainFault(chain.filter((_, i) => i !== index))).not.toBeNull();
        }
        expect(findChainFault([...chain].reverse())).not.toBeNull();
      }),
    );
  });

  it('finds an event whose own hash was made to fit', () => {
    const [first, second] = seal(null, [{ type: 'A' }, { type: 'B' }], meta, 1);
    if (!first || !second) throw new Error('two events were sealed');
    const { hash: _, ...body } = { ...first, event: { type: 'Z' } };
    const forged = { ...body, hash: canonicalHash(body) };
    expect(findChainFault([forged, second])).toEqual({ version: 2, reason: 'predecessor-differs' });
  });

  it('hashes by content, not by the order of keys', () => {
    expect(canonicalHash({ a: 1, b: [2, 'å'] })).toBe(canonicalHash({ b: [2, 'å'], a: 1 }));
    expect(canonicalHash({ a: 1 })).not.toBe(canonicalHash({ a: '1' }));
  });
});
