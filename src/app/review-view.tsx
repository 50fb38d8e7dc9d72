import type { ReactNode } from 'react';
import { findingText } from '#features/evidence/text-findings.ts';
import { ReviewPage } from '#features/review/page.tsx';
import type { ReviewParts } from '#features/review/parts.ts';
import { ReadingPage } from '#features/review/reading-page.tsx';
import { FILE_PREVIEW } from './file-preview.ts';

const PARTS: ReviewParts = { Preview: FILE_PREVIEW, sentenceOf: findingText };

/** The review of one indicator, together with what draws and explains its evidence. */
export function ReviewView(): ReactNode {
  return <ReviewPage parts={PARTS} />;
}

/** The same indicator at one submission after the other. */
export function ReadingView(): ReactNode {
  return <ReadingPage parts={PARTS} />;
}
