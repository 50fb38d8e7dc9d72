import type { ListTable } from '#core/evidence/list-table.ts';
import { countColumn, textColumn } from './recap-cells.ts';
import type { RecapSource } from './recap-source.ts';
import { filterTerms } from './recap-filter.ts';
import { RECAP_HEADS as HEADS, RECAP_NAMES, RECAP_TERMS } from './recap-terms.ts';

/** One number with what it is a part of; null = it is a part of nothing that is known. */
interface FunnelStep {
  readonly step: string;
  readonly count: number;
  readonly of: number | null;
}

/** How many there are at each step, so that no number stands without its denominator. */
function funnelSteps({ head, about }: RecapSource): readonly FunnelStep[] {
  const { steps } = RECAP_TERMS;
  const { invited, notAssessed, silent, stages, counted, comparable, withIndex, unknownKey } =
    head.counts;
  const { roster } = about;
  const filters = filterTerms(head.query).join('; ');
  const isFiltered = filters !== '';
  return [
    ...(roster === null ? [] : [{ step: steps.roster, count: roster, of: null }]),
    ...(invited === null
      ? []
      : [
          { step: steps.invited, count: invited, of: roster },
          { step: steps.notAssessed, count: notAssessed, of: invited },
          { step: steps.silent, count: silent, of: invited },
        ]),
    { step: steps.provisional, count: stages.provisional, of: null },
    { step: steps.interim, count: stages.interim, of: null },
    { step: steps.final, count: stages.final, of: null },
    ...(isFiltered ? [{ step: steps.comparable, count: comparable, of: null }] : []),
    {
      step: isFiltered ? steps.countedOf(filters) : steps.counted,
      count: counted,
      of: isFiltered ? comparable : invited,
    },
    { step: steps.withIndex, count: withIndex, of: counted },
    { step: steps.unknownKey, count: unknownKey, of: counted },
  ];
}

/** The funnel as a table. */
export function funnelTable(source: RecapSource): ListTable {
  return {
    name: RECAP_NAMES.funnel,
    columns: [textColumn(HEADS.step, 52), countColumn(HEADS.count), countColumn(HEADS.of)],
    rows: funnelSteps(source).map(({ step, count, of }) => [step, count, of ?? '']),
  };
}
