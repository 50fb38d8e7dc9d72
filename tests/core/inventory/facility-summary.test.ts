import { expect, test } from 'vitest';
import { agenciesWithout } from '#core/inventory/facility-absent.ts';
import {
  answeredGap,
  facilityCompleteness,
  FACILITY_GAPS,
  GAP_INDICATORS,
  summariseFacilities,
} from '#core/inventory/facility-summary.ts';
import { blankFacility } from '#core/inventory/facility-table.ts';
import type { Facility } from '#core/inventory/facility.ts';
import { blankRosterAgency } from '#core/roster/blank-agency.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';

let made = 0;
const facility = (values: Partial<Facility>): Facility => {
  made += 1;
  const blank = blankFacility({ at: '2026-11-22T10:00:00.000Z', newId: () => `id-${made}` });
  return { ...blank, ...values };
};

const summaryOf = (values: Partial<Facility>) => {
  const [summary] = summariseFacilities([facility({ agency: 'A', ...values })], null);
  if (!summary) throw new Error('no summary');
  return summary;
};

test('what is not known is no gap; no and 0 are answers', () => {
  const nothing = summaryOf({});
  expect([nothing.known, nothing.gaps]).toEqual([[], []]);
  expect(FACILITY_GAPS.filter((gap) => answeredGap(nothing, gap))).toEqual([]);
  const bare = summaryOf({ powerBackup: false, intranet: false, ownServers: 2, staff: 0 });
  expect(bare.known).toEqual(['powerBackup', 'intranet', 'ownServers', 'staff']);
  expect(bare.gaps).toEqual([
    'no-power-backup',
    'no-intranet',
    'servers-outside-centre',
    'no-staff',
  ]);
});

test('nobody with a certificate is a gap only where there is somebody', () => {
  expect(summaryOf({ staff: 2, certified: 0 }).gaps).toEqual(['none-certified']);
  expect(summaryOf({ staff: 2, certified: 1 }).gaps).toEqual([]);
  expect(summaryOf({ staff: 0, certified: 0 }).gaps).toEqual(['no-staff']);
  expect(summaryOf({ certified: 0 }).gaps).toEqual([]);
  expect(answeredGap(summaryOf({ staff: 2 }), 'none-certified')).toBe(false);
});

test('servers without a data centre that is named; with one, or without servers, none', () => {
  expect(summaryOf({ ownServers: 1, dataCentre: 'Diskominfo' }).gaps).toEqual([]);
  expect(summaryOf({ ownServers: 0 }).gaps).toEqual([]);
});

test('an agency counts by its latest row that is not later than the year asked for', () => {
  const rows = [
    facility({ agency: 'Dinas A', agencyCode: '1', year: 2024, staff: 1 }),
    facility({ agency: 'Dinas A Baru', agencyCode: '1', year: 2026, staff: 3 }),
    facility({ agency: 'Dinas B', year: null, staff: 7 }),
    facility({ agency: 'DINAS B ', year: 2025, staff: 8 }),
  ];
  const staff = (year: number | null) =>
    summariseFacilities(rows, year).map((summary) => summary.facility.staff);
  expect(staff(null)).toEqual([3, 8]);
  expect(staff(2025)).toEqual([1, 8]);
  expect(staff(2024)).toEqual([1, 7]);
});

test('completeness counts rows by field, and asks for no note', () => {
  const found = facilityCompleteness([
    facility({ agency: 'A', powerBackup: false, note: 'x' }),
    facility({ agency: 'B', ownServers: 0 }),
  ]);
  const known = Object.fromEntries(found.map(({ field, known: count }) => [field, count]));
  expect(known).toMatchObject({ agency: 2, powerBackup: 1, ownServers: 1, staff: 0 });
  expect(known).not.toHaveProperty('note');
});

test('agencies of the roster without a row, by code else by name, as far as they exist', () => {
  const agency = (id: string, values: Partial<RosterAgency>): RosterAgency => ({
    ...blankRosterAgency(id, '2026-01-01T00:00:00.000Z'),
    revision: 1,
    name: id,
    ...values,
  });
  const roster = [
    agency('Dinas A', { code: '1' }),
    agency('Dinas B', {}),
    agency('Dinas C', { code: '3' }),
    agency('Dinas Lama', { validTo: 2024 }),
  ];
  const known = [
    facility({ agency: 'Nama Lain', agencyCode: '1' }),
    facility({ agency: ' dinas b' }),
  ];
  expect(agenciesWithout(roster, known, 2026).map(({ name }) => name)).toEqual(['Dinas C']);
});

test('every gap bears on an indicator that the instrument has', () => {
  const ids = shippedRubric(LIMA).groups.flatMap(({ indicators = [] }) =>
    indicators.map(({ id }) => id),
  );
  expect(Object.values(GAP_INDICATORS).filter((id) => !ids.includes(id))).toEqual([]);
});
