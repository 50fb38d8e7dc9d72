import type { ReactNode } from 'react';
import type { ListSource } from '#core/evidence/list-table.ts';
import { useAskPortfolio } from '#state/portfolio/use-portfolio-once.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { TableExport } from '#ui/table-export.tsx';
import { exportCell, exportColumn } from './export-cells.ts';
import type { ViewOf } from './parts.ts';
import { marksOf } from './text.ts';
import { views } from './text-views.ts';

const words = views.ranking;

/** All rows of the ranking as a file, brought piece by piece. */
export function RankingExport({ view }: { readonly view: ViewOf<'ranking'> }): ReactNode {
  const ask = useAskPortfolio();
  const { frame, query, part } = view;
  const groups = frame?.groups ?? [];
  const source: ListSource = {
    name: words.export,
    length: part.total,
    columns: [
      exportColumn(words.rank, 'number'),
      exportColumn(words.agency, 'text', 40),
      exportColumn(words.government, 'text', 30),
      exportColumn(words.index, 'number'),
      exportColumn(words.predikat, 'text', 20),
      ...groups.map(({ code, title }) => exportColumn(`${code} ${title}`, 'number')),
      exportColumn(words.documents, 'number'),
      exportColumn(words.marks, 'text', 30),
    ],
    rows: async (from, to) => {
      const rows = { from, count: to - from };
      const piece = await ask(query, { part: 'ranking', rows, order: view.ask.order });
      return piece.part.rows.map((row) => [
        row.rank ?? '',
        row.agency.name,
        row.agency.government,
        exportCell(row.index),
        row.predikat ?? '',
        ...groups.map((_, at) => exportCell(row.cells[at])),
        row.documents,
        marksOf(row).join(', '),
      ]);
    },
  };
  const asked = useTableExport({ name: `rekap ${words.export}`, tables: () => [source] });
  return <TableExport {...asked} of={words.export} />;
}
