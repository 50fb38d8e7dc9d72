import type { ReactNode } from 'react';
import type { DifferingField } from './answer-differences.ts';
import { text } from './text.ts';

interface ConflictVersionProps {
  readonly title: string;
  readonly side: 'mine' | 'stored';
  readonly differing: readonly DifferingField[];
}

/** What one of two versions says where they differ; what only it has is marked in words. */
export function ConflictVersion({ title, side, differing }: ConflictVersionProps): ReactNode {
  return (
    <section className="card version">
      <h3>{title}</h3>
      <dl className="stack">
        {differing.map((field) => (
          <div key={field.label}>
            <dt className="field-label">{field.label}</dt>
            {field[side].length === 0 && <dd className="soft">{text.conflict.empty}</dd>}
            {field[side].map((line) => (
              <dd key={line.text} className={line.only ? 'version-only' : undefined}>
                <span className="pre-line">{line.text}</span>
                {line.only && (
                  <strong className="version-mark">{` (${text.conflict.only[side]})`}</strong>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
