import type { ReactNode } from 'react';
import type { Indicator } from '#core/rubric/types.ts';
import { indicatorText } from './text-indicator.ts';

/** Evidence that convinces and evidence that does not, side by side. */
export function Examples({ indicator }: { readonly indicator: Indicator }): ReactNode {
  return (
    <div className="examples">
      <ExampleList id="memadai" kind="good" lines={indicator.goodEvidence} />
      <ExampleList id="tidak-memadai" kind="bad" lines={indicator.badEvidence} />
    </div>
  );
}

interface ExampleListProps {
  readonly id: string;
  readonly kind: 'good' | 'bad';
  readonly lines: readonly string[];
}

function ExampleList({ id, kind, lines }: ExampleListProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <section className={`card example-${kind}`} aria-labelledby={id}>
      <h2 id={id}>{indicatorText[kind]}</h2>
      <ul className="entry-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
