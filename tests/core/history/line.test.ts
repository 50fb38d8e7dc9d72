import { describe, expect, it } from 'vitest';
import { lineOf, movesOf, type YearPoint } from '#core/history/line.ts';
import { fromDecimal } from '#core/lib/ratio.ts';

const point = (year: number, value: string, more: Partial<YearPoint> = {}): YearPoint => ({
  year,
  value: fromDecimal(value),
  measure: 'a',
  stage: 'final',
  scope: false,
  source: `${year}`,
  of: null,
  note: '',
  ...more,
});

const shape = (points: readonly YearPoint[]) =>
  lineOf(points).segments.map((segment) => segment.points.map(({ year }) => year));

describe('a line through the years', () => {
  it('joins years that follow each other, in whatever order they came', () => {
    expect(shape([point(2024, '3'), point(2022, '1'), point(2023, '2')])).toEqual([
      [2022, 2023, 2024],
    ]);
  });

  it('is broken by a year without a value, and says so', () => {
    const line = lineOf([point(2021, '1'), point(2023, '2')]);
    expect(line.segments).toHaveLength(2);
    expect(line.breaks).toEqual([{ kind: 'gap', from: 2021, to: 2023 }]);
    expect(movesOf(line)).toEqual([]);
  });

  it('never joins or subtracts values of two instruments', () => {
    const line = lineOf([point(2021, '1'), point(2022, '2'), point(2023, '4', { measure: 'b' })]);
    expect(line.segments.map(({ measure, points }) => [measure, points.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(line.breaks).toEqual([{ kind: 'instrument', from: 2022, to: 2023 }]);
    expect(movesOf(line).map(({ by }) => by)).toEqual([fromDecimal('1')]);
  });

  it('leaves claims and parts of an instrument alone', () => {
    expect(
      shape([
        point(2021, '1'),
        point(2022, '2', { stage: 'provisional' }),
        point(2023, '2', { scope: true }),
        point(2024, '3'),
      ]),
    ).toEqual([[2021], [2022], [2023], [2024]]);
  });

  it('runs through the result where a loaded figure stands beside it', () => {
    const line = lineOf([
      point(2021, '1', { stage: 'loaded' }),
      point(2022, '2.1', { stage: 'loaded', source: 'set' }),
      point(2022, '2'),
      point(2023, '3'),
    ]);
    expect(line.segments.map(({ points }) => points.map(({ source }) => source))).toEqual([
      ['2021', '2022', '2023'],
      ['set'],
    ]);
  });
});
