import type { ReactNode } from 'react';
import { Section } from '#ui/section.tsx';
import { text } from './text.ts';

/** What a verification proves and what it does not, beside every result and on every print. */
export function Meaning(): ReactNode {
  const { title, proves, provesList, not, notList } = text.meaning;
  return (
    <Section id="arti-hasil" title={title}>
      <div className="verify-meaning">
        <div>
          <h3>{proves}</h3>
          <ul>
            {provesList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{not}</h3>
          <ul>
            {notList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}
