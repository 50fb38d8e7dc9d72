import type { SliceFigures } from '#core/agreement/measure.ts';
import type { Slice, SliceOf } from '#core/agreement/slices.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { SliceRow } from './slice-table.tsx';
import { text } from './text.ts';
import type { AgreementView } from './view.ts';

function nameOf({ rubric, table }: AgreementView, about: SliceOf): string {
  switch (about.of) {
    case 'all':
      return text.all;
    case 'group': {
      const group = rubric.groups.find(({ id }) => id === about.id);
      return `${group?.code ?? ''} ${group?.title ?? ''}`.trim();
    }
    case 'indicator': {
      const found = placedIndicators(rubric).find(({ indicator }) => indicator.id === about.id);
      return `${found?.indicator.code ?? ''} ${found?.indicator.title ?? ''}`.trim();
    }
    case 'pair':
      return text.pair(
        table.raters[about.first]?.name ?? '',
        table.raters[about.second]?.name ?? '',
      );
  }
}

/** The rows of one kind of part, each with what was measured of it. */
export function rowsOf(
  view: AgreementView,
  slices: readonly Slice[],
  figures: readonly SliceFigures[],
  kind: SliceOf['of'],
): readonly SliceRow[] {
  return slices.flatMap(({ about, counts }, at) => {
    const measured = figures[at];
    if (!measured || about.of !== kind) return [];
    return [{ id: `${at}`, name: nameOf(view, about), counts, figures: measured }];
  });
}
