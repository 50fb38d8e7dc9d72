import { quantile } from './stats.mjs';

/** Interactions that the browser's event timing does not tell took less than a frame. */
const A_FRAME_MS = 16;

/** Ids of what a person made differ from run to run. */
const place = (at) =>
  at
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, ':id')
    .replaceAll(/[\da-f]{64}/g, ':digest');

const worstOf = (list) =>
  list.reduce((one, other) => (one === null || other.ms > one.ms ? other : one), null);

/**
 * How fast one journey was.
 * @param {{ journey: string, notes: import('../../tests/e2e/support/speed-in-page.ts').SpeedNotes[] }} told
 */
export function journeySpeed({ journey, notes }) {
  const counts = new Map();
  const slow = new Map();
  for (const { document, interactions, slow: entries } of notes) {
    counts.set(document, Math.max(counts.get(document) ?? 0, interactions));
    for (const { interaction, ...entry } of entries) {
      const key = `${document} ${interaction}`;
      slow.set(key, worstOf([entry, ...(slow.has(key) ? [slow.get(key)] : [])]));
    }
  }
  const counted = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const count = Math.max(counted, slow.size);
  const latencies = [
    ...Array.from({ length: count - slow.size }, () => A_FRAME_MS),
    ...[...slow.values()].map(({ ms }) => ms),
  ];
  const tasks = notes.flatMap((note) => note.tasks);
  const named = (worst) => worst && { ...worst, at: place(worst.at) };
  return {
    journey,
    interactions: {
      count,
      p75: count === 0 ? null : quantile(latencies, 0.75),
      worst: named(worstOf([...slow.values()])),
    },
    tasks: {
      count: tasks.length,
      ms: tasks.reduce((sum, { ms }) => sum + ms, 0),
      worst: named(worstOf(tasks)),
    },
  };
}

const ROW = { unit: 'ms', against: 'what a person feels as at once' };
const AT_ONCE_MS = 200;
const TASK_MS = 100;

/** The journeys in a few rows: how fast hands are answered, and how long the page stood still. */
export function journeySummary(journeys) {
  const told = journeys.filter(({ interactions }) => interactions.count > 0);
  const hands = told.map(({ interactions }) => interactions);
  const tasks = journeys.map((journey) => journey.tasks);
  const count = hands.reduce((sum, one) => sum + one.count, 0);
  const worst = worstOf(hands.flatMap((one) => one.worst ?? []));
  const longest = worstOf(tasks.flatMap((one) => one.worst ?? []));
  const p75 = hands.map((one) => one.p75);
  return [
    {
      what: `${journeys.length} journeys, ${count} interactions: p75 of a journey, median`,
      ours: quantile(p75, 0.5),
      baseline: AT_ONCE_MS,
      ...ROW,
      note: '16 = a frame or less',
    },
    {
      what: `${journeys.length} journeys: p75 of the slowest journey`,
      ours: Math.max(...p75),
      baseline: AT_ONCE_MS,
      ...ROW,
    },
    {
      what: `${journeys.length} journeys: slowest interaction`,
      ours: worst?.ms ?? A_FRAME_MS,
      baseline: AT_ONCE_MS,
      ...ROW,
      note: worst ? `${worst.what} at ${worst.at}` : '',
    },
    {
      what: `${journeys.length} journeys: longest task`,
      ours: longest?.ms ?? 0,
      baseline: TASK_MS,
      unit: 'ms',
      against: 'half of that',
      note: longest ? `${longest.script}, after ${longest.after} at ${longest.at}` : '',
    },
  ];
}
