import { countedCriteria } from '#core/assessment/answer.ts';
import { diffRubrics } from '#core/rubric/diff.ts';
import { standingCriteria } from '#core/rubric/diff-ladder.ts';
import type { RubricChange, RubricDiff } from '#core/rubric/diff-types.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { isSameLineage, leadsTo } from './lineage.ts';
import type { Answered, Planned, ReplayMode, ReplayPlan, Source, Verdict } from './plan-types.ts';
import { saysSomething, sourcesOf } from './sources.ts';

/** Whether a change takes away what a claim on this indicator rests on. */
export function concerns(change: RubricChange, { id, scale }: Indicator): boolean {
  if (change.affects !== 'answers') return false;
  if (change.where.indicator) return change.where.indicator.id === id;
  return change.field === 'unit' || (change.field === 'scales' && change.at[0] === scale);
}

function comparedWith(
  source: Source,
  before: Indicator,
  after: Indicator,
  diff: RubricDiff,
): Verdict {
  const { answer } = source;
  if (!saysSomething(answer)) return { kind: 'new', reason: 'not-answered', sources: [source] };
  const changes = diff.filter((change) => concerns(change, after));
  if (changes.length === 0) return { kind: 'unchanged', source };
  const same = standingCriteria(before, after);
  const ticked = new Set(answer.rating === 'rated' ? countedCriteria(answer) : []);
  const standingTicks = after.levels
    .flatMap((step) => step.criteria.map(({ id }) => id))
    .filter((id) => same.has(id) && ticked.has(id));
  return { kind: 'changed', source, changes, standingTicks };
}

function hintedBy(sources: readonly Source[]): Verdict {
  const [first] = sources;
  if (!first) return { kind: 'new', reason: 'no-counterpart' };
  const speaking = sources.filter(({ answer }) => saysSomething(answer));
  return speaking.length === 0
    ? { kind: 'new', reason: 'not-answered', sources }
    : { kind: 'related', sources: speaking };
}

/**
 * What the answers to one instrument are worth for another: exactly one verdict for
 * every indicator of `to`, and the old indicators that lead nowhere. Nothing is
 * carried by this; see `carry`. Throws on `same-lineage` between instruments whose
 * ids do not name the same things (a bug of the caller; see `isSameLineage`).
 */
export function planReplay(from: Answered, to: Rubric, mode: ReplayMode): ReplayPlan {
  const byId = mode === 'same-lineage';
  if (byId && !isSameLineage(from.rubric, to)) {
    throw new RangeError(`planReplay: ${from.rubric.id} and ${to.id} are no lineage`);
  }
  const known = sourcesOf(from);
  const old = placedIndicators(from.rubric).map(({ indicator }) => indicator);
  const diff = byId ? diffRubrics(from.rubric, to) : [];
  const led = new Set<string>();
  const verdicts = placedIndicators(to).map(({ indicator }): Planned => {
    const twin = byId ? old.find(({ id }) => id === indicator.id) : undefined;
    const connected = twin
      ? [twin]
      : old.filter((one) => leadsTo(indicator, one, from.rubric) || leadsTo(one, indicator, to));
    for (const { id } of connected) led.add(id);
    const sources = connected.flatMap(({ id }) => known.get(id) ?? []);
    const [source] = sources;
    const verdict =
      twin && source ? comparedWith(source, twin, indicator, diff) : hintedBy(sources);
    return { indicator, verdict };
  });
  const reason = byId ? 'removed' : 'no-counterpart';
  const dropped = [...known.values()].filter(({ id }) => !led.has(id));
  return { mode, verdicts, dropped: dropped.map((source) => ({ source, reason })) };
}
