import { compare, fromDecimal } from '#core/lib/ratio.ts';
import type { RubricProblem } from './problem.ts';
import type { Indicator } from './types.ts';

/**
 * Where bands carry values, all of them do, and so does the highest value of the
 * index; the values rise from band to band and stay on the ladder.
 */
function valueProblems(
  { levels }: Indicator,
  { bands, top }: NonNullable<Indicator['external']>,
  here: string,
): readonly RubricProblem[] {
  const points = [
    ...bands.map(({ value }, at) => ({ path: `${here}.bands[${at}].value`, value })),
    { path: `${here}.top`, value: top },
  ];
  if (points.every(({ value }) => value === undefined)) return [];
  const highest = String(levels.at(-1)?.level ?? 0);
  return points.flatMap(({ path, value }, at): readonly RubricProblem[] => {
    const before = points[at - 1]?.value ?? '';
    const rule = 'external-value' as const;
    if (value === undefined) return [{ rule, path, found: '-', expected: '0.00' }];
    if (before !== '' && compare(fromDecimal(before), fromDecimal(value)) >= 0) {
      return [{ rule, path, found: value, expected: `> ${before}` }];
    }
    return compare(fromDecimal(value), fromDecimal(highest)) > 0
      ? [{ rule, path, found: value, expected: `<= ${highest}` }]
      : [];
  });
}

/**
 * The bands of an index taken over from another agency run upwards from its lowest
 * value without a gap, each with one lower bound, and each leads to a step of the
 * ladder, higher than the one before. No bands at all means: not known yet.
 */
export function checkExternal(indicator: Indicator, path: string): readonly RubricProblem[] {
  const { external } = indicator;
  if (!external) return [];
  const here = `${path}.external`;
  const problems: RubricProblem[] = [...valueProblems(indicator, external, here)];
  if (compare(fromDecimal(external.min), fromDecimal(external.max)) >= 0) {
    problems.push({
      rule: 'external-range',
      path: `${here}.max`,
      found: external.max,
      expected: `> ${external.min}`,
    });
  }
  const steps = indicator.levels.map((step) => step.level);
  external.bands.forEach((band, at) => {
    const place = `${here}.bands[${at}]`;
    const bound = band.from ?? band.above;
    if (bound === undefined || (band.from !== undefined && band.above !== undefined)) {
      problems.push({
        rule: 'external-bound',
        path: place,
        found: bound ?? '-',
        expected: 'from / above',
      });
      return;
    }
    const before = external.bands[at - 1];
    const lower = before?.from ?? before?.above;
    if (lower !== undefined && compare(fromDecimal(lower), fromDecimal(bound)) >= 0) {
      problems.push({ rule: 'external-order', path: place, found: bound, expected: `> ${lower}` });
    }
    if (at === 0 && band.from !== external.min) {
      problems.push({
        rule: 'external-range',
        path: place,
        found: bound,
        expected: `= ${external.min}`,
      });
    }
    if (compare(fromDecimal(bound), fromDecimal(external.max)) > 0) {
      problems.push({
        rule: 'external-range',
        path: place,
        found: bound,
        expected: `<= ${external.max}`,
      });
    }
    if (!steps.includes(band.level) || (before && before.level >= band.level)) {
      problems.push({
        rule: 'external-level',
        path: `${place}.level`,
        found: String(band.level),
        expected: steps.join(' / '),
      });
    }
  });
  return problems;
}
