import { lagOf, type PlanOrder } from '#core/invest/choice/plan-order.ts';
import { costIn } from '#core/invest/choice/spend.ts';
import { addRow, type PlanDraft, type Term } from './plan-draft.ts';
import { yearsOf, type StartColumns, type StartGroup } from './plan-starts.ts';

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Rupiah in the greatest unit that all of them are multiples of: smaller numbers, the same row. */
function addCeiling(draft: PlanDraft, terms: readonly Term[], ceiling: number): void {
  const unit = Math.max(
    1,
    terms.reduce((common, [times]) => gcd(common, times), 0),
  );
  const inUnits = terms.map(([times, column]): Term => [times / unit, column]);
  addRow(draft, { terms: inUnits, low: -Infinity, high: Math.floor(ceiling / unit) });
}

function addSpending(draft: PlanDraft, order: PlanOrder, { groups }: StartColumns): void {
  for (const { source, perYear } of order.ceilings) {
    for (const year of yearsOf(order)) {
      const terms = groups.flatMap(({ members: [one], inYear }): readonly Term[] => {
        if (!one || (source !== null && one.source !== source)) return [];
        return inYear.map((column, start) => [costIn(one, start, year), column]);
      });
      addCeiling(draft, terms, perYear[year] ?? 0);
    }
  }
}

function addCapacities(draft: PlanDraft, order: PlanOrder, { groups }: StartColumns): void {
  for (const { unit, perYear } of order.capacities) {
    for (const year of yearsOf(order)) {
      const terms = groups.flatMap(({ members: [one], inYear }): readonly Term[] => {
        const column = inYear[year];
        return one?.unit === unit && column !== undefined ? [[1, column]] : [];
      });
      addRow(draft, { terms, low: -Infinity, high: perYear });
    }
  }
}

/** Started by the end of each year: the dependant only where the required one is, `lag` years before. */
function addRequires(draft: PlanDraft, order: PlanOrder, { groups }: StartColumns): void {
  const alone = new Map<string, StartGroup>();
  for (const group of groups) {
    const [only] = group.members;
    if (only && group.members.length === 1) alone.set(only.id, group);
  }
  const upTo = (id: string, year: number, times: number): readonly Term[] =>
    (alone.get(id)?.inYear ?? []).flatMap((column, at) => (at <= year ? [[times, column]] : []));
  for (const one of order.proposals) {
    for (const other of one.requires) {
      const required = alone.get(other)?.members[0];
      const lag = required ? lagOf(required, one) : 0;
      for (const year of yearsOf(order)) {
        const terms = [...upTo(one.id, year, 1), ...upTo(other, year - lag, -1)];
        addRow(draft, { terms, low: -Infinity, high: 0 });
      }
    }
  }
}

function addExcludes(draft: PlanDraft, order: PlanOrder, { chosen }: StartColumns): void {
  const done = new Set<string>();
  for (const { id, excludes } of order.proposals) {
    for (const other of excludes) {
      const pair = [id, other].sort().join('\n');
      const [a, b] = [chosen.get(id), chosen.get(other)];
      if (done.has(pair) || a === undefined || b === undefined) continue;
      done.add(pair);
      const terms: readonly Term[] = [
        [1, a],
        [1, b],
      ];
      addRow(draft, { terms, low: -Infinity, high: 1 });
    }
  }
}

function addFloors(draft: PlanDraft, order: PlanOrder, { chosen }: StartColumns): void {
  for (const { place, least, of } of order.floors) {
    const terms = order.proposals.flatMap(({ id, places, cost }): readonly Term[] => {
      const column = chosen.get(id);
      if (column === undefined || !places.includes(place)) return [];
      return [[of === 'proposals' ? 1 : cost, column]];
    });
    addRow(draft, { terms, low: least, high: Infinity });
  }
}

/** Everything that binds a plan, as rows; the musts are the lower bounds of their columns. */
export function addBinds(draft: PlanDraft, order: PlanOrder, starts: StartColumns): void {
  addSpending(draft, order, starts);
  addCapacities(draft, order, starts);
  addRequires(draft, order, starts);
  addExcludes(draft, order, starts);
  addFloors(draft, order, starts);
}
