import { deskNavText } from '#app/text-desk-nav.ts';
import { ANSWER_NAMES } from '#core/inventory/inventory-terms.ts';
import { sampleRoster } from '#core/sample/agencies.ts';
import { SAMPLE_ASESORS, votedLevel } from '#core/sample/maturity.ts';
import { SAMPLE_KEPT } from '#core/sample/investment.ts';
import { sampleGuests } from '#core/sample/plan.ts';
import { alikeText } from '#features/inventory/text-alike.ts';
import { text as office } from '#features/office/text.ts';
import { text as portfolio } from '#features/portfolio/text.ts';
import { text as paper } from '#features/recap-report/text.ts';
import { text as comingIn } from '#features/results-in/text.ts';
import { text as years } from '#features/years/text.ts';
import { TABLE_EXPORT_TEXT } from '#state/tables/table-export-text.ts';
import { dataOf, LIMA } from '../rubrics/shipped.ts';
import { pdfText } from '../support/pdf.ts';
import { carried } from './support/desks.ts';
import { SAMPLE_DIALOGS } from './support/every-dialog.ts';
import { SAMPLE_PLACES } from './support/every-page.ts';
import { lookAtDialogs, lookAtPages } from './support/look-at.ts';
import { proved, step } from './support/plan-pages.ts';
import { proposeFromSample } from './support/plan-proposals.ts';
import { enterSample, makeSample, type SampleProfile } from './support/sample.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { walkOf } from './support/walk.ts';
import { words } from './support/words.ts';

interface PlainRubric {
  readonly groups: readonly {
    readonly weight: string;
    readonly indicators: readonly { readonly id: string; readonly weight: string }[];
  }[];
}

const weighted = (parts: readonly (readonly [number, number])[]): number =>
  parts.reduce((sum, [weight, value]) => sum + weight * value, 0) /
  parts.reduce((sum, [weight]) => sum + weight, 0);

/** Half-up with two digits; the small part makes up for what floats lose of a half. */
const printed = (value: number): string =>
  (Math.round((value + 1e-9) * 100) / 100).toFixed(2).replace('.', ',');

/** The final indices of the last year, counted with plain floats from what the asesors vote. */
function finalIndices(): readonly { readonly name: string; readonly index: number }[] {
  const { groups } = dataOf(LIMA) as PlainRubric;
  const guests = sampleGuests(sampleRoster('2026-11-22T00:00:00.000Z'), 2026);
  return guests
    .filter(({ fate }) => fate === 'final')
    .map(({ agency: { code, name } }) => {
      const agreed = (id: string): number =>
        SAMPLE_ASESORS.map((asesor) => votedLevel(code, id, 2026, asesor)).sort(
          (a, b) => a - b,
        )[1] ?? 0;
      const index = weighted(
        groups.map(({ weight, indicators }) => [
          Number(weight),
          weighted(indicators.map((one) => [Number(one.weight), agreed(one.id)])),
        ]),
      );
      return { name, index };
    })
    .sort((a, b) => b.index - a.index);
}

// One invented kabupaten for both journeys, one after the other: making it is most of the work.
let profile: SampleProfile;
test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  profile = await makeSample(browser, baseURL ?? '');
});
test.afterEach(() => profile.trouble.expectNone());
test.afterAll(() => profile.context.close());
test.describe.configure({ mode: 'default' });

