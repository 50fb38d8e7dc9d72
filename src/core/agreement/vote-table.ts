import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { OPEN, type Finding } from '#core/review/finding.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { JudgedSheet, Rater } from './judged-sheet.ts';

/** One indicator of one submission, as every asesor rated it. */
export interface VoteUnit {
  readonly assessment: AssessmentId;
  readonly agency: string;
  readonly submission: Digest;
  readonly indicator: string;
  /** In the order of the raters; null = this asesor has no sheet on this submission. */
  readonly votes: readonly (Finding | null)[];
}

/** All votes by one version of one instrument. */
export interface VoteTable {
  /** By id, so that the table is the same at every desk. */
  readonly raters: readonly Rater[];
  readonly units: readonly VoteUnit[];
  /** Sheets of an asesor who has a later one on the same submission; they do not count. */
  readonly superseded: readonly JudgedSheet[];
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The sheet of each rater on each submission that counts: the last one. */
function lastOnes(sheets: readonly JudgedSheet[]): ReadonlyMap<string, JudgedSheet> {
  const last = new Map<string, JudgedSheet>();
  const ordered = [...sheets].sort((a, b) => byText(a.at, b.at) || byText(a.review, b.review));
  for (const sheet of ordered) last.set(`${sheet.submission} ${sheet.rater.id}`, sheet);
  return last;
}

/**
 * Puts sheets by the same instrument side by side. Only sheets on the same submission are
 * compared with each other: another revision is another thing to look at. Indicators that
 * no sheet on a submission names are no units of it, nor are those the instrument lacks.
 */
export function voteTable(rubric: Rubric, sheets: readonly JudgedSheet[]): VoteTable {
  const last = lastOnes(sheets);
  const counted = new Set(last.values());
  const raters = [...new Map([...counted].map(({ rater }) => [rater.id, rater])).values()].sort(
    (a, b) => byText(a.id, b.id),
  );
  const submissions = [...new Map([...counted].map((one) => [one.submission, one])).values()].sort(
    (a, b) => byText(a.agency, b.agency) || byText(a.submission, b.submission),
  );
  const units = submissions.flatMap(({ assessment, agency, submission }) => {
    const own = raters.map(({ id }) => last.get(`${submission} ${id}`));
    return placedIndicators(rubric).flatMap(({ indicator: { id } }): readonly VoteUnit[] => {
      // An agency that answers for a part only: nobody is asked for the rest.
      if (!own.some((sheet) => sheet && Object.hasOwn(sheet.findings, id))) return [];
      const votes = own.map((sheet) => (sheet ? (sheet.findings[id] ?? OPEN) : null));
      return [{ assessment, agency, submission, indicator: id, votes }];
    });
  });
  return { raters, units, superseded: sheets.filter((sheet) => !counted.has(sheet)) };
}

/** A vote that can be compared: a value; anything else is none. */
export function numberOf(vote: Finding | null): number | null {
  return vote?.is === 'value' ? Number(vote.value) : null;
}
