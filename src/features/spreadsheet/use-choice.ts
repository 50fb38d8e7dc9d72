import { useState } from 'react';
import type { CellChange, Comparison } from '#core/spreadsheet/compare-cells.ts';

export type Side = 'sheet' | 'app';

/** What the person wants of a workbook: changes are wanted unless left, conflicts have to be decided. */
export interface Choice {
  readonly isTaken: (change: CellChange) => boolean;
  readonly sideOf: (conflict: CellChange) => Side | undefined;
  readonly take: (changes: readonly CellChange[], taken: boolean) => void;
  readonly decide: (conflicts: readonly CellChange[], side: Side) => void;
  /** Everything that would be written now. */
  readonly taken: readonly CellChange[];
  readonly undecided: number;
}

/** A decision holds for what was seen: when the application's value changes, it is asked anew. */
const seen = ({ key, app }: CellChange): string => JSON.stringify([key, app]);

/** Keeps ticks and decisions while the comparison follows the application. */
export function useChoice({ changes, conflicts }: Comparison): Choice {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const isTaken = ({ key }: CellChange): boolean => !left.has(key);
  const sideOf = (conflict: CellChange): Side | undefined => sides.get(seen(conflict));
  return {
    isTaken,
    sideOf,
    take: (some, taken) =>
      setLeft((before) => {
        const next = new Set(before);
        for (const { key } of some) {
          if (taken) next.delete(key);
          else next.add(key);
        }
        return next;
      }),
    decide: (some, side) =>
      setSides((before) => new Map([...before, ...some.map((one) => [seen(one), side] as const)])),
    taken: [
      ...changes.filter(isTaken),
      ...conflicts.filter((conflict) => sideOf(conflict) === 'sheet'),
    ],
    undecided: conflicts.filter((conflict) => sideOf(conflict) === undefined).length,
  };
}
