import type { AssignmentOrder, Seat, Task } from '#core/assignment/order.ts';
import type { Kind, Team } from './kinds.ts';

/** A team and how many agencies of its kind get it. */
export interface TeamCount {
  readonly team: Team;
  readonly count: number;
}

/** Places spread evenly over a list. */
function spread(length: number, count: number): ReadonlySet<number> {
  return new Set(
    Array.from({ length: count }, (_, at) => Math.floor(((2 * at + 1) * length) / (2 * count))),
  );
}

/** Equal teams apart from each other: one of each, then the second of each, as long as there are any. */
function dealt(teams: readonly TeamCount[]): readonly Team[] {
  const rounds = Math.max(0, ...teams.map(({ count }) => count));
  return Array.from({ length: rounds }, (_, round) =>
    teams.flatMap(({ team, count }) => (round < count ? [team] : [])),
  ).flat();
}

/** The seats of one team; among those who were not set by hand, turns decide who reads once more. */
function seatsOfTeam(task: Task, agency: string, team: Team, turn: number): readonly Seat[] {
  const { part, first, more, free } = task;
  const asked = team.asesors.filter((id) => free.includes(id));
  const extra = team.again ? asked[asked.length - 1 - (turn % asked.length)] : undefined;
  return team.asesors.map((asesor) => ({
    agency,
    part,
    asesor,
    double: more.includes(asesor) || (asesor === extra && !first.includes(asesor)),
  }));
}

/** Hands the counted teams of every kind out to its agencies, in the order of the lists. */
export function deal(
  order: AssignmentOrder,
  kinds: readonly Kind[],
  counts: readonly TeamCount[],
): readonly Seat[] {
  const seats = kinds.flatMap(({ agencies, tasks }, kind) => {
    const own = counts.filter(({ team }) => team.kind === kind);
    const again = own
      .filter(({ team }) => team.again && team.task === 0)
      .reduce((sum, { count }) => sum + count, 0);
    const chosen = spread(agencies.length, again);
    return tasks.flatMap((task, at) => {
      const ofTask = own.filter(({ team }) => team.task === at);
      const [more, plain] = ([true, false] as const).map((isMore) => [
        ...dealt(ofTask.filter(({ team }) => team.again === isMore)),
      ]);
      return agencies.flatMap((agency, place) => {
        const team = (chosen.has(place) ? more : plain)?.shift();
        return team ? seatsOfTeam(task, agency, team, place) : [];
      });
    });
  });
  const place = new Map(order.agencies.map((id, at) => [id, at]));
  return [...seats].sort((a, b) => (place.get(a.agency) ?? 0) - (place.get(b.agency) ?? 0));
}
