import { compare, fromDecimal, fromInteger } from '#core/lib/ratio.ts';
import type { RubricProblem } from './problem.ts';
import type { Rubric } from './types.ts';

/** The bands run strictly downwards, cover the whole scale, and lie on the rounding grid. */
export function checkPredikat(rubric: Rubric): readonly RubricProblem[] {
  const problems: RubricProblem[] = [];
  const bands = rubric.predikat;
  const lowest = Math.min(...Object.values(rubric.scales).map((scale) => scale.min));
  const highest = Math.max(...Object.values(rubric.scales).map((scale) => scale.max));
  bands.forEach((band, at) => {
    const path = `predikat[${at}].min`;
    const above = bands[at - 1];
    if (above && compare(fromDecimal(above.min), fromDecimal(band.min)) <= 0) {
      problems.push({ rule: 'predikat-order', path, found: band.min, expected: `< ${above.min}` });
    }
    if ((band.min.split('.')[1] ?? '').length > rubric.rounding.digits) {
      problems.push({
        rule: 'predikat-grid',
        path,
        found: band.min,
        expected: `<= ${rubric.rounding.digits}`,
      });
    }
  });
  const bottom = bands.at(-1);
  if (bottom && compare(fromDecimal(bottom.min), fromInteger(lowest)) > 0) {
    problems.push({
      rule: 'predikat-range',
      path: `predikat[${bands.length - 1}].min`,
      found: bottom.min,
      expected: `<= ${lowest}`,
    });
  }
  const top = bands[0];
  if (top && compare(fromDecimal(top.min), fromInteger(highest)) > 0) {
    problems.push({
      rule: 'predikat-range',
      path: 'predikat[0].min',
      found: top.min,
      expected: `<= ${highest}`,
    });
  }
  const labels = bands.map((band) => band.label);
  if (!labels.includes(rubric.target.predikat)) {
    problems.push({
      rule: 'target',
      path: 'target.predikat',
      found: rubric.target.predikat,
      expected: labels.join(' / '),
    });
  }
  for (const [name, scale] of Object.entries(rubric.scales)) {
    if (scale.labels[String(rubric.target.level)] === undefined) {
      problems.push({
        rule: 'target',
        path: 'target.level',
        found: String(rubric.target.level),
        expected: `${name}: ${Object.keys(scale.labels).join(' / ')}`,
      });
    }
  }
  return problems;
}
