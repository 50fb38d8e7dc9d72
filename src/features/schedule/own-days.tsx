import { useState, type ReactNode } from 'react';
import { BUDGET_STEPS, windowsOf, type BudgetStep } from '#core/invest/schedule/budget-windows.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { Field } from '#ui/field.tsx';
import { dayOfYear, shownDay, typedDay } from './days.ts';
import { text } from './text.ts';

/** One day set, or taken away again. */
function withDay(plan: InvestmentPlan, step: BudgetStep, day: string | null): InvestmentPlan {
  const others = Object.entries(plan.windows).filter(([key]) => key !== step);
  const own = day === null ? [] : [[step, day] as const];
  return { ...plan, windows: Object.fromEntries([...others, ...own]) };
}

function DayField({ step }: { readonly step: BudgetStep }): ReactNode {
  const { plan, editor, isClosed } = usePlan();
  const kept = plan.windows[step];
  const [typed, setTyped] = useState(kept === undefined ? '' : shownDay(kept));
  const usual = windowsOf(plan.firstYear).find((one) => one.step === step);
  const isWrong = typed.trim() !== '' && typedDay(typed) === null;
  const type = (words: string): void => {
    setTyped(words);
    const day = typedDay(words);
    if (words.trim() === '' || day !== null) editor.change((now) => withDay(now, step, day));
  };
  return (
    <Field
      label={text.own.label(step)}
      hint={usual && text.own.hint(dayOfYear(usual.until), text.basis[usual.basis])}
      error={isWrong ? text.own.bad : undefined}
    >
      {(control) => (
        <input
          {...control}
          value={typed}
          disabled={isClosed}
          inputMode="numeric"
          autoComplete="off"
          onChange={({ target }) => type(target.value)}
        />
      )}
    </Field>
  );
}

/** The days by which lines have to be handed in, as this government has set them. */
export function OwnDaysPart(): ReactNode {
  return (
    <details className="schedule-own">
      <summary>{text.own.title}</summary>
      <p>{text.own.lead}</p>
      <div className="schedule-days">
        {BUDGET_STEPS.map((step) => (
          <DayField key={step} step={step} />
        ))}
      </div>
    </details>
  );
}
