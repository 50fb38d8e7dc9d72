import type { ListTable } from '#core/evidence/list-table.ts';
import { toNumber } from '#core/lib/ratio.ts';
import type { RecapReport } from '#core/report/recap.ts';
import { RECAP_TERMS } from '#core/report/recap-terms.ts';
import { fieldList } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, STYLES, TEXT_WIDTH, type Colour } from '#report/layout/look.ts';
import { RECAP } from '#report/words/recap-text.ts';
import { printList } from './recap-common.ts';

/** Columns that fit beside the names on an upright page. */
const MOST_COLUMNS = 12;
const NAME_ROOM = 128;
const INDEX_ROOM = 36;
const STEPS = 5;
/** Pale enough that dark ink on it stays legible, in black and white too. */
const DARKEST = [146, 187, 224] as const;

/** The background of a value that lies at `part` (0..1) of its scale, in five steps. */
function heatColour(part: number): Colour {
  const step = Math.min(STEPS - 1, Math.floor(part * STEPS)) / (STEPS - 1);
  const mix = (from: number, to: number): number => Math.round(from + (to - from) * step);
  const [red, green, blue] = COLOURS.white;
  return [mix(red, DARKEST[0]), mix(green, DARKEST[1]), mix(blue, DARKEST[2])];
}

function parts({ source, frame }: RecapReport) {
  const { groups, summary } = source.parts;
  const meanPart = (at: number): number | undefined => {
    const mean = at === 1 ? summary.index : summary.groups[at - 2];
    return mean && frame.known
      ? (toNumber(mean.mean.exact) - frame.min) / (frame.max - frame.min)
      : undefined;
  };
  return (row: number, at: number): number | undefined => {
    if (at === 0 || row > groups.length) return undefined;
    if (row === groups.length) return meanPart(at);
    const cell = at === 1 ? groups[row]?.index : groups[row]?.cells[at - 2];
    return cell?.is === 'value' ? cell.part : undefined;
  };
}

/** There is no room for the words of a value that is missing: signs that the note explains. */
function withSigns(heat: ListTable): ListTable {
  const sign = (cell: string | number): string | number => {
    if (cell === RECAP_TERMS.notApplicable) return RECAP.heatSigns.notApplicable;
    return cell === RECAP_TERMS.unknown ? RECAP.heatSigns.unknown : cell;
  };
  return { ...heat, rows: heat.rows.map((cells) => cells.map(sign)) };
}

/** Every agency by every group, its value in a background that says the same. */
export function recapHeat(report: RecapReport, composer: Composer): void {
  const heat = withSigns(report.tables.heat);
  const { groups } = report.frame;
  const chapter = composer.heading('H1', RECAP.chapters.heat, { id: 'heat' });
  composer.space(4);
  composer.paragraph(RECAP.heatNote, { style: STYLES.small });
  composer.space(5);
  const partOf = parts(report);
  const fill = (row: number, at: number): Colour | undefined => {
    const part = partOf(row, at);
    return part === undefined ? undefined : heatColour(part);
  };
  for (let from = 0; from < Math.max(1, groups.length); from += MOST_COLUMNS) {
    const shown = groups.slice(from, from + MOST_COLUMNS);
    const width = Math.min(48, (TEXT_WIDTH - NAME_ROOM - INDEX_ROOM) / Math.max(1, shown.length));
    printList(
      composer,
      heat,
      [
        { at: 0, width: 'rest', namesRow: true },
        { at: 1, width: INDEX_ROOM, bold: true },
        ...shown.map(({ code }, column) => ({ at: 2 + from + column, width, title: code })),
      ],
      { size: 7.2, fill, tinted: (row) => row >= report.source.parts.groups.length },
    );
    composer.space(8);
  }
  if (groups.length === 0) return;
  composer.heading('H2', RECAP.heatCodes, { id: 'heat-codes', under: chapter });
  composer.space(3);
  fieldList(
    composer,
    groups.map(({ code, title }) => ({ label: code, value: title })),
    { labelWidth: 44, style: STYLES.small },
  );
}
