import type { ReactNode } from 'react';
import type { ListColumn } from '#core/evidence/list-table.ts';
import type { ProposalFilter } from '#core/invest/proposal/proposal-filter.ts';
import type {
  InitiativeOrder,
  InitiativeRow,
} from '#core/invest/proposal/view-proposals-initiatives.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { usePlanAsk } from '#state/plans/use-plan-ask.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { TableExport } from '#ui/table-export.tsx';
import { text } from './text.ts';

const { files, columns: heads } = text;
const COLUMNS: readonly ListColumn[] = [
  { head: heads.initiative, holds: 'text', width: 50 },
  { head: files.kind, holds: 'text', width: 16 },
  { head: files.carrier, holds: 'text', width: 14 },
  { head: files.agencies, holds: 'number', width: 10 },
  { head: heads.gaps, holds: 'number', width: 12 },
  { head: files.first, holds: 'number', width: 18 },
  { head: files.later, holds: 'number', width: 18 },
  { head: files.cost, holds: 'number', width: 18 },
  { head: heads.gain, holds: 'number', width: 10 },
  { head: files.lifts, holds: 'number', width: 14 },
  { head: files.perMoney, holds: 'number', width: 14 },
  { head: files.perWeek, holds: 'number', width: 14 },
  { head: files.weeks, holds: 'number', width: 10 },
  { head: files.refused, holds: 'number', width: 10 },
];

const cellsOf = (row: InitiativeRow): readonly (string | number)[] => [
  row.title,
  text.kinds[row.kind],
  text.carriers[row.carriedBy],
  row.agencies,
  row.gaps,
  // Without a proposal there is no cost either: an empty cell, never a zero.
  ...(row.proposals === 0 ? ['', '', ''] : [row.first, row.later, row.whole]),
  Number(row.gain.text),
  row.lifts,
  row.perMoney ? Number(row.perMoney.text) : '',
  Number(row.perWeek.text),
  row.weeks,
  row.refused,
];

interface InitiativesFileProps {
  readonly filter: ProposalFilter;
  readonly order: InitiativeOrder;
}

/** Every initiative as a file: what the filter lets through, in the order shown. */
export function InitiativesFile({ filter, order }: InitiativesFileProps): ReactNode {
  const { plan } = usePlan();
  const ask = usePlanAsk(plan);
  const asked = (from: number, count: number) =>
    ask({ part: 'proposal-initiatives', filter, order, rows: { from, count } });
  const exported = useTableExport({
    name: files.initiatives,
    tables: async () => {
      const first = await asked(0, 1);
      if ('kind' in first) return [];
      return [
        {
          name: files.initiatives,
          columns: COLUMNS,
          length: first.count,
          rows: async (from, to) => {
            const part = await asked(from, to - from);
            return 'kind' in part ? [] : part.shown.map(cellsOf);
          },
        },
      ];
    },
  });
  return <TableExport {...exported} of={text.tables.initiatives} />;
}
