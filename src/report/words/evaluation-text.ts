import type { LeftOut } from '#core/report/public-edition.ts';
import type { Finding } from '#core/review/finding.ts';
import { RULE_TERMS } from '#core/review/review-terms.ts';
import type { FinalValue } from '#core/review/final.ts';
import { TERMS } from '#core/glossary.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { decimal } from './format.ts';
import { plainDay } from './calendar.ts';

/** Values, stages and rules as the report of an evaluation writes them. */
export const VALUE = {
  open: '–',
  notApplicable: 'TB',
  of: (finding: Finding): string => {
    switch (finding.is) {
      case 'value':
        return decimal(finding.value);
      case 'not-applicable':
        return VALUE.notApplicable;
      case 'open':
        return VALUE.open;
    }
  },
  spoken: (finding: Finding): string => {
    switch (finding.is) {
      case 'value':
        return decimal(finding.value);
      case 'not-applicable':
        return 'tidak berlaku';
      case 'open':
        return 'belum ada nilai';
    }
  },
  rule: ({ rule }: Pick<FinalValue, 'rule'>): string =>
    rule === null ? 'tidak disebut' : RULE_TERMS[rule],
  range: (low: string, high: string) =>
    low === high ? decimal(low) : `${decimal(low)} sampai ${decimal(high)}`,
  withheld: 'Tidak dimuat dalam edisi publik.',
} as const;

export const EVALUATION_CHAPTERS = {
  summary: 'Ringkasan hasil',
  findings: 'Kekuatan, kelemahan, dan rekomendasi',
  table: 'Nilai semua indikator',
  detail: (title: string) => `Rincian: ${title}`,
  basis: 'Dasar hasil dan cara menghitung',
} as const;

/** What a reader must know of the instrument; null when it is in force. */
export const INSTRUMENT_WARNINGS: Readonly<Record<Rubric['status'], string | null>> = {
  official: null,
  repealed:
    'Instrumen ini telah dicabut. Hasilnya hanya untuk riwayat, nilai dasar, atau pemakaian setempat dan tidak boleh disebut nilai resmi.',
  adaptation:
    'Instrumen ini adaptasi yang belum disahkan. Hasilnya tidak boleh disebut nilai resmi sebelum instrumen ditetapkan pejabat yang berwenang.',
};

export const EVALUATION_COVER = {
  kicker: 'Evaluasi oleh asesor',
  result: 'Hasil evaluasi',
  resultInterim: 'Hasil sementara',
  claimed: 'Diklaim perangkat daerah',
  supported: 'Didukung bukti sebelum dinilai',
  lastYear: (year: number) => `Hasil tahun ${year}`,
  instrument: TERMS.instrument,
  version: 'Versi instrumen',
  period: 'Periode',
  periodNone: 'Tanpa berkas periode',
  batch: 'Gelombang',
  year: TERMS.year,
  version2: 'Versi hasil',
  versionLine: (revision: number) => `Versi ${revision}`,
  replaces: (print: string) => `Menggantikan hasil dengan sidik jari ${print}`,
  reopening: 'Alasan dibuka kembali',
  asesors: 'Asesor',
  by: 'Ditetapkan oleh',
  at: 'Ditetapkan pada',
  meeting: 'Berita acara',
  meetingLine: (number: string, day: string | null) =>
    [
      number.trim() === '' ? 'belum bernomor' : `Nomor ${number}`,
      ...(day ? [plainDay(day)] : []),
    ].join(', '),
  noScore: 'Belum ada nilai',
  interim: (until: string | null) =>
    `HASIL SEMENTARA. Hasil ini belum final. ${
      until === null
        ? 'Perangkat daerah masih dapat mengajukan sanggah.'
        : `Perangkat daerah dapat mengajukan sanggah paling lambat ${plainDay(until)}.`
    }`,
  publicEdition: ({ excluded, unsaid, texts }: LeftOut) =>
    excluded + unsaid + texts === 0
      ? 'EDISI PUBLIK. Tidak ada bukti atau catatan yang ditinggalkan dari laporan ini.'
      : `EDISI PUBLIK. Tidak dimuat dalam edisi ini: ${[
          ...(excluded > 0 ? [`${excluded} putusan atas bukti golongan dikecualikan`] : []),
          ...(unsaid > 0 ? [`${unsaid} putusan atas bukti yang golongannya belum disebut`] : []),
          ...(texts > 0 ? [`${texts} keterangan tentang bukti itu atau yang menyebutnya`] : []),
        ].join(', ')}. Nilai dan cara penetapannya sama dengan laporan lengkap.`,
  internal: (count: number) =>
    `Laporan ini memuat keterangan tentang ${count} bukti yang dikecualikan atau belum bergolongan. Untuk diumumkan, pakailah edisi publik.`,
  differs: (stated: string, counted: string) =>
    `Perhatian: nilai yang tertulis dalam berkas hasil (${stated}) tidak sama dengan hitung ulang dari nilai indikatornya (${counted}). Tanyakan kepada yang menetapkan.`,
} as const;

