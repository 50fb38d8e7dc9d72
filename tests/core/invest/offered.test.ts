import { describe, expect, test } from 'vitest';
import { blankClearance } from '#core/invest/clearance/blank-clearance.ts';
import type { Clearance, ClearanceVerdict } from '#core/invest/clearance/clearance.ts';
import type { OwnInitiative } from '#core/invest/initiative/catalogue.ts';
import { initiativeId } from '#core/invest/initiative/initiative-id.ts';
import { facilityCounts, fatesBefore } from '#core/invest/paper/paper-desk.ts';
import { missingText } from '#core/invest/paper/paper-missing-text.ts';
import { offeredFor } from '#core/invest/proposal/offered.ts';
import { blankFacility } from '#core/inventory/facility-table.ts';
import type { Facility } from '#core/inventory/facility.ts';
import { catalogue } from '../../support/invest-ground.ts';

const AT = '2026-11-22T00:00:00.000Z';

describe('an id made of a title', () => {
  test.each([
    ['Pusat data', 'pusat-data'],
    [' —Pusat  Data!? ', 'pusat-data'],
    ['Éducation & TIK 2027', 'education-tik-2027'],
    ['!?', 'inisiatif'],
    ['', 'inisiatif'],
    ['a'.repeat(70), 'a'.repeat(60)],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('%j', (title, id) => {
    expect(initiativeId(title, new Set())).toBe(id);
  });

  test('is counted up while it is taken', () => {
    expect(initiativeId('Pusat data', new Set(['pusat-data']))).toBe('pusat-data-2');
    expect(initiativeId('Pusat data', new Set(['pusat-data', 'pusat-data-2']))).toBe(
      'pusat-data-3',
    );
  });
});

describe('what can be proposed for an instrument', () => {
  const [first, second] = catalogue.initiatives;
  if (!first || !second) throw new Error('no initiatives');
  const own = (id: string, change: Partial<OwnInitiative>): OwnInitiative =>
    ({
      id,
      rubric: catalogue.rubric,
      initiative: first,
      isSetAside: false,
      ...change,
    }) as OwnInitiative;

  test('is what came with the program, each as it was changed here, then what was made here', () => {
    const changed = own('2', { initiative: { ...second, title: 'Lain' }, isSetAside: true });
    const made = ['z', 'y'].map((id) => own(id, { initiative: { ...first, id: `buatan-${id}` } }));
    const found = offeredFor(catalogue.rubric, [catalogue], [changed, ...made]);
    expect(found).toHaveLength(catalogue.initiatives.length + 2);
    expect(found[0]).toEqual({ initiative: first, isSetAside: false, only: null });
    expect(found[1]).toMatchObject({ initiative: { title: 'Lain' }, isSetAside: true });
    expect(found.slice(-2).map(({ initiative }) => initiative.id)).toEqual([
      'buatan-y',
      'buatan-z',
    ]);
  });

  test('is nothing of another instrument', () => {
    const other = own('x', { rubric: 'lain', initiative: { ...first, title: 'Lain' } });
    expect(offeredFor(catalogue.rubric, [catalogue], [other])[0]?.initiative).toBe(first);
    expect(offeredFor('lain', [catalogue], [other])).toEqual([
      { initiative: other.initiative, isSetAside: false, only: null },
    ]);
  });
});

describe('what a desk knows of means and of earlier recommendations', () => {
  let made = 0;
  const facility = (says: Partial<Facility>): Facility => {
    made += 1;
    return { ...blankFacility({ at: AT, newId: () => `f${made}` }), ...says };
  };

  test('means are counted by agency, by its latest row; what is not said is unknown', () => {
    const rows = [
      facility({ agency: 'A', year: 2025, powerBackup: true, ownServers: 3, staff: 0 }),
      facility({ agency: ' a ', year: 2024, powerBackup: false, ownServers: 9, staff: 9 }),
      facility({ agency: 'A', year: 2025, powerBackup: false, ownServers: 8, staff: 8 }),
      facility({ agency: 'B', agencyCode: '7', powerBackup: false, intranet: true, staff: 2 }),
      facility({ agency: 'C', agencyCode: ' 7 ', year: 2020, certified: 1 }),
    ];
    const counts = facilityCounts(rows).map(({ question, yes, no, unknown, sum }) => [
      question,
      yes,
      no,
      unknown,
      sum,
    ]);
    expect(counts).toEqual([
      ['power', 1, 0, 1, null],
      ['intranet', 0, 0, 2, null],
      ['servers', 1, 0, 1, 3],
      ['staff', 0, 1, 1, 0],
      ['certified', 1, 0, 1, 1],
    ]);
    expect(facilityCounts([])).toEqual([]);
  });

  test('recommendations of earlier years stand by year, then by agency, once their fate is known', () => {
    const row = (id: string, change: Partial<Clearance>): Clearance => ({
      ...blankClearance({ id, at: AT, receivedOn: '2026-01-01', year: 2026 }),
      agency: id,
      title: id,
      ...change,
    });
    const decision = { kind: 'approved' } as unknown as ClearanceVerdict;
    const rows = [
      row('b', { decision, amount: 5 }),
      row('a', { origin: 'budget' }),
      row('c', { decision, year: 2025 }),
      row('d', {}),
      row('e', { decision, year: 2027 }),
      row('f', { fate: { kind: 'done' } as never }),
    ];
    expect(
      fatesBefore(rows, 2027).map(({ agency, year, amount }) => [agency, year, amount]),
    ).toEqual([
      ['a', 2026, null],
      ['b', 2026, 5],
      ['f', 2026, null],
      ['c', 2025, null],
    ]);
  });
});

describe('what a document lacks', () => {
  test('is named, of very many the first five', () => {
    const titles = ['a', 'b', 'c', 'd', 'e'];
    expect(missingText({ kind: 'no-code', initiatives: titles })).toBe(
      'Belum berkode sub-kegiatan: a; b; c; d; e.',
    );
    expect(missingText({ kind: 'other-vintage', initiatives: [...titles, 'f', 'g'] })).toBe(
      'Kodenya dari daftar kode lain: a; b; c; d; e; dan 2 lainnya.',
    );
    expect(missingText({ kind: 'words', fields: ['number', 'office'] })).toBe(
      'Belum diisi: nomor dokumen, jabatan penandatangan.',
    );
  });

  test('says of how many, with thousands set apart', () => {
    expect(missingText({ kind: 'estimates', lines: 1200, of: 3400 })).toContain('1.200 dari 3.400');
    expect(missingText({ kind: 'no-account', lines: 1, of: 2 })).toContain('1 dari 2');
    expect(missingText({ kind: 'faults', count: 3 })).toContain('3 syarat');
    expect(missingText({ kind: 'lost', count: 4 })).toContain('4 usulan');
    const kinds = ['no-choice', 'stale', 'no-vintage', 'not-proven'] as const;
    expect(new Set(kinds.map((kind) => missingText({ kind }))).size).toBe(4);
  });
});
