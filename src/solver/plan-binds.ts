import { lagOf, type PlanOrder, type Proposal } from '#core/invest/plan-order.ts';
import { costIn } from '#core/invest/spend.ts';
import { addColumn, addRow, type PlanDraft, type Term } from './plan-draft.ts';

/** The columns of one proposal: whether it is chosen, and whether it starts in each year. */
export interface StartColumns {
  readonly chosen: number;
  readonly inYear: readonly number[];
}

/** Years of a plan, from 0. */
const yearsOf = ({ years }: PlanOrder): readonly number[] =>
  Array.from({ length: years }, (_, year) => year);

/** A column for each proposal and year; chosen is what starts in one of them, at most once. */
export function addStarts(draft: PlanDraft, order: PlanOrder): ReadonlyMap<string, StartColumns> {
  return new Map(
    order.proposals.map(({ id, isMust }) => {
      const inYear = yearsOf(order).map(() => addColumn(draft, { low: 0, high: 1, isWhole: true }));
      const [only] = inYear;
      if (inYear.length === 1 && only !== undefined) {
        draft.columns[only] = { low: isMust ? 1 : 0, high: 1, isWhole: true };
        return [id, { chosen: only, inYear }] as const;
      }
      const chosen = addColumn(draft, { low: isMust ? 1 : 0, high: 1, isWhole: true });
      const terms: readonly Term[] = inYear.map((column) => [1, column]);
      addRow(draft, {
        terms: [...terms, [-1, chosen]],
        low: 0,
        high: 0,
        why: { kind: 'once', id },
      });
      return [id, { chosen, inYear }] as const;
    }),
  );
}

type Starts = ReadonlyMap<string, StartColumns>;

function addSpending(draft: PlanDraft, order: PlanOrder, starts: Starts): void {
  for (const { source, perYear } of order.ceilings) {
    const paid = order.proposals.filter((one) => source === null || one.source === source);
    for (const year of yearsOf(order)) {
      const terms = paid.flatMap((one): readonly Term[] =>
        (starts.get(one.id)?.inYear ?? []).map((column, start) => [
          costIn(one, start, year),
          column,
        ]),
      );
      const high = perYear[year] ?? 0;
      addRow(draft, { terms, low: -Infinity, high, why: { kind: 'ceiling', source, year } });
    }
  }
}

function addCapacities(draft: PlanDraft, order: PlanOrder, starts: Starts): void {
  for (const { unit, perYear } of order.capacities) {
    const own = order.proposals.filter((one) => one.unit === unit);
    for (const year of yearsOf(order)) {
      const terms = own.flatMap(({ id }): readonly Term[] => {
        const column = starts.get(id)?.inYear[year];
        return column === undefined ? [] : [[1, column]];
      });
      const why = { kind: 'capacity', unit, year } as const;
      addRow(draft, { terms, low: -Infinity, high: perYear, why });
    }
  }
}

/** Started by the end of each year: the dependant only where the required one is, `lag` years before. */
function addRequires(draft: PlanDraft, order: PlanOrder, starts: Starts): void {
  const byId = new Map(order.proposals.map((one) => [one.id, one]));
  const upTo = (id: string, year: number, times: number): readonly Term[] =>
    (starts.get(id)?.inYear ?? []).flatMap((column, at) => (at <= year ? [[times, column]] : []));
  for (const one of order.proposals) {
    for (const other of one.requires) {
      const required: Proposal | undefined = byId.get(other);
      const lag = required ? lagOf(required, one) : 0;
      for (const year of yearsOf(order)) {
        const terms = [...upTo(one.id, year, 1), ...upTo(other, year - lag, -1)];
        const why = { kind: 'requires', id: one.id, other } as const;
        addRow(draft, { terms, low: -Infinity, high: 0, why });
      }
    }
  }
}

function addExcludes(draft: PlanDraft, order: PlanOrder, starts: Starts): void {
  const done = new Set<string>();
  for (const { id, excludes } of order.proposals) {
    for (const other of excludes) {
      const pair = [id, other].sort().join('\n');
      const [a, b] = [starts.get(id), starts.get(other)];
      if (done.has(pair) || !a || !b) continue;
      done.add(pair);
      const terms: readonly Term[] = [
        [1, a.chosen],
        [1, b.chosen],
      ];
      addRow(draft, { terms, low: -Infinity, high: 1, why: { kind: 'excludes', id, other } });
    }
  }
}

function addFloors(draft: PlanDraft, order: PlanOrder, starts: Starts): void {
  for (const { place, least, of } of order.floors) {
    const terms = order.proposals.flatMap(({ id, places, cost }): readonly Term[] => {
      const column = starts.get(id)?.chosen;
      if (column === undefined || !places.includes(place)) return [];
      return [[of === 'proposals' ? 1 : cost, column]];
    });
    addRow(draft, { terms, low: least, high: Infinity, why: { kind: 'floor', place } });
  }
}

/** Everything that binds a plan, as rows; the musts are the lower bounds of their columns. */
export function addBinds(draft: PlanDraft, order: PlanOrder, starts: Starts): void {
  addSpending(draft, order, starts);
  addCapacities(draft, order, starts);
  addRequires(draft, order, starts);
  addExcludes(draft, order, starts);
  addFloors(draft, order, starts);
}
