import { findIndicator } from '#core/rubric/walk.ts';
import type { AgreedValue } from './consensus.ts';
import type { FinalizeContext, FinalizeFound } from './finalize-problem.ts';
import { fitsInstrument } from './fits-instrument.ts';
import { medianOf } from './median-of.ts';
import { sameFinding } from './same-finding.ts';
import type { VoteItem } from './votes.ts';

type Found = readonly FinalizeFound[];

const at = (indicator: string, detail = ''): FinalizeFound => ({ indicator, detail });

/** The agreed value of an indicator; null = none. */
export function agreedOf(
  { values }: { readonly values: Readonly<Record<string, AgreedValue>> },
  indicator: string,
): AgreedValue | null {
  const agreed = Object.hasOwn(values, indicator) ? values[indicator] : undefined;
  return agreed && agreed.finding.is !== 'open' ? agreed : null;
}

const notAgreed = ({ items, consensus }: FinalizeContext): readonly VoteItem[] =>
  items.filter(({ indicator }) => agreedOf(consensus, indicator) === null);

/** Votes differ and nothing was agreed. */
export function disputeOpen(context: FinalizeContext): Found {
  const open = notAgreed(context).filter(({ state }) => state === 'disputed');
  return open.map(({ indicator }) => at(indicator));
}

/** Nothing was agreed, though nobody disagrees. */
export function notAgreedYet(context: FinalizeContext): Found {
  const open = notAgreed(context).filter(({ state }) => state !== 'disputed');
  return open.map(({ indicator }) => at(indicator));
}

/** The instrument has no such value for this indicator. */
export function notOfInstrument({ rubric, items, consensus }: FinalizeContext): Found {
  return items.flatMap(({ indicator }) => {
    const agreed = agreedOf(consensus, indicator);
    const placed = findIndicator(rubric, indicator);
    if (!agreed || !placed) return [];
    return fitsInstrument(rubric, placed.indicator, agreed.finding) ? [] : [at(indicator)];
  });
}

/**
 * Whether a value is what its rule gives from the votes as they are now. Kesepakatan and
 * ketua tim give any value; a decision on an objection is held against the decision itself.
 */
export function meetsRule({ votes, state }: VoteItem, { rule, finding }: AgreedValue): boolean {
  switch (rule) {
    case 'unanimous':
      return state === 'unanimous' && votes.every(({ vote }) => sameFinding(vote.finding, finding));
    case 'median': {
      const median = medianOf(votes.map(({ vote }) => vote.finding));
      return median !== null && sameFinding(median, finding);
    }
    case 'agreement':
    case 'chair':
    case 'objection':
      return true;
  }
}

/** A vote came or went since, and the value is no longer what its rule says. */
export function ruleNotMet({ items, consensus, talk }: FinalizeContext): Found {
  return items.flatMap((item) => {
    const agreed = agreedOf(consensus, item.indicator);
    if (!agreed) return [];
    const backed =
      agreed.rule !== 'objection' ||
      talk.decided.some(({ indicator }) => indicator === item.indicator);
    return backed && meetsRule(item, agreed) ? [] : [at(item.indicator, agreed.rule)];
  });
}

/** The objection was decided and the agreed value is another. */
export function decisionNotApplied({ items, consensus, talk }: FinalizeContext): Found {
  const known = new Set(items.map(({ indicator }) => indicator));
  return talk.decided.flatMap(({ indicator, value }) => {
    const agreed = agreedOf(consensus, indicator);
    if (!known.has(indicator) || (agreed && sameFinding(agreed.finding, value))) return [];
    return [at(indicator)];
  });
}

/** A review that was not here yet when the value was agreed. */
export function newVote({ items, consensus, weighing }: FinalizeContext): Found {
  const came = new Map(weighing.weighed.map((one) => [one.fingerprint, one.receivedAt]));
  return items.flatMap(({ indicator, votes }) => {
    const agreed = agreedOf(consensus, indicator);
    if (!agreed) return [];
    const late = votes.filter(
      ({ review }) => Date.parse(came.get(review) ?? '') > Date.parse(agreed.at),
    );
    return late.length === 0 ? [] : [at(indicator, late.map(({ name }) => name).join(', '))];
  });
}

/** Whose review is here and who says nothing about an indicator they were to rate. */
export function voteMissing({ items }: FinalizeContext): Found {
  return items
    .filter(({ silent }) => silent.length > 0)
    .map(({ indicator, silent }) => at(indicator, silent.map(({ name }) => name).join(', ')));
}