export const EVALUATION_SUMMARY = {
  cards: {
    claimed: 'Diklaim',
    supported: 'Didukung bukti sebelum dinilai',
    final: 'Hasil evaluasi',
    interim: 'Hasil sementara',
  },
  denominator: (rated: number, total: number) => `Dihitung dari ${rated} dari ${total} indikator.`,
  profileWords: {
    value: 'Hasil evaluasi',
    second: 'Diklaim perangkat daerah',
    both: (final: string, claimed: string) => `${final} (diklaim ${claimed})`,
    radarAlt: (values: string, target: string) =>
      `Diagram radar hasil evaluasi. ${values}. ${target}. Angka yang sama ada pada tabel di bawahnya.`,
    barsAlt: (values: string, target: string) =>
      `Diagram batang hasil evaluasi. ${values}. ${target}. Angka yang sama ada pada tabel di bawahnya.`,
  },
  columns: {
    code: 'Kode',
    rated: 'Dinilai',
    claimed: 'Diklaim',
    supported: 'Didukung',
    final: 'Hasil',
    lastYear: (year: number) => `Tahun ${year}`,
    predikat: TERMS.predikat,
  },
  noLastYear:
    'Hasil tahun lalu menurut versi instrumen yang sama tidak ada pada berkas ini, sehingga tidak dibandingkan.',
  note: 'Catatan tentang hasil secara keseluruhan',
} as const;

export const FINDINGS = {
  rule: (level: number) =>
    `Kekuatan adalah indikator yang hasilnya mencapai tingkat sasaran (${level}) atau yang tidak mempunyai temuan. Kelemahan adalah indikator di bawah sasaran yang mempunyai temuan. Rekomendasi dicetak seperti ditetapkan. Indikator tanpa nilai tidak termasuk keduanya.`,
  strengths: 'Kekuatan',
  weaknesses: 'Kelemahan',
  recommendations: 'Rekomendasi',
  none: 'Tidak ada.',
  strength: (name: string, value: string) => `${name}: nilai ${value}.`,
  shortcoming: (name: string, value: string, text: string) =>
    text.trim() === '' ? `${name}: nilai ${value}.` : `${name}: nilai ${value}. Temuan: ${text}`,
  recommendation: (code: string, text: string) => `${code}: ${text}`,
} as const;

export const ROWS = {
  intro:
    'TB berarti tidak berlaku; tanda – berarti belum ada nilai. Kolom A1 dan seterusnya adalah suara asal setiap asesor, sebelum disepakati.',
  introRange:
    'TB berarti tidak berlaku; tanda – berarti belum ada nilai. Asesornya lebih dari lima: kolom Asesor memuat nilai terendah sampai tertinggi. Suara asal setiap asesor ada pada rincian indikator.',
  columns: {
    code: 'Kode',
    title: TERMS.indicator,
    claimed: 'Diklaim',
    asesor: (at: number) => `A${at}`,
    range: 'Asesor',
    final: 'Hasil',
    lastYear: (year: number) => `${year}`,
    rule: 'Cara',
  },
} as const;

