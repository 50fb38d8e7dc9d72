import type { Agency } from '#core/assessment/assessment.ts';
import { isSameAgency } from '#core/assessment/same-agency.ts';
import { plain } from '#core/lib/plain.ts';
import type { ConflictOfInterest, ConflictReason } from './shapes.ts';

/** What ties an asesor to an agency. */
export interface FoundConflict {
  readonly reason: ConflictReason;
  /** Empty = the reason says it all. */
  readonly note: string;
}

interface Tied {
  readonly institution: string;
  readonly conflicts?: readonly ConflictOfInterest[] | undefined;
}

type Mark = Pick<Agency, 'name' | 'shortName' | 'code'>;

const ofPeriod = ({ name, code }: Pick<Agency, 'name' | 'code'>): Agency => ({
  name,
  code,
  shortName: '',
  government: '',
});

/**
 * The conflict of interest of an asesor with an agency: the one that was written down, else that
 * the asesor works there (the institution is called like the agency). Undefined = none.
 */
export function conflictWith(asesor: Tied, agency: Mark): FoundConflict | undefined {
  const written = (asesor.conflicts ?? []).find((one) =>
    isSameAgency(ofPeriod(one.agency), ofPeriod(agency)),
  );
  if (written) return { reason: written.reason, note: written.note };
  const own = plain(asesor.institution);
  const isOwn = own !== '' && [agency.name, agency.shortName].some((name) => plain(name) === own);
  return isOwn ? { reason: 'own-agency', note: '' } : undefined;
}
