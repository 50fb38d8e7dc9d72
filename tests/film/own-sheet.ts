import type { Page } from '@playwright/test';
import type { DocumentId } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import { text } from '#features/review/text.ts';
import { documentOf } from '../e2e/support/seed-documents.ts';
import { fileOf } from '../e2e/support/seed-files.ts';
import { seedSubmissions, type Submitted } from '../e2e/support/seed-submission.ts';
import { allAnswered, assessmentOf } from '../e2e/support/seed.ts';
import { open } from '../e2e/support/setup.ts';
import { expect } from '../e2e/support/test.ts';
import { shippedRubric } from '../rubrics/shipped.ts';
import { indicatorsIn } from '../support/rubrics.ts';
import type { Camera } from './camera.ts';

const INDICATORS = indicatorsIn(shippedRubric('lima-dimensi-opd@1.0.0').groups);
const [FIRST] = INDICATORS;
const SENTENCE =
  'Prosedur penyusunan kebijakan TIK ditetapkan dengan keputusan kepala dinas dan dipakai semua bidang.';

/** An agency that claims level 3 everywhere and proves the first indicator with three papers. */
function submitted(agency: string, at: number): Submitted {
  const assessment = assessmentOf({ agency, answers: allAnswered(() => 3) });
  const items = FIRST?.levels.flatMap(({ evidence }) => evidence).slice(0, 3) ?? [];
  const contents = items.map((item) => `Keputusan ${agency} tentang ${item.text}.`);
  const documents = items.map((item, which) =>
    documentOf(assessment, at * 10 + which, {
      id: `01990000-0000-7000-8000-0000000${at}${which}000` as DocumentId,
      title: `Keputusan ${agency} nomor ${which + 1}`,
      file: fileOf(`keputusan-${at}-${which + 1}.txt`, contents[which] ?? ''),
      supports: [{ indicator: FIRST?.id ?? '', item: item.id }],
    }),
  );
  return { assessment, documents, contents };
}

/** A sheet at work: evidence that was judged, one paper refused with its reason, a level, sentences. */
export async function filmOwnSheet(page: Page, camera: Camera): Promise<void> {
  const names = ['Dinas Perhubungan', 'Dinas Pariwisata', 'Badan Pendapatan Daerah'];
  const [one] = await seedSubmissions(page, names.map(submitted));
  if (!one || !FIRST) throw new Error('Nothing was received.');
  await open(page, paths.reviewIndicator(one, FIRST.id));
  await expect(page.getByRole('region', { name: text.bar })).toBeVisible();
  await camera.take(page, 'sheet-untouched');
  for (const key of ['4', 'd', 'Shift+Digit1', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByLabel(text.sentences.fact)).toBeFocused();
  await page.keyboard.insertText(SENTENCE);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('Satu dokumen masih konsep, sehingga tingkat 3 belum didukung.');
  await camera.take(page, 'sheet-judged', 'besides');
  await page.keyboard.press('Control+Enter');
  await camera.take(page, 'sheet-next');
  await open(page, paths.review(one));
  await camera.take(page, 'sheet-overview');
}
