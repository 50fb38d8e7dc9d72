import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { digestSchema, type Digest } from '#core/lib/ids.ts';
import { nextToRate } from '#core/review/overview.ts';
import { paths } from '#state/paths.ts';
import { useOverview, type OverviewHere } from '#state/review/use-overview.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import './asesor.css';
import { FactsCard } from './facts-card.tsx';
import { openFailureText } from './failure-words.ts';
import { OverviewActions } from './overview-actions.tsx';
import { OverviewNotices } from './overview-notices.tsx';
import './overview.css';
import { ScoresCard } from './scores-card.tsx';
import { TaskLists } from './task-lists.tsx';
import { OVERVIEW } from './text-overview.ts';
import { text } from './text.ts';
import { Walk } from './walk.tsx';

/** One submission before an asesor: what it claims, how it stands, and what is to be done. */
export function OverviewPage(): ReactNode {
  const { fingerprint } = useParams();
  const known = digestSchema.safeParse(fingerprint);
  return known.success ? <Overview key={known.data} fingerprint={known.data} /> : <NotHere />;
}

function Overview({ fingerprint }: { readonly fingerprint: Digest }): ReactNode {
  const state = useOverview(fingerprint);
  if (state.kind === 'opening') {
    return (
      <p className="page" role="status">
        {OVERVIEW.opening}
      </p>
    );
  }
  if (state.kind === 'here') return <Shown here={state} />;
  const { failure } = state;
  if (failure.kind === 'missing' || failure.kind === 'not-submission') return <NotHere />;
  return (
    <Page title={text.title} lead={<Back />}>
      <Notice tone="bad" role="alert">
        {openFailureText(failure)}
      </Notice>
    </Page>
  );
}

function Shown({ here }: { readonly here: OverviewHere }): ReactNode {
  const { opened, overview, sheet } = here;
  const { about } = opened.record;
  const isOpen = sheet?.state.is === 'open';
  const next = isOpen ? nextToRate(overview.rows) : undefined;
  return (
    <Page
      title={opened.assessment.agency.name}
      kicker={`${OVERVIEW.kicker}, ${text.row.year(about.year).toLowerCase()}, ${text.row.revision(about.revision).toLowerCase()}`}
      lead={<Back />}
    >
      <Walk here={here} next={next?.indicator.id} />
      <OverviewNotices here={here} />
      <OverviewActions here={here} next={next} />
      <div className="overview-cards">
        <FactsCard here={here} />
        <ScoresCard here={here} />
      </div>
      <TaskLists here={here} />
    </Page>
  );
}

function NotHere(): ReactNode {
  return (
    <Page title={OVERVIEW.missing.title} lead={<Back />}>
      <Notice tone="info">{OVERVIEW.missing.body}</Notice>
    </Page>
  );
}

function Back(): ReactNode {
  return (
    <Link className="asesor-link" href={paths.asesor}>
      <Icon name="arrow-left" />
      {OVERVIEW.back}
    </Link>
  );
}
