import type { ReactNode } from 'react';
import {
  withCeiling,
  withoutAmount,
  withWholeCeiling,
  yearsOfCeiling,
} from '#core/invest/plan-edits.ts';
import { readRupiah } from '#core/invest/price/rupiah-text.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { rupiah } from '#ui/rupiah.ts';
import { RupiahField } from './rupiah-field.tsx';
import { ceilingsText } from './text-ceilings.ts';

const { money: text } = ceilingsText;

interface MoneyRowProps {
  readonly name: string;
  /** Id of the source; null = of all together. */
  readonly source: string | null;
  readonly children?: ReactNode;
}

/** One ceiling: its rupiah in each year, and their sum. */
export function MoneyRow({ name, source, children }: MoneyRowProps): ReactNode {
  const { plan, editor } = usePlan();
  const { years, firstYear } = plan;
  const ceiling = plan.ceilings.find((one) => one.source === source) ?? null;
  const amounts = ceiling && yearsOfCeiling(plan, ceiling);
  const first = amounts?.[0] ?? null;
  const sum = amounts?.reduce<number>((all, one) => all + (one ?? 0), 0) ?? 0;
  const isOpen = amounts?.includes(null) ?? false;
  const isUneven = amounts?.some((one) => one !== first) ?? false;
  const put = (year: number, amount: number | null): void =>
    editor.change(
      amount === null ? withoutAmount(source, year) : withCeiling(source, year, amount),
    );
  const putCells = (from: number, cells: readonly string[]): void => {
    for (const [at, cell] of cells.entries()) {
      const read = readRupiah(cell);
      if (read.ok && from + at < years) put(from + at, read.value);
    }
  };
  const clear = (): void => {
    editor.change(withWholeCeiling(source, null));
    say(text.cleared(name), {
      label: ceilingsText.undo,
      run: () => editor.change(withWholeCeiling(source, ceiling)),
    });
  };
  return (
    <fieldset className="plans-money">
      <legend>{name}</legend>
      <div className="plans-money-years">
        {Array.from({ length: years }, (_, year) => (
          <RupiahField
            key={firstYear + year}
            label={String(firstYear + year)}
            spoken={text.cell(name, firstYear + year)}
            value={amounts?.[year] ?? null}
            placeholder={text.none}
            onAmount={(amount) => put(year, amount)}
            onCells={(cells) => putCells(year, cells)}
          />
        ))}
      </div>
      <div className="plans-money-foot">
        {amounts && years > 1 && (
          <p>
            <span className="soft">{isOpen ? text.sumSaid : text.sum}</span>{' '}
            <strong className="numeric">{rupiah(sum)}</strong>
          </p>
        )}
        {isUneven && first !== null && first > 0 && (
          <Button
            kind="quiet"
            aria-label={text.allYearsOf(name)}
            onClick={() => {
              for (let year = 1; year < years; year += 1) put(year, first);
            }}
          >
            {text.allYears}
          </Button>
        )}
        {ceiling && (
          <Button kind="quiet" aria-label={text.clearOf(name)} onClick={clear}>
            {text.clear}
          </Button>
        )}
        {children}
      </div>
    </fieldset>
  );
}
