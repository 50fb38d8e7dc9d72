import type { ReactNode } from 'react';
import type { EffectDetail } from '#core/invest/proposal/view-proposals-one.ts';
import { decimal } from '#ui/format.ts';
import { gainText } from './numbers.ts';
import { text } from './text.ts';

const words = text.effect;

function Names({ of }: { readonly of: EffectDetail['same'] }): ReactNode {
  return (
    <ul className="proposals-bullets">
      {of.map(({ proposal, title }) => (
        <li key={proposal}>{title}</li>
      ))}
    </ul>
  );
}

/** What has to come before, what counts only once, what it opens, and what is left of it last. */
export function EffectInteractions({ detail }: { readonly detail: EffectDetail }): ReactNode {
  const { comesBefore, same, opens, together, gainTogether, before, last } = detail;
  return (
    <section className="stack" aria-label={words.interactions}>
      <div>
        <h3>{words.before}</h3>
        {comesBefore.length === 0 ? (
          <p>{words.beforeNone}</p>
        ) : (
          <>
            <Names of={comesBefore} />
            <p>
              {words.together(gainText(gainTogether), decimal(before.text), decimal(together.text))}
            </p>
          </>
        )}
      </div>
      {same.length > 0 && (
        <div>
          <h3>{words.same}</h3>
          <Names of={same} />
          <p className="soft">{words.sameNote}</p>
        </div>
      )}
      {opens.length > 0 && (
        <div>
          <h3>{words.opens}</h3>
          <Names of={opens} />
        </div>
      )}
      <p>{words.last(gainText(last))}</p>
    </section>
  );
}
