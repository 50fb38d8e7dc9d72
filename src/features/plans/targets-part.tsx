import type { ReactNode } from 'react';
import { withIndicatorTarget, withTarget } from '#core/invest/plan-edits.ts';
import type { StandingView } from '#core/invest/view-standing.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { useFocusBack } from '#ui/use-focus-back.ts';
import { basisText } from './text-basis.ts';

const { targets: text } = basisText;

type Indicator = StandingView['indicators'][number];

/** Levels that somebody can climb to: all but the lowest. */
function climbable(indicators: readonly Indicator[]): readonly number[] {
  const all = indicators.flatMap(({ levels }) =>
    levels
      .slice()
      .sort((a, b) => a - b)
      .slice(1),
  );
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Up to where a gap is a gap: for all indicators, and otherwise for single ones. */
export function TargetsPart({ view }: { readonly view: StandingView }): ReactNode {
  const { plan, editor } = usePlan();
  const { all, indicators: own } = plan.targets;
  useFocusBack('target', Object.keys(own).join('\n'));
  const levels = climbable(view.indicators);
  const others = view.indicators.filter(({ id }) => !Object.hasOwn(own, id));
  return (
    <Section id="target" title={text.title}>
      <Field label={text.all} hint={text.allHint}>
        {(control) => (
          <select
            {...control}
            className="input input-short"
            value={all ?? ''}
            onChange={({ target: { value } }) =>
              editor.change(withTarget(value === '' ? null : Number(value)))
            }
          >
            <option value="">{text.highest}</option>
            {levels.map((level) => (
              <option key={level} value={level}>
                {text.level(level)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <h3>{text.exceptions}</h3>
      {Object.keys(own).length === 0 && <p className="soft">{text.none}</p>}
      <ul className="plans-lines">
        {Object.entries(own).map(([id, level]) => (
          <Exception
            key={id}
            id={id}
            level={level}
            indicator={view.indicators.find((one) => one.id === id)}
          />
        ))}
      </ul>
      <Field label={text.add}>
        {(control) => (
          <select
            {...control}
            className="input"
            value=""
            onChange={({ target: { value } }) => {
              const top = Math.max(...climbable(others.filter(({ id }) => id === value)));
              if (value !== '') editor.change(withIndicatorTarget(value, all ?? top));
            }}
          >
            <option value="">{text.choose}</option>
            {others.map(({ id, code, title }) => (
              <option key={id} value={id}>
                {text.indicator(code, title)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Section>
  );
}

interface ExceptionProps {
  readonly id: string;
  readonly level: number;
  readonly indicator: Indicator | undefined;
}

/** One indicator with a target of its own. */
function Exception({ id, level, indicator }: ExceptionProps): ReactNode {
  const { editor } = usePlan();
  const code = indicator?.code ?? id;
  const levels = indicator ? climbable([indicator]) : [];
  const offered = levels.includes(level) ? levels : [...levels, level];
  return (
    <li>
      <span>{indicator ? text.indicator(indicator.code, indicator.title) : text.unknown(id)}</span>
      <span className="plans-line-hands">
        <select
          className="input"
          aria-label={text.of(code)}
          value={level}
          onChange={({ target }) => editor.change(withIndicatorTarget(id, Number(target.value)))}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {text.level(one)}
            </option>
          ))}
        </select>
        <Button
          kind="quiet"
          aria-label={text.dropOf(code)}
          onClick={() => editor.change(withIndicatorTarget(id, null))}
        >
          {text.drop}
        </Button>
      </span>
    </li>
  );
}
