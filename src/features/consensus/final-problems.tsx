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

/** Problems of one rule that differ by nothing but their indicator. */
interface Alike {
  readonly key: string;
  readonly problems: readonly FinalizeProblem[];
}

function alikeIn(problems: readonly FinalizeProblem[]): readonly Alike[] {
  const groups = new Map<string, readonly FinalizeProblem[]>();
  for (const problem of problems) {
    const key = `${problem.rule} ${problem.detail}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups].map(([key, found]) => ({ key, problems: found }));
}

function Problems({ problems }: { readonly problems: readonly FinalizeProblem[] }): ReactNode {
  return (
    <ul className="problem-lines">
      {alikeIn(problems).map((alike) => (
        <Line key={alike.key} problems={alike.problems} />
      ))}
    </ul>
  );
}

/** One sentence for all that are alike, and a way to each. */
function Line({ problems }: { readonly problems: readonly FinalizeProblem[] }): ReactNode {
  const { id, meeting } = useOpenMeeting();
  const { rubric, submission } = meeting;
  const [first] = problems;
  if (!first) return null;
  const { rule, detail } = first;
  const { source } = FINALIZE_RULES[rule];
  const isOne = problems.length === 1;
  const told = problems.map((problem) => {
    const { indicator } = problem;
    const code = indicator === null ? '' : (findIndicator(rubric, indicator)?.indicator.code ?? '');
    return {
      code,
      said: RULE_SENTENCES[rule]({ code, detail }),
      place: placeOf(id, submission.record.id, problem),
    };
  });
  return (
    <li>
      {isOne ? told[0]?.said : RULE_SENTENCES[rule]({ code: '', detail })}{' '}
      <span className="problem-codes">
        {told.map(
          ({ code, said, place }) =>
            place !== null && (
              <Link key={code} href={place} aria-label={FINAL.fixNamed(said)}>
                {isOne ? FINAL.fix : code}
              </Link>
            ),
        )}
      </span>
      {source !== null && (
        <span className="consensus-under soft">
          {isOwnSource(source, rubric) ? FINAL.basis(source.says) : FINAL.comparison(source.says)}
        </span>
      )}
    </li>
  );
}
