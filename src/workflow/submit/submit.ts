import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Assessment, Person } from '#core/assessment/assessment.ts';
import { attachedItems } from '#core/evidence/attached-items.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { claimSupports } from '#core/evidence/missing-evidence.ts';
import type { AssessmentId, PublicKey } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageAbout } from '#core/package/head.ts';
import type { Statement } from '#core/package/statement.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { SubmitProblem } from '#core/submit/problem.ts';
import { canSubmit, checkSubmission } from '#core/submit/rules.ts';
import { statedScores } from '#core/submit/stated-scores.ts';
import { signManifest } from '#exchange/keys/signature.ts';
import { readAssessment, type ReadFailure } from '#storage/assessments.ts';
import { readDocuments } from '#storage/documents.ts';
import { readFile } from '#storage/files.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { BACKUP_APP } from '#workflow/backup/backup-app.ts';
import { submissionState, type SubmissionState } from './check-submission.ts';
import type { Desk } from '#workflow/desk.ts';
import { readJournal } from '#workflow/journal/read-journal.ts';
import { rubricOf } from '#workflow/rubrics/rubric-of.ts';
import { sampleMark } from '#workflow/sample/sample-mark.ts';
import type { RubricFailure } from '#workflow/rubrics/shipped-rubrics.ts';
import { signWith, type SigningDesk } from '#workflow/keys/sign-with.ts';
import type { SubmissionFile, SubmissionHands, SubmissionOrder } from './write-submission.ts';

/** What the officer says and decides on the last page. */
export interface SignOff {
  readonly officer: Pick<Person, 'name' | 'position'>;
  /** A word to the asesor. */
  readonly note: string;
  /** Receiving keys of those who may open it; none = the file is not sealed. */
  readonly recipients: readonly PublicKey[];
  /** YYYY-MM-DD, where the officer is. */
  readonly today: string;
  readonly fileName: (revision: number) => string;
}

export type SubmitFailure =
  | { readonly kind: 'not-ready'; readonly problems: readonly SubmitProblem[] }
  /** No key here that could read the sealed file back. */
  | { readonly kind: 'cannot-seal' }
  | ReadFailure
  | RubricFailure
  | StorageTrouble;

export interface PreparedSubmission {
  readonly id: AssessmentId;
  readonly order: SubmissionOrder;
  readonly hands: SubmissionHands;
}

interface Ground {
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  readonly documents: readonly EvidenceDocument[];
  readonly state: SubmissionState;
}

/** The rules as they stand at this very moment; what is only seen on screen is not asked again. */
function problemsOf(ground: Ground, sealed: boolean, today: string): readonly SubmitProblem[] {
  const { assessment, documents, state } = ground;
  const rubric = appliedRubric(ground.rubric, assessment);
  const attached = attachedItems(rubric, documents);
  const { claimed } = scoreAssessment(rubric, assessment.answers, attached);
  const supports = claimSupports(rubric, assessment.answers, claimed, attached);
  const remarks = { open: 0, unread: 0 };
  const seen = { rubric, assessment, documents, supports, remarks, unsaved: false };
  return checkSubmission({ ...seen, ...state, sealed, today });
}

/** What counts and what it was made smaller from; replaced files stay at this desk. */
export function filesOf(documents: readonly EvidenceDocument[]): readonly SubmissionFile[] {
  return documents.flatMap(({ file, original }) =>
    [file, ...(original ? [original] : [])].map(({ digest, name, size }) => ({
      digest,
      ending: /\.([a-z0-9]{1,8})$/.exec(name.toLowerCase())?.[1] ?? 'bin',
      bytes: size,
    })),
  );
}

function aboutOf(desk: Desk, { assessment, state }: Ground): PackageAbout {
  const { agency, year, rubric, id } = assessment;
  const { period, periodFile, last } = state;
  return {
    rubric,
    agency,
    period:
      period === 'none' || period === 'missing'
        ? null
        : { id: period.id, year: period.year, name: period.name },
    year,
    subject: id,
    revision: (last?.revision ?? 0) + 1,
    previous: last?.fingerprint ?? null,
    rests: periodFile === null ? [] : [periodFile],
    ...sampleMark(desk),
  };
}

/** Signs for this desk, in the name of a person. */
export function signerOf(
  { identity, sign }: SigningDesk,
  { name, position }: Pick<Person, 'name' | 'position'>,
  at: string,
): SubmissionHands['sign'] {
  const { signKey: publicKey, unit, role } = identity;
  const signer = { name, position, unit, role };
  return (fingerprint) => signManifest({ fingerprint, signer, at, publicKey }, sign);
}

/**
 * Everything a submission is made of, as it is stored at this moment: frozen from here on.
 * Fails with the reasons where a rule of sending stands in the way.
 */
export function prepareSubmission(
  desk: Desk,
  id: AssessmentId,
  signOff: SignOff,
): Promise<Result<PreparedSubmission, SubmitFailure>> {
  return attempt<PreparedSubmission, SubmitFailure>(async () => {
    const stored = await readAssessment(desk.db, id);
    if (!stored.ok) return stored;
    const assessment = stored.value;
    const rubric = await rubricOf(desk, assessment.rubric);
    if (!rubric.ok) return rubric;
    const { sound } = await readDocuments(desk.db, id);
    const documents = sound.filter(({ status }) => status === 'active');
    const state = await submissionState(desk, assessment, documents);
    if (!state.ok) return state;
    const ground = { rubric: rubric.value.rubric, assessment, documents, state: state.value };
    const { recipients, today } = signOff;
    const problems = problemsOf(ground, recipients.length > 0, today);
    const reasons = canSubmit(problems);
    if (reasons !== true) return fail({ kind: 'not-ready', problems: reasons });
    const journal = await readJournal(desk, id);
    if (!journal.ok) return journal;

    const signing = await signWith(desk);
    const key = signing.ok ? signing.value : null;
    const own = key?.identity.receiveKey;
    const receiveKey = key?.receiveKey;
    if (recipients.length > 0 && !(own && receiveKey)) return fail({ kind: 'cannot-seal' });
    const sealing =
      recipients.length > 0 && own && receiveKey
        ? { to: [...recipients, own], own: receiveKey }
        : null;

    const madeAt = desk.now();
    const about = aboutOf(desk, ground);
    const statement: Statement = {
      formatVersion: 1,
      officer: signOff.officer,
      at: madeAt,
      note: signOff.note.trim(),
      ...statedScores(ground.rubric, { assessment, documents }),
      late: problems.some(({ rule }) => rule === 'late'),
    };
    const bodies = new Map<string, unknown>([
      ['assessment.json', assessment],
      ['documents.json', documents],
      ['journal.json', journal.value.entries],
      ['rubric.json', ground.rubric],
      ['statement.json', statement],
    ]);
    const fileName = signOff.fileName(about.revision);
    const files = filesOf(documents);
    return ok({
      id,
      order: {
        kind: 'submission',
        about,
        madeAt,
        app: BACKUP_APP,
        bodies,
        files,
        fileName,
        sealing,
      },
      hands: {
        open: async (digest) => {
          const bytes = await readFile(desk.db, digest);
          if (!bytes) throw new Error(`evidence/${digest}`);
          return bytes;
        },
        sign: key && signerOf(key, signOff.officer, madeAt),
      },
    });
  });
}
