import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { groupsWithPaths } from '#core/rubric/walk-paths.ts';

function externalLine({ external }: Indicator): string {
  if (!external) return '';
  const bands = external.bands.map(({ from, above, level, value }) => {
    const bound = from === undefined ? `above ${above}` : `from ${from}`;
    return `${level} ${bound}${value === undefined ? '' : ` at ${value}`}`;
  });
  const top = external.top === undefined ? '' : `, ${external.top} at the end`;
  return ` | ${external.min} to ${external.max}: ${bands.join(', ') || 'unknown'}${top}`;
}

/**
 * Every number of an instrument that a score or a predikat depends on, one line each:
 * scales, weighting, rounding, bands, target, and the weight of every group and indicator
 * in reading order, with the bands of an index taken over.
 */
export function numbersOf(rubric: Rubric): string {
  const { digits, predikatOn, predikatOnByYear = {} } = rubric.rounding;
  const years = Object.entries(predikatOnByYear).map(([year, on]) => `, ${year} ${on}`);
  const lines = [
    ...Object.entries(rubric.scales).map(
      ([name, { min, max, fraction }]) =>
        `scale ${name} ${min} to ${max}${fraction ? ` with ${fraction.digits} digits` : ''}`,
    ),
    `weighting ${rubric.weighting}`,
    `rounding ${digits} ${predikatOn}${years.join('')}`,
    ...rubric.predikat.map(({ min, label }) => `predikat ${min} ${label}`),
    `target ${rubric.target.level} ${rubric.target.predikat}`,
    ...groupsWithPaths(rubric).flatMap(({ node }) => [
      `group ${node.id} ${node.weight}`,
      ...(node.indicators ?? []).map((one) => `${one.id} ${one.weight}${externalLine(one)}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
