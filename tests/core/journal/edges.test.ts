import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import { changesBetween } from '#core/journal/changes-between.ts';
import { checkChain } from '#core/journal/check-chain.ts';
import { chosenEntries, EVERY_ENTRY } from '#core/journal/filter.ts';
import { linesOf, titlesIn } from '#core/journal/lines.ts';
import { plainOf } from '#core/journal/plain.ts';
import {
  afterChanges,
  changesOfState,
  documentRecord,
  NOTHING,
  stateAfter,
} from '#core/journal/replay.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { chainOf } from './chains.ts';

const answer = (fact: string) => ({ ...BLANK_ANSWER, revision: 1, fact });
const DOCUMENT = { id: 'd', title: ' ', file: { name: 'scan.pdf' }, supports: [] };

describe('what an entry tells', () => {
  test('answers that came or went together are told one by one, field by field', () => {
    const changes = changesBetween(
      'assessment',
      {},
      { answers: { k1: answer('a'), k2: answer('b') } },
    );
    const lines = linesOf({ changes });
    expect(lines.map(({ subject, field, from, to }) => [subject, field, from, to])).toEqual([
      [{ kind: 'answer', indicator: 'k1' }, ['fact'], '', 'a'],
      [{ kind: 'answer', indicator: 'k2' }, ['fact'], '', 'b'],
    ]);
    const gone = linesOf({
      changes: changesBetween('assessment', { answers: { k1: answer('a') } }, { answers: {} }),
    });
    expect(gone.map(({ field, from, to }) => [field, from, to])).toEqual([[['fact'], 'a', '']]);
  });

  test('of a long text whole words are told by their place, other fields as they are', () => {
    const [head, tail] = ['satu dua '.repeat(20), ' empat lima'.repeat(20)];
    const between = (from: string, to: string) =>
      linesOf({
        changes: changesBetween(
          'assessment',
          { year: 2025, answers: { k1: answer(`${head}${from}${tail}`) } },
          { year: 2026, answers: { k1: answer(`${head}${to}${tail}`) } },
        ),
      });
    const [year, ...lines] = between('tiga', 'tigapuluh');
    expect(year).toEqual({
      subject: { kind: 'assessment' },
      field: ['year'],
      at: null,
      from: 2025,
      to: 2026,
    });
    const subject = { kind: 'answer', indicator: 'k1' };
    const told = { subject, field: ['fact'], at: head.length };
    expect(lines).toEqual([{ ...told, from: 'tiga', to: 'tigapuluh' }]);
    expect(between('batiga', 'bitiga').at(-1)).toEqual({ ...told, from: 'batiga', to: 'bitiga' });
    expect(between('x', 'x y').at(-1)).toMatchObject({ from: 'empat', to: 'y empat' });
  });

  test('a stamp of an assessment is none, a field of that name further in is one', () => {
    const path = ['answers', 'k1', 'edited'];
    const change = { record: 'assessment', path, at: null, from: 1, to: 2 };
    expect(linesOf({ changes: [change] })).toEqual([]);
    const inner = { ...change, path: ['people', 'edited'] };
    expect(linesOf({ changes: [inner] })).toHaveLength(1);
  });
});

describe('titles of evidence', () => {
  const titles = (...steps: (readonly [unknown, unknown])[]) =>
    titlesIn(
      chainOf(
        steps.map(([from, to]) => ({
          changes: changesBetween(documentRecord('d'), from as never, to as never),
        })),
      ),
    ).get('d');

  test('the latest that says something; of a new one without a title its file', () => {
    expect(titles([undefined, DOCUMENT])).toBe('scan.pdf');
    expect(titles([undefined, { ...DOCUMENT, title: 'SK' }])).toBe('SK');
    expect(titles([{ ...DOCUMENT, title: 'SK' }, undefined])).toBe('SK');
    expect(titles([undefined, DOCUMENT], [DOCUMENT, { ...DOCUMENT, title: 'SK Baru' }])).toBe(
      'SK Baru',
    );
    expect(titles([undefined, DOCUMENT], [DOCUMENT, { ...DOCUMENT, note: 'SK' }])).toBe('scan.pdf');
    expect(titles([undefined, { title: 7, file: null }])).toBeUndefined();
    expect(
      titlesIn(chainOf([{ changes: changesBetween('assessment', {}, { title: 'Bukan' }) }])).size,
    ).toBe(0);
  });
});

