import type { ReactNode } from 'react';
import type { AssessmentStatus } from '#core/assessment/assessment.ts';
import { Field } from '#ui/field.tsx';
import type { AssessmentList } from '#workflow/assessments/list-assessments.ts';
import { text } from './text.ts';

interface StatusFilterProps {
  readonly list: AssessmentList;
  readonly status: AssessmentStatus;
  readonly onStatus: (status: AssessmentStatus) => void;
}

const STATUSES = ['active', 'archived', 'deleted'] as const;

/** Running, archived or deleted assessments, each with how many there are. */
export function StatusFilter({ list, status, onStatus }: StatusFilterProps): ReactNode {
  const count = (wanted: AssessmentStatus): number =>
    list.sound.filter((assessment) => assessment.status === wanted).length;
  return (
    <Field label={text.filter}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={status}
          onChange={(event) =>
            onStatus(STATUSES.find((name) => name === event.target.value) ?? 'active')
          }
        >
          {STATUSES.map((name) => (
            <option key={name} value={name}>
              {`${text.status[name]} (${count(name)})`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
