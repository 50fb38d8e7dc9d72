import type { ReasonCode } from '#core/review/verdict.ts';
import { REASON_TERMS } from '#core/review/review-terms.ts';

/** What to do about each reason, in one plain sentence. */
export const REASON_ADVICE: Readonly<Record<ReasonCode, string>> = {
  none: 'Asesor tidak menyebut alasan. Tanyakan melalui klarifikasi.',
  other: 'Baca keterangan asesor pada Laporan Hasil Evaluasi perangkat daerah.',
  unreadable: 'Lampirkan pindaian yang jelas atau dokumen yang teksnya dapat dibaca.',
  draft: 'Tetapkan dokumennya lebih dahulu; konsep tidak dihitung.',
  unsigned: 'Lampirkan dokumen yang sudah ditandatangani pejabatnya.',
  'wrong-document': 'Periksa bahwa dokumennya menjawab butir bukti yang diminta.',
  'wrong-year': 'Lampirkan dokumen yang berlaku pada tahun penilaian.',
  'wrong-unit': 'Lampirkan dokumen yang menyebut perangkat daerah sendiri.',
  expired: 'Perpanjang atau ganti dokumen yang masa berlakunya sudah habis.',
  'partial-coverage': 'Lengkapi bukti untuk semua unit, atau nyatakan cakupan yang sebenarnya.',
  'same-for-both': 'Sertakan dokumen yang berbeda untuk klaim sebagian dan klaim seluruh.',
  'beyond-scope': 'Sesuaikan klaim dengan cakupan yang benar-benar dibuktikan.',
  'not-uploaded': 'Unggah berkasnya sebelum mengirim; judul saja tidak cukup.',
  'lower-level-failed': 'Lengkapi dahulu bukti pada tingkat di bawahnya.',
};

/** A reason's name; asesors may have given none. */
export function reasonName(reason: ReasonCode): string {
  return reason === 'none' ? 'Tanpa alasan' : REASON_TERMS[reason];
}

export const GUIDE = {
  everybody: 'Semua perangkat daerah yang hasilnya dihitung',
  intro: (words: {
    readonly results: number;
    readonly agencies: number;
    readonly verdicts: number;
    readonly pieces: number;
    readonly notFull: number;
  }) =>
    `Dihitung dari ${words.results} hasil milik ${words.agencies} perangkat daerah: ${words.verdicts} putusan asesor atas ${words.pieces} bukti. ${words.notFull} dari ${words.verdicts} putusan tidak menerima bukti sepenuhnya. Perangkat daerah yang tidak mengirim tidak dinilai dan tidak ikut dihitung.`,
  meaning:
    'Setiap putusan asesor dihitung satu kali, sehingga satu bukti yang dibaca tiga asesor mempunyai tiga putusan. Kolom Bukti menyebut berapa bukti yang berbeda di baliknya. Bukti yang belum ada hanya dihitung sampai tingkat yang diklaim perangkat daerah.',
  labels: {
    instrument: 'Instrumen',
    version: 'Versi instrumen',
    years: 'Tahun penilaian',
    periods: 'Periode',
    of: 'Perangkat daerah',
  },
  chapters: {
    chart: 'Alasan bukti tidak diterima sepenuhnya',
    kinds: 'Semua putusan',
    items: 'Butir bukti yang paling sering bermasalah',
    advice: 'Yang perlu dilakukan',
    counted: 'Hasil yang dihitung',
  },
  columns: {
    rank: 'No.',
    reason: 'Alasan',
    verdicts: 'Putusan',
    share: 'Bagian',
    cumulative: 'Kumulatif',
    pieces: 'Bukti',
    agencies: 'OPD',
    kind: 'Putusan bukti',
    code: 'Kode',
    item: 'Butir bukti',
    of: 'Tidak penuh',
    reasons: 'Alasan tersering',
  },
  ofAll: (part: number, all: number) => `${part} dari ${all}`,
  wholeIndicator: (title: string) => `${title}, secara umum`,
  item: (level: number, text: string) => `Tingkat ${level}: ${text}`,
  reasonCount: (name: string, count: number) => `${name.toLowerCase()} (${count})`,
  advice: (name: string, advice: string) => `${name}. ${advice}`,
  none: 'Tidak ada putusan yang tidak penuh: semua bukti yang dinilai diterima sepenuhnya.',
  chartAlt: (values: string) =>
    `Diagram Pareto alasan penolakan bukti. ${values}. Angka yang sama ada pada tabel di bawahnya.`,
  chartValue: (name: string, count: number, cumulative: string) =>
    `${name} ${count} putusan, kumulatif ${cumulative}`,
  cumulativeLegend: 'Bagian kumulatif',
  verdictLegend: 'Jumlah putusan',
  countedLine: (agency: string, isInterim: boolean) =>
    isInterim ? `${agency} (hasil sementara)` : agency,
} as const;
