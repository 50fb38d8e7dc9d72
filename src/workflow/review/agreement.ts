import type { JudgedSheet } from '#core/agreement/judged-sheet.ts';
import { ratersOf } from '#core/agreement/same-rater.ts';
import type { RubricRef } from '#core/assessment/assessment.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { ClosedReason } from '#core/review/may-open.ts';
import type { Review } from '#core/review/review.ts';
import type { SheetOddityKind } from '#core/review/sheet-oddities.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { readVotes, type Votes, type VoteSheet } from './read-votes.ts';
import { rubricHere } from '#workflow/rubrics/rubric-here.ts';

/** A sheet that is here and is not compared, and why. */
export interface UncountedSheet {
  readonly assessment: AssessmentId;
  readonly agency: string;
  readonly name: string;
  readonly why: 'unreadable' | SheetOddityKind;
}

/** All sheets by one version of one instrument that may be compared. */
export interface JudgedBy {
  readonly ref: RubricRef;
  /** null = the instrument is not here, and nothing can be counted. */
  readonly rubric: Rubric | null;
  readonly sheets: readonly JudgedSheet[];
  readonly uncounted: readonly UncountedSheet[];
}

/** An assessment of which nothing is shown yet: blind independence. */
export interface ClosedAssessment {
  readonly assessment: AssessmentId;
  readonly agency: string;
  readonly reason: ClosedReason;
}

export interface Agreement {
  /** The instrument with most sheets first. */
  readonly by: readonly JudgedBy[];
  readonly closed: readonly ClosedAssessment[];
}

/** With one of these a sheet is no independent reading of the same thing, until decided upon. */
const UNCOUNTED: readonly SheetOddityKind[] = [
  'unreadable',
  'superseded',
  'other-rubric',
  'conflict',
  'rejected-key',
];

const agencyOf = ({ about }: PackageRecord): string => about.agency?.name ?? '';

interface ReadSheet {
  readonly record: PackageRecord;
  readonly review: Review;
}

/** A sheet that may be compared, or why it is not. */
function readingOf({ record, review, head, oddities }: VoteSheet): ReadSheet | UncountedSheet {
  const odd = oddities.find(({ kind }) => UNCOUNTED.includes(kind))?.kind;
  if (review && !odd) return { record, review };
  return {
    assessment: record.about.subject as AssessmentId,
    agency: agencyOf(record),
    name: head?.by.name ?? '',
    why: odd ?? 'unreadable',
  };
}

function judgedSheets(read: readonly ReadSheet[]): readonly JudgedSheet[] {
  const raters = ratersOf(
    read.map(({ record: { signature }, review: { by } }) => ({
      name: by.name,
      unit: by.unit,
      key: signature?.publicKey ?? null,
    })),
  );
  return raters.flatMap((rater, at): readonly JudgedSheet[] => {
    const one = read[at];
    if (!one) return [];
    const { record, review } = one;
    const findings = Object.entries(review.indicators).map(
      ([id, { finding }]) => [id, finding] as const,
    );
    return [
      {
        review: record.id,
        assessment: review.assessment,
        agency: agencyOf(record),
        submission: review.submission,
        rater,
        at: review.at,
        findings: Object.fromEntries(findings),
      },
    ];
  });
}

async function judgedBy(
  desk: Desk,
  sheets: readonly VoteSheet[],
  records: readonly PackageRecord[],
): Promise<readonly JudgedBy[]> {
  const refs = new Map(
    sheets.map(({ record }) => [record.about.rubric.digest, record.about.rubric]),
  );
  const all = [...refs.values()].map(async (ref): Promise<JudgedBy> => {
    const own = sheets.filter(({ record }) => record.about.rubric.digest === ref.digest);
    const read = own.map(readingOf);
    return {
      ref,
      rubric: await rubricHere(desk, ref, records),
      sheets: judgedSheets(read.flatMap((one) => ('review' in one ? [one] : []))),
      uncounted: read.flatMap((one) => ('why' in one ? [one] : [])),
    };
  });
  return (await Promise.all(all)).sort((a, b) => b.sheets.length - a.sheets.length);
}

/**
 * What the asesors said of every assessment here, by instrument, as far as this desk may
 * read it. Assessments whose sheets are closed are only named. Never two instruments, nor
 * two versions of one, in the same table.
 */
export function readAgreement(desk: Desk): Promise<Result<Agreement, StorageTrouble>> {
  return attempt<Agreement, StorageTrouble>(async () => {
    const { sound } = await readPackages(desk.db);
    const reviews = sound.filter(({ kind }) => kind === 'review');
    const first = new Map(reviews.map((record) => [record.about.subject as AssessmentId, record]));
    const read: (readonly [PackageRecord, AssessmentId, Votes])[] = [];
    for (const [assessment, record] of first) {
      const votes = await readVotes(desk, assessment);
      if (!votes.ok) return votes;
      read.push([record, assessment, votes.value]);
    }
    const open = read.flatMap(([, , { gate, sheets }]) => (gate === 'open' ? sheets : []));
    return ok({
      by: await judgedBy(desk, open, sound),
      closed: read.flatMap(([record, assessment, { gate }]) =>
        gate === 'open' ? [] : [{ assessment, agency: agencyOf(record), reason: gate.closed }],
      ),
    });
  });
}
