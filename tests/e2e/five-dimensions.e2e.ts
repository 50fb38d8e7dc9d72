import type { Page } from '@playwright/test';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { LIMA, shippedRubric } from '../rubrics/shipped.ts';
import { pdfBodyText, squeezed } from '../support/pdf.ts';
import { answersOn, indicatorsIn } from '../support/rubrics.ts';
import { claimLevel, expectPosition, expectSaved, goOn, scoreBar } from './support/answering.ts';
import { startBrowser, type KillableBrowser } from './support/killable-browser.ts';
import { downloadReport } from './support/report.ts';
import { serveBuild, type OwnServer } from './support/server.ts';
import { expectPage, goTo, LIMA_TITLE, startAssessment } from './support/setup.ts';
import { expect, test as base } from './support/test.ts';
import { watchTrouble } from './support/trouble.ts';
import { words } from './support/words.ts';

const RUBRIC = shippedRubric(LIMA);
const INDICATORS = indicatorsIn(RUBRIC.groups);
const NOT_APPLICABLE = 'a4';
const REASON = 'Perangkat daerah ini tidak menyusun produk hukum.';

const { indicator: on } = words.assess;

/** What one officer says about every indicator; no two texts are alike. */
const SAID = INDICATORS.map(({ id, code }, at) => ({
  id,
  level: id === NOT_APPLICABLE ? null : (at % 4) + 1,
  fact: `Fakta ${code}: kegiatan nomor ${at + 1} dijalankan sejak 2024.`,
  analysis: `Analisis ${code}: memenuhi kriteria karena alasan ${at + 1}.`,
  notes: `Catatan ${code}, lembar ${at + 1}.`,
  target: String(4 - (at % 2)),
}));

const INDEX = scoreAssessment(
  RUBRIC,
  answersOn(RUBRIC, Object.fromEntries(SAID.map(({ id, level }) => [id, level]))),
).claimed.outcome;

interface Desk {
  readonly server: OwnServer;
  /** Starts a browser on this journey's one profile; each start finds what survived the last. */
  readonly browser: () => Promise<KillableBrowser>;
}

/** A server and a profile of one's own, both gone afterwards. */
const test = base.extend<{ desk: Desk }>({
  // Playwright wants to see what a fixture takes, even nothing.
  // oxlint-disable-next-line no-empty-pattern
  desk: async ({}, give, testInfo) => {
    const server = await serveBuild();
    const started: KillableBrowser[] = [];
    await give({
      server,
      browser: async () => {
        const one = await startBrowser(testInfo.outputPath('profil'));
        started.push(one);
        return one;
      },
    });
    await Promise.all(started.map((one) => one.kill()));
    await server.stop();
  },
});

async function firstPage({ context }: KillableBrowser): Promise<Page> {
  return context.pages()[0] ?? context.newPage();
}

async function sayEverything(page: Page): Promise<void> {
  for (const [at, { id, level, fact, analysis, notes, target }] of SAID.entries()) {
    await expectPosition(page, at + 1, SAID.length);
    if (level === null) {
      await page.getByRole('checkbox', { name: on.notApplicable }).check();
      await page.getByLabel(on.reason).fill(REASON);
    } else {
      await claimLevel(page, level);
      await page.getByLabel(on.fact).fill(fact);
      await page.getByLabel(on.analysis).fill(analysis);
      await page.getByLabel(on.target).selectOption(target);
    }
    await page.getByLabel(on.notesLabel, { exact: true }).fill(notes);
    await page.getByRole('button', { name: on.done }).click();
    if (id === NOT_APPLICABLE) await expectSaved(page);
  }
  await expectPage(page, words.assess.tasks.title);
  await expectSaved(page);
}

/** Walks through every indicator and compares what stands there with what was said. */
async function expectEverything(page: Page): Promise<void> {
  // What was typed last is stored before the list is asked for, and the list is there before it
  // is counted: a browser that has just started on a busy machine takes its time for each.
  await expectSaved(page);
  await goTo(page, 'tasks');
  await expectPage(page, words.assess.tasks.title);
  await expect(page.getByText(words.assess.status.finished, { exact: true })).toHaveCount(35);
  await page.getByRole('link', { name: beginningWith('K1') }).click();
  for (const [at, said] of SAID.entries()) {
    await expectPosition(page, at + 1, SAID.length);
    await expect(page.getByLabel(on.notesLabel, { exact: true })).toHaveValue(said.notes);
    if (said.level === null) {
      await expect(page.getByLabel(on.reason)).toHaveValue(REASON);
    } else {
      await expect(page.getByText(new RegExp(`^Tingkat diklaim: ${said.level} `))).toBeVisible();
      await expect(page.getByLabel(on.fact)).toHaveValue(said.fact);
      await expect(page.getByLabel(on.analysis)).toHaveValue(said.analysis);
      await expect(page.getByLabel(on.target)).toHaveValue(said.target);
    }
    await goOn(page);
  }
  await expectIndex(page);
}

