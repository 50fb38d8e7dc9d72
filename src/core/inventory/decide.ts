import type { AlikeGroup, GroupState } from './alike-types.ts';
import type { Application, Decision } from './application.ts';

/** The decision of a group as it stands with one of its members. */
export function decisionOf(
  { decisions }: Application,
  { key }: Pick<AlikeGroup, 'key'>,
): Decision | undefined {
  return decisions.find(({ sign }) => sign === key);
}

/**
 * How far a group is decided. "changed": somebody has joined it since, or its members were
 * decided about differently, so that it has to be looked at again.
 */
export function groupState(group: Pick<AlikeGroup, 'key' | 'members'>): GroupState {
  const answers = new Set(group.members.map((one) => decisionOf(one, group)?.answer));
  const [only] = answers;
  if (answers.size > 1) return 'changed';
  return only ?? 'open';
}

/** The application with this decision; null takes the one of that sign back. */
export function withDecision(
  application: Application,
  sign: string,
  decision: Omit<Decision, 'sign'> | null,
): Application {
  const others = application.decisions.filter((one) => one.sign !== sign);
  return {
    ...application,
    decisions: decision ? [...others, { sign, ...decision }] : others,
  };
}
