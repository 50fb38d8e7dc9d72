import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { supportTotals } from '#core/evidence/missing-evidence.ts';
import { placedGroups, supportedGroups } from '#core/report/chart-groups.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { changeTaskView, useKeptScroll, useTaskView } from '#state/assessments/task-view.ts';
import { useSending } from '#state/files/use-sending.ts';
import { buttonClass } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { TaskFilters } from './task-filters.tsx';
import { TaskGroup } from './task-group.tsx';
import { TaskJumps } from './task-jumps.tsx';
import './tasks.css';
import { EVIDENCE } from './text-evidence.ts';
import { SENDING } from './text-sending.ts';
import { text } from './text.ts';
import { lastEdited, matches, tasksOf } from './tasks.ts';

/** The work queue of one assessment: every indicator with its state, by group. */
export function TasksPage(): ReactNode {
  const { rubric, terms, assessment, answers, sheet, supports } = useAssessment();
  const { id } = assessment;
  const { sending } = useSending();
  const { query, filter } = useTaskView(id);
  useKeptScroll(id);
  const tasks = tasksOf(rubric, answers, sheet.claimed, supports);
  const shown = tasks.filter((task) => matches(task, query, filter));
  const next = tasks.find((task) => task.status !== 'finished');
  const last = lastEdited(tasks);
  const traces = new Map(placedGroups(sheet.claimed).map(({ group }) => [group.id, group]));
  const supported = supportedGroups(sheet);
  const totals = supportTotals(supports.values());
  const places = new Set(shown.map((task) => task.path[0]?.id));
  return (
    <Page title={text.tasks.title} kicker={assessment.agency.name} lead={text.tasks.lead}>
      <div className="actions">
        {next && (
          <Link href={paths.indicator(id, next.indicator.id)} className={buttonClass('primary')}>
            {text.tasks.continue}
          </Link>
        )}
        {sending === 'unsent' && (
          <Link href={paths.send(id)} className={buttonClass('primary')}>
            {SENDING.toSend}
          </Link>
        )}
        {last && (
          <Link href={paths.indicator(id, last.indicator.id)} className="task-last">
            {text.tasks.last(`${last.indicator.code} ${last.indicator.title}`)}
          </Link>
        )}
      </div>
      {totals.required > 0 && <p className="numeric">{EVIDENCE.totals(totals)}</p>}
      <TaskFilters
        query={query}
        onQuery={(words) => changeTaskView(id, { query: words })}
        filter={filter}
        onFilter={(chosen) => changeTaskView(id, { filter: chosen })}
      />
      <p className="soft numeric" role="status">
        {shown.length === 0 ? text.tasks.nothing : text.tasks.found(shown.length, tasks.length)}
      </p>
      <TaskJumps groups={rubric.groups.filter((group) => places.has(group.id))} />
      {rubric.groups.map((group) => (
        <TaskGroup
          key={group.id}
          group={group}
          assessmentId={id}
          rubric={rubric}
          terms={terms}
          traces={traces}
          supported={supported}
          shown={shown}
          all={tasks}
        />
      ))}
    </Page>
  );
}
