import { useState, type ReactNode } from 'react';
import type { Coverage } from '#core/assessment/answer.ts';
import { namesInText, tidyName } from '#core/evidence/coverage-units.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import type { Change } from './change.ts';
import { takeUnits } from './coverage-take.ts';
import { COVERAGE } from './text-coverage.ts';

export const NAME_FIELD = 'coverage-name';

interface CoverageAddProps {
  readonly coverage: Coverage | null;
  readonly of: string;
  readonly onChange: Change;
}

/** Adds names by typing, one after the other, or many at once by pasting lines. */
export function CoverageAdd({ coverage, of, onChange }: CoverageAddProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const add = (names: readonly string[]): void => {
    const incoming = names.map((name) => ({ name, covered: null }));
    setSaid(takeUnits(coverage, incoming, onChange));
    setTyped('');
  };
  const addTyped = (): void => {
    if (tidyName(typed) !== '') add([typed]);
  };
  return (
    <div className="coverage-add">
      <Field id={NAME_FIELD} label={COVERAGE.name(of)} hint={COVERAGE.nameHint}>
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              addTyped();
            }}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text/plain');
              if (!/[\r\n]/.test(pasted.trim())) return;
              event.preventDefault();
              add(namesInText(pasted));
            }}
          />
        )}
      </Field>
      <Button icon="plus" onClick={addTyped}>
        {COVERAGE.add}
      </Button>
      <p role="status" className="soft">
        {said}
      </p>
    </div>
  );
}
