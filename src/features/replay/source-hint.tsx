import type { ReactNode } from 'react';
import type { Source } from '#core/replay/plan-types.ts';
import { saidIn, standText } from './source-text.ts';
import { TEXT } from './text.ts';

/** An old indicator that the crosswalk connects: where it stood and what was written, as a hint. */
export function SourceHint({ source }: { readonly source: Source }): ReactNode {
  const said = saidIn(source);
  return (
    <li>
      <strong>
        {source.code} {source.title}
      </strong>
      <br />
      {standText(source)}. {TEXT.hintOnly}
      {said.length === 0 ? (
        <p className="soft">{TEXT.noSentences}</p>
      ) : (
        <details>
          <summary>
            {TEXT.sentences}
            <span className="hidden-visually">{TEXT.bringWhich(source.code)}</span>
          </summary>
          <dl className="replay-said">
            {said.map(({ label, said: words }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="pre-line">{words}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}
