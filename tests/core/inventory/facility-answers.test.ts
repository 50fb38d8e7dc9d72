import { describe, expect, it } from 'vitest';
import { facilityAnswerer } from '#core/inventory/facility-ask.ts';
import { facilityProblems } from '#core/inventory/facility-problems.ts';
import { blankFacility } from '#core/inventory/facility-table.ts';
import type { Facility } from '#core/inventory/facility.ts';
import { blankRosterAgency } from '#core/roster/blank-agency.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';

const AT = '2026-11-22T08:00:00.000Z';
const ALL = { from: 0, count: 1000 };

const agency = (name: string): RosterAgency => ({ ...blankRosterAgency(name, AT), name });

describe('infrastructure and people', () => {
  let made = 0;
  const facility = (says: Partial<Facility>): Facility => {
    made += 1;
    return { ...blankFacility({ at: AT, newId: () => `f${made}` }), ...says };
  };
  const facilities = [
    facility({ agency: 'Dinas A', year: 2024, staff: 0, powerBackup: true }),
    facility({ agency: 'Dinas A', year: 2025, staff: 3, powerBackup: false }),
    facility({ agency: 'Badan B', year: 2025, staff: 0 }),
  ];
  const { answer } = facilityAnswerer(facilities, [agency('Dinas A'), agency('Dinas C')]);

  it('count by agency, by its latest row: gaps, who lacks a row, who is unknown', () => {
    const found = answer({ part: 'agencies', year: 2026, rows: ALL });
    expect(found.shown.map(({ facility: one }) => [one.agency, one.year])).toEqual([
      ['Badan B', 2025],
      ['Dinas A', 2025],
    ]);
    expect(found.count).toBe(2);
    const gaps = found.gaps.map(({ gap, count, names, answered }) => [gap, count, names, answered]);
    expect(gaps).toContainEqual(['no-power-backup', 1, ['Dinas A'], 1]);
    expect(gaps).toContainEqual(['no-staff', 1, ['Badan B'], 2]);
    expect(found.gaps.every(({ count }) => count > 0)).toBe(true);
    expect(found.absent).toEqual({ count: 1, names: ['Dinas C'] });
    expect(found.odd.count).toBe(1);
    expect(found.completeness.find(({ field }) => field === 'staff')?.known).toBe(2);
    const piece = answer({ part: 'agencies', year: 2026, rows: { from: 1, count: 1 } });
    expect([piece.shown.length, piece.count]).toEqual([1, 2]);
  });

  it('hand out rows, and rows about the same agency and year', () => {
    expect(answer({ part: 'rows', rows: { from: 1, count: 2 } })).toEqual(facilities.slice(1, 3));
    const like = facility({ agency: ' dinas  a ', year: 2025 });
    expect(answer({ part: 'twins', facility: like })).toEqual([facilities[1]]);
    expect(
      answer({ part: 'twins', facility: facility({ agency: 'Dinas A', year: 2020 }) }),
    ).toEqual([]);
  });

  it('say what contradicts itself', () => {
    const plain = { staff: null, certified: null, powerBackup: null, powerHours: null };
    expect(facilityProblems(plain)).toEqual([]);
    expect(facilityProblems({ ...plain, staff: 2, certified: 2 })).toEqual([]);
    expect(facilityProblems({ ...plain, staff: 2, certified: 3 })).toEqual([
      'more-certified-than-staff',
    ]);
    expect(facilityProblems({ ...plain, staff: 2 })).toEqual([]);
    expect(facilityProblems({ ...plain, powerBackup: false, powerHours: 1 })).toEqual([
      'hours-without-power',
    ]);
    expect(facilityProblems({ ...plain, powerBackup: false, powerHours: 0 })).toEqual([]);
    expect(facilityProblems({ ...plain, powerBackup: true, powerHours: 1 })).toEqual([]);
  });
});
