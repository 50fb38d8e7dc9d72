import { roundHalfUp } from '#core/lib/ratio.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import type { Shown } from '#core/scoring/score.ts';
import { exactText } from '#core/submit/stated-scores.ts';
import { isGain } from './effects.ts';
import { reacher, type Reached } from './effect-memo.ts';
import { shownGain } from './gain-worth.ts';
import { interactionOf } from './interactions.ts';
import type { BookAgency } from '#core/invest/plan-agencies.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Settled } from './settle.ts';
import { shownLevel } from './view-proposals-gaps.ts';

/** One indicator in the effect of a proposal on an agency. */
export interface EffectPart {
  readonly code: string;
  readonly title: string;
  readonly now: string;
  /** Levels that the proposal covers there. */
  readonly from: number;
  readonly to: number;
  /** Levels below, that something else has to reach first; lowest first. */
  readonly missing: readonly number[];
  /** Part of the index that the indicator decides: exact ("1/40"), and in percent. */
  readonly share: string;
  readonly percent: string;
  /** What this indicator alone adds. */
  readonly gain: Shown;
}

interface NamedProposal {
  readonly proposal: string;
  readonly title: string;
}

/** How one proposal works on one agency, to the last step. */
export interface EffectDetail {
  readonly proposal: string;
  readonly title: string;
  readonly agency: string;
  readonly before: Shown;
  readonly predikat: string;
  readonly after: Shown;
  readonly predikatAfter: string;
  readonly gain: Shown;
  readonly parts: readonly EffectPart[];
  readonly comesBefore: readonly NamedProposal[];
  readonly together: Shown;
  readonly predikatTogether: string;
  readonly gainTogether: Shown;
  readonly same: readonly NamedProposal[];
  readonly opens: readonly NamedProposal[];
  /** What it adds as the last of all. */
  readonly last: Shown;
}

const named = ({ id, initiative: { title } }: Settled): NamedProposal => ({ proposal: id, title });

function partsOf(
  book: PlanBook,
  agency: BookAgency,
  candidate: Settled,
  reached: Reached,
): readonly EffectPart[] {
  const reach = reacher(book);
  const shares = new Map(
    indicatorTraces(agency.score).map(({ id, shareNow }) => [id, shareNow] as const),
  );
  return candidate.raises.flatMap((raise): readonly EffectPart[] => {
    const ladder = agency.ladders.get(raise.indicator);
    const placed = findIndicator(book.rubric, raise.indicator);
    const share = shares.get(raise.indicator);
    const [first, last] = [ladder?.steps[raise.from], ladder?.steps[raise.to - 1]];
    if (raise.agency !== agency.key || !ladder || !placed || !share || !first || !last) return [];
    const up = reached.rungs.get(raise.indicator) ?? 0;
    const alone = reach(agency, [{ ...candidate, raises: [raise] }]);
    return [
      {
        code: placed.indicator.code,
        title: placed.indicator.title,
        now: shownLevel(ladder.now),
        from: first.from,
        to: last.to,
        missing: ladder.steps.slice(up, raise.from).map(({ to }) => to),
        share: exactText(share),
        percent: roundHalfUp({ n: share.n * 100n, d: share.d }, 2),
        gain: shownGain(book.rubric, alone.gain),
      },
    ];
  });
}

/** One proposal on one agency, with its derivation; null = it is not for that agency any more. */
export function effectDetail(book: PlanBook, proposal: string, key: string): EffectDetail | null {
  const candidate = book.candidates.find(({ id }) => id === proposal);
  const agency = book.agencies.find((one) => one.key === key);
  if (!candidate || !agency || !candidate.agencies.includes(key)) return null;
  const found = interactionOf(book, agency, candidate);
  const { reached, together } = found;
  const { rubric } = book;
  return {
    proposal,
    title: candidate.initiative.title,
    agency: agency.name,
    before: agency.index,
    predikat: agency.predikat,
    after: reached.index,
    predikatAfter: reached.predikat,
    gain: shownGain(rubric, reached.gain),
    parts: partsOf(book, agency, candidate, reached),
    comesBefore: found.before.map(named),
    together: together.index,
    predikatTogether: together.predikat,
    gainTogether: shownGain(rubric, together.gain),
    same: found.same.map(named),
    opens: isGain(reached.gain) ? found.opens.map(named) : [],
    last: shownGain(rubric, found.last),
  };
}
