import type { Page } from '@playwright/test';
import { allAnswered, answerOf, assessmentOf } from './seed.ts';
import { words } from './words.ts';

/** A list in every state: running, simulated, archived, deleted, damaged, of an unknown instrument. */
export const WORKED = assessmentOf({
  agency: 'Dinas Komunikasi dan Informatika',
  people: [{ role: 'head', name: 'Kepala Dinas Contoh', position: 'Kepala' }],
  answers: {
    ...allAnswered((at) => (at % 4) + 1),
    a4: answerOf({ rating: 'not-applicable', reason: 'Tidak menyusun produk hukum.', done: true }),
  },
});

export const BEGUN = assessmentOf({ agency: 'Bappeda', kind: 'simulation' });

const STRANGE = assessmentOf({ agency: 'Dinas Masa Depan' });
export const UNKNOWN = { ...STRANGE, rubric: { ...STRANGE.rubric, id: 'masa-depan' } };

export const DAMAGED = { ...assessmentOf(), year: 'dua ribu' };

export const EVERY_ROW: readonly unknown[] = [
  WORKED,
  BEGUN,
  UNKNOWN,
  DAMAGED,
  assessmentOf({ agency: 'Dinas Arsip', status: 'archived' }),
  assessmentOf({ agency: 'Dinas Sampah', status: 'deleted' }),
];

/** Opens everything on the page that opens and closes. */
export async function openAllDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Waits until the drawings, which load last, are there. */
export async function drawn(page: Page): Promise<void> {
  await page.getByText(words.results.sections.whatIf, { exact: true }).first().waitFor();
  await page.getByRole('img').nth(1).waitFor();
}
