import type { Page } from '@playwright/test';
import type { DocumentId } from '#core/lib/ids.ts';
import { text } from '#features/review/text.ts';
import { text as shortcuts } from '#features/shortcuts/text.ts';
import { shippedRubric } from '../rubrics/shipped.ts';
import { indicatorsIn } from '../support/rubrics.ts';
import { expectAccessible, expectSoundDialog } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { documentOf } from './support/seed-documents.ts';
import { fileOf } from './support/seed-files.ts';
import { seedSubmissions, type Submitted } from './support/seed-submission.ts';
import { allAnswered, assessmentOf } from './support/seed.ts';
import { open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const LAPTOP = { width: 1366, height: 768 };
const [first, second] = indicatorsIn(shippedRubric('lima-dimensi-opd@1.0.0').groups);
const FIRST = first?.id ?? '';

/** An agency that claims level 3 everywhere and proves the first indicator with three papers. */
function submitted(agency: string, at: number): Submitted {
  const assessment = assessmentOf({ agency, answers: allAnswered(() => 3) });
  const items = first?.levels.flatMap(({ evidence }) => evidence).slice(0, 3) ?? [];
  const contents = items.map(({ id }) => `Keputusan ${agency} untuk ${id}.`);
  const documents = items.map(({ id }, which) =>
    documentOf(assessment, at * 10 + which, {
      id: `01990000-0000-7000-8000-0000000${at}${which}000` as DocumentId,
      title: `Keputusan ${which + 1} ${agency}`,
      file: fileOf(`keputusan-${which + 1}.txt`, contents[which] ?? ''),
      supports: [{ indicator: FIRST, item: id }],
    }),
  );
  return { assessment, documents, contents };
}

/** Presses keys and counts them; what is typed into a field is no press. */
class Hands {
  presses = 0;

  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.presses += 1;
    }
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }
}

const bar = (page: Page) => page.getByRole('region', { name: text.bar });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('an indicator takes six keys, survives the tab, and stays the same across agencies', async ({
  page,
  context,
}) => {
  const names = ['Dinas Satu', 'Dinas Dua', 'Dinas Tiga'];
  const [one = ''] = await seedSubmissions(page, names.map(submitted));
  await open(page, `/asesor/${one}/i/${FIRST}`);

  await test.step('two verdicts by number, one with its reason, the level, two sentences, done', async () => {
    const hands = new Hands(page);
    await expect(page.getByText('Keputusan Dinas Satu untuk k1.2.e1.')).toBeVisible();
    await hands.press('4', 'd', 'Shift+Digit1');
    await hands.press('Enter');
    await expect(page.getByLabel(text.sentences.fact)).toBeFocused();
    await hands.type('Dinas Satu memiliki SOP.');
    await hands.press('Tab');
    await hands.type('Salinan kebijakannya keliru.');
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectFits(page);
    await page.setViewportSize(LAPTOP);
    await hands.press('Control+Enter');
    await expect(heading(page)).toContainText(second?.code ?? '');
    expect(hands.presses).toBeLessThanOrEqual(6);
  });

  await test.step('what is called stored is there in another tab', async () => {
    await expect(bar(page).getByText(/^Tersimpan/)).toBeVisible();
    const other = await context.newPage();
    await open(other, `/asesor/${one}/i/${FIRST}`);
    await expect(other.getByLabel(text.sentences.analysis)).toHaveValue(
      'Salinan kebijakannya keliru.',
    );
    await expect(bar(other).getByText(text.finish.states.finished)).toBeVisible();
    await other.close();
  });

  await test.step('the same indicator at the next agency by one key', async () => {
    await page.keyboard.press('Alt+KeyP');
    await expect(heading(page)).toContainText(first?.code ?? '');
    await page.getByRole('link', { name: text.nav.reading }).click();
    const list = page.getByRole('navigation', { name: text.reading.list });
    await expect(list.getByRole('link', { name: /Dinas Satu.*saya 1/i })).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectFits(page);
    await page.setViewportSize(LAPTOP);
    await heading(page).focus();
    await page.keyboard.press('p');
    await expect(heading(page)).toContainText('Dinas Dua');
    await expect(list.locator('[aria-current="page"]')).toContainText('Dinas Dua');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: shortcuts.title })).toBeVisible();
    await expectSoundDialog(page, 'features/shortcuts/shortcuts-dialog.tsx');
  });
});
