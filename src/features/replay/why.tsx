import type { ReactNode } from 'react';
import type { Planned } from '#core/replay/plan-types.ts';
import { ChangeLines } from './change-lines.tsx';
import { SourceHints } from './source-hints.tsx';
import { standText } from './source-text.ts';
import { TEXT } from './text.ts';

/** How many changes are shown without being asked for. */
const FEW = 2;

/** Why an indicator has its verdict: what changed, or which old indicators touch it. */
export function Why({ planned }: { readonly planned: Planned }): ReactNode {
  const { verdict } = planned;
  switch (verdict.kind) {
    case 'unchanged':
      return (
        <p>
          {TEXT.because.unchanged} {TEXT.oldAnswer(standText(verdict.source))}
        </p>
      );
    case 'changed':
      return (
        <>
          <p>{TEXT.oldAnswer(standText(verdict.source))}</p>
          <details open={verdict.changes.length <= FEW}>
            <summary>{TEXT.because.changed(verdict.changes.length)}</summary>
            <ChangeLines changes={verdict.changes} />
          </details>
        </>
      );
    case 'related':
      return (
        <>
          <p>{TEXT.because.related}</p>
          <SourceHints sources={verdict.sources} code={planned.indicator.code} />
        </>
      );
    case 'new':
      return verdict.reason === 'no-counterpart' ? (
        <p>{TEXT.because['no-counterpart']}</p>
      ) : (
        <>
          <p>{TEXT.because['not-answered']}</p>
          <ul className="replay-sources">
            {verdict.sources.map(({ id, code, title }) => (
              <li key={id}>
                {code} {title}
              </li>
            ))}
          </ul>
        </>
      );
  }
}
