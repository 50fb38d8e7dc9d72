import { beforeAll, expect, test } from 'vitest';
import type { SentMark } from '#core/report/self-assessment.ts';
import type { ReportFonts } from '#report/fonts.ts';
import type { Digest } from '#core/lib/ids.ts';
import { fingerprintsIn } from '#core/package/typed-fingerprint.ts';
import { renderSelfAssessmentReport } from '#report/render-self-assessment.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { pdfPages, squeezed } from '../support/pdf.ts';
import { oneOpdReport } from './sample-one-opd.ts';

const sent: SentMark = {
  fingerprint: '0123456789abcdef'.repeat(4) as Digest,
  revision: 3,
};
const LABEL = 'Nilai internal OPD, bukan Indeks SPBE';

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await subsetReportFonts();
});

async function pagesOf(mark: SentMark | null): Promise<readonly string[]> {
  const report = { ...oneOpdReport(), sent: mark };
  return pdfPages(await renderSelfAssessmentReport(report, fonts, () => {}));
}

test('the report of a file names the file on its first page and below every page', async () => {
  const pages = await pagesOf(sent);
  expect(fingerprintsIn(pages[0] ?? '')).toEqual([sent.fingerprint]);
  expect(squeezed(pages[0] ?? '')).toContain(squeezed('Revisi 3'));
  for (const page of pages) {
    expect(squeezed(page)).toContain(squeezed('revisi 3, sidik jari 0123456789abcdef…'));
    expect(squeezed(page)).toContain(squeezed(LABEL));
  }
});

test('another report names none', async () => {
  const text = (await pagesOf(null)).join('\n');
  expect(text).not.toContain('Berkas kirim');
  expect(fingerprintsIn(text)).toEqual([]);
});
