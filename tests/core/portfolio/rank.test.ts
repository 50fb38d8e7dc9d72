import { describe, expect, it } from 'vitest';
import { BY_RANK, WHOLE_PORTFOLIO, type RowOrder, type Slice } from '#core/portfolio/query.ts';
import type { SourcedOutcome } from '#core/portfolio/which-counts.ts';
import { engineOver, indexed, resultOf, scores } from './sample.ts';

const TEN: Slice = { from: 0, count: 10 };

const ranking = (results: readonly SourcedOutcome[], order: RowOrder = BY_RANK, rows = TEN) =>
  engineOver(results).ask(WHOLE_PORTFOLIO, { part: 'ranking', rows, order }).part;

const named = (at: number, name: string, score: string | null): SourcedOutcome => {
  const one = indexed(at, score);
  return { ...one, outcome: { ...one.outcome, agency: { ...one.outcome.agency, name } } };
};

describe('the rule of ties', () => {
  it('gives equal ranks to equal indices, and leaves the next ranks out', () => {
    const { rows } = ranking(['3.1', '2', '2', '4', '1.5'].map((score, at) => indexed(at, score)));
    expect(rows.map(({ rank, tied }) => [rank, tied])).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [3, true],
      [5, false],
    ]);
  });

  it('takes one number written in several ways as one', () => {
    const { rows } = ranking(['2.4', '12/5', '24/10'].map((score, at) => indexed(at, score)));
    expect(rows.map(({ rank }) => rank)).toEqual([1, 1, 1]);
  });

  it('does not tie what only looks equal once it is rounded', () => {
    const { rows } = ranking([indexed(1, '2.401'), indexed(2, '2.404')]);
    expect(rows.map(({ index }) => index.is === 'value' && index.value.text)).toEqual([
      '2.40',
      '2.40',
    ]);
    expect(rows.map(({ rank, tied }) => [rank, tied])).toEqual([
      [1, false],
      [2, false],
    ]);
  });

  it('tells apart fractions that no float tells apart', () => {
    const close = [
      '30000000000000001/10000000000000000',
      '3',
      '29999999999999999/10000000000000000',
    ];
    const { rows } = ranking(close.map((score, at) => indexed(at, score)));
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(rows.map(({ agency }) => agency.name)).toEqual(['Dinas 000', 'Dinas 001', 'Dinas 002']);
  });

  it('orders equals by name, whatever their case, and whatever came first', () => {
    const results = [named(1, 'dinas Sosial', '3'), named(2, 'Dinas Kesehatan', '3')];
    const expected = ['Dinas Kesehatan', 'dinas Sosial'];
    for (const all of [results, results.toReversed()]) {
      expect(ranking(all).rows.map(({ agency }) => agency.name)).toEqual(expected);
    }
  });

  it('gives no rank without an index, and lists it last in both directions', () => {
    const results = [indexed(1, null), indexed(2, '1'), indexed(3, '5')];
    for (const direction of ['up', 'down'] as const) {
      const { rows } = ranking(results, { by: { of: 'index' }, direction });
      expect(rows.at(-1)).toMatchObject({ rank: null, index: { is: 'unknown' }, predikat: null });
    }
  });
});

describe('rows of a list', () => {
  const results = [
    resultOf(1, { final: scores('2', '5 -', '1 1 1') }),
    resultOf(2, { final: scores('4', '1 2', '1 1 1') }),
    resultOf(3, { final: scores('3', '2 ?', '1 1 1') }),
  ];

  it('come in any order and keep the rank of the index', () => {
    const byGroup = ranking(results, { by: { of: 'group', at: 0 }, direction: 'down' });
    expect(byGroup.rows.map(({ rank }) => rank)).toEqual([3, 2, 1]);
    const byName = ranking(results, { by: { of: 'name' }, direction: 'down' });
    expect(byName.rows.map(({ agency }) => agency.name)).toEqual([
      'Dinas 003',
      'Dinas 002',
      'Dinas 001',
    ]);
  });

  it('are handed out in pieces, and say how many there are', () => {
    const piece = ranking(results, BY_RANK, { from: 1, count: 1 });
    expect(piece.rows.map(({ rank }) => rank)).toEqual([2]);
    expect(piece.total).toBe(3);
    expect(ranking(results, BY_RANK, { from: 7, count: 5 }).rows).toEqual([]);
  });

  it('tell a value that does not apply from one nobody gave', () => {
    const [first, second, third] = ranking(results).rows;
    expect(first?.cells.map((cell) => cell.is)).toEqual(['value', 'value']);
    expect(second?.cells.map((cell) => cell.is)).toEqual(['value', 'unknown']);
    expect(third?.cells.map((cell) => cell.is)).toEqual(['value', 'not-applicable']);
  });

  it('say nothing where the values are not those of the instrument', () => {
    const { rows } = ranking([resultOf(1, { final: scores('3', '3 3 3', '1 1 1') })]);
    expect(rows[0]?.cells.map((cell) => cell.is)).toEqual(['unknown', 'unknown']);
  });
});
