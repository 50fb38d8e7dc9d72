import type { Oddity } from './receipt.ts';
import type { ReceiptFacts } from './receipt-facts.ts';
import { lineageOddities } from './receipt-lineage.ts';
import { nameOddities } from './receipt-names.ts';
import { periodOddities } from './receipt-period.ts';
import { reviewOddities } from './receipt-review.ts';
import { signerOddities } from './receipt-signer.ts';

/** Clocks of two devices differ a little; only what is beyond that lies in the future. */
const CLOCK_SLACK_MS = 10 * 60 * 1000;

function futureDate({ now, madeAt, signature, submission }: ReceiptFacts): readonly Oddity[] {
  const times = [madeAt, signature?.signedAt ?? madeAt, submission?.latest ?? madeAt];
  const latest = times.reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));
  return Date.parse(latest) > Date.parse(now) + CLOCK_SLACK_MS
    ? [{ kind: 'future-date', detail: latest }]
    : [];
}

const differing = (count: number): readonly Oddity[] =>
  count > 0 ? [{ kind: 'scores-differ', detail: String(count) }] : [];

function contentOddities({ submission, about, resultDiffers }: ReceiptFacts): readonly Oddity[] {
  if (!submission) return differing(resultDiffers);
  const { isSimulation, instrument, filesMissing, journalBroken, scoresDiffer } = submission;
  const { id, version } = about.rubric;
  return [
    ...(instrument === 'changed'
      ? [{ kind: 'changed-rubric' as const, detail: `${id} ${version}` }]
      : []),
    ...differing(scoresDiffer),
    ...(journalBroken === null ? [] : [{ kind: 'journal-broken' as const, detail: journalBroken }]),
    ...(filesMissing > 0 ? [{ kind: 'files-missing' as const, detail: String(filesMissing) }] : []),
    ...(isSimulation ? [{ kind: 'simulation' as const, detail: '' }] : []),
  ];
}

/**
 * Everything the reader should know about a package that is whole: none of it stops the
 * package from being received. Each kind stands there once, the weightiest first.
 */
export function odditiesOf(facts: ReceiptFacts): readonly Oddity[] {
  const { fingerprint: id, kind, about, signature, here } = facts;
  const found: readonly Oddity[] = [
    ...signerOddities(facts),
    ...nameOddities(facts),
    ...lineageOddities({ id, kind, about, signature }, here),
    ...contentOddities(facts),
    ...periodOddities(facts),
    ...reviewOddities(facts),
    ...futureDate(facts),
    ...(facts.isRepacked ? [{ kind: 'repacked' as const, detail: '' }] : []),
  ];
  return found.filter((one, at) => found.findIndex((other) => other.kind === one.kind) === at);
}
