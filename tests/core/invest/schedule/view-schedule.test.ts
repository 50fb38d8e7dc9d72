import { expect, test } from 'vitest';
import { scheduleView } from '#core/invest/schedule/view-schedule.ts';
import { chosenBook } from '../sample-choice.ts';

test('a result agreed in the morning of a person counts on that day, not on the one in UTC', () => {
  const book = chosenBook();
  const last = book.plan.firstYear - 1;
  // Half past midnight in Makassar, on the day after the last one of the RKA.
  const agreedAt = `${last}-08-31T16:30:00.000Z`;
  const agencies = book.ground.agencies.map((one) => ({ ...one, agreedAt }));
  const late = { ...book, ground: { ...book.ground, agencies } };
  const waits = (timeZone: string): number =>
    scheduleView(late, { today: `${last}-08-30`, timeZone }).waits[0] ?? -1;
  expect(waits('UTC')).toBe(0);
  expect(waits('Asia/Makassar')).toBeGreaterThan(0);
});
