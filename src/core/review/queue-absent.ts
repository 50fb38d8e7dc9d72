import { isSameAgency } from '#core/assessment/same-agency.ts';
import type { InvitedAgency, Period } from '#core/period/period.ts';
import { deadlineOf } from '#core/period/standing.ts';
import type { QueueFacts } from './queue-facts.ts';
import type { AbsentAgency } from './queue.ts';

type Facts = Pick<QueueFacts, 'heardOf' | 'periods' | 'today'>;

function hasSent(period: Period, invited: InvitedAgency, { heardOf }: Facts): boolean {
  return heardOf.some(
    (one) =>
      one.period === period.id &&
      isSameAgency(invited, { ...one.agency, government: invited.government }),
  );
}

/** The batch of an invited agency; null = in none. */
export function batchIn({ batches }: Period, { batch }: InvitedAgency): AbsentAgency['batch'] {
  const found = batches.find(({ id }) => id === batch);
  return found ? { name: found.name, day: found.date } : null;
}

/**
 * Invited agencies of which nothing came. Until the last day they are awaited; after it they
 * are "tidak dinilai": never a value of 0, and in no mean. Of earlier years than the latest
 * only those that are still awaited: what is over is told by the results of that year.
 */
export function absentAgencies(facts: Facts): readonly AbsentAgency[] {
  const latest = Math.max(...facts.periods.map(({ year }) => year));
  return facts.periods.flatMap((period) =>
    period.agencies
      .filter((invited) => !hasSent(period, invited, facts))
      .filter(
        (invited) => period.year === latest || facts.today <= deadlineOf(period, invited).last,
      )
      .map((invited): AbsentAgency => {
        const { last } = deadlineOf(period, invited);
        const { name, shortName, code, government } = invited;
        return {
          period: { id: period.id, name: period.name },
          agency: { name, shortName, code, government },
          batch: batchIn(period, invited),
          last,
          standing: facts.today > last ? 'not-assessed' : 'awaited',
        };
      }),
  );
}
