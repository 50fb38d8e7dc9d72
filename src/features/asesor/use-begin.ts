import { useState } from 'react';
import { useLocation } from 'wouter';
import { nextToRate } from '#core/review/overview.ts';
import { useDesk } from '#state/desk.ts';
import { paths } from '#state/paths.ts';
import type { OverviewHere } from '#state/review/use-overview.ts';
import { openSheet, type SheetAsesor } from '#workflow/review/open-sheet.ts';
import { beginFailureText } from './failure-words.ts';

interface Begin {
  readonly begin: (asesor: SheetAsesor) => Promise<void>;
  /** Why the sheet could not be begun; undefined as long as nothing went wrong. */
  readonly failure: string | undefined;
}

/** Begins the sheet on a submission and goes to its first indicator; one that goes on stays here. */
export function useBegin({ opened, overview }: OverviewHere): Begin {
  const desk = useDesk();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<string>();
  const begin = async (asesor: SheetAsesor): Promise<void> => {
    const begun = await openSheet(desk, opened.record.id, asesor);
    if (!begun.ok) {
      setFailure(beginFailureText(begun.error));
      return;
    }
    setFailure(undefined);
    const first = nextToRate(overview.rows);
    if (first && begun.value.carriedFrom === null) {
      navigate(paths.reviewIndicator(opened.record.id, first.indicator.id));
    }
  };
  return { begin, failure };
}
