import { expect, test } from 'vitest';
import { periodChanges } from '#core/period/changes.ts';
import type { DraftAgency, PeriodDraft } from '#core/period/draft.ts';
import { periodOf, SOUND } from './sample.ts';

const withAll = (change: Partial<DraftAgency>): PeriodDraft => ({
  ...SOUND,
  agencies: SOUND.agencies.map((row) => ({ ...row, ...change })),
});

test('what stays at this desk never makes the sent period look changed', () => {
  const kept: PeriodDraft = {
    ...withAll({
      why: 'Menjalankan aplikasi',
      extensionWhy: 'Jaringan putus',
      attended: 'present',
      notAssessed: 'Dibubarkan',
      target: '3,20',
    }),
    target: '3,00',
  };
  expect(periodChanges(periodOf(SOUND), periodOf(kept))).toEqual([]);
  expect(JSON.stringify(periodOf(kept))).toBe(JSON.stringify(periodOf(SOUND)));
});

test('an extension goes to everybody', () => {
  const [first] = SOUND.agencies;
  const later = withAll({ extension: '2026-09-10' });
  expect(periodChanges(periodOf(SOUND), periodOf(later))).toContainEqual({
    kind: 'agency-extension',
    name: first?.name,
    from: '',
    to: '2026-09-10',
  });
});
