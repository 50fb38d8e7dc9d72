import { compare, fromDecimal, fromInteger } from '#core/lib/ratio.ts';
import type { RubricProblem } from './problem.ts';
import type { Indicator, Rubric } from './types.ts';
import { groupsWithPaths } from './walk-paths.ts';
import { placedIndicators } from './walk.ts';

/** A stated value lies on the scale, with no more digits than the scale takes. */
function isBetween(rubric: Rubric, { scale: name }: Indicator, value: string): boolean {
  const scale = rubric.scales[name];
  if (!scale?.fraction) return false;
  const digits = (value.split('.')[1] ?? '').length;
  const exact = fromDecimal(value);
  return (
    digits <= scale.fraction.digits &&
    compare(exact, fromInteger(scale.min)) >= 0 &&
    compare(exact, fromInteger(scale.max)) <= 0
  );
}

/**
 * Every example rates every indicator with a level of its ladder, and expects a
 * known predikat and values of known groups.
 */
export function checkExamples(rubric: Rubric): readonly RubricProblem[] {
  const placed = placedIndicators(rubric);
  const known = new Set(placed.map(({ indicator }) => indicator.id));
  const groups = new Set(groupsWithPaths(rubric).map(({ node }) => node.id));
  const labels = rubric.predikat.map((band) => band.label);
  return rubric.examples.flatMap((example, at): RubricProblem[] => {
    const path = `examples[${at}]`;
    const strangers = Object.keys(example.levels)
      .filter((id) => !known.has(id))
      .map((id) => ({ path: `${path}.levels.${id}`, found: id, expected: '-' }));
    const missing = [...known]
      .filter((id) => example.levels[id] === undefined)
      .map((id) => ({ path: `${path}.levels`, found: '-', expected: id }));
    const offLadder = placed.flatMap(({ indicator }) => {
      const value = example.levels[indicator.id];
      const steps = indicator.levels.map((step) => step.level);
      const allowed =
        typeof value === 'number'
          ? steps.includes(value)
          : value === undefined || value === 'tidak berlaku' || isBetween(rubric, indicator, value);
      const absent = value === 'tidak berlaku' && !indicator.mayBeNotApplicable;
      return allowed && !absent
        ? []
        : [
            {
              path: `${path}.levels.${indicator.id}`,
              found: String(value),
              expected: steps.join(' / '),
            },
          ];
    });
    const unknownGroups = Object.keys(example.expect.groups ?? {})
      .filter((id) => !groups.has(id))
      .map((id) => ({ path: `${path}.expect.groups.${id}`, found: id, expected: '-' }));
    const predikat = labels.includes(example.expect.predikat)
      ? []
      : [
          {
            path: `${path}.expect.predikat`,
            found: example.expect.predikat,
            expected: labels.join(' / '),
          },
        ];
    return [
      ...[...strangers, ...missing].map((found) => ({
        rule: 'example-indicator' as const,
        ...found,
      })),
      ...offLadder.map((found) => ({ rule: 'example-level' as const, ...found })),
      ...predikat.map((found) => ({ rule: 'example-predikat' as const, ...found })),
      ...unknownGroups.map((found) => ({ rule: 'example-group' as const, ...found })),
    ];
  });
}
