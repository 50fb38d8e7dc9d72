import type { ListSource } from '#core/evidence/list-table.ts';
import { CLEARANCE_FIELDS, clearanceValues } from '#core/invest/clearance/clearance-table.ts';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import { SPENDING_NAMES } from '#core/invest/clearance/spending-terms.ts';
import { decisionWords, fateWords } from './row-words.ts';
import { FIELD_NAMES, ORIGIN_WORDS, text } from './text.ts';

const WIDE: readonly string[] = ['agency', 'title', 'problem', 'note'];

function cellsOf(row: Clearance): readonly string[] {
  const values = clearanceValues(row);
  const own = CLEARANCE_FIELDS.map((field) => {
    if (field === 'spending') return row.spending === null ? '' : SPENDING_NAMES[row.spending];
    if (field === 'origin') return ORIGIN_WORDS[row.origin];
    const value = values[field];
    return value === null ? '' : String(value);
  });
  const { decision } = row;
  return [
    ...own,
    decisionWords(row).name,
    decision?.reasons ?? '',
    (decision?.conditions ?? []).join('; '),
    decision?.number ?? '',
    decision?.date ?? '',
    fateWords(row),
  ];
}

/** The register as a file; the columns of the lines themselves can be read in again. */
export function clearanceFile(rows: readonly Clearance[]): ListSource {
  const { more } = text.list;
  const heads = [...CLEARANCE_FIELDS.map((field) => FIELD_NAMES[field]), ...Object.values(more)];
  return {
    name: text.list.file,
    columns: heads.map((head, at) => ({
      head,
      width: WIDE.includes(CLEARANCE_FIELDS[at] ?? '') ? 36 : 16,
      holds: 'text',
    })),
    length: rows.length,
    rows: (from, to) => Promise.resolve(rows.slice(from, to).map(cellsOf)),
  };
}
