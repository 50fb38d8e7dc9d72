import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Field } from '#ui/field.tsx';
import { dateTime } from '#ui/format.ts';
import type { RubricList } from '#workflow/rubrics/shipped-rubrics.ts';
import { COMPARE } from './text-compare.ts';
import { TEXT } from './text.ts';

interface CompareChoiceProps {
  readonly own: Assessment;
  readonly others: readonly Assessment[];
  readonly rubrics: RubricList;
  readonly chosen: Assessment | undefined;
}

/** The other assessments by agency, year and instrument, those by the same instrument first. */
export function CompareChoice({ own, others, rubrics, chosen }: CompareChoiceProps): ReactNode {
  const [, navigate] = useLocation();
  if (others.length === 0) {
    return <EmptyState title={COMPARE.choice.none.title}>{COMPARE.choice.none.next}</EmptyState>;
  }
  const isSame = ({ rubric }: Assessment): boolean => rubric.digest === own.rubric.digest;
  const option = (one: Assessment): ReactNode => (
    <option key={one.id} value={one.id}>
      {optionText(one, rubrics)}
    </option>
  );
  const groups = [
    { label: COMPARE.choice.same, members: others.filter(isSame) },
    { label: COMPARE.choice.others, members: others.filter((one) => !isSame(one)) },
  ].filter(({ members }) => members.length > 0);
  return (
    <section className="card" aria-label={COMPARE.choice.title}>
      <Field label={COMPARE.choice.title} hint={COMPARE.choice.hint}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={chosen?.id ?? ''}
            onChange={(event) =>
              navigate(paths.compare(own.id, event.target.value as AssessmentId), {
                replace: true,
              })
            }
          >
            <option value="" disabled>
              {COMPARE.choice.placeholder}
            </option>
            {groups.map(({ label, members }) => (
              <optgroup key={label} label={label}>
                {members.map(option)}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}

function optionText(one: Assessment, rubrics: RubricList): string {
  const { agency, year, rubric, kind, status, updatedAt } = one;
  const found = rubrics.find((each) => each.ok && each.value.ref.digest === rubric.digest);
  const name = found?.ok ? found.value.rubric.shortTitle : rubric.id;
  return COMPARE.choice.option(agency.name, year, TEXT.named(name, rubric.version), [
    ...(kind === 'simulation' ? [COMPARE.choice.simulation] : []),
    ...(status === 'archived' ? [COMPARE.choice.archived] : []),
    COMPARE.choice.changed(dateTime(updatedAt)),
  ]);
}
