import { useState, type ReactNode } from 'react';
import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import { withYears } from '#core/invest/plan-edits.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { say } from '#state/saving/toasts.ts';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { basisText } from './text-basis.ts';
import { text as all } from './text.ts';
import { readYear } from './year-text.ts';
import { YearsChoice } from './years-choice.tsx';
import { VintageChoice } from './vintage-choice.tsx';

const { plan: text } = basisText;

/** What the plan is called, and for which years it is. */
export function NamePart(): ReactNode {
  const { plan, editor } = usePlan();
  const chooseYears = (years: number): void => {
    const lost = Object.values(plan.hand).filter((year) => year !== null && year >= years).length;
    editor.change(withYears(years));
    if (lost > 0) say(text.beyond(lost));
  };
  return (
    <Section id="nama" title={text.title}>
      <Field label={text.name} error={plan.name.trim() === '' ? all.form.noName : undefined}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={plan.name}
            onChange={({ target: { value } }) => editor.change((now) => ({ ...now, name: value }))}
          />
        )}
      </Field>
      <div className="plans-pair">
        <FirstYear />
        <YearsChoice value={plan.years} onChoose={chooseYears} />
      </div>
      <VintageChoice />
    </Section>
  );
}

/** Typed as text: on its way to a year it is none. */
function FirstYear(): ReactNode {
  const { plan, editor } = usePlan();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(plan.firstYear);
  const isWrong = readYear(shown) === null;
  return (
    <Field
      label={all.form.firstYear}
      error={isWrong ? all.form.badYear(YEAR_RANGE.min, YEAR_RANGE.max) : undefined}
    >
      {(control) => (
        <input
          {...control}
          className="input input-short"
          inputMode="numeric"
          value={shown}
          onChange={({ target: { value } }) => {
            setTyped(value);
            const firstYear = readYear(value);
            if (firstYear !== null) editor.change((now) => ({ ...now, firstYear }));
          }}
          onBlur={() => {
            if (!isWrong) setTyped(null);
          }}
        />
      )}
    </Field>
  );
}
