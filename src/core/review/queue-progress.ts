import type { Digest } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { QueueFacts } from './queue-facts.ts';
import type { OwnProgress, Rework } from './queue.ts';
import type { ReviewSheet } from './sheet.ts';

/** Indicators that were opened again by a newer revision and are not finished. */
function reopenedIn(sheet: ReviewSheet, indicators: readonly string[] | null): readonly string[] {
  const open = Object.entries(sheet.ratings).flatMap(([id, { reopened, done }]) =>
    reopened && !done ? [id] : [],
  );
  return indicators === null ? open : indicators.filter((id) => open.includes(id));
}

/** How far this desk is with one submission. */
export function ownProgress(
  sheet: ReviewSheet | undefined,
  indicators: readonly string[] | null,
  drafts: number,
): OwnProgress {
  const total = indicators?.length ?? null;
  if (!sheet) return { sheet: 'none', done: 0, total, reopened: 0, drafts };
  const known = Object.entries(sheet.ratings).filter(
    ([id]) => indicators === null || indicators.includes(id),
  );
  return {
    sheet: sheet.state.is,
    done: known.filter(([, { done }]) => done).length,
    total,
    reopened: reopenedIn(sheet, indicators).length,
    drafts,
  };
}

/** The sheet on the latest of the earlier revisions. */
function earlierSheet(
  sheets: readonly ReviewSheet[],
  revisions: ReadonlyMap<Digest, number>,
  newest: Digest,
): ReviewSheet | undefined {
  const at = ({ submission }: ReviewSheet): number => revisions.get(submission) ?? 0;
  return sheets
    .filter(({ submission }) => submission !== newest)
    .reduce<ReviewSheet | undefined>(
      (last, one) => (last && at(last) >= at(one) ? last : one),
      undefined,
    );
}

interface Revised {
  readonly record: PackageRecord;
  /** The sheets of this desk on any revision of the assessment. */
  readonly sheets: readonly ReviewSheet[];
  /** Revision numbers by the fingerprints of what was received. */
  readonly revisions: ReadonlyMap<Digest, number>;
  readonly indicators: readonly string[] | null;
  readonly changed: QueueFacts['changed'];
}

/**
 * That a newer revision came after this desk had begun with an earlier one, and what has to
 * be looked at again. Gone once every indicator that was opened again is finished.
 */
export function revisionToWeigh(facts: Revised): readonly Rework[] {
  const { record, sheets, revisions, indicators, changed } = facts;
  const now = sheets.find(({ submission }) => submission === record.id);
  const head = { kind: 'revision' as const, revision: record.about.revision, at: record.at };
  if (now) {
    if (now.carriedFrom === null || now.state.is !== 'open') return [];
    const reopened = reopenedIn(now, indicators);
    return reopened.length > 0
      ? [{ ...head, before: now.carriedFrom, carried: true, reopened }]
      : [];
  }
  const earlier = earlierSheet(sheets, revisions, record.id);
  if (!earlier || earlier.state.is === 'recused') return [];
  const before = earlier.submission;
  return [{ ...head, before, carried: false, reopened: changed(before, record.id) }];
}
