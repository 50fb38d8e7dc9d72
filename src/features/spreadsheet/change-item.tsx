import type { ReactNode } from 'react';
import type { CellChange } from '#core/spreadsheet/compare-cells.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { ChangedWords } from '#ui/changed-words.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { placeName, valueText } from './cell-words.ts';
import { text } from './text.ts';

interface ChangeItemProps {
  readonly change: CellChange;
  readonly taken: boolean;
  readonly onTake: (taken: boolean) => void;
}

/** One changed cell: where it stands, from what to what, and whether it is wanted. */
export function ChangeItem({ change, taken, onTake }: ChangeItemProps): ReactNode {
  const { rubric } = useAssessment();
  const { place, address, app, sheet, base } = change;
  const name = placeName(rubric, place, app || sheet || base);
  return (
    <li className="sheet-change">
      <Checkbox
        label={
          <>
            {name} <span className="soft sheet-cell">{address}</span>
          </>
        }
        checked={taken}
        onChange={onTake}
      />
      <ChangedWords
        labels={text.review}
        before={valueText(place, app)}
        after={valueText(place, sheet)}
      />
    </li>
  );
}
