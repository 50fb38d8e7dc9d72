import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { searchRubric, type SearchHit } from '#core/rubric/search.ts';
import type { Book } from './book.ts';
import { SearchHitItem } from './search-hit.tsx';
import { RESULTS_ID, SEARCH_ID } from './search-ids.ts';
import { searchText } from './text-search.ts';
import './search.css';

interface SearchPageProps {
  readonly book: Book;
  readonly query: string;
}

function foundText(hits: readonly SearchHit[], query: string): string {
  if (query === '') return '';
  if (hits.length === 0) return searchText.nothing(query);
  const places = hits.reduce((sum, hit) => sum + hit.texts.length, 0);
  const indicators = hits.filter((hit) => hit.placed !== null).length;
  return indicators === 0
    ? searchText.foundAbout(places, query)
    : searchText.found(indicators, places, query);
}

/** What a search found, while the focus stays where the words are typed. */
export function SearchPage({ book, query }: SearchPageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const hits = useMemo(() => searchRubric(book.rubric, query), [book.rubric, query]);
  useEffect(() => {
    document.title = `${searchText.titleFor(query)} – ${book.rubric.shortTitle} – Timbang`;
  }, [query, book.rubric]);
  useEffect(() => {
    if (document.activeElement?.id === SEARCH_ID) return;
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="page">
      <header className="page-head">
        <p className="page-kicker">{book.rubric.shortTitle}</p>
        <h1 id={RESULTS_ID} tabIndex={-1} ref={heading}>
          {searchText.title}
        </h1>
        <p role="status">{foundText(hits, query)}</p>
      </header>
      {query === '' && <p className="prose soft">{searchText.hint}</p>}
      <ul className="search-hits">
        {hits.map((hit) => (
          <SearchHitItem key={hit.placed?.indicator.id ?? ''} book={book} hit={hit} />
        ))}
      </ul>
    </div>
  );
}
