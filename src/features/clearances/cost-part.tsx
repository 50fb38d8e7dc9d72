import type { ReactNode } from 'react';
import { useCostLines } from '#state/plans/use-cost-lines.ts';
import { CostLines } from '#ui/cost-lines.tsx';
import { Section } from '#ui/section.tsx';
import { AmountField } from './amount-field.tsx';
import type { RowPartProps } from './row-part.ts';
import { rowText } from './text-row.ts';

const { cost: words } = rowText;

/** What it costs: volume × unit price, or where there is no such line, a sum. */
export function CostPart({ row, change }: RowPartProps): ReactNode {
  const { panel } = useCostLines({
    lines: row.lines,
    year: row.year,
    isClosed: row.decision !== null,
    onEdit: (edit) => change((now) => ({ ...now, lines: edit(now.lines) })),
  });
  return (
    <Section id="biaya" title={words.title}>
      <CostLines {...panel} />
      <div className="clearance-pair">
        {row.lines.length === 0 && (
          <AmountField
            label={words.amount}
            hint={words.amountHint}
            value={row.amount}
            onAmount={(amount) => change((now) => ({ ...now, amount }))}
          />
        )}
        <AmountField
          label={words.yearly}
          hint={words.yearlyHint}
          value={row.yearly}
          onAmount={(yearly) => change((now) => ({ ...now, yearly }))}
        />
      </div>
    </Section>
  );
}
