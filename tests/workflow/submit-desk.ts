import type { Answer } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { changeAssessment, insertAssessments } from '#storage/assessments.ts';
import { changeDocument } from '#storage/documents.ts';
import type { Desk } from '#workflow/desk.ts';
import { storeSubmission } from '#workflow/receive/store-submission.ts';
import { prepareSubmission, type SignOff, type SubmitFailure } from '#workflow/submit/submit.ts';
import {
  writeSubmission,
  type WrittenSubmission,
  type WriteSubmissionFailure,
} from '#workflow/submit/write-submission.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { dataOf, LIMA, shippedRubric } from '../rubrics/shipped.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { attach } from '../support/evidence-rows.ts';
import { indicatorsIn, standingOn } from '../support/rubrics.ts';
import { assessmentWith, must } from '../support/scenario.ts';

export const ID = '01990000-0000-7000-8000-000000000001' as AssessmentId;
export const RUBRIC = shippedRubric(LIMA);
const INDICATORS = indicatorsIn(RUBRIC.groups);
const DOCUMENT = '01990000-0000-7000-8000-00000000000a';
const [FIRST] = INDICATORS;

const answered = (level: number): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    INDICATORS.map((indicator) => [
      indicator.id,
      { ...standingOn(indicator, level), fact: 'Fakta.', analysis: 'Analisis.', done: true },
    ]),
  );

/** An assessment of which every indicator is finished. */
export function completeAssessment(changes: Partial<Assessment> = {}): Assessment {
  const { id, version } = RUBRIC;
  return {
    ...assessmentWith(ID, answered(2)),
    rubric: { id, version, digest: digestOfJson(dataOf(LIMA)) },
    people: [{ role: 'head', name: 'Kepala Uji', position: 'Kepala Dinas' }],
    ...changes,
  };
}

/** Stores it with one piece of evidence, which supports the first indicator. */
export async function seedComplete(desk: Desk, changes: Partial<Assessment> = {}): Promise<void> {
  await insertAssessments(desk.db, [completeAssessment(changes)], { verb: 'create' });
  const bytes = new TextEncoder().encode(`bukti ${'x'.repeat(5000)}`);
  const document = await attach(desk, ID, DOCUMENT, bytes, 'SK Tim.PDF');
  const links = FIRST ? [{ indicator: FIRST.id, item: null }] : [];
  must(
    await changeDocument(desk.db, document.id, (stored) => ok({ ...stored, supports: links }), {
      verb: 'document',
    }),
  );
}

/** Changes a sentence, as a person would. */
export async function changeFact(desk: Desk, fact: string): Promise<void> {
  const id = FIRST?.id ?? '';
  must(
    await changeAssessment(
      desk.db,
      ID,
      (stored) => {
        const answer = stored.answers[id];
        if (!answer) return fail('gone');
        return ok({ ...stored, answers: { ...stored.answers, [id]: { ...answer, fact } } });
      },
      { verb: 'answer' },
    ),
  );
}

const SIGN_OFF: SignOff = {
  officer: { name: 'Kepala Uji', position: 'Kepala Dinas' },
  note: 'Mohon diperiksa.',
  recipients: [],
  today: '2026-11-22',
  fileName: (revision) => `kirim-${revision}.timbang.zip`,
};

export interface Submitted {
  readonly record: PackageRecord;
  readonly written: WrittenSubmission;
}

/** Prepares, writes and stores as the page and its worker do together. */
export async function submit(
  desk: Desk,
  signOff: Partial<SignOff> = {},
): Promise<Result<Submitted, SubmitFailure | WriteSubmissionFailure | StorageTrouble>> {
  const prepared = await prepareSubmission(desk, ID, { ...SIGN_OFF, ...signOff });
  if (!prepared.ok) return prepared;
  const { order, hands } = prepared.value;
  const { signal } = new AbortController();
  const written = await writeSubmission(order, hands, () => undefined, signal);
  if (!written.ok) return written;
  const record = await storeSubmission(desk, prepared.value, written.value);
  return record.ok ? ok({ record: record.value, written: written.value }) : record;
}
