import { Fragment, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { headWidth } from './head-width.ts';
import { useColumnWindow } from './virtual-columns.ts';
import { gridMove, type GridPlace } from './virtual-grid-keys.ts';
import './virtual-table.css';
import { useRowWindow, WHOLE_TABLE } from './virtual-window.ts';

/** To be put on the link or button of a cell: one of them takes the Tab, arrows lead on. */
interface CellFocus {
  readonly tabIndex: 0 | -1;
  readonly 'data-cell': string;
}

interface VirtualGridProps {
  readonly label: string;
  /** Head of the column that names the rows. */
  readonly corner: ReactNode;
  /** Width of that column in rem. */
  readonly headWidth: number;
  /** Content of the heads of the other columns; `columnKey` tells them apart. */
  readonly columns: readonly { readonly id: string; readonly head: ReactNode }[];
  /** Width of each of them in rem. */
  readonly width: number;
  readonly count: number;
  readonly renderHead: (row: number, focus: CellFocus) => ReactNode;
  readonly renderCell: (row: number, column: number, focus: CellFocus) => ReactNode;
  /** Class of a cell, such as its tint. */
  readonly look: (row: number, column: number) => string;
  readonly rowHeight?: number;
  readonly onWindow?: (first: number, last: number) => void;
  /** Said on paper, where only the rows in sight can stand. */
  readonly printNote?: string;
}

const ROW = 45;

/**
 * A grid of any length and width: real rows and cells, of which only those in sight stand in
 * the document. One cell takes the Tab, arrows lead from there; head and row names stay.
 */
export function VirtualGrid(props: VirtualGridProps): ReactNode {
  const { label, columns, count, width, rowHeight = ROW, onWindow } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  // Set while a key has moved the focus and the cell may not be drawn yet.
  const wanted = useRef<string | null>(null);
  const rows = useRowWindow({ count, rowHeight, scroll, onWindow, kept: active.row });
  const across = useColumnWindow({
    count: columns.length,
    width,
    head: props.headWidth,
    scroll,
    kept: active.column - 1,
  });
  useEffect(() => {
    if (wanted.current === null) return;
    const cell = scroll.current?.querySelector<HTMLElement>(`[data-cell="${wanted.current}"]`);
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = (event.target as HTMLElement).closest('[data-cell]');
    if (!at) return;
    const size = { rows: count, columns: columns.length + 1 };
    const to = gridMove(active, event.key, event.ctrlKey, size);
    if (!to) return;
    event.preventDefault();
    wanted.current = `${to.row}:${to.column}`;
    rows.show(to.row);
    across.show(to.column - 1);
    setActive(to);
  };
  const focusOf = (row: number, column: number): CellFocus => ({
    tabIndex: row === active.row && column === active.column ? 0 : -1,
    'data-cell': `${row}:${column}`,
  });
  const skip = (cells: number): ReactNode =>
    cells > 0 && <td className="virtual-skip" colSpan={cells} aria-hidden="true" />;
  const line = (cellOf: (index: number) => ReactNode): ReactNode => (
    <>
      {across.drawn.map(({ index, skipped }) => (
        <Fragment key={columns[index]?.id}>
          {skip(skipped)}
          {cellOf(index)}
        </Fragment>
      ))}
      {skip(across.rest)}
    </>
  );
  const space = (height: number): ReactNode =>
    height > 0 && <tr className="virtual-space" aria-hidden="true" style={{ height }} />;
  return (
    <>
      <div className="virtual-scroll virtual-scroll-grid" data-scrolls ref={scroll}>
        <table
          className="virtual-table virtual-grid"
          // Rows and cells stay a table; the role only tells that arrows lead through it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          aria-label={label}
          aria-rowcount={count + 1}
          aria-colcount={columns.length + 1}
          style={{ width: `calc(${headWidth(props.headWidth)} + ${width * columns.length}rem)` }}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            const place = event.target.closest('[data-cell]')?.getAttribute('data-cell');
            const [row, column] = place?.split(':').map(Number) ?? [];
            if (row === undefined || column === undefined) return;
            if (row !== active.row || column !== active.column) setActive({ row, column });
          }}
        >
          <colgroup>
            <col style={{ width: headWidth(props.headWidth) }} />
            {columns.map(({ id }) => (
              <col key={id} style={{ width: `${width}rem` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" aria-colindex={1}>
                {props.corner}
              </th>
              {line((index) => (
                <th scope="col" aria-colindex={index + 2}>
                  {columns[index]?.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.items.map(({ index, before }) => (
              <Fragment key={index}>
                {space(before)}
                <tr aria-rowindex={index + 2} data-index={index} ref={rows.measure}>
                  <th scope="row" aria-colindex={1}>
                    {props.renderHead(index, focusOf(index, 0))}
                  </th>
                  {line((column) => (
                    <td aria-colindex={column + 2} className={props.look(index, column)}>
                      {props.renderCell(index, column, focusOf(index, column + 1))}
                    </td>
                  ))}
                </tr>
              </Fragment>
            ))}
            {space(rows.after)}
          </tbody>
        </table>
      </div>
      {count > WHOLE_TABLE && props.printNote !== undefined && (
        <p className="virtual-print">{props.printNote}</p>
      )}
    </>
  );
}
