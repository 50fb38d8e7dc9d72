import { placedIndicators } from '#core/rubric/walk.ts';
import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { AssessmentId, Digest, PeriodId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { readAssessments } from '#storage/assessments.ts';
import { readDocuments } from '#storage/documents.ts';
import { readLastBackup } from '#storage/browser/last-backup.ts';
import { readOwnKeys } from '#storage/vault/own-key.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { readSheets } from '#storage/reviews.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { readPackageContent } from '#workflow/receive/read-package.ts';
import { rubricOf } from '#workflow/rubrics/rubric-of.ts';

/** What an agency has done already; everything is about its newest assessment. */
export interface AgencyFacts {
  /** null = none was begun. */
  readonly assessment: AssessmentId | null;
  /** The indicator to go on with: an answered one, or the first; null = it cannot be read. */
  readonly indicator: string | null;
  readonly answered: boolean;
  readonly attached: boolean;
  readonly backedUp: boolean;
}

/** What an asesor has done already. */
export interface AsesorFacts {
  readonly hasKey: boolean;
  /** The submission to go on with; null = none was received. */
  readonly submission: Digest | null;
  readonly begun: boolean;
  /** The first indicator of that submission that has evidence; null = it cannot be read. */
  readonly indicator: string | null;
  readonly judged: boolean;
}

/** What Diskominfo has done already. */
export interface OfficeFirstFacts {
  readonly hasKey: boolean;
  readonly hasRoster: boolean;
  /** The period to go on with: the newest set up here; null = none. */
  readonly period: PeriodId | null;
  readonly handedOut: boolean;
  readonly received: boolean;
}

async function indicatorOf(desk: Desk, assessment: Assessment): Promise<string | null> {
  const loaded = await rubricOf(desk, assessment.rubric);
  if (!loaded.ok) return null;
  const all = placedIndicators(appliedRubric(loaded.value.rubric, assessment));
  const answered = all.find(({ indicator }) => isAnswered(assessment, indicator.id));
  return (answered ?? all[0])?.indicator.id ?? null;
}

const isAnswered = ({ answers }: Assessment, id: string): boolean =>
  Object.hasOwn(answers, id) && answers[id]?.rating !== 'blank';

/** How far an agency is from its first result. */
export function agencyFacts(desk: Desk): Promise<Result<AgencyFacts, StorageTrouble>> {
  return attempt(async () => {
    const { db } = desk;
    const [{ sound }, backup] = await Promise.all([readAssessments(db), readLastBackup(db)]);
    const newest = sound.find(({ status }) => status === 'active');
    const documents = newest ? (await readDocuments(db, newest.id)).sound : [];
    return ok({
      assessment: newest?.id ?? null,
      indicator: newest ? await indicatorOf(desk, newest) : null,
      answered: newest ? Object.keys(newest.answers).some((id) => isAnswered(newest, id)) : false,
      attached: documents.some(({ status }) => status === 'active'),
      backedUp: backup.at !== '',
    });
  });
}

/** The first indicator that has evidence, or else the first of all. */
async function firstOf(desk: Desk, { id }: PackageRecord): Promise<string | null> {
  const read = await readPackageContent(desk, id);
  const bodies = read.ok ? read.value.bodies : null;
  if (bodies?.kind !== 'submission') return null;
  const used = new Set(
    bodies['documents.json'].flatMap(({ supports }) => supports.map(({ indicator }) => indicator)),
  );
  const all = placedIndicators(bodies['rubric.json']).map(({ indicator }) => indicator.id);
  return all.find((one) => used.has(one)) ?? all[0] ?? null;
}

/** The one that came last; of those that came together, the first by name. */
function newestOf(submissions: readonly PackageRecord[]): PackageRecord | undefined {
  const nameOf = ({ about }: PackageRecord): string => about.agency?.name ?? '';
  return [...submissions].sort(
    (a, b) => b.at.localeCompare(a.at) || nameOf(a).localeCompare(nameOf(b), 'id'),
  )[0];
}

/** How far an asesor is from the first verdict. */
export function asesorFacts(desk: Desk): Promise<Result<AsesorFacts, StorageTrouble>> {
  return attempt(async () => {
    const { db } = desk;
    const [keys, packages, sheets] = await Promise.all([
      readOwnKeys(db),
      readPackages(db, { direction: 'received' }),
      readSheets(db),
    ]);
    const submissions = packages.sound.filter(({ kind }) => kind === 'submission');
    const [sheet] = [...sheets.sound].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
    const record = submissions.find(({ id }) => id === sheet?.submission) ?? newestOf(submissions);
    return ok({
      hasKey: keys.current !== null,
      submission: record?.id ?? null,
      begun: sheet !== undefined,
      indicator: record ? await firstOf(desk, record) : null,
      judged: sheets.sound.some(
        ({ verdicts, ratings }) => verdicts.length > 0 || Object.keys(ratings).length > 0,
      ),
    });
  });
}

/** How far Diskominfo is from the first recap. */
export function officeFirstFacts(desk: Desk): Promise<Result<OfficeFirstFacts, StorageTrouble>> {
  return attempt(async () => {
    const { db } = desk;
    const [keys, agencies, periods, outcomes, packages] = await Promise.all([
      readOwnKeys(db),
      db.roster.count(),
      readPeriods(db),
      db.outcomes.count(),
      readPackages(db, { direction: 'received', kind: 'submission' }),
    ]);
    const own = periods.sound.filter((one) => one.holding === 'own');
    const newest = [...own].sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
    return ok({
      hasKey: keys.current !== null,
      hasRoster: agencies > 0,
      period: newest?.id ?? null,
      handedOut: own.some(({ file }) => file !== null),
      received: outcomes + packages.sound.length > 0,
    });
  });
}
