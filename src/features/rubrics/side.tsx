import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { paths } from '#state/paths.ts';
import type { Book } from './book.ts';
import { SearchBox } from './search-box.tsx';
import { text } from './text.ts';
import { Tree } from './tree.tsx';
import { useWide } from '#ui/use-wide.ts';

/** The way through an instrument: back to all, search, contents; folded away on a phone. */
export function Side({ book }: { readonly book: Book }): ReactNode {
  const wide = useWide();
  const [, place] = useRoute('/instrumen/:digest/:indicatorId');
  const [front] = useRoute('/instrumen/:digest');
  const tree = <Tree book={book} front={front} current={place?.indicatorId} />;
  return (
    <div className="book-side">
      <Link href={paths.rubrics} className="book-back">
        {text.all}
      </Link>
      <SearchBox digest={book.ref.digest} />
      {wide ? (
        tree
      ) : (
        <details className="book-menu" key={place?.indicatorId ?? ''}>
          <summary>{text.tree.label}</summary>
          {tree}
        </details>
      )}
    </div>
  );
}
