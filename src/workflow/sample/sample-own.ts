import { answeredInPart } from '#core/sample/assessment.ts';
import { sampleDocuments } from '#core/sample/documents.ts';
import type { SampleCalendar } from '#core/sample/calendar.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { digestOf } from '#exchange/bytes/running-digest.ts';
import { insertAssessments } from '#storage/assessments.ts';
import { insertDocuments } from '#storage/documents.ts';
import { sealFile } from '#storage/files.ts';
import type { Desk } from '#workflow/desk.ts';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';

interface OwnWork {
  readonly assessment: Assessment;
  readonly loaded: LoadedRubric;
  /** Of the story. */
  readonly year: number;
  readonly calendar: SampleCalendar;
}

/** Pieces of evidence that are attached already. */
const ATTACHED = 6;

/** Puts an assessment that is under way at the desk of its agency, with its first evidence. */
export async function keepOwnWork({ db }: Desk, { loaded, ...about }: OwnWork): Promise<void> {
  const { rubric } = loaded;
  const assessment = answeredInPart(about.assessment, rubric);
  const made = sampleDocuments({ ...about, assessment, rubric }, ATTACHED, (content) =>
    digestOf(new TextEncoder().encode(content)),
  );
  const files = await Promise.all(
    made.map(({ document, content }) =>
      sealFile(db, document.file.digest, new TextEncoder().encode(content)),
    ),
  );
  await insertAssessments(db, [assessment], { verb: 'create' });
  await insertDocuments(
    db,
    made.map(({ document }) => document),
    files,
    { verb: 'attach' },
  );
}
