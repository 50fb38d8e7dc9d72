import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { SheetProblem, SheetRule } from '#core/review/check-sheet.ts';
import type { Digest } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import { reasonOf, RULE_NAMES } from './text-rules.ts';
import { text } from './text.ts';

interface ProblemListProps {
  readonly submission: Digest;
  readonly problems: readonly SheetProblem[];
}

/** More of one rule are folded away behind their number. */
const MOST_OPEN = 5;

/** Every reason as a link to the indicator where it can be put right, rule by rule. */
export function ProblemList({ submission, problems }: ProblemListProps): ReactNode {
  const rules = [...new Set(problems.map(({ rule }) => rule))];
  return (
    <ul className="sign-off-problems">
      {rules.map((rule) => (
        <li key={rule}>
          <OfRule
            rule={rule}
            submission={submission}
            problems={problems.filter((one) => one.rule === rule)}
          />
        </li>
      ))}
    </ul>
  );
}

function OfRule({
  rule,
  submission,
  problems,
}: ProblemListProps & { readonly rule: SheetRule }): ReactNode {
  const list = (
    <ul className="sign-off-reasons">
      {problems.map((problem) => (
        <li key={problem.indicator?.id ?? rule}>
          {problem.indicator ? (
            <Link href={paths.reviewIndicator(submission, problem.indicator.id)}>
              {reasonOf(problem)}
            </Link>
          ) : (
            reasonOf(problem)
          )}
        </li>
      ))}
    </ul>
  );
  if (problems.length <= MOST_OPEN) {
    return (
      <>
        <span className="sign-off-rule">{RULE_NAMES[rule]}</span>
        {list}
      </>
    );
  }
  return (
    <details>
      <summary className="sign-off-rule">
        {text.check.many(RULE_NAMES[rule], problems.length)}
      </summary>
      {list}
    </details>
  );
}
