import { useMemo } from 'react';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { LastYear } from '#core/review/final.ts';
import { lastYearOf } from '#core/review/last-year.ts';
import type { BeginBlock } from '#core/review/may-open.ts';
import { overviewOf, type Overview } from '#core/review/overview.ts';
import type { QueueEntry, ReviewQueue } from '#core/review/queue.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { additionalDocuments } from '#workflow/talk/list-messages.ts';
import { listResultVersions } from '#workflow/result/list-results.ts';
import { listSheets } from '#workflow/review/list-sheets.ts';
import { whetherToBegin } from '#workflow/review/may-begin.ts';
import type { OpenSubmission, OpenSubmissionFailure } from '#workflow/receive/open-submission.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { useReviewQueue } from './use-review-queue.ts';
import { useSubmission } from '#state/files/use-submission.ts';

/** One submission with everything its page says. */
export interface OverviewHere {
  readonly opened: OpenSubmission;
  readonly overview: Overview;
  /** The sheet of this desk; null = none was begun. */
  readonly sheet: ReviewSheet | null;
  /** Whose sheet was written here last: they are asked no more who they are. */
  readonly lastAsesor: ReviewSheet['asesor'] | null;
  readonly queue: ReviewQueue;
  /** The assessment as it stands in the queue, by its newest revision. */
  readonly entry: QueueEntry | undefined;
  /** Whether a sheet can be begun, and why not. */
  readonly may: true | BeginBlock;
  readonly lastYear: LastYear | null;
}

export type OverviewState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: OpenSubmissionFailure | StorageTrouble }
  | ({ readonly kind: 'here' } & OverviewHere);

function useDeskParts(fingerprint: Digest, record: PackageRecord | undefined) {
  const desk = useDesk();
  const subject = record?.about.subject as AssessmentId | undefined;
  return useLive(async () => {
    if (subject === undefined) return undefined;
    const [sheets, more, results, may] = await Promise.all([
      listSheets(desk),
      additionalDocuments(desk, fingerprint),
      listResultVersions(desk),
      whetherToBegin(desk, subject),
    ]);
    if (!sheets.ok) return sheets;
    if (!more.ok) return more;
    if (!results.ok) return results;
    if (!may.ok) return may;
    const value = {
      sheets: sheets.value,
      more: more.value,
      results: results.value,
      may: may.value,
    };
    return { ok: true, value } as const;
  }, [desk, fingerprint, subject]);
}

/** Everything about one received submission before it is rated, kept in step with the disk. */
export function useOverview(fingerprint: Digest): OverviewState {
  const submission = useSubmission(fingerprint);
  const opened = submission?.ok ? submission.value : undefined;
  const parts = useDeskParts(fingerprint, opened?.record);
  const queue = useReviewQueue();
  return useMemo((): OverviewState => {
    if (submission && !submission.ok) return { kind: 'failed', failure: submission.error };
    if (parts && !parts.ok) return { kind: 'failed', failure: parts.error };
    if (queue && !queue.ok) return { kind: 'failed', failure: queue.error };
    if (!opened || !parts || !queue) return { kind: 'opening' };
    const { record, rubric, assessment, documents } = opened;
    const { sheets, more, results, may } = parts.value;
    const sheet = sheets.sound.find((one) => one.submission === fingerprint) ?? null;
    const entry = queue.value.entries.find((one) => one.assessment === record.about.subject);
    const overview = overviewOf({
      rubric,
      answers: assessment.answers,
      documents: [...documents, ...more.map(({ document }) => document)],
      additional: new Set(more.map(({ document }) => document.id)),
      sheet,
      mine: entry?.indicators ?? null,
    });
    return {
      kind: 'here',
      opened,
      overview,
      sheet,
      lastAsesor: sheets.sound[0]?.asesor ?? null,
      queue: queue.value,
      entry,
      may,
      lastYear: lastYearOf(results, record.about),
    };
  }, [fingerprint, submission, opened, parts, queue]);
}
