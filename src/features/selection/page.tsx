import type { ReactNode } from 'react';
import type { ChoiceView } from '#core/invest/choice/view-choice.ts';
import { explained } from '#state/words/glossary.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useCatchUp } from '#state/portfolio/use-catch-up.ts';
import { usePlanSearch } from '#state/plans/use-plan-search.ts';
import { usePlanView } from '#state/plans/use-plan-view.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { Terms } from '#ui/terms.tsx';
import { AgenciesPart } from './agencies-part.tsx';
import { ComparePart } from './compare-part.tsx';
import { HandPart } from './hand-part.tsx';
import { MoneyPart } from './money-part.tsx';
import { NoBookNotice } from './no-book.tsx';
import { NowPart } from './now-part.tsx';
import { RowsPart } from './rows-part.tsx';
import { SearchPart } from './search-part.tsx';
import './selection.css';
import { text } from './text.ts';

const TERMS_HERE = explained('ceiling', 'optimal');

function Shown({ view }: { readonly view: ChoiceView }): ReactNode {
  const { plan } = usePlan();
  const search = usePlanSearch();
  const isBusy = search.state.kind === 'running';
  const compared = usePlanView(plan, { part: 'choice-compare' });
  const compare = compared.kind === 'here' && !('kind' in compared.view) ? compared.view : null;
  return (
    <>
      <SearchPart view={view} search={search} />
      <NowPart view={view} compare={compare} />
      {view.now && <MoneyPart view={view} now={view.now} />}
      <RowsPart view={view} isBusy={isBusy} />
      <HandPart view={view} isBusy={isBusy} />
      {view.now && <AgenciesPart view={view} now={view.now} />}
      <ComparePart view={view} compare={compare} isBusy={isBusy} />
    </>
  );
}

/** Choosing what is done under the ceilings: by search, by hand, and side by side. */
export function SelectionPage(): ReactNode {
  const { plan } = usePlan();
  const asked = usePlanView(plan, { part: 'choice' });
  // What is here is shown first; what came elsewhere is taken in after it.
  const { running } = useCatchUp(asked.kind !== 'asking');
  const isComing = running !== null && running.total > 0;
  const view = asked.kind === 'here' ? asked.view : null;
  return (
    <Page title={text.title} lead={<p>{text.lead}</p>}>
      <Terms {...TERMS_HERE} />
      {asked.kind === 'asking' && <p role="status">{text.reading}</p>}
      {isComing && <p role="status">{text.caught(running.done, running.total)}</p>}
      {asked.kind === 'failed' && (
        <Notice tone="bad" role="alert" title={text.failed}>
          <p>{text.failedBody}</p>
          <TechnicalDetail label={text.detail} detail={String(asked.error)} />
          <Button onClick={asked.again}>{text.again}</Button>
        </Notice>
      )}
      {view && 'kind' in view && !isComing && <NoBookNotice why={view} />}
      {view && !('kind' in view) && <Shown view={view} />}
    </Page>
  );
}
