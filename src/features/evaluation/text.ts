import type { PaperKind, RecapPaper, ResultPaper } from '#core/report/paper-code.ts';
import { REASON_TERMS, VERDICT_TERMS } from '#core/review/review-terms.ts';
import type { ReasonCode } from '#core/review/verdict.ts';
import type { SourceFailure } from '#workflow/portfolio/result-source.ts';
import { failureText } from '#state/words/failure-text.ts';

const PAPERS: Readonly<Record<Exclude<PaperKind, RecapPaper | 'RENCANA'>, string>> = {
  LHE: 'Laporan Hasil Evaluasi',
  'LHE-PUBLIK': 'Laporan Hasil Evaluasi edisi publik',
  BA: 'Berita Acara',
  PANDUAN: 'Panduan Bukti Tahun Depan',
};

/** The Indonesian of the papers of results. */
export const text = {
  papers: PAPERS,
  card: {
    title: 'Laporan dan berita acara',
    lead: 'Setiap lembar dibuat di perangkat ini dari hasil ini, juga tanpa jaringan. Hasil yang sama memberi berkas yang sama, sehingga keasliannya dapat diperiksa pada halaman Verifikasi.',
    hints: {
      LHE: 'Lengkap, dengan suara asesor dan putusan bukti. Untuk pemakaian di dalam.',
      'LHE-PUBLIK':
        'Tanpa bukti dan catatan yang dikecualikan atau belum bergolongan. Untuk diumumkan.',
      BA: 'Bentuk resmi dengan kehadiran, catatan minoritas, dan ruang tanda tangan.',
    } satisfies Readonly<Record<ResultPaper, string>>,
    make: (name: string) => `Buat ${name} (PDF)`,
    rejections: 'Lihat alasan bukti yang tidak diterima',
    verify: 'Periksa sebuah lembar',
  },
  making: (done: number, total: number) => `Membuat lembar, bagian ${done} dari ${total}…`,
  cancel: 'Batal',
  made: (name: string, size: string) => `${name} (${size}) diserahkan ke unduhan.`,
  failed: 'Lembar tidak dapat dibuat',
  failedBody: 'Hasilnya tidak terpengaruh. Muat ulang halaman, lalu coba lagi.',
  detail: 'Keterangan untuk pengelola',
  fileName: (
    kind: keyof typeof PAPERS,
    words: { readonly agency: string; readonly year: number; readonly revision: number },
  ) => `${PAPERS[kind]} ${words.agency} ${words.year} versi ${words.revision}.pdf`,
  nothing: (why: SourceFailure) => {
    switch (why.kind) {
      case 'storage':
        return failureText(why, 'reading');
      case 'no-result':
        return 'Hasil ini tidak ada lagi di ruang kerja ini.';
      case 'no-rubric':
        return 'Instrumen hasil ini tidak ada di ruang kerja ini. Terima berkas kirim atau berkas periodenya, lalu coba lagi.';
    }
  },
  pareto: {
    title: 'Alasan bukti tidak diterima',
    lead: 'Dihitung dari putusan bukti dalam semua hasil yang ada di ruang kerja ini, versi terbaru setiap penilaian. Bukti "Belum ada" hanya dihitung sampai tingkat yang diklaim. Pakailah sebagai panduan bukti tahun depan.',
    reading: 'Membaca hasil…',
    empty: {
      title: 'Belum ada hasil di ruang kerja ini',
      next: 'Hasil muncul setelah ditetapkan di sini atau berkasnya diterima.',
    },
    round: 'Periode dan instrumen',
    roundName: (period: string, instrument: string, version: string) =>
      `${period}: ${instrument}, versi ${version}`,
    withoutPeriod: (year: number) => `Tahun ${year}, tanpa berkas periode`,
    agency: 'Perangkat daerah',
    everyAgency: 'Semua perangkat daerah',
    noRubric:
      'Instrumen hasil ini tidak ada di ruang kerja ini, sehingga butir buktinya tidak dapat disebut. Terima berkas kirim atau berkas periodenya.',
    summary: (words: {
      readonly results: number;
      readonly agencies: number;
      readonly verdicts: number;
      readonly pieces: number;
      readonly notFull: number;
    }) =>
      `${words.results} hasil dari ${words.agencies} perangkat daerah: ${words.verdicts} putusan asesor atas ${words.pieces} bukti. ${words.notFull} dari ${words.verdicts} putusan tidak menerima bukti sepenuhnya. Perangkat daerah tanpa hasil tidak ikut dihitung.`,
    interim: (count: number) => `${count} dari hasil itu masih sementara.`,
    reasons: 'Menurut alasan',
    none: 'Semua bukti yang dinilai diterima sepenuhnya.',
    chart: 'Putusan menurut alasan (dalam kurung dan dengan warna muda: bagian kumulatif)',
    chartLabel: (values: string) => `Diagram Pareto alasan. ${values}.`,
    chartValue: (reason: string, count: number) => `${reason} ${count} putusan`,
    table: 'Alasan dengan jumlah dan penyebut',
    kinds: 'Semua putusan',
    items: 'Butir bukti yang paling sering bermasalah',
    ofAll: (part: number, all: number) => `${part} dari ${all}`,
    columns: {
      reason: 'Alasan',
      verdicts: 'Putusan',
      cumulative: 'Kumulatif',
      pieces: 'Bukti',
      agencies: 'OPD',
      kind: 'Putusan bukti',
      indicator: 'Indikator',
      item: 'Butir bukti',
      notFull: 'Tidak penuh',
      reasons: 'Alasan tersering',
    },
    item: (level: number, words: string) => `Tingkat ${level}: ${words}`,
    whole: 'Indikator secara umum',
    reasonCount: (reason: string, count: number) => `${reason.toLowerCase()} (${count})`,
    guide: 'Buat Panduan Bukti Tahun Depan (PDF)',
    guideName: (whom: string, year: number) => `${PAPERS.PANDUAN} ${whom} ${year}.pdf`,
  },
  verdicts: VERDICT_TERMS,
} as const;

/** The name of a reason; asesors may have given none. */
export function reasonName(reason: ReasonCode): string {
  return reason === 'none' ? 'Tanpa alasan' : REASON_TERMS[reason];
}
