import { failureText } from '#state/words/failure-text.ts';
import type { OverviewState } from '#state/review/use-overview.ts';
import type { OpenSheetFailure } from '#workflow/review/open-sheet.ts';
import { BLOCKS, OVERVIEW } from './text-overview.ts';

type OpenFailure = Extract<OverviewState, { readonly kind: 'failed' }>['failure'];

/** Why a submission cannot be shown. */
export function openFailureText(failure: OpenFailure): string {
  switch (failure.kind) {
    case 'broken-entries':
      return OVERVIEW.broken(failure.names.join(', '));
    case 'missing':
    case 'not-submission':
      return OVERVIEW.missing.body;
    case 'damaged':
      return OVERVIEW.unread;
    case 'storage':
      return failureText(failure, 'reading');
  }
}

/** Why a sheet could not be begun. */
export function beginFailureText(failure: OpenSheetFailure): string {
  switch (failure.kind) {
    case 'blocked':
      return BLOCKS[failure.reason];
    case 'no-name':
      return OVERVIEW.begin.noName;
    case 'not-a-submission':
      return OVERVIEW.missing.body;
    case 'broken-entries':
    case 'missing':
    case 'damaged':
      return OVERVIEW.begin.failed;
    case 'storage':
      return failureText(failure, 'changing');
  }
}
