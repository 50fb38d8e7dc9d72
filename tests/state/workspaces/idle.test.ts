import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchIdle } from '#state/workspaces/idle.ts';

const LIMIT = 5 * 60_000;
let page: EventTarget;
let clock: number;
let locked: number;
let told: number;
let idle: ReturnType<typeof watchIdle>;

/** Time passes, on the clock and for the timers. */
function pass(ms: number): void {
  for (let left = ms; left > 0; left -= 1_000) {
    clock += Math.min(left, 1_000);
    vi.advanceTimersByTime(Math.min(left, 1_000));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  clock = 1_000_000;
  locked = 0;
  told = 0;
  idle = watchIdle(page, {
    limit: () => LIMIT,
    now: () => clock,
    onIdle: () => {
      locked += 1;
    },
    tell: () => {
      told += 1;
    },
  });
});

afterEach(() => {
  idle.stop();
  vi.useRealTimers();
});

test('locks after the limit and not before', () => {
  pass(LIMIT - 10_000);
  expect(locked).toBe(0);
  pass(20_000);
  expect(locked).toBe(1);
});

test.each(['pointermove', 'keydown', 'wheel', 'touchstart', 'pointerdown'])(
  'a %s begins the wait anew, here and for the other tabs',
  (sign) => {
    pass(LIMIT - 10_000);
    page.dispatchEvent(new Event(sign));
    expect(told).toBe(1);
    pass(LIMIT - 10_000);
    expect(locked).toBe(0);
    pass(20_000);
    expect(locked).toBe(1);
  },
);

test('a sign in another tab counts here', () => {
  pass(LIMIT - 10_000);
  idle.seen();
  pass(LIMIT - 10_000);
  expect(locked).toBe(0);
});

test('the other tabs are told now and then, not at every movement', () => {
  for (let times = 0; times < 100; times += 1) {
    page.dispatchEvent(new Event('pointermove'));
    pass(100);
  }
  expect(told).toBeGreaterThan(1);
  expect(told).toBeLessThan(5);
});

test('a machine that slept locks before the first movement counts', () => {
  clock += LIMIT * 3;
  page.dispatchEvent(new Event('pointermove'));
  expect(locked).toBe(1);
});

test('a clock that is set back does not make the wait longer', () => {
  for (let minutes = 0; minutes < 5; minutes += 1) {
    pass(55_000);
    clock -= 60 * 60_000;
    pass(10_000);
  }
  expect(locked).toBe(1);
});
