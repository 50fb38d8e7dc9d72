import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useCatchUp } from '#state/portfolio/use-catch-up.ts';
import { usePaperGround, type PaperGround } from '#state/plans/use-plan-paper.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { BookPart } from './book-part.tsx';
import { KakPart } from './kak-part.tsx';
import { PaperPart } from './paper-part.tsx';
import './plan-papers.css';
import { StatusPart } from './status-part.tsx';
import { TablesPart } from './tables-part.tsx';
import { text } from './text.ts';
import { WordsPart } from './words-part.tsx';

function Papers({ ground }: { readonly ground: PaperGround }): ReactNode {
  const { plan } = usePlan();
  const isChosen = ground.facts.proposals.some(({ start }) => start !== null);
  return (
    <>
      <StatusPart ground={ground} />
      <PaperPart ground={ground} />
      {isChosen ? (
        <>
          <BookPart ground={ground} />
          <KakPart ground={ground} />
        </>
      ) : (
        <EmptyState
          title={text.none.title}
          actions={<Link href={paths.planPart(plan.id, 'pilihan')}>{text.toChoice}</Link>}
        >
          {text.none.next}
        </EmptyState>
      )}
      <TablesPart ground={ground} />
    </>
  );
}

/** The documents of a plan: what they say of themselves, what they lack, and the files. */
export function PlanPapersPage(): ReactNode {
  const { plan } = usePlan();
  const state = usePaperGround(plan);
  const { running } = useCatchUp(state.kind !== 'asking');
  const isComing = state.kind === 'no-book' && running !== null;
  return (
    <Page title={text.title} lead={<p>{text.lead}</p>}>
      <WordsPart />
      {(state.kind === 'asking' || isComing) && <p role="status">{text.reading}</p>}
      {state.kind === 'failed' && (
        <Notice tone="bad" role="alert" title={text.failed}>
          <p>{text.failedBody}</p>
          <TechnicalDetail label={text.detail} detail={state.detail} />
          <Button onClick={state.again}>{text.again}</Button>
        </Notice>
      )}
      {state.kind === 'no-book' && !isComing && (
        <Notice tone="info" title={text.noBook.title}>
          <p>{text.noBook.body(state.why)}</p>
          <p className="plan-paper-way">
            <Link href={paths.portfolio}>{text.noBook.way}</Link>
          </p>
        </Notice>
      )}
      {state.kind === 'here' && <Papers ground={state.ground} />}
    </Page>
  );
}