describe('the state after changes', () => {
  const change = (at: number | null, from: unknown, to: unknown, path = ['x']) =>
    ({ record: 'assessment', path, at, from, to }) as never;
  const after = (value: unknown, one: never) =>
    afterChanges({ assessment: { x: value, y: 1 }, documents: new Map() }, [one]).assessment;

  test('parts of texts and lists are put where they belong, anything else stays as it is', () => {
    expect(after('satu dua', change(5, 'dua', 'tiga'))).toEqual({ y: 1, x: 'satu tiga' });
    expect(after('satu dua', change(0, 'satu ', ''))).toEqual({ y: 1, x: 'dua' });
    expect(after([1, 2, 3], change(1, [2], [7, 8]))).toEqual({ y: 1, x: [1, 7, 8, 3] });
    expect(after([1], change(0, 'a', 'b'))).toEqual({ y: 1, x: [1] });
    expect(after('a', change(0, ['a'], ['b']))).toEqual({ y: 1, x: 'a' });
    expect(after('a', change(0, 'a', 7))).toEqual({ y: 1, x: 'a' });
    expect(after(7, change(0, 'a', 'b'))).toEqual({ y: 1, x: 7 });
    expect(after(7, change(null, 7, undefined))).toEqual({ y: 1 });
    expect(after(7, change(null, undefined, 2, ['x', 'z']))).toEqual({ y: 1, x: { z: 2 } });
  });

  test('goes there and back, evidence too', () => {
    const one = { assessment: { a: [1, 2], t: 'abc' }, documents: new Map([['d', DOCUMENT]]) };
    const other = { assessment: { a: [2], t: 'abXc' }, documents: new Map([['e', DOCUMENT]]) };
    for (const [from, to] of [
      [NOTHING, one],
      [one, other],
      [other, NOTHING],
    ] as const) {
      expect(afterChanges(from, changesOfState(from, to))).toEqual(to);
    }
    const chain = chainOf([
      { changes: changesOfState(NOTHING, one) },
      { changes: changesOfState(one, other) },
    ]);
    expect([stateAfter(chain, -1), stateAfter(chain, 0), stateAfter(chain, 1)]).toEqual([
      NOTHING,
      one,
      other,
    ]);
  });
});

test('of damaged values the journal keeps what can be said', () => {
  const bytes = new Uint8Array([1]);
  const kept = { a: [1, null, null], b: '', c: false, e: {} };
  expect(
    plainOf({ ...kept, a: [1, undefined, NaN], d: undefined, e: { f: bytes }, g: Infinity, h: 1n }),
  ).toEqual(kept);
  expect([plainOf(NaN), plainOf(undefined), plainOf(bytes), plainOf(null), plainOf(0)]).toEqual([
    undefined,
    undefined,
    undefined,
    null,
    0,
  ]);
});

test('where a chain breaks first, and how', () => {
  const steps = ['a', 'b', 'c'].map((to) => ({
    changes: changesBetween('assessment', {}, { to }),
  }));
  const chain = chainOf(steps);
  const [first, second, third] = chain;
  if (!first || !second || !third) throw new Error('no chain');
  const { assessmentId } = first;
  const why = (all: readonly unknown[], head?: { length: number; digest: unknown }) =>
    checkChain(assessmentId, all as never, digestOfJson, head as never);
  expect(why(chain)).toBeNull();
  expect(why([])).toBeNull();
  expect(why([second])).toEqual({ n: 0, why: 'missing' });
  expect(why([first, first])).toEqual({ n: 1, why: 'misplaced' });
  expect(why([first, { ...second, n: 1.5 }])).toEqual({ n: 1, why: 'altered' });
  expect(why([first, { ...second, id: 'x' }])).toEqual({ n: 1, why: 'altered' });
  expect(why([first, { ...second, by: 'Lain' }])).toEqual({ n: 1, why: 'altered' });
  expect(why([{ ...first, assessmentId: 'x' }])).toEqual({ n: 0, why: 'foreign' });
  const { digest } = third;
  expect(why(chain, { length: 3, digest })).toBeNull();
  expect(why(chain.slice(0, 2), { length: 3, digest })).toEqual({ n: 2, why: 'missing' });
  expect(why(chain, { length: 3, digest: second.digest })).toEqual({ n: 3, why: 'other-end' });
  expect(why(chain, { length: 2, digest })).toEqual({ n: 2, why: 'other-end' });
});

test('entries that tell of an indicator: of its answer, or of evidence linked to it', () => {
  const linked = { ...DOCUMENT, supports: [{ indicator: 'k2', item: null }] };
  const chain = chainOf([
    { changes: changesBetween('assessment', { answers: {} }, { answers: { k1: answer('a') } }) },
    { changes: changesBetween(documentRecord('d'), undefined, linked), verb: 'attach' },
    { changes: changesBetween(documentRecord('d'), linked, DOCUMENT), verb: 'document' },
    { changes: changesBetween(documentRecord('d'), DOCUMENT, { ...DOCUMENT, title: 'k2' }) },
    { changes: changesBetween('assessment', { year: 1 }, { year: 2 }) },
  ]);
  const places = (filter: Partial<typeof EVERY_ENTRY>) =>
    chosenEntries(chain, { ...EVERY_ENTRY, ...filter }).map(({ n }) => n);
  expect(places({})).toEqual([4, 3, 2, 1, 0]);
  expect(places({ indicator: 'k1' })).toEqual([0]);
  expect(places({ indicator: 'k2' })).toEqual([2, 1]);
  expect(places({ indicator: 'k3' })).toEqual([]);
  expect(places({ indicator: 'k2', verb: 'attach' })).toEqual([1]);
  expect(places({ by: 'tidak ada' })).toEqual([]);
});
