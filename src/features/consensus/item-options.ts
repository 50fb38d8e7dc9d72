import type { AgreementRule } from '#core/review/consensus.ts';
import { indexOf, type Findings } from '#core/review/effect-on-index.ts';
import type { Finding } from '#core/review/finding.ts';
import { medianOf } from '#core/review/median-of.ts';
import { sameFinding } from '#core/review/same-finding.ts';
import type { CastVote, VoteItem } from '#core/review/votes.ts';
import { differentFindings } from '#core/review/votes.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { decimal } from '#ui/format.ts';
import { ITEM } from './text-item.ts';

const names = (votes: readonly CastVote[], finding: Finding): string =>
  votes
    .filter(({ vote }) => sameFinding(vote.finding, finding))
    .map(({ name }) => name)
    .join(', ');

/** A value that can be agreed with one press. */
export interface Option {
  readonly finding: Finding;
  /** Who found it; empty = nobody. */
  readonly by: string;
}

/** The values that were voted for, each once, in the order of the votes. */
export function optionsOf({ votes }: VoteItem): readonly Option[] {
  return differentFindings(votes).map((finding) => ({ finding, by: names(votes, finding) }));
}

/** The rules that can be chosen for a value, the natural one first. */
export function rulesFor(
  { votes, state }: VoteItem,
  finding: Finding,
  decided: Finding | null,
): readonly AgreementRule[] {
  const all = votes.every(({ vote }) => sameFinding(vote.finding, finding));
  const median = medianOf(votes.map(({ vote }) => vote.finding));
  return [
    ...(decided && sameFinding(decided, finding) ? (['objection'] as const) : []),
    ...(state === 'unanimous' && all ? (['unanimous'] as const) : []),
    'agreement',
    ...(median && votes.length > 1 && sameFinding(median, finding) ? (['median'] as const) : []),
    'chair',
  ];
}

/** What a value does to the index, in words. */
export function effectText(
  rubric: Rubric,
  ground: Findings,
  indicator: string,
  finding: Finding,
): string {
  const before = indexOf(rubric, ground);
  const after = indexOf(rubric, { ...ground, [indicator]: finding });
  if (!before || !after) return '';
  return before.text === after.text
    ? ITEM.decide.sameIndex(decimal(after.text))
    : ITEM.decide.index(decimal(before.text), decimal(after.text));
}
