import { useMemo, type ReactNode } from 'react';
import type { AssessmentId } from '#core/lib/ids.ts';
import { DETAIL_LABEL } from '#state/failure-text.ts';
import { useMeasured } from '#state/use-agreement.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { JudgedBy } from '#workflow/agreement.ts';
import { CountsCard } from './counts-card.tsx';
import { MethodCard } from './method-card.tsx';
import { PartTables } from './part-tables.tsx';
import { SensitivityCard } from './sensitivity-card.tsx';
import { TendencyCard } from './tendency-card.tsx';
import { text } from './text.ts';
import { viewOf, type AgreementView } from './view.ts';
import { VoteGrid } from './vote-grid.tsx';

interface ComparedProps {
  readonly judged: JudgedBy;
  readonly only: AssessmentId | null;
}

/** Everything about the sheets by one instrument; with `only`, about one assessment. */
export function Compared({ judged, only }: ComparedProps): ReactNode {
  const { loaded, sheets, uncounted } = judged;
  const view = useMemo(
    () => (loaded.ok ? viewOf(loaded.value.rubric, sheets, only) : null),
    [loaded, sheets, only],
  );
  if (!view) return <Notice tone="warn">{text.noRubric}</Notice>;
  return (
    <>
      <CountsCard
        view={view}
        uncounted={uncounted.filter(({ assessment }) => only === null || assessment === only)}
      />
      <Measured view={view} />
      {only !== null && <VoteGrid view={view} />}
      <SensitivityCard view={view} />
      <MethodCard />
    </>
  );
}

function Measured({ view }: { readonly view: AgreementView }): ReactNode {
  const { state, again, cancel } = useMeasured(view.order);
  if (state.kind === 'making') {
    return (
      <RunningWork
        words={text.working(state.done, state.total)}
        done={state.done}
        total={state.total}
      >
        <Button onClick={cancel}>{text.cancel}</Button>
      </RunningWork>
    );
  }
  if (state.kind === 'ready') {
    return (
      <>
        <PartTables view={view} figures={state.figures} />
        <TendencyCard
          raters={view.raters}
          tendencies={view.tendencies}
          intervals={state.figures.tendencies}
          isOne={view.only !== null}
        />
      </>
    );
  }
  return (
    <Notice tone={state.kind === 'failed' ? 'bad' : 'info'}>
      <p>{state.kind === 'failed' ? text.failed : text.stopped}</p>
      {state.kind === 'failed' && <TechnicalDetail label={DETAIL_LABEL} detail={state.detail} />}
      <Button onClick={again}>{text.again}</Button>
    </Notice>
  );
}
