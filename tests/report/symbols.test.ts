import { beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { renderSelfAssessmentReport } from '#report/render-self-assessment.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { pdfStructure, pdfText } from '../support/pdf.ts';
import { answersBy, onLevel, reportOf, smallRubric } from './sample-reports.ts';

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await subsetReportFonts();
});

const SYMBOLS = [
  '≥ ≤ ≠ ± × ÷ ≈ ≡ ∞ √ ∑ ∏ ∆ Ω µ ° ′ ″ ‰ − ∙',
  '→ ← ↑ ↓ ↔ ↗ ⇒ ⇔ ➔ ➜ ➢ ➤ ► ▶ ◄',
  '✓ ✔ ✗ ✘ ☐ ☑ ☒ ★ ☆ ⚠ ☎ ✉ ✎',
  '• ● ○ ◉ ■ □ ▪ ▫ ◆ ◇ ◦ ‣ ▲ ▼ ❖ ❑ ‼ ❗ ❓ ※',
  '½ ¼ ¾ ⅓ ⅔ ² ³ ¹ ₂ № ™ © ® € ﬁ ﬂ',
];
const agency = { name: 'Dinas Contoh', shortName: '', code: '', government: '' };

async function pdfWith(given: Partial<Assessment>, fact = ''): Promise<Uint8Array> {
  const rubric = smallRubric();
  const answers = answersBy(rubric, (indicator) => onLevel(indicator, 2, { fact }));
  return renderSelfAssessmentReport(
    reportOf(rubric, { agency, people: [], answers, ...given }),
    fonts,
    () => {},
  );
}

/** Text with single spaces, but otherwise character for character. */
const even = (text: string): string => text.replace(/\s+/g, '');

describe('symbols people type are printed and copied out as typed', () => {
  test.each(SYMBOLS)('%s', async (symbols) => {
    const name = `Dinas ${symbols}`;
    const pdf = await pdfWith(
      { agency: { ...agency, name }, people: [{ role: 'head', name: symbols, position: '→' }] },
      symbols,
    );
    for (const text of [pdfText(pdf), pdfStructure(pdf)]) {
      expect(even(text)).not.toContain('[U+');
      // Cover (bold), field list, signature (bold), indicator.
      expect(even(text).split(even(symbols)).length - 1).toBeGreaterThanOrEqual(4);
    }
  });

  test('bullets, ticks and arrows out of Word are printed as what they looked like', async () => {
    const text = even(pdfText(await pdfWith({}, '\uf0b7\uf0a7\uf0d8\uf0fc\uf0fe\uf0e0 tuntas')));
    expect(text).toContain('•▪➢✓☑→tuntas');
    expect(text).not.toContain('[U+');
  });

  test('what the font still lacks is printed as its code, beside symbols it has', async () => {
    const text = even(pdfText(await pdfWith({}, '✅ ≥ 90 % ① 漢')));
    expect(text).toContain('[U+2705]≥90%[U+2460][U+6F22]');
  });
});
