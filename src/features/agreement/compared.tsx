import { useMemo, type ReactNode } from 'react';
import type { AssessmentId } from '#core/lib/ids.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import type { JudgedBy } from '#workflow/review/agreement.ts';
import { CountsCard } from './counts-card.tsx';
import { Measured } from './measured.tsx';
import { MethodCard } from './method-card.tsx';
import { PartTables } from './part-tables.tsx';
import { SensitivityCard } from './sensitivity-card.tsx';
import { rowsOf } from './slice-names.ts';
import { SliceTable } from './slice-table.tsx';
import { TendencyCard } from './tendency-card.tsx';
import { text } from './text.ts';
import { viewOf } from './view.ts';
import { VoteGrid } from './vote-grid.tsx';

interface ComparedProps {
  readonly judged: JudgedBy;
  readonly only: AssessmentId | null;
}

/** Everything about the sheets by one instrument; with `only`, about one assessment. */
export function Compared({ judged, only }: ComparedProps): ReactNode {
  const { rubric, sheets, uncounted } = judged;
  const view = useMemo(() => rubric && viewOf(rubric, sheets, only), [rubric, sheets, only]);
  if (!view) return <Notice tone="warn">{text.noRubric}</Notice>;
  return (
    <>
      <CountsCard
        view={view}
        uncounted={uncounted.filter(({ assessment }) => only === null || assessment === only)}
      />
      <Measured view={view} parts="whole">
        {({ slices, people }) => (
          <>
            <PartTables view={view} figures={slices} />
            {people && <TendencyCard people={people} isOne={only !== null} />}
            {people && <SensitivityCard view={view} lines={people.lines} />}
          </>
        )}
      </Measured>
      {only !== null && <VoteGrid view={view} />}
      {view.slices.indicators.length > 0 && (
        <Section id="indikator" title={text.indicators}>
          <Measured view={view} parts="indicators">
            {({ slices }) => (
              <SliceTable
                caption={text.indicators}
                rows={rowsOf(view, view.slices.indicators, slices, 'indicator')}
              />
            )}
          </Measured>
        </Section>
      )}
      <MethodCard />
    </>
  );
}
