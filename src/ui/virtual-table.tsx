import { Fragment, useRef, type ReactNode } from 'react';
import { headWidth } from './head-width.ts';
import './virtual-table.css';
import { useRowWindow, WHOLE_TABLE } from './virtual-window.ts';

export interface VirtualColumn {
  readonly id: string;
  /** The head: a `<th scope="col">` or a SortableHead. */
  readonly head: ReactNode;
  /** Width in rem; widths are fixed so that columns stand still while rows come and go. */
  readonly width: number;
}

export interface VirtualTableProps {
  /** Name of the place that scrolls, for those who reach it by keyboard. */
  readonly label: string;
  /** Shown above the table; without one the label names it. */
  readonly caption?: ReactNode;
  readonly columns: readonly VirtualColumn[];
  /** How many rows there are in all, drawn or not. */
  readonly count: number;
  /** The cells of a row: a `<th scope="row">` first. A row that is not here yet says so. */
  readonly renderRow: (index: number) => ReactNode;
  /** Tells rows apart when the order changes; by its place without it. */
  readonly rowKey?: (index: number) => string;
  /** Height of a row in pixels before it is measured. */
  readonly rowHeight?: number;
  /** For a source that brings rows piece by piece; has to stay the same function. */
  readonly onWindow?: (first: number, last: number) => void;
  /** Said on paper, where only the rows in sight can stand. */
  readonly printNote?: string;
}

const ROW = 45;

/**
 * A table of any length with a head that stays: real rows and cells, numbered for screen
 * readers, of which only those in sight stand in the document. The first column stays in
 * sight when it is scrolled sideways.
 */
export function VirtualTable(props: VirtualTableProps): ReactNode {
  const { label, caption, columns, count, renderRow, rowKey, rowHeight = ROW, onWindow } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const drawn = useRowWindow({ count, rowHeight, scroll, onWindow });
  const space = (height: number): ReactNode =>
    height > 0 && <tr className="virtual-space" aria-hidden="true" style={{ height }} />;
  const [first, ...others] = columns;
  const rest = others.reduce((sum, column) => sum + column.width, 0);
  return (
    <>
      {/* Which row has the focus is noted, so that it is not taken away. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="virtual-scroll"
        data-scrolls
        ref={scroll}
        role="group"
        aria-label={label}
        // A place that scrolls has to be reachable without a mouse (WCAG 2.1.1).
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onFocus={drawn.onFocus}
      >
        <table
          className="virtual-table"
          style={{ minWidth: `calc(${headWidth(first?.width ?? 0)} + ${rest}rem)` }}
          aria-rowcount={count + 1}
          aria-label={caption === undefined ? label : undefined}
        >
          {caption !== undefined && <caption>{caption}</caption>}
          <colgroup>
            {first && <col style={{ width: headWidth(first.width) }} />}
            {others.map((column) => (
              <col key={column.id} style={{ width: `${column.width}rem` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <Fragment key={column.id}>{column.head}</Fragment>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.items.map(({ index, before }) => (
              <Fragment key={rowKey?.(index) ?? index}>
                {space(before)}
                <tr aria-rowindex={index + 2} data-index={index} ref={drawn.measure}>
                  {renderRow(index)}
                </tr>
              </Fragment>
            ))}
            {space(drawn.after)}
          </tbody>
        </table>
      </div>
      {count > WHOLE_TABLE && props.printNote !== undefined && (
        <p className="virtual-print">{props.printNote}</p>
      )}
    </>
  );
}
