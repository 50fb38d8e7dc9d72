import type { BrowserContext, Page } from '@playwright/test';
import { GATE_ANSWERS, GATE_NAMES } from '#core/invest/proposal/gate-terms.ts';
import { basisText as basis } from '#features/plans/text-basis.ts';
import { ceilingsText as ceilings } from '#features/plans/text-ceilings.ts';
import { GATE_TEXT } from '#state/plans/gate-text.ts';
import { gatesText } from '#features/proposals/text-gates.ts';
import { oneText } from '#features/proposals/text-one.ts';
import { text } from '#features/proposals/text.ts';
import { text as plans } from '#features/plans/text.ts';
import { text as portfolio } from '#features/portfolio/text.ts';
import { carried } from './desks.ts';
import { amount, begin, expectSound, saved, step } from './plan-pages.ts';
import { enterSample } from './sample.ts';
import { expectPage, open } from './setup.ts';
import { expect, test } from './test.ts';

const { money, floor } = ceilings;
const SHARED = 'Pusat data bersama kabupaten';
const EACH = 'Aplikasi layanan khusus OPD';
const OWN = 'Perekaman antrean layanan';
const CONDITION = 'Setelah gedung pusat data diserahkan.';
const REASON = 'Portal layanan provinsi sudah dipakai.';

const goTo = async (page: Page, view: keyof typeof text.views): Promise<void> => {
  const nav = page.getByRole('navigation', { name: text.nav });
  await nav.getByRole('link', { name: text.views[view], exact: true }).click();
  await expectPage(page, text.titles[view]);
};

const cell = (page: Page, title: string, gate: keyof typeof GATE_TEXT) =>
  page.getByRole('button', { name: `${title}, ${GATE_NAMES[gate]}: ` });

/** What a plan starts from: who takes part, what is missing, who counts how much. */
async function fillBasis(page: Page): Promise<void> {
  await open(page, '/rencana');
  await begin(page, 'Rencana contoh');
  const part = (count: number) => page.getByText(basis.results.part(count, 30));
  await expect(part(20)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(basis.results.absent(10))).toBeVisible();

  const total = page.getByRole('row', { name: new RegExp(`^${basis.gaps.total}`) });
  const gapsNow = async (): Promise<number> =>
    Number((await total.getByRole('cell').first().textContent())?.replaceAll('.', ''));
  const all = await gapsNow();
  expect(all).toBeGreaterThan(100);

  await test.step('one that is left out is named with why, and can be taken in again', async () => {
    const first = page.getByRole('checkbox', { name: /ikut dalam rencana$/ }).first();
    await first.uncheck();
    await expect(part(19)).toBeVisible();
    await expect.poll(gapsNow).toBeLessThan(all);
    await page.getByText(basis.results.absent(11)).click();
    await expect(
      page.getByText(new RegExp(`${basis.results.why['left-out']}$`, 'i')),
    ).toBeVisible();
    await first.check();
    await expect(part(20)).toBeVisible();
  });

  await test.step('a lower target leaves fewer gaps, an exception opens one indicator', async () => {
    await page.getByLabel(basis.targets.all).selectOption('2');
    await expect.poll(gapsNow).toBeLessThan(all);
    const low = await gapsNow();
    await page.getByLabel(basis.targets.add).selectOption({ index: 1 });
    await page.getByRole('combobox', { name: /^Target K1$/ }).selectOption('4');
    await expect.poll(gapsNow).toBeGreaterThan(low);
  });

  await test.step('priorities by kind at once', async () => {
    await page.getByText(basis.agencies.bulk).click();
    await page.getByLabel(basis.agencies.bulkPriority).selectOption('3');
    await page.getByRole('button', { name: basis.agencies.apply }).click();
    await expect(page.getByText(basis.agencies.applied(20, 3))).toBeVisible();
    const digit = page.getByRole('combobox', { name: /^Prioritas / });
    await expect(digit.first()).toHaveValue('3');
    await saved(page);
    await expectSound(page);
  });

  await test.step('floors are about the agencies that take part', async () => {
    await step(page, 'ceilings').click();
    await expectPage(page, ceilings.title);
    await amount(page, money.total, 2027).fill('100 jt');
    // A year that is left empty is not limited.
    await amount(page, money.total, 2028).fill('0');
    await amount(page, money.total, 2029).fill('0');
    await page.getByLabel(floor.place, { exact: true }).selectOption('kind:Dinas');
    await page.getByLabel(floor.of, { exact: true }).selectOption('rupiah');
    await page.getByLabel(floor.least, { exact: true }).fill('150 jt');
    await page.getByRole('button', { name: floor.add }).click();
    await expect(
      page.getByText(/Batas minimum Rp150\.000\.000 untuk jenis Dinas melebihi seluruh pagu/),
    ).toBeVisible();
    await page.getByLabel(floor.place, { exact: true }).selectOption('each:kind:Badan');
    await page.getByLabel(floor.of, { exact: true }).selectOption('proposals');
    await page.getByLabel(floor.least, { exact: true }).fill('1');
    await page.getByRole('button', { name: floor.add }).click();
    const badan = page.getByRole('textbox', {
      name: floor.leastOf('Badan Pendapatan Daerah', floor.units.proposals),
    });
    await expect(badan).toHaveValue('1');
    await saved(page);
    await expectSound(page);
  });
}

