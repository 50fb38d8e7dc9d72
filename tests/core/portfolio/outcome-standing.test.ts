import { describe, expect, it } from 'vitest';
import type { Outcome } from '#core/portfolio/outcome.ts';
import { groundOf } from '#core/portfolio/ground.ts';
import { outcomeStanding } from '#core/portfolio/outcome-standing.ts';
import { recapChoices } from '#core/portfolio/recap-choice.ts';
import { digest, indexed, listed, RUBRIC } from './sample.ts';

describe('one result by itself', () => {
  const results = [
    indexed(1, '2'),
    indexed(2, '3', { trust: 'none' }),
    indexed(3, '4'),
    indexed(4, '4'),
  ];
  const ground = groundOf({
    outcomes: results,
    closed: 0,
    aside: [{ id: digest('result 4'), reason: 'ganda', at: '2026-11-01T00:00:00.000Z', by: '' }],
    roster: [listed('Dinas 001'), listed('Dinas 002')],
    periods: [],
    frames: new Map(),
  });
  const standing = (at: number) => outcomeStanding(ground, digest(`result ${at}`));

  it('says whether it counts, and why not', () => {
    expect([1, 2, 3, 4].map((at) => standing(at)?.standing)).toEqual([
      'counted',
      'unsigned',
      'unlisted',
      'set-aside',
    ]);
    expect(standing(4)?.asideReason).toBe('ganda');
    expect(standing(1)).toMatchObject({
      asideReason: '',
      outcome: { id: digest('result 1') },
      row: { agency: { name: 'Dinas 001' } },
      frame: { known: false, ref: RUBRIC },
    });
    expect(standing(9)).toBeNull();
  });

  it('told twice is the one that counts', () => {
    const [first] = results;
    if (!first) throw new Error('no result');
    const told = { ...first, set: digest('recap'), from: 'recap' as const, trust: 'none' as const };
    for (const outcomes of [
      [told, first],
      [first, told],
    ]) {
      const both = groundOf({
        outcomes,
        closed: 0,
        aside: [],
        roster: [],
        periods: [],
        frames: new Map(),
      });
      const found = outcomeStanding(both, first.outcome.id);
      expect(found).toMatchObject({ standing: 'counted', row: { from: 'full' } });
    }
  });
});

describe('recaps that can be made', () => {
  const of = (at: number, government: string, change: Partial<Outcome> = {}) => {
    const { agency } = indexed(at, '3').outcome;
    return indexed(at, '3', { agency: { ...agency, government }, ...change });
  };

  it('are one for each government, year and instrument, the latest first', () => {
    const other = { ...RUBRIC, version: '2.0.0', digest: digest('other') };
    const counted = [
      of(1, 'Kabupaten B'),
      of(2, '  kabupaten  b '),
      of(3, 'Kabupaten A'),
      of(4, 'Kabupaten A', { year: 2027 }),
      of(5, 'Kabupaten A', { rubric: other }),
      of(6, '  '),
    ];
    const choices = recapChoices({ counted, doubled: [] }, []);
    expect(
      choices.map(({ government, year, rubric, outcomes, doubled, closed }) => [
        government,
        year,
        rubric.version,
        outcomes.length,
        doubled,
        closed,
      ]),
    ).toEqual([
      ['Kabupaten A', 2027, '1.0.0', 1, 0, 0],
      ['Kabupaten A', 2026, '1.0.0', 1, 0, 0],
      ['Kabupaten A', 2026, '2.0.0', 1, 0, 0],
      ['Kabupaten B', 2026, '1.0.0', 2, 0, 0],
    ]);
  });

  it('count agencies that are there twice, and what is closed, each once', () => {
    const doubled = [
      [of(1, 'Kabupaten B'), of(2, 'Kabupaten B')],
      [of(3, 'Kabupaten B'), of(4, 'Kabupaten B')],
      [of(5, 'Kabupaten A'), of(6, 'Kabupaten A')],
    ];
    const closed = [7, 7, 8].map((at) => of(at, 'kabupaten b').outcome);
    const counted = [of(9, 'Kabupaten B')];
    expect(recapChoices({ counted, doubled }, closed)).toMatchObject([
      { government: 'Kabupaten B', doubled: 2, closed: 2, outcomes: [{ id: digest('result 9') }] },
    ]);
    expect(recapChoices({ counted: [], doubled: [] }, closed)).toMatchObject([
      { government: 'kabupaten b', closed: 2, outcomes: [] },
    ]);
  });
});
