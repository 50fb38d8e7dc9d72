import type { ReactNode } from 'react';
import type { ListColumn } from '#core/evidence/list-table.ts';
import type { ProposalFilter } from '#core/invest/proposal/proposal-filter.ts';
import type { EffectOrder, EffectRow } from '#core/invest/proposal/view-proposals-effects.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { usePlanAsk } from '#state/plans/use-plan-ask.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { TableExport } from '#ui/table-export.tsx';
import { text } from './text.ts';

const { files, columns: heads } = text;
const COLUMNS: readonly ListColumn[] = [
  { head: heads.agency, holds: 'text', width: 40 },
  { head: heads.proposal, holds: 'text', width: 50 },
  { head: files.kind, holds: 'text', width: 16 },
  { head: heads.indicator, holds: 'text', width: 14 },
  { head: files.before, holds: 'number', width: 10 },
  { head: files.after, holds: 'number', width: 10 },
  { head: files.predikatBefore, holds: 'text', width: 16 },
  { head: files.predikatAfter, holds: 'text', width: 16 },
  { head: heads.gain, holds: 'number', width: 10 },
  { head: files.waits, holds: 'text', width: 12 },
  { head: files.cost, holds: 'number', width: 18 },
  { head: files.shares, holds: 'number', width: 12 },
  { head: files.perMoney, holds: 'number', width: 14 },
  { head: files.perWeek, holds: 'number', width: 14 },
  { head: files.gates, holds: 'text', width: 22 },
  { head: files.must, holds: 'text', width: 10 },
];

const cellsOf = (row: EffectRow): readonly (string | number)[] => [
  row.agency.name,
  row.initiative.title,
  text.kinds[row.initiative.kind],
  row.indicators.join(', '),
  Number(row.before.text),
  Number(row.after.text),
  row.predikat,
  row.predikatAfter,
  Number(row.gain.text),
  files.yes(row.waits),
  row.whole,
  row.shares,
  row.perMoney ? Number(row.perMoney.text) : '',
  Number(row.perWeek.text),
  text.gates[row.gates],
  files.yes(row.isMust),
];

interface EffectsFileProps {
  readonly filter: ProposalFilter;
  readonly order: EffectOrder;
}

/** Every proposal on every agency as a file: what the filter lets through, in the order shown. */
export function EffectsFile({ filter, order }: EffectsFileProps): ReactNode {
  const { plan } = usePlan();
  const ask = usePlanAsk(plan);
  const asked = (from: number, count: number) =>
    ask({ part: 'proposal-effects', filter, order, rows: { from, count } });
  const exported = useTableExport({
    name: files.effects,
    tables: async () => {
      const first = await asked(0, 1);
      if ('kind' in first) return [];
      return [
        {
          name: files.effects,
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
  return <TableExport {...exported} of={text.tables.effects} />;
}
