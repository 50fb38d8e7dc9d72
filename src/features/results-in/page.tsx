import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { isAtWork, useResultsImport } from '#state/portfolio/results-import.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { Page } from '#ui/page.tsx';
import { ChooseCard } from './choose-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { RecapCard } from './recap-card.tsx';
import './results-in.css';
import { StandingCard } from './standing-card.tsx';
import { text } from './text.ts';

/** The door for results, and the way they are handed on. */
export function ResultsInPage(): ReactNode {
  const isRunning = useResultsImport(isAtWork);
  return (
    <Page
      title={text.title}
      lead={
        <>
          <p>{text.lead}</p>
          <p>
            <Link className="results-in-link" href={paths.portfolio}>
              <Icon name="arrow-left" />
              {text.backTo}
            </Link>
          </p>
        </>
      }
    >
      <ChooseCard />
      <StandingCard />
      {/* Every file that is taken changes the accounts: they are read again when it is over. */}
      {!isRunning && <HistoryCard />}
      <RecapCard />
    </Page>
  );
}
