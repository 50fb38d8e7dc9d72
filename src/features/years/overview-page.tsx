import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Section } from '#ui/section.tsx';
import { agencyGrids } from './agency-grid.ts';
import { AgencyTable } from './agency-table.tsx';
import { ApartNotice } from './apart-notice.tsx';
import { measureName } from './numbers.ts';
import { text } from './text.ts';
import { TrendFigure } from './trend-figure.tsx';
import type { Subject } from './trend-series.ts';
import type { YearsHere } from './years-here.ts';

/** The government and all its agencies over the years. */
export function OverviewPart({ view, counted, records }: YearsHere): ReactNode {
  const { measures } = view;
  const { datasets } = records;
  const subjects: readonly Subject[] = [
    { id: 'means', name: text.series.means, points: view.means },
    { id: 'own', name: text.series.own(view.government), points: view.own },
    ...view.averages.map(({ name, points }) => ({
      id: `average ${name}`,
      name: text.series.average(name),
      points,
    })),
  ].filter(({ points }) => points.length > 0);
  const listed = view.rosterIsEmpty ? view.unlisted : view.listed;
  const unlisted = view.rosterIsEmpty ? [] : view.unlisted;
  const grids = agencyGrids(listed);
  if (subjects.length === 0 && grids.length === 0 && unlisted.length === 0) {
    return (
      <EmptyState
        title={text.empty.title}
        actions={
          <>
            <Link href={paths.portfolioImport} className={buttonClass('primary')}>
              {text.toResults}
            </Link>
            <Link href={paths.yearsImport} className={buttonClass('secondary')}>
              {text.import}
            </Link>
          </>
        }
      >
        {text.empty.next}
      </EmptyState>
    );
  }
  return (
    <>
      <ApartNotice view={view} counted={counted} damaged={records.damaged} />
      {subjects.length > 0 && (
        <Section id="kabupaten" title={text.chart.government}>
          <TrendFigure
            title={text.chart.government}
            about={view.government}
            subjects={subjects}
            turns={[]}
            measures={measures}
            datasets={datasets}
          />
        </Section>
      )}
      {grids.map((grid) => (
        <AgencyTable
          key={grid.measure}
          grid={grid}
          title={text.agencies.title(measureName(measures, grid.measure))}
          all={listed.length}
          ended={listed.filter(({ line }) => line?.ended).length}
          measures={measures}
        />
      ))}
      {agencyGrids(unlisted).map((grid) => (
        <AgencyTable
          key={grid.measure}
          grid={grid}
          title={`${text.agencies.unlisted}: ${measureName(measures, grid.measure)}`}
          all={unlisted.length}
          ended={0}
          measures={measures}
        />
      ))}
    </>
  );
}
