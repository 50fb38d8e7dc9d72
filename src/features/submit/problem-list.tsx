import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { RuleId, SubmitProblem } from '#core/submit/problem.ts';
import { RULE_TERMS } from '#core/submit/rule-terms.ts';
import { SUBMIT_RULES } from '#core/submit/rules.ts';
import { focusWhenThere, targetOf } from './places.ts';
import { reasonOf } from './text-rules.ts';
import { text } from './text.ts';

interface ProblemListProps {
  readonly id: AssessmentId;
  readonly problems: readonly SubmitProblem[];
}

/** More of one rule are folded away behind their number. */
const MOST_OPEN = 5;

/** Every reason as a link to the place where it can be put right, rule by rule. */
export function ProblemList({ id, problems }: ProblemListProps): ReactNode {
  const rules = [...new Set(problems.map(({ rule }) => rule))];
  return (
    <ul className="submit-problems">
      {rules.map((rule) => (
        <li key={rule}>
          <OfRule id={id} rule={rule} problems={problems.filter((one) => one.rule === rule)} />
        </li>
      ))}
    </ul>
  );
}

function OfRule({ id, rule, problems }: ProblemListProps & { readonly rule: RuleId }): ReactNode {
  const { basis } = SUBMIT_RULES[rule];
  const name = basis === null ? RULE_TERMS[rule] : text.check.basis(RULE_TERMS[rule], basis);
  const list = (
    <ul className="submit-reasons">
      {problems.map((problem) => (
        <li key={'id' in problem.place ? problem.place.id : problem.place.at}>
          <Reason id={id} problem={problem} />
        </li>
      ))}
    </ul>
  );
  if (problems.length <= MOST_OPEN) {
    return (
      <>
        <span className="submit-rule">{name}</span>
        {list}
      </>
    );
  }
  return (
    <details>
      <summary className="submit-rule">{text.check.many(name, problems.length)}</summary>
      {list}
    </details>
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