/** Opens the proposals of a plan that changes nothing of what it starts from. */
async function openProposals(page: Page): Promise<string> {
  await open(page, '/rekap');
  await expect(page.getByText(/dari 20/).first()).toBeVisible({ timeout: 60_000 });
  await expectPage(page, portfolio.title);
  await open(page, '/rencana');
  await expectPage(page, plans.title);
  await begin(page, 'Rencana usulan');
  const at = `${new URL(page.url()).hash.slice(1)}/usulan`;
  await open(page, at);
  await expectPage(page, text.titles.initiatives);
  return at;
}

/** From results to gaps to proposals in the sample, and back after its tab was killed. */
export async function proposeFromSample(context: BrowserContext): Promise<void> {
  const page = await enterSample(context);
  await test.step('with results a plan knows what it starts from', () => fillBasis(page));
  const at = await openProposals(page);

  await test.step('every initiative, with its gain; the shared one is paid once', async () => {
    await page.getByLabel(text.filters.query).fill('pusat data bersama');
    await expect(page.getByText(text.counts.initiatives(2))).toBeVisible();
    const row = page.getByRole('row').filter({ hasText: SHARED });
    await expect(row).toContainText(/sekali untuk \d+ OPD/);
    await expect(row).toContainText(/\+0,\d{3}/);
    await page.getByLabel(text.filters.query).fill('');
    await expectSound(page);
  });

  await test.step('an effect opens into indicator, levels and share', async () => {
    await goTo(page, 'agencies');
    const first = page.getByRole('row').nth(1);
    const gain = /\+\d+,\d{3}/.exec((await first.textContent()) ?? '')?.[0] ?? '';
    await first.getByRole('button').click();
    const dialog = page.getByRole('dialog');
    const parts = dialog.getByRole('table', { name: text.tables.parts });
    await expect(parts.getByText(/\d,\d\d% \(1\/\d+\)/).first()).toBeVisible();
    await expect(dialog.getByText(gain).first()).toBeVisible();
    await expectSound(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('what is listed leaves as a file, every row of it', async () => {
    const said = (await page.getByText(/baris usulan × OPD/).textContent()) ?? '';
    const count = Number(/[\d.]+/.exec(said)?.[0].replaceAll('.', ''));
    const waiting = page.waitForEvent('download');
    const file = { exact: false, name: `: ${text.tables.effects}` };
    await page.getByRole('button', file).click();
    await page.getByRole('group', file).getByRole('button', { name: /CSV/ }).click();
    const lines = (await carried(await waiting)).buffer.toString('utf8').trim().split(/\r?\n/);
    expect(count).toBeGreaterThan(100);
    expect(lines).toHaveLength(count + 1);
  });

  await test.step('every gap has its initiatives; free steps name their evidence', async () => {
    await goTo(page, 'gaps');
    await expect(page.getByText(/\d+ kesenjangan; semuanya punya inisiatif/)).toBeVisible();
    await expectSound(page);
    await goTo(page, 'evidence');
    const steps = page.getByRole('table', { name: text.tables.evidence });
    await expect(steps.getByText(/ditandatangani|ditetapkan/).first()).toBeVisible();
    await expectSound(page);
  });

  await test.step('gates are answered with the keyboard, only those of the kind', async () => {
    await goTo(page, 'gates');
    await cell(page, EACH, 'common').focus();
    await page.keyboard.press('y');
    await expect(cell(page, EACH, 'common')).toHaveAccessibleName(new RegExp(GATE_ANSWERS.yes));
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, EACH, 'reuse')).toBeFocused();
    await page.keyboard.press('t');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: gatesText.dialog.action }).click();
    await expect(dialog.getByText(gatesText.dialog.missing.no).first()).toBeVisible();
    await dialog.getByLabel(gatesText.dialog.notes.no).fill(REASON);
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: gatesText.dialog.action }).click();
    await expect(cell(page, EACH, 'reuse')).toHaveAccessibleName(new RegExp(GATE_ANSWERS.no));
    await cell(page, SHARED, 'reuse').click();
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(dialog.getByText(GATE_TEXT.reuse.basis)).toBeVisible();
    await dialog.getByRole('button', { name: gatesText.dialog.action }).click();
    await expect(dialog.getByText(gatesText.dialog.unanswered)).toBeVisible();
    await page.keyboard.press('Escape');
    await cell(page, SHARED, 'roadmap').focus();
    await page.keyboard.press('b');
    await dialog.getByLabel(gatesText.dialog.notes.condition).fill(CONDITION);
    await dialog.getByRole('button', { name: gatesText.dialog.action }).click();
    await cell(page, SHARED, 'price').focus();
    await page.keyboard.press('Shift+Y');
    await expect(page.getByText(gatesText.summary(1, 55, 1))).toBeVisible();
    await expect(cell(page, SHARED, 'common')).toHaveCount(0);
    await expectSound(page);
  });

  await test.step('what is refused says why, with what needs it', async () => {
    await goTo(page, 'refused');
    await expect(page.getByText(new RegExp(REASON))).toBeVisible();
    await expectSound(page);
  });

  await test.step('a must, for the whole initiative', async () => {
    await goTo(page, 'initiatives');
    await page.getByLabel(text.filters.query).fill('pusat data bersama');
    await page.getByRole('button', { name: text.open(SHARED) }).click();
    await expectPage(page, SHARED);
    await page.getByRole('checkbox', { name: oneText.decision.must }).check();
    await expect(page.getByText(new RegExp(CONDITION))).toBeVisible();
    await expectSound(page);
  });

  await test.step('the way back leads through what was open', async () => {
    await page.goBack();
    await expectPage(page, text.titles.initiatives);
    await page.goBack();
    await expectPage(page, text.titles.refused);
  });

  await test.step('an own proposal without cost and effect is refused, whole it is kept', async () => {
    const { own } = oneText;
    await goTo(page, 'own');
    await page.getByRole('button', { name: own.add }).click();
    await page.getByLabel(own.title).fill(OWN);
    await expect(page.getByText(own.unsaved)).toBeVisible();
    await page.reload();
    await expect(page.getByText(own.restored)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByLabel(own.title)).toHaveValue(OWN);
    await page.getByRole('button', { name: own.save }).click();
    await expect(page.getByText(own.problems)).toBeVisible();
    await expect(page.getByText(/Biaya yang belum diketahui tidak dihitung/).first()).toBeVisible();
    await page.getByRole('button', { name: own.allAgencies }).click();
    await page.getByRole('button', { name: own.addRaise }).click();
    await page.getByLabel(own.from).selectOption('1');
    await page.getByLabel(own.to).selectOption('4');
    await page.getByLabel(own.costOf(own.oneOff, own.likely)).fill('12,5 juta');
    await page.getByLabel(own.basis).fill('Penawaran 2026');
    await page.getByLabel(own.weeks).fill('8');
    await expect(page.getByLabel(own.code.list)).toHaveValue('kepmendagri-900');
    await expectSound(page);
    await page.getByRole('button', { name: own.save }).click();
    await expect(page.getByRole('list', { name: own.list })).toContainText(OWN);
    await saved(page);
  });

  await test.step('the tab is killed; everything that was said to be stored is there', async () => {
    const gone = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch(() => undefined);
    await gone;
    const after = await enterSample(context);
    await open(after, at);
    await expectPage(after, text.titles.initiatives);
    await goTo(after, 'own');
    await expect(after.getByRole('list', { name: oneText.own.list })).toContainText(OWN);
    await goTo(after, 'gates');
    await expect(after.getByText(gatesText.summary(1, 56, 1))).toBeVisible();
    await after.getByRole('button', { name: text.open(SHARED) }).click();
    await expectPage(after, SHARED);
    await expect(after.getByRole('checkbox', { name: oneText.decision.must })).toBeChecked();
    await goTo(after, 'own');
    const { own } = oneText;
    await after.getByRole('button', { name: own.deed(own.remove, OWN) }).click();
    await expect(after.getByText(own.none.title)).toBeVisible();
    await after.getByRole('button', { name: own.undo }).click();
    await expect(after.getByRole('list', { name: own.list })).toContainText(OWN);
  });
}
