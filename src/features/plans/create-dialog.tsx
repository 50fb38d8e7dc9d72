import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import { weeksBeforeMoney } from '#core/invest/schedule/budget-windows.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { createPlan } from '#workflow/plans/plans.ts';
import { text as all } from './text.ts';
import { readYear } from './year-text.ts';
import { YearsChoice } from './years-choice.tsx';

const { form: text } = all;

/** Budgets are made a year ahead, and a plan looks three years far. */
const YEARS = 3;

/** Begins a plan: name, first budget year and number of years, all with something sensible in them. */
export function CreateDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const desk = useDesk();
  const [, navigate] = useLocation();
  const [first, setFirst] = useState(() => String(Number(localDay(desk.now()).slice(0, 4)) + 1));
  const [years, setYears] = useState(YEARS);
  /** null = it follows the years. */
  const [named, setNamed] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<string>();
  const firstYear = readYear(first);
  const name = named ?? (firstYear === null ? '' : text.nameOf(firstYear, years));
  const isLate = firstYear !== null && weeksBeforeMoney(localDay(desk.now()), firstYear) > 0;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (firstYear === null || name.trim() === '') return;
    const made = await createPlan(desk, { name: name.trim(), firstYear, years });
    if (made.ok) navigate(paths.plan(made.value.id));
    else setFailure(failureText(made.error, 'changing'));
  };
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={text.title}
      action={text.save}
      cancel={text.cancel}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field
        label={text.name}
        hint={text.nameHint}
        error={tried && name.trim() === '' ? text.noName : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            value={name}
            onChange={({ target }) => setNamed(target.value)}
          />
        )}
      </Field>
      <Field
        label={text.firstYear}
        {...(isLate && { hint: text.lateYear(firstYear) })}
        error={
          tried && firstYear === null ? text.badYear(YEAR_RANGE.min, YEAR_RANGE.max) : undefined
        }
      >
        {(control) => (
          <input
            {...control}
            className="input input-short"
            inputMode="numeric"
            value={first}
            onChange={({ target }) => setFirst(target.value)}
          />
        )}
      </Field>
      <YearsChoice value={years} onChoose={setYears} />
    </FormDialog>
  );
}
