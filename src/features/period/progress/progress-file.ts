import { sourceOfTable, type ListSource } from '#core/evidence/list-table.ts';
import type { PeriodDraft } from '#core/period/draft.ts';
import type { AgencyProgress } from '#core/period/progress.ts';
import { agencyText } from '#features/period/agencies/text-agencies.ts';
import { progressText } from './text-progress.ts';

const { table, affair, states, attended, odd } = progressText;

/** Where every agency stands, with the reasons that are kept at this desk, as a file. */
export function progressFile(draft: PeriodDraft, progress: readonly AgencyProgress[]): ListSource {
  const head = (name: string, width: number, holds: 'text' | 'day' = 'text') => ({
    head: name,
    width,
    holds,
  });
  const batchOf = (id: string): string => draft.batches.find((one) => one.id === id)?.name ?? '';
  return sourceOfTable({
    name: table.title,
    columns: [
      head(agencyText.column.code, 12),
      head(table.column.name, 48),
      head(table.column.state, 16),
      head(table.column.batch, 18),
      head(table.column.attended, 16),
      head(table.column.last, 14, 'day'),
      head(affair.extensionWhy, 30),
      head(affair.notAssessed, 30),
      head(affair.why, 30),
      head(table.targetHead, 10),
      head(progressText.strange.title, 30),
    ],
    rows: progress.map((one) => [
      one.row.code,
      one.row.name,
      states[one.state],
      batchOf(one.row.batch),
      attended[one.row.attended],
      one.last ?? '',
      one.row.extensionWhy,
      one.cause === 'deadline' ? table.cause.deadline : one.row.notAssessed,
      one.row.why,
      one.row.target.replace('.', ','),
      one.odd.map((what) => odd[what]).join('; '),
    ]),
  });
}
