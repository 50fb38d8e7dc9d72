import { useMemo, type ReactNode } from 'react';
import { Link, Route, Switch } from 'wouter';
import { sharesOf } from '#core/scoring/shares.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import type { LoadedRubric, RubricList } from '#workflow/rubrics/shipped-rubrics.ts';
import type { Book } from './book.ts';
import { HandbookPage } from './handbook-page.tsx';
import { IndicatorPage } from './indicator-page.tsx';
import { SearchPage } from './search-page.tsx';
import { byDigest } from '#state/rubrics/rubric-shelf.ts';
import { Side } from './side.tsx';
import { decoded } from './decoded.ts';
import { text } from './text.ts';
import './frame.css';

interface RubricFrameProps {
  readonly rubrics: RubricList;
  readonly digest: string;
}

/** One instrument with its contents beside it, or the news that it is not here. */
export function RubricFrame({ rubrics, digest }: RubricFrameProps): ReactNode {
  const loaded = byDigest(rubrics, digest);
  if (loaded) return <OpenBook rubrics={rubrics} loaded={loaded} />;
  return (
    <Page title={text.unknown.title}>
      <Notice tone="bad">{text.unknown.body}</Notice>
      <p>
        <Link href={paths.rubrics} className={buttonClass('secondary')}>
          {text.all}
        </Link>
      </p>
    </Page>
  );
}

interface OpenBookProps {
  readonly rubrics: RubricList;
  readonly loaded: LoadedRubric;
}

function OpenBook({ rubrics, loaded }: OpenBookProps): ReactNode {
  const book: Book = useMemo(
    () => ({ ...loaded, rubrics, shares: sharesOf(loaded.rubric) }),
    [loaded, rubrics],
  );
  return (
    <div className="book">
      <Side book={book} />
      <div className="book-text">
        <Switch>
          <Route path="/instrumen/:digest">
            <HandbookPage book={book} />
          </Route>
          <Route path="/instrumen/:digest/cari/:query?">
            {({ query = '' }) => <SearchPage book={book} query={decoded(query)} />}
          </Route>
          <Route path="/instrumen/:digest/:indicatorId">
            {({ indicatorId }) => (
              <IndicatorPage key={indicatorId} book={book} indicatorId={indicatorId} />
            )}
          </Route>
        </Switch>
        <p className="book-printed">
          {text.printed(loaded.rubric.shortTitle, loaded.rubric.version, loaded.ref.digest)}
        </p>
      </div>
    </div>
  );
}
