import type { ReactNode } from 'react';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { text } from './text.ts';

const { words } = text;
const ORDER = ['regency', 'number', 'place', 'date', 'office'] as const;

/** What the printed document says of itself. */
export function WordsPart(): ReactNode {
  const { plan, editor, isClosed } = usePlan();
  const set = (field: keyof InvestmentPlan['paper'], value: string): void =>
    editor.change((now) => ({ ...now, paper: { ...now.paper, [field]: value } }));
  return (
    <Section id="keterangan" title={words.title}>
      <div className="plan-paper-words">
        {ORDER.map((field) => (
          <Field
            key={field}
            label={words.fields[field]}
            {...(words.hints[field] === '' ? {} : { hint: words.hints[field] })}
          >
            {(control) => (
              <input
                {...control}
                className="input"
                type={field === 'date' ? 'date' : 'text'}
                value={plan.paper[field]}
                disabled={isClosed}
                onChange={({ target: { value } }) => set(field, value)}
              />
            )}
          </Field>
        ))}
      </div>
    </Section>
  );
}