export const DETAIL = {
  line: (final: string, claimed: string, supported: string, rule: string) =>
    `Hasil ${final}; diklaim ${claimed}; didukung bukti ${supported}; cara penetapan: ${rule.toLowerCase()}`,
  share: (share: string) => `porsi ${share}`,
  lastYear: (year: number, value: string) => `tahun ${year}: ${value}`,
  subject: 'Yang dinilai',
  shortcoming: 'Temuan',
  recommendation: 'Rekomendasi',
  note: 'Cara disepakati',
  minority: (name: string) => `Catatan minoritas ${name}`,
  votes: 'Suara asesor',
  noVotes: 'Tidak ada suara asesor dalam berkas hasil.',
  vote: (name: string, institution: string, value: string) =>
    `${institution.trim() === '' ? name : `${name} (${institution})`}: ${value}`,
  stages: 'Nilai setiap tahap',
  stage: (name: string, value: string) => `${name}: ${value}`,
  supported: 'Didukung bukti',
  departure: 'Alasan berbeda',
  fact: 'Fakta',
  analysis: 'Analisis',
  verdicts: 'Putusan bukti',
  noVerdicts: 'Tidak ada putusan bukti yang dicetak untuk indikator ini.',
  noDocument: 'Tidak ada dokumen',
  untitled: 'Dokumen tanpa judul',
  verdict: (words: {
    readonly verdict: string;
    readonly reason: string;
    readonly by: string;
    readonly information: string;
  }) =>
    [
      words.verdict,
      ...(words.reason === '' ? [] : [`alasan: ${words.reason.toLowerCase()}`]),
      `oleh ${words.by}`,
      ...(words.information === '' ? [] : [`golongan ${words.information}`]),
    ].join('; '),
  unclassed: 'belum disebut',
  item: (level: number, text: string) => `Untuk tingkat ${level}: ${text}`,
  whole: 'Untuk indikator ini secara umum',
} as const;

export const BASIS = {
  rests:
    'Hasil ini berdasar pada berkas berikut. Setiap berkas dikenali dari sidik jarinya (SHA-256).',
  submission: 'Berkas kirim',
  period: 'Berkas periode',
  review: (name: string) => (name === '' ? 'Lembar asesor' : `Lembar asesor ${name}`),
  clarification: (at: number) => `Klarifikasi atau sanggah ${at}`,
  lastYear: (year: number) => `Hasil tahun ${year}`,
  previous: 'Hasil versi sebelumnya',
  kept: 'Lembar dengan hal tidak biasa yang tetap dipakai',
  left: 'Lembar yang tidak dipakai',
  leftLine: (by: string, reason: string) => `${by}: ${reason}`,
  missing: 'Asesor yang lembarnya tidak ada',
  missingLine: (name: string, institution: string, reason: string) =>
    `${institution.trim() === '' ? name : `${name} (${institution})`}: ${reason}`,
  methods: 'Cara menghitung',
  method: (rated: number, notApplicable: number, open: number, total: number) =>
    `Indeks dihitung dari ${rated} indikator yang mempunyai nilai, di antara ${total} indikator instrumen; ${notApplicable} tidak berlaku dan ${open} belum ada nilai. Indikator yang tidak berlaku keluar dari perhitungan dan bobot lainnya disesuaikan di dalam kelompoknya. Yang belum ada nilai tidak pernah dihitung nol.`,
  weights:
    'Nilai kelompok adalah rata-rata tertimbang isinya menurut bobot instrumen; indeks adalah rata-rata tertimbang kelompok teratas. Semua perhitungan memakai bilangan pasti dan dibulatkan satu kali di akhir. Kolom Dinilai menyebut penyebut setiap kelompok.',
  supported:
    'Kolom Didukung adalah tingkat yang bukti dukung wajibnya dilampirkan perangkat daerah, sebelum bukti itu dinilai asesor. Nilai didukung pada suara asesor adalah tingkat yang didukung bukti yang diterima asesor itu.',
  rules: 'Cara penetapan nilai',
  ruleCount: (rule: string, count: number) => `${rule}: ${count} indikator`,
  verdicts: 'Putusan bukti',
  verdictsPublic: 'Yang dihitung hanya putusan yang dimuat dalam edisi publik ini.',
  verdictCount: (verdict: string, count: number, total: number) =>
    `${verdict}: ${count} dari ${total} putusan`,
} as const;
