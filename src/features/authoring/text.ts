import type { AdoptFailure } from '#workflow/rubrics/adopt-rubric.ts';
import type { ImportFailure } from '#state/rubrics/use-rubric-import.ts';
import { failureText } from '#state/words/failure-text.ts';
import { bytes } from '#ui/format.ts';

/** The Indonesian of making an instrument of one's own. */
export const text = {
  title: 'Buat instrumen setempat',
  kicker: 'Instrumen',
  lead: 'Instrumen setempat dibuat dari instrumen yang sudah ada. Unduh buku kerjanya, ubah dengan LibreOffice atau Excel, lalu buka kembali di sini. Instrumen asal dan penilaian yang memakainya tidak berubah.',
  opening: 'Membuka instrumen…',
  back: 'Kembali ke daftar instrumen',
  steps: {
    basis: '1. Unduh buku kerja instrumen asal',
    edit: '2. Ubah buku kerjanya',
    open: '3. Buka buku kerja yang sudah diubah',
  },
  basisLabel: 'Instrumen asal',
  basisOption: (title: string, version: string) => `${title}, versi ${version}`,
  download: 'Unduh buku kerja (.xlsx)',
  making: 'Menyusun buku kerja…',
  made: (name: string, size: string) => `${name} (${size}) telah diunduh.`,
  makeFailed: 'Buku kerja tidak dapat disusun. Muat ulang halaman ini, lalu coba sekali lagi.',
  editHints: [
    'Setiap lembar memuat satu hal: kelompok, indikator, tingkat, kriteria, bukti dukung, dan seterusnya. Lembar "Petunjuk" menerangkan semuanya.',
    'Beri pengenal baru pada lembar "Instrumen", misalnya lima-dimensi-opd-kutai-kartanegara-2026, atau biarkan; Timbang mengusulkannya nanti.',
    'Bobot diketik sebagai angka dengan tanda desimal yang dipakai program Anda. Bobot kelompok teratas berjumlah 100.',
    'Pengenal indikator, kriteria, dan bukti yang maknanya tetap jangan diubah, agar perubahan dapat dibandingkan.',
    'Simpan tetap sebagai .xlsx. Jangan menggabungkan sel, menyembunyikan lembar, atau memakai rumus.',
  ],
  fileLabel: 'Buku kerja atau berkas instrumen',
  fileHint: 'Berkas .xlsx dari langkah 1, atau berkas .json instrumen dari meja lain.',
  fileChoose: 'Pilih berkas',
  reading: (name: string) => `Memeriksa ${name}…`,
  refused: (name: string) => `${name} tidak dimasukkan`,
  problems: (count: number) =>
    `${count} persoalan ditemukan. Tidak ada yang disimpan. Perbaiki semuanya pada berkas itu, simpan, lalu buka lagi di sini.`,
  columns: { place: 'Tempat', problem: 'Persoalan' },
  placeAll: 'Seluruh berkas',
  more: (count: number) => `${count} persoalan lain tidak ditampilkan.`,
  preview: {
    title: (name: string) => `Pratinjau ${name}`,
    sound: 'Berkas ini lolos semua pemeriksaan. Belum ada yang disimpan.',
    base: (title: string, version: string) => `Dibandingkan dengan ${title}, versi ${version}.`,
    noBase: 'Tidak ada instrumen di sini yang mirip, sehingga tidak ada perbandingan.',
    same: 'Isinya sama dengan instrumen asal; hanya namanya yang dapat berbeda.',
    here: (title: string, version: string) =>
      `Isi yang sama sudah ada di sini: ${title} versi ${version}. Simpan hanya bila namanya memang harus berbeda.`,
    changes: (count: number) => `${count} perubahan`,
    recounted: 'Contoh hitung yang dihitung ulang',
    recountedLead:
      'Contoh hitung berikut diwarisi dari instrumen asal dan tidak cocok lagi dengan aturan yang baru. Hasilnya dihitung ulang oleh Timbang dan ditandai pada judulnya.',
    recountedRow: (id: string, before: string, after: string) =>
      `${id}: semula ${before}, menjadi ${after}`,
    expectation: (index: string, predikat: string) => `${index} (${predikat})`,
    recountedMark: '(hasil dihitung ulang oleh Timbang)',
    identity: 'Nama instrumen setempat',
    name: 'Nama lengkap',
    shortName: 'Nama pendek',
    id: 'Pengenal',
    idHint:
      'Huruf kecil, angka, dan tanda hubung. Tidak boleh sama dengan instrumen bawaan Timbang.',
    idWrong:
      'Tulis pengenal dengan huruf kecil, angka, dan tanda hubung, misalnya lima-dimensi-opd-kutai-kartanegara-2026.',
    version: 'Versi',
    versionHint:
      'Tiga angka dengan titik. Versi yang sudah dipakai tidak dapat diubah; perubahan menjadi versi baru.',
    versionWrong: 'Tulis versi dengan tiga angka, misalnya 1.0.0.',
    nameWrong: 'Isi nama ini.',
    standing:
      'Kedudukannya "Adaptasi, menunggu pengesahan" sampai disahkan oleh pemerintah daerah.',
    adopt: 'Simpan sebagai instrumen setempat',
    leave: 'Batal',
    cannot: 'Belum dapat disimpan',
  },
  adopted: (title: string) => `${title} tersimpan dan siap dipakai.`,
  adoptedDigest: (digest: string) => `Sidik jari isi: ${digest}`,
  read: 'Baca instrumennya',
  start: 'Mulai penilaian',
  another: 'Buka berkas lain',
} as const;

