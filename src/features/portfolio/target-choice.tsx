import type { ReactNode } from 'react';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { Target } from '#core/portfolio/query.ts';
import { Choice } from '#ui/choice.tsx';
import { targetName } from './names.ts';

interface TargetChoiceProps {
  readonly label: string;
  readonly frame: InstrumentFrame;
  readonly value: Target;
  readonly onChoose: (target: Target) => void;
}

const keyOf = (target: Target): string =>
  target.of === 'index' ? target.of : `${target.of}-${target.at}`;

/** One value of a result: the index, a group or an indicator. */
export function TargetChoice({ label, frame, value, onChoose }: TargetChoiceProps): ReactNode {
  const targets: readonly Target[] = [
    { of: 'index' },
    ...frame.groups.map((_, at): Target => ({ of: 'group', at })),
    ...frame.indicators.map((_, at): Target => ({ of: 'indicator', at })),
  ];
  return (
    <Choice<string>
      label={label}
      value={keyOf(value)}
      words={Object.fromEntries(targets.map((one) => [keyOf(one), targetName(frame, one)]))}
      onChoose={(key) => {
        const chosen = targets.find((one) => keyOf(one) === key);
        if (chosen) onChoose(chosen);
      }}
    />
  );
}
