import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import type { ReportOrder } from '#workflow/papers/make-report.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { documentOn } from '../../support/documents.ts';
import { assessmentWith, must } from '../../support/scenario.ts';

const FACT =
  'Bidang Pengelolaan menjalankan aplikasi pada 12 dari 14 unit kerja sejak Januari 2025, dibuktikan dengan keputusan kepala dinas.\n';

/** An order that is the same wherever and whenever it is made. */
export async function fixedOrder(length = 1): Promise<ReportOrder> {
  const { rubric, ref } = must(await shippedRubric('lima-dimensi-opd', '1.0.0'));
  const indicators = placedIndicators(rubric).map(({ indicator }) => indicator);
  const facts = indicators.map(({ id }, at) => [
    id,
    { ...BLANK_ANSWER, fact: FACT.repeat(length), analysis: `Analisis ${at}, “kutip” – ½ €.` },
  ]);
  const levels = indicators.map(({ id }, at) => [id, 1 + (at % 4)]);
  const answers = withLevels(rubric, Object.fromEntries(facts), Object.fromEntries(levels));
  const assessment = assessmentWith('01990000-0000-7000-8000-000000000001', answers);
  const made = { at: '2026-02-03T04:05:06.000Z', timeZone: 'Asia/Makassar' };
  const documents = indicators
    .slice(0, 3)
    .map((indicator, at) => documentOn(indicator, 2 + (at % 2), `Keputusan ${at + 1}, “kutip”`));
  return { rubric, assessment: { ...assessment, rubric: ref }, documents, made };
}
