import type { Facility } from '#core/inventory/facility.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import type { SampleTold } from './calendar.ts';
import { chanceOf, oneOf, SAMPLE_SEED, uuidOf } from './chance.ts';
import { presentIn } from './plan.ts';

const NETWORKS = ['Serat optik', 'Serat optik', 'Nirkabel', 'Satelit'] as const;

/** Infrastructure and people of the sample; of some agencies nothing was said. */
export function sampleFacilities(
  roster: readonly RosterAgency[],
  { calendar: { yearOf }, now }: SampleTold,
): readonly Facility[] {
  return presentIn(roster, 2026)
    .filter(({ code }) => chanceOf(SAMPLE_SEED, 'sarana', code) < 0.7)
    .map(({ code, name }) => {
      const chance = (what: string): number => chanceOf(SAMPLE_SEED, 'sarana', what, code);
      const hasPower = chance('listrik') < 0.6;
      const staff = Math.floor(chance('pegawai') * 6);
      return {
        id: uuidOf('sarana', code),
        revision: 1,
        agency: name,
        agencyCode: code,
        year: yearOf(2026),
        powerBackup: hasPower,
        powerHours: hasPower ? 1 + Math.floor(chance('jam') * 8) : null,
        network: oneOf(NETWORKS, SAMPLE_SEED, 'jaringan', code),
        bandwidth: 10 * (1 + Math.floor(chance('pita') * 10)),
        intranet: chance('intra') < 0.5,
        ownServers: Math.floor(chance('peladen') * 3),
        dataCentre: chance('pusat') < 0.6 ? 'Pusat data kabupaten' : '',
        staff,
        certified: Math.floor(chance('sertifikat') * (staff + 1)),
        note: 'Data contoh.',
        addedAt: now,
        updatedAt: now,
      };
    });
}
