import { failureText } from '#state/words/failure-text.ts';
import type { SignOffTrouble } from '#state/result/use-sign-off.ts';
import { text } from './text.ts';

/** Why a step came to nothing, as one sentence with the way out. */
export function troubleText(trouble: SignOffTrouble): string {
  switch (trouble.kind) {
    case 'program':
      return 'Terjadi kesalahan program. Lembar tidak terpengaruh. Muat ulang halaman, lalu coba lagi.';
    case 'not-ready':
      return 'Lembar berubah sejak diperiksa, dan belum dapat ditandatangani. Lihat daftar di atas.';
    case 'not-open':
      return 'Lembar ini sudah ditandatangani atau dinyatakan tidak dinilai, mungkin di tab lain.';
    case 'nameless':
    case 'no-name':
      return 'Nama atau instansi asesor belum diisi.';
    case 'no-reason':
      return 'Alasannya belum diisi.';
    case 'blocked':
      return trouble.reason === 'others-here' || trouble.reason === 'is-open'
        ? text.decline.othersHere
        : text.blocked[trouble.reason];
    case 'not-a-submission':
    case 'missing':
      return text.missing;
    case 'broken-entries':
    case 'missing-entries':
      return `Sebagian isi berkas tidak ada lagi atau rusak di peramban ini: ${trouble.names.join(', ')}.`;
    case 'damaged':
      return 'Catatan lembar atau berkas ini rusak. Pulihkan dari cadangan.';
    case 'cannot-seal':
      return 'Berkas tidak dapat disegel, karena meja ini tidak memiliki kunci penerima.';
    case 'changed-meanwhile':
      return 'Lembar diubah di tab lain ketika berkas dibuat. Tidak ada yang disimpan; coba lagi.';
    case 'not-as-written':
      return 'Berkas dibaca kembali dan isinya tidak sama dengan yang ditulis. Berkas itu dibuang; coba lagi.';
    case 'unwritable':
      return 'Berkas tidak dapat ditulis. Kosongkan ruang pada perangkat ini, muat ulang halaman, lalu coba lagi.';
    case 'storage':
      return failureText(trouble, 'saving');
  }
}
