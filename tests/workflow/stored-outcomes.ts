import type { PackageRecord } from '#core/package/record.ts';
import { OUTCOMES_MADE, type Outcome } from '#core/portfolio/outcome.ts';
import { writeOutcomes } from '#storage/outcomes.ts';
import { putRow } from '#storage/rows/rows.ts';
import type { Desk } from '#workflow/desk.ts';
import { digest, RUBRIC } from '../core/portfolio/sample.ts';
import { recapRecord } from '../support/recap-record.ts';

const AT = '2026-11-01T02:00:00.000Z';

/** The record of a package that holds results, signed by a key that nobody here knows. */
export function recordOf(set: PackageRecord['id'], at: number): PackageRecord {
  return recapRecord({
    id: set,
    rubric: RUBRIC,
    year: 2026,
    subject: `019a8f00-0000-7000-8000-${String(at).padStart(12, '0')}` as never,
    publicKey: 'b'.repeat(64) as never,
    at: AT,
    fileName: `rekap-${at}.zip`,
    bytes: 1,
    signature: '0'.repeat(128),
  });
}

/** A set of results with the record of its package, as an import leaves them. */
export async function store({ db }: Desk, at: number, outcomes: readonly Outcome[]): Promise<void> {
  const set = digest(`recap ${at}`);
  await putRow(db, 'packages', recordOf(set, at));
  await writeOutcomes(db, [{ id: set, made: OUTCOMES_MADE, outcomes }]);
}
