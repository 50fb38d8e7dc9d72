import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { TaskStatus } from '#core/assessment/progress.ts';
import { TERMS } from '#core/glossary.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { toNumber } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { ScoreTerms } from '#core/score-terms.ts';
import { paths } from '#state/paths.ts';
import { dateTime, percent } from '#ui/format.ts';
import { Tag, type Tone } from '#ui/tag.tsx';
import { standingText } from './standing-text.ts';
import type { Task } from './tasks.ts';
import { EVIDENCE } from './text-evidence.ts';
import { text } from './text.ts';

const TONES: Readonly<Record<TaskStatus, Tone>> = {
  untouched: 'neutral',
  started: 'warn',
  finished: 'good',
};

interface TaskRowProps {
  readonly task: Task;
  readonly assessmentId: AssessmentId;
  readonly rubric: Rubric;
  readonly terms: ScoreTerms;
  readonly hasEvidence: boolean;
}

/** Claimed and supported level side by side. */
function TaskScores({ task, rubric, hasEvidence }: TaskRowProps): ReactNode {
  const { indicator, support } = task;
  if (!support) return null;
  return (
    <dl className="task-scores">
      <div>
        <dt>{EVIDENCE.claimed}</dt>
        <dd>{standingText(rubric, indicator, support.claimed)}</dd>
      </div>
      <div>
        <dt>{EVIDENCE.supported}</dt>
        <dd className={hasEvidence ? undefined : 'soft'}>
          {hasEvidence ? standingText(rubric, indicator, support.supported) : EVIDENCE.none}
        </dd>
      </div>
    </dl>
  );
}

/** One indicator in the list: state, both levels, target, share, what is missing, last change. */
export function TaskRow(props: TaskRowProps): ReactNode {
  const { task, assessmentId, terms } = props;
  const { indicator, trace, status, lacks, answer, target, support } = task;
  const missing = status === 'untouched' ? [] : lacks;
  return (
    <div className="task">
      <div className="task-name">
        <Link href={paths.indicator(assessmentId, indicator.id)}>
          {`${indicator.code} ${indicator.title}`}
        </Link>
        {missing.length > 0 && (
          <span className="task-lack">{text.lacking(missing.map((lack) => text.lacks[lack]))}</span>
        )}
        {support && support.missing.length > 0 && (
          <span className="task-lack">{EVIDENCE.lacking(support.missing.length)}</span>
        )}
        {answer.edited && (
          <span className="soft task-small">
            {text.tasks.edited(answer.edited.by, dateTime(answer.edited.at))}
          </span>
        )}
      </div>
      <div className="task-level numeric">
        {trace.state === 'not-applicable' && <span>{TERMS.notApplicable}</span>}
        <TaskScores {...props} />
        {trace.state !== 'not-applicable' && (
          <span className="soft task-small">
            {text.tasks.target(target)}, {text.tasks.share(percent(toNumber(trace.share)), terms)}
          </span>
        )}
      </div>
      <Tag tone={TONES[status]}>{text.status[status]}</Tag>
    </div>
  );
}
