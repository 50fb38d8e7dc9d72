import { readFileSync } from 'node:fs';
import type { Answer, Answers } from '#core/assessment/answer.ts';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { selfAssessmentReport, type SelfAssessmentReport } from '#core/report/self-assessment.ts';
import { parseRubric } from '#core/rubric/parse.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { documentWith, proofOf } from '../support/documents.ts';

/** A shipped instrument; throws with all problems when it is not sound. */
function shippedRubric(name: 'lima-dimensi-opd@1.0.0' | 'spbe-59-2020@1.0.0'): Rubric {
  const parsed = parseRubric(JSON.parse(readFileSync(`rubrics/${name}.json`, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** A rated answer that stands on a level: every criterion up to it is ticked. */
export function onLevel(indicator: Indicator, level: number, rest: Partial<Answer> = {}): Answer {
  const criteria = indicator.levels
    .filter((step) => step.level <= level)
    .flatMap((step) => step.criteria.map(({ id }) => id));
  return { ...BLANK_ANSWER, revision: 1, rating: 'rated', criteria, ...rest };
}

/** Answers for every indicator by one rule. */
export function answersBy(
  rubric: Rubric,
  rule: (indicator: Indicator, position: number) => Answer | null,
): Answers {
  return Object.fromEntries(
    placedIndicators(rubric).flatMap(({ indicator }, position) => {
      const answer = rule(indicator, position);
      return answer ? [[indicator.id, answer]] : [];
    }),
  );
}

/** An assessment with nothing in it but what is given. */
function sampleAssessment(rubric: Rubric, given: Partial<Assessment> = {}): Assessment {
  return {
    formatVersion: 1,
    id: '019a8f00-0000-7000-8000-000000000001' as AssessmentId,
    rubric: { id: rubric.id, version: rubric.version, digest: '4be1'.repeat(16) as Digest },
    kind: 'real',
    status: 'active',
    agency: {
      name: 'Dinas Perpustakaan dan Kearsipan',
      shortName: 'Dispusip',
      code: '2.23.01',
      government: 'Pemerintah Kabupaten Contoh Raya',
    },
    year: 2025,
    people: [
      { role: 'head', name: 'Nama Kepala Dinas, S.Sos., M.Si.', position: 'Kepala Dinas' },
      { role: 'coordinator', name: 'Nama Sekretaris, S.E.', position: 'Sekretaris' },
      { role: 'filler', name: 'Nama Pengisi, S.Kom.', position: 'Pranata Komputer Ahli Pertama' },
      { role: 'contact', name: 'Nama Narahubung', position: 'narahubung@contoh.go.id' },
    ],
    scope: null,
    origin: null,
    period: null,
    detailsRevision: 1,
    answers: {},
    createdAt: '2025-11-01T01:00:00.000Z',
    updatedAt: '2025-11-20T02:30:00.000Z',
    ...given,
  };
}

/** The report of an assessment at a fixed moment. */
export function reportOf(
  rubric: Rubric,
  given: Partial<Assessment> = {},
  documents: readonly EvidenceDocument[] = [],
): SelfAssessmentReport {
  return selfAssessmentReport(rubric, sampleAssessment(rubric, given), documents, {
    at: '2025-11-22T03:15:00.000Z',
    timeZone: 'Asia/Makassar',
  });
}

export const DENOMINATOR = { of: 'unit kerja', note: '' };
const UNITS = Array.from({ length: 14 }, (_, at) => ({ name: `UPTD ${at + 1}`, covered: at < 12 }));

const FACT =
  'Bidang Pengelolaan Arsip menjalankan aplikasi persuratan pada 12 dari 14 unit kerja sejak Januari 2025, dibuktikan dengan Keputusan Kepala Dinas Nomor 045/112/2025.';
const ANALYSIS =
  'Penerapan mencakup sebagian besar unit kerja dan ditinjau dua kali setahun, sehingga memenuhi kriteria pada tingkat yang dipilih.';
const LONG = Array.from({ length: 44 }, (_, at) => `Paragraf ${at + 1}. ${FACT} ${ANALYSIS}`).join(
  '\n',
);
const ADDRESS = `https://contoh.go.id/${'dokumen-bukti/'.repeat(18)}laporan_akhir.pdf?versi=3&bagian=lampiran`;

function allKinds(indicator: Indicator, position: number): Answer | null {
  const edited = { at: '2025-11-18T06:45:00.000Z', by: 'Nama Pengisi, S.Kom.' };
  const coverage = indicator.coverage ? { units: UNITS } : null;
  const texts = { fact: FACT, analysis: ANALYSIS, coverage, edited };
  const level = 1 + (position % indicator.levels.length);
  if (position === 1) return onLevel(indicator, 2, { ...texts, fact: LONG });
  if (position === 3) return onLevel(indicator, 3, { ...texts, notes: `Alamat bukti: ${ADDRESS}` });
  if (position === 4) {
    const fact = 'Layanan sudah daring 😀🎉, naik ≥ 75 % → 90 %.\n\nBaris kedua\tdengan tab. 漢字';
    return onLevel(indicator, 2, {
      fact,
      analysis: 'Zero\u200bwidth dan “tanda kutip” – Łódź, ½, €5',
      edited,
    });
  }
  if (indicator.mayBeNotApplicable && position % 3 === 0) {
    return {
      ...BLANK_ANSWER,
      rating: 'not-applicable',
      reason:
        'Perangkat daerah tidak mengelola layanan ini; diampu Dinas Komunikasi dan Informatika.',
    };
  }
  if (position % 7 === 5) return null;
  return onLevel(
    indicator,
    level,
    position % 2 === 0
      ? texts
      : { ...texts, notes: 'Perlu dilengkapi dengan daftar unit kerja.', target: 4 },
  );
}

/** The core instrument with every kind of content; some indicators blank, so a draft. */
export function mixedReport(): SelfAssessmentReport {
  const rubric = shippedRubric('lima-dimensi-opd@1.0.0');
  return reportOf(rubric, { answers: answersBy(rubric, allKinds) });
}

/** The 47 SPBE indicators, all answered. */
export function spbeReport(): SelfAssessmentReport {
  const rubric = shippedRubric('spbe-59-2020@1.0.0');
  const answers = answersBy(rubric, (indicator, position) =>
    onLevel(indicator, 1 + ((position * 7) % 4) + (position > 30 ? 1 : 0), {
      fact: FACT,
      analysis: ANALYSIS,
    }),
  );
  return reportOf(rubric, {
    answers,
    agency: {
      name: 'Pemerintah Kota Contoh',
      shortName: '',
      code: '',
      government: 'Provinsi Contoh',
    },
  });
}

/** Papers of every kind: decided, drafts, excluded, nameless, without an indicator. */
function paper(indicator: Indicator, at: number): EvidenceDocument {
  const level = 2 + (at % 2);
  const shared = {
    supports: proofOf(indicator, level),
    addedAt: '2025-11-10T03:00:00.000Z',
    addedBy: 'Nama Pengisi, S.Kom.',
  };
  const kinds: readonly Partial<EvidenceDocument>[] = [
    {
      title: `Keputusan Kepala Dinas tentang ${indicator.title}`,
      number: `045/${100 + at}/2025`,
      date: '2025-03-14',
      standing: 'ditetapkan',
      informationClass: 'setiap saat',
      pages: '1, 3-5',
    },
    {
      title: 'Rancangan prosedur operasional',
      standing: 'konsep',
      informationClass: 'berkala',
      unit: 'Sekretariat',
      note: 'Menunggu paraf koordinasi.',
    },
    {
      title: 'Hasil uji keamanan aplikasi persuratan',
      number: 'LHP-7/X/2025',
      date: '2025-10-02',
      standing: 'ditetapkan',
      validUntil: '2027-10-01',
      informationClass: 'dikecualikan',
      exclusion: { basis: 'UU 14/2008 Pasal 17 huruf c', until: '2030-12-31' },
    },
    { file: { ...documentWith().file, name: 'IMG_20251102_101500.jpg', type: 'image/jpeg' } },
  ];
  return documentWith({ ...kinds[at % kinds.length], ...shared });
}

/** The mixed report with papers on every other indicator, and one that belongs nowhere yet. */
export function evidenceReport(): SelfAssessmentReport {
  const rubric = shippedRubric('lima-dimensi-opd@1.0.0');
  const indicators = placedIndicators(rubric).map(({ indicator }) => indicator);
  const papers = indicators.filter((_, at) => at % 2 === 0).map(paper);
  const loose = documentWith({ title: 'Foto ruang server', supports: [] });
  return reportOf(rubric, { answers: answersBy(rubric, allKinds) }, [...papers, loose]);
}

/** A complete simulation with the core instrument. */
export function simulationReport(): SelfAssessmentReport {
  const rubric = shippedRubric('lima-dimensi-opd@1.0.0');
  const answers = answersBy(rubric, (indicator, position) =>
    onLevel(indicator, position < 8 ? 2 : 3 + (position % 2), { fact: FACT }),
  );
  return reportOf(rubric, { kind: 'simulation', answers, people: [] });
}

/**
 * The core instrument cut to two indicators of one dimension, the first with a denominator,
 * for tests that render often.
 */
export function smallRubric(): Rubric {
  const rubric = shippedRubric('lima-dimensi-opd@1.0.0');
  const groups = rubric.groups.slice(0, 1).map((group) => ({
    ...group,
    indicators: group.indicators
      ?.slice(0, 2)
      .map((each, at) => (at === 0 ? { ...each, coverage: DENOMINATOR } : each)),
  }));
  return { ...rubric, groups, ratification: [] };
}
