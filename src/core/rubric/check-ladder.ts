import type { RubricProblem } from './problem.ts';
import type { Indicator, Rubric } from './types.ts';

/**
 * A ladder is sorted, lies within its scale, starts at the scale's lowest level
 * without conditions (so that everybody stands somewhere), ends at its highest,
 * and every step above asks for something and has a name.
 */
export function checkLadder(
  rubric: Rubric,
  indicator: Indicator,
  path: string,
): readonly RubricProblem[] {
  const scale = rubric.scales[indicator.scale];
  if (!scale) {
    const expected = Object.keys(rubric.scales).join(' / ');
    return [{ rule: 'scale-unknown', path: `${path}.scale`, found: indicator.scale, expected }];
  }
  const problems: RubricProblem[] = [];
  const levels = indicator.levels;
  levels.forEach((step, at) => {
    const here = `${path}.levels[${at}]`;
    const before = levels[at - 1];
    if (before && before.level >= step.level) {
      problems.push({
        rule: 'level-order',
        path: `${here}.level`,
        found: String(step.level),
        expected: `> ${before.level}`,
      });
    }
    if (scale.labels[String(step.level)] === undefined) {
      problems.push({
        rule: 'scale-label',
        path: `${here}.level`,
        found: String(step.level),
        expected: Object.keys(scale.labels).join(' / '),
      });
    }
    if (at > 0 && step.criteria.length === 0) {
      problems.push({
        rule: 'level-without-criteria',
        path: `${here}.criteria`,
        found: '0',
        expected: '>= 1',
      });
    }
  });
  const present = new Set(levels.map((step) => String(step.level)));
  for (const label of Object.keys(scale.labels)) {
    if (!present.has(label)) {
      problems.push({ rule: 'level-missing', path: `${path}.levels`, found: '-', expected: label });
    }
  }
  const first = levels[0];
  const last = levels.at(-1);
  if (first?.level !== scale.min || last?.level !== scale.max) {
    problems.push({
      rule: 'level-range',
      path: `${path}.levels`,
      found: `${first?.level}..${last?.level}`,
      expected: `${scale.min}..${scale.max}`,
    });
  }
  if (first && (first.criteria.length > 0 || first.evidence.some((item) => item.required))) {
    problems.push({
      rule: 'base-level',
      path: `${path}.levels[0]`,
      found: String(first.criteria.length + first.evidence.filter((item) => item.required).length),
      expected: '0',
    });
  }
  return problems;
}
