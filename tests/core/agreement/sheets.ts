import type { JudgedSheet } from '#core/agreement/judged-sheet.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import type { Finding } from '#core/review/finding.ts';

/** What is said of an indicator: a level, "tb" (tidak berlaku), or nothing yet. */
export type Said = number | string | null;

function findingOf(said: Said): Finding {
  if (said === null) return { is: 'open' };
  return said === 'tb' ? { is: 'not-applicable' } : { is: 'value', value: String(said) };
}

/** One sheet: `sheetOf('A', 's1', { k1: 2 })`. */
export function sheetOf(
  rater: string,
  submission: string,
  said: Readonly<Record<string, Said>>,
  at = '2026-11-20T00:00:00.000Z',
): JudgedSheet {
  return {
    review: `${rater}-${submission}-${at}` as Digest,
    assessment: `assessment-${submission}` as AssessmentId,
    agency: `Dinas ${submission}`,
    submission: submission as Digest,
    rater: { id: rater, name: rater, unit: 'Inspektorat' },
    at,
    findings: Object.fromEntries(
      Object.entries(said).map(([id, one]) => [id, findingOf(one)] as const),
    ),
  };
}
