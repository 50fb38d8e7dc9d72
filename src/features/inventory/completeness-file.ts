import { sourceOfTable, type ListColumn, type ListSource } from '#core/evidence/list-table.ts';
import type { AgencyFilled, Completeness } from '#core/inventory/completeness.ts';
import { FIELD_NAMES, text } from './text.ts';

const words = text.completeness;
const { columns } = words;

const name = (head: string): ListColumn => ({ head, width: 44, holds: 'text' });
const number = (head: string): ListColumn => ({ head, width: 16, holds: 'number' });

/** Both tables of the page as sheets of one file. */
export function completenessFiles(
  fields: Completeness['fields'],
  agencies: number,
  read: (from: number, to: number) => Promise<readonly AgencyFilled[]>,
): readonly ListSource[] {
  return [
    sourceOfTable({
      name: columns.field,
      columns: [name(columns.field), number(columns.known), number(columns.applications)],
      rows: fields.map(({ field, known, of }) => [FIELD_NAMES[field], known, of]),
    }),
    {
      name: columns.agency,
      columns: [
        name(columns.agency),
        number(columns.applications),
        number(columns.known),
        number(words.cells),
      ],
      length: agencies,
      rows: async (from, to) =>
        (await read(from, to)).map(({ agency, applications, known, of }) => [
          agency,
          applications,
          known,
          of,
        ]),
    },
  ];
}
