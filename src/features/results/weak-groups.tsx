import type { ReactNode } from 'react';
import { weakGroupsBehindGoodIndex } from '#core/scoring/weak-groups.ts';
import { decimal } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { TEXT } from './text.ts';
import type { ResultsView } from './view.ts';
import { WhyNumber } from './why-number.tsx';

/** A good mean that hides a weak part is said out loud. */
export function WeakGroups({ view }: { readonly view: ResultsView }): ReactNode {
  const { rubric, score } = view;
  const weak = weakGroupsBehindGoodIndex(rubric, score);
  if (weak.length === 0) return null;
  const noun = rubric.levelNames[0]?.toLowerCase() ?? '';
  return (
    <Notice tone="warn" title={TEXT.weakTitle(weak.length, noun, rubric.target.predikat)}>
      <p>{TEXT.weakLead}</p>
      <ul>
        {weak.map(
          ({ id, title, value, predikat }) =>
            value && (
              <li key={id}>
                {title}:{' '}
                <WhyNumber
                  subject={{ kind: 'group', basis: 'claimed', id }}
                  what={TEXT.valueOf(title)}
                  shown={decimal(value.text)}
                />{' '}
                ({predikat})
              </li>
            ),
        )}
      </ul>
    </Notice>
  );
}
