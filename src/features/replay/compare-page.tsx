import { useMemo, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { useAssessment, useAssessmentHandle } from '#state/assessments/assessment-context.ts';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { useLive } from '#state/saving/live.ts';
import { paths } from '#state/paths.ts';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { listAssessments } from '#workflow/assessments/list-assessments.ts';
import type { RubricList } from '#workflow/rubrics/shipped-rubrics.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { CompareChoice } from './compare-choice.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { COMPARE } from './text-compare.ts';
import { TEXT } from './text.ts';
import './replay.css';

/** Another assessment of this browser beside this one, where that can be done honestly. */
export function ComparePage(): ReactNode {
  const desk = useDesk();
  const { assessment } = useAssessment();
  const { other: chosen } = useParams();
  const rubrics = useRubrics();
  const list = useLive(() => listAssessments(desk), [desk]);
  const { agency, year, id } = assessment;
  const others = list?.ok
    ? list.value.sound.filter((one) => one.id !== id && one.status !== 'deleted')
    : [];
  const other = others.find((one) => one.id === chosen);
  return (
    <Page title={COMPARE.title} kicker={TEXT.kicker(agency.name, year)} lead={COMPARE.lead}>
      {(!list || !rubrics) && <p role="status">{COMPARE.loading}</p>}
      {list && !list.ok && (
        <Notice tone="bad" role="alert">
          <p>{failureText(list.error, 'reading')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(list.error)} />
        </Notice>
      )}
      {list?.ok && rubrics && (
        <CompareChoice own={assessment} others={others} rubrics={rubrics} chosen={other} />
      )}
      {list?.ok && chosen !== undefined && !other && (
        <Notice tone="warn" title={COMPARE.choice.missing} />
      )}
      {other && rubrics && <Compared other={other} rubrics={rubrics} />}
      <p>
        <Link href={paths.replay(id)} className={buttonClass('secondary')}>
          {COMPARE.toReplay}
        </Link>
      </p>
    </Page>
  );
}

interface ComparedProps {
  readonly other: Assessment;
  readonly rubrics: RubricList;
}

function Compared({ other, rubrics }: ComparedProps): ReactNode {
  const { assessment } = useAssessment();
  const { rubric: own } = useAssessmentHandle();
  const { id, version, digest } = other.rubric;
  const found = useMemo(
    () => rubrics.find((one) => one.ok && one.value.ref.digest === digest),
    [rubrics, digest],
  );
  if (!found?.ok) {
    return (
      <Notice tone="bad" role="alert">
        {COMPARE.noRubric(id, version)}
      </Notice>
    );
  }
  return (
    <ComparisonView
      key={other.id}
      assessment={assessment}
      own={own}
      other={other}
      otherRubric={found.value.rubric}
    />
  );
}
