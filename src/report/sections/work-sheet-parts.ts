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
  /** Starts on a page of its own. */
  readonly ownPage: boolean;
}

/** The codes of the indicators on each page, so that a loose page is known. */
type PageCodes = Map<number, string[]>;

function chaptersOf(sheet: WorkSheet, composer: Composer, codes: PageCodes): readonly Chapter[] {
  const { rubric } = sheet;
  const onDrawn = (code: string, from: number, to: number): void => {
    for (let page = from; page <= to; page += 1) {
      codes.set(page, [...(codes.get(page) ?? []), code]);
    }
  };
  return [
    {
      id: 'how-to',
      title: SHEET_CHAPTERS.howTo,
      ownPage: true,
      steps: [() => workSheetDirections(sheet, composer)],
    },
    {
      id: 'weights',
      title: SHEET_CHAPTERS.weights,
      ownPage: false,
      steps: [() => workSheetWeights(sheet, composer)],
    },
    ...sheet.groups.map((group) => ({
      id: `group-${group.group.id}`,
      title: CHAPTERS.group(rubric.levelNames[0] ?? '', group.group.title),
      ownPage: true,
      steps: workSheetGroupSteps(sheet, group, composer, onDrawn),
    })),
    {
      id: 'signatures',
      title: SHEET_CHAPTERS.signatures,
      ownPage: true,
      steps: [() => workSheetSignatures(composer)],
    },
  ];
}

/** The sheet in small steps, in the order in which they are laid out. */
export function workSheetParts(sheet: WorkSheet, composer: Composer): readonly (() => void)[] {
  const { rubric, ref } = sheet;
  const codes: PageCodes = new Map();
  const chapters = chaptersOf(sheet, composer, codes);
  const instrument = WORK_SHEET.instrument(rubric.shortTitle, rubric.version);
  const opening =
    ({ ownPage }: Chapter) =>
    (): void => {
      if (ownPage) composer.newPage();
      else composer.space(30);
      composer.openSection();
    };
  let contents: Contents | null = null;
  return [
    () => {
      workSheetCover(sheet, composer);
      contents = reserveContents(composer, chapters);
    },
    ...chapters.flatMap((chapter) => [opening(chapter), ...chapter.steps]),
    () => {
      contents?.fill();
      pageLines(composer, {
        aboveLeft: WORK_SHEET.running[rubric.unit],
        aboveRight: (page) => WORK_SHEET.onPage(codes.get(page) ?? [], instrument),
        below: `${WORK_SHEET.title}, ${WORK_SHEET.digest(ref.digest.slice(0, DIGEST_DIGITS))}`,
      });
    },
  ];
}
