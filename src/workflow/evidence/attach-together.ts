import { insertDocuments } from '#storage/documents.ts';
import { hasFile, sealFile } from '#storage/files.ts';
import {
  recordOf,
  storePrepared,
  type AttachOrder,
  type AttachOutcome,
  type Prepared,
} from './attach-file.ts';
import type { Desk } from '#workflow/desk.ts';
import type { PreparedFile } from './prepare-file.ts';

/** A file that is ready to be stored with others. */
export interface Ready {
  readonly file: File;
  readonly prepared: Prepared;
  readonly signal: AbortSignal;
}

/** Those whose bytes are nowhere yet, each content once: only they may go together. */
async function newOnes(
  { db }: Desk,
  ready: readonly Ready[],
): Promise<ReadonlyMap<Ready, PreparedFile>> {
  const chosen = new Map<Ready, PreparedFile>();
  const seen = new Set<string>();
  for (const one of ready) {
    if (!one.prepared.ok || one.signal.aborted) continue;
    const { file, source, bytes } = one.prepared.value;
    const digests = [...new Set([file.digest, source, ...bytes.map(({ digest }) => digest)])];
    const here = await Promise.all(digests.map((digest) => hasFile(db, digest)));
    const isNew = !here.includes(true) && !digests.some((digest) => seen.has(digest));
    for (const digest of digests) seen.add(digest);
    if (isNew) chosen.set(one, one.prepared.value);
  }
  return chosen;
}

/**
 * Stores several prepared files. Those with new bytes share one durable transaction, all
 * or none of them; when it fails, and for all others, each file is stored by itself, so
 * that one that does not fit never takes the others with it. Outcomes in the same order.
 */
export async function storeTogether(
  desk: Desk,
  order: AttachOrder,
  ready: readonly Ready[],
): Promise<readonly AttachOutcome[]> {
  const outcomes = new Map<Ready, AttachOutcome>();
  try {
    const together = [...(ready.length > 1 ? await newOnes(desk, ready) : [])].map(
      ([one, prepared]) => ({ one, prepared, document: recordOf(desk, order, prepared) }),
    );
    const rows = await Promise.all(
      together.flatMap(({ prepared }) =>
        prepared.bytes.map(({ digest, blob }) => sealFile(desk.db, digest, blob)),
      ),
    );
    const isWanted = together.every(({ one }) => !one.signal.aborted);
    if (isWanted && together.length > 0) {
      await insertDocuments(
        desk.db,
        together.map(({ document }) => document),
        rows,
        { verb: 'attach', by: order.by },
      );
      for (const { one, prepared, document } of together) {
        outcomes.set(one, { kind: 'attached', document, photo: prepared.photo });
      }
    }
  } catch {
    // Nothing of the transaction was stored; each file by itself says what is wrong with it.
  }
  const all: AttachOutcome[] = [];
  for (const one of ready) {
    all.push(outcomes.get(one) ?? (await storePrepared(desk, order, one.file, one.prepared, one)));
  }
  return all;
}
