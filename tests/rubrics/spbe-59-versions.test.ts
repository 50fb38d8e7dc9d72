import { describe, expect, test } from 'vitest';
import { ratio, subtract } from '#core/lib/ratio.ts';
import { inYear } from '#core/rubric/in-year.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { groupsWithPaths, placedWithPaths } from '#core/rubric/walk-paths.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { predikatOf, show } from '#core/scoring/predikat.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import { changeAt } from '../core/rubric/change-at.ts';
import { groupValues } from './group-values.ts';
import { dataOf, shippedRubric, SPBE } from './shipped.ts';

const FIRST = shippedRubric(SPBE);
const SECOND = shippedRubric('spbe-59-2020@2.0.0');
const indicators = placedIndicators(SECOND).map(({ indicator }) => indicator);

/** The fields that version 2 changes or adds, wherever they stand. */
const CHANGED: ReadonlySet<string> = new Set([
  'version',
  'indexName',
  'description',
  'provenance',
  'ratification',
  'predikatOnByYear',
  'scope',
  'owners',
  'notes',
]);

function unchanged(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data, (key, value: unknown) => (CHANGED.has(key) ? undefined : value)),
  ) as unknown;
}

describe('version 2 of spbe-59-2020', () => {
  test('differs from version 1 in the named fields only, and in one example more', () => {
    const examples = SECOND.examples.filter(({ id }) => id !== 'campuran');
    expect(unchanged({ ...(dataOf('spbe-59-2020@2.0.0') as object), examples })).toEqual(
      unchanged(dataOf(SPBE)),
    );
    expect(SECOND.examples).toHaveLength(FIRST.examples.length + 1);
  });

  test('reads the predikat of 2023 from the rounded index, as published', () => {
    const { predikatOnByYear, ...rest } = SECOND.rounding;
    expect(rest).toEqual(FIRST.rounding);
    expect(predikatOnByYear).toEqual({ '2023': 'rounded' });
    const bovenDigoel = ratio(17_995n, 10_000n);
    expect(show(SECOND, bovenDigoel).text).toBe('1.80');
    const read = [2021, 2022, 2023, 2024, 2025].map((year) =>
      predikatOf(inYear(SECOND, year), bovenDigoel),
    );
    expect(read).toEqual(['Kurang', 'Kurang', 'Cukup', 'Kurang', 'Kurang']);
    expect(predikatOf(inYear(SECOND, 2023), subtract(bovenDigoel, ratio(1n, 200n)))).toBe('Kurang');
  });

  test('says of 18, 16 and 13 indicators who decides them', () => {
    const numbers = (scope: string) =>
      indicators.filter((one) => one.scope === scope).map(({ id }) => Number(id.slice(1)));
    expect(numbers('terpusat')).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 19, 25, 28, 29, 30, 31,
    ]);
    expect(numbers('pemilik layanan')).toEqual(Array.from({ length: 16 }, (_, at) => at + 32));
    expect(numbers('seluruh OPD')).toEqual([13, 14, 15, 16, 17, 18, 20, 21, 22, 23, 24, 26, 27]);
  });

  test('names owners in one way, and the sector services by whoever runs them', () => {
    expect(new Set(indicators.flatMap(({ owners }) => owners))).toEqual(
      new Set([
        'Diskominfo',
        'Bagian Hukum',
        'Bappeda',
        'Inspektorat',
        'Bagian Organisasi',
        'BPKAD',
        'BKPSDM',
        'Bagian PBJ',
        'Dinas Perpustakaan dan Kearsipan',
        'OPD penyelenggara layanan',
      ]),
    );
    const sector = indicators.filter(({ owners }) => owners?.includes('OPD penyelenggara layanan'));
    expect(sector.map(({ id, owners }) => `${id} ${owners?.length}`)).toEqual([
      'i45 1',
      'i46 1',
      'i47 1',
    ]);
    expect(indicators.filter(({ owners }) => !owners || owners.length === 0)).toEqual([]);
  });

  test('tells the owners once: no note repeats them', () => {
    const notes = indicators.flatMap((one) => one.notes ?? []);
    expect(notes.filter((note) => note.startsWith('Pengampu yang terlihat'))).toEqual([]);
    const renamed = indicators.filter(({ notes: some }) => some?.join(' ').includes('Bapperida'));
    expect(renamed.map(({ id }) => id)).toEqual(['i03', 'i13', 'i23', 'i32']);
  });
});

describe('the mixed example of version 2 feels every weight', () => {
  const levels = SECOND.examples.find(({ id }) => id === 'campuran')?.levels ?? {};

  function shown(rubric: Rubric): string {
    const { claimed } = scoreAssessment(rubric, withLevels(rubric, {}, levels));
    if (claimed.outcome.kind !== 'final') throw new Error('no final score');
    return JSON.stringify([claimed.outcome.value.text, groupValues(claimed)]);
  }

  /** One unit of the last digit more or less; the weights here have two digits. */
  function moved(path: string, weight: string, by: 1 | -1): Rubric {
    const data = structuredClone(SECOND);
    changeAt(data, `${path}.weight`, (Number(weight) + by / 100).toFixed(2));
    return data;
  }

  // Domain 1 holds aspect 1 alone, so that the aspect's weight cannot matter there.
  const places = [
    ...groupsWithPaths(SECOND).map(({ node: { id, weight }, path }) => ({ id, weight, path })),
    ...placedWithPaths(SECOND).map(({ indicator: { id, weight }, path }) => ({ id, weight, path })),
  ].filter(({ id }) => id !== 'a1');

  test.each(places.map(({ id, path, weight }) => [id, path, weight] as const))(
    '%s',
    (_, path, weight) => {
      const before = shown(SECOND);
      const after = [shown(moved(path, weight, 1)), shown(moved(path, weight, -1))];
      expect(after).not.toEqual([before, before]);
    },
  );
});
