import type { Page } from '@playwright/test';
import { FIGURE_NAMES } from '#features/agreement/text-meaning.ts';
import { text as agreement } from '#features/agreement/text.ts';
import { READING } from '#features/inbox/text-reading.ts';
import { percent } from '#ui/format.ts';
import { pdfText, squeezed } from '../support/pdf.ts';
import {
  fingerprintOf,
  receive,
  reviewAll,
  signSheet,
  type Departure,
} from './support/asesor-desk.ts';
import { carried, makeKeys, newProfile, seedClaim, sendAssessment } from './support/desks.ts';
import type { Carried, Claim } from './support/desks.ts';
import { agree, finalize, settle } from './support/meeting.ts';
import { expectPage, open } from './support/setup.ts';
import { clarify, object, type AgencyDesk } from './support/talks.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { evaluation: papers, paper: PAPER, shell, verify } = words;

const CLAIMS: readonly Claim[] = [
  { agency: 'Dinas Pangan', levels: { k1: 3, k2: 4, l1: 3 } },
  { agency: 'Dinas Sosial', levels: { k1: 2, k2: 3, l1: 2 } },
  { agency: 'Badan Keuangan', levels: { k1: 4, k2: 2, l1: 4 } },
];

const MINORITY = 'Menurut bukti seharusnya tingkat 3.';
const LOWER: Departure = { level: 2, why: 'Baru sebagian unit yang menjalankan.' };

/** The first leads the meeting. Two of them find less than Dinas Pangan claims. */
const ASESORS = [
  { name: 'Asesor Diskominfo', institution: 'Diskominfo Provinsi', departs: {} },
  { name: 'Asesor Inspektorat', institution: 'Inspektorat Provinsi', departs: { k1: LOWER } },
  { name: 'Asesor Universitas', institution: 'Universitas Uji', departs: { k1: LOWER } },
] as const;

interface Agency extends AgencyDesk {
  readonly file: Carried;
}

/** Two of three see one of nine items otherwise: the figures are there, and not of one mind. */
async function compare(chair: Page): Promise<void> {
  const { title, names } = shell.desks;
  await open(chair, '/keselarasan');
  await expectPage(chair, agreement.title);
  await expect(chair.getByText(agreement.counts.sheets(9, 3, 3))).toBeVisible();
  const exact = chair.getByRole('listitem').filter({ hasText: FIGURE_NAMES.percent });
  // Of 27 pairs of values, the two of the chair on that item differ.
  await expect(exact).toContainText(percent(25 / 27));
  await expect(
    chair.getByRole('link', { name: `${title} ${names.asesor}`, exact: true }),
  ).toHaveAttribute('aria-current', 'true');
}

test(
  'three agencies, three asesors, only files between them',
  { tag: '@whole' },
  async ({ browser, baseURL }) => {
    test.setTimeout(300_000);
    const agencies: readonly Agency[] = await Promise.all(
      CLAIMS.map(async (claim) => {
        const page = await newProfile(browser, baseURL);
        const assessment = await seedClaim(page, claim);
        await makeKeys(page, claim.agency, 'opd');
        const file = await sendAssessment(page, assessment);
        return { page, assessment, file, fingerprint: await fingerprintOf(file) };
      }),
    );
    const desks = await Promise.all(
      ASESORS.map(async ({ institution }) => {
        const page = await newProfile(browser, baseURL);
        await makeKeys(page, institution, 'asesor');
        await receive(
          page,
          agencies.map(({ file }) => file),
        );
        return page;
      }),
    );
    const [chair] = desks;
    const [first] = agencies;
    if (!chair || !first) throw new Error('nobody is here');
    await test.step('one clarification', () => clarify(chair, first, ASESORS[0].name));
    const sheets = await test.step('nine sheets, each by one asesor alone', () =>
      Promise.all(
        ASESORS.map(async ({ name, departs }, which) => {
          const page = desks[which] ?? chair;
          const files: Carried[] = [];
          for (const { fingerprint } of agencies) {
            await reviewAll(
              page,
              fingerprint,
              name,
              fingerprint === first.fingerprint ? departs : {},
            );
            files.push(await signSheet(page, fingerprint, name));
          }
          return files;
        }),
      ));
    await receive(chair, sheets.slice(1).flat());
    await test.step('how far they agree, by an instrument that only the files brought', () =>
      compare(chair));
    const by = ASESORS[0].name;
    const finals: Carried[] = [];
    for (const { assessment } of agencies) {
      await agree(chair, assessment);
      if (assessment === first.assessment) continue;
      finals.push(await finalize(chair, assessment, { objectUntil: null, name: by }));
    }
    await test.step('the median where they differ, and a minority note', async () => {
      await open(chair, `/konsensus/${first.assessment.id}`);
      await settle(chair, { minority: { name: by, text: MINORITY } });
    });
    const interim = await finalize(chair, first.assessment, {
      objectUntil: '2030-12-31',
      name: by,
    });
    await test.step('one objection', () => object(chair, first, { interim, by: ASESORS[0].name }));
    const final = await finalize(chair, first.assessment, { objectUntil: null, name: by });

    await test.step('the papers say what the screen says, and are recognised', async () => {
      const { page } = first;
      await receive(page, [final]);
      await page.getByRole('link', { name: READING.talk.toResult }).last().click();
      await expectPage(page, first.assessment.agency.name);
      await expect(page.getByText('3,25').first()).toBeVisible();
      for (const kind of ['LHE', 'BA'] as const) {
        await open(page, `/hasil/${await fingerprintOf(final)}`);
        const downloading = page.waitForEvent('download');
        await page
          .getByRole('button', { name: papers.card.make(papers.papers[kind]), exact: true })
          .click();
        const paper = await carried(await downloading);
        const text = squeezed(pdfText(paper.buffer));
        for (const said of ['3,25', 'Baik', MINORITY, ...ASESORS.map(({ name }) => name)]) {
          expect(text).toContain(squeezed(said));
        }
        await open(page, '/verifikasi');
        await page.getByLabel(verify.drop.pick).setInputFiles({ ...paper, name: `${kind}.pdf` });
        await expect(page.getByText(PAPER.same(PAPER.name(kind)))).toBeVisible();
      }
    });
    expect(finals).toHaveLength(2);
  },
);
