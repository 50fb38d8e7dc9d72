import type { OpenFailure } from '#workflow/assessments/open-assessment.ts';
import type { RubricFailure } from '#workflow/rubrics/shipped-rubrics.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { damagedParts } from '#state/backup/damaged-place.ts';

type Failure = OpenFailure | RubricFailure | StorageTrouble;

/** What was going on; only `saving` has the button "Coba simpan lagi" beside it. */
export type Situation = 'saving' | 'details' | 'creating' | 'changing' | 'importing' | 'reading';

/** The heading over what only helps whoever maintains the application. */
export const DETAIL_LABEL = 'Keterangan bagi pengelola';

const SO: Readonly<Record<Situation, string>> = {
  saving: 'perubahan terakhir belum tersimpan',
  details: 'data penilaian belum tersimpan',
  creating: 'penilaian belum dibuat',
  changing: 'tidak ada yang diubah',
  importing: 'isi berkas tidak dimasukkan dan data yang sudah ada tidak berubah',
  reading: 'data tidak dapat dibaca',
};

const THEN: Readonly<Record<Situation, string>> = {
  saving: 'tekan "Coba simpan lagi". Jangan menutup halaman ini.',
  details: 'simpan sekali lagi; isian Anda tetap di halaman ini.',
  creating: 'mulai penilaian sekali lagi; isian Anda tetap di halaman ini.',
  changing: 'ulangi tindakan ini.',
  importing: 'buka berkas itu sekali lagi.',
  reading: 'muat ulang halaman ini atau mulai ulang peramban.',
};

function storageText({ failure }: StorageTrouble, situation: Situation): string {
  const so = `sehingga ${SO[situation]}`;
  const then = THEN[situation];
  switch (failure.kind) {
    case 'quota':
      return `Ruang penyimpanan peramban penuh, ${so}. Kosongkan ruang pada perangkat ini, lalu ${then}`;
    case 'unavailable':
      return `Penyimpanan peramban tidak dapat dibuka, ${so}. Periksa apakah ini jendela penyamaran atau penyimpanan situs diblokir, lalu ${then}`;
    case 'unexpected':
      return `Penyimpanan peramban menolak permintaan, ${so}. Tunggu sebentar, lalu ${then}`;
  }
}

/** One clear sentence for a failure every desk can meet: what, where, and the way out. */
export function failureText(failure: Failure, situation: Situation): string {
  const intact = situation === 'creating' ? '' : ' Jawaban tetap utuh.';
  switch (failure.kind) {
    case 'storage':
      return storageText(failure, situation);
    case 'missing':
      return situation === 'reading'
        ? 'Penilaian ini tidak ada di peramban ini. Mungkin penilaian dibuat pada peramban atau perangkat lain, atau telah dihapus permanen.'
        : `Penilaian ini tidak ada lagi di peramban ini, sehingga ${SO[situation]}. Mungkin penilaian telah dihapus permanen di tab lain. Bila isian pada layar masih diperlukan, salinlah ke tempat lain.`;
    case 'damaged':
      return `Catatan penilaian ini rusak pada: ${damagedParts(failure.row.places)}. Datanya tidak diubah. Unduh salinan mentahnya dari halaman Penilaian sebelum melakukan hal lain.`;
    case 'unknown-rubric':
      return `Instrumen ${failure.id} versi ${failure.version} tidak ada di sini. Bila instrumen itu dibuat setempat, buka berkasnya pada halaman Instrumen; bila tidak, perbarui Timbang.${intact}`;
    case 'unreadable-rubric':
      return `Berkas instrumen ${failure.id} versi ${failure.version} tidak dapat dimuat. Sambungkan ke jaringan satu kali, lalu muat ulang halaman ini.${intact}`;
    case 'broken-rubric':
      return `Instrumen ${failure.name} tidak dapat dipakai karena ${failure.problems.length} kesalahan isi. Perbarui Timbang.${intact}`;
    case 'changed-rubric':
      return `Isi instrumen ${failure.id} versi ${failure.version} tidak sama dengan isi ketika penilaian ini dibuat. Penilaian tidak dibuka agar nilainya tidak berubah diam-diam; perbarui Timbang, lalu coba lagi.`;
  }
}

/** The technical side of a failure, where there is one; stands folded below the sentence. */
export function failureDetail(failure: Failure): string | undefined {
  switch (failure.kind) {
    case 'storage':
      return failure.failure.kind === 'unexpected' ? failure.failure.detail : undefined;
    case 'damaged':
      return failure.row.places.join('\n');
    case 'broken-rubric':
      return failure.problems.map(({ path, rule }) => `${path}: ${rule}`).join('\n');
    case 'missing':
    case 'unknown-rubric':
    case 'unreadable-rubric':
    case 'changed-rubric':
      return undefined;
  }
}
