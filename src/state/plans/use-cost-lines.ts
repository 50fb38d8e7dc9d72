import { useEffect, useRef } from 'react';
import { amountOf, sumOfLines, type CostLine } from '#core/invest/price/cost-line.ts';
import { withLineAs } from '#core/invest/clearance/line-place.ts';
import { lineHints, nearLimitTogether, type LineHint } from '#core/invest/clearance/line-hints.ts';
import { COST_LINES_TEXT as TEXT, hintText } from './cost-lines-text.ts';
import { say } from '#state/saving/toasts.ts';
import { useLineForm } from './use-line-form.ts';
import { useLineFacts } from './use-line-facts.ts';

interface CostLinesOrder {
  readonly lines: readonly CostLine[];
  /** The budget year they are for; null = not said. */
  readonly year: number | null;
  /** What the lines are to be: applied to the lines as they are at that moment. */
  readonly onEdit: (edit: (lines: readonly CostLine[]) => readonly CostLine[]) => void;
  readonly isClosed: boolean;
}

function sumsOf(lines: readonly CostLine[]) {
  const { once, yearly } = sumOfLines(lines);
  return [
    { label: TEXT.sums.once, amount: TEXT.rupiah(once) },
    { label: TEXT.sums.yearly, amount: TEXT.rupiah(yearly) },
    { label: TEXT.sums.first, amount: TEXT.rupiah(once + yearly) },
  ];
}

/**
 * Lines volume × unit price, edited with the price list at hand. `panel` is everything that the
 * part `CostLines` of ui needs: hand it over whole. `hints` are what to look at again, line by
 * line, as for the gate about reasonable prices.
 *
 * ```tsx
 * const { panel } = useCostLines({ lines, year, isClosed, onEdit: (edit) => … });
 * return <CostLines {...panel} />; // #ui/cost-lines.tsx
 * ```
 */
export function useCostLines({ lines, year, onEdit, isClosed }: CostLinesOrder) {
  const facts = useLineFacts(lines);
  const hints = lines.map((line, at): readonly LineHint[] => lineHints(line, facts[at], year));
  const form = useLineForm({ lines, year, onEdit });
  const near = nearLimitTogether(lines);
  // A way back is taken long after the click, by which time the page may have other lines.
  const latest = useRef(onEdit);
  useEffect(() => {
    latest.current = onEdit;
  }, [onEdit]);
  const remove = (at: number): void => {
    const line = lines[at];
    if (!line) return;
    onEdit((now) => withLineAs(now, { line, at }, null));
    const back = (): void => {
      latest.current((now) => [...now.slice(0, at), line, ...now.slice(at)]);
      say(TEXT.back(line.name));
    };
    say(TEXT.removed(line.name), { label: TEXT.undo, run: back });
  };
  const rows = lines.map((line, at) => ({
    key: String(at),
    name: line.name,
    specification: line.specification,
    volume: TEXT.volume(line.volume, line.unit),
    unitPrice: TEXT.rupiah(line.unitPrice),
    amount: TEXT.rupiah(amountOf(line)),
    when: TEXT.whens[line.when],
    account: line.account,
    basis: line.basis || TEXT.byHand,
    hints: (hints[at] ?? []).map((hint) => hintText(hint, year)),
    edit: TEXT.editWhich(line.name),
    remove: TEXT.removeWhich(line.name),
  }));
  return {
    hints,
    panel: {
      words: TEXT.panel,
      rows,
      sums: sumsOf(lines),
      note: near === null ? '' : TEXT.nearTogether(near),
      isClosed,
      form: form.shown,
      on: {
        ...form.on,
        edit: (at: number) => {
          const line = lines[at];
          if (line) form.open(line, at);
        },
        remove,
      },
    },
  };
}
