import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PortfolioAsk } from '#core/portfolio/query.ts';
import type { PortfolioView } from '#core/portfolio/view.ts';
import { explained } from '#state/words/glossary.ts';
import { paths } from '#state/paths.ts';
import { pathWithWords, queryWords } from '#state/portfolio/query-words.ts';
import { useCatchUp } from '#state/portfolio/use-catch-up.ts';
import { usePortfolio } from '#state/portfolio/use-portfolio.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { Terms } from '#ui/terms.tsx';
import { useRows } from '#ui/use-rows.ts';
import { ApartView } from './apart-view.tsx';
import { CatchUpPart } from './catch-up-part.tsx';
import { Empty } from './empty.tsx';
import { Filters } from './filters.tsx';
import { GapsView } from './gaps-view.tsx';
import { HeatView } from './heat-view.tsx';
import { ViewNav } from './nav.tsx';
import { OriginView } from './origin-view.tsx';
import { OverviewView } from './overview-view.tsx';
import { askOf, toldOf } from './parts.ts';
import './portfolio.css';
import { RankingView } from './ranking-view.tsx';
import { SpreadView } from './spread-view.tsx';
import { StandingPart } from './standing-part.tsx';
import { text } from './text.ts';
import { useAddress, type AddressHands } from './use-address.ts';
import { WeakestView } from './weakest-view.tsx';

const NO_BREAK_SPACE = '\u00A0';
const TERMS_HERE = explained('recap', 'predikat', 'notAssessed');

/** All OPD side by side: the address says which view, under which filters. */
export function PortfolioPage(): ReactNode {
  const hands = useAddress();
  const [rows, onWindow] = useRows();
  const asked = usePortfolio(hands.address.query, askOf(hands.address, rows));
  // What is here is shown first; what came elsewhere is taken in after it.
  const caught = useCatchUp(asked.kind !== 'asking');
  const view = asked.kind === 'here' ? asked.view : null;
  // Its line is kept while it is asked for.
  const kicker = view ? kickerOf(view) : NO_BREAK_SPACE;
  return (
    <Page
      title={text.title}
      {...(kicker !== undefined && { kicker })}
      lead={
        <p className="portfolio-ways">
          <Link href={paths.portfolioImport}>{text.imports}</Link>
          <Link href={pathWithWords(paths.portfolioReport, queryWords(hands.address.query))}>
            {text.reports}
          </Link>
        </p>
      }
    >
      <Terms {...TERMS_HERE} />
      <CatchUpPart caught={caught} />
      {asked.kind === 'asking' && (
        <p className="waiting" role="status">
          {text.reading}
        </p>
      )}
      {asked.kind === 'failed' && (
        <Notice tone="bad" role="alert" title={text.failed}>
          <p>{text.failedBody}</p>
          <TechnicalDetail label={text.detail} detail={String(asked.error)} />
          <Button onClick={asked.again}>{text.again}</Button>
        </Notice>
      )}
      {view && (
        <Shown
          view={view}
          hands={hands}
          onWindow={onWindow}
          fresh={asked.kind === 'here' && asked.fresh}
          isComing={(caught.running?.total ?? 0) > 0}
        />
      )}
    </Page>
  );
}

/** Which year and instrument is shown; undefined where nothing is chosen. */
function kickerOf({ chosen, frame }: PortfolioView<PortfolioAsk>): string | undefined {
  if (!chosen) return undefined;
  const { id, version } = chosen.instrument;
  return text.kicker(chosen.year, frame?.shortTitle || id, version);
}

interface ShownProps {
  readonly view: PortfolioView<PortfolioAsk>;
  readonly hands: AddressHands;
  readonly onWindow: (first: number, last: number) => void;
  readonly fresh: boolean;
  /** Results are being taken in: what is empty now need not stay so. */
  readonly isComing: boolean;
}

function Shown({ view, hands, onWindow, fresh, isComing }: ShownProps): ReactNode {
  const isApart = hands.address.view === 'terpisah';
  const isEmpty = !view.chosen && view.choices.instruments.length === 0;
  if (isEmpty && view.apart.every(({ count }) => count === 0)) return isComing ? null : <Empty />;
  return (
    <>
      <ViewNav hands={hands} />
      <Filters head={view} hands={hands} />
      <p role="status" className="hidden-visually">
        {fresh ? '' : text.counting}
      </p>
      <StandingPart head={view} />
      {view.counts.counted === 0 && !isApart ? (
        <Notice tone="info" title={text.nothing.title}>
          <Link href={hands.to({ view: 'terpisah' })}>{text.nothing.body}</Link>
        </Notice>
      ) : (
        <Body view={view} hands={hands} onWindow={onWindow} />
      )}
    </>
  );
}

/** What is on the screen is what was answered, also while the next answer is under way. */
function Body({ view, hands, onWindow }: Omit<ShownProps, 'fresh' | 'isComing'>): ReactNode {
  const told = toldOf(view);
  switch (told.is) {
    case 'summary':
      return <OverviewView view={told.view} hands={hands} />;
    case 'ranking':
      return <RankingView view={told.view} hands={hands} onWindow={onWindow} />;
    case 'heat':
      return <HeatView view={told.view} hands={hands} onWindow={onWindow} />;
    case 'spread':
      return <SpreadView view={told.view} hands={hands} />;
    case 'gaps':
      return <GapsView view={told.view} hands={hands} onWindow={onWindow} />;
    case 'weakest':
      return <WeakestView view={told.view} hands={hands} />;
    case 'apart':
      return <ApartView view={told.view} onWindow={onWindow} />;
    case 'derivation':
      return <OriginView view={told.view} hands={hands} onWindow={onWindow} />;
  }
}
