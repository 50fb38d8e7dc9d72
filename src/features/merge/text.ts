import { TERMS } from '#core/glossary.ts';
import type { Answer } from '#core/assessment/answer.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { integer as n } from '#ui/format.ts';

/** The Indonesian of taking in a copy that somebody else worked on. */
export const text = {
  title: 'Gabungkan salinan',
  lead: 'Dua atau tiga orang dapat mengisi salinan dari penilaian yang sama, lalu menggabungkannya di sini. Isian yang berbeda tempat masuk bersama; isian yang bertabrakan ditanyakan satu per satu.',
  how: {
    title: 'Cara bekerja dengan salinan',
    steps: [
      'Buat salinan kerja penilaian ini dan kirimkan kepada rekan.',
      'Rekan membukanya di Timbang melalui "Data dan penyimpanan", bagian "Pulihkan dari cadangan", lalu mengisinya.',
      'Rekan membuat salinan kerja dari penilaiannya dan mengirimkannya kembali. Jatuhkan berkas itu di bawah ini.',
    ],
    make: 'Buat salinan kerja',
    making: (done: string, total: string) => `Membuat salinan kerja: ${done} dari ${total}.`,
    made: (name: string, size: string) =>
      `Salinan kerja "${name}" (${size}) diserahkan ke unduhan peramban. Semua bita telah dibaca kembali.`,
    failed: 'Salinan kerja tidak dapat dibuat. Periksa ruang pada perangkat ini, lalu coba lagi.',
  },
  drop: {
    label: 'Salinan dari rekan',
    hint: 'Berkas .timbang.zip. Perbedaannya diperlihatkan lebih dahulu; tidak ada yang berubah sebelum Anda menekan "Gabungkan".',
    choose: 'Pilih berkas salinan',
    another: 'Gabungkan salinan lain',
  },
  reading: (done: string, total: string) => `Memeriksa salinan: ${done} dari ${total}.`,
  merging: (done: string, total: string) => `Memasukkan berkas bukti: ${done} dari ${total}.`,
  stop: 'Batal',
  asking: {
    body: 'Salinan ini tersegel. Masukkan kata sandi yang berlaku ketika salinan dibuat.',
    label: 'Kata sandi salinan',
    open: 'Buka salinan',
    wrong: 'Kata sandi itu tidak membuka salinan ini.',
  },
  plan: {
    title: (name: string) => `Isi "${name}"`,
    since: (when: string) => `Penilaian di sini dan salinan ini terakhir sama pada ${when}.`,
    noSince:
      'Jurnal keduanya tidak memiliki awal bersama, sehingga tidak dapat diketahui siapa mengubah apa. Setiap perbedaan ditanyakan; yang hanya ada di satu sisi tetap masuk.',
    damages: (count: number) => `${n(count)} bagian berkas ini rusak dan tidak ikut dibandingkan.`,
    nothing: 'Salinan ini tidak memuat perubahan yang belum ada di sini.',
    taken: (count: number) => `${n(count)} isian akan masuk dari salinan`,
    kept: (count: number) => `${n(count)} isian yang berubah di sini tetap seperti adanya.`,
    asked: (count: number) => `${n(count)} isian bertabrakan`,
    askedBody:
      'Keduanya berubah sejak terakhir sama. Pilih yang dipakai; yang lain tetap tercatat dalam jurnal masing-masing.',
    merge: 'Gabungkan',
    recordOnly: 'Catat sebagai sudah digabungkan',
    leave: 'Tutup tanpa menggabungkan',
    undecided: (count: number) => `${n(count)} isian belum diputuskan`,
  },
  side: {
    here: 'Di sini',
    there: 'Pada salinan',
    by: (who: string, when: string) => (who === '' ? when : `${who}, ${when}`),
    own: 'Tulis sendiri gabungannya',
    ownLabel: (field: string) => `${field}: gabungan`,
    none: 'Tidak ada',
    before: 'Sebelumnya',
  },
  done: {
    title: 'Salinan digabungkan',
    body: (values: number, files: number) =>
      `${n(values)} isian dari salinan masuk; ${n(files)} berkas bukti baru. Setiap isian tercatat dalam jurnal atas nama pengubahnya.`,
  },
  refused: {
    title: (name: string) => `"${name}" tidak digabungkan`,
    unchanged: 'Tidak ada data yang berubah.',
    notInFile: (agencies: string) =>
      agencies === ''
        ? 'Berkas ini tidak memuat penilaian.'
        : `Berkas ini tidak memuat salinan penilaian ini. Isinya: ${agencies}. Salinan kerja harus dibuat dari penilaian yang sama, bukan dari penilaian baru.`,
    otherInstrument: (version: string) =>
      `Salinan ini memakai instrumen lain (${version}). Salinan dengan instrumen berbeda tidak dapat digabungkan.`,
    brokenHere: (at: number) =>
      `Jurnal penilaian di sini terputus pada catatan ke-${n(at)}, sehingga tidak dapat dibandingkan. Lihat halaman Jurnal.`,
    brokenThere: (at: number) =>
      `Jurnal salinan ini terputus pada catatan ke-${n(at)}. Berkasnya mungkin diubah di luar Timbang; minta rekan membuat salinan baru.`,
    damagedHere:
      'Ada bukti dukung di sini yang catatannya rusak, sehingga penggabungan tidak dijalankan. Pulihkan dari cadangan lebih dahulu.',
    unknownProtection:
      'Cara penyegelan salinan ini tidak dikenal. Perbarui Timbang, lalu buka lagi.',
    unreadable:
      'Berkas ini tidak dapat dibaca. Mungkin dipindahkan atau sedang dipakai aplikasi lain. Pilih sekali lagi.',
    changedMeanwhile:
      'Penilaian di sini berubah selagi penggabungan berjalan, mungkin di tab lain. Yang sudah masuk tetap benar; buka salinan itu sekali lagi untuk sisanya.',
    damagedEntry: (entry: string) =>
      `Bagian "${entry}" dari salinan ini rusak, sehingga buktinya tidak dapat dimasukkan. Minta rekan membuat salinan baru.`,
    stopped: 'Penggabungan dibatalkan.',
    program: 'Terjadi kesalahan program.',
  },
} as const;

