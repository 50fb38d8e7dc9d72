import { createContext, use } from 'react';
import type { PeriodDraft } from '#core/period/draft.ts';
import type { PeriodProblem } from '#core/period/problems.ts';
import type { OwnPeriod } from '#core/period/record.ts';
import type { PeriodEditor } from '#state/period/period-editor.ts';
import type { OfficeFacts } from '#workflow/period/period-progress.ts';

interface OpenPeriod {
  readonly record: OwnPeriod;
  readonly draft: PeriodDraft;
  /** Where its agencies stand; undefined while it is read. */
  readonly office: OfficeFacts | undefined;
  readonly change: PeriodEditor['change'];
  readonly flush: PeriodEditor['flush'];
  /** Everything that keeps it from being sent out. */
  readonly problems: readonly PeriodProblem[];
  /** Sending was tried: what is missing is marked on every part from now on. */
  readonly tried: boolean;
  readonly onTry: () => void;
}

/** Filled by the page of a period that is set up here. */
export const PeriodContext = createContext<OpenPeriod | null>(null);

/** The period that is set up. Throws outside its page (a bug, not a user's mistake). */
export function useOpenPeriod(): OpenPeriod {
  const open = use(PeriodContext);
  if (!open) throw new Error('useOpenPeriod: no period');
  return open;
}
