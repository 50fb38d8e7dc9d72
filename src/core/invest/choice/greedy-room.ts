import { lagOf, type PlanOrder, type Proposal } from './plan-order.ts';
import { costIn } from './spend.ts';

/** What is left of money and hands while a plan grows. */
export interface GreedyRoom {
  readonly starts: ReadonlyMap<string, number>;
  /** The earliest year a proposal fits in; -1 = in none. */
  readonly firstYear: (one: Proposal) => number;
  /** Takes one; tells whose first year this may have filled. */
  readonly take: (one: Proposal, start: number) => readonly Proposal[];
}

/** Proposals that the same money is enough for, which only becomes less: `first` never falls. */
interface Alike {
  readonly members: Proposal[];
  /** What is left of every ceiling that binds them, year by year. */
  readonly left: readonly number[][];
  first: number;
}

/** The proposals that cost the same of the same source, each kind once. */
function alikeOf({ years, proposals, ceilings }: PlanOrder): ReadonlyMap<Proposal, Alike> {
  const left = ceilings.map(({ perYear }) =>
    Array.from({ length: years }, (_, year) => perYear[year] ?? 0),
  );
  const kinds = new Map<string, Alike>();
  return new Map(
    proposals.map((one) => {
      const { cost, running, source, onlyYear } = one;
      const key = JSON.stringify([cost, running, source, onlyYear]);
      const isBound = (at: number): boolean =>
        [null, source].includes(ceilings[at]?.source ?? null);
      const kind = kinds.get(key) ?? {
        members: [],
        left: left.filter((_, at) => isBound(at)),
        first: 0,
      };
      kind.members.push(one);
      kinds.set(key, kind);
      return [one, kind];
    }),
  );
}

const isPaid = ({ members: [one], left }: Alike, start: number): boolean =>
  one !== undefined &&
  (one.onlyYear === null || one.onlyYear === start) &&
  left.every((rest) => rest.every((some, year) => costIn(one, start, year) <= some));

/** The room of an order while nothing has been taken yet. */
export function roomOf(order: PlanOrder): GreedyRoom {
  const { years, proposals, capacities } = order;
  const starts = new Map<string, number>();
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const alike = alikeOf(order);
  const hands = new Map<string, number[]>();
  for (const { unit, perYear } of capacities) {
    const least = Math.min(perYear, hands.get(unit)?.[0] ?? perYear);
    hands.set(unit, Array<number>(years).fill(least));
  }
  const ofUnit = (unit: string): readonly Proposal[] =>
    proposals.filter((one) => one.unit === unit);
  /** Whether the first year of a kind is another one now. */
  const isMoved = (kind: Alike): boolean => {
    const before = kind.first;
    while (kind.first < years && !isPaid(kind, kind.first)) kind.first += 1;
    return kind.first !== before;
  };
  let live = [...new Set(alike.values())];
  live.forEach(isMoved);
  return {
    starts,
    firstYear: (one) => {
      const kind = alike.get(one);
      let year = kind?.first ?? years;
      for (const id of one.requires) {
        const required = byId.get(id);
        const from = starts.get(id);
        if (!required || from === undefined) return -1;
        year = Math.max(year, from + lagOf(required, one));
      }
      const rest = hands.get(one.unit);
      const fits = (): boolean => kind !== undefined && isPaid(kind, year) && rest?.[year] !== 0;
      while (year < years && !fits()) year += 1;
      return year < years ? year : -1;
    },
    take: (one, start) => {
      starts.set(one.id, start);
      for (const rest of alike.get(one)?.left ?? []) {
        for (let year = start; year < years; year += 1) {
          rest[year] = (rest[year] ?? 0) - costIn(one, start, year);
        }
      }
      const rest = hands.get(one.unit);
      if (rest) rest[start] = (rest[start] ?? 0) - 1;
      const moved = live.filter(isMoved).flatMap(({ members }) => members);
      live = live.filter(({ first }) => first < years);
      return rest?.[start] === 0 ? [...moved, ...ofUnit(one.unit)] : moved;
    },
  };
}
