import type { OpenFailure } from '#workflow/open-assessment.ts';
import type { RubricFailure } from '#workflow/shipped-rubrics.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';

type Failure = OpenFailure | RubricFailure | StorageTrouble;

function storageText({ failure }: StorageTrouble): string {
  switch (failure.kind) {
    case 'quota':
      return 'Ruang penyimpanan peramban penuh, sehingga perubahan terakhir belum tersimpan. Kosongkan ruang pada perangkat ini, lalu tekan "Coba simpan lagi". Jangan menutup halaman ini.';
    case 'unavailable':
      return 'Penyimpanan peramban tidak dapat dibuka. Penyebab yang lazim: jendela penyamaran, penyimpanan situs diblokir, atau peramban perlu dimulai ulang.';
    case 'unexpected':
      return `Penyimpanan peramban menolak permintaan (${failure.detail}). Perubahan terakhir belum tersimpan. Jangan menutup halaman ini; tekan "Coba simpan lagi".`;
  }
}

/** One clear sentence for a failure every desk can meet: what, where, and the way out. */
export function failureText(failure: Failure): string {
  switch (failure.kind) {
    case 'storage':
      return storageText(failure);
    case 'missing':
      return 'Penilaian ini tidak ada di peramban ini. Mungkin penilaian dibuat pada peramban atau perangkat lain, atau telah dihapus permanen.';
    case 'damaged':
      return `Catatan penilaian ini rusak pada: ${failure.row.places.slice(0, 5).join(', ')}. Datanya tidak diubah. Unduh salinan mentahnya dari halaman Penilaian sebelum melakukan hal lain.`;
    case 'unknown-rubric':
      return `Instrumen ${failure.id} versi ${failure.version} tidak tersedia pada versi Timbang ini. Perbarui Timbang; jawaban tetap utuh.`;
    case 'unreadable-rubric':
      return `Berkas instrumen ${failure.id} versi ${failure.version} tidak dapat dimuat. Sambungkan ke jaringan satu kali, lalu muat ulang halaman ini; jawaban tetap utuh.`;
    case 'broken-rubric':
      return `Instrumen ${failure.name} tidak dapat dipakai karena ${failure.problems.length} kesalahan isi, yang pertama pada ${failure.problems[0]?.path ?? '-'} (${failure.problems[0]?.rule ?? '-'}).`;
    case 'changed-rubric':
      return `Isi instrumen ${failure.id} versi ${failure.version} tidak sama dengan isi ketika penilaian ini dibuat. Penilaian tidak dibuka agar nilainya tidak berubah diam-diam; perbarui Timbang, lalu coba lagi.`;
  }
}
