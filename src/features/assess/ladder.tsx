import type { ReactNode } from 'react';
import { countedCriteria, countedStated, type Answer } from '#core/assessment/answer.ts';
import { stateLowest, tickCriterion } from '#core/assessment/edit-answer.ts';
import type { Indicator, Level, Rubric } from '#core/rubric/types.ts';
import { climb, type Rung } from '#core/scoring/climb.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import type { Change } from './change.ts';
import { LadderStep, type RungState } from './ladder-step.tsx';
import { text } from './text.ts';
import { tickAll } from './tick-all.ts';

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

/** Ticks that are kept but not counted stay as they are until the lowest level is taken back. */
function lockOf(answer: Answer, step: Level): string | undefined {
  if (!answer.lowest || answer.criteria.length === 0) return undefined;
  const kept = step.criteria.some(({ id }) => answer.criteria.includes(id));
  return kept ? text.indicator.keptTicks : text.indicator.lockedTicks;
}

/** The ladder from the lowest level up: criteria to tick, and how far they carry. */
export function Ladder({ rubric, indicator, answer, onChange }: LadderProps): ReactNode {
  const ticked = new Set(answer.criteria);
  const labels = rubric.scales[indicator.scale]?.labels ?? {};
  const rated = answer.rating === 'rated';
  const { rungs } = climb(indicator, new Set(countedCriteria(answer)), null);
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
            indicatorId={indicator.id}
            step={lowest}
            label={labels[String(lowest.level)] ?? ''}
            state={rated && !countedStated(answer) ? 'reached' : 'unsaid'}
          >
            <Checkbox
              label={text.indicator.lowest}
              hint={text.indicator.lowestHint}
              checked={rated && countedCriteria(answer).length === 0 && !countedStated(answer)}
              onChange={(stated) => onChange((before) => stateLowest(before, stated))}
            />
          </LadderStep>
        )}
        {indicator.levels.slice(1).map((step) => {
          const rung = rungs.find(({ level }) => level === step.level);
          const locked = lockOf(answer, step);
          return (
            <LadderStep
              key={step.level}
              indicatorId={indicator.id}
              step={step}
              label={labels[String(step.level)] ?? ''}
              state={rung && rated && !countedStated(answer) ? stateOf(rung) : 'unsaid'}
              onTickAll={() => tickAll(indicator, answer, step.level, onChange)}
              locked={locked}
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
                  disabled={locked !== undefined}
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
