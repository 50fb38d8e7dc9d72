import { failureText } from '#state/words/failure-text.ts';
import { otherWorldText } from '#state/workspaces/other-world-text.ts';
import type { PeriodFileFailure } from '#state/period/use-period-file.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import type { OpenPeriodFailure, TakePeriodFailure } from '#workflow/period/take-period.ts';

/** The Indonesian of opening a period file. */
export const arrivalText = {
  open: {
    title: 'Buka berkas periode',
    label: 'Berkas periode',
    hint: 'Berkas .timbang.zip dari penyelenggara. Isinya diperlihatkan lebih dahulu; tidak ada yang dipakai sebelum Anda menyetujuinya.',
    choose: 'Pilih berkas',
    reading: (fileName: string) => `Memeriksa "${fileName}"…`,
    refused: (fileName: string) => `"${fileName}" tidak dibuka`,
  },
  title: 'Berkas periode',
  loading: 'Membaca berkas periode…',
  facts: {
    period: 'Periode',
    year: 'Tahun',
    owner: 'Penyelenggara',
    revision: 'Revisi',
    opens: 'Mulai diisi',
    closes: 'Batas kirim',
    review: 'Batas penilaian asesor',
    agencies: 'OPD diundang',
    batches: 'Gelombang',
    asesors: 'Asesor',
    assigned: 'Penugasan asesor',
    assignedValue: (count: number) => `${count} OPD`,
    keys: 'Kunci yang dijamin',
    rubric: 'Instrumen',
    rubricValue: (title: string, version: string) => `${title}, versi ${version}`,
    none: 'tidak disebut',
    fingerprint: 'Sidik jari berkas',
  },
  rubric: {
    here: 'Instrumen ini sudah ada di ruang kerja.',
    fresh: 'Instrumen ini belum ada dan akan disimpan dari berkas.',
    'same-name':
      'Instrumen dengan nama dan versi yang sama sudah ada, tetapi isinya berbeda. Instrumen dari berkas disimpan di sampingnya; yang ada tidak berubah.',
  },
  signer: {
    title: 'Tanda tangan',
    by: (unit: string) => `Ditandatangani atas nama ${unit}.`,
    person: (name: string) => `Petugas: ${name}.`,
    unsigned:
      'Berkas ini tidak ditandatangani. Isinya utuh, tetapi tidak dapat diketahui siapa pembuatnya. Pastikan sidik jari berkas kepada penyelenggara melalui telepon atau jalur lain.',
    own: 'Kunci ruang kerja ini sendiri.',
    known: (unit: string) => `Kunci ini dikenal sebagai kunci ${unit}.`,
    new: 'Kunci ini belum dikenal. Tanda tangan membuktikan isinya tidak berubah, tetapi belum membuktikan siapa pemiliknya.',
    rejected: 'Kunci ini DITOLAK di ruang kerja ini. Berkas tidak dapat dipakai.',
    notOwner:
      'Kunci penanda tangan bukan kunci penyelenggara yang disebut dalam berkas. Tanyakan kepada penyelenggara sebelum memakainya.',
    digits: 'Sidik jari kunci',
    trustTitle: 'Percayai kunci ini?',
    trust:
      'Cocokkan sidik jari kunci ini dengan yang dibacakan penyelenggara melalui telepon atau tatap muka. Dengan mempercayainya, kunci OPD dan asesor yang dijamin dalam berkas ini ikut dikenal, dan berkas berikutnya dari penyelenggara tidak ditanyakan lagi.',
    yourName: 'Nama Anda',
    yourNameHint: 'Dicatat bersama keputusan ini.',
    yourNameMissing: 'Tulislah nama Anda.',
    confirm: 'Sidik jari sudah dicocokkan dan sama',
    confirmed: (unit: string) => `Kunci ${unit} kini dikenal.`,
    changed: 'Keterangan kunci berubah sementara itu. Baca sekali lagi, lalu putuskan.',
  },
  standing: {
    new: 'Periode ini belum ada di ruang kerja.',
    same: 'Berkas ini sudah dipakai.',
    newer: (revision: number, here: number) =>
      `Revisi ${revision} lebih baru daripada revisi ${here} yang dipakai sekarang.`,
    follows: 'Berkas ini menyambung langsung berkas yang dipakai.',
    gap: 'Berkas ini tidak menyambung langsung berkas yang dipakai; mungkin ada revisi di antaranya.',
    older: (revision: number, here: number) =>
      `Revisi ${revision} lebih lama daripada revisi ${here} yang dipakai sekarang. Berkas ini disimpan, tetapi tidak dipakai.`,
    forked: (revision: number) =>
      `Di ruang kerja ini sudah ada revisi ${revision} dengan isi lain. Tanyakan kepada penyelenggara berkas mana yang berlaku.`,
    own: 'Periode ini disusun di ruang kerja ini. Berkas tidak mengubah yang sedang disusun.',
    otherKey:
      'PERHATIAN: berkas ini tidak ditandatangani dengan kunci penyelenggara yang menandatangani revisi sebelumnya. Pastikan kepada penyelenggara sebelum memakainya.',
    changes: (count: number) => `${count} perubahan`,
    noChanges: 'Tidak ada perbedaan isi.',
  },
  take: {
    new: 'Pakai periode ini',
    newer: (revision: number) => `Ganti dengan revisi ${revision}`,
    same: 'Simpan lagi instrumennya',
    forked: 'Pakai berkas ini sebagai gantinya',
    taken: (name: string) => `${name} siap dipakai.`,
    changedMeanwhile: 'Periode ini berubah sementara itu. Baca sekali lagi, lalu putuskan.',
    leave: 'Semua periode',
    open: 'Lihat periode',
  },
  received: {
    start: 'Mulai penilaian dalam periode ini',
    agencies: 'OPD yang diundang',
    filter: 'Cari OPD',
    shown: (count: number, all: number) => `${count} dari ${all} OPD`,
    name: 'Nama OPD',
    code: 'Kode',
    batch: 'Gelombang',
    deadline: 'Batas kirim',
    extended: 'diperpanjang',
    asesors: 'Asesor',
    noAsesors: 'Asesor belum disebut.',
    asesor: 'Nama',
    institution: 'Lembaga',
    role: 'Peran',
    reads: 'Membaca',
    readsCount: (count: number) => `${count} OPD`,
    readsAgain: (names: string) => `${names} (pembacaan ganda)`,
    readsParts: (names: string, parts: string) => `${names}: ${parts}`,
    despite: (reason: string) => `meskipun ada benturan kepentingan: ${reason}`,
    conflicts: 'Benturan kepentingan',
    noneAssigned: 'belum diatur',
    keys: 'Kunci yang dijamin',
    noKeys: 'Tidak ada kunci yang dijamin.',
    counts: 'Kunci-kunci ini dikenal, karena kunci penyelenggara dipercaya.',
    countsNot: 'Kunci-kunci ini baru dikenal setelah kunci penyelenggara dipercaya.',
    files: 'Berkas yang diterima',
  },
} as const;

