import type { ReactNode } from 'react';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { Group, Rubric } from '#core/rubric/types.ts';
import { TaskRow } from './task-row.tsx';
import type { Task } from './tasks.ts';
import { text } from './text.ts';

interface TaskGroupProps {
  readonly group: Group;
  readonly assessmentId: AssessmentId;
  readonly rubric: Rubric;
  readonly tasks: readonly Task[];
  readonly all: readonly Task[];
}

/** One top group with its indicators; inner groups (aspects) get a heading of their own. */
export function TaskGroup(props: TaskGroupProps): ReactNode {
  const { group, assessmentId, rubric, tasks, all } = props;
  if (tasks.length === 0) return null;
  const done = all.filter((task) => task.status === 'finished').length;
  const parts = group.groups ?? [group];
  return (
    <section className="card task-group" aria-labelledby={`group-${group.id}`}>
      <header className="task-group-head">
        <h2 id={`group-${group.id}`}>{`${group.code} ${group.title}`}</h2>
        <span className="soft numeric">{text.tasks.finished(done, all.length)}</span>
      </header>
      {parts.map((part) => {
        const rows = tasks.filter((task) => task.path.at(-1)?.id === part.id);
        return (
          <div key={part.id} className="task-part" hidden={rows.length === 0}>
            {part !== group && <h3>{`${part.code} ${part.title}`}</h3>}
            <ul className="task-list">
              {rows.map((task) => (
                <li key={task.indicator.id}>
                  <TaskRow task={task} assessmentId={assessmentId} rubric={rubric} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
