import type { Planned, ReplayPlan, Verdict } from '#core/replay/plan-types.ts';
import type { Filter, VerdictKind } from './text.ts';

/** The verdicts in the order in which they are told. */
export const KINDS = [
  'unchanged',
  'changed',
  'related',
  'new',
] as const satisfies readonly VerdictKind[];

/** How many indicators have each verdict. */
export function countsOf({ verdicts }: ReplayPlan): Readonly<Record<VerdictKind, number>> {
  const count = (kind: VerdictKind): number =>
    verdicts.filter(({ verdict }) => verdict.kind === kind).length;
  return {
    unchanged: count('unchanged'),
    changed: count('changed'),
    related: count('related'),
    new: count('new'),
  };
}

/** The indicators that a filter lets through, in reading order. */
export function shownBy({ verdicts }: ReplayPlan, filter: Filter): readonly Planned[] {
  return filter === 'all' ? verdicts : verdicts.filter(({ verdict }) => verdict.kind === filter);
}

/** The ids of all indicators whose answers can be carried whole. */
export function unchangedIds(plan: ReplayPlan): readonly string[] {
  return shownBy(plan, 'unchanged').map(({ indicator }) => indicator.id);
}

/** Whether there is anything in the old answers to bring along. */
export function canBring(verdict: Verdict): verdict is Exclude<Verdict, { kind: 'new' }> {
  return verdict.kind !== 'new';
}
