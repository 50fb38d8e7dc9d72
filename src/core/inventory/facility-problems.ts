import type { Facility } from './facility.ts';

/** What contradicts itself in a row. */
export type FacilityProblem = 'more-certified-than-staff' | 'hours-without-power';

/** What contradicts itself in what a row says. */
export function facilityProblems(
  facility: Pick<Facility, 'staff' | 'certified' | 'powerBackup' | 'powerHours'>,
): readonly FacilityProblem[] {
  const { staff, certified, powerBackup, powerHours } = facility;
  const tooMany = staff !== null && certified !== null && certified > staff;
  const hours = powerBackup === false && (powerHours ?? 0) > 0;
  return [
    ...(tooMany ? (['more-certified-than-staff'] as const) : []),
    ...(hours ? (['hours-without-power'] as const) : []),
  ];
}
