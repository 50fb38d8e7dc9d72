import { answerTo, type Answer, type Answers } from '#core/assessment/answer.ts';
import { lacksOf, statusOf, type Lack, type TaskStatus } from '#core/assessment/progress.ts';
import type { ClaimSupport, ClaimSupports } from '#core/evidence/missing-evidence.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators, type PlacedIndicator } from '#core/rubric/walk.ts';
import { targetOf } from '#core/scoring/gaps.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import type { IndicatorTrace, Score } from '#core/scoring/score.ts';
import type { TaskFilter } from '#state/assessments/task-view.ts';

/** One indicator as the task list sees it. */
export interface Task extends PlacedIndicator {
  readonly answer: Answer;
  readonly trace: IndicatorTrace;
  readonly status: TaskStatus;
  readonly lacks: readonly Lack[];
  readonly target: number;
  /** The claim beside what the evidence supports; null without a claim. */
  readonly support: ClaimSupport | null;
}

/** All indicators with their state, in reading order. */
export function tasksOf(
  rubric: Rubric,
  answers: Answers,
  score: Score,
  supports: ClaimSupports,
): readonly Task[] {
  const traces = new Map(indicatorTraces(score).map((trace) => [trace.id, trace]));
  return placedIndicators(rubric).flatMap((placed): Task[] => {
    const { indicator } = placed;
    const trace = traces.get(indicator.id);
    if (!trace) return [];
    const answer = answerTo(answers, indicator.id);
    return [
      {
        ...placed,
        answer,
        trace,
        status: statusOf(rubric.scales, indicator, answer),
        lacks: lacksOf(rubric.scales, indicator, answer),
        target: targetOf(rubric, answers, indicator.id),
        support: supports.get(indicator.id) ?? null,
      },
    ];
  });
}

/** The indicator that was changed last; none while nothing was changed. */
export function lastEdited(tasks: readonly Task[]): Task | undefined {
  const at = (task: Task | undefined): string => task?.answer.edited?.at ?? '';
  return tasks.reduce<Task | undefined>(
    (last, task) => (at(task) > at(last) ? task : last),
    undefined,
  );
}

function inFilter(task: Task, filter: TaskFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'blank':
      return task.trace.state === 'blank';
    case 'unfinished':
      return task.status !== 'finished';
    case 'below':
      return task.trace.climb !== null && task.trace.climb.level < task.target;
    case 'unsupported':
      return task.support !== null && task.support.missing.length > 0;
  }
}

function searchText({ indicator }: Task): string {
  const criteria = indicator.levels.flatMap((step) => step.criteria.map(({ text }) => text));
  return [indicator.code, indicator.title, indicator.question, ...criteria]
    .join('\n')
    .toLowerCase();
}

/** Whether a task is in the filter and holds every word of the query. */
export function matches(task: Task, query: string, filter: TaskFilter): boolean {
  if (!inFilter(task, filter)) return false;
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const content = searchText(task);
  return words.every((word) => content.includes(word));
}
