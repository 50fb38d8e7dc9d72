import type { Oddity, OddityKind, Receipt } from './receipt.ts';
import type { PeriodFacts, SignerFacts } from './receipt-facts.ts';
import { lineageOddities } from './receipt-lineage.ts';
import { periodOddities } from './receipt-period.ts';
import { reviewOddities } from './receipt-review.ts';
import { signerOddities } from './receipt-signer.ts';

/** What stays as it was when the package came: its content, and that it came late to the row. */
const LASTING: readonly OddityKind[] = [
  'older-revision',
  'changed-rubric',
  'scores-differ',
  'journal-broken',
  'files-missing',
  'simulation',
  'odd-name',
  'future-date',
  'repacked',
];

/**
 * What is odd about a received package as things stand now. The receipt keeps what was so
 * when it came; a key that became known since, a revision or a period that has arrived
 * since counts here. A key that was replaced after the package came proves it as before: the
 * clock that says so is the receiver's own.
 */
export function odditiesNow(receipt: Receipt, facts: SignerFacts & PeriodFacts): readonly Oddity[] {
  const { fingerprint: id, kind, about, signature, here } = facts;
  const fresh = [
    ...signerOddities(facts),
    ...lineageOddities({ id, kind, about, signature }, here),
    ...periodOddities(facts),
    ...reviewOddities(facts),
  ];
  const cameBefore = ({ kind: what, detail }: Oddity): boolean =>
    what === 'replaced-key' && Date.parse(detail) > Date.parse(receipt.at);
  return [
    ...fresh.filter((one) => !LASTING.includes(one.kind) && !cameBefore(one)),
    ...receipt.odd.filter((one) => LASTING.includes(one.kind)),
  ];
}
