import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BUDGET_STEPS,
  daysBetween,
  reachOfDay,
  weeksAfter,
  weeksBeforeMoney,
  windowsOf,
} from '#core/invest/schedule/budget-windows.ts';

describe('the nearest budget window', () => {
  test.each([
    ['in May it is the RKPD of the next year', '2026-05-20', 2027, 'rkpd', 2027],
    ['in March the Renja', '2026-03-26', 2027, 'renja', 2027],
    ['in the first days of July KUA–PPAS', '2026-07-03', 2027, 'kua', 2027],
    ['end of July and August the RKA', '2026-08-12', 2027, 'rka', 2027],
    ['on 1 December only the change of the next year', '2020-12-01', 2021, 'perubahan', 2021],
    ['a year further it is the Renja of the year after', '2020-12-01', 2022, 'renja', 2022],
  ] as const)('%s', (_, day, year, step, of) => {
    const { own } = reachOfDay(day, year);
    expect(own).toMatchObject({ step, budgetYear: of });
  });

  test('a year that is over is lost, and the next way in is named', () => {
    const reach = reachOfDay('2027-10-05', 2027);
    expect(reach.own).toBeNull();
    expect(reach.next).toMatchObject({ step: 'perubahan', budgetYear: 2028 });
  });

  test('the last day still counts, the day after it does not', () => {
    expect(reachOfDay('2026-05-31', 2027).own?.step).toBe('rkpd');
    expect(reachOfDay('2026-06-01', 2027).own?.step).toBe('kua');
  });

  test('days that the kabupaten has set take the place of the usual ones', () => {
    const own = { rkpd: '06-20' };
    expect(reachOfDay('2026-06-15', 2027, own).own).toMatchObject({
      step: 'rkpd',
      until: '2026-06-20',
      basis: 'own',
    });
  });

  test('only the day that the rule names is said to be of the rule', () => {
    const ruled = windowsOf(2027).filter(({ basis }) => basis === 'rule');
    expect(ruled.map(({ step, until }) => [step, until])).toEqual([['kua', '2026-07-14']]);
  });

  test('a day that a month of that year does not have is its last day', () => {
    const own = { renja: '02-29', kua: '06-31' };
    const days = (year: number) => windowsOf(year, own).map(({ until }) => until);
    expect(days(2028)).toContain('2027-02-28');
    expect(days(2029)).toContain('2028-02-29');
    expect(days(2028)).toContain('2027-06-30');
  });

  test('a change of the budget leaves seventeen weeks', () => {
    const window = windowsOf(2027).find(({ step }) => step === 'perubahan');
    expect(window && weeksAfter(window)).toBe(17);
  });

  test('never a window that is over, and no earlier one of that year is still open', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 2024, max: 2036 }), (from, year) => {
        const { own, next } = reachOfDay(from, year);
        expect(daysBetween(from, next.until)).toBeGreaterThanOrEqual(0);
        expect(own === null || own === next).toBe(true);
        const place = BUDGET_STEPS.indexOf(next.step);
        const before = windowsOf(next.budgetYear).slice(0, place);
        expect(before.every(({ until }) => until < from)).toBe(true);
      }),
    );
  });
});

test('a year that only its change reaches has no money before it', () => {
  // 31 August 2027 leaves 17 weeks of the 52.
  expect(weeksBeforeMoney('2026-11-23', 2027)).toBe(35);
  expect(weeksBeforeMoney('2026-11-23', 2027, { perubahan: '06-30' })).toBe(26);
  expect(weeksBeforeMoney('2026-11-23', 2028)).toBe(0);
  expect(weeksBeforeMoney('2026-08-31', 2027)).toBe(0);
  expect(weeksBeforeMoney('2027-09-01', 2027)).toBe(0);
});
