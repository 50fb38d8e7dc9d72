import type { Ladder, PlanOrder } from '#core/invest/choice/plan-order.ts';
import { addColumn, addRow, type PlanDraft, type Term } from './plan-draft.ts';

const keyOf = (agency: string, indicator: string): string => `${agency}\n${indicator}`;

/** For each ladder the proposals that cover each step, in the order of the steps. */
function coversOf({ proposals }: PlanOrder): ReadonlyMap<string, readonly (readonly string[])[]> {
  const covers = new Map<string, string[][]>();
  for (const { id, raises } of proposals) {
    for (const { agency, indicator, from, to } of raises) {
      const key = keyOf(agency, indicator);
      const steps = covers.get(key) ?? [];
      covers.set(key, steps);
      for (let step = 0; step < to; step += 1) {
        const here = steps[step] ?? [];
        steps[step] = here;
        if (step >= from && !here.includes(id)) here.push(id);
      }
    }
  }
  return covers;
}

/** A step that can be climbed: its column is 1 where it and all below it are covered. */
interface StepColumn {
  readonly column: number;
  readonly step: number;
}

/** The columns of one ladder's steps, as far up as proposals reach without a hole. */
function addSteps(
  draft: PlanDraft,
  ladder: Ladder,
  covers: readonly (readonly string[])[],
  choices: ReadonlyMap<string, number>,
): readonly StepColumn[] {
  const steps: StepColumn[] = [];
  for (let step = 0; step < ladder.gains.length; step += 1) {
    const chosen = (covers[step] ?? []).flatMap((id) => {
      const column = choices.get(id);
      return column === undefined ? [] : [column];
    });
    const below = steps.at(-1)?.column;
    const [only] = chosen;
    if (only === undefined) break;
    if (chosen.length === 1 && (below === undefined || below === only)) {
      steps.push({ column: only, step });
      continue;
    }
    const column = addColumn(draft, {
      low: 0,
      high: 1,
      inPlan: (_, values) => {
        const isCovered = chosen.some((one) => values[one] === 1);
        return isCovered && (below === undefined || values[below] === 1) ? 1 : 0;
      },
    });
    const covered: readonly Term[] = chosen.map((one) => [-1, one]);
    addRow(draft, { terms: [[1, column], ...covered], low: -Infinity, high: 0 });
    if (below !== undefined) {
      const terms: readonly Term[] = [
        [1, column],
        [-1, below],
      ];
      addRow(draft, { terms, low: -Infinity, high: 0 });
    }
    steps.push({ column, step });
  }
  return steps;
}

/** Sums of columns, each to be as large as can be. */
export interface EffectAims {
  readonly gain: readonly Term[];
  readonly good: readonly Term[];
  readonly worst: readonly Term[];
}

/** The steps that proposals climb, the goals they reach, and the height of the lowest group. */
export function addEffects(
  draft: PlanDraft,
  order: PlanOrder,
  choices: ReadonlyMap<string, number>,
): EffectAims {
  const covers = coversOf(order);
  const gain: Term[] = [];
  const good: Term[] = [];
  const groups = new Map(order.groups.map(({ id }) => [id, [] as Term[]]));
  for (const { id, ladders, missing, priority } of order.agencies) {
    const own: Term[] = [];
    for (const ladder of ladders) {
      const climbs = covers.get(keyOf(id, ladder.indicator)) ?? [];
      for (const { column, step } of addSteps(draft, ladder, climbs, choices)) {
        const units = ladder.gains[step] ?? 0;
        own.push([units, column]);
        gain.push([units * priority, column]);
        groups.get(ladder.group)?.push([ladder.groupGains[step] ?? 0, column]);
      }
    }
    if (order.objective !== 'good' || missing === null) continue;
    // Who is there already counts as a constant, which no model needs.
    if (missing <= 0) continue;
    const goal = addColumn(draft, {
      low: 0,
      high: 1,
      inPlan: (_, values) => (sumIn(own, values) >= missing ? 1 : 0),
    });
    addRow(draft, { terms: [...own, [-missing, goal]], low: 0, high: Infinity });
    good.push([1, goal]);
  }
  const worst: Term[] = [];
  if (order.objective === 'worst' && order.groups.length > 0) {
    const bases = order.groups.map(({ id, base }) => ({ base, terms: groups.get(id) ?? [] }));
    const lowest = addColumn(draft, {
      low: Math.min(...bases.map(({ base }) => base)),
      high: Math.min(...bases.map(({ base, terms }) => base + sumOfTimes(terms))),
      inPlan: (_, values) =>
        Math.min(...bases.map(({ base, terms }) => base + sumIn(terms, values))),
    });
    worst.push([1, lowest]);
    for (const { base, terms } of bases) {
      addRow(draft, {
        terms: [[1, lowest], ...terms.map(negated)],
        low: -Infinity,
        high: base,
      });
    }
  }
  return { gain, good, worst };
}

const sumIn = (terms: readonly Term[], values: readonly number[]): number =>
  terms.reduce((sum, [times, column]) => sum + times * (values[column] ?? 0), 0);

const sumOfTimes = (terms: readonly Term[]): number =>
  terms.reduce((sum, [times]) => sum + times, 0);

const negated = ([times, column]: Term): Term => [-times, column];
