import type { ReactNode } from 'react';
import type { CoverageUnit } from '#core/assessment/answer.ts';
import { removeUnits, restoreUnit } from '#core/evidence/coverage-units.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import type { Change } from './change.ts';
import { NAME_FIELD } from './coverage-add.tsx';
import { COVERAGE } from './text-coverage.ts';

interface CoverageRowProps {
  readonly unit: CoverageUnit;
  /** Where it stands in the whole list, for bringing it back. */
  readonly position: number;
  readonly onCover: (covered: boolean) => void;
  readonly onChange: Change;
}

/** The focus goes to the next name's button, else the one before, else to the field for names. */
function leaveRow(row: Element | null): void {
  const near = row?.nextElementSibling ?? row?.previousElementSibling;
  (near?.querySelector('button') ?? document.getElementById(NAME_FIELD))?.focus();
}

/** One name: its tick, and the way out of the list with a way back. */
export function CoverageRow({ unit, position, onCover, onChange }: CoverageRowProps): ReactNode {
  const { name, covered } = unit;
  const remove = (): void => {
    onChange((before) => ({ ...before, coverage: removeUnits(before.coverage, new Set([name])) }));
    say(COVERAGE.removed(name), {
      label: COVERAGE.undo,
      run: () =>
        onChange((before) => ({
          ...before,
          coverage: restoreUnit(before.coverage, unit, position),
        })),
    });
  };
  return (
    <li className="coverage-row">
      <Checkbox label={name} checked={covered} onChange={onCover} />
      <Button
        kind="quiet"
        aria-label={COVERAGE.removeWhich(name)}
        onClick={(event) => {
          leaveRow(event.currentTarget.closest('li'));
          remove();
        }}
      >
        {COVERAGE.remove}
      </Button>
    </li>
  );
}
