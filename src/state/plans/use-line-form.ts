import { useState } from 'react';
import { amountOf, type CostLine } from '#core/invest/price/cost-line.ts';
import { placeOf, withLineAs, type SeenLine } from '#core/invest/clearance/line-place.ts';
import { lineHints } from '#core/invest/clearance/line-hints.ts';
import {
  EMPTY_LINE,
  readLine,
  typedLine,
  withPrice,
  withText,
  type LineText,
  type TypedLine,
} from '#core/invest/clearance/typed-line.ts';
import { COST_LINES_TEXT as TEXT, hintText, lineProblemText } from './cost-lines-text.ts';
import { useLineFacts } from './use-line-facts.ts';
import { usePriceSearch } from './use-price-search.ts';

interface LineFormOrder {
  /** As they are at that moment. */
  readonly lines: readonly CostLine[];
  readonly year: number | null;
  readonly onEdit: (edit: (lines: readonly CostLine[]) => readonly CostLine[]) => void;
}

interface OpenForm {
  readonly typed: TypedLine;
  /** The line as it was opened; null = a new one. */
  readonly opened: SeenLine | null;
  readonly words: string;
  /** Accounts that the list names for the price that was taken. */
  readonly accounts: readonly string[];
  /** The line that was opened is not there any more; null = it is, or none was. */
  readonly gone: string | null;
  /** Somebody tried to save it. */
  readonly isTried: boolean;
}

const NOTHING: readonly CostLine[] = [];

/** The form of one line: typed, filled from the price list, and read. */
export function useLineForm({ lines, year, onEdit }: LineFormOrder) {
  const [form, setForm] = useState<OpenForm | null>(null);
  const change = (edit: (form: OpenForm) => OpenForm): void => setForm((now) => now && edit(now));
  const { found, said } = usePriceSearch(form?.words ?? null);
  const read = form ? readLine(form.typed) : null;
  const line = read?.ok ? read.value : null;
  const [facts] = useLineFacts(line ? [line] : NOTHING);
  const problems = read && !read.ok && form?.isTried ? read.error : [];
  const save = (): void => {
    if (!form) return;
    if (!line) return change((now) => ({ ...now, isTried: true }));
    const { opened } = form;
    if (opened && placeOf(lines, opened) < 0) {
      // Somebody changed or removed it meanwhile: what is typed is kept, as a line of its own.
      return change((now) => ({ ...now, opened: null, gone: opened.line.name }));
    }
    onEdit((now) => (opened ? withLineAs(now, opened, line) : [...now, line]));
    setForm(null);
  };
  const openWith = (typed: TypedLine, opened: SeenLine | null): void =>
    setForm({ typed, opened, words: '', accounts: [], gone: null, isTried: false });
  const shown = form && {
    title: form.opened === null ? TEXT.addTitle : TEXT.editTitle,
    words: form.words,
    said,
    found: found.map((price) => ({
      key: price.id,
      title: TEXT.foundTitle(price.name, price.price, price.unit),
      detail: [
        price.specification,
        [price.standard, price.year, price.source].filter(Boolean).join(' '),
      ]
        .filter(Boolean)
        .join(' · '),
      take: TEXT.takeWhich(price.name, price.price),
    })),
    typed: form.typed,
    accounts: form.accounts,
    errors: Object.fromEntries(
      problems.map((problem) => [problem.field, lineProblemText(problem)] as const),
    ),
    amount: line ? TEXT.rupiah(amountOf(line)) : TEXT.noAmount,
    hints: [
      ...(form.gone === null ? [] : [TEXT.gone(form.gone)]),
      ...(line ? lineHints(line, facts, year).map((hint) => hintText(hint, year)) : []),
    ],
  };
  return {
    shown,
    open: (before: CostLine, at: number) => openWith(typedLine(before), { line: before, at }),
    on: {
      add: () => openWith(EMPTY_LINE, null),
      close: () => setForm(null),
      save,
      search: (words: string) => change((now) => ({ ...now, words })),
      take: (key: string) => {
        const price = found.find(({ id }) => id === key);
        if (!price) return;
        change(({ typed, ...now }) => ({
          ...now,
          typed: withPrice(typed, price),
          accounts: price.accountCodes,
          words: '',
        }));
      },
      type: (field: LineText, value: string) =>
        change(({ typed, ...now }) => ({ ...now, typed: withText(typed, field, value) })),
      when: (when: CostLine['when']) =>
        change(({ typed, ...now }) => ({ ...now, typed: { ...typed, when } })),
    },
  };
}
