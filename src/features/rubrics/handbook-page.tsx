import type { ReactNode } from 'react';
import { Page } from '#ui/page.tsx';
import type { Book } from './book.ts';
import { HandbookActions } from './handbook-actions.tsx';
import { HandbookFacts } from './handbook-facts.tsx';
import { jumpTo, SECTIONS } from './handbook-sections.ts';
import { Origin } from './origin.tsx';
import { Ratification } from './ratification.tsx';
import { Reading } from './reading-points.tsx';
import { Scoring } from './scoring.tsx';
import { Section } from '#ui/section.tsx';
import { newest } from '#state/rubrics/rubric-shelf.ts';
import { Standing } from './standing.tsx';
import { StatusTags } from './status-tags.tsx';
import { text } from './text.ts';
import { WeightTable } from './weight-table.tsx';
import './handbook.css';

/** The front of the handbook: what the instrument is, how it is read, how it counts, where it comes from. */
export function HandbookPage({ book }: { readonly book: Book }): ReactNode {
  const { rubric } = book;
  const [reading, scoring, weights, origin, ratification] = SECTIONS;
  return (
    <Page
      title={rubric.title}
      kicker={text.title}
      lead={<StatusTags loaded={book} latest={newest(book.rubrics, rubric.id)} />}
    >
      <Standing rubric={rubric} />
      <HandbookFacts book={book} />
      <HandbookActions book={book} />
      <nav aria-label={text.sections.label} className="handbook-parts">
        {SECTIONS.map(({ id, title }) => (
          <button key={id} type="button" onClick={() => jumpTo(id)}>
            {title}
          </button>
        ))}
      </nav>
      <Section {...reading}>
        <Reading description={rubric.description} />
      </Section>
      <Section {...scoring}>
        <Scoring rubric={rubric} />
      </Section>
      <Section {...weights}>
        <WeightTable book={book} />
      </Section>
      <Section {...origin}>
        <Origin rubric={rubric} />
      </Section>
      <Section {...ratification}>
        <Ratification points={rubric.ratification} />
      </Section>
    </Page>
  );
}
