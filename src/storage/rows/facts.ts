import { FACTS_VERSION, fileFactsSchema, type FileFacts } from '#core/evidence/file-facts.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { putRow, readRow } from './rows.ts';

/**
 * What is kept about these files, by digest. Facts are a cache: damaged ones and those of
 * another version are as good as none, and the file is read again.
 */
export async function readFacts(
  db: TimbangDatabase,
  digests: readonly Digest[],
): Promise<ReadonlyMap<Digest, FileFacts>> {
  const found = await Promise.all(
    digests.map(async (digest) => {
      const { row } = await readRow(db, 'facts', digest);
      const parsed = fileFactsSchema.safeParse(row);
      return parsed.success && parsed.data.version === FACTS_VERSION ? [parsed.data] : [];
    }),
  );
  return new Map(found.flat().map((facts) => [facts.digest, facts]));
}

/** Keeps what a file told; what was there before is replaced. */
export async function writeFacts(db: TimbangDatabase, facts: FileFacts): Promise<void> {
  await putRow(db, 'facts', facts);
}
