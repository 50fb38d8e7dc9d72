import { seed, timeArrivals } from './lib/in-page.mjs';
import { answersOf, assessmentOf, instrument } from './lib/sample.mjs';
import { quantile } from './lib/stats.mjs';
import { withPage } from './lib/with-page.mjs';

/** What the list promises: it is there within this time. */
const PROMISED_MS = 100;
const DOCUMENTS = 500;
const CLASSES = ['berkala', 'setiap saat', 'serta-merta', 'dikecualikan', ''];

/** A folder as an office has it: every document with its details, most of them linked. */
function documentsOf(assessment, { indicators }) {
  return Array.from({ length: DOCUMENTS }, (_, at) => {
    const indicator = indicators[at % indicators.length];
    const [item] = indicator.levels.flatMap(({ evidence }) => evidence);
    return {
      formatVersion: 1,
      id: `019a8f00-0000-7000-8000-${String(at).padStart(12, '0')}`,
      assessmentId: assessment.id,
      revision: 0,
      status: 'active',
      file: {
        digest: at.toString(16).padStart(64, 'a'),
        name: `pindaian-${at}.pdf`,
        type: 'application/pdf',
        size: 400_000 + at,
      },
      original: null,
      earlier: [],
      title: `Keputusan Kepala Dinas tentang Tim Koordinasi e-Government nomor ke-${at}`,
      number: `${at}/SK/${2020 + (at % 6)}`,
      date: `${2020 + (at % 6)}-0${1 + (at % 9)}-15`,
      standing: ['konsep', 'ditetapkan', ''][at % 3],
      validUntil: at % 4 === 0 ? `${2024 + (at % 5)}-12-31` : '',
      unit: 'Bidang e-Government',
      pages: '1-3',
      informationClass: CLASSES[at % CLASSES.length],
      exclusion: null,
      note: 'Disimpan pada map ketiga di lemari arsip.',
      supports: item && at % 7 !== 0 ? [{ indicator: indicator.id, item: item.id }] : [],
      replies: [],
      addedAt: new Date(Date.UTC(2026, 2, 1, 0, at)).toISOString(),
      addedBy: 'Nama Petugas',
      edited: null,
    };
  });
}

/** From the press on "Bukti" to the list on screen, in the production build. */
export function registerRows(app) {
  const chosen = instrument(app, 'spbe-59-2020@1.0.0');
  const assessment = assessmentOf(
    chosen,
    answersOf(app, chosen, (at) => at % 5),
  );
  return withPage(async (page, address) => {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(seed, { table: 'assessments', rows: [assessment] });
    await page.evaluate(seed, { table: 'documents', rows: documentsOf(assessment, chosen) });
    const home = `#/p/${assessment.id}`;
    await page.goto(`${address}${home}`);
    await page.locator('.task').first().waitFor();
    const { first, all } = await page.evaluate(timeArrivals, {
      from: home,
      to: `${home}/bukti`,
      first: '.register-table tbody tr',
      all: '.register-table tbody tr',
      count: DOCUMENTS,
      visits: 40,
      warmUp: 3,
    });
    const row = (what, times, part) => ({
      what,
      ours: quantile(times, part),
      baseline: PROMISED_MS,
      unit: 'ms',
      against: 'the promised 100 ms',
    });
    return [
      row('list of 500 documents on screen, p95', first, 0.95),
      row('list of 500 documents on screen, median', first, 0.5),
      row('list of 500 documents complete below the fold, median', all, 0.5),
    ];
  });
}
