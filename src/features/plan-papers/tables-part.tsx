import { useState, type ReactNode } from 'react';
import type { ListTable } from '#core/evidence/list-table.ts';
import { paperIndex } from '#core/invest/paper/paper-index.ts';
import { previewTables } from '#core/invest/paper/paper.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import type { PaperGround } from '#state/plans/use-plan-paper.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { shownCell } from './shown-cell.ts';
import { text } from './text.ts';

/** More rows are looked at in the document. */
const MOST_SHOWN = 50;
const { tables: words } = text;

function Rows({ table }: { readonly table: ListTable }): ReactNode {
  const rows = table.rows.slice(0, MOST_SHOWN);
  return (
    <TableScroll label={table.name}>
      <table className="plan-paper-table">
        <caption>{words.shown(rows.length, table.rows.length)}</caption>
        <thead>
          <tr>
            {table.columns.map(({ head, holds }) => (
              <th scope="col" key={head} className={holds === 'text' ? undefined : 'numeric'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('\n')}>
              {table.columns.map((column, at) => (
                <td key={column.head} className={column.holds === 'text' ? undefined : 'numeric'}>
                  {shownCell(cells[at], column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** One table of the document, looked at where it is opened. */
function OneTable({ table }: { readonly table: ListTable }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.name(table.name, table.rows.length)}</summary>
        {open && <Rows table={table} />}
      </details>
    </li>
  );
}

/** The tables that will be printed, before anything is made. */
export function TablesPart({ ground }: { readonly ground: PaperGround }): ReactNode {
  const { plan } = usePlan();
  return (
    <Section id="tabel" title={words.title}>
      <ul className="plan-paper-list">
        {previewTables({ plan, ...ground }, paperIndex(ground.facts)).map((table) => (
          <OneTable key={table.name} table={table} />
        ))}
      </ul>
    </Section>
  );
}
