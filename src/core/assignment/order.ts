/** What a division of the work is asked of; asesors and agencies in the order of their lists. */
export interface AssignmentOrder {
  readonly asesors: readonly { readonly id: string; readonly institution: string }[];
  /** Ids of the agencies that are to be read. */
  readonly agencies: readonly string[];
  /** The main groups of the instrument and how many indicators each has; none = not known. */
  readonly groups: readonly { readonly id: string; readonly indicators: number }[];
  /** Who is not to judge what. */
  readonly blocked: readonly { readonly asesor: string; readonly agency: string }[];
  /** What was set by hand and stays, conflict or not. */
  readonly fixed: readonly FixedReading[];
  /** Whether an asesor reads a whole agency or some groups of it. */
  readonly by: 'agency' | 'group';
  /** How many asesors read each, 1 or more. */
  readonly readers: number;
  /** How many agencies one asesor more reads, to compare yardsticks; those set by hand count. */
  readonly again: number;
}

interface FixedReading {
  readonly asesor: string;
  readonly agency: string;
  /** Empty = all. */
  readonly groups: readonly string[];
  readonly double: boolean;
}

/** One asesor on one part of one agency. */
export interface Seat {
  readonly agency: string;
  /** Id of a group; empty = the whole agency. */
  readonly part: string;
  readonly asesor: string;
  readonly double: boolean;
}

/** Something of one agency that gets readers of its own. */
export interface Task {
  readonly agency: string;
  /** Id of a group; empty = the whole agency. */
  readonly part: string;
  /** Indicators to read; 1 where the instrument is not known. */
  readonly weight: number;
  /** Set by hand as a reader. */
  readonly first: readonly string[];
  /** Set by hand as one reader more. */
  readonly more: readonly string[];
  /** Could be asked: nothing speaks against it, and not set by hand already. */
  readonly free: readonly string[];
}

/** The main groups with their indicators; an instrument that is not known is one of weight 1. */
function partsOf({ groups }: AssignmentOrder): AssignmentOrder['groups'] {
  return groups.length === 0 ? [{ id: '', indicators: 1 }] : groups;
}

/** An agency is one task; it falls apart into groups when asked to, or when hands took it apart. */
function partsOfAgency(order: AssignmentOrder, agency: string): AssignmentOrder['groups'] {
  const parts = partsOf(order);
  const isApart =
    order.by === 'group' ||
    order.fixed.some((one) => one.agency === agency && one.groups.length > 0);
  if (isApart) return parts;
  const indicators = parts.reduce((sum, part) => sum + part.indicators, 0);
  return [{ id: '', indicators }];
}

/** Everything that gets readers, in the order of the agencies and of the groups. */
export function tasksOf(order: AssignmentOrder): readonly Task[] {
  const { asesors, agencies, blocked, fixed } = order;
  return agencies.flatMap((agency) => {
    const barred = new Set(blocked.flatMap((one) => (one.agency === agency ? [one.asesor] : [])));
    const own = fixed.filter((one) => one.agency === agency);
    return partsOfAgency(order, agency).map(({ id: part, indicators: weight }): Task => {
      const here = own.filter(({ groups }) => groups.length === 0 || groups.includes(part));
      const set = (double: boolean): readonly string[] =>
        asesors.flatMap(({ id }) =>
          here.some((one) => one.asesor === id && one.double === double) ? [id] : [],
        );
      const first = set(false);
      const more = set(true).filter((id) => !first.includes(id));
      const free = asesors.flatMap(({ id }) =>
        barred.has(id) || first.includes(id) || more.includes(id) ? [] : [id],
      );
      return { agency, part, weight, first, more, free };
    });
  });
}

/** How many readers a task gets when it is not read once more by choice. */
export function seatsOf({ readers }: AssignmentOrder, { first, more }: Task): number {
  return Math.max(readers, first.length) + more.length;
}

/** Whether the choice of agencies that are read once more is open for this task. */
export function canHaveMore(order: AssignmentOrder, task: Task): boolean {
  const { first, more, free } = task;
  return more.length === 0 && first.length + free.length > seatsOf(order, task);
}
