import axe from 'axe-core';
import { page } from 'vitest/browser';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { JudgedSheet } from '#core/agreement/judged-sheet.ts';
import { measure } from '#core/agreement/measure.ts';
import { slicesOf } from '#core/agreement/slices.ts';
import { voteTable } from '#core/agreement/vote-table.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import '#features/agreement/agreement.css';
import { Compared } from '#features/agreement/compared.tsx';
import { figureText } from '#features/agreement/numbers.ts';
import { FIGURE_NAMES } from '#features/agreement/text-meaning.ts';
import { SENSITIVITY, TENDENCY } from '#features/agreement/text-tendency.ts';
import { text } from '#features/agreement/text.ts';
import '#ui/styles.css';
import { measureAgreementInWorker } from '#worker/client.ts';
import lima from '../../../rubrics/lima-dimensi-opd@1.0.0.json';
import { sheetOf } from '../../core/agreement/sheets.ts';
import { mount, unmount } from '../mount.tsx';
import { shipped } from '../results/mount.tsx';

const RUBRIC = shipped(lima);
const IDS = placedIndicators(RUBRIC).map(({ indicator }) => indicator.id);

/** Levels that look given: A is one more lenient than B where the scale leaves room. */
function rated(rater: string, submission: string, more: number): JudgedSheet {
  const said = IDS.map((id, at) => {
    const level = 1 + ((at * 7 + submission.length * 3 + (at % 3)) % 3) + more;
    return [id, Math.min(level, 4)] as const;
  });
  return sheetOf(rater, submission, Object.fromEntries(said));
}

const SHEETS = [
  rated('Asesor Longgar', 'Kesehatan', 1),
  rated('Asesor Ketat', 'Kesehatan', 0),
  rated('Asesor Longgar', 'Sosial', 1),
];

function show(sheets: readonly JudgedSheet[], only: JudgedSheet | null): void {
  const ref = { id: RUBRIC.id, version: RUBRIC.version, digest: 'a'.repeat(64) as never };
  mount(
    <Compared
      judged={{ ref, rubric: RUBRIC, sheets, uncounted: [] }}
      only={only && only.assessment}
    />,
  );
}

/** Brings in the code before any test is timed: the server makes it when it is first asked. */
beforeAll(async () => {
  const order = { rubric: RUBRIC, sheets: [], only: null, parts: 'whole' } as const;
  await measureAgreementInWorker(order, () => undefined, new AbortController().signal);
}, 120_000);
afterEach(unmount);

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

test('the worker measures what the page shows; the calibration is marked as not applied', async () => {
  await page.viewport(390, 844);
  show(SHEETS, null);
  await expect.element(page.getByRole('heading', { name: FIGURE_NAMES.alpha })).toBeVisible();
  const [all] = slicesOf(RUBRIC, voteTable(RUBRIC, SHEETS));
  if (!all) throw new Error('no slice');
  const { estimate, interval } = measure(all).alpha;
  if (estimate.kind !== 'value' || interval.kind !== 'interval') throw new Error('no alpha');
  const item = page.getByRole('listitem').filter({ hasText: FIGURE_NAMES.alpha });
  await expect.element(item).toHaveTextContent(figureText(estimate.value));
  await expect
    .element(item)
    .toHaveTextContent(
      text.interval(`${figureText(interval.lower)} – ${figureText(interval.upper)}`),
    );
  await expect.element(page.getByText(TENDENCY.words.lenient, { exact: true })).toBeVisible();
  await expect.element(page.getByText(SENSITIVITY.tag, { exact: true })).toBeVisible();
  const alone = page.getByRole('row').filter({ hasText: 'Dinas Sosial' });
  await expect.element(alone).toHaveTextContent(/Dengan kalibrasi \d,\d\d, bukan \d,\d\d\./);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  expect(await violations()).toEqual([]);
});

test('one assessment: every vote as it is, and a reason where there is no figure', async () => {
  await page.viewport(1366, 768);
  const [first] = SHEETS;
  if (!first) throw new Error('no sheet');
  const alike = { ...first, rater: { id: 'C', name: 'Asesor Kembar', unit: '' } };
  const same = [first, alike].map((sheet) => ({
    ...sheet,
    findings: Object.fromEntries(IDS.map((id) => [id, { is: 'value', value: '2' }] as const)),
  }));
  show(same, first);
  await expect.element(page.getByRole('heading', { name: text.votes })).toBeVisible();
  const pair = page.getByRole('row').filter({ hasText: 'Asesor Longgar dan Asesor Kembar' });
  await expect.element(pair).toHaveTextContent(text.none['one-category']);
  await expect.element(pair).toHaveTextContent('100%');
  expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/);
  expect(await violations()).toEqual([]);
});