/** Why a file was not opened as a period file. Nothing here was changed. */
export function refusalText(failure: PeriodFileFailure): string {
  switch (failure.kind) {
    case 'refused': {
      const [first] = failure.problems;
      const where = first && first.entry !== '' ? ` pada "${first.entry}"` : '';
      return `Berkas rusak atau telah diubah${where}. Mintalah berkasnya sekali lagi; rinciannya dapat dibaca pada halaman Verifikasi.`;
    }
    case 'sealed':
      return 'Berkas ini tersandi dan tidak dapat dibuka dengan kunci ruang kerja ini.';
    case 'other':
      return 'Berkas ini bukan berkas periode Timbang.';
    case 'no-period':
      return 'Berkas ini utuh, tetapi bukan berkas periode. Buka pada halaman Terima.';
    case 'other-world':
      return otherWorldText(failure);
    case 'storage':
      return failureText(failure, 'importing');
    case 'unexpected':
      return 'Berkas tidak dapat diperiksa. Coba sekali lagi.';
  }
}

/** Why a kept period file cannot be shown or was not taken. */
export function takeFailureText(
  failure: OpenPeriodFailure | TakePeriodFailure | StorageTrouble,
): string {
  switch (failure.kind) {
    case 'no-period':
      return 'Berkas ini bukan berkas periode.';
    case 'unsound':
      return 'Berkas periode yang disimpan tidak lagi utuh. Buka berkas aslinya sekali lagi.';
    case 'missing':
      return 'Berkas ini tidak ada di ruang kerja ini. Buka berkasnya sekali lagi.';
    case 'missing-entries':
      return 'Sebagian isi berkas ini tidak ada lagi. Buka berkas aslinya sekali lagi.';
    case 'damaged':
      return 'Catatan berkas ini rusak. Buka berkas aslinya sekali lagi.';
    case 'not-taken':
      return arrivalText.take.changedMeanwhile;
    case 'rejected-key':
      return arrivalText.signer.rejected;
    case 'storage':
      return failureText(failure, 'changing');
  }
}
