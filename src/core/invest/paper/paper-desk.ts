import type { Facility } from '#core/inventory/facility.ts';
import { rejectionPareto, type CountedResult } from '#core/report/rejection-pareto.ts';
import { REASON_TERMS } from '#core/review/review-terms.ts';
import type { ReasonCode } from '#core/review/verdict.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { amountAsked } from '#core/invest/clearance/clearance-amount.ts';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import type { FacilityCount, PaperFate } from './paper-source.ts';

/** So many reasons are named for one indicator. */
const MOST_REASONS = 3;

/** Reasons why evidence did not count, by indicator, the most frequent first, as named. */
export function reasonsByIndicator(
  rubric: Rubric,
  results: readonly CountedResult[],
): Readonly<Record<string, readonly string[]>> {
  const counts = new Map<string, Map<ReasonCode, number>>();
  for (const { indicator, reasons } of rejectionPareto(rubric, results).items) {
    const own = counts.get(indicator.id) ?? new Map<ReasonCode, number>();
    for (const { reason, verdicts } of reasons) {
      if (REASON_TERMS[reason] !== '') own.set(reason, (own.get(reason) ?? 0) + verdicts);
    }
    counts.set(indicator.id, own);
  }
  return Object.fromEntries(
    [...counts].map(([indicator, own]) => [
      indicator,
      [...own]
        .sort(([, a], [, b]) => b - a)
        .slice(0, MOST_REASONS)
        .map(([reason, verdicts]) => `${REASON_TERMS[reason].toLowerCase()} (${verdicts})`),
    ]),
  );
}

/** The latest row of every agency. */
function latest(rows: readonly Facility[]): readonly Facility[] {
  const found = new Map<string, Facility>();
  for (const row of rows) {
    const key = row.agencyCode.trim() || row.agency.trim().toLowerCase();
    const before = found.get(key);
    if (!before || (row.year ?? 0) > (before.year ?? 0)) found.set(key, row);
  }
  return [...found.values()];
}

/** What agencies say of their means, counted; none where nothing is kept. */
export function facilityCounts(rows: readonly Facility[]): readonly FacilityCount[] {
  const all = latest(rows);
  if (all.length === 0) return [];
  const truth = (
    question: FacilityCount['question'],
    said: (one: Facility) => boolean | null,
  ): FacilityCount => ({
    question,
    yes: all.filter((one) => said(one) === true).length,
    no: all.filter((one) => said(one) === false).length,
    unknown: all.filter((one) => said(one) === null).length,
    sum: null,
  });
  const number = (
    question: FacilityCount['question'],
    said: (one: Facility) => number | null,
  ): FacilityCount => ({
    ...truth(question, (one) => {
      const some = said(one);
      return some === null ? null : some > 0;
    }),
    sum: all.reduce((sum, one) => sum + (said(one) ?? 0), 0),
  });
  return [
    truth('power', ({ powerBackup }) => powerBackup),
    truth('intranet', ({ intranet }) => intranet),
    number('servers', ({ ownServers }) => ownServers),
    number('staff', ({ staff }) => staff),
    number('certified', ({ certified }) => certified),
  ];
}

/** What became of what was recommended for years before the plan, the latest first. */
export function fatesBefore(rows: readonly Clearance[], firstYear: number): readonly PaperFate[] {
  return rows
    .filter(({ year, decision, fate, origin }) => {
      const isKnown = decision !== null || fate !== null || origin === 'budget';
      return year < firstYear && isKnown;
    })
    .map((row) => ({
      year: row.year,
      agency: row.agency,
      title: row.title,
      decision: row.decision,
      fate: row.fate,
      amount: amountAsked(row),
    }))
    .sort((a, b) => b.year - a.year || a.agency.localeCompare(b.agency, 'id'));
}
