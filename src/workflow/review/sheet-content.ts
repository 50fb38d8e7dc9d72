import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { SheetToSign } from '#core/review/check-sheet.ts';
import { knownConflict, toRate } from '#core/review/known-conflict.ts';
import { findingOfTrace } from '#core/review/proposal.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { additionalDocuments } from '#workflow/talk/list-messages.ts';
import { readPackageContent, type ContentFailure } from '#workflow/receive/read-package.ts';

/** A sheet beside the submission it is about, and everything its rules look at. */
export interface SheetContent {
  /** Of the submission. */
  readonly record: PackageRecord;
  readonly check: Omit<SheetToSign, 'unsaved'>;
  /** The clarifications that brought the additional evidence, each once. */
  readonly clarifications: readonly Digest[];
}

export type SheetContentFailure = ContentFailure | { readonly kind: 'not-a-submission' };

/** Reads what a sheet is checked against, as it stands at this moment. */
export function sheetContent(
  desk: Desk,
  sheet: ReviewSheet,
): Promise<Result<SheetContent, SheetContentFailure | StorageTrouble>> {
  return attempt<SheetContent, SheetContentFailure | StorageTrouble>(async () => {
    const [packages, periods, additional, content] = await Promise.all([
      readPackages(desk.db, { kind: 'submission', subject: sheet.assessment }),
      readPeriods(desk.db),
      additionalDocuments(desk, sheet.submission),
      readPackageContent(desk, sheet.submission),
    ]);
    if (!content.ok) return content;
    if (!additional.ok) return additional;
    const { record, bodies } = content.value;
    if (bodies.kind !== 'submission') return fail({ kind: 'not-a-submission' });
    const assessment = bodies['assessment.json'];
    const rubric = appliedRubric(bodies['rubric.json'], assessment);
    const { answers, agency } = assessment;
    const { claimed } = scoreAssessment(rubric, answers);
    const period = periods.sound.find(({ id }) => id === record.about.period?.id)?.period ?? null;
    const newest = Math.max(...packages.sound.map(({ about }) => about.revision));
    return ok({
      record,
      check: {
        rubric,
        answers,
        sheet,
        documents: [...bodies['documents.json'], ...additional.value.map((one) => one.document)],
        additional: new Set(additional.value.map((one) => one.document.id)),
        mine: toRate(rubric, period, sheet.asesor, agency),
        claimed: new Map(indicatorTraces(claimed).map((one) => [one.id, findingOfTrace(one)])),
        newer: newest > record.about.revision ? newest : null,
        conflict: knownConflict(period, sheet.asesor, agency),
      },
      clarifications: [...new Set(additional.value.map((one) => one.package))],
    });
  });
}
