import { useEffect, useState } from 'react';
import type { Digest } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import type { OpenSubmission, OpenSubmissionFailure } from '#workflow/receive/open-submission.ts';
import { useDesk } from '#state/desk.ts';
import { shelvedSubmission, takeSubmission } from './submission-shelf.ts';

type Opened = Result<OpenSubmission, OpenSubmissionFailure>;

/** A received submission, opened for review; undefined until it is there. */
export function useSubmission(fingerprint: Digest): Opened | undefined {
  const desk = useDesk();
  const [taken, setTaken] = useState<{ readonly of: Digest; readonly opened: Opened }>();
  useEffect(() => {
    let left = false;
    void takeSubmission(desk, fingerprint).then(
      (opened) => left || setTaken({ of: fingerprint, opened }),
    );
    return () => {
      left = true;
    };
  }, [desk, fingerprint]);
  if (taken?.of === fingerprint) return taken.opened;
  return shelvedSubmission(desk, fingerprint);
}

/** Opens what is likely to be asked for next, when nothing else is to be done. */
export function useSubmissionsAhead(fingerprints: readonly (Digest | undefined)[]): void {
  const desk = useDesk();
  const key = fingerprints.filter((one) => one !== undefined).join(' ');
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const one of key.split(' ')) if (one !== '') void takeSubmission(desk, one as Digest);
    }, AHEAD_MS);
    return () => clearTimeout(timer);
  }, [desk, key]);
}

/** Long enough for the page in view to be drawn first. */
const AHEAD_MS = 250;
