import type { Agency } from '#core/assessment/assessment.ts';
import type { Digest, PeriodId } from '#core/lib/ids.ts';
import type { PeriodRecord } from '#core/period/record.ts';

/** One agency invited to a period that is here. */
export interface Invited {
  readonly period: PeriodId;
  readonly year: number;
  readonly rubric: Digest;
  readonly agency: Agency;
  /** Name of its batch; empty = none. */
  readonly batch: string;
  /** Why it is not assessed at all; empty = it may still be. */
  readonly notAssessed: string;
}

function batchNames(
  batches: readonly { readonly id: string; readonly name: string }[],
): (id: string) => string {
  const names = new Map(batches.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}

function ofDraft({ id, draft }: Extract<PeriodRecord, { holding: 'own' }>): readonly Invited[] {
  const year = Number(draft.year);
  const { rubric, government } = draft;
  if (!rubric || !Number.isInteger(year)) return [];
  const nameOf = batchNames(draft.batches);
  return draft.agencies
    .filter(({ invited, name }) => invited && name.trim() !== '')
    .map(({ name, shortName, code, batch, notAssessed }) => ({
      period: id,
      year,
      rubric: rubric.digest,
      agency: { name, shortName, code, government },
      batch: nameOf(batch),
      notAssessed: notAssessed.trim(),
    }));
}

/**
 * Who is invited to the periods of this desk, as they stand now; in a period that came from
 * a file nobody says here who is not assessed.
 */
export function invitedTo(periods: readonly PeriodRecord[]): readonly Invited[] {
  return periods.flatMap((record) => {
    if (record.holding === 'own') return ofDraft(record);
    const { id, year, rubric, batches, agencies } = record.period;
    const nameOf = batchNames(batches);
    return agencies.map(({ name, shortName, code, government, batch }) => ({
      period: id,
      year,
      rubric: rubric.digest,
      agency: { name, shortName, code, government },
      batch: nameOf(batch),
      notAssessed: '',
    }));
  });
}
