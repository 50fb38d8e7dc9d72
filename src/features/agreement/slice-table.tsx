import type { ReactNode } from 'react';
import { FEW_UNITS } from '#core/agreement/estimate.ts';
import type { SliceFigures } from '#core/agreement/measure.ts';
import type { SliceCounts } from '#core/agreement/slices.ts';
import { integer } from '#ui/format.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Tag } from '#ui/tag.tsx';
import { FigureCell } from './figure-cell.tsx';
import { IntervalBar } from './interval-bar.tsx';
import { text } from './text.ts';

/** One part with its figures. */
export interface SliceRow {
  readonly id: string;
  readonly name: string;
  readonly counts: SliceCounts;
  readonly figures: SliceFigures;
}

interface SliceTableProps {
  readonly caption: string;
  readonly rows: readonly SliceRow[];
}

/** Parts with all their figures; the drawing repeats alpha and its interval. */
export function SliceTable({ caption, rows }: SliceTableProps): ReactNode {
  return (
    <TableScroll label={caption}>
      <table className="agreement-table table-cards">
        <caption className="hidden-visually">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.table.part}</th>
            <th scope="col">{text.table.units}</th>
            <th scope="col">{text.table.alpha}</th>
            <th scope="col">{text.table.drawing}</th>
            <th scope="col">{text.table.linear}</th>
            <th scope="col">{text.table.quadratic}</th>
            <th scope="col">{text.table.single}</th>
            <th scope="col">{text.table.average}</th>
            <th scope="col">{text.table.percent}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, counts, figures }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-label={text.table.units} className="numeric">
                {integer(counts.comparable)}{' '}
                {counts.comparable < FEW_UNITS && <Tag tone="warn">{text.table.few}</Tag>}
              </td>
              <FigureCell label={text.table.alpha} figure={figures.alpha} />
              <td>
                {figures.alpha.estimate.kind === 'value' && (
                  <IntervalBar
                    value={figures.alpha.estimate.value}
                    interval={figures.alpha.interval}
                    from={0}
                    to={1}
                    marks={[0.667, 0.8]}
                  />
                )}
              </td>
              <FigureCell label={text.table.linear} figure={figures.kappaLinear} />
              <FigureCell label={text.table.quadratic} figure={figures.kappaQuadratic} />
              <FigureCell label={text.table.single} figure={figures.iccSingle} />
              <FigureCell label={text.table.average} figure={figures.iccAverage} />
              <FigureCell label={text.table.percent} figure={figures.percent} asPercent />
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
