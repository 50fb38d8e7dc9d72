import { useState } from 'react';
import type { Digest } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { countResultAgain, setResultAside } from '#workflow/portfolio/set-aside.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { whoIsHere } from '#state/saving/who-is-here.ts';

interface SetAsideHands {
  /** Why the last change was not stored; null = nothing went wrong. */
  readonly failure: string | null;
  /** True when it is stored; whoever shows results hears of it by itself. */
  readonly setAside: (reason: string) => Promise<boolean>;
  readonly countAgain: () => Promise<boolean>;
}

/** Lets a result not count, with the reason, or count again. */
export function useSetAside(id: Digest): SetAsideHands {
  const desk = useDesk();
  const [failure, setFailure] = useState<string | null>(null);
  const settle = (
    done: Result<unknown, StorageTrouble | { readonly kind: 'no-reason' }>,
  ): boolean => {
    const trouble = done.ok || done.error.kind === 'no-reason' ? null : done.error;
    setFailure(trouble && failureText(trouble, 'changing'));
    return done.ok;
  };
  return {
    failure,
    setAside: async (reason) => settle(await setResultAside(desk, id, reason, whoIsHere().person)),
    countAgain: async () => settle(await countResultAgain(desk, id)),
  };
}
