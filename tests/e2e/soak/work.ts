import type { Locator, Page } from '@playwright/test';
import type { Assessment } from '#core/assessment/assessment.ts';
import { text as review } from '#features/review/text.ts';
import { SMALL } from '../../support/small-instrument.ts';
import { indicatorsIn } from '../../support/rubrics.ts';
import { expectSaved } from '../support/answering.ts';
import type { Departure } from '../support/asesor-desk.ts';
import { deafTab } from '../support/deaf-tab.ts';
import { expectPage, open } from '../support/setup.ts';
import { expect } from '../support/test.ts';
import { words } from '../support/words.ts';

const { conflict, indicator: on } = words.assess;

export const INDICATORS = indicatorsIn(SMALL.groups);

interface Said {
  readonly id: string;
  readonly code: string;
}

/** Writes both sentences of an indicator, whatever stands there. */
export async function describe(page: Page, assessment: Assessment, said: Said): Promise<void> {
  await open(page, `/p/${assessment.id}/i/${said.id}`);
  // Not that it has the focus: where it was open already, nobody arrives.
  await expect(
    page.getByRole('heading', { level: 1, name: new RegExp(`^${said.code}`) }),
  ).toBeVisible();
  await page.getByLabel(on.fact).fill(`${said.code} dijalankan semua bidang sejak Februari.`);
  await page.getByLabel(on.analysis).fill(`${said.code} memenuhi kriteria menurut keputusan.`);
  await expectSaved(page);
}

/** A second tab writes the same field without having heard; what the first wrote is kept. */
export async function fight(page: Page, assessment: Assessment, said: Said): Promise<void> {
  const address = `/p/${assessment.id}/i/${said.id}`;
  await open(page, address);
  await expectPage(page, new RegExp(`^${said.code}`));
  const other = await deafTab(page.context());
  await other.goto(page.url());
  await expectPage(other, new RegExp(`^${said.code}`));
  await page.getByLabel(on.fact).fill('Tab pertama.');
  await expectSaved(page);
  await other.getByLabel(on.fact).fill('Tab kedua, yang tidak mendengar.');
  const dialog = other.getByRole('dialog', { name: conflict.title });
  await dialog.getByRole('button', { name: conflict.keepStored }).click();
  await expect(dialog).toHaveCount(0);
  await expectSaved(other);
  await other.close();
  await expect(page.getByLabel(on.fact)).toHaveValue('Tab pertama.');
}

const put = async (page: Page, sentence: string): Promise<void> => {
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(sentence);
};

/** The bar of the review with the sheet begun, by this asesor where nobody has begun it. */
async function begun(page: Page, asesor: string): Promise<Locator> {
  const bar = page.getByRole('region', { name: review.bar });
  const begin = page.getByRole('button', { name: review.begin.action });
  await expect(bar.or(begin)).toBeVisible();
  if (await begin.isVisible()) {
    await page.getByLabel(review.begin.name).fill(asesor);
    await begin.click();
  }
  await expect(bar).toBeVisible();
  return bar;
}

/** Rates one indicator by keyboard, whatever stands there; ends when it is stored. */
export async function judge(
  page: Page,
  { submission, asesor, said }: { submission: string; asesor: string; said: Said },
  departure?: Departure,
): Promise<void> {
  const address = `/asesor/${submission}/i/${said.id}`;
  const title = page.getByRole('heading', { level: 1, name: new RegExp(`^${said.code} `) });
  await open(page, address);
  const bar = await begun(page, asesor);
  await expect(title).toBeVisible();
  await page.keyboard.press('Shift+Digit1');
  await expect(page.getByText(review.row.unjudged, { exact: true })).toHaveCount(0);
  if (departure) {
    await page.keyboard.press('l');
    await page.keyboard.press(String(departure.level));
    await expect(page.getByLabel(review.level.departure)).toBeFocused();
    await put(page, departure.why);
    await page.keyboard.press('Tab');
  } else {
    await page.keyboard.press('Enter');
  }
  await expect(page.getByLabel(review.sentences.fact)).toBeFocused();
  await put(page, `${asesor}: ${said.code} berjalan.`);
  await page.keyboard.press('Tab');
  await put(page, `${asesor}: ${said.code} sesuai bukti.`);
  if (departure) {
    await page.keyboard.press('Tab');
    await put(page, `${asesor} menemukan celah pada ${said.code}.`);
    await page.keyboard.press('Tab');
    await put(page, `${asesor} menyarankan perbaikan ${said.code}.`);
  }
  await page.keyboard.press('Control+Enter');
  await expect(title).toHaveCount(0);
  await open(page, address);
  await expect(title).toBeVisible();
  await expect(bar.getByText(review.finish.states.finished, { exact: true })).toBeVisible();
  await expect(bar.getByText(/^Tersimpan \d/)).toBeVisible();
}
