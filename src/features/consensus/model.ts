import { useMemo } from 'react';
import type { Ratio } from '#core/lib/ratio.ts';
import type { Consensus } from '#core/review/consensus.ts';
import { disputesOf, groundOf, type Dispute } from '#core/review/dispute.ts';
import { indexOf, type Findings } from '#core/review/effect-on-index.ts';
import { agreedOf } from '#core/review/finalize-value-rules.ts';
import type { Finding } from '#core/review/finding.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { differentFindings, type VoteItem } from '#core/review/votes.ts';
import { compare } from '#core/lib/ratio.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Shown } from '#core/scoring/score.ts';
import type { Meeting } from '#workflow/result/read-meeting.ts';

/** What the screens of a meeting are drawn from. */
export interface Model {
  readonly disputes: readonly Dispute[];
  readonly alone: readonly VoteItem[];
  readonly same: readonly VoteItem[];
  /** Without any vote. */
  readonly silent: readonly VoteItem[];
  /** In the order in which they are walked through: disputes first. */
  readonly order: readonly string[];
  /** What counts now: agreed values, else medians. */
  readonly ground: Findings;
  readonly now: Shown | null;
  readonly claimed: Shown | null;
  readonly lowest: Shown | null;
  readonly highest: Shown | null;
  readonly agreed: number;
  readonly all: number;
}

/** The votes that give the index furthest to one side, indicator by indicator. */
function extreme(
  rubric: Rubric,
  items: readonly VoteItem[],
  ground: Findings,
  side: (a: Ratio, b: Ratio) => boolean,
): Shown | null {
  const chosen: Record<string, Finding> = { ...ground };
  for (const { indicator, votes } of items) {
    let best: Shown | null = null;
    for (const finding of differentFindings(votes)) {
      const index = indexOf(rubric, { ...ground, [indicator]: finding });
      if (index && (best === null || side(index.exact, best.exact))) {
        best = index;
        chosen[indicator] = finding;
      }
    }
  }
  return indexOf(rubric, chosen);
}

function fixedParts({ rubric, items, submission }: Meeting) {
  const { answers } = submission.bodies['assessment.json'];
  const { outcome } = scoreAssessment(rubric, answers).claimed;
  const ground = groundOf(items, {});
  const disputed = items.filter(({ state }) => state === 'disputed');
  return {
    disputes: disputesOf(rubric, items),
    claimed: outcome.kind === 'none' ? null : outcome.value,
    lowest: extreme(rubric, disputed, ground, (a, b) => compare(a, b) < 0),
    highest: extreme(rubric, disputed, ground, (a, b) => compare(a, b) > 0),
  };
}

/** Everything a meeting shows that is counted, anew when votes or values change. */
export function useModel(meeting: Meeting, consensus: Consensus): Model {
  const { items, rubric } = meeting;
  const fixed = useMemo(() => fixedParts(meeting), [meeting]);
  return useMemo(() => {
    const of = (state: VoteItem['state']): readonly VoteItem[] =>
      items.filter((item) => item.state === state);
    const ground = groundOf(items, consensus.values);
    const [alone, silent, same] = [of('alone'), of('none'), of('unanimous')];
    const walked = [...fixed.disputes.map(({ item }) => item), ...alone, ...silent, ...same];
    return {
      ...fixed,
      alone,
      silent,
      same,
      order: walked.map(({ indicator }) => indicator),
      ground,
      now: indexOf(rubric, ground),
      agreed: items.filter(({ indicator }) => agreedOf(consensus, indicator) !== null).length,
      all: items.length,
    };
  }, [fixed, items, rubric, consensus]);
}

/** An indicator of the meeting's instrument; its items are made of it, so it is there. */
export function indicatorOf(rubric: Rubric, id: string): Indicator {
  const placed = findIndicator(rubric, id);
  if (!placed) throw new Error(`no indicator ${id}`);
  return placed.indicator;
}
