import type { ReactNode } from 'react';
import type { PeriodArrival } from '#core/period/arrival.ts';
import type { PeriodChange } from '#core/period/changes.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { arrivalText } from './text-arrival.ts';
import { periodChangeText } from '#features/period/text-changes.ts';

const { standing: text } = arrivalText;

interface ArrivalStandingProps {
  readonly arrival: PeriodArrival;
  readonly revision: number;
}

/** What the file is to this desk: new, later, earlier; and what it would change. */
export function ArrivalStanding({ arrival, revision }: ArrivalStandingProps): ReactNode {
  switch (arrival.kind) {
    case 'new':
      return <Notice tone="info">{text.new}</Notice>;
    case 'same':
      return <Notice tone="good">{text.same}</Notice>;
    case 'older':
      return <Notice tone="warn">{text.older(revision, arrival.here.revision)}</Notice>;
    case 'own':
      return (
        <>
          <Notice tone="warn">{text.own}</Notice>
          <Changes changes={arrival.changes} />
        </>
      );
    case 'newer':
      return (
        <>
          <Notice tone="info">
            <p>{text.newer(revision, arrival.here.revision)}</p>
            <p>{arrival.follows ? text.follows : text.gap}</p>
          </Notice>
          {arrival.otherKey && <Notice tone="bad">{text.otherKey}</Notice>}
          <Changes changes={arrival.changes} />
        </>
      );
    case 'forked':
      return (
        <>
          <Notice tone="bad">{text.forked(revision)}</Notice>
          {arrival.otherKey && <Notice tone="bad">{text.otherKey}</Notice>}
          <Changes changes={arrival.changes} />
        </>
      );
  }
}

function Changes({ changes }: { readonly changes: readonly PeriodChange[] }): ReactNode {
  const lines = changes.map(periodChangeText).map((line, at) => ({ line, at }));
  return (
    <Section id="perubahan" title={text.changes(changes.length)}>
      {lines.length === 0 && <p>{text.noChanges}</p>}
      <ul className="period-changes">
        {lines.map(({ line, at }) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
