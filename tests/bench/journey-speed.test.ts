import { expect, test } from 'vitest';
import { journeySpeed, journeySummary } from '../../bench/lib/journey-speed.mjs';
import type { Slow } from '../e2e/support/speed-in-page.ts';

const slow = (interaction: number, ms: number, what = 'click on button "Simpan"'): Slow => ({
  what,
  at: '/p/019a8f00-0000-7000-8000-0000000000be/i/k1',
  ms,
  delay: 1,
  work: 2,
  interaction,
});

const task = { ms: 120, at: '/', after: 'opening', script: 'a.js in a.js' };

test('events of one interaction count once, by the slowest; quick ones count as a frame', () => {
  const { interactions } = journeySpeed({
    journey: 'a',
    notes: [
      { document: '1', interactions: 1, slow: [slow(7, 24), slow(7, 40)], tasks: [] },
      { document: '1', interactions: 4, slow: [], tasks: [] },
    ],
  });
  expect(interactions.count).toBe(4);
  expect(interactions.p75).toBe(16);
  expect(interactions.worst).toMatchObject({ ms: 40, at: '/p/:id/i/k1' });
});

test('the same number in another document is another interaction', () => {
  const { interactions } = journeySpeed({
    journey: 'a',
    notes: [
      { document: '1', interactions: 1, slow: [slow(7, 24)], tasks: [] },
      { document: '2', interactions: 1, slow: [slow(7, 64)], tasks: [] },
    ],
  });
  expect(interactions).toMatchObject({ count: 2, p75: 64 });
});

test('a journey without hands has no latency, and its tasks count all the same', () => {
  const still = journeySpeed({
    journey: 'b',
    notes: [{ document: '1', interactions: 0, slow: [], tasks: [task, { ...task, ms: 60 }] }],
  });
  expect(still.interactions).toEqual({ count: 0, p75: null, worst: null });
  expect(still.tasks).toMatchObject({ count: 2, ms: 180, worst: { ms: 120 } });
});

test('the summary names the worst of all journeys and what caused it', () => {
  const one = (journey: string, ms: number, what: string) =>
    journeySpeed({
      journey,
      notes: [{ document: '1', interactions: 1, slow: [slow(1, ms, what)], tasks: [task] }],
    });
  const rows = journeySummary([one('a', 32, 'keydown on input'), one('b', 240, 'click on tab')]);
  expect(rows.map(({ ours }) => ours)).toEqual([32, 240, 240, 120]);
  expect(rows[2]).toMatchObject({ note: 'click on tab at /p/:id/i/k1' });
});
