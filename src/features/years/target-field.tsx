import type { ReactNode } from 'react';
import type { Instrument } from '#core/history/instrument.ts';
import { readTarget } from '#core/history/targets.ts';
import { compare } from '#core/lib/ratio.ts';
import { decimal } from '#ui/format.ts';
import { shownValue } from './numbers.ts';
import { text } from './text-target.ts';

/** What is wrong with a target as it is typed; undefined = nothing. */
export function targetProblem(typed: string, { bounds }: Instrument): string | undefined {
  if (typed.trim() === '') return undefined;
  const value = readTarget(typed);
  const isSound = value && compare(value, bounds.low) >= 0 && compare(value, bounds.high) <= 0;
  return isSound ? undefined : text.bad(shownValue(bounds.low, 0), shownValue(bounds.high, 0));
}

interface TargetCellProps {
  readonly label: string;
  readonly typed: string;
  /** The one for all, which counts while this is empty; empty = none. */
  readonly shared: string;
  readonly instrument: Instrument;
  readonly onType: (typed: string) => void;
}

/** The target of one agency, typed in its row. */
export function TargetCell(props: TargetCellProps): ReactNode {
  const { label, typed, shared, instrument, onType } = props;
  const problem = targetProblem(typed, instrument);
  return (
    <>
      <input
        className="input years-target"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={problem === undefined ? undefined : true}
        value={decimal(typed)}
        onChange={(event) => onType(event.target.value)}
      />
      {problem !== undefined && <span className="field-error">{problem}</span>}
      {typed.trim() === '' && shared !== '' && (
        <small className="soft">{text.shared(shared)}</small>
      )}
    </>
  );
}
