import type { PackageRecord } from '#core/package/record.ts';
import type { HeldResult } from '#core/review/last-year.ts';
import type { Desk } from './desk.ts';
import { readPackageContent } from './read-package.ts';

/** What each of these results says; those whose bytes can no longer be read are left out. */
export async function heldResults(
  desk: Pick<Desk, 'db'>,
  records: readonly PackageRecord[],
): Promise<readonly HeldResult[]> {
  const finals = records.filter(({ kind }) => kind === 'final');
  const read = await Promise.all(
    finals.map(async (record): Promise<readonly HeldResult[]> => {
      const content = await readPackageContent(desk, record.id);
      if (!content.ok || content.value.bodies.kind !== 'final') return [];
      return [{ record, final: content.value.bodies['final.json'] }];
    }),
  );
  return read.flat();
}
