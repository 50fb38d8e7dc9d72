import { useId, type ReactNode } from 'react';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { levelText, positionOf } from './levels.ts';
import { WHAT_IF } from './text-what-if.ts';

interface LevelSliderProps {
  readonly rubric: Rubric;
  readonly indicator: Indicator;
  readonly present: number;
  readonly level: number;
  readonly onChange: (level: number) => void;
}

/** One indicator on its ladder: a native slider over positions, spoken as level names. */
export function LevelSlider(props: LevelSliderProps): ReactNode {
  const { rubric, indicator, present, level, onChange } = props;
  const id = useId();
  const text = levelText(rubric, indicator, level);
  const moved = level !== present;
  return (
    <div className={moved ? 'level-slider level-slider-moved' : 'level-slider'}>
      <label htmlFor={id}>
        {indicator.code} {indicator.title}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={indicator.levels.length - 1}
        step={1}
        value={positionOf(indicator, level)}
        aria-valuetext={WHAT_IF.sliderLevel(text)}
        aria-describedby={`${id}-now`}
        list={`${id}-marks`}
        onChange={(event) => {
          const step = indicator.levels[Number(event.target.value)];
          if (step) onChange(step.level);
        }}
      />
      <datalist id={`${id}-marks`}>
        {indicator.levels.map((step, at) => (
          <option key={step.level} value={at}>
            {levelText(rubric, indicator, step.level)}
          </option>
        ))}
      </datalist>
      <p className="level-slider-state">
        <strong>{WHAT_IF.sliderLevel(text)}</strong>
        <span className="soft" id={`${id}-now`}>
          {WHAT_IF.present(levelText(rubric, indicator, present))}
        </span>
      </p>
    </div>
  );
}
