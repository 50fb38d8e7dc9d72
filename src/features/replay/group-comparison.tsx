import type { ReactNode } from 'react';
import { subtract } from '#core/lib/ratio.ts';
import type { GroupTrace, Trace } from '#core/scoring/score.ts';
import { decimal } from '#ui/format.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import type { Party } from './comparison.ts';
import { signed } from './numbers.ts';
import { Section } from '#ui/section.tsx';
import { COMPARE } from './text-compare.ts';

interface Placed {
  readonly group: GroupTrace;
  readonly depth: number;
}

function below(traces: readonly Trace[], depth = 0): readonly Placed[] {
  return traces.flatMap((trace) =>
    trace.kind === 'group' ? [{ group: trace, depth }, ...below(trace.children, depth + 1)] : [],
  );
}

interface GroupComparisonProps {
  readonly mine: Party;
  readonly other: Party;
}

/** The value of every group in both assessments; subgroups below their group. */
export function GroupComparison({ mine, other }: GroupComparisonProps): ReactNode {
  const theirs = new Map(below(other.score.groups).map(({ group }) => [group.id, group]));
  const digits = mine.rubric.rounding.digits + 1;
  return (
    <Section id="kelompok" title={COMPARE.groups}>
      <TableScroll label={COMPARE.groupsCaption}>
        <table className="replay-table">
          <caption className="hidden-visually">{COMPARE.groupsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{COMPARE.columns.group}</th>
              <th scope="col">{COMPARE.columns.mine}</th>
              <th scope="col">{COMPARE.columns.other}</th>
              <th scope="col">{COMPARE.columns.difference}</th>
            </tr>
          </thead>
          <tbody>
            {below(mine.score.groups).map(({ group, depth }) => {
              const [a, b] = [group.value, theirs.get(group.id)?.value ?? null];
              return (
                <tr key={group.id}>
                  <th scope="row" className={depth === 0 ? 'replay-top' : 'replay-inner'}>
                    {group.code} {group.title}
                  </th>
                  <td className="numeric">{a ? decimal(a.text) : COMPARE.state.none}</td>
                  <td className="numeric">{b ? decimal(b.text) : COMPARE.state.none}</td>
                  <td className="numeric">
                    {a && b ? signed(subtract(a.exact, b.exact), digits) : COMPARE.move.open}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
    </Section>
  );
}
