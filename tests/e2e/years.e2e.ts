import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { TABLE_IMPORT_TEXT as importing } from '#state/tables/table-import-text.ts';
import { text as context } from '#features/years/text-context.ts';
import { text as data } from '#features/years/text-data.ts';
import { text as expected } from '#features/years/text-expected.ts';
import { text } from '#features/years/text.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { OUTCOMES_MADE } from '#core/portfolio/outcome.ts';
import { outcome } from '../core/history/results.ts';
import { digest } from '../core/portfolio/sample.ts';
import { recordOf } from '../workflow/stored-outcomes.ts';
import { seedTable } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const GOVERNMENT = 'Kabupaten Kutai Kartanegara';

const agency = (id: string, name: string, more: Partial<RosterAgency> = {}): RosterAgency => ({
  id,
  revision: 1,
  code: '',
  name,
  shortName: '',
  kind: 'Dinas',
  group: '',
  government: GOVERNMENT,
  validFrom: null,
  validTo: null,
  predecessors: [],
  note: '',
  addedAt: '2026-01-05T00:00:00.000Z',
  updatedAt: '2026-01-05T00:00:00.000Z',
  ...more,
});

const ROSTER = [
  agency('a', 'Dinas Pendidikan dan Pemuda', { validTo: 2024 }),
  agency('b', 'Dinas Pendidikan', { validFrom: 2025, predecessors: ['a'] }),
  agency('c', 'Dinas Pemuda dan Olahraga', { validFrom: 2025, predecessors: ['a'] }),
  agency('d', 'Badan Perencanaan', { validTo: 2024 }),
  agency('e', 'Badan Riset dan Perencanaan', { validFrom: 2025, predecessors: ['d'] }),
];

const HISTORY = [
  'Nama OPD;Tahun;Nilai Asesor;Nilai Mandiri',
  'Dinas Pendidikan dan Pemuda;2023;2,10;2,90',
  'Dinas Pendidikan dan Pemuda;2024;2,40;2,80',
  'Dinas Pendidikan;2025;2,65;2,60',
  'Dinas Pemuda dan Olahraga;2025;1,95;2,30',
  'Badan Perencanaan;2024;3,00;3,50',
  'Badan Riset dan Perencanaan;2025;3,25;3,20',
  'Dinas yang Tidak Terdaftar;2025;1,50;2,00',
].join('\r\n');

/** Final results of one year that came in a recap file; one agency stands there by both its names. */
async function seedResults(page: Page): Promise<void> {
  const id = digest('hasil 2025');
  const made = [
    ['Badan Perencanaan', '3'],
    ['Badan Riset dan Perencanaan', '2'],
    ['Dinas Pendidikan', '5/2'],
    ['Dinas Pemuda dan Olahraga', '7/3'],
  ] as const;
  const outcomes = made.map(([name, score]) => {
    const one = outcome(name, 2025, score);
    return { ...one, agency: { ...one.agency, government: GOVERNMENT } };
  });
  await seedTable(page, 'packages', [recordOf(id, 1)]);
  await seedTable(page, 'outcomes', [{ id, made: OUTCOMES_MADE, outcomes }]);
}

interface Order {
  readonly kind: string;
  readonly name: string;
  readonly instrument: string;
  readonly year?: string;
  /** How many rows the file has. */
  readonly rows: number;
  readonly file: { readonly name: string; readonly buffer: Buffer };
}

/** Brings a file in, as a person does who looks before taking. */
async function load(
  page: Page,
  { kind, name, instrument, year = '', rows, file }: Order,
): Promise<void> {
  const { import: words } = data;
  await page.getByRole('link', { name: text.import }).first().click();
  await expectPage(page, words.title);
  await page.getByLabel(words.kind).selectOption(kind);
  await page.getByLabel(words.otherName).fill(instrument);
  await page.getByLabel(words.name).fill(name);
  await page.getByLabel(words.year, { exact: true }).fill(year);
  await page.locator('input[type=file]').setInputFiles({ ...file, mimeType: 'text/csv' });
  await page.getByRole('button', { name: importing.panel.mapping.check }).click();
  await page.getByRole('button', { name: importing.takeNew(rows) }).click();
  await expect(page.getByRole('button', { name: importing.panel.done.undo })).toBeVisible();
  await page.getByRole('link', { name: words.back }).click();
  await expectPage(page, text.title);
}

