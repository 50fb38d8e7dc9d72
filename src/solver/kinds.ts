import { seatsOf, tasksOf, type AssignmentOrder, type Task } from '#core/assignment/order.ts';
import { againOf } from '#core/assignment/shortage.ts';

/** Agencies that could be exchanged for each other: the same asesors may read, or have to read, each. */
export interface Kind {
  /** In the order of the list. */
  readonly agencies: readonly string[];
  /** The tasks of any one of them; every agency of the kind has the like. */
  readonly tasks: readonly Task[];
  /** May be chosen to be read once more. */
  readonly open: boolean;
}

/**
 * Sorts the agencies by kind, in the order of their first members. Counting within a kind
 * instead of telling its members apart leaves the solver no choices that are all the same.
 */
export function kindsOf(order: AssignmentOrder): readonly Kind[] {
  const tasks = tasksOf(order);
  const { open } = againOf(order, tasks);
  const kinds = new Map<string, { agencies: string[]; tasks: readonly Task[]; open: boolean }>();
  for (const agency of order.agencies) {
    const own = tasks.filter((task) => task.agency === agency);
    const isOpen = open.includes(agency);
    const face = own.map(({ part, weight, first, more, free }) => [
      part,
      weight,
      first,
      more,
      free,
    ]);
    const key = JSON.stringify([isOpen, face]);
    const known = kinds.get(key);
    if (known) known.agencies.push(agency);
    else kinds.set(key, { agencies: [agency], tasks: own, open: isOpen });
  }
  return [...kinds.values()];
}

/** One way to fill the seats of a task, and for how many agencies of the kind it may be taken. */
export interface Team {
  readonly kind: number;
  readonly task: number;
  /** One reader more than asked of every agency. */
  readonly again: boolean;
  /** Ids in the order of the list, those set by hand among them. */
  readonly asesors: readonly string[];
}

/** Every choice of `count` out of a list, in the order of the list. */
function* choices<T>(list: readonly T[], count: number, from = 0): Generator<readonly T[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= list.length - count; at += 1) {
    for (const rest of choices(list, count - 1, at + 1)) yield [list[at] as T, ...rest];
  }
}

/** Every way to fill the seats of every task of every kind, in order. */
export function* teamsOf(order: AssignmentOrder, kinds: readonly Kind[]): Generator<Team> {
  const place = new Map(order.asesors.map(({ id }, at) => [id, at]));
  const byPlace = (a: string, b: string): number => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  for (const [kind, { tasks, open }] of kinds.entries()) {
    for (const [task, one] of tasks.entries()) {
      const set = [...one.first, ...one.more];
      for (const again of open ? [false, true] : [false]) {
        const count = seatsOf(order, one) - set.length + (again ? 1 : 0);
        for (const chosen of choices(one.free, count)) {
          yield { kind, task, again, asesors: [...set, ...chosen].sort(byPlace) };
        }
      }
    }
  }
}
