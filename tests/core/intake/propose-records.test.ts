import { describe, expect, test } from 'vitest';
import { isAsWritten } from '#core/intake/as-written.ts';
import type { MappedRow } from '#core/intake/table-kind.ts';
import { facilitySchema } from '#core/inventory/facility.ts';
import { blankFacility, tableKind } from '#core/inventory/facility-table.ts';

const AT = '2026-11-22T10:00:00.000Z';
let made = 0;
const hands = {
  at: AT,
  day: '2026-11-23',
  newId: () => {
    made += 1;
    return `id-${made}`;
  },
  fileName: 'sarana.csv',
  options: {},
};

const row = (line: number, values: MappedRow['values']): MappedRow => ({ line, values });
const stored = (values: object) => ({
  ...blankFacility({ at: '2025-01-01T00:00:00.000Z', newId: hands.newId }),
  ...values,
});
const propose = (rows: readonly MappedRow[], known: readonly unknown[] = []) =>
  tableKind.propose(rows, known, hands);

describe('rows against what is stored', () => {
  test('new, the same, and changed field by field; an empty cell takes nothing away', () => {
    const a = stored({ agency: 'Dinas A', year: 2025, staff: 3, network: 'Serat optik' });
    const b = stored({ agency: 'Dinas B', year: 2025, staff: 1, revision: 4 });
    const { proposals, left } = propose(
      [
        row(2, { agency: 'DINAS  A', year: 2025, staff: 3, network: '' }),
        row(3, { agency: 'Dinas B', year: 2025, staff: 2, network: 'Nirkabel' }),
        row(4, { agency: 'Dinas C', year: 2025, staff: null }),
      ],
      [a, b],
    );
    expect(left).toEqual([]);
    expect(proposals.map(({ state }) => state)).toEqual(['changed', 'changed', 'new']);
    expect(proposals[0]?.changes).toEqual([
      { field: 'agency', before: 'Dinas A', after: 'DINAS  A' },
    ]);
    expect(proposals[1]?.changes).toEqual([
      { field: 'network', before: '', after: 'Nirkabel' },
      { field: 'staff', before: 1, after: 2 },
    ]);
    expect(proposals[1]?.after).toMatchObject({ id: b.id, revision: 5, updatedAt: AT });
    expect(facilitySchema.safeParse(proposals[2]?.after).success).toBe(true);
    expect(propose([row(2, { agency: 'Dinas A', year: 2025 })], [a]).proposals[0]).toMatchObject({
      state: 'same',
      after: a,
    });
  });

  test('another year of the same agency is another record', () => {
    const known = stored({ agency: 'Dinas A', year: 2024 });
    const { proposals } = propose([row(2, { agency: 'Dinas A', year: 2025 })], [known]);
    expect(proposals[0]?.state).toBe('new');
  });

  test('the code decides; the name only where one of both has no code', () => {
    const known = stored({ agency: 'Dinas A', agencyCode: '1', year: 2025 });
    const states = [
      { agency: 'Dinas Baru', agencyCode: '1', year: 2025 },
      { agency: 'Dinas A', agencyCode: '', year: 2025 },
      { agency: 'Dinas A', agencyCode: '2', year: 2025 },
    ].map((values) => propose([row(2, values)], [known]).proposals[0]?.state);
    expect(states).toEqual(['changed', 'same', 'new']);
  });

  test('what stands twice in the file counts once, and says on which line', () => {
    const { proposals, left } = propose([
      row(2, { agency: 'Dinas A', year: 2025 }),
      row(3, { agency: 'dinas a ', year: 2025, staff: 4 }),
    ]);
    expect(proposals).toHaveLength(1);
    expect(left).toEqual([
      { line: 3, title: 'dinas a  (2025)', reason: { kind: 'duplicate', of: 2 } },
    ]);
  });

  test('two lines that meet in one stored record by code and by name are one record', () => {
    const known = stored({ agency: 'Dinas A', agencyCode: '1', year: 2025 });
    const { left } = propose(
      [
        row(2, { agency: 'Nama Lain', agencyCode: '1', year: 2025 }),
        row(3, { agency: 'Dinas A', agencyCode: '', year: 2025 }),
      ],
      [known],
    );
    expect(left).toMatchObject([{ line: 3, reason: { kind: 'duplicate', of: 2 } }]);
  });

  test('a damaged row that is stored is left alone', () => {
    const { proposals } = propose(
      [row(2, { agency: 'Dinas A' })],
      [{ id: 'x', agency: 'Dinas A' }],
    );
    expect(proposals[0]?.state).toBe('new');
  });

  test('what contradicts itself is left out by its rule, also together with what is stored', () => {
    const known = stored({ agency: 'Dinas B', staff: 1 });
    const { proposals, left } = propose(
      [
        row(2, { agency: 'Dinas A', staff: 2, certified: 3 }),
        row(3, { agency: 'Dinas B', certified: 2 }),
        row(4, { agency: 'Dinas C', powerBackup: false, powerHours: 2 }),
      ],
      [known],
    );
    expect(proposals).toEqual([]);
    expect(left.map(({ reason }) => reason)).toMatchObject([
      { code: 'more-certified-than-staff' },
      { code: 'more-certified-than-staff' },
      { code: 'hours-without-power' },
    ]);
  });
});

test('a record is as an import wrote it until it is changed', () => {
  const before = stored({ agency: 'A', revision: 3 });
  const written = { ...before, revision: 4, updatedAt: AT };
  expect(isAsWritten(written, AT, before)).toBe(true);
  expect(isAsWritten({ ...written, revision: 5 }, AT, before)).toBe(false);
  expect(isAsWritten({ ...written, updatedAt: '2026-11-23T10:00:00.000Z' }, AT, before)).toBe(
    false,
  );
  expect(isAsWritten({ id: 'x', addedAt: AT }, AT, null)).toBe(true);
  expect(isAsWritten(undefined, AT, null)).toBe(false);
});
