import type { PackageRecord } from '#core/package/record.ts';
import type { HeldResult } from '#core/review/last-year.ts';
import type { Desk } from '#workflow/desk.ts';
import { readPackageContent } from '#workflow/receive/read-package.ts';
import type { ResultGate } from '#workflow/result/result-gate.ts';

/**
 * The one door to results: what each of these says. Left out are those that are closed to
 * this desk because it still rates, and those whose bytes can no longer be read.
 */
export async function heldResults(
  desk: Pick<Desk, 'db'>,
  records: readonly PackageRecord[],
  gate: ResultGate,
): Promise<readonly HeldResult[]> {
  const finals = records.filter(({ kind }) => kind === 'final');
  const read = await Promise.all(
    finals.map(async (record): Promise<readonly HeldResult[]> => {
      const content = await readPackageContent(desk, record.id);
      if (!content.ok || content.value.bodies.kind !== 'final') return [];
      const final = content.value.bodies['final.json'];
      return gate(record, final.submission) === 'open' ? [{ record, final }] : [];
    }),
  );
  return read.flat();
}
