import type { ReactNode } from 'react';
import { isSingleFile } from '#state/edition.ts';
import { SINGLE_FILE } from './text-single-file.ts';

/** In the edition in one file: where the data lies, and what this edition cannot do. */
export function SingleFileCard(): ReactNode {
  if (!isSingleFile()) return null;
  return (
    <section className="card">
      <h2>{SINGLE_FILE.title}</h2>
      <p className="prose">{SINGLE_FILE.lead}</p>
      <ul className="prose">
        {SINGLE_FILE.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}
