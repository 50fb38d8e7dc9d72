import { useEffect, useState } from 'react';
import { usePlan } from '#state/plans/plan-context.ts';
import { keepOwnDraft, ownDraftKey, readOwnDraft } from './own-draft.ts';
import { EMPTY_OWN, typedOwn, type OwnTyped } from './own-typed.ts';

interface TypedOwn {
  readonly typed: OwnTyped;
  readonly set: (change: Partial<OwnTyped>) => void;
  /** Something is typed that the plan does not hold. */
  readonly isDirty: boolean;
  /** What was typed on an earlier visit stands in the form again. */
  readonly isRestored: boolean;
  /** It is saved, or not wanted any more. */
  readonly forget: () => void;
}

/**
 * What is typed in the form of an own proposal. Until it is saved it is kept apart from the plan,
 * so that it outlives a reload and a look at another page.
 *
 * @param id of the one to be changed; empty = a new one.
 */
export function useOwnTyped(id: string): TypedOwn {
  const { plan } = usePlan();
  const key = ownDraftKey(plan.id, id);
  const before = plan.own.find(({ initiative }) => initiative.id === id);
  const stored = before ? typedOwn(before) : { ...EMPTY_OWN, codeVintage: plan.codeVintage };
  const [restored] = useState(() => readOwnDraft(key));
  const [typed, setTyped] = useState<OwnTyped>(restored ?? stored);
  const isDirty = JSON.stringify(typed) !== JSON.stringify(stored);
  useEffect(() => keepOwnDraft(key, isDirty ? typed : undefined), [key, isDirty, typed]);
  return {
    typed,
    set: (change) => setTyped((now) => ({ ...now, ...change })),
    isDirty,
    isRestored: restored !== undefined,
    forget: () => keepOwnDraft(key, undefined),
  };
}
