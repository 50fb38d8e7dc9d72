import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { excerptOf } from '#core/rubric/excerpt.ts';
import type { FoundText, SearchHit } from '#core/rubric/search.ts';
import { paths } from '#state/paths.ts';
import type { Book } from './book.ts';
import { searchText } from './text-search.ts';

/** More places of one indicator than this are only counted. */
const SHOWN = 6;
const GAP = '…';

interface SearchHitItemProps {
  readonly book: Book;
  readonly hit: SearchHit;
}

/** One indicator that was found, with the places and what stands there. */
export function SearchHitItem({ book, hit: { placed, texts } }: SearchHitItemProps): ReactNode {
  const { digest } = book.ref;
  return (
    <li className="card search-hit">
      <div>
        {placed && (
          <p className="soft search-path">{placed.path.map(({ title }) => title).join(' › ')}</p>
        )}
        <h2>
          {placed ? (
            <Link href={paths.rubricIndicator(digest, placed.indicator.id)}>
              {placed.indicator.code} {placed.indicator.title}
            </Link>
          ) : (
            <Link href={paths.rubric(digest)}>{searchText.about}</Link>
          )}
        </h2>
      </div>
      <dl className="search-places">
        {texts.slice(0, SHOWN).map((found) => (
          <Place key={`${found.field} ${found.level} ${found.text}`} found={found} />
        ))}
      </dl>
      {texts.length > SHOWN && <p className="soft">{searchText.more(texts.length - SHOWN)}</p>}
    </li>
  );
}

function Place({ found }: { readonly found: FoundText }): ReactNode {
  const { cutBefore, cutAfter, parts } = excerptOf(found.text, found.marks);
  return (
    <div>
      <dt>{searchText.place(found.field, found.level)}</dt>
      <dd>
        {cutBefore && GAP}
        {parts.map(({ at, text, marked }) => (marked ? <mark key={at}>{text}</mark> : text))}
        {cutAfter && GAP}
      </dd>
    </div>
  );
}
