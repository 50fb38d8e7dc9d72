import type { AgencyList } from '#core/assessment/agency-list.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { listAgencies } from '#workflow/period/import-agencies.ts';

const NONE: readonly AgencyList[] = [];

/** The lists of agencies loaded earlier in this browser, newest first. */
export function useAgencyLists(): readonly AgencyList[] {
  const desk = useDesk();
  return useLive(() => listAgencies(desk), [desk]) ?? NONE;
}
