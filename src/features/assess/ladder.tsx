import type { ReactNode } from 'react';
import type { Answer } from '#core/assessment/answer.ts';
import { stateLowest, tickCriteria, tickCriterion } from '#core/assessment/edit-answer.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { climb, type Rung } from '#core/scoring/climb.ts';
import { criteriaUpTo } from '#core/scoring/with-levels.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import type { Change } from './change.ts';
import { LadderStep, type RungState } from './ladder-step.tsx';
import { text } from './text.ts';

interface LadderProps {
  readonly rubric: Rubric;
  readonly indicator: Indicator;
  readonly answer: Answer;
  readonly onChange: Change;
}

function stateOf({ reached, missingCriteria }: Rung): RungState {
  if (reached) return 'reached';
  return missingCriteria.length === 0 ? 'blocked' : 'open';
}

/** The ladder from the lowest level up: criteria to tick, and how far they carry. */
export function Ladder({ rubric, indicator, answer, onChange }: LadderProps): ReactNode {
  const ticked = new Set(answer.criteria);
  const labels = rubric.scales[indicator.scale]?.labels ?? {};
  const rated = answer.rating === 'rated';
  const { rungs } = climb(indicator, ticked, null);
  const lowest = indicator.levels[0];
  return (
    <section className="stack" aria-labelledby="ladder-title">
      <div className="prose">
        <h2 id="ladder-title" tabIndex={-1}>
          {text.indicator.ladder}
        </h2>
        <p className="soft">{text.indicator.ladderHelp}</p>
      </div>
      <ol className="ladder">
        {lowest && (
          <LadderStep
            step={lowest}
            label={labels[String(lowest.level)] ?? ''}
            state={rated ? 'reached' : 'unsaid'}
          >
            <Checkbox
              label={text.indicator.lowest}
              hint={text.indicator.lowestHint}
              checked={rated && answer.criteria.length === 0}
              onChange={(stated) => onChange((before) => stateLowest(before, stated))}
            />
          </LadderStep>
        )}
        {indicator.levels.slice(1).map((step) => {
          const rung = rungs.find(({ level }) => level === step.level);
          return (
            <LadderStep
              key={step.level}
              step={step}
              label={labels[String(step.level)] ?? ''}
              state={rung && rated ? stateOf(rung) : 'unsaid'}
              onTickAll={() =>
                onChange((before) => tickCriteria(before, criteriaUpTo(indicator, step.level)))
              }
            >
              {step.criteria.map((criterion) => (
                <Checkbox
                  key={criterion.id}
                  label={criterion.text}
                  hint={
                    criterion.dependsOn === undefined
                      ? undefined
                      : text.indicator.dependsOn(criterion.dependsOn)
                  }
                  checked={ticked.has(criterion.id)}
                  onChange={(on) => onChange((before) => tickCriterion(before, criterion.id, on))}
                />
              ))}
            </LadderStep>
          );
        })}
      </ol>
    </section>
  );
}
