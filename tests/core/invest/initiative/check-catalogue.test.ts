import { assert, constantFrom, property, tuple, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import { checkInitiatives } from '#core/invest/initiative/check-catalogue.ts';
import { initiative, LADDERS } from './initiative-makings.ts';

const faults = (...all: readonly Initiative[]) => checkInitiatives(all, LADDERS);
const alone = (other: Partial<Initiative>) =>
  faults(initiative('satu', other)).map(({ fault }) => fault);
const costing = (oneOff: readonly [number, number, number], perYear: readonly number[]) => ({
  cost: {
    oneOff: { low: oneOff[0], likely: oneOff[1], high: oneOff[2] },
    perYear: { low: perYear[0] ?? NaN, likely: perYear[1] ?? NaN, high: perYear[2] ?? NaN },
    basis: 'Perkiraan.',
  },
});

describe('one initiative', () => {
  test('that is sound has no problem', () => {
    expect(faults(initiative('satu'), initiative('dua', { requires: ['satu'] }))).toEqual([]);
  });

  test.each([
    [{ id: 'Dua Kata' }, { kind: 'bad-id' }],
    [{ title: '  ' }, { kind: 'no-title' }],
    [{ raises: [] }, { kind: 'raises-nothing' }],
    [
      { raises: [{ indicator: 'k1 saja', from: NaN, to: NaN }] },
      { kind: 'unreadable-raise', text: 'k1 saja' },
    ],
    [
      { raises: [{ indicator: 'z9', from: 1, to: 2 }] },
      { kind: 'unknown-indicator', indicator: 'z9' },
    ],
    [
      { raises: [{ indicator: 'k1', from: 4, to: 5 }] },
      { kind: 'outside-scale', indicator: 'k1', level: 5 },
    ],
    [
      { raises: [{ indicator: 'a1', from: 1, to: 50 }] },
      { kind: 'outside-scale', indicator: 'a1', level: 1 },
    ],
    [
      { raises: [{ indicator: 'k1', from: 3, to: 3 }] },
      { kind: 'not-upward', indicator: 'k1', from: 3, to: 3 },
    ],
    [{ cost: null }, { kind: 'no-cost' }],
    [costing([0, 0, 0], [0, 0, 5]), { kind: 'zero-cost' }],
    [costing([-1, 2, 3], [0, 0, 0]), { kind: 'cost-figures', part: 'oneOff', figures: ['low'] }],
    [
      costing([1, 2.5, NaN], [0, 0, 0]),
      { kind: 'cost-figures', part: 'oneOff', figures: ['likely', 'high'] },
    ],
    [costing([1, 2, 3], [3, 2, 4]), { kind: 'cost-order', part: 'perYear' }],
    [{ weeks: 0 }, { kind: 'weeks' }],
    [{ weeks: 261 }, { kind: 'weeks' }],
    [{ budgetCode: { code: '', name: 'x', vintage: 'y' } }, { kind: 'no-code' }],
    [{ budgetCode: { code: '1.2', name: 'x', vintage: ' ' } }, { kind: 'no-vintage' }],
  ])('%j has exactly this problem', (other, fault) => {
    expect(alone(other)).toEqual([fault]);
  });

  test('a code that nobody said is none; a cost without a basis is a problem', () => {
    expect(alone({ budgetCode: null })).toEqual([]);
    const { cost } = initiative('satu');
    expect(alone({ cost: cost && { ...cost, basis: ' ' } })).toEqual([{ kind: 'no-basis' }]);
  });

  test('everything that is wrong is told at once', () => {
    const kinds = alone({ title: '', raises: [], cost: null, weeks: 0 }).map(({ kind }) => kind);
    expect(kinds).toEqual(['no-title', 'raises-nothing', 'no-cost', 'weeks']);
  });
});

describe('between initiatives', () => {
  test('a ring is named once, by all that are in it, and not again by those before it', () => {
    const ring = faults(
      initiative('c', { requires: ['a'] }),
      initiative('a', { requires: ['b'] }),
      initiative('b', { requires: ['c'] }),
      initiative('di-luar', { requires: ['a'] }),
    );
    expect(ring).toEqual([{ id: 'a', fault: { kind: 'ring', ids: ['a', 'b', 'c'] } }]);
    expect(faults(initiative('a', { requires: ['a'] }))).toEqual([
      { id: 'a', fault: { kind: 'ring', ids: ['a'] } },
    ]);
  });

  test('what is not there is named, by requirement and by exclusion', () => {
    expect(faults(initiative('a', { requires: ['x'], excludes: ['y', 'a'] }))).toEqual([
      { id: 'a', fault: { kind: 'unknown-required', other: 'x' } },
      { id: 'a', fault: { kind: 'unknown-excluded', other: 'y' } },
      { id: 'a', fault: { kind: 'excludes-itself' } },
    ]);
  });

  test('the same id twice is one problem', () => {
    expect(faults(initiative('a'), initiative('a'), initiative('a'))).toEqual([
      { id: 'a', fault: { kind: 'duplicate-id' } },
    ]);
  });

  test('what excludes what it needs is told where the two meet, in either direction, once', () => {
    const direct = { id: 'a', fault: { kind: 'excludes-required', one: 'a', other: 'b' } };
    expect(faults(initiative('a', { requires: ['b'], excludes: ['b'] }), initiative('b'))).toEqual([
      direct,
    ]);
    const back = faults(
      initiative('a', { requires: ['b'] }),
      initiative('b', { excludes: ['a'] }),
      initiative('lain', { requires: ['a'] }),
    );
    expect(back).toEqual([{ id: 'a', fault: { kind: 'excludes-required', one: 'b', other: 'a' } }]);
  });

  test('two that are needed far apart and exclude each other are found', () => {
    const far = faults(
      initiative('atas', { requires: ['kiri', 'kanan'] }),
      initiative('kiri', { requires: ['x'] }),
      initiative('kanan', { requires: ['y'] }),
      initiative('x', { excludes: ['y'] }),
      initiative('y', { excludes: ['x'] }),
    );
    expect(far).toEqual([
      { id: 'atas', fault: { kind: 'excludes-required', one: 'x', other: 'y' } },
    ]);
  });

  test('a ring is told exactly when following requirements comes back to where it began', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const requires = tuple(...ids.map(() => uniqueArray(constantFrom(...ids), { maxLength: 2 })));
    assert(
      property(requires, (all) => {
        const made = ids.map((id, at) => initiative(id, { requires: all[at] ?? [] }));
        const next = new Map(made.map((one) => [one.id, one.requires] as const));
        const comesBack = (from: string): boolean => {
          let here = new Set(next.get(from));
          for (let step = 0; step < ids.length; step += 1) {
            if (here.has(from)) return true;
            here = new Set([...here].flatMap((id) => next.get(id) ?? []));
          }
          return false;
        };
        const told = faults(...made).filter(({ fault }) => fault.kind === 'ring');
        expect(told.length > 0).toBe(ids.some(comesBack));
        for (const { fault } of told) {
          const ring = fault.kind === 'ring' ? fault.ids : [];
          for (const [at, id] of ring.entries()) {
            expect(next.get(id)).toContain(ring[(at + 1) % ring.length]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('500 initiatives that require one another in a chain are checked', () => {
  const many = Array.from({ length: 500 }, (_, at) =>
    initiative(`i-${at}`, { requires: at === 0 ? [] : [`i-${at - 1}`] }),
  );
  expect(faults(...many)).toEqual([]);
});
