import type { WorkSheet } from '#core/report/work-sheet.ts';
import type { Composer } from '#report/layout/composer.ts';
import { pageLines } from '#report/layout/page-lines.ts';
import { CHAPTERS } from '#report/words/text.ts';
import { SHEET_CHAPTERS, WORK_SHEET } from '#report/words/work-sheet-text.ts';
import { reserveContents, type ChapterName, type Contents } from './contents.ts';
import { workSheetCover } from './work-sheet-cover.ts';
import { workSheetDirections } from './work-sheet-directions.ts';
import { workSheetGroupSteps } from './work-sheet-group.ts';
import { workSheetSignatures } from './work-sheet-signatures.ts';
import { workSheetWeights } from './work-sheet-weights.ts';

const DIGEST_DIGITS = 12;

interface Chapter extends ChapterName {
  readonly steps: readonly (() => void)[];
}

function chaptersOf(sheet: WorkSheet, composer: Composer): readonly Chapter[] {
  const { rubric } = sheet;
  return [
    {
      id: 'how-to',
      title: SHEET_CHAPTERS.howTo,
      steps: [() => workSheetDirections(sheet, composer)],
    },
    {
      id: 'weights',
      title: SHEET_CHAPTERS.weights,
      steps: [() => workSheetWeights(sheet, composer)],
    },
    ...sheet.groups.map((group) => ({
      id: `group-${group.group.id}`,
      title: CHAPTERS.group(rubric.levelNames[0] ?? '', group.group.title),
      steps: workSheetGroupSteps(sheet, group, composer),
    })),
    {
      id: 'signatures',
      title: SHEET_CHAPTERS.signatures,
      steps: [() => workSheetSignatures(composer)],
    },
  ];
}

/** The sheet in small steps, in the order in which they are laid out. */
export function workSheetParts(sheet: WorkSheet, composer: Composer): readonly (() => void)[] {
  const { rubric, ref } = sheet;
  const chapters = chaptersOf(sheet, composer);
  const opening = (): void => {
    composer.newPage();
    composer.openSection();
  };
  let contents: Contents | null = null;
  return [
    () => {
      workSheetCover(sheet, composer);
      contents = reserveContents(composer, chapters);
    },
    ...chapters.flatMap(({ steps }) => [opening, ...steps]),
    () => {
      contents?.fill();
      pageLines(composer, {
        aboveLeft: WORK_SHEET.running,
        aboveRight: WORK_SHEET.instrument(rubric.shortTitle, rubric.version),
        below: `${WORK_SHEET.title}, ${WORK_SHEET.digest(ref.digest.slice(0, DIGEST_DIGITS))}`,
      });
    },
  ];
}
