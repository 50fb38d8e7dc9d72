import { checkPlan, type PlanFault } from '#core/assignment/check-plan.ts';
import { seatsOf, tasksOf, type AssignmentOrder, type Seat } from '#core/assignment/order.ts';
import { againOf, shortages, type Shortage } from '#core/assignment/shortage.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { deviation, heaviest, keeping, mixing, pairing, type Aim, type Column } from './aims.ts';
import { deal } from './deal.ts';
import { inListOrder } from './in-list-order.ts';
import { kindsOf, teamsOf, type Kind, type Team } from './kinds.ts';
import type { Row, Sum } from './linear-model.ts';
import type { Solve } from './run-highs.ts';

export type DivideFailure =
  | { readonly kind: 'short'; readonly shortages: readonly Shortage[] }
  /** More ways to choose readers than can be looked through. */
  | { readonly kind: 'too-many-choices' }
  /** The solver gave up before it had proven a best division. */
  | { readonly kind: 'unsolved'; readonly status: string }
  /** The plan does not hold what was asked. It is not handed out. */
  | { readonly kind: 'unsound'; readonly faults: readonly PlanFault[] };

const MOST_TEAMS = 20_000;

interface Columns {
  readonly teams: readonly Team[];
  readonly columns: readonly Column[];
}

function columnsOf(order: AssignmentOrder, kinds: readonly Kind[]): Columns | undefined {
  const teams: Team[] = [];
  for (const team of teamsOf(order, kinds)) {
    if (teams.length === MOST_TEAMS) return undefined;
    teams.push(team);
  }
  const columns = teams.map(({ kind, task, asesors }, at) => ({
    name: `n${at}`,
    asesors,
    part: kinds[kind]?.tasks[task]?.part ?? '',
    weight: kinds[kind]?.tasks[task]?.weight ?? 0,
  }));
  return { teams, columns };
}

/** Every task of every agency gets one team; the agencies that are read once more add up. */
function demands(kinds: readonly Kind[], teams: readonly Team[], again: number): readonly Row[] {
  const rows = kinds.flatMap(({ agencies, tasks, open }, kind) =>
    tasks.flatMap((_, task): readonly Row[] => {
      const of = (isMore: boolean): Sum =>
        teams.flatMap((team, at) =>
          team.kind === kind && team.task === task && team.again === isMore
            ? [[1, `n${at}`] as const]
            : [],
        );
      if (!open) return [{ sum: of(false), is: '=', than: agencies.length }];
      return [
        { sum: [...of(false), [1, `more${kind}`]], is: '=', than: agencies.length },
        { sum: [...of(true), [-1, `more${kind}`]], is: '=', than: 0 },
      ];
    }),
  );
  const open = kinds.flatMap((kind, at) => (kind.open ? [[1, `more${at}`] as const] : []));
  return open.length === 0 ? rows : [...rows, { sum: open, is: '=', than: again }];
}

const namesIn = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap(({ sum }) => sum.map(([, name]) => name))),
];

/** Whoever reads once more reads all of an agency. */
function totalWork(order: AssignmentOrder, kinds: readonly Kind[], again: number): number {
  const whole = (kinds[0]?.tasks ?? []).reduce((sum, { weight }) => sum + weight, 0);
  const seats = kinds.map(
    ({ agencies, tasks }) =>
      agencies.length * tasks.reduce((sum, task) => sum + task.weight * seatsOf(order, task), 0),
  );
  return seats.reduce((sum, one) => sum + one, again * whole);
}

const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));

/** The kinds with the smallest whole weights that stand to each other as before: 20 and 20 are 1 and 1. */
function inUnits(kinds: readonly Kind[]): readonly Kind[] {
  const unit = kinds.flatMap(({ tasks }) => tasks.map(({ weight }) => weight)).reduce(common, 0);
  return kinds.map((kind) => ({
    ...kind,
    tasks: kind.tasks.map((task) => ({ ...task, weight: task.weight / Math.max(unit, 1) })),
  }));
}

/**
 * Divides the work exactly: one aim after the other, each kept while the next is sought. What
 * comes out is held against the order by a check of its own before it is handed on.
 */
export function divideWork(
  order: AssignmentOrder,
  solve: Solve,
): Result<readonly Seat[], DivideFailure> {
  const short = shortages(order);
  if (short.length > 0) return fail({ kind: 'short', shortages: short });
  const kinds = inUnits(kindsOf(order));
  const made = columnsOf(order, kinds);
  if (!made) return fail({ kind: 'too-many-choices' });
  const { teams, columns } = made;
  const { byHand } = againOf(order, tasksOf(order));
  const again = Math.max(0, order.again - byHand.length);
  const total = totalWork(order, kinds, again);
  const most = order.agencies.length * (order.groups.length + 1);
  const aims: readonly Aim[] = [
    heaviest(order, columns),
    deviation(order, columns, total),
    mixing(order, columns),
    pairing(order, columns, most),
    keeping(order, columns),
  ];
  let rows = demands(kinds, teams, again);
  let amounts: ReadonlyMap<string, number> = new Map();
  for (const aim of aims) {
    rows = [...rows, ...aim.rows];
    if (aim.minimise.length === 0) continue;
    const solved = solve({
      minimise: aim.minimise,
      rows,
      amounts: namesIn(rows),
      gap: aim.gap ?? 0,
    });
    if (solved.kind === 'unsolved') {
      // What settles equals only may stay unsettled.
      if (aim.gap !== undefined) continue;
      return fail(solved);
    }
    ({ amounts } = solved);
    rows = [...rows, { sum: aim.minimise, is: '<=', than: solved.cost }];
  }
  const counts = teams.map((team, at) => ({ team, count: amounts.get(`n${at}`) ?? 0 }));
  const weights = new Map(
    kinds.flatMap(({ tasks }) => tasks.map(({ part, weight }) => [part, weight] as const)),
  );
  const seats = inListOrder(
    order,
    deal(order, kinds, counts),
    ({ part }) => weights.get(part) ?? 0,
  );
  const faults = checkPlan(order, seats);
  return faults.length > 0 ? fail({ kind: 'unsound', faults }) : ok(seats);
}
