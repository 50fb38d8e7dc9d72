import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { takeChoice } from '#core/invest/choice/choice-edits.ts';
import type { SearchProgress } from '#core/invest/choice/search-types.ts';
import type { ChoiceView } from '#core/invest/choice/view-choice.ts';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import type { PlanSearching } from '#state/plans/use-plan-search.ts';
import { Button } from '#ui/button.tsx';
import { FailureNotice } from '#ui/failure-notice.tsx';
import { Notice } from '#ui/notice.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { Section } from '#ui/section.tsx';
import { useFocusBack } from '#ui/use-focus-back.ts';
import { EndPart } from './end-part.tsx';
import { oneDecimal, progressWords } from './progress-words.ts';
import { text } from './text.ts';
import { useChoiceDeed } from './use-choice-deed.ts';

const words = text.search;

/** Seconds that a search takes at most. */
const LIMIT = 20;

interface SearchPartProps {
  readonly view: ChoiceView;
  readonly search: PlanSearching;
}

function Running({
  view,
  progress,
  onCancel,
}: {
  readonly view: ChoiceView;
  readonly progress: SearchProgress | null;
  readonly onCancel: () => void;
}): ReactNode {
  return (
    <RunningWork
      words={progress ? progressWords(view, progress) : words.reading}
      done={Math.min(progress?.seconds ?? 0, LIMIT)}
      total={LIMIT}
    >
      <Button onClick={onCancel}>{words.cancel}</Button>
    </RunningWork>
  );
}

/** What is sought, in words. */
function AimPart({ view }: { readonly view: ChoiceView }): ReactNode {
  const { plan } = usePlan();
  const { proposals, agencies, banned, refused, objective, goal, hasPriorities } = view;
  return (
    <div className="prose stack">
      <p>
        {words.aims(goal)[objective]} {hasPriorities && words.priorities} {words.ties}{' '}
        <Link href={paths.plan(plan.id)}>{words.aimWay}</Link>
      </p>
      <p>
        {words.ground(proposals, agencies)} {banned > 0 && words.banned(banned)}{' '}
        {refused > 0 && (
          <>
            {words.refused(refused)}{' '}
            <Link href={paths.planPart(plan.id, 'alasan')}>{words.refusedWay}</Link>
          </>
        )}
      </p>
      {plan.ceilings.length === 0 && (
        <Notice tone="warn">
          <p>
            {words.noCeiling}{' '}
            <Link href={paths.planPart(plan.id, 'pagu')}>{words.noCeilingWay}</Link>
          </p>
        </Notice>
      )}
    </div>
  );
}

/** Looks for the best plan, with how far it is, and takes what it brings as the plan. */
export function SearchPart({ view, search }: SearchPartProps): ReactNode {
  const { plan, isClosed } = usePlan();
  const replace = useChoiceDeed();
  const { state, start, cancel } = search;
  useFocusBack('pilihan-cari', state.kind);
  const run = async (): Promise<void> => {
    const end = await start(plan);
    if (end?.kind !== 'chosen') return;
    const count = Object.keys(end.choice.starts).length;
    replace((now) => takeChoice(now, end.choice), words.taken(count, oneDecimal(end.seconds)));
  };
  return (
    <Section id="pilihan-cari" title={words.title}>
      <AimPart view={view} />
      {view.proposals === 0 && <p>{words.nothing}</p>}
      {state.kind === 'running' ? (
        <Running view={view} progress={state.progress} onCancel={cancel} />
      ) : (
        !isClosed &&
        view.proposals > 0 && (
          <>
            <p className="soft">{words.limit(LIMIT)}</p>
            <div className="actions">
              <Button kind="primary" onClick={() => void run()}>
                {words.start}
              </Button>
            </div>
          </>
        )
      )}
      {state.kind === 'cancelled' && <p role="status">{words.cancelled}</p>}
      {state.kind === 'failed' && (
        <FailureNotice words={words.failed} detail={state.detail} detailLabel={DETAIL_LABEL} />
      )}
      {state.kind === 'ended' && <EndPart end={state.end} />}
    </Section>
  );
}