/** What a value of an answer is called. */
export const ANSWER_FIELDS: Readonly<Record<string, string>> = {
  rating: 'Penilaian',
  lowest: 'Tingkat terendah dinyatakan',
  stated: 'Nilai yang dinyatakan',
  subject: 'Yang dinilai',
  reason: 'Alasan tidak berlaku',
  fact: TERMS.fact,
  analysis: TERMS.analysis,
  notes: TERMS.notes,
  target: TERMS.target,
  done: 'Tanda selesai',
  criteria: 'Kriteria',
  coverage: TERMS.coverage,
  unit: TERMS.coverage,
};

export const RATINGS: Readonly<Record<Answer['rating'], string>> = {
  blank: TERMS.blank,
  rated: 'Dinilai',
  'not-applicable': TERMS.notApplicable,
};

/** What a value of a document is called. */
export const DOCUMENT_FIELDS: Readonly<Record<string, string>> = {
  status: 'Keadaan',
  title: 'Judul dokumen',
  number: 'Nomor',
  date: 'Tanggal dokumen',
  standing: 'Status dokumen',
  validUntil: 'Berlaku sampai',
  unit: 'Unit yang disebut di dalamnya',
  pages: 'Halaman yang penting',
  informationClass: 'Golongan informasi',
  exclusion: 'Pengecualian',
  note: 'Catatan',
  file: 'Berkas',
  support: 'Mendukung',
  reply: 'Tanggapan atas pemeriksaan',
  earlier: 'Riwayat berkas',
};

export const STATUSES: Readonly<Record<EvidenceDocument['status'], string>> = {
  active: 'Dipakai',
  deleted: 'Dihapus',
};

/** What a value of the assessment itself is called. */
export const DETAIL_FIELDS: Readonly<Record<string, string>> = {
  year: TERMS.year,
  kind: 'Jenis',
  scope: TERMS.scope,
  period: 'Periode',
  name: TERMS.agency,
  shortName: 'Singkatan',
  code: 'Kode',
  government: TERMS.government,
};

export const VALUES = {
  yes: 'Ya',
  no: 'Tidak',
  covered: 'Sudah',
  uncovered: 'Belum',
  real: 'Sungguhan',
  details: 'Data penilaian',
  wholeIndicator: 'indikator seluruhnya',
  evidenceOf: (title: string) => `${TERMS.evidence}: ${title}`,
} as const;
