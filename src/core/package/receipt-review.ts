import { conflictOf } from '#core/assignment/assigned.ts';
import type { Oddity } from './receipt.ts';
import type { PeriodFacts, SignerFacts } from './receipt-facts.ts';

/** The kinds that say nothing without the submission they are about. */
const ABOUT_A_SUBMISSION: readonly string[] = ['clarification', 'review'];

/** The submission it rests on, beside those of its assessment that are here. */
function submissionOddities({ kind, about, here }: SignerFacts): readonly Oddity[] {
  if (!ABOUT_A_SUBMISSION.includes(kind)) return [];
  const submissions = here.filter(
    (one) => one.kind === 'submission' && one.about.subject === about.subject,
  );
  const meant = submissions.filter(({ id }) => about.rests.includes(id));
  if (meant.length === 0) return [{ kind: 'unknown-submission', detail: '' }];
  const newest = Math.max(...submissions.map((one) => one.about.revision));
  const revision = Math.max(...meant.map((one) => one.about.revision));
  const isOld = kind === 'review' && revision < newest;
  return isOld ? [{ kind: 'older-submission', detail: String(revision) }] : [];
}

/** A conflict of interest of whoever signed a review, as its period says. */
function conflictOddities(facts: SignerFacts & PeriodFacts): readonly Oddity[] {
  const { kind, about, signature, period } = facts;
  if (kind !== 'review' || !signature || !period || !about.agency) return [];
  const who = { name: signature.signer.name, key: signature.publicKey };
  const found = conflictOf(period, who, about.agency);
  return found ? [{ kind: 'conflict', detail: signature.signer.name }] : [];
}

/** What is odd about a package that judges a submission, beside what is here of it. */
export function reviewOddities(facts: SignerFacts & PeriodFacts): readonly Oddity[] {
  return [...submissionOddities(facts), ...conflictOddities(facts)];
}
