import type { ReactNode } from 'react';
import { indicatorsOf } from '#core/rubric/walk.ts';
import { HeatRow } from './heat-row.tsx';
import { TEXT } from './text.ts';
import { viewOf, type ResultsView } from './view.ts';
import './heat-list.css';

/** Every indicator in one row, under its top group. */
export function HeatList({ view }: { readonly view: ResultsView }): ReactNode {
  return (
    <>
      <p className="prose">{TEXT.heatLead(view.terms)}</p>
      {view.rubric.groups.map((group) => (
        <div key={group.id} className="heat-group">
          <h3>{group.title}</h3>
          <div className="heat-head" aria-hidden="true">
            <span>{view.rubric.levelNames.at(-1)}</span>
            <span>{TEXT.level}</span>
            <span>{TEXT.target}</span>
            <span>{TEXT.shareShort}</span>
            <span>{TEXT.contribution}</span>
          </div>
          <ul className="heat-list">
            {indicatorsOf(group).map(({ id }) => (
              <HeatRow key={id} view={view} item={viewOf(view, id)} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
