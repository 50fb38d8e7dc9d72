import type { SheetGroup, SheetIndicator, WorkSheet } from '#core/report/work-sheet.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { table } from '#report/layout/table.ts';
import type { Bookmark } from '#report/pdf/navigation.ts';
import { decimal, percent } from '#report/words/format.ts';
import { GROUP } from '#report/words/group-text.ts';
import { CHAPTERS } from '#report/words/text.ts';
import { SHEET_INDICATOR, SHEET_WEIGHTS } from '#report/words/work-sheet-text.ts';
import { workSheetIndicator } from './work-sheet-indicator.ts';

/** The group's indicators with an empty cell for the level of each. */
function indicatorTable(indicators: readonly SheetIndicator[], composer: Composer): void {
  const { columns } = SHEET_WEIGHTS;
  table(composer, {
    columns: [
      { title: columns.code, width: 38 },
      { title: GROUP.columns.title, width: 'rest', namesRow: true },
      { title: columns.weight, width: 46, align: 'right' },
      { title: columns.share, width: 54, align: 'right' },
      { title: columns.level, width: 60, align: 'right' },
    ],
    rows: indicators.map(({ indicator, share }) => [
      indicator.code,
      { text: indicator.title, link: `indicator-${indicator.id}` },
      decimal(indicator.weight),
      percent(share),
      '',
    ]),
  });
}

function introduce(
  sheet: WorkSheet,
  { group, depth, share, indicators }: SheetGroup,
  composer: Composer,
  under: Bookmark | undefined,
): Bookmark {
  if (depth > 1) composer.space(12);
  const levelName = sheet.rubric.levelNames[depth - 1] ?? '';
  const bookmark = composer.heading(
    depth === 1 ? 'H1' : 'H2',
    CHAPTERS.group(levelName, group.title),
    { id: `group-${group.id}`, under, keepWith: 125 },
  );
  composer.space(2);
  const meta = `${SHEET_INDICATOR.weight(decimal(group.weight))}; ${SHEET_INDICATOR.share(percent(share))}`;
  composer.paragraph(meta, { style: STYLES.strong });
  composer.paragraph(group.description ?? '', { style: STYLES.small });
  composer.space(8);
  if (indicators.length > 0) {
    indicatorTable(indicators, composer);
    composer.space(16);
  }
  return bookmark;
}

/** Told about every indicator once it is drawn: the pages it stands on, both included. */
type OnDrawn = (code: string, from: number, to: number) => void;

/** A top group in small steps: its headings, its tables, one indicator after another. */
export function workSheetGroupSteps(
  sheet: WorkSheet,
  group: SheetGroup,
  composer: Composer,
  onDrawn: OnDrawn,
  above: () => Bookmark | undefined = () => undefined,
): readonly (() => void)[] {
  let own: Bookmark | undefined;
  return [
    () => {
      own = introduce(sheet, group, composer, above());
    },
    ...group.indicators.map((indicator) => (): void => {
      const role = group.depth === 1 ? 'H2' : 'H3';
      workSheetIndicator(indicator, composer, { role, under: own });
      const { id, code } = indicator.indicator;
      const from = composer.navigation.targetOf(`indicator-${id}`)?.page ?? composer.ink.page;
      onDrawn(code, from, composer.ink.page);
    }),
    ...group.groups.flatMap((inner) =>
      workSheetGroupSteps(sheet, inner, composer, onDrawn, () => own),
    ),
  ];
}
