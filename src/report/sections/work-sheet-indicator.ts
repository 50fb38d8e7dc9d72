import type { SheetIndicator } from '#core/report/work-sheet.ts';
import type { Indicator } from '#core/rubric/types.ts';
import { blankFields, writingLines } from '#report/layout/blank-lines.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, STYLES } from '#report/layout/look.ts';
import { drawPieces, gap, textPiece, type Piece } from '#report/layout/pieces.ts';
import { tickChoice } from '#report/layout/tick-choice.ts';
import { itemList, tickStatement } from '#report/layout/tick-items.ts';
import type { Bookmark } from '#report/pdf/navigation.ts';
import { decimal, percent } from '#report/words/format.ts';
import { SHEET_INDICATOR } from '#report/words/work-sheet-text.ts';
import { levelPieces } from './work-sheet-level.ts';

const META = { ...STYLES.small, colour: COLOURS.accent };
const SENTENCE_LINES = 3;
/** Levels that need more than this may be parted by a page's end. */
const WHOLE_LEVEL = 230;
/** An indicator that gets less than this of a page starts on the next one. */
const FIRST_ROOM = 280;

function metaLine({ indicator, share }: SheetIndicator): string {
  const { repeat, scope, owners } = indicator;
  return [
    SHEET_INDICATOR.weight(decimal(indicator.weight)),
    SHEET_INDICATOR.share(percent(share)),
    ...(repeat ? [SHEET_INDICATOR.repeat(repeat.code, repeat.position, repeat.of)] : []),
    ...(scope ? [SHEET_INDICATOR.scope(scope)] : []),
    ...(owners && owners.length > 0 ? [SHEET_INDICATOR.owners(owners.join(', '))] : []),
  ].join('; ');
}

function externalPieces(
  composer: Composer,
  external: NonNullable<Indicator['external']>,
): readonly Piece[] {
  const { index, publisher, min, max, bands, note } = external;
  const name = SHEET_INDICATOR.external(index, publisher, decimal(min), decimal(max));
  const levels = bands.map(({ level, from, above }) =>
    above === undefined
      ? SHEET_INDICATOR.bandFrom(level, decimal(from ?? min))
      : SHEET_INDICATOR.bandAbove(level, decimal(above)),
  );
  return [
    blankFields(composer, [name]),
    blankFields(composer, [SHEET_INDICATOR.externalYear]),
    ...(levels.length > 0
      ? [textPiece(composer, SHEET_INDICATOR.bands(levels.join(', ')), STYLES.small)]
      : []),
    textPiece(composer, note, STYLES.small),
  ];
}

function notApplicable(composer: Composer, when: string | undefined): readonly Piece[] {
  const words =
    when === undefined ? SHEET_INDICATOR.notApplicable : SHEET_INDICATOR.notApplicableWhen(when);
  return [
    gap(composer, 5),
    { ...tickStatement(composer, itemList(composer), words), leads: true },
    blankFields(composer, [SHEET_INDICATOR.reason], { indent: 24 }),
  ];
}

function coveragePieces(
  composer: Composer,
  coverage: NonNullable<Indicator['coverage']>,
): readonly Piece[] {
  return [
    gap(composer, 5),
    {
      ...textPiece(composer, SHEET_INDICATOR.coverage(coverage.of), STYLES.label),
      leads: true,
    },
    { ...textPiece(composer, coverage.note, STYLES.small), leads: true },
    blankFields(composer, [SHEET_INDICATOR.all, SHEET_INDICATOR.fulfilling]),
  ];
}

/** What is noted before the ladder: the thing rated, another index, the exception, numbers. */
function opening(composer: Composer, { indicator }: SheetIndicator): readonly Piece[] {
  const { repeat, external, coverage, mayBeNotApplicable, notApplicableWhen } = indicator;
  return [
    ...(repeat ? [blankFields(composer, [SHEET_INDICATOR.subject(repeat.subject)])] : []),
    ...(external ? externalPieces(composer, external) : []),
    ...(mayBeNotApplicable ? notApplicable(composer, notApplicableWhen) : []),
    ...(coverage ? coveragePieces(composer, coverage) : []),
  ];
}

/** What is written and chosen after the ladder. */
function ending(composer: Composer, sheet: SheetIndicator): readonly Piece[] {
  const options = sheet.levels.map(({ level, label }) =>
    SHEET_INDICATOR.option(level.level, label),
  );
  const digits = sheet.fractionDigits;
  const { code } = sheet.indicator;
  const choice = tickChoice(composer, SHEET_INDICATOR.chosen(code), options);
  return [
    gap(composer, 9),
    writingLines(composer, SHEET_INDICATOR.fact(code), SENTENCE_LINES),
    gap(composer, 5),
    { ...writingLines(composer, SHEET_INDICATOR.analysis(code), SENTENCE_LINES), leads: true },
    gap(composer, 5),
    ...(digits === null
      ? [choice]
      : [
          { ...choice, leads: true as const },
          blankFields(composer, [SHEET_INDICATOR.between(digits)]),
        ]),
  ];
}

/** One indicator to be filled in, from its question to the level chosen. */
export function workSheetIndicator(
  sheet: SheetIndicator,
  composer: Composer,
  at: { readonly role: 'H2' | 'H3'; readonly under: Bookmark | undefined },
): void {
  const { indicator } = sheet;
  const question = textPiece(composer, indicator.question, STYLES.strong);
  const meta = textPiece(composer, metaLine(sheet), META);
  const before = opening(composer, sheet);
  const room = [question, meta, ...before].reduce((sum, { height }) => sum + height, 0);
  composer.heading(at.role, `${indicator.code} ${indicator.title}`, {
    id: `indicator-${indicator.id}`,
    under: at.under,
    keepWith: Math.max(room + 60, FIRST_ROOM),
  });
  drawPieces(composer, [{ ...question, leads: true }, meta, ...before], room);
  for (const level of sheet.levels) {
    drawPieces(composer, levelPieces(composer, level), WHOLE_LEVEL);
  }
  drawPieces(composer, ending(composer, sheet), 0);
  composer.space(20);
}
