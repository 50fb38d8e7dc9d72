import { useCallback, useState } from 'react';

/** A piece of a long list. */
export interface RowSlice {
  readonly from: number;
  readonly count: number;
}

/** Rows that are asked for at once: several screens full. */
const COUNT = 120;
const STEP = 30;

/** The piece of a long list that is asked for, moved by what is in sight. */
export function useRows(): readonly [RowSlice, (first: number, last: number) => void] {
  const [rows, setRows] = useState<RowSlice>({ from: 0, count: COUNT });
  const onWindow = useCallback((first: number, last: number) => {
    setRows((now) => {
      const isHere = first >= now.from && last < now.from + now.count;
      if (isHere) return now;
      // Rows on both sides, at round places, so that a little scrolling asks for nothing.
      const from = Math.max(0, Math.floor((first - STEP) / STEP) * STEP);
      return { from, count: Math.max(COUNT, Math.ceil((last - from + STEP) / STEP) * STEP) };
    });
  }, []);
  return [rows, onWindow];
}

/** A row by its place in the whole list; undefined while it is not here. */
export function rowAt<T>(rows: readonly T[], from: number, index: number): T | undefined {
  return rows[index - from];
}