const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: text.parts.nav }).getByRole('link', { name });

test('years in a row: history from a file, a split, the nation, and what may be expected', async ({
  page,
}) => {
  await seedTable(page, 'roster', ROSTER);
  await open(page, '/tren');
  await expect(page.getByText(text.empty.title)).toBeVisible();
  const buffer = Buffer.from(`\uFEFF${HISTORY}`);
  await load(page, {
    kind: 'agencies',
    name: 'Nilai lama',
    instrument: 'Instrumen lama',
    rows: 7,
    file: { name: 'riwayat.csv', buffer },
  });

  await test.step('every value is marked as loaded, and no mean is made of it', async () => {
    const row = page.getByRole('row', { name: /^Badan Riset dan Perencanaan/ });
    await expect(row).toContainText('3,00dimuat');
    await expect(row).toContainText('+0,25');
    await expect(page.getByText(text.apart.unlisted(1))).toBeVisible();
    await expect(page.getByText(text.series.means)).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('a split shows both sides and joins nothing', async () => {
    await page.getByRole('link', { name: 'Dinas Pendidikan', exact: true }).click();
    await expectPage(page, 'Dinas Pendidikan');
    await expect(page.getByText(text.agency.turnHint)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Dinas Pemuda dan Olahraga' })).toBeVisible();
    await page.getByText(text.chart.showTable).click();
    const since = page.getByRole('row', { name: /^Dinas Pendidikan 2025/ });
    await expect(since).toContainText(text.agencies.none);
    await expect(since).toContainText(text.table.from('Nilai lama'));
    await expectAccessible(page);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: text.chart.saveSvg }).click(),
    ]);
    expect(await readFile(await saved.path(), 'utf8')).toContain(text.chart.foot);
    await page.getByRole('link', { name: text.agency.back }).click();
  });

  await test.step('the nation gives the rank among the same kind', async () => {
    const national = await readFile('tests/fixtures/published/spbe-nasional-2023.csv');
    await load(page, {
      kind: 'context',
      name: 'SPBE nasional',
      instrument: 'SPBE',
      year: '2023',
      rows: 621,
      file: { name: 'spbe-nasional-2023.csv', buffer: national },
    });
    await part(page, text.parts.context).click();
    await expectPage(page, text.parts.context);
    const index = page.getByRole('row', { name: new RegExp(`^${context.index} 2,54`) });
    await expect(index.first()).toContainText('dari 398 kabupaten');
    await expectAccessible(page);
  });

  await test.step('levels of two rounds give a band that is never called a value', async () => {
    await part(page, text.parts.all).click();
    const levels = await readFile('tests/fixtures/inventory/denpasar-level.csv');
    await load(page, {
      kind: 'indicators',
      name: 'Tingkat indikator',
      instrument: 'SPBE 2018',
      rows: 166,
      file: { name: 'denpasar-level.csv', buffer: levels },
    });
    await part(page, text.parts.expected).click();
    await expectPage(page, text.parts.expected);
    await expect(page.getByText(expected.trial(2019, 37, 34, 37))).toBeVisible();
    await expect(page.getByText(expected.few(7, 9))).toBeVisible();
    await expect(page.getByText(expected.unofficial).first()).toBeVisible();
    await expectAccessible(page);
    await part(page, text.parts.data).click();
    await expect(page.getByRole('row', { name: /^Inspektorat 2018 2 2 5,00 3,00/ })).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expectFits(page);
    await part(page, text.parts.all).click();
    await expectPage(page, text.title);
    await expectFits(page);
  });

  await test.step('one agency under two names in a year is named, and is in no mean', async () => {
    await seedResults(page);
    await open(page, '/tren');
    const names = ['Badan Perencanaan', 'Badan Riset dan Perencanaan'];
    const twice = new RegExp(`^(?:${names.join(' / ')}|${names.toReversed().join(' / ')}), `);
    await expect(page.getByRole('listitem').filter({ hasText: twice })).toBeVisible();
    await page.getByText(text.chart.showTable).first().click();
    const mean = page.getByRole('row', { name: new RegExp(`^${text.series.means} 2025 2,42`) });
    await expect(mean).toContainText(text.table.ofSame(2));
  });
});
