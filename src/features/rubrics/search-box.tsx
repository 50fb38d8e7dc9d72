import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation, useRoute } from 'wouter';
import type { Digest } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import '#ui/field.css';
import { decoded } from './decoded.ts';
import { RESULTS_ID, SEARCH_ID } from './search-ids.ts';
import { searchText } from './text-search.ts';

/** Long enough for a word to be typed; the address changes once, not at every letter. */
const PAUSE_MS = 250;

/**
 * The question to an instrument. What is typed goes into the address, so that Back and
 * a saved link lead to the same results; the first word opens the results, the next
 * ones replace them.
 */
export function SearchBox({ digest }: { readonly digest: Digest }): ReactNode {
  const [location, navigate] = useLocation();
  const [searching, place] = useRoute('/instrumen/:digest/cari/:query?');
  const asked = searching ? decoded(place.query ?? '') : '';
  const [typed, setTyped] = useState(asked);
  const told = useRef(asked);
  const seen = useRef(location);
  const ask = (query: string): void => {
    told.current = query;
    navigate(paths.rubricSearch(digest, query), { replace: searching });
  };
  // Somebody went elsewhere, by a link or by Back: the box follows the address.
  useEffect(() => {
    if (location === seen.current) return;
    seen.current = location;
    if (asked === told.current && searching) return;
    told.current = asked;
    setTyped(asked);
  }, [location, asked, searching]);
  useEffect(() => {
    const query = typed.trim();
    if (query === told.current) return undefined;
    const timer = setTimeout(() => ask(query), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <form
      role="search"
      className="book-search"
      onSubmit={(event) => {
        event.preventDefault();
        ask(typed.trim());
        setTimeout(() => document.getElementById(RESULTS_ID)?.focus());
      }}
    >
      <label className="field-label" htmlFor={SEARCH_ID}>
        {searchText.label}
      </label>
      <span className="book-search-row">
        <input
          className="input"
          type="search"
          id={SEARCH_ID}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit">{searchText.submit}</Button>
      </span>
    </form>
  );
}
