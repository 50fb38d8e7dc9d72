import type { ReactNode } from 'react';
import { withPart, withPriority } from '#core/invest/plan-edits.ts';
import type { StandingAgency, StandingView } from '#core/invest/view-standing.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { decimal, integer } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { BulkPriority } from './bulk-priority.tsx';
import { PRIORITIES } from './priorities.ts';
import { basisText } from './text-basis.ts';

const { agencies: text } = basisText;
const { column } = text;

type Row = Pick<StandingAgency, 'key' | 'name' | 'kind' | 'group'> & {
  /** undefined = it does not take part. */
  readonly standing?: StandingAgency;
};

/** Who takes part and how much each counts. */
export function AgenciesPart({ view }: { readonly view: StandingView }): ReactNode {
  const rows: readonly Row[] = [
    ...view.agencies.map((one): Row => ({ ...one, standing: one })),
    ...view.leftOut,
  ].sort((a, b) => a.name.localeCompare(b.name, 'id'));
  return (
    <Section id="opd" title={text.title}>
      <p className="prose">{text.lead}</p>
      <BulkPriority agencies={rows} />
      <TableScroll label={text.table}>
        <table className="plans-agencies" aria-label={text.table}>
          <thead>
            <tr>
              <th scope="col">{column.name}</th>
              <th scope="col">{column.part}</th>
              <th scope="col">{column.priority}</th>
              <th scope="col" className="plans-number">
                {column.index}
              </th>
              <th scope="col" className="plans-number">
                {column.gaps}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <AgencyRow key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Section>
  );
}

function AgencyRow({ row: { key, name, standing } }: { readonly row: Row }): ReactNode {
  const { plan, editor } = usePlan();
  const takesPart = !plan.leftOut.includes(key);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <label className="plans-tick">
          <input
            type="checkbox"
            aria-label={text.partOf(name)}
            checked={takesPart}
            onChange={({ target }) => editor.change(withPart([key], target.checked))}
          />
        </label>
      </td>
      <td>
        <select
          className="input plans-digit"
          aria-label={text.priorityOf(name)}
          disabled={!takesPart}
          value={plan.priorities[key] ?? 1}
          onChange={({ target }) => editor.change(withPriority([key], Number(target.value)))}
        >
          {PRIORITIES.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </td>
      <td className="plans-number">
        {standing ? `${decimal(standing.index.text)} ${standing.predikat}` : text.none}
      </td>
      <td className="plans-number">{standing ? integer(standing.gaps) : text.none}</td>
    </tr>
  );
}
