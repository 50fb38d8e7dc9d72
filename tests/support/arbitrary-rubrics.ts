import fc from 'fast-check';
import { BLANK_ANSWER, type Answer, type Answers } from '#core/assessment/answer.ts';
import type { Group, Indicator, Rubric } from '#core/rubric/types.ts';
import {
  groupOf,
  indicatorOf,
  indicatorsIn,
  ladderOf,
  parentOf,
  rubricOf,
  type RubricParts,
} from './rubrics.ts';

/** An instrument with answers and attached evidence, as a property test meets them. */
export interface ScoredCase {
  readonly rubric: Rubric;
  readonly answers: Answers;
  readonly attached: ReadonlySet<string>;
}

/** A positive decimal with up to four places, as text: "3", "0.07", "12.5000". */
const weightArb: fc.Arbitrary<string> = fc
  .record({ digits: fc.nat({ max: 4 }), units: fc.integer({ min: 1, max: 3000 }) })
  .map(({ digits, units }) => {
    const text = String(units).padStart(digits + 1, '0');
    return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  });

interface Family {
  readonly ladders: readonly (readonly number[])[];
  /** Highest band border, in hundredths. */
  readonly top: number;
}

const FAMILIES: readonly Family[] = [
  { ladders: [[1, 2, 3, 4]], top: 400 },
  {
    ladders: [
      [1, 2, 3, 4, 5],
      [1, 3, 5],
      [1, 2],
    ],
    top: 500,
  },
  {
    ladders: [
      [0, 40, 60, 80, 100],
      [0, 10, 100],
      [0, 100],
    ],
    top: 10_000,
  },
];

/** A tree before it has ids: a number of indicators, or groups of groups. */
type Shape = number | readonly Shape[];

const shapeArb: fc.Arbitrary<readonly Shape[]> = fc
  .letrec<{ shape: Shape }>((tie) => ({
    shape: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      fc.integer({ min: 1, max: 4 }),
      fc.array(tie('shape'), { minLength: 1, maxLength: 3 }),
    ),
  }))
  .shape.map((shape) => (typeof shape === 'number' ? [shape] : shape));

const indicatorPartsArb = (family: Family) =>
  fc.record({
    weight: weightArb,
    ladder: fc.constantFrom(...family.ladders),
    criteria: fc.integer({ min: 1, max: 3 }),
    evidence: fc.array(fc.boolean(), { maxLength: 2 }),
    mayBeNotApplicable: fc.boolean(),
  });
type DrawnIndicator =
  ReturnType<typeof indicatorPartsArb> extends fc.Arbitrary<infer T> ? T : never;

function countLeaves(shape: Shape): { groups: number; indicators: number } {
  if (typeof shape === 'number') return { groups: 1, indicators: shape };
  const below = shape.map(countLeaves);
  return {
    groups: 1 + below.reduce((sum, one) => sum + one.groups, 0),
    indicators: below.reduce((sum, one) => sum + one.indicators, 0),
  };
}

/** Puts ids, weights and ladders on a shape, drawing from two stacks. */
function plant(
  shapes: readonly Shape[],
  weights: string[],
  drawn: DrawnIndicator[],
): readonly Group[] {
  return shapes.map((shape): Group => {
    const weight = weights.pop() ?? '1';
    const id = `g${weights.length}`;
    if (typeof shape !== 'number') return parentOf(id, weight, plant(shape, weights, drawn));
    const indicators = Array.from({ length: shape }, (): Indicator => {
      const parts = drawn.pop();
      const name = `i${drawn.length}`;
      return parts
        ? indicatorOf(name, { ...parts, levels: ladderOf(name, parts.ladder, parts) })
        : indicatorOf(name);
    });
    return groupOf(id, weight, indicators);
  });
}

const rulesArb = (family: Family): fc.Arbitrary<RubricParts> =>
  fc
    .record({
      digits: fc.nat({ max: 4 }),
      predikatOn: fc.constantFrom('rounded' as const, 'unrounded' as const),
      borders: fc.uniqueArray(fc.nat({ max: family.top }), { minLength: 2, maxLength: 5 }),
    })
    .map(({ digits, predikatOn, borders }) => {
      const predikat = borders
        .toSorted((a, b) => b - a)
        .map((units, at) => ({
          min: `${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}`,
          label: `P${at}`,
        }));
      return {
        rounding: { digits, mode: 'half-up', predikatOn },
        predikat,
        target: { level: family.ladders[0]?.[2] ?? 1, predikat: 'P0' },
      };
    });

/** Instruments of any depth up to three, with uneven weights, ladders and bands. */
export const rubricArb: fc.Arbitrary<Rubric> = fc
  .tuple(fc.constantFrom(...FAMILIES), shapeArb)
  .chain(([family, shapes]) => {
    const { groups, indicators } = countLeaves(shapes);
    return fc
      .record({
        weights: fc.array(weightArb, { minLength: groups, maxLength: groups }),
        drawn: fc.array(indicatorPartsArb(family), {
          minLength: indicators,
          maxLength: indicators,
        }),
        rules: rulesArb(family),
      })
      .map(({ weights, drawn, rules }) => rubricOf(plant(shapes, [...weights], [...drawn]), rules));
  });

/** A flat instrument of at most `most` indicators, small enough to try every plan on it. */
export const smallRubricArb = (most: number): fc.Arbitrary<Rubric> =>
  rubricArb.filter((rubric) => indicatorsIn(rubric.groups).length <= most);

const criteriaOf = (indicator: Indicator): readonly string[] =>
  indicator.levels.flatMap((step) => step.criteria.map(({ id }) => id));

/** Either a clean level, or any ticks at all with a stranger among them. */
const criteriaArb = (indicator: Indicator): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    fc
      .nat({ max: indicator.levels.length - 1 })
      .map((top) =>
        indicator.levels.slice(0, top + 1).flatMap((step) => step.criteria.map(({ id }) => id)),
      ),
    fc.subarray([...criteriaOf(indicator), 'tidak.dikenal']),
  );

const answerArb = (
  indicator: Indicator,
  ratings: readonly Answer['rating'][],
): fc.Arbitrary<Answer> =>
  fc
    .record({
      rating: fc.constantFrom(...ratings),
      criteria: criteriaArb(indicator),
      target: fc.option(
        fc.oneof(
          fc.constantFrom(...indicator.levels.map(({ level }) => level)),
          fc.integer({ min: -1, max: 120 }),
        ),
      ),
    })
    .map((drawn) => ({ ...BLANK_ANSWER, ...drawn }));

/** Answers to every indicator; mostly rated. */
export const answersArb = (
  rubric: Rubric,
  ratings: readonly Answer['rating'][] = ['rated', 'rated', 'rated', 'blank', 'not-applicable'],
): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(indicatorsIn(rubric.groups).map((one) => [one.id, answerArb(one, ratings)])),
  );

/** Some of the instrument's evidence, and at least one id, so that `supported` is scored. */
const attachedArb = (rubric: Rubric): fc.Arbitrary<ReadonlySet<string>> =>
  fc
    .subarray(
      indicatorsIn(rubric.groups).flatMap((one) =>
        one.levels.flatMap((step) => step.evidence.map(({ id }) => id)),
      ),
    )
    .map((ids) => new Set([...ids, 'bukti.lain']));

/** An instrument, answers in every state, and attached evidence. */
export const caseArb: fc.Arbitrary<ScoredCase> = rubricArb.chain((rubric) =>
  fc.record({
    rubric: fc.constant(rubric),
    answers: answersArb(rubric),
    attached: attachedArb(rubric),
  }),
);
