import type { ReactNode } from 'react';
import type { Indicator } from '#core/rubric/types.ts';
import type { Book } from './book.ts';
import { LadderRung } from './ladder-rung.tsx';
import { meaningOf } from './reading.ts';
import { indicatorText } from './text-indicator.ts';
import './ladder.css';

interface LadderProps {
  readonly book: Book;
  readonly indicator: Indicator;
}

/** The levels from the lowest up: what each takes, what proves it, what it adds. */
export function Ladder({ book, indicator }: LadderProps): ReactNode {
  const labels = book.rubric.scales[indicator.scale]?.labels ?? {};
  return (
    <>
      <p className="soft">{indicatorText.ladderLead}</p>
      <ol className="ladder-list">
        {indicator.levels.map((step, at) => (
          <LadderRung
            key={step.level}
            book={book}
            indicatorId={indicator.id}
            step={step}
            label={labels[String(step.level)] ?? ''}
            below={indicator.levels[at - 1]?.level}
          />
        ))}
      </ol>
      <Terms book={book} indicator={indicator} />
    </>
  );
}

/** What the conditions of this indicator's evidence mean, where the instrument says so. */
function Terms({ book, indicator }: LadderProps): ReactNode {
  const used = new Set(
    indicator.levels.flatMap((step) => step.evidence.flatMap((item) => item.must)),
  );
  const explained = [...used].flatMap((term) => {
    const meaning = meaningOf(book.rubric, term);
    return meaning === undefined ? [] : [{ term, meaning }];
  });
  if (explained.length === 0) return null;
  return (
    <details className="ladder-terms">
      <summary>{indicatorText.terms}</summary>
      <dl>
        {explained.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
