import type { RemovePlanFailure, SavePlanFailure } from '#workflow/plans/plans.ts';
import { planParts } from './plan-parts.ts';
import { failureText } from '#state/words/failure-text.ts';

/** One clear sentence for a plan that could not be stored: what, and the way out. */
export function planFailureText(failure: SavePlanFailure): string {
  switch (failure.kind) {
    case 'no-such-plan':
      return 'Rencana ini telah dihapus di tab lain, sehingga perubahan terakhir belum tersimpan. Salinlah isian yang masih diperlukan, lalu kembali ke daftar rencana.';
    case 'damaged-plan':
      return `Catatan rencana ini rusak pada: ${planParts(failure.places)}. Datanya tidak diubah. Pulihkan dari cadangan, atau buat rencana baru.`;
    case 'final-plan':
      return 'Rencana ini telah dijadikan final di tab lain, sehingga perubahan terakhir belum tersimpan. Buka kembali rencananya pada bagian Dokumen, lalu simpan lagi.';
    case 'storage':
      return failureText(failure, 'saving');
  }
}

/** One clear sentence for a plan that could not be taken away. */
export function removePlanFailureText(failure: RemovePlanFailure): string {
  switch (failure.kind) {
    case 'no-such-plan':
      return 'Rencana ini telah dihapus di tab lain.';
    case 'changed-plan':
      return 'Rencana ini baru saja diubah di tab lain, sehingga tidak dihapus. Periksa isinya, lalu hapus sekali lagi bila masih perlu.';
    case 'storage':
      return failureText(failure, 'changing');
  }
}
