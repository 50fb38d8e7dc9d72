import type { Digest } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import {
  openSubmission,
  type OpenSubmission,
  type OpenSubmissionFailure,
} from '#workflow/receive/open-submission.ts';
import type { Desk } from '#workflow/desk.ts';
import { parseSubmissionInWorker } from '#worker/client.ts';

type Opened = Result<OpenSubmission, OpenSubmissionFailure>;

interface Shelved {
  readonly opening: Promise<Opened>;
  /** Undefined until it is there. */
  readonly opened: Opened | undefined;
}

/** So many stay open at once: a day's work of an asesor, and no more memory than that. */
const MOST = 32;

const shelves = new WeakMap<Desk, Map<Digest, Shelved>>();

function shelfOf(desk: Desk): Map<Digest, Shelved> {
  const shelf = shelves.get(desk) ?? new Map<Digest, Shelved>();
  shelves.set(desk, shelf);
  return shelf;
}

/** What is open already; undefined = it has to be waited for. */
export function shelvedSubmission(desk: Desk, fingerprint: Digest): Opened | undefined {
  return shelfOf(desk).get(fingerprint)?.opened;
}

/**
 * Opens a submission, once: what was received never changes. One that cannot be opened is
 * tried again the next time.
 */
export function takeSubmission(desk: Desk, fingerprint: Digest): Promise<Opened> {
  const shelf = shelfOf(desk);
  const known = shelf.get(fingerprint);
  if (known) return known.opening;
  const opening = openSubmission(desk, fingerprint, (texts) =>
    parseSubmissionInWorker(texts, new AbortController().signal),
  ).then((opened) => {
    if (opened.ok) shelf.set(fingerprint, { opening, opened });
    else shelf.delete(fingerprint);
    return opened;
  });
  shelf.set(fingerprint, { opening, opened: undefined });
  const [oldest] = shelf.keys();
  if (shelf.size > MOST && oldest !== undefined) shelf.delete(oldest);
  return opening;
}
