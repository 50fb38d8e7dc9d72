import type { ReactNode } from 'react';
import { needsReason, type RatingLack } from '#core/review/rating-state.ts';
import { isAbsent } from '#core/review/verdict-rows.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { sentenceId } from './sentences.tsx';
import { text } from './text.ts';
import type { ReviewModel } from './use-model.ts';
import { rowId } from './row-hands.ts';

interface FinishSummaryProps {
  readonly model: ReviewModel;
  /** How often somebody wanted to be done; 0 = not yet. */
  readonly attempt: number;
  readonly active: string | null;
}

/** What still lacks before the indicator is done, each line leading to its place. */
export function FinishSummary({ model, attempt, active }: FinishSummaryProps): ReactNode {
  if (attempt === 0 || model.lacks.length === 0) return null;
  return (
    <ErrorSummary
      title={text.finish.cannot}
      attempt={attempt}
      items={model.lacks.map((lack) => ({
        fieldId: placeOf(lack, model) ?? rowId(active ?? ''),
        text: text.finish.lacks[lack],
      }))}
    />
  );
}

function placeOf(lack: RatingLack, { rows }: ReviewModel): string | undefined {
  switch (lack) {
    case 'level':
      return 'tingkat';
    case 'departure':
      return 'menyimpang';
    case 'fact':
    case 'analysis':
      return sentenceId(lack);
    case 'verdict': {
      const row = rows.find((one) => !one.verdict && !isAbsent(one));
      return row && rowId(row.key);
    }
    case 'reason': {
      const row = rows.find(({ verdict }) => verdict && needsReason(verdict));
      return row && rowId(row.key);
    }
  }
}
