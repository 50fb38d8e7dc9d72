import { expect, test } from 'vitest';
import type { Origin } from '#core/assessment/assessment.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { renderSelfAssessmentReport } from '#report/render-self-assessment.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { pdfBodyText, squeezed } from '../support/pdf.ts';
import { reportOf, smallRubric } from './sample-reports.ts';

const ORIGIN: Origin = {
  assessment: '019a8f00-0000-7000-8000-00000000000a' as AssessmentId,
  rubric: { id: 'spbe-59-2020', version: '1.0.0', digest: 'ab'.repeat(32) as Digest },
};

async function printed(origin: Origin | null): Promise<string> {
  const report = reportOf(smallRubric(), { origin });
  const pdf = await renderSelfAssessmentReport(report, await subsetReportFonts(), () => undefined);
  return squeezed(pdfBodyText(pdf));
}

test('the cover names the assessment and the instrument that the answers came from', async () => {
  const text = await printed(ORIGIN);
  expect(text).toContain(squeezed('Berasal dari'));
  expect(text).toContain(squeezed(`Penilaian ${ORIGIN.assessment}`));
  expect(text).toContain(squeezed('spbe-59-2020 versi 1.0.0'));
});

test('an assessment that began by itself has no such line', async () => {
  expect(await printed(null)).not.toContain(squeezed('Berasal dari'));
});
