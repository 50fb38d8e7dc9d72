import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { BACKUP } from '#features/data-care/text-backup.ts';
import { expectSaved, rung } from '../support/answering.ts';
import { words } from '../support/words.ts';
import type { Ledger } from './ledger.ts';

const { indicator: on } = words.assess;

const TEXTS = [
  { part: 'fact', label: on.fact },
  { part: 'analysis', label: on.analysis },
  { part: 'notes', label: on.notesLabel },
] as const;

/** The criteria of indicator K1 on its rungs, in reading order. */
const TICKS = [
  { level: 2, at: 0, id: 'k1.2.a' },
  { level: 2, at: 1, id: 'k1.2.b' },
  { level: 3, at: 0, id: 'k1.3.a' },
  { level: 3, at: 1, id: 'k1.3.b' },
  { level: 3, at: 2, id: 'k1.3.c' },
  { level: 4, at: 0, id: 'k1.4.a' },
  { level: 4, at: 1, id: 'k1.4.b' },
] as const;

/** Types three texts and turns a few ticks on indicator K1, then waits for "Tersimpan". */
export async function typeAndTick(
  page: Page,
  ledger: Ledger,
  name: string,
  random: () => number,
): Promise<void> {
  const places: string[] = [];
  for (const { part, label } of TEXTS) {
    const place = `k1 ${part}`;
    const value = `${part} ${name}`;
    ledger.try(place, value);
    await page.getByLabel(label, { exact: true }).fill(value);
    places.push(place);
  }
  for (const { level, at, id } of TICKS.filter(() => random() < 0.8)) {
    const box = rung(page, level).getByRole('checkbox').nth(at);
    const wanted = !(await box.isChecked());
    const place = `k1 tick ${id}`;
    ledger.try(place, wanted ? 'on' : 'off');
    await box.setChecked(wanted);
    places.push(place);
  }
  await expectSaved(page);
  ledger.acknowledge(places);
}

const ATTACHED = /Terlampir/;

/** A text file of up to 200 kB that no other file equals. */
function fileOf(name: string, random: () => number): { name: string; buffer: Buffer } {
  const line = `${name}: kalimat bukti dukung.\n`;
  const lines = 1 + Math.floor((random() * 200_000) / line.length);
  return { name: `${name}.txt`, buffer: Buffer.from(line.repeat(lines)) };
}

/** Attaches two files to the first evidence item of indicator K1, then waits for "Terlampir". */
export async function attachTwo(
  page: Page,
  ledger: Ledger,
  name: string,
  random: () => number,
): Promise<void> {
  const files = [`a ${name}`, `b ${name}`].map((one) => fileOf(one, random));
  for (const { name: file, buffer } of files) {
    ledger.try(`file ${file}`, createHash('sha256').update(buffer).digest('hex'));
  }
  const panel = page.getByRole('group', { name: /^Lampirkan bukti: / }).first();
  if (!(await panel.isVisible())) {
    await page.locator('details.proof > summary').first().click();
  }
  await panel
    .getByLabel(/^Pilih berkas/)
    .setInputFiles(files.map((file) => ({ ...file, mimeType: 'text/plain' })));
  for (const { name: file } of files) {
    await expect(panel.getByRole('listitem').filter({ hasText: file })).toContainText(ATTACHED);
    ledger.acknowledge([`file ${file}`]);
  }
}

/** Makes a backup of everything, waits for "Cadangan selesai", and comes back. */
export async function backUp(page: Page, ledger: Ledger): Promise<void> {
  const { href } = new URL(page.url());
  ledger.try('backup', 'made');
  await page.goto(`${new URL('/', href).href}#/penyimpanan`);
  await page.getByRole('button', { name: BACKUP.toDownload }).click();
  await expect(page.getByText(BACKUP.doneTitle)).toBeVisible();
  ledger.acknowledge(['backup']);
  await page.goto(href);
}
