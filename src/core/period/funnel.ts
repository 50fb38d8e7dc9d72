import type { PeriodDraft } from './draft.ts';
import type { AgencyProgress, ProgressState } from './progress.ts';

/**
 * How many agencies are left at each step, each counted within the one before it. A step is
 * about the whole period: the batch of a day is none.
 */
export interface Funnel {
  /** In the roster in the year of the period; null = no roster is kept. */
  readonly roster: number | null;
  readonly invited: number;
  /** Of the invited those that sent, whatever became of it since. */
  readonly sent: number;
  /** Of those the ones in review or further. */
  readonly reviewed: number;
  readonly final: number;
  /** Of the invited those that may still send. */
  readonly awaited: number;
  /** Of the invited those that are not assessed: never 0, and in no mean. */
  readonly notAssessed: { readonly decided: number; readonly deadline: number };
}

/** The funnel of a period; `roster` counts the agencies of its year, null = none is kept. */
export function funnelOf(progress: readonly AgencyProgress[], roster: number | null): Funnel {
  const count = (...states: readonly ProgressState[]): number =>
    progress.filter(({ state }) => states.includes(state)).length;
  const caused = (cause: AgencyProgress['cause']): number =>
    progress.filter((one) => one.cause === cause).length;
  return {
    roster,
    invited: progress.length,
    sent: count('submitted', 'in-review', 'final'),
    reviewed: count('in-review', 'final'),
    final: count('final'),
    awaited: count('invited', 'not-filled'),
    notAssessed: { decided: caused('decided'), deadline: caused('deadline') },
  };
}

/** One batch (gelombang): who was to come to its session, and who did. */
export interface BatchStanding {
  /** Id of the batch; empty = those that are in none. */
  readonly id: string;
  readonly name: string;
  /** YYYY-MM-DD; empty = not said. */
  readonly date: string;
  readonly invited: number;
  readonly present: number;
  readonly absent: number;
  /** Nobody has said whether they came. */
  readonly unknown: number;
}

/** Attendance of every batch, of the invited alone; those in none come last, where there are any. */
export function batchStandings(draft: PeriodDraft): readonly BatchStanding[] {
  const invited = draft.agencies.filter((row) => row.invited);
  const known = new Set(draft.batches.map(({ id }) => id));
  const standing = (
    { id, name, date }: { readonly id: string; readonly name: string; readonly date: string },
    rows: typeof invited,
  ): BatchStanding => {
    const count = (attended: (typeof rows)[number]['attended']): number =>
      rows.filter((row) => row.attended === attended).length;
    return {
      id,
      name,
      date,
      invited: rows.length,
      present: count('present'),
      absent: count('absent'),
      unknown: count('unknown'),
    };
  };
  const without = invited.filter(({ batch }) => !known.has(batch));
  return [
    ...draft.batches.map((batch) =>
      standing(
        batch,
        invited.filter((row) => row.batch === batch.id),
      ),
    ),
    ...(without.length > 0 ? [standing({ id: '', name: '', date: '' }, without)] : []),
  ];
}
