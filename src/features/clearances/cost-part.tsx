import { useState, type ReactNode } from 'react';
import { readRupiah } from '#core/invest/rupiah-text.ts';
import { useCostLines } from '#state/use-cost-lines.ts';
import { CostLines } from '#ui/cost-lines.tsx';
import { Field } from '#ui/field.tsx';
import { integer } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import type { RowPartProps } from './row-part.ts';
import { rowText } from './text-row.ts';

const { cost: words } = rowText;

interface AmountProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number | null;
  readonly onAmount: (amount: number | null) => void;
}

/** An amount, or nothing; what is no amount changes nothing and says so. */
export function AmountField({ label, hint, value, onAmount }: AmountProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : readRupiah(typed);
  const isBad = read?.ok === false && read.error !== 'empty';
  return (
    <Field label={label} hint={hint} error={isBad ? words.bad : undefined}>
      {(control) => (
        <input
          {...control}
          className="input"
          autoComplete="off"
          value={typed ?? (value === null ? '' : integer(value))}
          onChange={({ target }) => {
            setTyped(target.value);
            const next = readRupiah(target.value);
            if (next.ok) onAmount(next.value);
            else if (next.error === 'empty') onAmount(null);
          }}
          onBlur={() => {
            if (!isBad) setTyped(null);
          }}
        />
      )}
    </Field>
  );
}

/** What it costs: volume × unit price, or where there is no such line, a sum. */
export function CostPart({ row, change }: RowPartProps): ReactNode {
  const { panel } = useCostLines({
    lines: row.lines,
    year: row.year,
    isClosed: false,
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
