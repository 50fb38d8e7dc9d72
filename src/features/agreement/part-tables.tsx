import type { ReactNode } from 'react';
import type { SliceFigures } from '#core/agreement/measure.ts';
import { Section } from '#ui/section.tsx';
import { FigureList } from './figure-list.tsx';
import { rowsOf } from './slice-names.ts';
import { SliceTable } from './slice-table.tsx';
import { text } from './text.ts';
import type { AgreementView } from './view.ts';

interface PartTablesProps {
  readonly view: AgreementView;
  readonly figures: readonly SliceFigures[];
}

/** The figures of the whole, per top group and per pair of asesors. */
export function PartTables({ view, figures }: PartTablesProps): ReactNode {
  const [whole] = figures;
  const pairs = rowsOf(view, view.slices.whole, figures, 'pair');
  const groups = text.groups(view.rubric.levelNames[0] ?? '');
  return (
    <>
      {whole && (
        <Section id="keseluruhan" title={text.all}>
          <FigureList figures={whole} />
        </Section>
      )}
      <Section id="kelompok" title={groups}>
        <p className="soft">{text.table.hint}</p>
        <SliceTable caption={groups} rows={rowsOf(view, view.slices.whole, figures, 'group')} />
      </Section>
      <Section id="pasangan" title={text.pairs}>
        {pairs.length > 0 ? (
          <SliceTable caption={text.pairs} rows={pairs} />
        ) : (
          <p>{text.table.noPairs}</p>
        )}
      </Section>
    </>
  );
}
