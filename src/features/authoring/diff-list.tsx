import type { ReactNode } from 'react';
import type { RubricChange, RubricDiff } from '#core/rubric/diff-types.ts';
import { toNumber } from '#core/lib/ratio.ts';
import { DIFF_WORDS, factText, fieldText, placeText } from '#state/assessments/diff-text.ts';
import { ChangedWords } from '#ui/changed-words.tsx';
import { decimal, percent } from '#ui/format.ts';
import { Tag, type Tone } from '#ui/tag.tsx';
import './authoring.css';
import { AFFECTS, diffText, KIND_ORDER } from './text-diff.ts';

const TONES: Readonly<Record<RubricChange['affects'], Tone>> = {
  score: 'warn',
  answers: 'warn',
  text: 'neutral',
};

const WEIGHT: Readonly<Record<RubricChange['affects'], number>> = { score: 0, answers: 1, text: 2 };

/** Everything in which an instrument differs from its basis, the weighty kinds first. */
export function DiffList({ diff }: { readonly diff: RubricDiff }): ReactNode {
  return KIND_ORDER.map((kind) => {
    const changes = diff
      .filter((change) => change.kind === kind)
      .sort((a, b) => WEIGHT[a.affects] - WEIGHT[b.affects]);
    if (changes.length === 0) return null;
    return (
      <section key={kind} className="stack-tight">
        <h3>{diffText.kind(kind, changes.length)}</h3>
        <ul className="diff-list">
          {changes.map((change, at) => (
            // Two changes may say the same of two places; their order never changes.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at} className="diff-item">
              <p className="diff-place">
                <span>{placeText(change.where)}</span>
                <Tag tone={TONES[change.affects]}>{AFFECTS[change.affects]}</Tag>
              </p>
              <p className="diff-field">{fieldText(change)}</p>
              <ChangeBody change={change} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function ChangeBody({ change }: { readonly change: RubricChange }): ReactNode {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return <p>{change.text}</p>;
    case 'reworded':
    case 'rule-changed':
      return (
        <ChangedWords
          labels={DIFF_WORDS}
          before={factText(change.before)}
          after={factText(change.after)}
        />
      );
    case 'reweighted': {
      const [before, after] = [change.share.before, change.share.after].map((share) =>
        percent(toNumber(share)),
      );
      return (
        <>
          <ChangedWords
            labels={DIFF_WORDS}
            before={decimal(change.before)}
            after={decimal(change.after)}
          />
          <p className="soft numeric">{DIFF_WORDS.share(before ?? '', after ?? '')}</p>
        </>
      );
    }
    case 'moved':
      return <p>{DIFF_WORDS.from(placeText(change.from))}</p>;
    case 'reordered':
      return (
        <ChangedWords
          labels={DIFF_WORDS}
          before={change.before.join(', ')}
          after={change.after.join(', ')}
        />
      );
  }
}
