import { sourceOfTable, type ListSource } from '#core/evidence/list-table.ts';
import type { PeriodDraft } from '#core/period/draft.ts';
import { agencyText } from './text-agencies.ts';

const { column, invitedCell } = agencyText;

/** Every agency of the period, invited or not, as a file that can be taken in again. */
export function agencyFile({ agencies, batches }: PeriodDraft): ListSource {
  const head = (name: string, width: number, holds: 'text' | 'day' = 'text') => ({
    head: name,
    width,
    holds,
  });
  const names = new Map(batches.map(({ id, name }) => [id, name]));
  return sourceOfTable({
    name: agencyText.caption,
    columns: [
      head(column.name, 48),
      head(column.shortName, 16),
      head(column.code, 12),
      head(column.batch, 18),
      head(column.invited, 10),
      head(column.extension, 14, 'day'),
    ],
    rows: agencies.map((row) => [
      row.name,
      row.shortName,
      row.code,
      names.get(row.batch) ?? '',
      row.invited ? invitedCell.yes : invitedCell.no,
      row.extension,
    ]),
  });
}
