import type { DraftAgency, DraftAsesor } from '#core/period/draft.ts';
import { conflictWith, type FoundConflict } from './conflict.ts';

/** As {@link conflictWith}, while the period is set up: written down by the row, or by the names. */
export function draftConflict(asesor: DraftAsesor, agency: DraftAgency): FoundConflict | undefined {
  const written = asesor.conflicts.find((one) => one.agency === agency.id);
  if (written) return { reason: written.reason, note: written.note };
  return conflictWith({ institution: asesor.institution }, agency);
}
