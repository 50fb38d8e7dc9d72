import { useEffect, useState } from 'react';
import type { AssessmentId } from '#core/lib/ids.ts';
import { reworkOf, type Rework } from '#core/review/rework.ts';
import type { listAllThreads } from '#workflow/talk/list-messages.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { localDay } from '#state/local-day.ts';

interface Module {
  readonly listAllThreads: typeof listAllThreads;
}

const NONE: ReadonlyMap<AssessmentId, Rework> = new Map();

/** Reading packages is brought in when it is first needed; nobody waits for it. */
function useModule(): Module | undefined {
  const [module, setModule] = useState<Module>();
  useEffect(() => {
    let left = false;
    void import('#workflow/talk/list-messages.ts').then(
      (found) => left || setModule(found),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, []);
  return module;
}

/** What waits for the agency, by assessment; those for which nothing waits are not there. */
export function useReworks(): ReadonlyMap<AssessmentId, Rework> {
  const desk = useDesk();
  const module = useModule();
  const found = useLive(async () => {
    const talks = await module?.listAllThreads(desk, localDay);
    if (!talks?.ok) return NONE;
    const today = localDay(desk.now());
    return new Map(
      [...talks.value].flatMap(([id, { threads }]) => {
        const received = threads.filter(isReceived);
        const rework = reworkOf(received, today);
        return rework ? [[id, rework] as const] : [];
      }),
    );
  }, [desk, module]);
  return found ?? NONE;
}

type Thread = Parameters<typeof reworkOf>[0][number];

/** At the desk that asks, nothing of it is to be done. */
function isReceived({ messages }: Thread): boolean {
  return messages.some(({ from }) => from.is === 'file' && from.file.direction === 'received');
}
