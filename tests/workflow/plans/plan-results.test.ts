import { expect, test } from 'vitest';
import type { Outcome } from '#core/portfolio/outcome.ts';
import { listPlanResults } from '#workflow/plans/plan-results.ts';
import { setResultAside } from '#workflow/portfolio/set-aside.ts';
import { LOCAL, outcome, PEMDA } from '../../core/history/results.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';
import { store } from '../stored-outcomes.ts';

const RESULTS: readonly Outcome[] = [
  outcome('Dinas Satu', 2025, '3'),
  outcome('Dinas Dua', 2025, '2'),
  outcome('Dinas Tiga', 2025, '2', { stage: 'interim' }),
  outcome('Dinas Empat', 2025, '2', { scope: true }),
  outcome('Dinas Satu', 2024, '2'),
  outcome('Kabupaten', 2025, '3', { rubric: PEMDA }),
];

test('what a plan can start from: whole final results, by year and instrument', async () => {
  const desk = freshDesk();
  await store(desk, 1, RESULTS);
  expect(must(await listPlanResults(desk))).toEqual([
    { rubric: LOCAL, year: 2025, count: 2 },
    { rubric: PEMDA, year: 2025, count: 1 },
    { rubric: LOCAL, year: 2024, count: 1 },
  ]);
});

test('what was set aside, or told twice, is not counted', async () => {
  const desk = freshDesk();
  await store(desk, 1, RESULTS);
  await store(desk, 2, RESULTS.slice(0, 2));
  const [first] = RESULTS;
  if (!first) throw new Error('no result');
  must(await setResultAside(desk, first.id, 'Salah berkas', 'Pengelola'));
  const [latest] = must(await listPlanResults(desk));
  expect(latest).toMatchObject({ year: 2025, count: 1 });
});

test('a desk without results offers nothing', async () => {
  expect(must(await listPlanResults(freshDesk()))).toEqual([]);
});
