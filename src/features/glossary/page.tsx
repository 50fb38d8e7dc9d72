import { useState, type ReactNode } from 'react';
import { termsLike } from '#state/words/glossary.ts';
import { Page } from '#ui/page.tsx';
import { SearchField } from '#ui/search-field.tsx';
import './glossary.css';
import { text } from './text.ts';

/** Every term in use with its meaning and, where it is of a regulation, its source. */
export function GlossaryPage(): ReactNode {
  const [query, setQuery] = useState('');
  const found = termsLike(query);
  return (
    <Page title={text.title} lead={text.lead}>
      <SearchField label={text.search} hint={text.searchHint} value={query} onType={setQuery} />
      <p className="soft numeric" role="status">
        {text.counted(found.length)}
      </p>
      <dl className="glossary">
        {found.map(({ id, term, meaning, source }) => (
          <div key={id} className="glossary-entry">
            <dt>{term}</dt>
            <dd>{meaning}</dd>
            {source !== undefined && <dd className="soft">{text.source(source)}</dd>}
          </div>
        ))}
      </dl>
    </Page>
  );
}
