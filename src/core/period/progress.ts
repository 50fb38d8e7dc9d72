import type { Agency } from '#core/assessment/assessment.ts';
import { isSameAgency } from '#core/assessment/same-agency.ts';
import type { AssessmentId, Digest, PeriodId } from '#core/lib/ids.ts';
import type { DraftAgency, PeriodDraft } from './draft.ts';
import { daysBetween } from './standing.ts';

/** Diundang, belum mengisi, diajukan, ditinjau, final, tidak dinilai. */
export const PROGRESS_STATES = [
  'invited',
  'not-filled',
  'submitted',
  'in-review',
  'final',
  'not-assessed',
] as const;
export type ProgressState = (typeof PROGRESS_STATES)[number];

/** A file about one agency that is at this desk: what its manifest says, never what it contains. */
interface KnownFile {
  readonly id: Digest;
  readonly assessment: AssessmentId;
  readonly agency: Agency;
  /** null = it was begun without a period file. */
  readonly period: PeriodId | null;
  readonly year: number;
  readonly rubric: Digest;
  readonly revision: number;
  /** Day on which it was made (YYYY-MM-DD), where the reader is. */
  readonly madeOn: string;
}

export type KnownSubmission = KnownFile;

/** A result counts without its submission too: those of earlier years often come alone. */
export interface KnownResult extends KnownFile {
  readonly stage: 'interim' | 'final';
}

/** All that the state of the agencies of a period is derived from. */
export interface ProgressFacts {
  readonly period: PeriodId;
  /** The period was sent out at least once. */
  readonly isSent: boolean;
  readonly submissions: readonly KnownSubmission[];
  /** Assessments of which a review is here or was begun here, or about which was met. */
  readonly inReview: ReadonlySet<AssessmentId>;
  /** The newest result of each assessment. */
  readonly results: ReadonlyMap<AssessmentId, KnownResult>;
  /** Today, YYYY-MM-DD, where the reader is. */
  readonly today: string;
}

/** What does not fit together; nothing of it changes a state silently. */
export type ProgressOddity =
  /** It has a final result although it was decided not to assess it. */
  | 'final-despite-decision'
  /** It sent something although it was decided not to assess it. */
  | 'sent-despite-decision'
  /** Two different assessments of it are here. */
  | 'two-assessments'
  | 'sent-late'
  /** It was sent outside the period file, by the same instrument and for the same year. */
  | 'without-period';