/** Why a file was not even looked at, in one sentence. */
export function importFailureText(failure: Exclude<ImportFailure, { kind: 'problems' }>): string {
  switch (failure.kind) {
    case 'unreadable':
      return 'Peramban tidak dapat membaca berkas ini. Periksa apakah berkas masih ada dan tidak sedang dibuka program lain, lalu pilih sekali lagi.';
    case 'unexpected':
      return 'Pemeriksaan berkas terhenti karena kesalahan program. Tidak ada yang disimpan. Muat ulang halaman ini, lalu coba sekali lagi.';
    case 'too-large':
      return 'bytes' in failure
        ? `Berkas berukuran ${bytes(failure.bytes)}, sedangkan instrumen paling besar ${bytes(failure.most)}. Pastikan berkas yang dipilih benar.`
        : 'Berkas ini terlalu besar untuk sebuah instrumen. Pastikan berkas yang dipilih benar dan tidak memuat gambar.';
    case 'encoding':
      return 'Berkas ini tidak tersimpan dalam penyandian UTF-8, sehingga hurufnya tidak dapat dibaca pasti. Simpan ulang sebagai UTF-8.';
    case 'not-json':
      return 'Berkas .json ini rusak atau terpotong. Unduh sekali lagi dari asalnya.';
    case 'too-deep':
      return `Berkas ini bersarang lebih dari ${failure.most} lapis dan bukan berkas instrumen.`;
    case 'not-an-instrument':
      return 'Berkas .json ini bukan berkas instrumen Timbang.';
    case 'encrypted':
      return 'Buku kerja ini dilindungi kata sandi. Hapus kata sandinya, simpan, lalu buka lagi.';
    case 'wrong-format':
      return failure.found === 'text'
        ? 'Berkas ini berisi teks biasa, bukan buku kerja .xlsx. Simpan dari LibreOffice atau Excel sebagai .xlsx.'
        : `Berkas ini berformat .${failure.found}. Simpan ulang dari LibreOffice atau Excel sebagai .xlsx.`;
    case 'not-a-workbook':
      return 'Berkas ini bukan buku kerja .xlsx, atau isinya rusak. Simpan ulang dari LibreOffice atau Excel.';
  }
}

/** Why a sound instrument was not stored. */
export function adoptFailureText(failure: AdoptFailure): string {
  switch (failure.kind) {
    case 'already-here':
      return `Instrumen dengan isi yang persis sama sudah ada di sini: ${failure.ref.id} versi ${failure.ref.version}.`;
    case 'name-shipped':
      return `Pengenal ${failure.id} adalah milik instrumen bawaan Timbang. Beri pengenal lain.`;
    case 'version-taken':
      return `Versi ${failure.version} dari ${failure.id} sudah ada dengan isi lain dan tidak diubah. Naikkan nomor versinya.`;
    case 'unsound':
      return `Instrumen ini tidak lolos pemeriksaan (${failure.problems.length} persoalan).`;
    case 'storage':
      return failureText(failure, 'importing');
  }
}
