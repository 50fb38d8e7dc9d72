import type { ReactNode } from 'react';
import { toNumber } from '#core/lib/ratio.ts';
import type { RubricChange } from '#core/rubric/diff-types.ts';
import { DIFF_WORDS, factText, fieldText, placeText } from '#state/assessments/diff-text.ts';
import { ChangedWords } from '#ui/changed-words.tsx';
import { decimal, percent } from '#ui/format.ts';
import { TEXT } from './text.ts';

interface ChangeLinesProps {
  readonly changes: readonly RubricChange[];
  /** Whether each line says where it stands; not needed below the indicator's own title. */
  readonly placed?: boolean;
}

/** What differs, each with the words before and after and the differing ones marked. */
export function ChangeLines({ changes, placed = false }: ChangeLinesProps): ReactNode {
  return (
    <ul className="replay-changes">
      {changes.map((change, at) => (
        // Two changes may say the same of two places; their order never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at}>
          <p className="replay-change-head">{headText(change, placed)}</p>
          <ChangeBody change={change} />
        </li>
      ))}
    </ul>
  );
}

function headText(change: RubricChange, placed: boolean): string {
  const { level } = change.where;
  const field =
    level === null || placed
      ? fieldText(change)
      : `${fieldText(change)}, ${DIFF_WORDS.level(level)}`;
  return placed ? `${placeText(change.where)}: ${field}` : field;
}

function ChangeBody({ change }: { readonly change: RubricChange }): ReactNode {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return (
        <p>
          {TEXT[change.kind]}: {change.text}
        </p>
      );
    case 'reworded':
    case 'rule-changed':
      return (
        <ChangedWords
          labels={DIFF_WORDS}
          before={factText(change.before)}
          after={factText(change.after)}
        />
      );
    case 'reweighted':
      return (
        <>
          <ChangedWords
            labels={DIFF_WORDS}
            before={decimal(change.before)}
            after={decimal(change.after)}
          />
          <p className="soft numeric">
            {DIFF_WORDS.share(
              percent(toNumber(change.share.before)),
              percent(toNumber(change.share.after)),
            )}
          </p>
        </>
      );
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
