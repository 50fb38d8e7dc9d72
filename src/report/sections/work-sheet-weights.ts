import type { SheetGroup, WorkSheet } from '#core/report/work-sheet.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { table } from '#report/layout/table.ts';
import { decimal, percent } from '#report/words/format.ts';
import { SUMMARY } from '#report/words/summary-text.ts';
import { SHEET_CHAPTERS, SHEET_WEIGHTS } from '#report/words/work-sheet-text.ts';

function inOrder(groups: readonly SheetGroup[]): readonly SheetGroup[] {
  return groups.flatMap((group) => [group, ...inOrder(group.groups)]);
}

function countIn(group: SheetGroup): number {
  return group.groups.reduce((sum, inner) => sum + countIn(inner), group.indicators.length);
}

function groupTable(sheet: WorkSheet, composer: Composer): void {
  const groups = inOrder(sheet.groups);
  const deepest = Math.max(...groups.map(({ depth }) => depth));
  const { columns } = SHEET_WEIGHTS;
  table(composer, {
    columns: [
      { title: columns.code, width: 38 },
      {
        title: SUMMARY.groups(sheet.rubric.levelNames.slice(0, deepest)),
        width: 'rest',
        namesRow: true,
      },
      { title: columns.indicators, width: 58, align: 'right' },
      { title: columns.weight, width: 54, align: 'right' },
      { title: columns.share, width: 58, align: 'right' },
    ],
    rows: groups.map((group) => {
      const bold = group.depth === 1;
      return [
        { text: group.group.code, bold },
        {
          text: group.group.title,
          bold,
          indent: (group.depth - 1) * 8,
          link: `group-${group.group.id}`,
        },
        String(countIn(group)),
        decimal(group.group.weight),
        percent(group.share),
      ];
    }),
  });
}

/** What every group weighs, and from which value on which predikat is given. */
export function workSheetWeights(sheet: WorkSheet, composer: Composer): void {
  const { rubric } = sheet;
  const chapter = composer.heading('H1', SHEET_CHAPTERS.weights, { id: 'weights', keepWith: 120 });
  composer.space(4);
  composer.paragraph(SHEET_WEIGHTS.intro);
  composer.space(8);
  groupTable(sheet, composer);
  composer.space(14);
  table(composer, {
    above: () => {
      composer.heading('H2', SHEET_CHAPTERS.bands, { id: 'bands', under: chapter });
      composer.space(3);
    },
    columns: [
      { title: SHEET_CHAPTERS.bands, width: 'rest', namesRow: true },
      { title: SHEET_WEIGHTS.from, width: 120, align: 'right' },
    ],
    rows: rubric.predikat.map(({ min, label, alias }) => [
      alias === undefined ? label : SHEET_WEIGHTS.alias(label, alias),
      decimal(min),
    ]),
  });
  composer.space(4);
  const { digits, predikatOn } = rubric.rounding;
  composer.paragraph(SHEET_WEIGHTS.bandsRead[predikatOn](digits), { style: STYLES.small });
  if (!rubric.unassessed) return;
  composer.space(3);
  const { label, note } = rubric.unassessed;
  composer.paragraph(SHEET_WEIGHTS.unassessed(label, note), { style: STYLES.small });
}
