import type { Oddity, OddityKind, Receipt } from './receipt.ts';
import type { PackageRecord } from './record.ts';
import { lineageOddities } from './receipt-lineage.ts';
import { trustOddities } from './receipt-signer.ts';

/** What can change after a package was received: keys get known, other revisions arrive. */
const PASSING: readonly OddityKind[] = [
  'unsigned',
  'unknown-key',
  'rejected-key',
  'missing-previous',
  'forked',
];

/**
 * What is odd about a received package as things stand now. The receipt keeps what was so
 * when it came; a key that became known since, or a revision that has arrived, counts here.
 */
export function odditiesNow(
  record: PackageRecord,
  here: readonly PackageRecord[],
  trust: Receipt['trust'],
): readonly Oddity[] {
  if (!record.receipt) return [];
  const lasting = record.receipt.odd.filter(({ kind }) => !PASSING.includes(kind));
  const fresh = [
    ...trustOddities(trust, record.signature?.signer.unit ?? ''),
    ...lineageOddities(record, here),
  ];
  return [...fresh.filter(({ kind }) => PASSING.includes(kind)), ...lasting];
}
