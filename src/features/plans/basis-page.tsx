import type { ReactNode } from 'react';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useCatchUp } from '#state/portfolio/use-catch-up.ts';
import { FailureNotice } from '#ui/failure-notice.tsx';
import { Page } from '#ui/page.tsx';
import { AgenciesPart } from './agencies-part.tsx';
import { GapsPart } from './gaps-part.tsx';
import { NamePart } from './name-part.tsx';
import { NoBookNotice } from './no-book.tsx';
import { ObjectivePart } from './objective-part.tsx';
import './plans.css';
import { ResultsPart } from './results-part.tsx';
import { TargetsPart } from './targets-part.tsx';
import { basisText as text } from './text-basis.ts';
import { useStanding } from './use-standing.ts';

/** What a plan starts from: whose results, up to where, and what is sought. */
export function BasisPage(): ReactNode {
  const { isClosed } = usePlan();
  const { asked, view, none } = useStanding();
  // What is here is shown first; what came elsewhere is taken in after it.
  const { running } = useCatchUp(asked.kind !== 'asking');
  return (
    <Page title={text.title} lead={text.lead}>
      {running && running.done < running.total && (
        <p role="status">{text.caught(running.done, running.total)}</p>
      )}
      <fieldset className="plans-form" disabled={isClosed}>
        <NamePart />
        <ResultsPart view={view} />
        {asked.kind === 'asking' && <p role="status">{text.reading}</p>}
        {asked.kind === 'failed' && (
          <FailureNotice
            words={text.failed}
            detail={String(asked.error)}
            detailLabel={DETAIL_LABEL}
            again={{ label: text.again, run: asked.again }}
          />
        )}
        {none && <NoBookNotice none={none} />}
        {view && <TargetsPart view={view} />}
        <ObjectivePart view={view} />
        {view && <GapsPart view={view} />}
        {view && <AgenciesPart view={view} />}
      </fieldset>
    </Page>
  );
}
