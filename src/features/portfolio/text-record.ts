import type { OutcomeStanding } from '#core/portfolio/view.ts';
import { integer as n } from '#ui/format.ts';
import { text } from './text.ts';

/** The Indonesian of one result of the rekap. */
export const record = {
  missing: 'Hasil tidak ditemukan',
  missingBody:
    'Hasil ini tidak ada di ruang kerja ini, atau masih tertutup karena meja ini belum selesai menilainya.',
  back: 'Ke rekap',
  kicker: (year: number, instrument: string) => `Tahun ${String(year)} · ${instrument}`,
  facts: 'Kedudukan dalam rekap',
  stage: 'Tahap',
  revision: (stage: string, revision: number) => `${stage}, versi ${n(revision)}`,
  government: 'Pemerintah daerah',
  group: 'Rumpun',
  kind: 'Jenis',
  batch: 'Gelombang',
  notSaid: 'tidak disebut',
  source: 'Sumber',
  sources: {
    full: 'berkasnya ada di ruang kerja ini',
    recap: 'disebut dalam berkas rekap',
  } satisfies Record<OutcomeStanding['row']['from'], string>,
  trust: 'Tanda tangan',
  trusts: {
    own: 'kunci meja ini',
    known: 'kunci yang dikenal',
    new: 'kunci yang belum dikenal',
    rejected: 'kunci yang ditolak',
    none: 'tidak ditandatangani',
  } satisfies Record<OutcomeStanding['row']['trust'], string>,
  madeAt: 'Waktu',
  standing: {
    counted: 'Dihitung dalam rekap.',
    passed:
      'Tidak dihitung: ada versi atau tahap yang lebih baru, atau hasil lain yang menggantikannya.',
    apart: (reason: string) => `Tidak dihitung: ${reason}.`,
  },
  figures: 'Indeks',
  origin: {
    title: (what: string) => `Asal ${what}`,
    lead: 'Rata-rata tertimbang dari bagian-bagian berikut. Yang tidak berlaku keluar dan bobotnya dibagi lagi.',
    part: 'Bagian',
    weight: 'Bobot',
    value: 'Nilai',
    share: 'Andil',
    adds: 'Andil × nilai',
    sum: 'Jumlah',
    dropped: 'tidak dihitung',
    indicator: (value: string) => `Nilai indikator ini ${value}, dibaca dari tangga tingkatnya.`,
    inIndex: (share: string) => `Andilnya dalam indeks ${share}.`,
    rounding: (digits: number) =>
      `Dihitung eksak; baru dibulatkan di akhir ke ${n(digits)} angka di belakang koma.`,
    none: 'Asal nilai ini tidak dapat dihitung di sini: instrumennya tidak ada di ruang kerja ini.',
    claim: 'Asal ini memakai klaim OPD, karena belum dinilai.',
  },
  values: {
    title: 'Semua nilai',
    caption: 'Nilai menurut kelompok dan indikator',
    name: 'Kelompok dan indikator',
    asked: 'yang dibuka',
  },
  evidence: {
    title: 'Bukti dukung',
    of: (what: string) => `Yang ditampilkan: ${what}.`,
    all: 'Tampilkan bukti seluruh indikator',
    count: (documents: number) => `${n(documents)} dokumen bukti dukung.`,
    verdicts: 'Putusan bukti',
    indicator: 'Indikator',
    document: 'Dokumen',
    item: 'Bukti yang diminta',
    itemOf: (level: number, what: string) => `Tingkat ${n(level)}: ${what}`,
    whole: 'Indikator seluruhnya',
    verdict: 'Putusan',
    reason: 'Alasan',
    by: 'Asesor',
    none: 'Tidak ada bukti pada bagian ini.',
    absent: 'Tidak ada bukti',
    result: 'Buka hasil lengkap: suara asesor, rapat, dan dasar hasil',
    submission: 'Buka kiriman OPD beserta isi buktinya',
    recap:
      'Hanya berkas rekap yang ada di sini: angkanya ada, daftar buktinya tidak. Minta berkas hasil OPD ini kepada pemerintah daerahnya, lalu masukkan.',
    reading: 'Membaca daftar bukti…',
    unreadable: 'Daftar bukti tidak dapat dibaca di ruang kerja ini.',
    count2: (kind: string, count: number) => `${kind}: ${n(count)}`,
  },
  aside: {
    title: 'Kesampingkan hasil ini',
    open: 'Kesampingkan…',
    lead: 'Hasil yang dikesampingkan tetap tersimpan dan tercantum, tetapi tidak dihitung; versi yang lebih lama tidak menggantikannya. Dapat dibatalkan kapan saja.',
    reason: 'Alasan',
    missing: 'Tulis alasannya.',
    done: 'Kesampingkan',
    cancel: 'Batal',
    again: 'Hitung kembali',
    because: (reason: string) => `Dikesampingkan: ${reason}`,
    older: 'Dapatkah versi lama dihitung lagi?',
    olderWhy:
      'Tidak. Versi baru disahkan untuk menggantikan versi lama. Bila satu meja menghitung versi lama, rekapnya berbeda dari hasil yang sah dan dari rekap meja lain.',
    olderWay:
      'Bila versi baru keliru: kesampingkan versi baru itu dengan alasannya, lalu minta asesornya mengesahkan versi yang benar. Sampai versi itu datang, OPD ini tercatat terpisah dan tidak dihitung nol. Versi yang disahkan sesudahnya dihitung dengan sendirinya.',
  },
} as const;

/** Whether a result counts, and if not, why. */
export function standingText({ standing }: OutcomeStanding): string {
  if (standing === 'counted' || standing === 'passed') return record.standing[standing];
  return record.standing.apart(text.apart.reasons[standing]);
}
