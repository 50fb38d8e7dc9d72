import { describe, expect, test } from 'vitest';
import { windowsOf } from '#core/invest/schedule/budget-windows.ts';
import { planDays } from '#core/invest/schedule/plan-days.ts';

const wita = (iso: string): string =>
  new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 10);

describe('the days of a plan', () => {
  test('at seven in the morning in WITA it is the day it is there, not the one in UTC', () => {
    const days = planDays(['2026-05-01T03:00:00.000Z'], '2026-07-14T23:00:00.000Z', wita);
    expect(days.today).toBe('2026-07-15');
    expect(days.handIn).toBe('2026-07-15');
    const open = windowsOf(2027).filter(({ until }) => days.handIn <= until);
    expect(open[0]?.step).toBe('rka');
  });

  test('a result agreed after today is what counts, and the first and the last are told', () => {
    const agreed = ['2026-09-30T20:00:00.000Z', '2026-06-01T03:00:00.000Z'];
    expect(planDays(agreed, '2026-08-01T03:00:00.000Z', wita)).toEqual({
      firstAgreed: '2026-06-01',
      lastAgreed: '2026-10-01',
      today: '2026-08-01',
      handIn: '2026-10-01',
    });
  });

  test('without a result only today counts', () => {
    expect(planDays(['', ''], '2026-08-01T03:00:00.000Z', wita)).toEqual({
      firstAgreed: '',
      lastAgreed: '',
      today: '2026-08-01',
      handIn: '2026-08-01',
    });
  });
});
