import { expect, test } from 'vitest';
import type { Digest } from '#core/lib/ids.ts';
import { printedFingerprints } from '#exchange/printed-fingerprints.ts';
import { renderSelfAssessmentReport } from '#report/render-self-assessment.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { oneOpdReport } from '../report/sample-one-opd.ts';

test('the fingerprint that our own report prints is read back from it', async () => {
  const fonts = await subsetReportFonts();
  const fingerprint = '0123456789abcdef'.repeat(4) as Digest;
  for (const sent of [{ fingerprint, revision: 3 }, null]) {
    const pdf = await renderSelfAssessmentReport({ ...oneOpdReport(), sent }, fonts, () => {});
    const read = await printedFingerprints(new Blob([new Uint8Array(pdf)]));
    expect(read).toMatchObject({ state: 'read', found: sent ? [fingerprint] : [] });
  }
});
