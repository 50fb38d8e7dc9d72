import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import { FINALIZE_RULES, isOwnSource } from '#core/review/can-finalize.ts';
import type { FinalizeProblem, FinalizeRule } from '#core/review/finalize-problem.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { paths } from '#state/paths.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import { FINAL, RULE_SENTENCES } from './text-rules.ts';

const RULES = Object.keys(FINALIZE_RULES).length;

/** What stands in the way of a result, and what should be known; each with where it is dealt with. */
export function FinalProblems(props: { readonly problems: readonly FinalizeProblem[] }): ReactNode {
  const blocking = props.problems.filter(({ severity }) => severity === 'blocks');
  const warning = props.problems.filter(({ severity }) => severity === 'warns');
  return (
    <>
      {blocking.length > 0 ? (
        <Notice tone="bad" role="status" title={FINAL.blocked(blocking.length)}>
          <Problems problems={blocking} />
        </Notice>
      ) : (
        <Notice tone="good" role="status" title={FINAL.free}>
          <p>{FINAL.checked(RULES)}</p>
        </Notice>
      )}
      {warning.length > 0 && (
        <Section id="perlu-diketahui" title={FINAL.warnings(warning.length)}>
          <Problems problems={warning} />
        </Section>
      )}
    </>
  );
}

/** What is dealt with on this very page, or nowhere. */
const HERE: readonly FinalizeRule[] = [
  'name-missing',
  'last-day',
  'not-reopened',
  'unchanged',
  'simulation',
  'unsigned',
  'unsigned-review',
  'objection-time',
];

const IN_TALK: readonly FinalizeRule[] = [
  'clarification-open',
  'clarification-overdue',
  'objection-undecided',
];

function placeOf(
  id: AssessmentId,
  submission: Parameters<typeof paths.reviewTalk>[0],
  { rule, indicator }: FinalizeProblem,
): string | null {
  if (HERE.includes(rule)) return null;
  if (IN_TALK.includes(rule)) return paths.reviewTalk(submission);
  return indicator === null ? paths.consensus(id) : paths.consensusItem(id, indicator);
}

function Problems(props: { readonly problems: readonly FinalizeProblem[] }): ReactNode {
  const { id, meeting } = useOpenMeeting();
  const { rubric, submission } = meeting;
  return (
    <ul className="problem-lines">
      {props.problems.map((problem) => {
        const { rule, indicator, detail } = problem;
        const placed = indicator === null ? undefined : findIndicator(rubric, indicator);
        const said = RULE_SENTENCES[rule]({ code: placed?.indicator.code ?? '', detail });
        const place = placeOf(id, submission.record.id, problem);
        const { source } = FINALIZE_RULES[rule];
        return (
          <li key={`${rule} ${indicator} ${detail}`}>
            {said}{' '}
            {place !== null && (
              <Link href={place} aria-label={FINAL.fixNamed(said)}>
                {FINAL.fix}
              </Link>
            )}
            {source !== null && (
              <span className="consensus-under soft">
                {isOwnSource(source, rubric)
                  ? FINAL.basis(source.says)
                  : FINAL.comparison(source.says)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
