import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { AssessmentId, Digest, ReviewId } from '#core/lib/ids.ts';
import type { Review } from '#core/review/review.ts';
import { newSheet } from '#core/review/new-sheet.ts';
import { BLANK_RATING } from '#core/review/rating-of.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { writeCarried } from '#exchange/package/carry.ts';
import type { CarriedManifest } from '#exchange/package/carried.ts';
import { text as inbox } from '#features/inbox/text.ts';
import { READING } from '#features/inbox/text-reading.ts';
import { text } from '#features/sign-off/text.ts';
import { closedText } from '#state/review/sheet-oddity-text.ts';
import { shippedRubric } from '../rubrics/shipped.ts';
import { indicatorsIn } from '../support/rubrics.ts';
import { entriesOf } from '../support/zip-entries.ts';
import { expectAccessible, expectSoundDialog } from './support/accessible.ts';
import { seedTable } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const SENT = 'tests/fixtures/packages/kirim-v1.timbang.zip';
/** Stands in every sentence of the other asesor. */
const SECRET = 'RAHASIA-ASESOR-LAIN';

const rubric = shippedRubric('keterbukaan-informasi-opd@1.0.0');
const indicators = indicatorsIn(rubric.groups);

const digestOf = (words: string): Digest =>
  createHash('sha256').update(words).digest('hex') as Digest;

/** The texts of a golden package, by entry name. */
async function textsOf(name: string): Promise<ReadonlyMap<string, string>> {
  const file = new Blob([new Uint8Array(await readFile(`tests/fixtures/packages/${name}`))]);
  const entries = await entriesOf(file);
  return new Map(
    await Promise.all(entries.map(async (one) => [one.name, await one.bytes.text()] as const)),
  );
}

/** What another asesor made of a submission, as a file that is not signed. */
async function otherReview(about: Digest) {
  const texts = await textsOf('penilaian-lengkap-v1.timbang.zip');
  const manifest = JSON.parse(texts.get('manifest.json') ?? '') as CarriedManifest;
  const body = JSON.parse(texts.get('review.json') ?? '') as Review;
  const votes = Object.entries(body.indicators).map(([id, vote]) => [
    id,
    { ...vote, fact: SECRET, analysis: SECRET, shortcoming: SECRET, recommendation: SECRET },
  ]);
  const review = {
    ...body,
    submission: about,
    note: SECRET,
    indicators: Object.fromEntries(votes) as Review['indicators'],
    verdicts: body.verdicts.map((one) => ({ ...one, note: SECRET })),
  };
  const stream = writeCarried(
    {
      kind: 'review',
      about: { ...manifest.about, rests: [about] },
      madeAt: manifest.madeAt,
      app: manifest.app,
      bodies: new Map([['review.json', review]]),
      files: [],
    },
    () => undefined,
  );
  const buffer = Buffer.from(await new Response(stream.bytes).arrayBuffer());
  const fingerprint = stream.written()?.fingerprint ?? '';
  return { fingerprint, buffer, assessment: body.assessment, by: body.by };
}

/** A sheet on which every indicator is done. */
function finishedSheet(about: Digest, assessment: AssessmentId): ReviewSheet {
  const sheet = newSheet({
    id: '019a8f00-0000-7000-b000-000000000001' as ReviewId,
    assessment,
    submission: about,
    rubric: { id: rubric.id, version: rubric.version, digest: digestOfJson(rubric) },
    asesor: { name: 'Asesor Uji', institution: '', key: null },
    now: '2026-11-22T04:00:00.000Z',
  });
  const silent = { is: 'open' } as const;
  const ratings = indicators.map(({ id, levels }) => [
    id,
    {
      ...BLANK_RATING,
      stages: {
        document: { is: 'value', value: String(levels[0]?.level ?? 0) },
        interview: silent,
        visit: silent,
      },
      fact: 'Fakta.',
      analysis: 'Analisis.',
      shortcoming: 'Belum ada.',
      recommendation: 'Lengkapi.',
      done: true,
    },
  ]);
  return { ...sheet, ratings: Object.fromEntries(ratings) as ReviewSheet['ratings'] };
}

/** Nothing of the other sheet stands on the page, seen or unseen. */
async function expectBlind(page: Page): Promise<void> {
  expect(await page.content()).not.toContain(SECRET);
}

test('a review is read only after the own one is signed', async ({ page }) => {
  const about = digestOf((await textsOf('kirim-v1.timbang.zip')).get('manifest.json') ?? '');
  const other = await otherReview(about);
  const zip = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/zip', buffer });
  await open(page, '/terima');
  await expectPage(page, inbox.title);
  await page
    .getByLabel(/^Pilih berkas/)
    .setInputFiles([zip('kirim.zip', await readFile(SENT)), zip('lembar.zip', other.buffer)]);
  await expect(page.getByText(inbox.queue.summary(2, 2))).toBeVisible();
  await expectBlind(page);

  const received = `/terima/${other.fingerprint}`;
  await open(page, received);
  await expect(page.getByText(closedText('not-begun'))).toBeVisible();
  await expect(page.getByText(`${other.by.name}, ${other.by.unit}`)).toBeVisible();
  await expectBlind(page);

  await seedTable(page, 'reviews', [finishedSheet(about, other.assessment)]);
  const blind = ['/asesor', `/asesor/${about}`, '/keselarasan', '/konsensus'];
  for (const address of blind) {
    await open(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expectBlind(page);
  }
  await open(page, received);
  await page.reload();
  await expect(page.getByText(closedText('unfinished'))).toBeVisible();
  await expectBlind(page);

  await page.getByRole('link', { name: READING.review.toDecline }).click();
  await expectPage(page, text.title.open);
  await expect(page.getByText(text.check.free)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: text.decline.action }).click();
  await expectSoundDialog(page, 'features/sign-off/reason-dialog.tsx');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: text.sign.make }).click();
  await expect(page.getByRole('button', { name: text.sign.institutionMissing })).toBeVisible();
  await page.getByLabel(text.sign.institution).fill('Inspektorat Uji');
  await page.getByLabel(text.sign.declare).check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: text.sign.make }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toContain('asesor-uji-revisi-1');
  await expectPage(page, text.title.signed);
  await expect(page.getByText(text.done.made)).toBeVisible();

  await open(page, received);
  await expect(page.getByText(SECRET).first()).toBeVisible();
});
