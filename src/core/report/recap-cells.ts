import type { ListColumn } from '#core/evidence/list-table.ts';
import { ratio, roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { Cell } from '#core/portfolio/view.ts';
import type { Shown } from '#core/scoring/score.ts';
import { RECAP_TERMS } from './recap-terms.ts';

export type TableCell = string | number;

/** A value as it is printed everywhere: rounded once, with the places of the instrument. */
export function shownCell(value: Shown | null | undefined): TableCell {
  return value ? Number(value.text) : '';
}

/** A value of a result; what has none says why and is never 0. */
export function valueCell(cell: Cell | undefined): TableCell {
  switch (cell?.is) {
    case 'value':
      return shownCell(cell.value);
    case 'not-applicable':
      return RECAP_TERMS.notApplicable;
    case 'unknown':
    case undefined:
      return RECAP_TERMS.unknown;
  }
}

/** The exact value behind a printed one: "61/25", or "3" when it is whole. */
export function exactCell(cell: Cell): TableCell {
  if (cell.is !== 'value') return '';
  const { n, d } = cell.value.exact;
  return d === 1n ? n.toString() : `${n.toString()}/${d.toString()}`;
}

/** A part of a whole in percent, to one place. */
export function shareCell(count: number, of: number): TableCell {
  return of === 0 ? '' : Number(roundHalfUp(ratio(BigInt(count) * 100n, BigInt(of)), 1));
}

/** A difference with the places of the instrument; its sign says which is higher. */
export function differenceCell(value: Ratio, { rounding }: InstrumentFrame): TableCell {
  return Number(roundHalfUp(value, rounding.digits));
}

export const textColumn = (head: string, width: number): ListColumn => ({
  head,
  width,
  holds: 'text',
});

export const countColumn = (head: string, width = 10): ListColumn => ({
  head,
  width,
  holds: 'number',
  digits: 0,
});

/** A column of whole rupiah. */
export const rupiahColumn = (head: string, width = 18): ListColumn => ({
  ...countColumn(head, width),
  grouped: true,
});

/** A column of values with the places of the instrument. */
export const valueColumn = (head: string, { rounding }: InstrumentFrame): ListColumn => ({
  head,
  width: 14,
  holds: 'number',
  digits: rounding.digits,
});

/** A column of levels, which are not rounded. */
export const levelColumn = (head: string): ListColumn => ({ head, width: 12, holds: 'number' });

export const shareColumn = (head: string): ListColumn => ({
  head,
  width: 10,
  holds: 'number',
  digits: 1,
});
