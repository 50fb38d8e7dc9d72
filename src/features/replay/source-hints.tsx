import type { ReactNode } from 'react';
import type { Source } from '#core/replay/plan-types.ts';
import { saidIn, standText } from './source-text.ts';
import { TEXT } from './text.ts';

interface SourceHintsProps {
  readonly sources: readonly Source[];
  /** The code of the indicator they are hints for. */
  readonly code: string;
}

/** The old indicators that the crosswalk connects: where each stood and what was written. */
export function SourceHints({ sources, code }: SourceHintsProps): ReactNode {
  const speaking = sources.filter((source) => saidIn(source).length > 0);
  return (
    <>
      <ul className="replay-sources">
        {sources.map((source) => (
          <li key={source.id}>
            <strong>
              {source.code} {source.title}
            </strong>
            <span>{standText(source)}</span>
          </li>
        ))}
      </ul>
      {speaking.length > 0 && (
        <details>
          <summary>
            {TEXT.sentences}
            <span className="hidden-visually">{TEXT.bringWhich(code)}</span>
          </summary>
          {speaking.map((source) => (
            <dl key={source.id} className="replay-said">
              {saidIn(source).map(({ label, said }) => (
                <div key={label}>
                  <dt>{TEXT.saidBy(source.code, label)}</dt>
                  <dd className="pre-line">{said}</dd>
                </div>
              ))}
            </dl>
          ))}
        </details>
      )}
    </>
  );
}
