import type { ReactNode } from 'react';
import type { ClimbLine } from '#core/invest/choice/view-choice-origin.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { text } from './text.ts';
import { parts } from './text-parts.ts';

const words = parts.origin;

interface ClimbTableProps {
  readonly label: string;
  readonly lines: readonly ClimbLine[];
  readonly sum: string;
  /** What stands in the last column beside each line; without it there is no such column. */
  readonly beside?: {
    readonly head: string;
    readonly of: (line: ClimbLine) => ReactNode;
  };
  readonly hasAgency: boolean;
}

/** Indicators that go up, with what each adds to the index, and their sum. */
export function ClimbTable(props: ClimbTableProps): ReactNode {
  const { label, lines, sum, beside, hasAgency } = props;
  return (
    <TableScroll label={label}>
      <table aria-label={label}>
        <thead>
          <tr>
            {hasAgency && <th scope="col">{words.agency}</th>}
            <th scope="col">{words.indicator}</th>
            <th scope="col" className="choice-number">
              {words.level}
            </th>
            <th scope="col" className="choice-number">
              {words.gain}
            </th>
            {beside && <th scope="col">{beside.head}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.agency} ${line.code} ${line.title}`}>
              {hasAgency && <th scope="row">{line.agency}</th>}
              <td>{words.climb(line.code, line.title)}</td>
              <td className="choice-number">{text.now.change(line.from, line.to)}</td>
              <td className="choice-number">{line.gain.shown}</td>
              {beside && <td>{beside.of(line)}</td>}
            </tr>
          ))}
          <tr className="choice-foot">
            <th scope="row" colSpan={hasAgency ? 3 : 2}>
              {words.sum}
            </th>
            <td className="choice-number">{sum}</td>
          </tr>
        </tbody>
      </table>
    </TableScroll>
  );
}
