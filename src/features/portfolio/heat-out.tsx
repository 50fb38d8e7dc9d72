import type { ReactNode } from 'react';
import type { ListSource } from '#core/evidence/list-table.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import { useAskPortfolio } from '#state/portfolio/use-portfolio-once.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { heatLegend, heatScene } from '#ui/charts/heat-scene.ts';
import { PictureActions } from '#ui/charts/picture-actions.tsx';
import { PICTURE_SCENE, scenePicture } from '#ui/charts/scene-picture.ts';
import { TableExport } from '#ui/table-export.tsx';
import { exportCell, exportColumn } from './export-cells.ts';
import { heatColumns } from './heat-columns.ts';
import { cellText, groupNoun, tintOf } from './names.ts';
import type { ViewOf } from './parts.ts';
import { pictureFile, pictureWords } from './picture.ts';
import { text } from './text.ts';
import { views } from './text-views.ts';
import { tintNames } from './tints.ts';

const words = views.heat;
/** What still can be read on one page. */
const PICTURE_ROWS = 60;

interface HeatOutProps {
  readonly view: ViewOf<'heat'>;
  readonly frame: InstrumentFrame;
}

/** The ways out of the grid: as a picture, and all of it as a file. */
export function HeatOut({ view, frame }: HeatOutProps): ReactNode {
  const ask = useAskPortfolio();
  const { part, query } = view;
  const columns = heatColumns(frame, view.ask.columns);
  const rows = part.rows.slice(0, PICTURE_ROWS);
  const picture = () =>
    scenePicture(
      heatScene(
        columns.map(({ code }) => code),
        rows.map((row) => ({
          label: row.agency.shortName || row.agency.name,
          cells: [row.index, ...row.cells].map((cell) => ({
            text: cellText(cell),
            step: tintOf(cell),
          })),
        })),
        PICTURE_SCENE,
      ),
      heatLegend(tintNames(frame)),
      pictureWords(
        view,
        `${words.label(view.ask.columns === 'groups' ? groupNoun(frame) : words.indicators)}: ${words.picture(rows.length, part.total)}`,
      ),
    );
  const source: ListSource = {
    name: words.export,
    length: part.total,
    columns: [
      exportColumn(views.ranking.agency, 'text', 40),
      exportColumn(views.ranking.government, 'text', 30),
      ...columns.map(({ code, title }) =>
        exportColumn(code === title ? title : `${code} ${title}`, 'number'),
      ),
    ],
    rows: async (from, to) => {
      const piece = await ask(query, { ...view.ask, rows: { from, count: to - from } });
      return piece.part.rows.map((row) => [
        row.agency.name,
        row.agency.government,
        exportCell(row.index),
        ...row.cells.map(exportCell),
      ]);
    },
  };
  const asked = useTableExport({ name: `rekap ${words.export}`, tables: () => [source] });
  return (
    <>
      <PictureActions make={picture} words={text.charts} fileName={pictureFile(view, 'peta')} />
      <TableExport {...asked} of={words.export} />
    </>
  );
}
