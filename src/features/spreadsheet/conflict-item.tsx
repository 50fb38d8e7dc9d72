import { useId, type ReactNode } from 'react';
import type { CellChange } from '#core/spreadsheet/compare-cells.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { Tag } from '#ui/tag.tsx';
import { placeName, valueText } from './cell-words.ts';
import { text } from './text.ts';
import type { Side } from './use-choice.ts';

interface ConflictItemProps {
  readonly conflict: CellChange;
  readonly side: Side | undefined;
  readonly onDecide: (side: Side) => void;
}

const SIDES: readonly Side[] = ['app', 'sheet'];

/** A cell that changed on both sides: three versions beside each other, and a choice that nobody makes for the person. */
export function ConflictItem({ conflict, side, onDecide }: ConflictItemProps): ReactNode {
  const { rubric } = useAssessment();
  const name = useId();
  const { place, address, base, app, sheet } = conflict;
  const field = placeName(rubric, place, app || sheet || base);
  return (
    <li className="sheet-change">
      <fieldset className="sheet-conflict">
        <legend>
          {text.conflict.legend(field, address)} <Tag tone="warn">{text.conflict.title}</Tag>
        </legend>
        <p className="soft">{text.conflict.body}</p>
        <div className="sheet-versions">
          {SIDES.map((one) => (
            <label key={one} className="check sheet-version">
              <input
                type="radio"
                name={name}
                checked={side === one}
                onChange={() => onDecide(one)}
              />
              <span>
                {text.conflict[one]}
                <span className="sheet-value">{valueText(place, conflict[one])}</span>
              </span>
            </label>
          ))}
          <div className="sheet-version sheet-version-old">
            <span>
              {text.conflict.base}
              <span className="sheet-value">{valueText(place, base)}</span>
            </span>
          </div>
        </div>
      </fieldset>
    </li>
  );
}
