import type { RubricProblem } from './problem.ts';
import type { Rubric } from './types.ts';
import { placedIndicators } from './walk.ts';

/** Every example rates every indicator with a level of its ladder and names a known predikat. */
export function checkExamples(rubric: Rubric): readonly RubricProblem[] {
  const placed = placedIndicators(rubric);
  const known = new Set(placed.map(({ indicator }) => indicator.id));
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
      const allowed = typeof value === 'number' ? steps.includes(value) : true;
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
      ...[...strangers, ...missing].map((found) => ({ rule: 'example-indicator' as const, ...found })),
      ...offLadder.map((found) => ({ rule: 'example-level' as const, ...found })),
      ...predikat.map((found) => ({ rule: 'example-predikat' as const, ...found })),
    ];
  });
}
