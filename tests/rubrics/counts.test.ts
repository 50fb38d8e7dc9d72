import { describe, expect, test } from 'vitest';
import type { Rubric } from '#core/rubric/types.ts';
import { indicatorsOf, placedIndicators } from '#core/rubric/walk.ts';
import { LIMA, shippedRubric, SPBE } from './shipped.ts';

const indicatorsIn = (rubric: Rubric) => placedIndicators(rubric).map(({ indicator }) => indicator);
const levelsIn = (rubric: Rubric) => indicatorsIn(rubric).flatMap(({ levels }) => levels);
const ladders = (rubric: Rubric) =>
  new Set(indicatorsIn(rubric).map(({ levels }) => levels.map(({ level }) => level).join()));

describe('lima-dimensi-opd', () => {
  const rubric = shippedRubric(LIMA);

  test('has five dimensions of weight 20 with 8, 5, 7, 10 and 5 indicators', () => {
    const dimensions = rubric.groups.map((group) => [
      group.id,
      group.weight,
      indicatorsOf(group).length,
    ]);
    expect(dimensions).toEqual([
      ['kebijakan', '20', 8],
      ['kelembagaan', '20', 5],
      ['infrastruktur', '20', 7],
      ['aplikasi', '20', 10],
      ['perencanaan', '20', 5],
    ]);
    expect(new Set(indicatorsIn(rubric).map(({ weight }) => weight))).toEqual(new Set(['1']));
  });

  test('has levels 1 to 4, 212 criteria and 202 pieces of evidence', () => {
    expect(ladders(rubric)).toEqual(new Set(['1,2,3,4']));
    expect(levelsIn(rubric).flatMap(({ criteria }) => criteria)).toHaveLength(212);
    expect(levelsIn(rubric).flatMap(({ evidence }) => evidence)).toHaveLength(202);
  });

  test('lets three indicators be not applicable and says when', () => {
    const may = indicatorsIn(rubric).filter(({ mayBeNotApplicable }) => mayBeNotApplicable);
    expect(may.map(({ id }) => id)).toEqual(['a2', 'a4', 'a8']);
    const said = indicatorsIn(rubric).filter(({ notApplicableWhen }) => notApplicableWhen);
    expect(said).toEqual(may);
  });

  test('marks the criteria that an OPD cannot meet alone', () => {
    const criteria = levelsIn(rubric).flatMap((level) => level.criteria);
    const waitingFor = (party: string) =>
      criteria.filter(({ dependsOn }) => dependsOn === party).map(({ id }) => id);
    expect(waitingFor('kabupaten')).toEqual([
      'k5.2.a',
      'a3.2.a',
      'a5.3.a',
      'a5.3.b',
      'a7.2.b',
      'a10.3.a',
      'p2.3.a',
      'p3.3.b',
    ]);
    expect(waitingFor('Diskominfo')).toEqual(['i1.3.a', 'a8.3.b', 'a9.3.c']);
    expect(criteria.filter(({ dependsOn }) => dependsOn)).toHaveLength(11);
  });
});

describe('spbe-59-2020', () => {
  const rubric = shippedRubric(SPBE);

  test('has 4 domains, 8 aspects and 47 indicators of levels 1 to 5', () => {
    expect(rubric.groups).toHaveLength(4);
    expect(rubric.groups.flatMap(({ groups }) => groups ?? [])).toHaveLength(8);
    expect(indicatorsIn(rubric).map(({ code }) => code)).toEqual(
      Array.from({ length: 47 }, (_, at) => `I${String(at + 1).padStart(2, '0')}`),
    );
    expect(ladders(rubric)).toEqual(new Set(['1,2,3,4,5']));
  });

  test('rates 1–31 as processes and 32–47 as services', () => {
    const scales = indicatorsIn(rubric).map(({ scale }) => scale);
    expect(new Set(scales.slice(0, 31))).toEqual(new Set(['kapabilitas-proses']));
    expect(new Set(scales.slice(31))).toEqual(new Set(['kapabilitas-layanan']));
    expect(Object.values(rubric.scales['kapabilitas-proses']?.labels ?? {})).toEqual([
      'Rintisan',
      'Terkelola',
      'Terdefinisi',
      'Terpadu dan Terukur',
      'Optimum',
    ]);
    expect(Object.values(rubric.scales['kapabilitas-layanan']?.labels ?? {})).toEqual([
      'Informasi',
      'Interaksi',
      'Transaksi',
      'Kolaborasi',
      'Optimum',
    ]);
  });

  test('knows no "tidak berlaku"', () => {
    expect(indicatorsIn(rubric).filter((one) => one.mayBeNotApplicable)).toEqual([]);
  });

  test('asks for a denominator where the criteria turn on part or all', () => {
    const counted = indicatorsIn(rubric).filter(({ coverage }) => coverage);
    expect(counted.map(({ id }) => Number(id.slice(1)))).toEqual([
      13, 14, 15, 16, 17, 18, 20, 21, 22, 23, 24, 26, 27,
    ]);
  });
});
