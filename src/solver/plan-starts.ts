import type { PlanOrder, Proposal, Starts } from '#core/invest/choice/plan-order.ts';
import { addColumn, addRow, type PlanDraft, type Term } from './plan-draft.ts';

/** Proposals whose years can be exchanged without any difference: how many start in each year. */
export interface StartGroup {
  readonly members: readonly Proposal[];
  /** Column of each member: whether it is chosen. */
  readonly chosen: readonly number[];
  /** Column of each year: how many of them start in it. */
  readonly inYear: readonly number[];
}

export interface StartColumns {
  readonly groups: readonly StartGroup[];
  /** By id of the proposal: the column that says whether it is chosen. */
  readonly chosen: ReadonlyMap<string, number>;
}

/** Years of a plan, from 0. */
export const yearsOf = ({ years }: PlanOrder): readonly number[] =>
  Array.from({ length: years }, (_, year) => year);

/** Proposals that nothing tells apart but what they raise, in the order of the list. */
function groupsOf(order: PlanOrder, isApart: boolean): readonly (readonly Proposal[])[] {
  const capped = new Set(order.capacities.map(({ unit }) => unit));
  const required = new Set(order.proposals.flatMap(({ requires }) => requires));
  const groups = new Map<string, Proposal[]>();
  for (const one of order.proposals) {
    const { id, cost, running, source, unit, requires, onlyYear } = one;
    const isBound = requires.length > 0 || required.has(id) || onlyYear !== null;
    const isAlone = isApart || order.years === 1 || isBound;
    const alike = [cost, running, source, capped.has(unit) ? unit : ''];
    const key = JSON.stringify(isAlone ? [id] : alike);
    const here = groups.get(key);
    if (here) here.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** One that is alone: in a plan of one year it is chosen where it starts in that year. */
function addAlone(draft: PlanDraft, order: PlanOrder, one: Proposal): StartGroup {
  const { id, isMust, onlyYear } = one;
  const mayStart = (year: number): number => (onlyYear === null || onlyYear === year ? 1 : 0);
  const inYear = yearsOf(order).map((year) =>
    addColumn(draft, {
      low: order.years === 1 && isMust ? 1 : 0,
      high: mayStart(year),
      inPlan: (starts) => (starts.get(id) === year ? 1 : 0),
    }),
  );
  if (order.years === 1) return { members: [one], chosen: inYear, inYear };
  return { members: [one], chosen: [addChosen(draft, one)], inYear };
}

function addChosen(draft: PlanDraft, { id, isMust }: Proposal): number {
  return addColumn(draft, {
    low: isMust ? 1 : 0,
    high: 1,
    inPlan: (starts) => (starts.has(id) ? 1 : 0),
  });
}

function addTogether(draft: PlanDraft, order: PlanOrder, members: readonly Proposal[]): StartGroup {
  const inYear = yearsOf(order).map((year) =>
    addColumn(draft, {
      low: 0,
      high: members.length,
      inPlan: (starts) => members.filter(({ id }) => starts.get(id) === year).length,
    }),
  );
  return { members, chosen: members.map((one) => addChosen(draft, one)), inYear };
}

/**
 * A column for each proposal, and for each year one for all that are alike. As many start in some
 * year as are chosen. `isApart`: each proposal has columns of its own for its years.
 */
export function addStarts(draft: PlanDraft, order: PlanOrder, isApart: boolean): StartColumns {
  const groups = groupsOf(order, isApart).map((members) => {
    const [only] = members;
    const group =
      only && members.length === 1
        ? addAlone(draft, order, only)
        : addTogether(draft, order, members);
    if (order.years > 1) {
      const taken = group.chosen.map((column): Term => [-1, column]);
      const started = group.inYear.map((column): Term => [1, column]);
      addRow(draft, { terms: [...started, ...taken], low: 0, high: 0 });
    }
    return group;
  });
  const chosen = groups.flatMap((group) =>
    group.members.map(({ id }, at) => [id, group.chosen[at] ?? -1] as const),
  );
  return { groups, chosen: new Map(chosen) };
}

/** The plan that columns say: of those that are alike the first start first. */
export function startsIn({ groups }: StartColumns, values: Float64Array): Starts {
  const starts = new Map<string, number>();
  for (const { members, chosen, inYear } of groups) {
    const years = inYear.flatMap((column, year) =>
      Array<number>(Math.round(values[column] ?? 0)).fill(year),
    );
    const taken = members.filter((_, at) => (values[chosen[at] ?? -1] ?? 0) > 0.5);
    taken.forEach(({ id }, at) => {
      const year = years[at];
      if (year !== undefined) starts.set(id, year);
    });
  }
  return starts;
}
