import type { AssignmentOrder } from '#core/assignment/order.ts';
import type { Row, Sum } from './linear-model.ts';

/** What is to be as small as possible, and the rows that make it so. */
export interface Aim {
  readonly minimise: Sum;
  readonly rows: readonly Row[];
  /** Only settles what is equal otherwise: near the best is good enough. */
  readonly gap?: number;
}

/** A column of the model: its name, who sits in it, what it weighs. */
export interface Column {
  readonly name: string;
  /** Id of the group that is read; empty = a whole agency. */
  readonly part: string;
  readonly asesors: readonly string[];
  readonly weight: number;
}

/** How often an institution is there once more. */
function repeats(order: AssignmentOrder, ids: readonly string[]): number {
  const places = ids.map((id) => {
    const institution = order.asesors.find((one) => one.id === id)?.institution.trim() ?? '';
    return institution === '' ? id : institution.toLowerCase();
  });
  return places.length - new Set(places).size;
}

const loadSum = (columns: readonly Column[], asesor: string): Sum =>
  columns.flatMap(({ name, asesors, weight }) =>
    asesors.includes(asesor) ? [[weight, name] as const] : [],
  );

/** First: the heaviest load is as light as can be. */
export function heaviest({ asesors }: AssignmentOrder, columns: readonly Column[]): Aim {
  return {
    minimise: [[1, 'most']],
    rows: asesors.map(({ id }) => ({
      sum: [...loadSum(columns, id), [-1, 'most']],
      is: '<=',
      than: 0,
    })),
  };
}

/**
 * Then: the sum of deviations from the mean load, times the number of asesors so that it stays
 * whole. `total` is all work together. Between the two whole loads beside the mean the line
 * through them bounds the deviation too, which cuts off what no whole load can be.
 */
export function deviation(
  { asesors }: AssignmentOrder,
  columns: readonly Column[],
  total: number,
): Aim {
  const count = asesors.length;
  const below = Math.floor(total / count);
  const [atBelow, atAbove] = [total - count * below, count * (below + 1) - total];
  const rows = asesors.flatMap(({ id }, at): readonly Row[] => {
    const [load, off] = [`load${at}`, `off${at}`];
    return [
      { sum: [...loadSum(columns, id), [-1, load]], is: '=', than: 0 },
      {
        sum: [
          [count, load],
          [-1, off],
        ],
        is: '<=',
        than: total,
      },
      {
        sum: [
          [count, load],
          [1, off],
        ],
        is: '>=',
        than: total,
      },
      {
        sum: [
          [1, off],
          [atBelow - atAbove, load],
        ],
        is: '>=',
        than: atBelow + (atBelow - atAbove) * below,
      },
    ];
  });
  return { minimise: asesors.map((_, at) => [1, `off${at}`]), rows };
}

/** Then: where several read, they come from different institutions. */
export function mixing(order: AssignmentOrder, columns: readonly Column[]): Aim {
  const minimise = columns.flatMap(({ name, asesors }) => {
    const times = repeats(order, asesors);
    return times === 0 ? [] : [[times, name] as const];
  });
  return { minimise, rows: [] };
}

/**
 * Then: what two asesors read together is spread over all pairs. The squares of these numbers
 * are smallest when it is; each square is bounded by its tangents, which meet at whole numbers.
 */
export function pairing(
  { asesors }: AssignmentOrder,
  columns: readonly Column[],
  most: number,
): Aim {
  const pairs = asesors.flatMap(({ id: one }, at) =>
    asesors.slice(at + 1).map(({ id: other }) => ({ one, other })),
  );
  const rows = pairs.flatMap(({ one, other }, at): readonly Row[] => {
    const shared = columns.flatMap(({ name, asesors: team }) =>
      team.includes(one) && team.includes(other) ? [[1, name] as const] : [],
    );
    const tangents = Array.from({ length: most }, (_, k): Row => ({
      sum: [
        [2 * k + 1, `pair${at}`],
        [-1, `square${at}`],
      ],
      is: '<=',
      than: k * (k + 1),
    }));
    return [{ sum: [...shared, [-1, `pair${at}`]], is: '=', than: 0 }, ...tangents];
  });
  return { minimise: pairs.map((_, at) => [1, `square${at}`]), rows };
}

/**
 * Last, where groups are divided: whoever stands early in the list gets the early groups, so that
 * everybody reads few groups in many agencies rather than a little of everything.
 */
export function keeping({ asesors, groups }: AssignmentOrder, columns: readonly Column[]): Aim {
  const minimise = columns.flatMap(({ name, asesors: team, part }) => {
    const group = groups.findIndex(({ id }) => id === part);
    if (group < 0) return [];
    const away = team.map((one) => {
      const place = asesors.findIndex(({ id }) => id === one);
      return Math.abs((2 * place + 1) * groups.length - (2 * group + 1) * asesors.length);
    });
    const cost = away.reduce((sum, one) => sum + one, 0);
    return cost === 0 ? [] : [[cost, name] as const];
  });
  return { minimise, rows: [], gap: 0.05 };
}
