import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { Composer } from '#report/layout/composer.ts';
import { furniture } from '#report/layout/furniture.ts';
import { CHAPTERS } from '#report/words/text.ts';
import { reserveContents, type ChapterName, type Contents } from './contents.ts';
import { cover } from './cover.ts';
import { derivation } from './derivation.ts';
import { gapList } from './gaps.ts';
import { groupSteps } from './group.ts';
import { notes } from './notes.ts';
import { registerSteps } from './register.ts';
import { signatures } from './signatures.ts';
import { summary } from './summary.ts';

interface Chapter extends ChapterName {
  readonly steps: readonly (() => void)[];
  /** Starts on a page of its own. */
  readonly ownPage: boolean;
}

function chaptersOf(report: SelfAssessmentReport, composer: Composer): readonly Chapter[] {
  const one = (
    id: string,
    title: string,
    lay: (report: SelfAssessmentReport, composer: Composer) => void,
    ownPage = true,
  ): Chapter => ({
    id,
    title,
    ownPage,
    steps: [
      () => {
        lay(report, composer);
      },
    ],
  });
  const levelName = report.rubric.levelNames[0] ?? '';
  const hasNumber = report.sheet.claimed.outcome.kind !== 'none';
  return [
    one('summary', CHAPTERS.summary, summary),
    ...report.sections.map((section): Chapter => ({
      id: `group-${section.group.id}`,
      title: CHAPTERS.group(levelName, section.group.title),
      ownPage: true,
      steps: groupSteps(report, section, composer),
    })),
    one('gaps', CHAPTERS.gaps, gapList),
    one('derivation', CHAPTERS.derivation(report.terms), derivation, hasNumber),
    one('signatures', CHAPTERS.signatures, signatures),
    ...(report.documents.length > 0
      ? [
          {
            id: 'register',
            title: CHAPTERS.register,
            ownPage: true,
            steps: registerSteps(report, composer),
          },
        ]
      : []),
    one('notes', CHAPTERS.notes, notes),
  ];
}

/** The report in small steps, in the order in which they are laid out. */
export function reportParts(
  report: SelfAssessmentReport,
  composer: Composer,
): readonly (() => void)[] {
  const chapters = chaptersOf(report, composer);
  let contents: Contents | null = null;
  const opening = (chapter: Chapter) => (): void => {
    if (chapter.ownPage) composer.newPage();
    else composer.space(30);
    composer.openSection();
  };
  return [
    () => {
      cover(report, composer);
      contents = reserveContents(composer, chapters);
    },
    ...chapters.flatMap((chapter) => [opening(chapter), ...chapter.steps]),
    () => {
      contents?.fill();
      furniture(report, composer);
    },
  ];
}
