import type { Page } from '@playwright/test';
import { pdfBodyText, squeezed } from '../support/pdf.ts';
import { expectSaved, scoreBar } from './support/answering.ts';
import { downloadReport } from './support/report.ts';
import { allAnswered, answerOf, assessmentOf, seed } from './support/seed.ts';
import { expectPage, goTo, LIMA_TITLE, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { agency, list, problems } = words.setup;
const { indicator: on } = words.assess;

const FILES = [
  {
    name: 'kolom-salah.csv',
    buffer: Buffer.from('nomor;alamat\n1;Jalan Merdeka\n'),
    says: 'tidak memiliki kolom nama. Kolom yang ditemukan: nomor, alamat.',
  },
  { name: 'gambar.csv', buffer: Buffer.from([0x89, 0x50, 0, 0, 0x0d]), says: 'bukan berkas teks' },
  { name: 'kosong.csv', buffer: Buffer.from(''), says: 'tidak memuat satu baris pun' },
  { name: 'judul.csv', buffer: Buffer.from('nama_opd\n\n'), says: 'tidak memuat satu baris pun' },
  {
    name: 'petik.csv',
    buffer: Buffer.from('kode,nama_opd\n1,"Dinas Pangan\n2,Bappeda\n'),
    says: 'tanda petik yang tidak ditutup di sekitar baris 2',
  },
];

test('a broken list of agencies is refused in words; the form and the old list stay', async ({
  page,
}) => {
  await open(page, '/baru');
  await expectPage(page, words.setup.newTitle);
  await page.getByLabel(agency.name).fill('Dinas yang sudah diketik');
  await page.getByText(list.summary).click();
  const field = page.getByLabel(list.label);
  const offered = page.locator('#agency-names option');

  await test.step('semicolons and Windows-1252 are read', async () => {
    const content = 'kode;nama_opd;singkatan\n007;Dinas Pr\u00E9vensi;DP\n;;x\n8;Bappeda;\n';
    const buffer = Buffer.from(content, 'latin1');
    await field.setInputFiles({ name: 'lama.csv', mimeType: 'text/csv', buffer });
    await expect(page.getByText(list.loaded('lama.csv', 2))).toBeVisible();
    await expect(page.getByText(list.skipped([3]))).toBeVisible();
    await expect(offered).toHaveCount(2);
    await page.getByLabel(agency.name).fill('Dinas Pr\u00E9vensi');
    await expect(page.getByLabel(agency.code)).toHaveValue('007');
    await expect(page.getByLabel(agency.shortName)).toHaveValue('DP');
  });

  for (const { name, buffer, says } of FILES) {
    await test.step(name, async () => {
      await field.setInputFiles({ name, mimeType: 'text/csv', buffer });
      await expect(page.getByRole('alert')).toContainText(`Berkas "${name}"`);
      await expect(page.getByRole('alert')).toContainText(says);
      await expect(offered).toHaveCount(2);
      await expect(page.getByLabel(agency.name)).toHaveValue('Dinas Pr\u00E9vensi');
    });
  }
});

test('the year 1899 is refused in words and nothing typed is lost', async ({ page }) => {
  await open(page, '/baru');
  await page.getByRole('radio', { name: LIMA_TITLE }).check();
  await page.getByLabel(agency.name).fill('Dinas Arsip');
  await page.getByLabel(agency.year).fill('1899');
  await page.getByRole('button', { name: words.setup.start }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText(problems.yearRange('1899'));
  await expect(summary).toBeFocused();
  await expect(page.getByLabel(agency.year)).toHaveAccessibleDescription(/Tahun 1899/);
  await expect(page.getByLabel(agency.name)).toHaveValue('Dinas Arsip');
  await page.getByLabel(agency.year).fill('26');
  await page.getByRole('button', { name: words.setup.start }).click();
  await expect(summary).toContainText(problems.yearDigits);
  await page.getByLabel(agency.year).fill('2026');
  await page.getByRole('button', { name: words.setup.start }).click();
  await expectPage(page, words.assess.tasks.title);
});

/** Numbered words, so that a single missing one would be seen. */
const LONG = Array.from({ length: 1200 }, (_, at) => `kata${at + 1}`)
  .join(' ')
  .padEnd(10_000, ' titik')
  .slice(0, 10_000);

test('10.000 characters and letters without a glyph are kept, said, and printed', async ({
  page,
}) => {
  // Complete, because a draft's watermark stands in the middle of the text.
  const row = assessmentOf({ answers: allAnswered(() => 2) });
  await seed(page, row);
  await open(page, `/p/${row.id}/i/k1`);
  await page.getByLabel(on.fact).fill(LONG);
  await expect(page.getByText(on.long('10.000'))).toBeVisible();
  await page.getByLabel(on.analysis).fill('Senang 😀 dan 漢字, juga ﷽.');
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel(on.fact)).toHaveValue(LONG);
  await expect(page.getByLabel(on.analysis)).toHaveValue('Senang 😀 dan 漢字, juga ﷽.');
  await goTo(page, 'report');
  const { pdf } = await downloadReport(page);
  const text = squeezed(pdfBodyText(pdf));
  expect(text).toContain(squeezed(LONG));
  expect(text).toContain('Senang[U+1F600]dan[U+6F22][U+5B57],juga[U+FDFD].');
});

test('a damaged row is named, can be taken out and erased; the rest works on', async ({ page }) => {
  const broken = { ...assessmentOf({ agency: 'Dinas Rusak' }), year: 'dua ribu', people: null };
  await seed(page, broken, assessmentOf({ agency: 'Dinas Sehat' }), { id: 42, status: 'active' });
  await open(page);
  await expect(page.getByRole('link', { name: /^Lanjutkan: Dinas Sehat,/ })).toBeVisible();
  await expect(page.getByText('Penilaian Dinas Rusak: rusak pada')).toContainText(
    'tahun, tim pengisi',
  );

  await test.step('it is not opened, and says why', async () => {
    await open(page, `/p/${broken.id}`);
    await expectPage(page, words.assess.cannotOpen);
    await expect(page.getByRole('alert')).toContainText('rusak pada');
    await page.getByRole('link', { name: words.assess.backHome }).click();
  });

  await test.step('its copy holds everything', async () => {
    const waiting = page.waitForEvent('download');
    const at = page.getByText('Penilaian Dinas Rusak').locator('..');
    await at.getByRole('button', { name: words.home.damaged.download }).click();
    const stream = await (await waiting).createReadStream();
    const chunks: Buffer[] = await stream.toArray();
    expect(JSON.parse(Buffer.concat(chunks).toString())).toEqual(broken);
  });

  await test.step('erased one by one, whatever their key', async () => {
    for (const left of [1, 0]) {
      await page.getByRole('button', { name: words.home.actions.erase }).first().click();
      const question = page.getByRole('dialog');
      await expect(question).toContainText(words.home.eraseQuestion.rowBody);
      await question.getByRole('button', { name: words.home.actions.erase }).click();
      await expect(page.getByText(/: rusak pada /)).toHaveCount(left);
    }
    await expect(page.getByText(words.home.damaged.title)).toHaveCount(0);
    await page.getByRole('link', { name: /^Lanjutkan: Dinas Sehat,/ }).click();
    await expectPage(page, words.assess.tasks.title);
  });
});

test('a row with an unknown instrument stays, says so, and is not opened', async ({ page }) => {
  const row = assessmentOf({ agency: 'Dinas Masa Depan' });
  const rubric = { ...row.rubric, id: 'masa-depan', version: '9.0.0' };
  const changed = { ...assessmentOf({ agency: 'Dinas Sidik' }), rubric: { ...row.rubric } };
  await seed(
    page,
    { ...row, rubric },
    {
      ...changed,
      rubric: { ...row.rubric, digest: 'a'.repeat(64) },
    },
  );
  await open(page);
  await expect(page.getByText('Instrumen masa-depan versi 9.0.0 tidak ada di sini')).toBeVisible();
  await expect(page.getByText('tidak sama dengan isi ketika penilaian ini dibuat')).toBeVisible();
  await page.getByRole('link', { name: /^Lanjutkan: Dinas Masa Depan,/ }).click();
  await expectPage(page, words.assess.cannotOpen);
  await expect(page.getByRole('alert')).toContainText(/jawaban tetap utuh/i);
  await open(page, `/p/${changed.id}/hasil`);
  await expectPage(page, words.assess.cannotOpen);
});

/** Makes every write fail as on a full disk, or lets them pass again. */
async function fillDisk(page: Page, full: boolean): Promise<void> {
  await page.evaluate((now) => {
    const kept = window as { put?: PropertyDescriptor };
    kept.put ??= Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
    const failing = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    const put = now ? { configurable: true, value: failing } : kept.put;
    Object.defineProperty(IDBObjectStore.prototype, 'put', put);
  }, full);
}

test('a full disk is said loudly; the text stays, and is stored once there is room', async ({
  page,
}) => {
  const row = assessmentOf({ answers: { k1: answerOf({ fact: 'Sebelum penuh.' }) } });
  await seed(page, row);
  await open(page, `/p/${row.id}/i/k1`);
  await expectPage(page, /^K1/);
  await fillDisk(page, true);
  await page.getByLabel(on.fact).fill('Ditulis saat penuh.');
  const alert = scoreBar(page).getByRole('alert');
  await expect(alert).toContainText(words.assess.save.failed);
  await expect(alert).toContainText('Ruang penyimpanan peramban penuh');
  await expect(page.getByText(/^Tersimpan \d/)).toHaveCount(0);

  await page.keyboard.press('Alt+KeyN');
  await expectPage(page, /^K2/);
  await page.getByLabel(on.fact).fill('Juga saat penuh.');
  await expect(alert).toBeVisible();
  await alert.getByRole('button', { name: words.assess.save.retry }).click();
  await expect(alert).toContainText('Ruang penyimpanan peramban penuh');
  // The retry has ended: nothing waits that could store by itself once there is room.
  await expect(alert.getByRole('button', { name: words.assess.save.retry })).toBeEnabled();

  await fillDisk(page, false);
  await alert.getByRole('button', { name: words.assess.save.retry }).click();
  await expectSaved(page);
  await page.reload();
  await expectPage(page, /^K2/);
  await expect(page.getByLabel(on.fact)).toHaveValue('Juga saat penuh.');
  await page.keyboard.press('Alt+KeyP');
  await expect(page.getByLabel(on.fact)).toHaveValue('Ditulis saat penuh.');
});

test.describe('without the files of an instrument', () => {
  test.use({ provoked: [/Failed to load resource/] });

  test('the list and the form say which one is missing; nothing is lost', async ({ page }) => {
    const row = assessmentOf({ agency: 'Dinas Terputus' });
    await seed(page, row);
    await page.route(/lima-dimensi-opd.*\.js/, (route) => route.abort());
    await open(page);
    const sentence = 'Berkas instrumen lima-dimensi-opd versi 1.0.0 tidak dapat dimuat';
    await expect(page.getByText(sentence)).toBeVisible();
    await page.getByRole('link', { name: /^Lanjutkan: Dinas Terputus,/ }).click();
    await expectPage(page, words.assess.cannotOpen);
    await open(page, '/baru');
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByRole('radio', { name: /PermenPANRB/ }).first()).toBeVisible();
    await page.unroute(/lima-dimensi-opd.*\.js/);
    await open(page, `/p/${row.id}`);
    await page.reload();
    await expectPage(page, words.assess.tasks.title);
  });
});
