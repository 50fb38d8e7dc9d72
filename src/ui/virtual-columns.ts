import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { headPixels } from './head-width.ts';

/** Up to here every column is drawn. */
const WHOLE_COLUMNS = 12;
const OVERSCAN = 3;

interface ColumnsProps {
  readonly count: number;
  /** Width of each column in rem. */
  readonly width: number;
  /** Width of the column that stays in sight, in rem. */
  readonly head: number;
  readonly scroll: RefObject<HTMLElement | null>;
  /** Drawn wherever the grid is scrolled to; null = none. */
  readonly kept: number | null;
}

/** Which columns of a wide grid are drawn. */
interface ColumnWindow {
  /** In order; `skipped` = how many are left out before each. */
  readonly drawn: readonly { readonly index: number; readonly skipped: number }[];
  /** How many are left out after the last. */
  readonly rest: number;
  readonly show: (index: number) => void;
}

const remInPixels = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** The window of columns over a scrolling element; few columns are all drawn. */
export function useColumnWindow(props: ColumnsProps): ColumnWindow {
  const { count, width, head, scroll, kept } = props;
  const whole = count <= WHOLE_COLUMNS;
  const rem = remInPixels();
  // It draws anew by a state of its own; nothing of it is handed to a part that remembers.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer<HTMLElement, HTMLTableCellElement>({
    count,
    horizontal: true,
    enabled: !whole,
    getScrollElement: () => scroll.current,
    estimateSize: () => width * rem,
    paddingStart: headPixels(head, rem),
    scrollPaddingStart: headPixels(head, rem),
    overscan: OVERSCAN,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      if (kept === null || kept < 0 || kept >= count || seen.includes(kept)) return seen;
      return [...seen, kept].sort((one, other) => one - other);
    },
  });
  const indexes = whole
    ? Array.from({ length: count }, (_, index) => index)
    : virtual.getVirtualItems().map(({ index }) => index);
  const last = indexes[indexes.length - 1] ?? -1;
  return {
    drawn: indexes.map((index, at) => ({ index, skipped: index - (indexes[at - 1] ?? -1) - 1 })),
    rest: count - 1 - last,
    show: (index) => {
      if (!whole && index >= 0) virtual.scrollToIndex(index);
    },
  };
}
