import type { AssignmentOrder } from '#core/assignment/order.ts';

/** Who sits on one part of one agency. */
interface Sitting {
  readonly agency: string;
  readonly part: string;
  readonly asesors: readonly string[];
}

export type Plan = readonly Sitting[];

const subsets = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.reduce<readonly (readonly T[])[]>(
    (sets, one) => [...sets, ...sets.map((set) => [...set, one])],
    [[]],
  );

const product = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])),
    [[]],
  );

/** Every way to read one agency, apart from whether it is read once more. */
function waysOf(order: AssignmentOrder, agency: string) {
  const { asesors, groups, fixed, blocked, by, readers } = order;
  const hands = fixed.filter((one) => one.agency === agency);
  const isApart = by === 'group' || hands.some((one) => one.groups.length > 0);
  const parts = isApart && groups.length > 0 ? groups.map(({ id }) => id) : [''];
  const isSet = (id: string, part: string): boolean =>
    hands.some(
      (one) => one.asesor === id && (one.groups.length === 0 || one.groups.includes(part)),
    );
  const isBarred = (id: string): boolean =>
    blocked.some((one) => one.asesor === id && one.agency === agency);
  const moreByHand = hands.some(({ double }) => double);
  const found = [false, true].flatMap((again) => {
    if (again && moreByHand) return [];
    const sittings = parts.map((part) => {
      const here = hands.filter((one) => one.groups.length === 0 || one.groups.includes(part));
      const first = here.filter(({ double }) => !double).length;
      const size = Math.max(readers, first) + (here.length - first) + (again ? 1 : 0);
      return subsets(asesors.map(({ id }) => id))
        .filter(
          (set) =>
            set.length === size &&
            asesors.every(({ id }) => !isSet(id, part) || set.includes(id)) &&
            set.every((id) => isSet(id, part) || !isBarred(id)),
        )
        .map((set): Sitting => ({ agency, part, asesors: set }));
    });
    return product(sittings).map((plan) => ({ plan, again: again || moreByHand }));
  });
  return found;
}

/** Every plan that keeps to the order, found without any cleverness. */
export function everyPlan(order: AssignmentOrder): readonly Plan[] {
  const { agencies, again, fixed } = order;
  const byHand = new Set(fixed.flatMap((one) => (one.double ? [one.agency] : []))).size;
  const wanted = Math.max(again, byHand);
  return product(agencies.map((agency) => waysOf(order, agency)))
    .filter((rows) => rows.filter((row) => row.again).length === wanted)
    .map((rows) => rows.flatMap(({ plan }) => plan));
}

/** How bad a plan is: heaviest load, deviations, readers of one institution, squares of pairs. */
export function badness(order: AssignmentOrder, plan: Plan): readonly number[] {
  const { asesors, groups } = order;
  const whole = groups.reduce((sum, { indicators }) => sum + indicators, 0);
  const weight = (part: string): number =>
    groups.find(({ id }) => id === part)?.indicators ?? (groups.length === 0 ? 1 : whole);
  const loads = asesors.map(({ id }) =>
    plan.reduce((sum, one) => sum + (one.asesors.includes(id) ? weight(one.part) : 0), 0),
  );
  const total = loads.reduce((sum, load) => sum + load, 0);
  const home = new Map(asesors.map((one) => [one.id, one.institution]));
  const alike = plan.map(
    (one) => one.asesors.length - new Set(one.asesors.map((id) => home.get(id))).size,
  );
  const shared = asesors.flatMap(({ id: a }, at) =>
    asesors
      .slice(at + 1)
      .map(
        ({ id: b }) =>
          plan.filter((one) => one.asesors.includes(a) && one.asesors.includes(b)).length,
      ),
  );
  return [
    Math.max(...loads),
    loads.reduce((sum, load) => sum + Math.abs(load * asesors.length - total), 0),
    alike.reduce((sum, count) => sum + count, 0),
    shared.reduce((sum, count) => sum + count * count, 0),
  ];
}

/** Negative, zero or positive as one is better than, as good as or worse than the other. */
export function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
