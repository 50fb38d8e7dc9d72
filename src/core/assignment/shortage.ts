import { canHaveMore, seatsOf, tasksOf, type AssignmentOrder, type Task } from './order.ts';

/** Why the work cannot be divided as asked. */
export type Shortage =
  | { readonly kind: 'no-asesors' | 'no-agencies' }
  /** Too few are left for an agency; `part` empty = for all of it. */
  | {
      readonly kind: 'too-few-readers';
      readonly agency: string;
      readonly part: string;
      readonly needed: number;
      readonly left: number;
      /** Who is not to judge it. */
      readonly barred: readonly string[];
    }
  /** Fewer agencies could have one reader more than were asked for. */
  | { readonly kind: 'too-few-again'; readonly asked: number; readonly possible: number };

/** The agencies that are read once more because hands said so, and those that could be chosen. */
export function againOf(
  order: AssignmentOrder,
  tasks: readonly Task[],
): { readonly byHand: readonly string[]; readonly open: readonly string[] } {
  const own = order.agencies.map((agency) => ({
    agency,
    parts: tasks.filter((task) => task.agency === agency),
  }));
  const byHand = own.filter(({ parts }) => parts.some(({ more }) => more.length > 0));
  const open = own.filter(({ parts }) => parts.every((task) => canHaveMore(order, task)));
  return { byHand: byHand.map(({ agency }) => agency), open: open.map(({ agency }) => agency) };
}

/**
 * Everything that makes a division impossible; none = there is one, because nobody's load has
 * a limit: an asesor who may read an agency can be asked to.
 */
export function shortages(order: AssignmentOrder): readonly Shortage[] {
  const { asesors, agencies, blocked, again } = order;
  if (asesors.length === 0) return [{ kind: 'no-asesors' }];
  if (agencies.length === 0) return [{ kind: 'no-agencies' }];
  const tasks = tasksOf(order);
  const few = tasks.flatMap((task): readonly Shortage[] => {
    const { agency, part, first, more, free } = task;
    const [needed, left] = [seatsOf(order, task), first.length + more.length + free.length];
    if (left >= needed) return [];
    const barred = blocked.flatMap((one) => (one.agency === agency ? [one.asesor] : []));
    return [{ kind: 'too-few-readers', agency, part, needed, left, barred }];
  });
  if (few.length > 0) return few;
  const { byHand, open } = againOf(order, tasks);
  const possible = byHand.length + open.length;
  return again > possible ? [{ kind: 'too-few-again', asked: again, possible }] : [];
}
