import { sourceOfTable, type ListSource } from '#core/evidence/list-table.ts';
import type { Load } from '#core/assignment/measure.ts';
import { readingOf } from '#core/assignment/edit-readers.ts';
import type { DraftAgency, DraftAssignment, PeriodDraft } from '#core/period/draft.ts';
import { assignmentText, readingText } from './text-assignment.ts';

const { table, loads: words } = assignmentText;

interface ReadersOrder {
  readonly draft: PeriodDraft;
  readonly invited: readonly DraftAgency[];
  readonly ofAgency: ReadonlyMap<string, readonly DraftAssignment[]>;
  /** How many main groups the instrument has. */
  readonly groups: number;
  readonly loads: readonly Load[];
}

/** Who reads what, and how much everybody reads, as two tables of one file. */
export function readersFile(order: ReadersOrder): readonly ListSource[] {
  const { draft, invited, ofAgency, groups, loads } = order;
  const { asesors } = draft;
  const count = (head: string) => ({ head, width: 12, holds: 'number', digits: 0 }) as const;
  return [
    sourceOfTable({
      name: table.title,
      columns: [
        { head: table.agency, width: 44, holds: 'text' },
        ...asesors.map(({ name }) => ({ head: name, width: 30, holds: 'text' as const })),
      ],
      rows: invited.map((agency) => {
        const own = ofAgency.get(agency.id) ?? [];
        return [
          agency.name,
          ...asesors.map(({ id }) => {
            const reading = readingOf(own, { asesor: id, agency: agency.id });
            const row = own.find((one) => one.asesor === id && one.double === (reading === 'more'));
            const read = row && row.groups.length > 0 ? row.groups.length : groups;
            return readingText(reading, read, groups);
          }),
        ];
      }),
    }),
    sourceOfTable({
      name: words.title,
      columns: [
        { head: words.name, width: 30, holds: 'text' },
        { head: words.institution, width: 30, holds: 'text' },
        count(words.agencies),
        count(words.indicators),
      ],
      rows: asesors.map(({ name, institution }, at) => [
        name,
        institution,
        loads[at]?.agencies ?? 0,
        loads[at]?.indicators ?? 0,
      ]),
    }),
  ];
}
