import { describe, expect, test } from 'vitest';
import { nextToRate, overviewOf, type OverviewGround } from '#core/review/overview.ts';
import { BLANK_RATING } from '#core/review/rating-of.ts';
import type { Rating, ReviewSheet } from '#core/review/sheet.ts';
import { answersOn } from '../../support/rubrics.ts';
import { INDICATORS, LIMA_RUBRIC, sheet } from './queue-samples.ts';

const [FIRST = '', SECOND = '', THIRD = ''] = INDICATORS;
const levels = Object.fromEntries(INDICATORS.map((id) => [id, 3]));

const overview = (own: ReviewSheet | null, change: Partial<OverviewGround> = {}) =>
  overviewOf({
    rubric: LIMA_RUBRIC,
    answers: answersOn(LIMA_RUBRIC, levels),
    documents: [],
    additional: new Set(),
    sheet: own,
    mine: null,
    ...change,
  });

const value = (level: string) => ({ is: 'value', value: level }) as const;

function finished(level: string): Rating {
  const document = value(level);
  const stages = { ...BLANK_RATING.stages, document };
  const words = { fact: 'Fakta.', analysis: 'Analisis.', departure: 'Sesuai wawancara.' };
  return { ...BLANK_RATING, ...words, stages, done: true };
}

describe('a submission at a glance', () => {
  test('without a sheet says what is claimed, and nothing that was not judged', () => {
    const { rows, claimed, attached, accepted, judged } = overview(null);
    expect(claimed.outcome).toMatchObject({ kind: 'final', value: { text: '3.00' } });
    expect(attached).toEqual({ kind: 'no-evidence' });
    expect([accepted, judged]).toEqual([null, { done: 0, total: 0 }]);
    expect(rows.map(({ indicator }) => indicator.id)).toEqual(INDICATORS);
    for (const row of rows) {
      expect(row).toMatchObject({
        status: 'untouched',
        claimed: value('3'),
        proposed: { is: 'open' },
        own: { is: 'open' },
        mine: true,
      });
    }
  });

  test('with a sheet sets claim, proposal and the own level side by side', () => {
    const own = sheet({ ratings: { [FIRST]: finished('2') } });
    const [first, second] = overview(own).rows;
    expect(first).toMatchObject({ status: 'finished', claimed: value('3'), own: value('2') });
    expect(second).toMatchObject({ status: 'untouched', own: { is: 'open' } });
    // Nothing is attached, so there is nothing to judge: the lowest level is what is supported.
    expect(first?.proposed).toEqual(value('1'));
    expect(overview(own).accepted?.outcome).toMatchObject({ value: { text: '1.00' } });
  });

  test('goes on with what was opened again, then with what is left of the own part', () => {
    const ratings = {
      [FIRST]: finished('3'),
      [THIRD]: { ...finished('3'), done: false, reopened: true },
    };
    const left = overview(sheet({ ratings }));
    expect(nextToRate(left.rows)?.indicator.id).toBe(THIRD);
    expect(left.rows[2]?.status).toBe('reopened');
    const rest = overview(sheet({ ratings: { [FIRST]: finished('3') } }));
    expect(nextToRate(rest.rows)?.indicator.id).toBe(SECOND);
    const part = overview(sheet({ ratings: {} }), { mine: [THIRD] });
    expect(nextToRate(part.rows)?.indicator.id).toBe(THIRD);
    expect(part.rows.filter(({ mine }) => mine)).toHaveLength(1);
  });

  test('has nothing to go on with once everything of the own part is finished', () => {
    const ratings = Object.fromEntries(INDICATORS.map((id) => [id, finished('3')]));
    expect(nextToRate(overview(sheet({ ratings })).rows)).toBeUndefined();
  });
});
