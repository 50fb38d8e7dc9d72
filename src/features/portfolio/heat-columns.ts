import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import { indexName } from './names.ts';

/** The columns of the grid: the index first, then groups or indicators of the instrument. */
export function heatColumns(
  frame: InstrumentFrame,
  columns: 'groups' | 'indicators',
): readonly { readonly id: string; readonly code: string; readonly title: string }[] {
  const named = columns === 'groups' ? frame.groups : frame.indicators;
  return [{ id: ' index', code: indexName(frame), title: indexName(frame) }, ...named];
}
