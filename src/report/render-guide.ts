import type { GuideReport } from '#core/report/guide.ts';
import { openPaper } from '#report/layout/open-paper.ts';
import { paperLines } from '#report/layout/paper-lines.ts';
import {
  guideCounted,
  guideItems,
  guideKinds,
  guideOpening,
  guideReasons,
} from '#report/sections/guide.ts';
import { GUIDE } from '#report/words/guide-text.ts';
import { PAPER_TEXT, PAPER_TITLES } from '#report/words/paper-text.ts';
import type { ReportFonts } from './fonts.ts';
import { renderParts, type ReportProgress } from './render-parts.ts';

/**
 * Renders "Panduan Bukti Tahun Depan" as PDF bytes. Needs no DOM. The same results give the
 * same bytes on every device. Yields to the event loop between parts; an aborted `signal`
 * ends it with the signal's reason.
 */
export async function renderGuide(
  guide: GuideReport,
  fonts: ReportFonts,
  progress: ReportProgress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const code = { kind: 'PANDUAN', fingerprint: guide.fingerprint } as const;
  const whom = guide.agency ?? GUIDE.everybody;
  const years = guide.years.join(', ');
  const head = {
    title: `${PAPER_TITLES.PANDUAN}: ${whom}, ${years}`,
    subject: `${guide.rubric.title} ${guide.rubric.version}`,
    author: '',
    code,
    madeAt: guide.madeAt,
    watermark: guide.sample ? PAPER_TEXT.sampleWatermark : null,
  };
  const composer = openPaper(head, guide, fonts);
  const parts = [guideOpening, guideReasons, guideKinds, guideItems, guideCounted].map(
    (lay) => () => lay(guide, composer),
  );
  const finish = (): void => {
    paperLines(composer, {
      code,
      mark: '',
      aboveLeft: whom,
      aboveRight: `${guide.rubric.shortTitle}, versi ${guide.rubric.version}`,
      below: `${PAPER_TITLES.PANDUAN}, tahun ${years}`,
    });
  };
  return renderParts(composer, [...parts, finish], progress, signal);
}
