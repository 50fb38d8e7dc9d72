import { failureText } from '#state/words/failure-text.ts';
import type { SendPeriodFailure } from '#workflow/period/send-period.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { text } from '#features/period/text.ts';

/** The Indonesian of making a period into a file. */
export const sendText = {
  problems: (count: number) => `Belum dapat dibuat: ${count} hal perlu dilengkapi`,
  ready: 'Isi periode lengkap.',
  content: {
    title: 'Yang masuk ke dalam berkas',
    name: 'Periode',
    rubric: 'Instrumen',
    rubricValue: (title: string, version: string) =>
      `${title}, versi ${version}; isinya disertakan`,
    dates: 'Pengisian',
    review: 'Batas penilaian asesor',
    agencies: 'OPD diundang',
    batches: 'Gelombang',
    extended: 'Perpanjangan',
    asesors: 'Asesor',
    assigned: 'Penugasan asesor',
    assignedValue: (count: number) => `${count} OPD`,
    unassigned: 'tidak diatur',
    keys: 'Kunci yang dijamin',
    extendedValue: (count: number) => `${count} OPD`,
    none: 'belum diisi',
  },
  sign: {
    title: 'Buat berkas',
    reading: 'Memeriksa kunci…',
    ready: (unit: string) =>
      `Berkas akan ditandatangani dengan kunci ${unit}. Penerima dapat memeriksa bahwa isinya tidak berubah dan siapa pembuatnya.`,
    noIdentity:
      'Ruang kerja ini belum memiliki kunci, sehingga berkas dibuat tanpa tanda tangan. Penerima tidak dapat memeriksa siapa pembuatnya. Buat kunci lebih dahulu bila berkas akan dibagikan.',
    insecure:
      'Alamat ini dibuka tanpa HTTPS, sehingga peramban tidak dapat menandatangani. Berkas dibuat tanpa tanda tangan dan penerima tidak dapat memeriksa siapa pembuatnya.',
    unsupported:
      'Peramban ini tidak dapat membuat tanda tangan. Berkas dibuat tanpa tanda tangan dan penerima tidak dapat memeriksa siapa pembuatnya.',
    keyGone:
      'Kunci rahasia ruang kerja ini hilang dari peramban. Ganti kunci pada halaman Kunci, atau buat berkas tanpa tanda tangan.',
    keys: 'Halaman Kunci',
    signed: 'Buat berkas periode',
    unsigned: 'Buat berkas tanpa tanda tangan',
    working: 'Menulis dan membaca ulang berkas…',
    unchanged: (revision: number) =>
      `Isi periode sama dengan revisi ${revision}. Unduh lagi berkas itu dari daftar di bawah; revisi baru dibuat setelah ada perubahan.`,
  },
  done: {
    title: 'Berkas periode selesai dibuat',
    body: (fileName: string, size: string) =>
      `${fileName} (${size}) sudah ditulis, dibaca ulang sampai akhir, dan cocok dengan isinya.`,
    revision: (revision: number) => `Revisi ${revision}`,
    counts: (agencies: number, batches: number, asesors: number, keys: number) =>
      `${agencies} OPD, ${batches} gelombang, ${asesors} asesor, ${keys} kunci.`,
    fingerprint: 'Sidik jari berkas',
    signed: (unit: string) => `Ditandatangani dengan kunci ${unit}.`,
    unsigned:
      'Berkas ini TIDAK ditandatangani. Penerima tidak dapat memeriksa siapa pembuatnya; sebutkan sidik jari berkas melalui jalur lain.',
    share: 'Bagikan berkas ini kepada OPD dan asesor melalui surel, percakapan, atau diska lepas.',
  },
  files: {
    title: 'Berkas yang sudah dibuat',
    received: 'Berkas yang diterima',
    none: {
      title: 'Belum ada berkas',
      next: 'Buat berkas periode di atas; setiap berkas yang dibuat tercatat di sini.',
    },
    caption: 'Berkas periode',
    revision: 'Revisi',
    at: 'Waktu',
    size: 'Ukuran',
    signed: 'Tanda tangan',
    fingerprint: 'Sidik jari berkas',
    action: 'Unduh',
    unsigned: 'Tanpa tanda tangan',
    signedBy: (unit: string) => unit,
    again: 'Unduh lagi',
    againOf: (revision: number) => `Unduh lagi revisi ${revision}`,
    broken: 'Sebagian isi berkas ini tidak ada lagi di ruang kerja, sehingga tidak dapat diunduh.',
  },
} as const;

/** Why no file was made; nothing was written then. */
export function sendFailureText(failure: SendPeriodFailure | StorageTrouble): string {
  switch (failure.kind) {
    case 'not-own':
      return text.save.notOwn;
    case 'incomplete':
      return sendText.problems(failure.problems.length);
    case 'unchanged':
      return 'Tidak ada perubahan sejak berkas terakhir.';
    case 'cannot-sign':
      return 'Berkas belum dibuat karena kunci tidak dapat dipakai. Periksa halaman Kunci.';
    case 'not-as-written':
      return 'Berkas yang ditulis tidak sama ketika dibaca ulang, sehingga dibuang. Coba sekali lagi.';
    case 'missing':
      return text.save.gone;
    case 'damaged':
      return text.damaged(1);
    case 'storage':
      return failureText(failure, 'changing');
    case 'unknown-rubric':
    case 'unreadable-rubric':
    case 'broken-rubric':
    case 'changed-rubric':
      return failureText(failure, 'reading');
  }
}
