import type { ReactNode } from 'react';
import { usePlan } from '#state/plans/plan-context.ts';
import { useBudgetCodes } from '#state/plans/use-budget-codes.ts';
import { Field } from '#ui/field.tsx';
import { basisText } from './text-basis.ts';

const { plan: text } = basisText;

/** In which list of budget codes the plan is written. */
export function VintageChoice(): ReactNode {
  const { plan, editor } = usePlan();
  const known = useBudgetCodes()?.vintages ?? [];
  const { codeVintage } = plan;
  const isKnown = codeVintage === '' || known.some(({ id }) => id === codeVintage);
  const offered = isKnown ? known : [...known, { id: codeVintage, name: codeVintage }];
  return (
    <Field label={text.vintage} hint={text.vintageHint}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={codeVintage}
          onChange={({ target: { value } }) =>
            editor.change((now) => ({ ...now, codeVintage: value }))
          }
        >
          <option value="">{text.noVintage}</option>
          {offered.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
