import pdfmake from 'pdfmake';
import { reportFonts } from './lib/app-modules.mjs';
import { pdfmakeReport } from './lib/pdfmake-report.mjs';
import { answersOf, assessmentOf, instrument } from './lib/sample.mjs';
import { sideBySide } from './lib/stats.mjs';

const ROUNDS = 5;
const FACT =
  'Bidang Pengelolaan menjalankan aplikasi persuratan pada 12 dari 14 unit kerja sejak Januari 2025, dibuktikan dengan keputusan kepala dinas dan laporan pemanfaatan triwulan. ';
const ANALYSIS =
  'Penerapan mencakup sebagian besar unit kerja dan ditinjau dua kali setahun, sehingga memenuhi kriteria pada tingkat yang dipilih. ';
const TEXTS = { fact: FACT.repeat(7), analysis: ANALYSIS.repeat(4), notes: ANALYSIS.repeat(5) };

const pagesIn = (pdf) =>
  (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?![a-zA-Z])/g) ?? []
  ).length;

/** Our report against pdfmake laying out the same texts and tables with the same fonts. */
export async function reportRows(app) {
  const fonts = await reportFonts();
  const chosen = instrument(app, 'lima-dimensi-opd@1.0.0');
  const answers = answersOf(app, chosen, (at) => at * 3 + 1, TEXTS);
  const report = app.report.selfAssessmentReport(chosen.rubric, assessmentOf(chosen, answers), [], {
    at: '2026-02-03T04:05:06.000Z',
    timeZone: 'Asia/Makassar',
  });
  for (const [weight, bytes] of Object.entries(fonts)) {
    pdfmake.virtualfs.writeFileSync(`${weight}.ttf`, Buffer.from(bytes));
  }
  pdfmake.addFonts({ Noto: { normal: 'regular.ttf', bold: 'bold.ttf' } });
  pdfmake.setUrlAccessPolicy?.(() => false);
  pdfmake.setLocalAccessPolicy?.(() => false);

  const run = await sideBySide(
    ROUNDS,
    () => app.render.renderSelfAssessmentReport(report, fonts, () => {}),
    () => pdfmake.createPdf(pdfmakeReport(app, report)).getBuffer(),
  );
  const [pages, otherPages] = [pagesIn(run.results.ours), pagesIn(run.results.theirs)];
  const row = (what, ours, baseline, unit) => ({
    what: `report of ${pages} pages: ${what}`,
    ours,
    baseline,
    unit,
    against: `pdfmake 0.3, ${otherPages} pages`,
  });
  return [
    { ...row('time', run.ours, run.theirs, 'ms'), note: 'theirs without charts, links and tags' },
    row('time per page', run.ours / pages, run.theirs / otherPages, 'ms'),
    row('size', run.results.ours.length / 1000, run.results.theirs.length / 1000, 'kB'),
  ];
}
