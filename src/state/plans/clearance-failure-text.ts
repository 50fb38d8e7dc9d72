import type { RemoveClearanceFailure, SaveClearanceFailure } from '#workflow/plans/clearances.ts';
import { failureText } from '#state/words/failure-text.ts';
import { clearanceParts } from './clearance-parts.ts';

/** One clear sentence for a line that could not be stored: what, and the way out. */
export function clearanceFailureText(failure: SaveClearanceFailure): string {
  switch (failure.kind) {
    case 'no-such-clearance':
      return 'Belanja ini telah dikeluarkan dari daftar di tab lain, sehingga perubahan terakhir belum tersimpan. Salinlah isian yang masih diperlukan, lalu kembali ke daftar.';
    case 'damaged-clearance':
      return `Catatan belanja ini rusak pada: ${clearanceParts(failure.places)}. Datanya tidak diubah. Pulihkan dari cadangan, atau catat permintaan baru.`;
    case 'storage':
      return failureText(failure, 'saving');
  }
}

/** The same for one that could not be taken out of the register. */
export function clearanceRemovalText(failure: RemoveClearanceFailure): string {
  switch (failure.kind) {
    case 'gone':
      return 'Catatan ini sudah dikeluarkan dari daftar di tab lain.';
    case 'changed':
      return 'Catatan ini diubah di tab lain dan tidak dikeluarkan. Periksa isinya, lalu ulangi.';
    case 'storage':
      return failureText(failure, 'changing');
  }
}
