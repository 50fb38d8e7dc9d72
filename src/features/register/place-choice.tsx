import type { ReactNode } from 'react';
import { indicatorsOf } from '#core/rubric/walk.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { Field } from '#ui/field.tsx';
import { text } from './text.ts';

interface PlaceChoiceProps {
  /** Id of a group or an indicator; empty = all. */
  readonly value: string;
  readonly onChoose: (place: string) => void;
}

/** The whole instrument, one of its groups, or one indicator. */
export function PlaceChoice({ value, onChoose }: PlaceChoiceProps): ReactNode {
  const { rubric } = useAssessment();
  return (
    <Field label={text.filter.place}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value}
          onChange={(event) => onChoose(event.target.value)}
        >
          <option value="">{text.filter.anyPlace}</option>
          {rubric.groups.map((group) => (
            <optgroup key={group.id} label={`${group.code} ${group.title}`}>
              <option value={group.id}>{text.filter.wholeGroup(group.code, group.title)}</option>
              {indicatorsOf(group).map(({ id, code, title }) => (
                <option key={id} value={id}>
                  {`${code} ${title}`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
