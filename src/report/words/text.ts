import { TERMS } from '#core/glossary.ts';
import type { SentMark } from '#core/report/self-assessment.ts';
import type { ScoreTerms } from '#core/score-terms.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Counts } from '#core/scoring/score.ts';

/** Titles, labels and short sentences of the report as a whole. */
export const TEXT = {
  title: 'Laporan Penilaian Mandiri',
  pageOf: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
  year: (year: number) => `tahun ${year}`,
  contents: 'Daftar isi',
  nothing: '–',
  notFilled: 'Tidak diisi',
} as const;

export const WATERMARKS = { sample: 'CONTOH', simulation: 'SIMULASI', draft: 'DRAF' } as const;

export const COVER = {
  shortName: 'Singkatan',
  code: 'Kode',
  year: TERMS.year,
  instrument: TERMS.instrument,
  version: 'Versi instrumen',
  versionWithDigest: (version: string, digest: string) => `${version} (sidik ${digest})`,
  status: 'Kedudukan instrumen',
  outcome: 'Hasil',
  made: 'Dibuat pada',
  assessment: 'Nomor penilaian',
} as const;

/** The file that a report belongs to, so that paper and file can be compared. */
export const SENT = {
  label: 'Berkas kirim',
  revision: (revision: number) => `Revisi ${revision}`,
  fingerprint: 'Sidik jari berkas kirim',
  footer: ({ fingerprint, revision }: SentMark) =>
    `Berkas kirim revisi ${revision}, sidik jari ${fingerprint.slice(0, 16)}…`,
} as const;

/** What a reader must know before using the result; null when the instrument is in force. */
export const STATUS_WARNINGS: Readonly<Record<Rubric['status'], string | null>> = {
  official: null,
  repealed:
    'Instrumen ini telah dicabut. Hasilnya hanya untuk riwayat, nilai dasar, atau pemakaian setempat dan tidak boleh disebut nilai resmi. Keterangan lengkap ada pada bab Catatan.',
  adaptation:
    'Instrumen ini adaptasi yang belum disahkan. Hasilnya tidak boleh disebut nilai resmi sebelum instrumen ditetapkan pejabat yang berwenang. Butir yang menunggu pengesahan ada pada bab Catatan.',
};

export const WATERMARK_NOTICES = {
  sample: 'DATA CONTOH. Isi laporan ini rekaan dan tidak tentang perangkat daerah mana pun.',
  simulation:
    'SIMULASI. Isi laporan ini dibuat untuk latihan atau percobaan. Nilainya bukan nilai penilaian mandiri dan tidak boleh dipakai sebagai dasar keputusan.',
  draft: ({ blank, rated, total, notApplicable }: Counts, { complete }: ScoreTerms) =>
    `DRAF. ${blank} dari ${total - notApplicable} indikator yang berlaku belum diisi. Laporan ini belum memuat ${rated === 0 ? 'nilai' : `${complete}, hanya nilai sementara`}.`,
  unfinished: (count: number) =>
    `DRAF. ${count} indikator belum lengkap: kalimat fakta, kalimat analisis, atau alasan tidak berlaku belum diisi. Klaimnya belum diterangkan.`,
} as const;

export const CHAPTERS = {
  cover: 'Sampul',
  summary: 'Ringkasan',
  group: (levelName: string, title: string) =>
    title.toLowerCase().startsWith(levelName.toLowerCase()) ? title : `${levelName} ${title}`,
  gaps: 'Daftar kesenjangan',
  register: 'Daftar bukti',
  derivation: ({ inText }: ScoreTerms) => `Perhitungan ${inText}`,
  signatures: 'Pengesahan',
  notes: 'Catatan',
} as const;

export const SIGNATURES = {
  intro:
    'Kami yang bertanda tangan di bawah ini menyatakan bahwa isian dalam laporan ini dibuat menurut keadaan yang sebenarnya.',
  place: 'Tempat dan tanggal: ………………………………………, ……………………………',
  name: 'Nama ……………………………',
  identity: 'NIP ………………………………',
} as const;

export const NOTES = {
  source:
    'Laporan ini dibuat dari isian perangkat daerah dengan aplikasi Timbang. Nilai yang diklaim berasal dari isian itu; nilai yang didukung bukti menghitung hanya tingkat yang bukti dukung wajibnya sudah dilampirkan. Keduanya bukan hasil verifikasi asesor.',
  share: ({ inText }: ScoreTerms) =>
    `Porsi adalah bagian ${inText} yang ditentukan sebuah indikator atau kelompok bila semuanya sudah diisi. Sumbangan adalah nilai dikalikan porsi yang dihitung sekarang; jumlah semua sumbangan sama dengan nilai keseluruhan.`,
  figures:
    'Semua perhitungan memakai bilangan pasti. Angka sumbangan, kenaikan, dan persentase dibulatkan hanya untuk dibaca, sehingga jumlahnya dapat berselisih satu pada angka terakhir.',
  ratification: 'Catatan pengesahan instrumen',
  characters: 'Aksara yang tidak dapat dicetak',
  replaced: (marks: string) =>
    `Aksara yang tidak tersedia pada huruf laporan: ${marks}. Pada tempatnya tercetak kode Unicode dalam kurung siku.`,
  leftOut: (marks: string) =>
    `Aksara tanpa bentuk yang tidak ikut dicetak: ${marks}. Isi lainnya lengkap.`,
} as const;
