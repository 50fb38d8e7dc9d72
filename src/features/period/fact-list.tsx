import type { ReactNode } from 'react';

/** Names and what is said of them, side by side where there is room. */
export function FactList(props: {
  readonly facts: readonly (readonly [string, string])[];
}): ReactNode {
  return (
    <dl className="period-fact-list">
      {props.facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
