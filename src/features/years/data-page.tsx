import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Dataset } from '#core/history/dataset.ts';
import { measureOfDataset } from '#core/history/measure.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Section } from '#ui/section.tsx';
import { LevelsTable } from './levels-table.tsx';
import { measureName } from './numbers.ts';
import { text } from './text-data.ts';
import type { YearsHere } from './years-here.ts';

const { list } = text;

function yearsOf({ rows }: Dataset): string {
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? `${first}` : `${first}–${last}`;
}

/** The sets of figures that were loaded, and what is made of levels by indicator. */
export function DataPart({ view, records }: YearsHere): ReactNode {
  const { datasets } = records;
  return (
    <>
      <Section id="dimuat" title={list.title}>
        <p className="soft">{list.hint}</p>
        {datasets.length === 0 && <EmptyState title={text.none.title}>{text.none.next}</EmptyState>}
        <ul className="years-sets">
          {datasets.map((set) => (
            <li key={set.id}>
              <strong>{set.name}</strong>
              <span>{text.kinds[set.kind]}</span>
              <span>{list.rows(set.rows.length, yearsOf(set))}</span>
              <span>
                {list.instrument}: {measureName(view.measures, measureOfDataset(set))}
              </span>
              <span>
                {list.source}: {set.source === '' ? list.unsaid : set.source}
              </span>
              <span className="soft">
                {list.file}: {set.fileName}. {list.added(set.addedAt)}
              </span>
            </li>
          ))}
        </ul>
        {datasets.length > 0 && (
          <div className="actions">
            <Link href={paths.imports} className={buttonClass('quiet')}>
              {list.undo}
            </Link>
          </div>
        )}
      </Section>
      {datasets
        .filter(({ kind }) => kind === 'indicators')
        .map((set) => (
          <LevelsTable key={set.id} set={set} />
        ))}
    </>
  );
}
