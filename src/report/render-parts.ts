import type { Composer } from '#report/layout/composer.ts';

/** Told after each part of the document; awaited, so that a worker can pass it on. */
export type ReportProgress = (done: number, total: number) => void | Promise<void>;

/** Lets other work of the thread run: a message that cancels, for one. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/**
 * Lays out a document part by part and gives its bytes. Yields to the event loop
 * between parts; an aborted `signal` ends it with the signal's reason.
 */
export async function renderParts(
  composer: Composer,
  parts: readonly (() => void)[],
  progress: ReportProgress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const total = parts.length + 1;
  for (const [done, part] of parts.entries()) {
    signal?.throwIfAborted();
    await progress(done, total);
    await breathe();
    part();
  }
  signal?.throwIfAborted();
  await progress(parts.length, total);
  await breathe();
  signal?.throwIfAborted();
  const bytes = new Uint8Array(composer.ink.open.doc.output('arraybuffer'));
  await progress(total, total);
  return bytes;
}
