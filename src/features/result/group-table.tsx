import type { ReactNode } from 'react';
import type { Group, Rubric } from '#core/rubric/types.ts';
import type { GroupTrace, Score, Trace } from '#core/scoring/score.ts';
import { decimal } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { inOrder, type Column, type Columns } from './columns.ts';
import { text } from './text.ts';

const words = text.groups;

interface Line {
  readonly group: Group;
  readonly depth: number;
}

function linesOf(groups: readonly Group[], depth = 0): readonly Line[] {
  return groups.flatMap((group) => [{ group, depth }, ...linesOf(group.groups ?? [], depth + 1)]);
}

function groupsOf(traces: readonly Trace[]): readonly GroupTrace[] {
  return traces.flatMap((trace) =>
    trace.kind === 'group' ? [trace, ...groupsOf(trace.children)] : [],
  );
}

const valueIn = ({ score }: Column, id: string): string => {
  const value = groupsOf(score.groups).find((trace) => trace.id === id)?.value;
  return value ? decimal(value.text) : '–';
};

const indexIn = ({ outcome }: Score): string =>
  outcome.kind === 'final' ? decimal(outcome.value.text) : '–';

interface GroupTableProps {
  readonly rubric: Rubric;
  readonly columns: Columns;
}

/** Every dimension as the agency, each asesor and the result value it. */
export function GroupTable({ rubric, columns }: GroupTableProps): ReactNode {
  const all = inOrder(columns);
  return (
    <Section id="per-dimensi" title={words.title}>
      <TableScroll label={words.caption}>
        <table className="result-table">
          <caption className="hidden-visually">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.group}</th>
              {all.map(({ id, name }) => (
                <th key={id} scope="col" className="numeric">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {linesOf(rubric.groups).map(({ group, depth }) => (
              <tr key={group.id} className={depth === 0 ? 'result-top' : undefined}>
                <th scope="row" className={`result-depth-${Math.min(depth, 2)}`}>
                  {`${group.code} ${group.title}`}
                </th>
                {all.map((column) => (
                  <Cell key={column.id} column={column}>
                    {valueIn(column, group.id)}
                  </Cell>
                ))}
              </tr>
            ))}
            <tr className="result-top">
              <th scope="row">{words.whole}</th>
              {all.map((column) => (
                <Cell key={column.id} column={column}>
                  {indexIn(column.score)}
                </Cell>
              ))}
            </tr>
          </tbody>
        </table>
      </TableScroll>
    </Section>
  );
}

function Cell(props: { readonly column: Column; readonly children: string }): ReactNode {
  const isFinal = props.column.id === 'final';
  return <td className={isFinal ? 'numeric result-final' : 'numeric'}>{props.children}</td>;
}
