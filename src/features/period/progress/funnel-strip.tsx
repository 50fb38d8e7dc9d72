import { useMemo, type ReactNode } from 'react';
import { funnelOf } from '#core/period/funnel.ts';
import { periodProgress } from '#core/period/progress.ts';
import { rosterOfPeriod } from '#core/period/roster-check.ts';
import { funnelText } from '#state/period/funnel-text.ts';
import { Funnel } from '#ui/funnel.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';

/** How many agencies are left at each step of the whole period; in sight on every part of it. */
export function FunnelStrip(): ReactNode {
  const { record, draft, office } = useOpenPeriod();
  const shown = useMemo(() => {
    if (!office) return null;
    const progress = periodProgress(draft, office.factsOf(record));
    const roster = rosterOfPeriod(draft, office.roster);
    return progress.length === 0 && !roster
      ? null
      : funnelText(funnelOf(progress, roster?.length ?? null), draft.year);
  }, [record, draft, office]);
  return shown && <Funnel {...shown} />;
}
