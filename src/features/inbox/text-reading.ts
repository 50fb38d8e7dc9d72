import { COMPARED_FIELD_TERMS } from '#core/package/receipt-terms.ts';
import type { FinalBodies } from '#workflow/receive/read-package.ts';
import { TERMS } from '#core/glossary.ts';
import {
  MESSAGE_TERMS,
  OUTCOME_TERMS,
  REASON_TERMS,
  VERDICT_TERMS,
} from '#core/review/review-terms.ts';
import { integer as n } from '#ui/format.ts';

type Finding = FinalBodies['final.json']['values'][string]['finding'];

/** The Indonesian of reading what a package says. */
export const READING = {
  title: 'Isi berkas',
  opening: 'Membuka isi berkas…',
  broken: (names: string) =>
    `Sebagian isi berkas tidak ada lagi atau rusak di peramban ini: ${names}. Minta dikirim ulang, hapus yang ini, lalu masukkan lagi.`,
  unreadable: 'Isi berkas tidak dapat dibaca dari penyimpanan peramban. Muat ulang halaman ini.',
  statement: {
    title: 'Pernyataan',
    officer: 'Pejabat',
    at: 'Disahkan',
    note: 'Pesan bagi asesor',
    late: 'Pernyataan tenggat',
    isLate: 'Pengirim menyatakan berkas ini terlambat',
    inTime: 'Pengirim menyatakan berkas ini tepat waktu',
    people: 'Pengisi',
  },
  answers: {
    title: 'Jawaban',
    count: (rated: number, all: number) => `${n(rated)} dari ${n(all)} indikator dinilai.`,
    criteria: 'Kriteria yang dicentang',
    noCriteria: 'Tidak ada kriteria yang dicentang: tingkat terendah.',
    lowest: 'Tingkat terendah dinyatakan dengan sengaja; centang tidak dihitung.',
    stated: 'Nilai yang dinyatakan',
    subject: 'Yang dinilai',
    reason: 'Alasan tidak berlaku',
    coverage: 'Cakupan',
    covered: (done: number, all: number) => `${n(done)} dari ${n(all)}`,
    target: 'Sasaran',
    evidence: TERMS.evidence,
    noEvidence: 'Tidak ada bukti yang ditautkan.',
    supported: (level: string) => `Didukung bukti: ${level}`,
  },
  evidence: {
    title: 'Bukti dukung',
    none: 'Berkas ini tidak memuat bukti.',
    open: 'Lihat',
    openNamed: (name: string) => `Lihat ${name}`,
    close: 'Tutup',
    missing: 'Berkasnya tidak ikut dikirim',
    background: 'latar belakang',
    supports: (codes: string) => `Mendukung ${codes}`,
    noSupports: 'Belum ditautkan ke indikator',
    pages: (pages: string) => `halaman ${pages}`,
  },
  recap: {
    title: 'Rekap hasil',
    government: 'Pemerintah daerah',
    unit: 'Dibuat oleh',
    year: 'Tahun',
    rubric: 'Instrumen',
    results: 'Hasil di dalamnya',
    resultsValue: (final: number, interim: number, provisional: number) =>
      `${n(final)} final, ${n(interim)} sementara, ${n(provisional)} belum dinilai`,
    agencies: 'OPD menurut pengirim',
    agenciesValue: (known: number | null, invited: number | null) =>
      `${known === null ? 'tidak disebut' : n(known)} dalam daftar, ${invited === null ? 'tidak disebut' : n(invited)} diundang`,
    leftOut: 'Tidak ikut menurut pengirim',
    leftOutValue: (left: { readonly closed: number; readonly doubled: number } | undefined) =>
      left === undefined
        ? 'tidak disebut'
        : `${n(left.closed)} hasil yang masih dinilai di meja pengirim, ${n(left.doubled)} OPD dengan dua penilaian`,
    way: 'Buka rekap OPD',
  },
  journal: {
    title: 'Jurnal',
    none: 'Tidak ada catatan jurnal.',
    summary: (count: number, from: string, to: string) =>
      `${n(count)} catatan, dari ${from} sampai ${to}.`,
    by: (name: string, count: number) => `${name}: ${n(count)} catatan`,
    nobody: 'Tidak disebut',
  },
  difference: {
    title: (revision: number) => `Perbedaan dengan revisi ${n(revision)}`,
    none: 'Jawaban dan bukti sama dengan revisi itu.',
    answers: (count: number) => `${n(count)} jawaban berubah`,
    added: (count: number) => `${n(count)} bukti ditambahkan`,
    removed: (count: number) => `${n(count)} bukti dihapus`,
    changed: (count: number) => `${n(count)} bukti berubah`,
    what: { file: 'berkas diganti', details: 'keterangan atau tautan diubah' },
    fields: COMPARED_FIELD_TERMS,
  },
  period: {
    title: 'Periode',
    owner: 'Penyelenggara',
    dates: 'Masa pengisian',
    datesValue: (from: string, to: string) => `${from} sampai ${to}`,
    reviewCloses: 'Batas asesor',
    agencies: 'Perangkat daerah diundang',
    batches: 'Gelombang',
    asesors: 'Asesor',
    keys: 'Kunci yang dijamin',
    count: (count: number) => n(count),
  },
  talk: {
    title: 'Klarifikasi',
    by: 'Dari',
    kinds: MESSAGE_TERMS,
    indicator: (id: string) => `Indikator ${id}`,
    document: (id: string) => `Bukti ${id}`,
    outcomes: OUTCOME_TERMS,
    deadline: (day: string) => `Batas jawaban ${day}`,
    evidence: (names: string) => `Bukti baru: ${names}`,
    toTalk: 'Buka di halaman Klarifikasi',
    toObject: 'Klarifikasi dan sanggah',
    nowhere:
      'Penilaian yang dibicarakan tidak ada di ruang kerja ini, juga berkas kirimnya. Klarifikasi ini tetap tersimpan. Buka ruang kerja yang memuat penilaian itu, atau minta berkas kirimnya lalu masukkan di sini.',
    toResult: 'Buka hasil',
  },
  review: {
    title: 'Lembar penilaian asesor',
    at: 'Selesai',
    signed: 'Tanda tangan',
    isSigned: 'Ada',
    isUnsigned: 'Tidak ada',
    odd: 'Yang perlu diketahui tentang lembar ini',
    closed: 'Isi lembar ini tertutup',
    closedResult: 'Isi hasil ini tertutup',
    toSheet: 'Ke lembar Anda atas berkas kirim ini',
    toDecline: 'Selesaikan lembar, atau tidak menilai',
    note: 'Catatan umum',
    replacing: 'Alasan diganti',
    findings: 'Penilaian per indikator',
    verdicts: 'Putusan bukti',
    head: {
      indicator: 'Indikator',
      finding: 'Nilai',
      why: 'Fakta dan analisis',
      departure: 'Alasan menyimpang',
      advice: 'Temuan dan rekomendasi',
      verdict: 'Putusan',
      reason: 'Alasan',
      note: 'Catatan',
    },
    verdict: VERDICT_TERMS,
    reasons: REASON_TERMS,
  },
  final: {
    title: 'Hasil akhir',
    score: 'Nilai akhir',
    reviews: 'Lembar penilaian yang ditimbang',
    values: 'Nilai per indikator',
    note: 'Catatan',
  },
} as const;

/** A finding in a word or a number. */
export function findingText(finding: Finding): string {
  switch (finding.is) {
    case 'value':
      return finding.value.replace('.', ',');
    case 'not-applicable':
      return TERMS.notApplicable;
    case 'open':
      return 'Belum dinilai';
  }
}
