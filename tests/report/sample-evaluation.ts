import { readFileSync } from 'node:fs';
import type { AssessmentId, Digest, DocumentId, PublicKey } from '#core/lib/ids.ts';
import type { PackageAbout } from '#core/package/head.ts';
import type { EvaluationSource } from '#core/report/evaluation.ts';
import { scoreOfFindings } from '#core/report/findings-score.ts';
import type { FinalRecord, FinalValue, FinalVerdict, FinalVote } from '#core/review/final.ts';
import type { Finding } from '#core/review/finding.ts';
import { EVIDENCE_VERDICTS, REASON_CODES } from '#core/review/verdict.ts';
import { NO_STAGES } from '#core/review/stages.ts';
import { parseRubric } from '#core/rubric/parse.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';

export type ShippedName = 'lima-dimensi-opd@1.0.0' | 'spbe-59-2020@1.0.0';

export function shippedRubric(name: ShippedName): Rubric {
  const parsed = parseRubric(JSON.parse(readFileSync(`rubrics/${name}.json`, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** A digest that tells what it is of. */
export const print = (byte: string): Digest => byte.repeat(32) as Digest;

const AGENCY = {
  name: 'Dinas Perpustakaan dan Kearsipan',
  shortName: 'Dispusip',
  code: '2.23.01',
  government: 'Pemerintah Kabupaten Contoh Raya',
};

const value = (level: number): Finding => ({ is: 'value', value: String(level) });

const ASESORS = [
  { name: 'Asesor Satu', institution: 'Diskominfo Provinsi Contoh' },
  { name: 'Asesor Dua', institution: 'Inspektorat Provinsi Contoh' },
  { name: 'Asesor Tiga', institution: 'Universitas Contoh' },
  { name: 'Asesor Empat', institution: 'Diskominfo Provinsi Contoh' },
  { name: 'Asesor Lima', institution: '' },
];

const FACT =
  'Bidang Pengelolaan Arsip menjalankan aplikasi persuratan pada 12 dari 14 unit kerja sejak Januari 2026, dibuktikan dengan keputusan kepala dinas.';
const ANALYSIS =
  'Penerapan mencakup sebagian besar unit kerja dan ditinjau dua kali setahun, sehingga memenuhi kriteria pada tingkat yang dipilih.';

function voteOf(at: number, asesor: number, level: number): FinalVote {
  const { name, institution } = ASESORS[asesor] ?? { name: '', institution: '' };
  const isLower = (at + asesor) % 4 === 0 && level > 1;
  const own = isLower ? level - 1 : level;
  return {
    review: print(`b${asesor}`),
    name,
    institution,
    finding: value(own),
    stages: { ...NO_STAGES, document: value(level), interview: value(own) },
    supported: value(level),
    departure: isLower ? `Interviu ${at}-${asesor}: penerapannya baru satu bidang.` : '',
    fact: `${FACT} (${at}-${asesor})`,
    analysis: ANALYSIS,
    shortcoming: isLower ? `Belum semua bidang (${at}-${asesor}).` : '',
    recommendation: '',
  };
}

function valueOf({ mayBeNotApplicable }: Indicator, at: number, asesors: number): FinalValue {
  const level = 1 + ((at * 7) % 4);
  const votes = Array.from({ length: asesors }, (_, asesor) => voteOf(at, asesor, level));
  const isDisputed = votes.some(
    ({ finding }) => finding.is === 'value' && finding.value !== String(level),
  );
  const rules = ['agreement', 'median', 'chair', 'objection'] as const;
  return {
    finding: at > 20 && mayBeNotApplicable ? { is: 'not-applicable' } : value(level),
    note: isDisputed ? `Dibahas pada butir ${at}.` : '',
    rule: isDisputed ? (rules[at % 4] ?? 'agreement') : 'unanimous',
    subject: at === 5 ? 'Layanan peminjaman buku' : '',
    claimed: value(Math.min(level + 1, 5)),
    supported: value(level),
    shortcoming: level < 3 ? `Temuan pokok ${at}: pedoman belum ditetapkan.` : '',
    recommendation: level < 3 ? `Tetapkan pedoman ${at} paling lambat triwulan kedua.` : '',
    minority:
      at % 6 === 0
        ? [{ name: 'Asesor Dua', text: `Catatan minoritas ${at}: seharusnya lebih rendah.` }]
        : [],
    votes,
  };
}

const CLASSES = ['berkala', 'setiap saat', 'dikecualikan', null] as const;

function verdictsOf(indicator: Indicator, at: number): readonly FinalVerdict[] {
  const item = indicator.levels.flatMap(({ evidence }) => evidence)[0]?.id ?? null;
  const kind = EVIDENCE_VERDICTS[at % EVIDENCE_VERDICTS.length] ?? 'accepted';
  const isThere = kind !== 'absent';
  return [0, 1].map((asesor) => ({
    document: isThere
      ? (`019a8f00-0000-7000-9000-${String(at).padStart(12, '0')}` as DocumentId)
      : null,
    indicator: indicator.id,
    item,
    verdict: kind,
    reason: kind === 'accepted' ? 'none' : (REASON_CODES[1 + (at % 13)] ?? 'other'),
    note: kind === 'accepted' ? '' : `Keterangan putusan ${at} dari asesor ${asesor}.`,
    by: ASESORS[asesor]?.name ?? '',
    title: isThere ? `Keputusan Kepala Dinas nomor ${at} tentang ${indicator.title}` : '',
    informationClass: isThere ? (CLASSES[at % CLASSES.length] ?? null) : null,
  }));
}

interface Given {
  readonly rubric?: Rubric;
  readonly asesors?: number;
  readonly about?: Partial<PackageAbout>;
  readonly final?: Partial<FinalRecord>;
  readonly fingerprint?: Digest;
}

/** A result as it lies in a package: every indicator rated by some asesors and agreed. */
export function evaluationSource(given: Given = {}): EvaluationSource {
  const rubric = given.rubric ?? shippedRubric('lima-dimensi-opd@1.0.0');
  const asesors = given.asesors ?? 3;
  const indicators = placedIndicators(rubric).map(({ indicator }) => indicator);
  const values = Object.fromEntries(
    indicators.map((one, at) => [one.id, valueOf(one, at, asesors)] as const),
  );
  const stated = (pick: 'finding' | 'claimed' | 'supported'): FinalRecord['score'] => {
    const found = Object.fromEntries(Object.entries(values).map(([id, one]) => [id, one[pick]]));
    const { outcome } = scoreOfFindings(rubric, found);
    if (outcome.kind !== 'final') return { value: null, predikat: null };
    return { value: outcome.value.text, predikat: outcome.predikat };
  };
  const meeting = {
    number: '060/17/BA-EGOV/2026',
    date: '2026-12-01',
    place: 'Hotel Contoh, Samarinda',
    batch: 'Gelombang I',
    attendance: [
      { name: 'Ketua Tim', institution: 'Diskominfo', role: 'chair' as const, present: true },
      ...ASESORS.slice(0, asesors).map((one, at) => ({
        ...one,
        role: 'asesor' as const,
        present: at !== 1,
      })),
      { name: 'Wakil OPD', institution: AGENCY.name, role: 'agency' as const, present: true },
    ],
  };
  const final: FinalRecord = {
    formatVersion: 1,
    assessment: '019a8f00-0000-7000-8000-000000000001' as AssessmentId,
    submission: print('a1'),
    reviews: ASESORS.slice(0, asesors).map((_, at) => print(`b${at}`)),
    by: { name: 'Ketua Tim', unit: 'Diskominfo Kabupaten Contoh Raya', role: 'diskominfo' },
    at: '2026-12-01T09:30:00.000Z',
    values,
    score: stated('finding'),
    note: 'Hasil dibacakan kepada perangkat daerah pada hari yang sama.',
    stage: 'final',
    objectUntil: null,
    reopening: '',
    clarifications: [print('c1')],
    left: [{ review: print('d1'), by: 'Asesor Enam', reason: 'Menilai revisi lama.' }],
    kept: [
      {
        review: print('b0'),
        by: 'Asesor Satu',
        reason: 'Pernah bertugas di sana, diterima rapat.',
      },
    ],
    missing: [{ name: 'Asesor Tujuh', institution: 'Bappeda', reason: 'Sakit sampai rapat usai.' }],
    period: print('e1'),
    scope: null,
    claimed: stated('claimed'),
    supported: stated('supported'),
    verdicts: indicators.flatMap(verdictsOf),
    meeting,
    lastYear: {
      result: print('f1'),
      year: 2025,
      score: { value: '2.00', predikat: 'Cukup' },
      values: Object.fromEntries(indicators.map(({ id }) => [id, value(2)])),
    },
    ...given.final,
  };
  return {
    about: {
      rubric: { id: rubric.id, version: rubric.version, digest: print('12') },
      agency: AGENCY,
      period: null,
      year: 2026,
      subject: final.assessment,
      revision: 1,
      previous: null,
      rests: [final.submission, ...final.reviews],
      ...given.about,
    },
    final,
    rubric,
    fingerprint: given.fingerprint ?? print('9c'),
    signature: {
      signer: {
        name: '',
        position: '',
        unit: 'Diskominfo Kabupaten Contoh Raya',
        role: 'diskominfo',
      },
      publicKey: 'ab'.repeat(32) as PublicKey,
      signedAt: '2026-12-01T09:31:00.000Z',
    },
    madeAt: '2026-12-01T09:30:30.000Z',
  };
}
