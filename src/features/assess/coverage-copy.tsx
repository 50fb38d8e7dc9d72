import { useId, useState, type ReactNode } from 'react';
import { answerTo } from '#core/assessment/answer.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import type { Change } from './change.ts';
import { takeUnits } from './coverage-take.ts';
import { COVERAGE } from './text-coverage.ts';

interface CoverageCopyProps {
  readonly indicator: Indicator;
  readonly of: string;
  readonly onChange: Change;
}

/** Takes the names from another indicator that counts the same; ticks are another claim's. */
export function CoverageCopy({ indicator, of, onChange }: CoverageCopyProps): ReactNode {
  const { rubric, answers } = useAssessment();
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');
  const id = useId();
  const sources = placedIndicators(rubric).flatMap(({ indicator: other }) => {
    const units = answerTo(answers, other.id).coverage?.units;
    return other.id !== indicator.id && other.coverage?.of === of && units
      ? [{ other, units }]
      : [];
  });
  const source = sources.find(({ other }) => other.id === chosen) ?? sources[0];
  if (!source) return <p className="soft">{COVERAGE.copy.none(of)}</p>;
  const copy = (): void => {
    const names = source.units.map(({ name }) => ({ name, covered: null }));
    setSaid(takeUnits(answerTo(answers, indicator.id).coverage, names, onChange));
  };
  return (
    <div className="coverage-add">
      <Field id={id} label={COVERAGE.copy.label} hint={COVERAGE.copy.hint}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={source.other.id}
            onChange={(event) => setChosen(event.target.value)}
          >
            {sources.map(({ other, units }) => (
              <option key={other.id} value={other.id}>
                {COVERAGE.copy.option(other.code, other.title, units.length)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button onClick={copy}>{COVERAGE.copy.take}</Button>
      <p role="status" className="soft">
        {said}
      </p>
    </div>
  );
}
