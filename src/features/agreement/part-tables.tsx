import type { ReactNode } from 'react';
import type { AgreementFigures } from '#core/agreement/report.ts';
import type { SliceOf } from '#core/agreement/slices.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { Section } from '#ui/section.tsx';
import { FigureList } from './figure-list.tsx';
import { SliceTable, type SliceRow } from './slice-table.tsx';
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

interface PartTablesProps {
  readonly view: AgreementView;
  readonly figures: AgreementFigures;
}

/** The figures: of the whole, per top group, per pair of asesors, per indicator. */
export function PartTables({ view, figures }: PartTablesProps): ReactNode {
  const rows = view.slices.flatMap(({ about, counts }, at): (SliceRow & { of: string })[] => {
    const measured = figures.slices[at];
    const name = nameOf(view, about);
    return measured ? [{ of: about.of, id: `${at}`, name, counts, figures: measured }] : [];
  });
  const of = (kind: SliceOf['of']): readonly SliceRow[] => rows.filter((row) => row.of === kind);
  const whole = of('all')[0];
  const groups = text.groups(view.rubric.levelNames[0] ?? '');
  return (
    <>
      {whole && (
        <Section id="keseluruhan" title={text.all}>
          <FigureList figures={whole.figures} />
        </Section>
      )}
      <Section id="kelompok" title={groups}>
        <p className="soft">{text.table.hint}</p>
        <SliceTable caption={groups} rows={of('group')} />
      </Section>
      <Section id="pasangan" title={text.pairs}>
        {of('pair').length > 0 ? (
          <SliceTable caption={text.pairs} rows={of('pair')} />
        ) : (
          <p>{text.table.noPairs}</p>
        )}
      </Section>
      {of('indicator').length > 0 && (
        <Section id="indikator" title={text.indicators}>
          <SliceTable caption={text.indicators} rows={of('indicator')} />
        </Section>
      )}
    </>
  );
}
