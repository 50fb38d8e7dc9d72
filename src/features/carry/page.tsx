import { useMemo, useState, type ReactNode } from 'react';
import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Progress } from '#ui/progress.tsx';
import './carry.css';
import { PlanView } from './plan-view.tsx';
import { StartForm } from './start-form.tsx';
import { versionsFor } from './targets.ts';
import { TEXT } from './text.ts';
import { useFileStates } from './use-file-states.ts';

/** A later year than `from`, as typed; null = it is none. */
function yearOf(typed: string, from: number): number | null {
  const year = /^\d{4}$/.test(typed.trim()) ? Number(typed) : 0;
  return year > from && year <= YEAR_RANGE.max ? year : null;
}

/** "Lanjutkan dari tahun lalu": the next year's assessment from what still holds of this one. */
export function CarryPage(): ReactNode {
  const { assessment, documents, found } = useAssessment();
  const { rubric: own, agency, year: from } = assessment;
  const rubrics = useRubrics();
  const versions = useMemo(() => rubrics && versionsFor(own, rubrics), [own, rubrics]);
  const [typed, setTyped] = useState(String(from + 1));
  const [digest, setDigest] = useState<string>(own.digest);
  const check = useFileStates(documents);
  const year = yearOf(typed, from);
  const target = versions?.find(({ ref }) => ref.digest === digest);
  return (
    <Page title={TEXT.title} kicker={TEXT.kicker(agency.name, from)} lead={TEXT.lead}>
      {versions ? (
        <StartForm
          typed={typed}
          onType={setTyped}
          year={year}
          versions={versions}
          digest={digest}
          onVersion={setDigest}
        />
      ) : (
        <p role="status">{TEXT.start.loading}</p>
      )}
      {!found.ok && (
        <Notice tone="bad" role="alert">
          {TEXT.noDocuments}
        </Notice>
      )}
      {found.ok && found.value.damaged.length > 0 && (
        <Notice tone="warn">{TEXT.damaged(found.value.damaged.length)}</Notice>
      )}
      {found.ok && !check.states && (
        <div className="stack">
          <p role="status">{TEXT.checking.said(check.done, check.total)}</p>
          <Progress label={TEXT.checking.label} value={check.done} max={check.total} />
        </div>
      )}
      {found.ok && check.states && year !== null && target && (
        <PlanView year={year} target={target} files={check.states} />
      )}
    </Page>
  );
}
