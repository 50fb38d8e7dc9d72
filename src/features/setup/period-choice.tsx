import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Period } from '#core/period/period.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { periodText as text } from './text-period.ts';

interface PeriodChoiceProps {
  readonly periods: readonly Period[];
  readonly chosen: Period | undefined;
  /** The instrument of the chosen period; undefined = not here. */
  readonly instrument: LoadedRubric | undefined;
  readonly onChoose: (id: string) => void;
}

/** In which period the assessment begins, and what that settles; also in none. */
export function PeriodChoice(props: PeriodChoiceProps): ReactNode {
  const { periods, chosen, instrument, onChoose } = props;
  return (
    <fieldset className="card" id="periode">
      <legend className="legend hidden-visually">{text.legend}</legend>
      <h2>{text.legend}</h2>
      {periods.length > 0 && (
        <Field label={text.choose}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={chosen?.id ?? ''}
              onChange={(event) => onChoose(event.target.value)}
            >
              <option value="">{text.none}</option>
              {periods.map(({ id, name, year }) => (
                <option key={id} value={id}>
                  {text.option(name, year)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {!chosen && <p className="soft prose">{text.hintNone}</p>}
      {chosen && <p>{text.owner(chosen.owner.unit)}</p>}
      {chosen && instrument && <p>{text.fixed(chosen.year, instrument.rubric.title)}</p>}
      {chosen && !instrument && <Notice tone="bad">{text.rubricGone}</Notice>}
      <div className="actions">
        <Link href={paths.periods} className={buttonClass('quiet')}>
          {text.openFile}
        </Link>
      </div>
    </fieldset>
  );
}
