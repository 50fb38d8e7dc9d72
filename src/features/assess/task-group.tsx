import type { ReactNode } from 'react';
import type { AssessmentId } from '#core/lib/ids.ts';
import { toNumber } from '#core/lib/ratio.ts';
import type { Group, Rubric } from '#core/rubric/types.ts';
import type { ScoreTerms } from '#core/score-terms.ts';
import type { GroupTrace } from '#core/scoring/score.ts';
import { decimal, percent } from '#ui/format.ts';
import { TaskRow } from './task-row.tsx';
import type { Task } from './tasks.ts';
import { EVIDENCE } from './text-evidence.ts';
import { text } from './text.ts';

interface TaskGroupProps {
  readonly group: Group;
  readonly assessmentId: AssessmentId;
  readonly rubric: Rubric;
  readonly terms: ScoreTerms;
  /** Every group's part in the score, by its id. */
  readonly traces: ReadonlyMap<string, GroupTrace>;
  /** The same groups as the evidence supports them; null while nothing is attached. */
  readonly supported: ReadonlyMap<string, GroupTrace> | null;
  readonly shown: readonly Task[];
  readonly all: readonly Task[];
  /** 0 = a top group. */
  readonly depth?: number;
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The id of a group's heading, to jump to. */
export function groupAnchor(group: Group): string {
  return `group-${group.id}`;
}

const within = (group: Group, tasks: readonly Task[]): readonly Task[] =>
  tasks.filter((task) => task.path.some(({ id }) => id === group.id));

/** Both values of a group; neither where nothing is rated yet. */
function valuesOf(
  trace: GroupTrace | undefined,
  supported: TaskGroupProps['supported'],
): readonly string[] {
  if (!trace?.value) return [];
  const backed = supported?.get(trace.id)?.value;
  return [
    EVIDENCE.groupClaimed(decimal(trace.value.text)),
    ...(backed ? [EVIDENCE.groupSupported(decimal(backed.text))] : []),
  ];
}

/** One group: its values, its share, how far it is done, its indicators, and the groups inside it. */
export function TaskGroup(props: TaskGroupProps): ReactNode {
  const { group, assessmentId, rubric, terms, traces, supported, depth = 0 } = props;
  const shown = within(group, props.shown);
  const all = within(group, props.all);
  if (shown.length === 0) return null;
  const Heading = HEADINGS[depth] ?? 'h6';
  const trace = traces.get(group.id);
  const done = all.filter((task) => task.status === 'finished').length;
  const facts = [
    ...valuesOf(trace, supported),
    ...(trace ? [text.tasks.share(percent(toNumber(trace.share)), terms)] : []),
    text.tasks.finished(done, all.length),
  ];
  const rows = shown.filter((task) => task.path.at(-1)?.id === group.id);
  return (
    <section
      className={depth === 0 ? 'card task-group' : 'task-part'}
      aria-labelledby={groupAnchor(group)}
    >
      <header className="task-group-head">
        <Heading id={groupAnchor(group)} tabIndex={-1}>{`${group.code} ${group.title}`}</Heading>
        <span className="soft numeric">{facts.join(' · ')}</span>
      </header>
      {rows.length > 0 && (
        <ul className="task-list">
          {rows.map((task) => (
            <li key={task.indicator.id}>
              <TaskRow
                task={task}
                assessmentId={assessmentId}
                rubric={rubric}
                terms={terms}
                hasEvidence={supported !== null}
              />
            </li>
          ))}
        </ul>
      )}
      {group.groups?.map((inner) => (
        <TaskGroup {...props} key={inner.id} group={inner} depth={depth + 1} />
      ))}
    </section>
  );
}
