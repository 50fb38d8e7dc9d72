import { jsPDF } from 'jspdf';
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { text as preview } from '#features/evidence/text-preview.ts';
import { EVIDENCE } from '#features/assess/text-evidence.ts';
import { assessmentOf, seed } from './seed.ts';
import { open } from './setup.ts';

const ITEM = 'Salinan kebijakan TIK yang berlaku';

/** A PDF whose pages say what they are. */
export function pdf(name: string, ...pages: readonly string[]) {
  const made = new jsPDF();
  pages.forEach((line, at) => {
    if (at > 0) made.addPage();
    made.setFontSize(30).text(line, 20, 40);
  });
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(made.output('arraybuffer')) };
}

/** Three pages. */
export const SK = pdf('SK-TIK.pdf', 'Keputusan', 'Lampiran', 'Tanda tangan');

/** The fold of one evidence item on the page of its indicator, opened. */
export async function openItem(page: Page): Promise<Locator> {
  const item = page.locator('details.proof').filter({ hasText: ITEM });
  await item.locator('summary').first().click();
  return item;
}

/** A page of a PDF as it is drawn beside the criteria. */
export const drawn = (page: Page, at: number, of: number): Locator =>
  page.getByRole('img', { name: preview.pdf.picture(at, of) }).locator('canvas');

/** Attaches a file to the evidence item of the first indicator. */
async function attach(page: Page, id: string, file = SK): Promise<Locator> {
  await open(page, `/p/${id}/i/k1`);
  const item = await openItem(page);
  await item.getByLabel(/^Pilih berkas/).setInputFiles(file);
  await expect(item.locator('summary').first()).toContainText(EVIDENCE.documents(1));
  return item;
}

/** A fresh assessment with {@link SK} attached to the first indicator; gives its id. */
export async function attached(page: Page): Promise<string> {
  const assessment = assessmentOf();
  await seed(page, assessment);
  await attach(page, assessment.id);
  return assessment.id;
}

/** Runs in the page: stores an assessment in the application's own database. */
export function putRow(row: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('timbang');
    opening.addEventListener('error', () => reject(opening.error as Error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const writing = database.transaction('assessments', 'readwrite', { durability: 'strict' });
      writing.objectStore('assessments').put(row);
      writing.addEventListener('complete', () => {
        database.close();
        resolve();
      });
    });
  });
}

/** A tab that news from other tabs does not reach in time, as when both write at once. */
export async function deafTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set() {} });
    BroadcastChannel.prototype.addEventListener = () => undefined;
  });
  return page;
}
