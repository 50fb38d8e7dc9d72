import type { ReactNode } from 'react';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import type { FacilityParts } from '#core/inventory/facility-ask.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { percent } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { FIELD_NAMES, text as all } from './text.ts';

const { meter: text } = all;

/** How many agencies say something about each field. */
export function CompletenessPart({
  completeness,
  of,
}: Pick<FacilityParts['agencies'], 'completeness'> & {
  /** Agencies in all. */
  readonly of: number;
}): ReactNode {
  const exported = useTableExport({
    name: text.title,
    tables: () => [
      sourceOfTable({
        name: text.title,
        columns: [
          { head: text.columns.field, width: 40, holds: 'text' },
          { head: text.columns.known, width: 12, holds: 'number', digits: 0 },
          { head: text.columns.of, width: 12, holds: 'number', digits: 0 },
        ],
        rows: completeness.map(({ field, known }) => [FIELD_NAMES[field], known, of]),
      }),
    ],
  });
  return (
    <Section id="kelengkapan" title={text.title}>
      <p>{text.lead(of)}</p>
      <TableScroll label={text.title}>
        <table aria-label={text.title} className="table-cards">
          <thead>
            <tr>
              <th scope="col">{text.columns.field}</th>
              <th scope="col">{text.columns.known}</th>
              <th scope="col">{text.columns.part}</th>
            </tr>
          </thead>
          <tbody>
            {completeness.map(({ field, known }) => (
              <tr key={field}>
                <th scope="row">{FIELD_NAMES[field]}</th>
                <td data-label={text.columns.known} className="numeric">
                  {text.of(known, of)}
                </td>
                <td>
                  <span className="facility-meter">
                    <meter aria-label={FIELD_NAMES[field]} min={0} max={of} value={known} />
                    <span className="numeric">{percent(of === 0 ? 0 : known / of)}</span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <TableExport {...exported} of={text.title} />
    </Section>
  );
}
