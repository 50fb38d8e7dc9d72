import type { ReactNode } from 'react';
import { readRupiah } from '#core/invest/price/rupiah-text.ts';
import { integer } from '#ui/format.ts';
import { CheckedField } from './checked-field.tsx';
import { rowText } from './text-row.ts';

const { cost: words } = rowText;

interface AmountProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number | null;
  readonly onAmount: (amount: number | null) => void;
}

function problemOf(typed: string): string | undefined {
  const read = readRupiah(typed);
  return read.ok || read.error === 'empty' ? undefined : words.bad[read.error];
}

/** An amount, or nothing; what is no amount changes nothing and says so. */
export function AmountField({ label, hint, value, onAmount }: AmountProps): ReactNode {
  return (
    <CheckedField
      label={label}
      hint={hint}
      value={value === null ? '' : integer(value)}
      problem={problemOf}
      onSound={(typed) => {
        const read = readRupiah(typed);
        onAmount(read.ok ? read.value : null);
      }}
    />
  );
}
