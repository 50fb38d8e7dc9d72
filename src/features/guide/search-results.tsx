import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { GuideHit } from '#core/guide/search.ts';
import { excerptOf } from '#core/rubric/excerpt.ts';
import { paths } from '#state/paths.ts';
import { guideText as text } from './text.ts';

/** More are only counted: another word says more than a long list. */
const SHOWN = 12;
const GAP = '…';

interface SearchResultsProps {
  readonly query: string;
  readonly hits: readonly GuideHit[];
}

/** The sections that were found, the best first, with the found words marked. */
export function SearchResults({ query, hits }: SearchResultsProps): ReactNode {
  return (
    <section className="guide-results" aria-label={text.search.results}>
      <p role="status">
        {query !== '' &&
          (hits.length > 0 ? text.search.found(hits.length, query) : text.search.nothing(query))}
      </p>
      {hits.length > 0 && (
        <ol className="guide-hits">
          {hits.slice(0, SHOWN).map((hit) => (
            <Hit key={`${hit.chapter}#${hit.anchor}`} hit={hit} />
          ))}
        </ol>
      )}
      {hits.length > SHOWN && <p className="soft">{text.search.more(hits.length - SHOWN)}</p>}
    </section>
  );
}

function Hit({ hit }: { readonly hit: GuideHit }): ReactNode {
  const { cutBefore, cutAfter, parts } = excerptOf(hit.text, hit.marks);
  return (
    <li>
      <Link href={paths.guideChapter(hit.chapter, hit.anchor)} data-hit>
        {hit.title}
      </Link>
      {hit.anchor !== '' && <span className="soft">{hit.chapterTitle}</span>}
      <p>
        {cutBefore && GAP}
        {parts.map(({ at, text: words, marked }) =>
          marked ? <mark key={at}>{words}</mark> : words,
        )}
        {cutAfter && GAP}
      </p>
    </li>
  );
}
