import { useMemo, type ReactNode } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { Digest } from '#core/lib/ids.ts';
import { useAssessment, useAssessmentHandle } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { ProspectView } from './prospect-view.tsx';
import { TargetChoice } from './target-choice.tsx';
import { targetsFor } from './targets.ts';
import { TEXT } from './text.ts';
import './replay.css';

/** What the answers of an assessment are worth for another instrument, and a new one from them. */
export function ReplayPage(): ReactNode {
  const { assessment } = useAssessment();
  const { rubric: own } = useAssessmentHandle();
  const { digest: chosen } = useParams();
  const [, navigate] = useLocation();
  const rubrics = useRubrics();
  const { digest } = assessment.rubric;
  const targets = useMemo(
    () => rubrics && targetsFor(own, digest, rubrics),
    [own, digest, rubrics],
  );
  const target = targets?.find(({ loaded }) => loaded.ref.digest === chosen);
  const { agency, year, id } = assessment;
  return (
    <Page title={TEXT.title} kicker={TEXT.kicker(agency.name, year)} lead={TEXT.lead}>
      <p>
        <strong>{TEXT.now}</strong>
        <br />
        {TEXT.named(own.title, own.version)}
      </p>
      {targets ? (
        <TargetChoice
          targets={targets}
          broken={rubrics?.filter(({ ok }) => !ok).length ?? 0}
          chosen={chosen}
          onChoose={(to) => navigate(paths.replay(id, to as Digest), { replace: true })}
        />
      ) : (
        <p role="status">{TEXT.target.loading}</p>
      )}
      {targets && chosen !== undefined && !target && (
        <Notice tone="warn" title={TEXT.target.missing} />
      )}
      {target && <ProspectView key={target.loaded.ref.digest} target={target} />}
      <p>
        <Link href={paths.compare(id)} className={buttonClass('secondary')}>
          {TEXT.toCompare}
        </Link>
      </p>
    </Page>
  );
}
