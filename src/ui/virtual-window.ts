import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';

/** Up to here every row is drawn: found by the browser's own search, printed whole. */
export const WHOLE_TABLE = 120;

/** Rows drawn beyond what is seen, so that the keyboard always finds a next one. */
const OVERSCAN = 8;

/** Which of many rows stand in the document, and how much room the others leave. */
export interface RowWindow {
  /** The rows that are drawn, in order; with `before` the empty pixels above each. */
  readonly items: readonly { readonly index: number; readonly before: number }[];
  /** Empty pixels below the last row that is drawn. */
  readonly after: number;
  /** Measures a row whose cells wrap; for `ref`, together with `data-index`. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
  /** Keeps the row that has the focus, wherever the table is scrolled to. */
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  /** Brings a row into sight. */
  readonly show: (row: number) => void;
}

interface WindowProps {
  readonly count: number;
  /** Height of a row in pixels before it is measured. */
  readonly rowHeight: number;
  readonly scroll: RefObject<HTMLElement | null>;
  /** Told which rows are needed, first and last, for a source that brings them piece by piece. */
  readonly onWindow?: ((first: number, last: number) => void) | undefined;
  /** A row that stays drawn beside the one with the focus. */
  readonly kept?: number;
}

function focusedRow(element: EventTarget): number | null {
  const row = element instanceof Element ? element.closest('[data-index]') : null;
  return row === null ? null : Number(row.getAttribute('data-index'));
}

function gaps(items: readonly VirtualItem[]): RowWindow['items'] {
  return items.map(({ index, start }, at) => ({
    index,
    before: start - (items[at - 1]?.end ?? 0),
  }));
}

const WHOLE = (count: number): RowWindow['items'] =>
  Array.from({ length: count }, (_, index) => ({ index, before: 0 }));

/** The window of rows over a scrolling element; a short table is drawn whole. */
export function useRowWindow(props: WindowProps): RowWindow {
  const { count, rowHeight, scroll, onWindow } = props;
  const whole = count <= WHOLE_TABLE;
  const [focused, setKept] = useState<number | null>(null);
  const kept = props.kept ?? focused;
  const keptRow = useRef<number | null>(null);
  // It draws anew by a state of its own; nothing of it is handed to a part that remembers.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    enabled: !whole,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      if (kept === null || kept >= count || drawn.includes(kept)) return drawn;
      return [...drawn, kept].sort((one, other) => one - other);
    },
  });
  const seen = virtual.range;
  const first = whole ? 0 : Math.max(0, (seen?.startIndex ?? 0) - OVERSCAN);
  const last = Math.min(count - 1, whole ? count : (seen?.endIndex ?? 0) + OVERSCAN);
  useEffect(() => {
    if (count > 0) onWindow?.(first, Math.max(first, last));
  }, [onWindow, first, last, count]);
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const row = focusedRow(event.target);
    if (row === keptRow.current) return;
    keptRow.current = row;
    setKept(row);
  }, []);
  if (whole) {
    const nothing = (): undefined => undefined;
    return { items: WHOLE(count), after: 0, measure: nothing, onFocus, show: nothing };
  }
  const items = virtual.getVirtualItems();
  const end = items[items.length - 1]?.end ?? 0;
  return {
    items: gaps(items),
    after: Math.max(0, virtual.getTotalSize() - end),
    measure: virtual.measureElement,
    onFocus,
    show: (row) => virtual.scrollToIndex(row),
  };
}
