import type { ReactNode } from 'react';
import type { GovernmentContext, Placing } from '#core/history/context.ts';
import { fromInteger, multiply, toNumber } from '#core/lib/ratio.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { dumbbellLegend, dumbbellScene } from '#ui/charts/dumbbell-scene.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { contextFile } from './context-file.ts';
import { shownValue } from './numbers.ts';
import { partName } from './part-names.ts';
import { text as years } from './text.ts';
import { text } from './text-context.ts';

interface ContextCardProps {
  readonly context: GovernmentContext;
  readonly government: string;
  readonly title: string;
  readonly digits: number;
  readonly max: number;
}

const nameOf = ({ part }: Placing): string => (part === '' ? text.index : partName(part));

function aboveText({ above, lower, of }: Placing): string {
  if (!above) return text.alone;
  return text.above(`${shownValue(multiply(above, fromInteger(100)), 1)}%`, lower, of - 1);
}

function PlacingTable({
  context,
  title,
  digits,
}: Omit<ContextCardProps, 'government' | 'max'>): ReactNode {
  const { column } = text;
  return (
    <TableScroll label={title}>
      <table className="years-table" aria-label={title}>
        <thead>
          <tr>
            {[column.part, column.value, column.rank, column.above].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {[column.lowest, column.median, column.highest].map((head) => (
              <th key={head} scope="col" className="numeric">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {context.placings.map((placing) => (
            <tr key={placing.part}>
              <th scope="row">{nameOf(placing)}</th>
              <td className="numeric">{shownValue(placing.value, digits)}</td>
              <td>{text.rank(placing.rank, placing.of, text.kinds[context.kind])}</td>
              <td>{aboveText(placing)}</td>
              <td className="numeric">{shownValue(placing.lowest, digits)}</td>
              <td className="numeric">{shownValue(placing.median, digits)}</td>
              <td className="numeric">{shownValue(placing.highest, digits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** Where a government stands among its kind: rank, share and spread, and against the median. */
export function ContextCard(props: ContextCardProps): ReactNode {
  const { context, government, title, digits, max } = props;
  const exporting = useTableExport({
    name: `${text.file}-${title}`,
    tables: () => [contextFile(context)],
  });
  const rows = context.placings.map((placing) => ({
    label: nameOf(placing),
    figure: text.chart.figure(
      shownValue(placing.value, digits),
      shownValue(placing.median, digits),
    ),
    pair: { first: toNumber(placing.value), second: toNumber(placing.median) },
  }));
  return (
    <>
      {context.fromOutside && <p>{text.outside}</p>}
      <PlacingTable context={context} title={title} digits={digits} />
      <p className="soft">{text.rule}</p>
      <TableExport {...exporting} of={title} />
      <SceneFigure
        title={text.chart.title(government)}
        summary={rows.map(({ label, figure }) => `${label}: ${figure}`).join('; ')}
        draw={(width) => dumbbellScene(rows, { min: 0, max }, width)}
        legend={dumbbellLegend(text.chart.own, text.chart.median)}
        twin={<PlacingTable context={context} title={title} digits={digits} />}
        words={years.chart}
        picture={{
          title: text.chart.title(government),
          about: title,
          result: text.rule,
          foot: years.chart.foot,
        }}
        fileName={text.chart.file}
      />
    </>
  );
}