/** Where one invited agency stands. */
export interface AgencyProgress {
  readonly row: DraftAgency;
  readonly state: ProgressState;
  /** Why it is not assessed: by decision, or the last day passed and nothing came. */
  readonly cause: 'decided' | 'deadline' | null;
  /** The last day on which it may send (YYYY-MM-DD); null = the period has none yet. */
  readonly last: string | null;
  /** Days left, 0 on the last one; below 0 = that many days late; null = no last day. */
  readonly days: number | null;
  /** The newest of its submissions. */
  readonly submission: KnownSubmission | null;
  readonly result: KnownResult | null;
  readonly odd: readonly ProgressOddity[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last day of one row: an extension can only lengthen; null = none is set yet. */
function lastDayOf(
  { closes }: Pick<PeriodDraft, 'closes'>,
  { extension }: Pick<DraftAgency, 'extension'>,
): string | null {
  if (!DAY.test(closes)) return null;
  return DAY.test(extension) && extension > closes ? extension : closes;
}

/** Whether a submission belongs to a period; one begun without its file does by year and instrument. */
function belongsTo(
  draft: Pick<PeriodDraft, 'year' | 'rubric'>,
  period: PeriodId,
  one: KnownFile,
): boolean {
  if (one.period !== null) return one.period === period;
  return String(one.year) === draft.year.trim() && one.rubric === draft.rubric?.digest;
}

const isOf = (row: DraftAgency, { agency }: KnownFile): boolean =>
  isSameAgency({ ...row, government: '' }, { ...agency, government: '' });

const newer = (a: KnownFile, b: KnownFile): number =>
  b.madeOn.localeCompare(a.madeOn) || b.revision - a.revision || b.id.localeCompare(a.id);

/** The files of one agency in a period, the newest first. */
interface OwnFiles {
  readonly submissions: readonly KnownSubmission[];
  readonly results: readonly KnownResult[];
}

function filesOf(draft: PeriodDraft, row: DraftAgency, facts: ProgressFacts): OwnFiles {
  const isOwn = (one: KnownFile): boolean => belongsTo(draft, facts.period, one) && isOf(row, one);
  const submissions = facts.submissions.filter(isOwn).sort(newer);
  const sent = new Set(submissions.map(({ assessment }) => assessment));
  const results = [...facts.results.values()].filter(
    (one) => sent.has(one.assessment) || isOwn(one),
  );
  return { submissions, results: results.sort(newer) };
}

/** The state as the work itself tells it, whatever was decided. */
function reached(
  { submissions, results }: OwnFiles,
  { inReview }: ProgressFacts,
): ProgressState | null {
  if (results.some(({ stage }) => stage === 'final')) return 'final';
  const isRead = submissions.some(({ assessment }) => inReview.has(assessment));
  if (isRead || results.length > 0) return 'in-review';
  return submissions.length > 0 ? 'submitted' : null;
}

/** The state of an agency of which nothing came: the minute after the last day, it is not assessed. */
function awaited(
  draft: PeriodDraft,
  last: string | null,
  { isSent, today }: ProgressFacts,
): ProgressState {
  if (last !== null && today > last) return 'not-assessed';
  return isSent && DAY.test(draft.opens) && today >= draft.opens ? 'not-filled' : 'invited';
}

function odditiesOf(
  row: DraftAgency,
  { submissions, results }: OwnFiles,
  { state, last }: { readonly state: ProgressState | null; readonly last: string | null },
): readonly ProgressOddity[] {
  const isDecided = row.notAssessed.trim() !== '';
  const newest = submissions[0];
  const about = new Set([...submissions, ...results].map(({ assessment }) => assessment));
  const isLate = last !== null && newest !== undefined && newest.madeOn > last;
  return [
    ...(isDecided && state === 'final' ? (['final-despite-decision'] as const) : []),
    ...(isDecided && state !== null && state !== 'final'
      ? (['sent-despite-decision'] as const)
      : []),
    ...(about.size > 1 ? (['two-assessments'] as const) : []),
    ...(isLate ? (['sent-late'] as const) : []),
    ...(newest?.period === null ? (['without-period'] as const) : []),
  ];
}

function progressOf(draft: PeriodDraft, row: DraftAgency, facts: ProgressFacts): AgencyProgress {
  const own = filesOf(draft, row, facts);
  const last = lastDayOf(draft, row);
  const reachedState = reached(own, facts);
  const isDecided = row.notAssessed.trim() !== '';
  const cause = isDecided ? 'decided' : 'deadline';
  const state =
    isDecided && reachedState !== 'final'
      ? 'not-assessed'
      : (reachedState ?? awaited(draft, last, facts));
  return {
    row,
    state,
    cause: state === 'not-assessed' ? cause : null,
    last,
    days: last === null ? null : daysBetween(facts.today, last),
    submission: own.submissions[0] ?? null,
    result: own.results.find(({ stage }) => stage === 'final') ?? own.results[0] ?? null,
    odd: odditiesOf(row, own, { state: reachedState, last }),
  };
}

/** Where every invited agency of a period stands, in the order of its rows. */
export function periodProgress(
  draft: PeriodDraft,
  facts: ProgressFacts,
): readonly AgencyProgress[] {
  return draft.agencies
    .filter(({ invited }) => invited)
    .map((row) => progressOf(draft, row, facts));
}

/** A file of this period about an agency that was not invited. */
export interface Stranger {
  readonly file: KnownFile;
  /** A result here tells more than the submission it rests on. */
  readonly is: 'submission' | 'result';
}

/** Of every assessment of this period by an agency that was not invited, the newest file. */
export function uninvited(
  draft: PeriodDraft,
  { period, submissions, results }: Pick<ProgressFacts, 'period' | 'submissions' | 'results'>,
): readonly Stranger[] {
  const invited = draft.agencies.filter((row) => row.invited);
  const strange = (is: Stranger['is'], files: readonly KnownFile[]): readonly Stranger[] =>
    files
      .filter((one) => one.period === period && !invited.some((row) => isOf(row, one)))
      .sort(newer)
      .map((file) => ({ file, is }));
  const all = [...strange('result', [...results.values()]), ...strange('submission', submissions)];
  return all.filter(
    ({ file }, at) => all.findIndex((other) => other.file.assessment === file.assessment) === at,
  );
}
