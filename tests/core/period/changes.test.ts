import { expect, test } from 'vitest';
import type { Digest } from '#core/lib/ids.ts';
import { arrivalOf } from '#core/period/arrival.ts';
import { periodChanges } from '#core/period/changes.ts';
import { draftChanges } from '#core/period/draft-changes.ts';
import type { PeriodRecord } from '#core/period/record.ts';
import { agencyRow, KEY, PERIOD_ID, periodOf, SOUND, vouched } from './sample.ts';

const before = periodOf(SOUND);

test('nothing typed differently is no change, whatever revision and time say', () => {
  const again = periodOf(SOUND, { revision: 7, updatedAt: '2026-08-02T00:00:00.000Z' });
  expect(periodChanges(before, again)).toEqual([]);
});

test('each difference is named once', () => {
  const [one, two] = SOUND.agencies;
  if (!one || !two) throw new Error('no rows');
  const after = periodOf({
    ...SOUND,
    closes: '2026-09-03',
    batches: [
      { id: 'g1', name: 'Gelombang 1', date: '2026-09-02' },
      { id: 'g3', name: 'Gelombang 3', date: '' },
    ],
    agencies: [
      { ...one, name: 'Dinas Kesehatan dan KB', shortName: 'Dinkes', batch: 'g3' },
      agencyRow({ id: 'n', name: 'Dinas Baru' }),
    ],
    asesors: SOUND.asesors.map((asesor) => ({ ...asesor, key: '' })),
    keys: [vouched({ signKey: KEY('2'), unit: 'Universitas' })],
  });
  expect(periodChanges(before, after)).toEqual([
    { kind: 'field', field: 'closes', from: '2026-08-31', to: '2026-09-03' },
    {
      kind: 'batch-changed',
      from: 'Gelombang 1 (2026-09-01)',
      to: 'Gelombang 1 (2026-09-02)',
    },
    { kind: 'batch-added', from: '', to: 'Gelombang 3' },
    { kind: 'batch-gone', from: 'Gelombang 2', to: '' },
    {
      kind: 'agency-renamed',
      name: 'Dinas Kesehatan dan KB',
      from: 'Dinas Kesehatan',
      to: 'Dinas Kesehatan dan KB',
    },
    { kind: 'agency-details', name: 'Dinas Kesehatan dan KB' },
    {
      kind: 'agency-batch',
      name: 'Dinas Kesehatan dan KB',
      from: 'Gelombang 1',
      to: 'Gelombang 3',
    },
    { kind: 'agency-added', name: 'Dinas Baru' },
    { kind: 'agency-gone', name: 'Dinas Sosial' },
    { kind: 'asesor-key', name: 'Asesor Satu, Inspektorat' },
    { kind: 'key-added', unit: 'Universitas' },
    { kind: 'key-gone', unit: 'Inspektorat' },
  ]);
});

test('a file is told apart by revision, fingerprint and key', () => {
  const [f1, f2] = ['1', '2'].map((digit) => digit.repeat(64) as Digest);
  if (!f1 || !f2) throw new Error('no digests');
  const key = { signKey: KEY('9'), receiveKey: null, unit: 'D', role: 'diskominfo' as const };
  const owner = { ...before.owner, key };
  const here: PeriodRecord = {
    id: PERIOD_ID,
    holding: 'received',
    period: { ...before, owner, revision: 2 },
    file: f1,
    takenAt: '2026-08-01T00:00:00.000Z',
  };
  const file = (
    revision: number,
    fingerprint: Digest,
    previous: Digest | null,
    signer = KEY('9'),
  ) => ({
    period: { ...before, owner, revision, previous },
    fingerprint,
    signedBy: signer,
  });
  const kindOf = (arrived: Parameters<typeof arrivalOf>[0]) => arrivalOf(arrived, here).kind;
  expect(arrivalOf(file(1, f1, null), undefined)).toEqual({ kind: 'new' });
  expect(kindOf(file(2, f1, null))).toBe('same');
  expect(kindOf(file(1, f2, null))).toBe('older');
  expect(kindOf(file(2, f2, null))).toBe('forked');
  expect(arrivalOf(file(3, f2, f1), here)).toMatchObject({ follows: true, otherKey: false });
  expect(arrivalOf(file(4, f2, f2, KEY('8')), here)).toMatchObject({
    kind: 'newer',
    follows: false,
    otherKey: true,
  });
});

test('two drafts: the parts in which they differ, by how many rows', () => {
  const other = { ...SOUND, closes: '2026-09-01', agencies: SOUND.agencies.slice(1) };
  expect(draftChanges(SOUND, other)).toEqual([
    { part: 'closes', count: 1 },
    { part: 'agencies', count: 1 },
  ]);
  expect(draftChanges(SOUND, SOUND)).toEqual([]);
});

const pair = { groups: [], double: false, despite: '', byHand: true };
const assigned = {
  ...SOUND,
  assignments: ['a', 'b'].map((agency) => ({ ...pair, asesor: 's', agency })),
};

test('a first assignment is one line; later ones are told agency by agency', () => {
  const first = periodOf(assigned);
  expect(periodChanges(before, first)).toEqual([{ kind: 'assignments-set', count: 2 }]);
  expect(periodChanges(first, before)).toEqual([{ kind: 'assignments-gone', count: 2 }]);
  const [one] = SOUND.asesors;
  if (!one) throw new Error('no asesor');
  const other = { ...one, id: 't', name: 'Asesor Dua', key: '', role: 'chair' as const };
  const tied = { agency: 'a', reason: 'family' as const, note: '' };
  const later = periodOf({
    ...assigned,
    asesors: [{ ...one, role: 'chair', conflicts: [tied] }, other],
    assignments: [
      { ...pair, asesor: 't', agency: 'a' },
      { ...pair, asesor: 's', agency: 'b', groups: ['kebijakan'] },
    ],
  });
  const face = 'Asesor Satu, Inspektorat';
  expect(periodChanges(first, later)).toEqual([
    { kind: 'asesor-role', name: face },
    { kind: 'asesor-conflicts', name: face },
    { kind: 'asesor-added', name: 'Asesor Dua, Inspektorat' },
    { kind: 'agency-readers', name: 'Dinas Kesehatan', from: 'Asesor Satu', to: 'Asesor Dua' },
    { kind: 'agency-reading', name: 'Dinas Sosial' },
  ]);
});

test('what is not said about asesors is not in the file', () => {
  expect(Object.keys(before)).not.toContain('assignments');
  expect(Object.keys(before.asesors[0] ?? {})).toEqual(['name', 'institution', 'key']);
});
