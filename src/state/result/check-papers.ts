import type { Desk } from '#workflow/desk.ts';
import { statedPapers, type StatedPaper } from '#workflow/papers/stated-papers.ts';
import type { Verification } from '#workflow/receive/verify-file.ts';
import { makePaperInWorker } from '#worker/client.ts';

/** A paper that a PDF says it is, and whether it is that, byte for byte. */
export type CheckedPaper = StatedPaper & {
  /** `not-made` = it could not be made anew here, so that nothing is said of its content. */
  readonly match: 'same' | 'differs' | 'not-made';
};

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

async function checked(
  paper: StatedPaper,
  file: Uint8Array,
  signal: AbortSignal,
): Promise<CheckedPaper> {
  const orders = paper.kind === 'unknown' ? [] : paper.orders;
  for (const order of orders) {
    const made = await makePaperInWorker(order, () => undefined, signal);
    if (sameBytes(made, file)) return { ...paper, match: 'same' };
  }
  return { ...paper, match: orders.length === 0 ? 'not-made' : 'differs' };
}

/**
 * Makes every paper that a PDF says it is anew from the record that is here and compares the
 * bytes. Without a desk no record is known, and what is named stays unknown. Rejects with
 * `Cancelled` when aborted.
 */
export async function checkPapers(
  desk: Desk | null,
  file: Blob,
  outcome: Verification,
  signal: AbortSignal,
): Promise<readonly CheckedPaper[]> {
  if (outcome.kind !== 'pdf' || outcome.state !== 'read') return [];
  const { codes, found } = outcome;
  const unknown = codes.map(({ kind, fingerprint }): CheckedPaper => {
    return { kind: 'unknown', paper: kind, fingerprint, match: 'not-made' };
  });
  if (!desk || codes.length + found.length === 0) return unknown;
  const stated = await statedPapers(desk, codes, found);
  if (!stated.ok) return unknown;
  if (stated.value.length === 0) return [];
  const bytes = new Uint8Array(await file.arrayBuffer());
  const papers: CheckedPaper[] = [];
  for (const paper of stated.value) papers.push(await checked(paper, bytes, signal));
  return papers;
}