test('a kabupaten of invented data runs the whole desk, and nothing of it gets out', async () => {
  test.setTimeout(400_000);
  const finals = finalIndices();
  const mean = printed(finals.reduce((sum, { index }) => sum + index, 0) / finals.length);
  const best = finals[0];
  if (!best) throw new Error('no finals');
  const page = await enterSample(profile.context);
  const desk = page.getByRole('navigation', { name: deskNavText.label });

  await test.step('it is made by the application, in a workspace of its own', async () => {
    await open(page, '/diskominfo');
    await expectPage(page, office.title);
    const funnel = page.getByText(/58.*30.*27.*26.*20/s).first();
    await expect(funnel).toBeVisible();
  });

  await test.step('all agencies side by side: the mean with its denominator, the first in rank', async () => {
    await desk.getByRole('link', { name: deskNavText.portfolio }).click();
    await expectPage(page, portfolio.title);
    await expect(page.getByText(`${mean} dari ${finals.length}`).first()).toBeVisible();
    await open(page, '/rekap/peringkat');
    const first = page.getByRole('row').filter({ hasText: best.name });
    await expect(first).toContainText(printed(best.index));
    await first.getByRole('link', { name: best.name }).click();
    await expectPage(page, new RegExp(best.name));
    await expect(page.getByText(printed(best.index)).first()).toBeVisible();
  });

  await test.step('years in a row go through the reorganisation', async () => {
    await desk.getByRole('link', { name: deskNavText.years }).click();
    await expectPage(page, years.title);
    const renamed = 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah';
    const row = page.getByRole('row').filter({ hasText: renamed });
    await expect(row.getByRole('cell').filter({ hasText: /\d,\d\d/ })).toHaveCount(4);
  });

  await test.step('a proposal about applications that do the same is accepted and stays', async () => {
    await open(page, '/aplikasi/serupa');
    await page.getByRole('button', { name: alikeText.accept }).first().click();
    await expect(page.getByText(alikeText.said.accepted)).toBeVisible();
    await page.reload();
    await expect(page.getByText(ANSWER_NAMES.accepted).first()).toBeVisible();
  });

  await test.step('what the results lead to: spending that was judged, and a plan that was proved', async () => {
    await open(page, '/diskominfo');
    await expect(page.getByText(/2 dari 4 yang disetujui masuk anggaran/)).toBeVisible();
    await open(page, '/rekomendasi');
    await expect(page.getByText('10 belanja.', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Aplikasi antrean poliklinik' })).toBeVisible();
    await open(page, '/rencana');
    await page.getByRole('link', { name: /^Rencana Investasi TIK .*contoh/ }).click();
    await step(page, 'selection').click();
    await expect(proved(page)).toBeVisible();
    await expect(page.getByText(SAMPLE_KEPT).first()).toBeVisible();
  });

  await test.step('the report and its table say what the screen says, and that it is invented', async () => {
    await open(page, '/rekap/laporan');
    await expectPage(page, paper.title);
    await page.getByRole('checkbox', { name: paper.sheets }).uncheck();
    const made = page.waitForEvent('download');
    await page.getByRole('button', { name: paper.make }).click();
    const pdf = await carried(await made);
    expect(pdf.name).toMatch(/^CONTOH-/);
    const said = pdfText(new Uint8Array(pdf.buffer));
    expect(said).toContain('CONTOH');
    expect(said).toContain(mean);
    expect(said).toContain(printed(best.index));
    await open(page, '/rekap/peringkat');
    await page.getByRole('button', { name: TABLE_EXPORT_TEXT.open }).first().click();
    const table = page.waitForEvent('download');
    await page.getByRole('button', { name: TABLE_EXPORT_TEXT.csv }).click();
    const csv = (await carried(await table)).buffer.toString('utf8');
    for (const { name, index } of finals) {
      const line = csv.split('\n').find((one) => one.includes(name)) ?? '';
      expect(line, name).toContain(printed(index));
    }
  });

  await test.step('every page of it, and every question it asks, is accessible', async () => {
    const walk = walkOf(page);
    // Its rows come in below what is seen first.
    await walk.to('/tren');
    await page.getByRole('link', { name: 'Dinas Kesehatan' }).first().scrollIntoViewIfNeeded();
    await walk.meet();
    await lookAtPages(page, walk, SAMPLE_PLACES);
    await lookAtDialogs(page, walk, SAMPLE_DIALOGS);
  });

  await test.step('a file made of it is refused where real work is done', async () => {
    await open(page, '/rekap/impor');
    const recap = page.waitForEvent('download');
    await page.getByRole('button', { name: comingIn.recap.look }).click();
    await page.getByRole('button', { name: comingIn.recap.make }).click();
    const file = await carried(await recap);
    await open(page, '/ruang-kerja');
    await page
      .getByRole('button', { name: words.workspaces.list.openOne('Ruang kerja utama') })
      .click();
    await expect(page.getByRole('link', { name: /Ruang kerja: Ruang kerja utama/ })).toBeVisible();
    await open(page, '/rekap/impor');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ ...file });
    await expect(page.getByText(/dibuat dari data contoh/).first()).toBeVisible();
    await open(page, '/rekap');
    await expect(page.getByText(portfolio.empty.title)).toBeVisible();
  });
});

test('from results to gaps to proposals: gates, a must, an own one, and a killed tab keeps them', async () => {
  test.setTimeout(400_000);
  await proposeFromSample(profile.context);
});
