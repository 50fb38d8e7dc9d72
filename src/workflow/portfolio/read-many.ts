import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Outcome } from '#core/portfolio/outcome.ts';
import { takeRecap } from '#core/portfolio/take-recap.ts';
import {
  readReceived,
  type ReadFailure,
  type ReadPackage,
} from '#workflow/receive/receive-read.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';

/** A package that was read, with its results in short where they can be told by itself. */
export interface ReadResults extends ReadPackage {
  /** Of a recap by an instrument that came with the application; else null. */
  readonly outcomes: readonly Outcome[] | null;
}

export type ManyRead = Result<
  ReadResults,
  ReadFailure | { readonly kind: 'unreadable'; readonly detail: string }
>;

/** As many are read side by side: what waits for its bytes does not keep the others waiting. */
const AT_ONCE = 4;

async function outcomesIn({ recap, manifest }: ReadPackage): Promise<ReadResults['outcomes']> {
  if (!recap) return null;
  const { id, version, digest } = manifest.about.rubric;
  const shipped = await shippedRubric(id, version);
  if (!shipped.ok || shipped.value.ref.digest !== digest) return null;
  return takeRecap(recap['recap.json'], shipped.value.rubric);
}

async function readOne(file: Blob, keys: readonly CryptoKey[]): Promise<ManyRead> {
  const { signal } = new AbortController();
  try {
    const read = await readReceived(file, keys, () => undefined, signal);
    return read.ok ? ok({ ...read.value, outcomes: await outcomesIn(read.value) }) : read;
  } catch (error) {
    return fail({ kind: 'unreadable', detail: String(error) });
  }
}

/**
 * Reads several files that somebody sent to their last byte, in their order; one that cannot
 * be read does not stop the others. Touches no database; made for a worker.
 */
export async function readMany(
  files: readonly Blob[],
  keys: readonly CryptoKey[],
): Promise<readonly ManyRead[]> {
  const read: ManyRead[] = [];
  const waiting = files.entries();
  const readOn = async (): Promise<void> => {
    for (const [at, file] of waiting) read[at] = await readOne(file, keys);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  return read;
}

/** The bytes that were read into memory: they can be handed on without being copied. */
export function bytesIn(read: readonly ManyRead[]): readonly ArrayBuffer[] {
  const entries = read.flatMap((one) => (one.ok ? one.value.entries : []));
  return entries.flatMap(({ content }) => (content instanceof Blob ? [] : [content.buffer]));
}
