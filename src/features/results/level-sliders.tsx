import type { ReactNode } from 'react';
import type { Group } from '#core/rubric/types.ts';
import { indicatorsOf } from '#core/rubric/walk.ts';
import { LevelSlider } from './level-slider.tsx';
import { WHAT_IF } from './text-what-if.ts';
import type { Simulation } from './use-simulation.ts';
import { viewOf, type ResultsView } from './view.ts';

interface LevelSlidersProps {
  readonly view: ResultsView;
  readonly simulation: Simulation;
}

function GroupSliders(
  props: LevelSlidersProps & { readonly group: Group; readonly first: boolean },
) {
  const { view, simulation, group, first } = props;
  const rated = indicatorsOf(group)
    .map(({ id }) => viewOf(view, id))
    .filter(({ trace }) => trace.climb !== null);
  if (rated.length === 0) return null;
  const tried = new Map(simulation.moves.map(({ indicatorId, to }) => [indicatorId, to]));
  const changed = rated.filter(({ indicator }) => tried.has(indicator.id)).length;
  return (
    <details className="what-if-group" open={first}>
      <summary>
        {changed === 0
          ? WHAT_IF.group(group.title, rated.length)
          : WHAT_IF.groupChanged(group.title, rated.length, changed)}
      </summary>
      <div className="what-if-sliders">
        {rated.map(({ indicator, trace }) => (
          <LevelSlider
            key={indicator.id}
            rubric={view.rubric}
            indicator={indicator}
            present={trace.climb?.level ?? 0}
            level={tried.get(indicator.id) ?? trace.climb?.level ?? 0}
            onChange={(level) => simulation.put(indicator.id, level)}
          />
        ))}
      </div>
    </details>
  );
}

/** A slider for every rated indicator, by top group; what cannot be moved is said. */
export function LevelSliders({ view, simulation }: LevelSlidersProps): ReactNode {
  const { blank, notApplicable } = view.score.counts;
  return (
    <div className="stack-tight">
      <h3>{WHAT_IF.sliders}</h3>
      {blank > 0 && <p>{WHAT_IF.blanks(blank)}</p>}
      {notApplicable > 0 && <p className="soft">{WHAT_IF.notApplicable(notApplicable)}</p>}
      {view.rubric.groups.map((group, at) => (
        <GroupSliders
          key={group.id}
          view={view}
          simulation={simulation}
          group={group}
          first={at === 0}
        />
      ))}
    </div>
  );
}
