import { facilityCounts, fatesBefore, reasonsByIndicator } from '#core/invest/paper/paper-desk.ts';
import type { PaperFacts } from '#core/invest/paper/paper-facts.ts';
import type { PaperDesk } from '#core/invest/paper/paper-source.ts';
import { planDays } from '#core/invest/schedule/plan-days.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { agencySummaries } from '#core/inventory/agency-summary.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { WHOLE_PORTFOLIO } from '#core/portfolio/query.ts';
import { rosterOfYear } from '#core/roster/valid-in.ts';
import { readApplications } from '#storage/applications.ts';
import { readClearances } from '#storage/clearances.ts';
import { readFacilities } from '#storage/facilities.ts';
import { readPeriods } from '#storage/periods.ts';
import { readRoster } from '#storage/roster.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { listRejections } from '#workflow/receive/list-rejections.ts';
import type { AskPortfolio } from '#workflow/portfolio/recap-source.ts';

/** Why evidence did not count, of the results that are here in full. */
async function reasonsOf(
  desk: Desk,
  { ref, resultYear }: PaperFacts,
): Promise<PaperDesk['reasons']> {
  const rounds = await listRejections(desk);
  if (!rounds.ok) return {};
  const same = rounds.value.filter(
    ({ about }) => about.rubric.digest === ref.digest && about.year === resultYear,
  );
  const [rubric] = same.flatMap((round) => round.rubric ?? []);
  const results = same.flatMap((round) => round.results);
  return rubric ? reasonsByIndicator(rubric, results) : {};
}

/**
 * What this desk knows beside the agreed results: counts, inventory, the register.
 *
 * @param dayOf the day of a moment where the person is.
 */
export function planPaperDesk(
  desk: Desk,
  ask: AskPortfolio,
  plan: InvestmentPlan,
  facts: PaperFacts,
  dayOf: (iso: string) => string,
): Promise<Result<PaperDesk, StorageTrouble>> {
  const { ref, resultYear } = facts;
  const query = {
    ...WHOLE_PORTFOLIO,
    instrument: ref.digest,
    year: resultYear,
    stage: 'final',
  } as const;
  return attempt(async () => {
    const [head, roster, periods, applications, facilities, clearances, reasons] =
      await Promise.all([
        ask(query, { part: 'summary' }),
        readRoster(desk.db),
        readPeriods(desk.db),
        readApplications(desk.db),
        readFacilities(desk.db),
        readClearances(desk.db),
        reasonsOf(desk, facts),
      ]);
    const named = periods.sound.flatMap(({ period }) =>
      period?.year === resultYear && period.rubric.digest === ref.digest ? [period.name] : [],
    );
    const at = desk.now();
    const agreed = facts.agencies.map(({ agreedAt }) => agreedAt);
    return ok({
      at,
      days: planDays(agreed, at, dayOf),
      sample: desk.sample,
      roster: roster.sound.length === 0 ? null : rosterOfYear(roster.sound, resultYear).length,
      counts: head.chosen ? head.counts : null,
      periods: [...new Set(named)].sort(),
      applications: agencySummaries(applications.sound),
      facilities: facilityCounts(facilities.sound),
      fates: fatesBefore(clearances.sound, plan.firstYear),
      reasons,
    });
  });
}
