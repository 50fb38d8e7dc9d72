import { useState, type ReactNode } from 'react';
import type { ReplayPlan } from '#core/replay/plan-types.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { countsOf, KINDS, shownBy, unchangedIds } from './plan-lists.ts';
import { PlannedItem } from './planned-item.tsx';
import { Section } from '#ui/section.tsx';
import { TEXT, type Filter } from './text.ts';

interface PlanListProps {
  readonly plan: ReplayPlan;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Every indicator of the new instrument with its verdict; nothing is ticked by itself. */
export function PlanList({ plan, chosen, onChoose }: PlanListProps): ReactNode {
  const [filter, setFilter] = useState<Filter>('all');
  const counts = countsOf(plan);
  const shown = shownBy(plan, filter);
  const bring = (id: string, on: boolean): void => {
    const others = [...chosen].filter((other) => other !== id);
    onChoose(new Set(on ? [...others, id] : others));
  };
  return (
    <Section id="indikator" title={TEXT.list.title}>
      <p role="status">{chosen.size === 0 ? TEXT.list.lead : TEXT.list.leadChosen(chosen.size)}</p>
      <div className="actions">
        <Button
          disabled={counts.unchanged === 0}
          onClick={() => onChoose(new Set([...chosen, ...unchangedIds(plan)]))}
        >
          {TEXT.list.allUnchanged}
        </Button>
        <Button disabled={chosen.size === 0} onClick={() => onChoose(new Set())}>
          {TEXT.list.clear}
        </Button>
      </div>
      <Field label={TEXT.list.filter}>
        {(control) => (
          <select
            {...control}
            className="input input-short"
            value={filter}
            onChange={(event) => setFilter(event.target.value as Filter)}
          >
            <option value="all">{TEXT.list.all(plan.verdicts.length)}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {TEXT.list.some(kind, counts[kind])}
              </option>
            ))}
          </select>
        )}
      </Field>
      {shown.length === 0 && <p>{TEXT.list.nothing}</p>}
      <ul className="replay-list">
        {shown.map((planned) => (
          <PlannedItem
            key={planned.indicator.id}
            planned={planned}
            chosen={chosen.has(planned.indicator.id)}
            onBring={(on) => bring(planned.indicator.id, on)}
          />
        ))}
      </ul>
    </Section>
  );
}
