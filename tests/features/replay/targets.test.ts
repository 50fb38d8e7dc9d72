import { expect, test } from 'vitest';
import { targetsFor } from '#features/replay/targets.ts';
import { admitRubric, shippedRubrics, type RubricList } from '#workflow/rubrics/shipped-rubrics.ts';
import { fail } from '#core/lib/result.ts';
import { dataOf, SPBE } from '../../rubrics/shipped.ts';
import { must } from '../../support/scenario.ts';

const names = async (list: RubricList, own = SPBE): Promise<readonly string[]> => {
  const { rubric, ref } = must(await admitRubric(own, dataOf(own)));
  return targetsFor(rubric, ref.digest, list).map(
    ({ loaded: { ref: to }, relation }) => `${to.id}@${to.version} ${relation}`,
  );
};

test('every other instrument: its own versions first, then those the crosswalk reaches', async () => {
  expect(await names(await shippedRubrics())).toEqual([
    'spbe-59-2020@2.0.0 same-lineage',
    'keterbukaan-informasi-opd@1.0.0 crosswalk',
    'lima-dimensi-opd@1.0.0 crosswalk',
    'spbe-5-2018@1.0.0 crosswalk',
    'pemdi-8-2026@1.0.0 none',
  ]);
});

test('newest version first; a version of ten is newer than one of nine', async () => {
  const data = dataOf(SPBE) as Record<string, unknown>;
  const versions = await Promise.all(
    ['1.9.0', '1.10.0', '1.2.0'].map((version) => admitRubric('x', { ...data, version }, 'local')),
  );
  expect(await names(versions)).toEqual([
    'spbe-59-2020@1.10.0 same-lineage',
    'spbe-59-2020@1.9.0 same-lineage',
    'spbe-59-2020@1.2.0 same-lineage',
  ]);
});

test('the same content is no target, nor is what cannot be read', async () => {
  const broken = fail({ kind: 'unknown-rubric' as const, id: 'x', version: '1.0.0' });
  expect(await names([await admitRubric('x', dataOf(SPBE)), broken])).toEqual([]);
});

test('the same version with other content is another instrument', async () => {
  const data = { ...(dataOf(SPBE) as Record<string, unknown>), description: 'lain' };
  expect(await names([await admitRubric('x', data, 'local')])).toEqual([
    'spbe-59-2020@1.0.0 same-lineage',
  ]);
});
