import type { ReactNode } from 'react';
import type { FacilityParts } from '#core/inventory/facility-ask.ts';
import { percent } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
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
  return (
    <Section id="kelengkapan" title={text.title}>
      <p>{text.lead(of)}</p>
      <TableScroll label={text.title}>
        <table>
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
                <td className="numeric">{text.of(known, of)}</td>
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
    </Section>
  );
}
