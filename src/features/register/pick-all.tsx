import type { ReactNode } from 'react';
import type { RegisterRow } from '#core/evidence/register.ts';
import { text } from './text.ts';
import type { Selection } from './use-selection.ts';

interface PickAllProps {
  readonly shown: readonly RegisterRow[];
  readonly selection: Selection;
  /** Whether its words are seen, or only heard. */
  readonly worded: boolean;
}

/** Picks all rows that are shown, or none. */
export function PickAll({ shown, selection, worded }: PickAllProps): ReactNode {
  const all = shown.length > 0 && selection.rows.length === shown.length;
  return (
    <label className="register-pick">
      <input
        type="checkbox"
        checked={all}
        onChange={() => selection.replace(all ? [] : shown.map(({ document }) => document.id))}
      />
      <span className={worded ? undefined : 'hidden-visually'}>{text.bulk.pickAll}</span>
    </label>
  );
}
