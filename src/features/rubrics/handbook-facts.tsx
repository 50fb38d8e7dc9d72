import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { countsOf } from '#core/rubric/counts.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { paths } from '#state/paths.ts';
import type { Book } from './book.ts';
import { levelsOf } from './levels.ts';
import { byDigest } from '#state/rubrics/rubric-shelf.ts';
import { text } from './text.ts';

/** Digits of the digest that are enough to tell instruments apart by eye. */
const SHORT = 12;

/** The instrument in figures: size, levels, where it was adapted from, and its fingerprint. */
export function HandbookFacts({ book }: { readonly book: Book }): ReactNode {
  const { rubric, ref } = book;
  const counts = countsOf(rubric);
  const steps = [...new Set(Object.values(rubric.scales).flatMap(levelsOf))].sort((a, b) => a - b);
  return (
    <dl className="facts-grid">
      <div>
        <dt>{text.facts.structure}</dt>
        <dd>{text.groups(counts, rubric.levelNames)}</dd>
        <dd>{text.indicators(counts)}</dd>
      </div>
      <div>
        <dt>{text.facts.demands}</dt>
        <dd>{text.criteria(counts.criteria)}</dd>
        <dd>{text.evidence(counts.evidence, counts.required)}</dd>
      </div>
      <div>
        <dt>{text.facts.levels}</dt>
        <dd>{text.levels(steps)}</dd>
        {rubric.indexName !== undefined && <dd>{rubric.indexName}</dd>}
      </div>
      {rubric.basedOn && (
        <div>
          <dt>{text.facts.basedOn}</dt>
          <dd>
            <BasedOn book={book} basedOn={rubric.basedOn} />
          </dd>
        </div>
      )}
      <div>
        <dt>{text.facts.digest}</dt>
        <dd>
          <code>{ref.digest.slice(0, SHORT)}</code>
          <details className="handbook-screen">
            <summary>{text.facts.digestFull}</summary>
            <code className="handbook-digest">{ref.digest}</code>
          </details>
        </dd>
      </div>
    </dl>
  );
}

interface BasedOnProps {
  readonly book: Book;
  readonly basedOn: NonNullable<Rubric['basedOn']>;
}

function BasedOn({ book, basedOn }: BasedOnProps): ReactNode {
  const source = byDigest(book.rubrics, basedOn.digest);
  if (!source) return text.facts.basedOnUnknown(basedOn.id, basedOn.version);
  return (
    <Link href={paths.rubric(source.ref.digest)}>
      {source.rubric.shortTitle}, {text.version(source.rubric.version)}
    </Link>
  );
}
