import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAssessment } from '#state/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { PersonPicker } from './person-picker.tsx';
import { TaskFilters } from './task-filters.tsx';
import { TaskGroup } from './task-group.tsx';
import './tasks.css';
import { text } from './text.ts';
import { matches, tasksOf, type TaskFilter } from './tasks.ts';

/** The work queue of one assessment: every indicator with its state, by group. */
export function TasksPage(): ReactNode {
  const { rubric, assessment, answers, sheet } = useAssessment();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<TaskFilter>('all');
  const tasks = tasksOf(rubric, answers, sheet.claimed);
  const shown = tasks.filter((task) => matches(task, query, filter));
  const next = tasks.find((task) => task.status !== 'finished');
  return (
    <Page title={text.tasks.title} kicker={assessment.agency.name} lead={text.tasks.lead}>
      <div className="actions task-top">
        {next && (
          <Link
            href={paths.indicator(assessment.id, next.indicator.id)}
            className={buttonClass('primary')}
          >
            {text.tasks.continue}
          </Link>
        )}
        <PersonPicker people={assessment.people} />
      </div>
      <TaskFilters query={query} onQuery={setQuery} filter={filter} onFilter={setFilter} />
      <p className="soft numeric" role="status">
        {shown.length === 0 ? text.tasks.nothing : text.tasks.found(shown.length, tasks.length)}
      </p>
      {rubric.groups.map((group) => (
        <TaskGroup
          key={group.id}
          group={group}
          assessmentId={assessment.id}
          rubric={rubric}
          tasks={shown.filter((task) => task.path[0]?.id === group.id)}
          all={tasks.filter((task) => task.path[0]?.id === group.id)}
        />
      ))}
    </Page>
  );
}
