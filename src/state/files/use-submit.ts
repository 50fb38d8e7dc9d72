import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { writeSubmissionInWorker } from '#worker/client.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { storeSubmission } from '#workflow/receive/store-submission.ts';
import { prepareSubmission, type SignOff, type SubmitFailure } from '#workflow/submit/submit.ts';
import type { WriteSubmissionFailure } from '#workflow/submit/write-submission.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { submissionName } from '#state/backup/backup-name.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { flushAll } from '#state/saving/open-editors.ts';
import { useMaking } from '#state/saving/use-making.ts';
import { whileAsked } from '#state/saving/while-asked.ts';

/** A revision that was written, read back and frozen, with the file to hand on. */
export interface SentSubmission {
  readonly record: PackageRecord;
  readonly file: Blob;
  /** Name of that file: another ending than the record's where it is sealed. */
  readonly fileName: string;
}

export type SubmitTrouble = SubmitFailure | WriteSubmissionFailure | StorageTrouble;

interface Ready {
  readonly outcome: Result<SentSubmission, SubmitTrouble>;
}

interface SubmitMaker {
  readonly state: ReturnType<typeof useMaking<Ready>>['state'];
  readonly make: (signOff: Pick<SignOff, 'officer' | 'note' | 'recipients'>) => Promise<void>;
  readonly cancel: () => void;
}

/**
 * Makes the file of the open assessment, with progress and cancel. The revision is frozen
 * only after the file was read back; until then nothing is stored.
 */
export function useSubmit(): SubmitMaker {
  const desk = useDesk();
  const { assessment } = useAssessment();
  const { state, run, cancel } = useMaking<Ready>();

  const make: SubmitMaker['make'] = (said) =>
    run(async (progress, signal) => {
      await flushAll();
      const { id, agency, year } = assessment;
      const prepared = await prepareSubmission(desk, id, {
        ...said,
        today: localDay(desk.now()),
        fileName: (revision) => submissionName(agency.shortName || agency.name, year, revision),
      });
      if (!prepared.ok) return { outcome: prepared };
      const { order, hands } = prepared.value;
      return whileAsked(async () => {
        const written = await writeSubmissionInWorker(order, hands, progress, signal);
        if (!written.ok) return { outcome: fail(written.error) };
        const stored = await storeSubmission(desk, prepared.value, written.value);
        if (!stored.ok) return { outcome: stored };
        const { file, fileName } = written.value;
        return { outcome: ok({ record: stored.value, file, fileName }) };
      });
    });
  return { state, make, cancel };
}
