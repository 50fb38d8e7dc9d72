import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from '#core/journal/changes-between.ts';
import { plainOf } from '#core/journal/plain.ts';
import {
  afterChanges,
  changesOfState,
  documentRecord,
  NOTHING,
  stateAfter,
  type JournalState,
} from '#core/journal/replay.ts';
import { chainOf, setting } from './chains.ts';

const word = fc.constantFrom('layanan', 'daring', '😀', 'SK', 'Bupati\n', 'a', '');
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
);
/** Anything a record can hold, also keys like parts of every object. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    text,
    fc.constantFrom(null, true, false, 0, 1, 2.5),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__', 'k1.2'),
      tie('value'),
      {
        maxKeys: 4,
      },
    ),
  ),
}));
const record = fc.dictionary(fc.constantFrom('fact', 'criteria', 'answers', 'x'), value);
const state: fc.Arbitrary<JournalState> = fc.record({
  assessment: fc.option(record, { nil: undefined }),
  documents: fc.dictionary(fc.constantFrom('d1', 'd2', 'd3'), record).map((one) => {
    return new Map<string, unknown>(Object.entries(one));
  }),
});

const plain = ({ assessment, documents }: JournalState) => ({
  assessment: plainOf(assessment),
  documents: new Map([...documents].map(([id, one]) => [id, plainOf(one)])),
});

test('what changed leads from any state exactly to any other', () => {
  fc.assert(
    fc.property(state, state, (before, after) => {
      const changes = changesOfState(before, after);
      expect(plain(afterChanges(before, changes))).toEqual(plain(after));
      expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
    }),
    { numRuns: 300 },
  );
});

test('a chain of states: after each entry the state is exactly what it was', () => {
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 4 }), (states) => {
      const said = states.map((one, at) => ({
        changes: changesOfState(states[at - 1] ?? NOTHING, one),
      }));
      const chain = chainOf(said);
      for (const [n, one] of states.entries()) {
        expect(plain(stateAfter(chain, n))).toEqual(plain(one));
      }
    }),
  );
});

test('what is the same is no change', () => {
  fc.assert(
    fc.property(record, (one) => {
      expect(changesBetween('assessment', one, structuredClone(one))).toEqual([]);
    }),
  );
});

describe('what is written down', () => {
  const long = `${'kata '.repeat(60)}lama ${'ujung '.repeat(60)}`;

  test('of a long text only the words that changed', () => {
    const after = long.replace('lama', 'baru sekali');
    const [change, ...more] = changesBetween('assessment', { fact: long }, { fact: after });
    expect(more).toEqual([]);
    expect(change).toEqual({
      record: 'assessment',
      path: ['fact'],
      at: long.indexOf('lama'),
      from: 'lama',
      to: 'baru sekali',
    });
  });

  test('never half a word', () => {
    const after = long.replace('lama', 'lami');
    const [change] = changesBetween('assessment', { fact: long }, { fact: after });
    expect([change?.from, change?.to]).toEqual(['lama', 'lami']);
  });

  test('of a list only the entries that changed', () => {
    const before = { criteria: ['a', 'b', 'd'] };
    expect(changesBetween('assessment', before, { criteria: ['a', 'b', 'c', 'd'] })).toEqual([
      { record: 'assessment', path: ['criteria'], at: 2, from: [], to: ['c'] },
    ]);
  });

  test('of something new all of it, and of something gone all of it', () => {
    const name = documentRecord('x');
    expect(changesBetween(name, undefined, { title: 'SK' })).toEqual([
      { record: name, path: [], at: null, to: { title: 'SK' } },
    ]);
    expect(changesBetween(name, { title: 'SK' }, undefined)).toEqual([
      { record: name, path: [], at: null, from: { title: 'SK' } },
    ]);
  });

  test('none told from nothing', () => {
    expect(changesBetween('assessment', { target: null }, {})).toEqual([
      { record: 'assessment', path: ['target'], at: null, from: null },
    ]);
  });
});

test('a damaged row is no reason to stop: what JSON cannot say is left out', () => {
  const damaged = {
    id: 'x',
    seal: new Uint8Array(3),
    when: undefined,
    n: Number.NaN,
    f: [() => 1],
  };
  expect(plainOf(damaged)).toEqual({ id: 'x', f: [null] });
});

test('of a broken chain it makes what can be made', () => {
  const chain = chainOf([setting('a', 'satu'), setting('b', 'dua')]);
  const [, second] = chain;
  const part = { record: 'assessment', path: ['a', 'b'], at: 7, from: 'x', to: 'y' };
  const broken = [...(second ? [second] : []), ...chainOf([{ changes: [part] }])];
  expect(stateAfter(broken, 9).assessment).toEqual({ b: 'dua', a: {} });
});
