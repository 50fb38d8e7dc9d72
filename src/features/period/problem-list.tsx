import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { PeriodProblem } from '#core/period/problems.ts';
import { paths } from '#state/paths.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { useOpenPeriod } from './period-context.ts';
import { placeOf } from './problem-place.ts';
import { problemText } from './text-problems.ts';
import { sendText as text } from '#features/period/sending/text-send.ts';

interface ProblemListProps {
  readonly problems: readonly PeriodProblem[];
  /** Counts the attempts to send; a new one moves the focus here. */
  readonly attempt: number;
}

/** Everything that keeps the period from being sent out; each line leads to its field. */
export function ProblemList({ problems, attempt }: ProblemListProps): ReactNode {
  const { record, onTry } = useOpenPeriod();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return <Notice tone="good">{text.ready}</Notice>;
  return (
    <div className="notice notice-bad" tabIndex={-1} ref={box}>
      <Icon name="bad" />
      <p className="notice-title">{text.problems(problems.length)}</p>
      <ul>
        {problems.map((problem) => {
          const { part, field } = placeOf(problem);
          return (
            <li key={`${problem.kind} ${field}`}>
              <Link
                className="period-problem"
                href={`${paths.periodPart(record.id, part)}/${field}`}
                onClick={onTry}
              >
                {problemText(problem)}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