const beginningWith = (code: string): RegExp => new RegExp(`^${code} `);

async function expectIndex(page: Page): Promise<void> {
  if (INDEX.kind !== 'final') throw new Error('every indicator is answered');
  const bar = scoreBar(page);
  await expect(bar).toContainText(`${words.terms.index}${INDEX.value.text.replace('.', ',')}`);
  await expect(bar).toContainText(INDEX.predikat);
  await expect(bar).toContainText(words.assess.bar.answered(35, 35));
}

async function expectReadyOffline(page: Page): Promise<void> {
  await page.getByRole('link', { name: words.shell.nav.dataCare }).first().click();
  await expect(page.getByText(words.dataCare.offline.ready)).toBeVisible({ timeout: 60_000 });
}

test(
  '35 indicators survive a reload, a lost network, a dead server and a killed browser',
  { tag: '@whole' },
  async ({ desk }) => {
    test.setTimeout(180_000);
    const first = await desk.browser();
    const trouble = await watchTrouble(first.context, desk.server.origin, [/ERR_INTERNET_DISC/]);
    const page = await firstPage(first);

    await test.step('an officer says everything about every indicator', async () => {
      await page.goto(desk.server.origin);
      await startAssessment(page, { instrument: LIMA_TITLE, agency: 'Diskominfo', year: 2026 });
      await page.getByRole('link', { name: words.assess.tasks.continue }).click();
      await sayEverything(page);
      await expectIndex(page);
    });
    const address = page.url();

    await test.step('after a reload everything is there', async () => {
      await page.reload();
      // Every field is read again after the last of what happens to it here.
      await expectIndex(page);
    });

    await test.step('without a network the app starts, says so, and takes an answer', async () => {
      await expectReadyOffline(page);
      await first.context.setOffline(true);
      await page.goto(address);
      await page.reload();
      await expect(page.getByText(words.shell.offline)).toBeVisible();
      await page.getByRole('link', { name: beginningWith('P5') }).click();
      await page.getByLabel(on.notesLabel, { exact: true }).fill('Ditulis tanpa jaringan.');
      await expectSaved(page);
      await first.context.setOffline(false);
      await expect(page.getByText(words.shell.offline)).toBeHidden();
    });

    await test.step('with the server gone the app starts again, and makes the report', async () => {
      await desk.server.stop();
      await expect(fetch(desk.server.origin)).rejects.toThrow();
      await page.reload();
      await expect(page.getByLabel(on.notesLabel, { exact: true })).toHaveValue(
        'Ditulis tanpa jaringan.',
      );
      await page.getByLabel(on.notesLabel, { exact: true }).fill(SAID[34]?.notes ?? '');
      await goTo(page, 'report');
      const { pdf } = await downloadReport(page);
      const text = squeezed(pdfBodyText(pdf));
      for (const { level, fact, analysis, notes } of SAID) {
        const printed = level === null ? [REASON, notes] : [fact, analysis, notes];
        for (const line of printed) expect(text).toContain(squeezed(line));
      }
    });

    await test.step('killed right after "Tersimpan", everything is there again', async () => {
      await goTo(page, 'tasks');
      await page.getByRole('link', { name: beginningWith('K1') }).click();
      await page.getByLabel(on.fact).fill('Kalimat terakhir sebelum listrik padam.');
      await expectSaved(page);
      trouble.expectNone();
      await first.kill();
      const second = await desk.browser();
      const again = await firstPage(second);
      await again.goto(address);
      await again.getByRole('link', { name: beginningWith('K1') }).click();
      await expect(again.getByLabel(on.fact)).toHaveValue(
        'Kalimat terakhir sebelum listrik padam.',
      );
      await again.getByLabel(on.fact).fill(SAID[0]?.fact ?? '');
      await expectEverything(again);
    });
  },
);
