import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { SubmitProblem } from '#core/submit/problem.ts';
import { SUBMIT_RULES } from '#core/submit/rules.ts';
import { focusWhenThere, targetOf } from './places.ts';
import { reasonOf } from './text-rules.ts';
import { text } from './text.ts';

interface ProblemListProps {
  readonly id: AssessmentId;
  readonly problems: readonly SubmitProblem[];
}

/** Every reason as a link to the place where it can be put right, with the rule's name. */
export function ProblemList({ id, problems }: ProblemListProps): ReactNode {
  return (
    <ul className="submit-problems">
      {problems.map((problem) => (
        <li key={`${problem.rule} ${'id' in problem.place ? problem.place.id : problem.place.at}`}>
          <Reason id={id} problem={problem} />{' '}
          <span className="soft submit-rule">{text.check.rule(problem.rule)}</span>
          {SUBMIT_RULES[problem.rule].basis !== null && (
            <span className="soft submit-rule"> {SUBMIT_RULES[problem.rule].basis}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Reason({
  id,
  problem,
}: {
  readonly id: AssessmentId;
  readonly problem: SubmitProblem;
}): ReactNode {
  const target = targetOf(id, problem.place);
  const reason = reasonOf(problem);
  if (target === null) return reason;
  const { href, field } = target;
  return (
    <Link href={href} onClick={() => field !== undefined && focusWhenThere(field)}>
      {reason}
    </Link>
  );
}
