import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { Target } from '#core/portfolio/query.ts';
import type { Cell, Mean } from '#core/portfolio/view.ts';
import { decimal } from '#ui/format.ts';
import { text } from './text.ts';

/** A value as it stands in a narrow cell. */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return text.cell.loading;
  switch (cell.is) {
    case 'value':
      return decimal(cell.value.text);
    case 'not-applicable':
      return text.cell.shortNotApplicable;
    case 'unknown':
      return text.cell.shortUnknown;
  }
}

/** The same for those who hear it. */
export function cellWords(cell: Cell): string {
  return cell.is === 'value' ? decimal(cell.value.text) : text.cell[cell.is];
}

/** A mean with its denominator; never without. */
export function meanText(mean: Mean | null): string {
  return mean ? text.meanOf(decimal(mean.mean.text), mean.n) : text.cell.none;
}

/** What the index is called: by the instrument, or simply the index. */
export function indexName({ indexName: own }: InstrumentFrame): string {
  return own === '' ? text.index : own;
}

/** Name of a value: the index, a group or an indicator. */
export function targetName(frame: InstrumentFrame, target: Target): string {
  if (target.of === 'index') return indexName(frame);
  const named = (target.of === 'group' ? frame.groups : frame.indicators)[target.at];
  return named ? `${named.code} ${named.title}` : text.cell.none;
}

/** What the groups are called: the top level, as a heading over all of them. */
export function groupNoun(frame: InstrumentFrame): string {
  return frame.levelNames.slice(0, -1).join(' / ');
}

/** How strongly a value is tinted: five even steps between the ends of its scale. */
export function tintOf(cell: Cell | undefined): 0 | 1 | 2 | 3 | 4 | null {
  if (cell?.is !== 'value') return null;
  const step = Math.min(4, Math.floor(cell.part * 5));
  return Math.max(0, step) as 0 | 1 | 2 | 3 | 4;
}
