import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Digest } from '#core/lib/ids.ts';
import {
  indicatorSteps,
  readingSteps,
  stepsAt,
  submissionSteps,
  walkOrder,
  type Stop,
} from '#core/review/walk-order.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';
import { indicatorsIn } from '../../support/rubrics.ts';

const digest = (text: string): Digest => text.padStart(64, '0') as Digest;
const RUBRIC = digest('a');

const stop = (at: string, parts: Partial<Stop> = {}): Stop => ({
  submission: digest(at),
  rubric: RUBRIC,
  day: '',
  batch: '',
  agency: `Dinas ${at}`,
  ...parts,
});

const named = (stops: readonly Stop[]): readonly string[] => stops.map(({ agency }) => agency);

describe('the order of a walk', () => {
  test('goes by the day of the batch, its name and the agency; what has no batch comes last', () => {
    const stops = [
      stop('1', { agency: 'Kesehatan' }),
      stop('2', { agency: 'Sosial', batch: 'Gelombang 10', day: '2026-12-02' }),
      stop('3', { agency: 'Pangan', batch: 'Gelombang 2', day: '2026-12-02' }),
      stop('4', { agency: 'Air', batch: 'Gelombang 2', day: '2026-12-02' }),
      stop('5', { agency: 'Zakat', batch: 'Gelombang 9', day: '2026-12-01' }),
      stop('6', { agency: 'Batas', batch: 'Gelombang 1' }),
    ];
    expect(named(walkOrder(stops))).toEqual([
      'Zakat',
      'Air',
      'Pangan',
      'Sosial',
      'Batas',
      'Kesehatan',
    ]);
  });

  test('does not depend on the order in which files came, and loses nothing', () => {
    const stops = fc.uniqueArray(
      fc.record({
        submission: fc.nat(999).map((at) => digest(String(at))),
        rubric: fc.constantFrom(RUBRIC, digest('b')),
        day: fc.constantFrom('', '2026-12-01', '2026-12-02'),
        batch: fc.constantFrom('', 'Gelombang 1', 'Gelombang 2'),
        agency: fc.constantFrom('Dinas A', 'Dinas B', 'dinas a'),
      }),
      { selector: ({ submission }) => submission },
    );
    fc.assert(
      fc.property(stops, (all) => {
        const walked = walkOrder(all);
        expect(walkOrder([...all].reverse())).toEqual(walked);
        expect(new Set(walked)).toEqual(new Set(all));
      }),
    );
  });
});

describe('steps', () => {
  test('stop at both ends', () => {
    expect(stepsAt(['a', 'b', 'c'], 'a')).toEqual({
      previous: undefined,
      next: 'b',
      position: 1,
      total: 3,
    });
    expect(stepsAt(['a', 'b', 'c'], 'c')).toMatchObject({ previous: 'b', next: undefined });
  });

  test('lead from what is not in the walk to its beginning', () => {
    expect(stepsAt(['a', 'b'], 'x')).toEqual({
      previous: undefined,
      next: 'a',
      position: 0,
      total: 2,
    });
    expect(stepsAt([], 'x')).toMatchObject({ next: undefined, position: 0, total: 0 });
  });

  test('go through every submission and back again', () => {
    const stops = ['3', '1', '2'].map((at) => stop(at));
    const forth = [digest('1')];
    for (;;) {
      const next = submissionSteps(stops, forth.at(-1) ?? digest('x')).next;
      if (next === undefined) break;
      forth.push(next);
    }
    expect(forth).toEqual([digest('1'), digest('2'), digest('3')]);
    expect(submissionSteps(stops, digest('2')).previous).toBe(digest('1'));
  });

  test('of a reading go past submissions by another version of the instrument', () => {
    const stops = [stop('1'), stop('2', { rubric: digest('b') }), stop('3')];
    expect(readingSteps(stops, RUBRIC, digest('1'))).toMatchObject({ next: digest('3'), total: 2 });
    expect(readingSteps(stops, digest('b'), digest('2'))).toMatchObject({
      previous: undefined,
      next: undefined,
      position: 1,
    });
  });

  test('go through the indicators in the order of the instrument, across its groups', () => {
    const rubric = shippedRubric(LIMA);
    const ids = indicatorsIn(rubric.groups).map(({ id }) => id);
    const [first = ''] = ids;
    const last = ids.at(-1) ?? '';
    expect(ids.map((id) => indicatorSteps(rubric, id).next)).toEqual([...ids.slice(1), undefined]);
    expect(indicatorSteps(rubric, first).previous).toBeUndefined();
    expect(indicatorSteps(rubric, last)).toMatchObject({ position: ids.length, total: ids.length });
  });
});
