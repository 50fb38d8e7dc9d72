import { useId, type ReactNode } from 'react';
import type { Objective } from '#core/invest/choice/plan-order.ts';
import type { StandingView } from '#core/invest/view-standing.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { basisText } from './text-basis.ts';

const { objective: text } = basisText;
const OBJECTIVES = Object.keys(text.choices) as readonly Objective[];

/** What the best plan is best at, in plain words. */
export function ObjectivePart({ view }: { readonly view: StandingView | undefined }): ReactNode {
  const predikats = view?.predikats ?? [];
  const { plan, editor } = usePlan();
  const name = useId();
  const isKnown = plan.goal === '' || predikats.includes(plan.goal);
  const offered = isKnown ? predikats : [...predikats, plan.goal];
  return (
    <Section id="tujuan" title={text.title}>
      <fieldset className="plans-objectives">
        <legend>{text.legend}</legend>
        {OBJECTIVES.map((objective) => (
          <label key={objective} className="check">
            <input
              type="radio"
              name={name}
              checked={plan.objective === objective}
              onChange={() => editor.change((now) => ({ ...now, objective }))}
            />
            <span>
              {text.choices[objective].name}
              <span className="check-hint">{text.choices[objective].what}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="soft">{text.printed}</p>
      <Field label={text.goal} hint={text.goalHint}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={plan.goal}
            onChange={({ target: { value } }) => editor.change((now) => ({ ...now, goal: value }))}
          >
            <option value="">{text.usual(plan.goal === '' ? (view?.goal ?? '') : '')}</option>
            {offered.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Section>
  );
}
