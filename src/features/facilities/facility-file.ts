import type { ListSource } from '#core/evidence/list-table.ts';
import { FACILITY_FIELDS } from '#core/inventory/facility-table.ts';
import type { Facility } from '#core/inventory/facility.ts';
import { FIELD_NAMES, text } from './text.ts';

const WIDE: readonly string[] = ['agency', 'network', 'dataCentre', 'note'];

function cellOf(value: Facility[keyof Facility]): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? text.form.yes : text.form.no;
  return String(value).replace('.', typeof value === 'number' ? ',' : '.');
}

/** Everything as a file: what is written can be read in again. */
export function facilityFile(
  length: number,
  read: (from: number, to: number) => Promise<readonly Facility[]>,
): ListSource {
  return {
    name: text.file,
    columns: FACILITY_FIELDS.map((field) => ({
      head: FIELD_NAMES[field],
      width: WIDE.includes(field) ? 32 : 14,
      holds: 'text',
    })),
    length,
    rows: async (from, to) =>
      (await read(from, to)).map((facility) =>
        FACILITY_FIELDS.map((field) => cellOf(facility[field])),
      ),
  };
}
