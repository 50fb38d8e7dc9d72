import { describe, expect, test } from 'vitest';
import { agreedLevels } from '#core/invest/proposal/agreed-levels.ts';
import { groundOf, type GroundInput } from '#core/portfolio/ground.ts';
import { digest, indexed, listed, resultOf, RUBRIC, scores } from '../../portfolio/sample.ts';

describe('agreed levels to choose investments from', () => {
  const ground = (change: Partial<GroundInput> = {}) =>
    groundOf({
      outcomes: [
        resultOf(2, { final: scores('2', '2 2', '1 2 3'), claimed: scores('3', '3 3', '3 - ?') }),
        resultOf(1, { group: 'Wajib' }),
        resultOf(3, { stage: 'interim' }),
        indexed(4, '3', { scope: true }),
        indexed(5, '3', { trust: 'none' }),
      ],
      closed: 0,
      aside: [],
      roster: [],
      periods: [],
      frames: new Map(),
      ...change,
    });
  const framed = ground({
    frames: new Map([
      [
        RUBRIC.digest,
        {
          known: true,
          ref: RUBRIC,
          title: '',
          shortTitle: '',
          indexName: '',
          levelNames: [],
          groups: [
            { id: 'g1', code: 'A', title: '', depth: 1, parent: null },
            { id: 'g2', code: 'B', title: '', depth: 1, parent: null },
          ],
          indicators: ['i1', 'i2', 'i3'].map((id) => ({
            id,
            code: id,
            title: id,
            group: 0,
            min: 1,
            max: 5,
          })),
          min: 1,
          max: 5,
          rounding: { digits: 2, mode: 'half-up', predikatOn: 'rounded' },
          predikat: [],
        },
      ],
    ]),
  });
  const asked = { instrument: null, year: null };

  test('are of whole and final results, by name; the others are absent, with the reason', () => {
    const found = agreedLevels(framed, asked);
    expect(found).toMatchObject({ ref: RUBRIC, year: 2026 });
    expect(found?.agencies.map(({ key, name, group }) => [key, name, group])).toEqual([
      ['1.1', 'Dinas 001', 'Wajib'],
      ['1.2', 'Dinas 002', ''],
    ]);
    expect(found?.agencies[1]).toMatchObject({
      result: digest('result 2'),
      code: '1.2',
      kind: 'Dinas',
      agreedAt: '2026-11-01T02:00:00.000Z',
      final: { i1: '1', i2: '2', i3: '3' },
      claimed: { i1: '3', i2: '-', i3: '?' },
      supported: { i1: '2', i2: '2', i3: '2' },
    });
    expect(found?.absent).toEqual([
      { name: 'Dinas 003', why: 'not-final' },
      { name: 'Dinas 004', why: 'apart' },
      { name: 'Dinas 005', why: 'apart' },
    ]);
  });

  test('are known by the row of the roster, else by code, else by name', () => {
    const roster = [listed('Dinas 001', { code: '1.1' })];
    const key = (change: Partial<GroundInput>) =>
      agreedLevels(ground(change), asked)?.agencies.find(({ name }) => name === 'Dinas 001')?.key;
    expect(key({ roster })).toBe('roster Dinas 001');
    const { agency } = resultOf(1).outcome;
    expect(key({ outcomes: [resultOf(1, { agency: { ...agency, code: '' } })] })).toBe('Dinas 001');
  });

  test('are not there where nothing is, or nothing of that year', () => {
    expect(agreedLevels(ground({ outcomes: [] }), asked)).toBeNull();
    expect(agreedLevels(ground(), { instrument: digest('lain'), year: null })).toBeNull();
  });
});
