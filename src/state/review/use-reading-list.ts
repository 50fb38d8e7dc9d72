import { startTransition, useEffect, useState } from 'react';
import { attachedItems } from '#core/evidence/attached-items.ts';
import type { Digest } from '#core/lib/ids.ts';
import { OPEN, type Finding } from '#core/review/finding.ts';
import { findingOfTrace, proposedLevel } from '#core/review/proposal.ts';
import { ratingOf } from '#core/review/rating-of.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import { findingOf } from '#core/review/stages.ts';
import type { Stop } from '#core/review/walk-order.ts';
import { subsetOf } from '#core/rubric/subset.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { findSheet, readSheetById } from '#workflow/review/find-sheet.ts';
import type { Desk } from '#workflow/desk.ts';
import type { OpenSubmission } from '#workflow/receive/open-submission.ts';
import { useDesk } from '#state/desk.ts';
import { takeSubmission } from '#state/files/submission-shelf.ts';

/** One submission in the list beside the indicator. */
export interface ReadingLine {
  readonly submission: Digest;
  /** Undefined until it is read; null = it cannot be, or the indicator is not in its scope. */
  readonly said: ReadingSaid | null | undefined;
}

export interface ReadingSaid {
  readonly submission: OpenSubmission;
  readonly claim: Finding;
  readonly proposal: Finding;
  /** What this desk gave it. */
  readonly mine: Finding;
  readonly begun: boolean;
  readonly done: boolean;
}

/** What one submission and its sheet say about one indicator. */
function readingOf(
  submission: OpenSubmission,
  sheet: ReviewSheet | null,
  indicatorId: string,
): ReadingSaid | null {
  const { rubric, assessment, documents } = submission;
  if (!findIndicator(rubric, indicatorId)) return null;
  const alone = subsetOf(rubric, [indicatorId]);
  const { answers } = assessment;
  const { claimed } = scoreAssessment(alone, answers, attachedItems(alone, documents));
  const [trace] = indicatorTraces(claimed);
  const verdicts = sheet?.verdicts ?? [];
  const rating = sheet && ratingOf(sheet, indicatorId);
  return {
    submission,
    claim: trace ? findingOfTrace(trace) : OPEN,
    proposal: proposedLevel(alone, answers, { verdicts, documents }, indicatorId).finding,
    mine: rating ? findingOf(rating.stages) : OPEN,
    begun: sheet !== null,
    done: rating?.done ?? false,
  };
}

async function readLine(
  desk: Desk,
  stop: Digest,
  indicatorId: string,
): Promise<ReadingSaid | null> {
  const opened = await takeSubmission(desk, stop);
  if (!opened.ok) return null;
  const id = await findSheet(desk, stop);
  const sheet = id.ok && id.value !== null ? await readSheetById(desk, id.value) : undefined;
  return readingOf(opened.value, sheet?.ok ? sheet.value : null, indicatorId);
}

/**
 * The list beside a calibrated reading, filled one submission after the other so that nothing
 * stands still. It is read when the indicator changes; the line of the sheet that is being
 * written is kept by whoever writes it.
 */
export function useReadingList(
  stops: readonly Stop[],
  indicatorId: string,
): readonly ReadingLine[] {
  const desk = useDesk();
  const [read, setRead] = useState<ReadonlyMap<string, ReadingSaid | null>>(new Map());
  const key = stops.map(({ submission }) => submission).join(' ');
  useEffect(() => {
    let left = false;
    const fill = async (): Promise<void> => {
      for (const stop of key.split(' ').filter((one) => one !== '') as Digest[]) {
        const said = await readLine(desk, stop, indicatorId);
        if (left) return;
        startTransition(() =>
          setRead((before) => new Map(before).set(`${indicatorId} ${stop}`, said)),
        );
      }
    };
    void fill();
    return () => {
      left = true;
    };
  }, [desk, key, indicatorId]);
  return stops.map(({ submission }) => ({
    submission,
    said: read.get(`${indicatorId} ${submission}`),
  }));
}
