import { useMemo, type ReactNode } from 'react';
import { contextOf, contextYears } from '#core/history/context.ts';
import type { Dataset } from '#core/history/dataset.ts';
import { measureOfDataset } from '#core/history/measure.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Section } from '#ui/section.tsx';
import { ContextCard } from './context-card.tsx';
import { factsAt, measureName } from './numbers.ts';
import { text } from './text-context.ts';
import type { YearsHere } from './years-here.ts';

interface YearOfSetProps {
  readonly here: YearsHere;
  readonly set: Dataset;
  readonly year: number;
}

function YearOfSet({ here, set, year }: YearOfSetProps): ReactNode {
  const { view } = here;
  const measure = measureOfDataset(set);
  const outside = view.own.find(
    (point) => point.year === year && point.measure === measure && point.source !== set.id,
  );
  const value = outside?.value ?? null;
  const context = useMemo(
    () => contextOf(set, view.government, year, value),
    [set, view.government, year, value],
  );
  const { digits, max } = factsAt(view.measures, measure);
  const title = text.title(set.name, year);
  return (
    <Section id={`pembanding-${set.id}-${year}`} title={title}>
      <p className="soft">{text.about(measureName(view.measures, measure), set.source)}</p>
      {context.placings.length === 0 ? (
        <p>{text.missing(view.government)}</p>
      ) : (
        <ContextCard
          context={context}
          government={view.government}
          title={title}
          digits={digits}
          max={max}
        />
      )}
      <p className="soft">{text.counted(year, context.kinds)}</p>
      {context.blank.length > 0 && <p>{text.blank(context.blank.join(', '))}</p>}
      {context.repeated.length > 0 && <p>{text.repeated(context.repeated.join(', '))}</p>}
    </Section>
  );
}

/** Where the government stands among others of its kind, set by set and year by year. */
export function ContextPart(here: YearsHere): ReactNode {
  const sets = here.records.datasets.filter(({ kind }) => kind === 'context');
  if (here.view.government === '') return <p className="card">{text.noGovernment}</p>;
  if (sets.length === 0) return <EmptyState title={text.none.title}>{text.none.next}</EmptyState>;
  return sets.flatMap((set) =>
    contextYears(set).map((year) => (
      <YearOfSet key={`${set.id} ${year}`} here={here} set={set} year={year} />
    )),
  );
}
