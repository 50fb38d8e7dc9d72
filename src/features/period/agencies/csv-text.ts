import { failureText } from '#state/words/failure-text.ts';
import type { AgencyImportFailure } from '#workflow/period/import-agencies.ts';

/** Why a list of agencies was refused, and how to mend the file. Nothing was changed. */
export function csvFailureText(fileName: string, failure: AgencyImportFailure): string {
  switch (failure.kind) {
    case 'empty':
      return `Berkas "${fileName}" tidak memuat satu baris pun di bawah judul kolom.`;
    case 'binary':
      return `Berkas "${fileName}" bukan berkas teks. Simpan lembar kerja sebagai CSV, lalu muat lagi.`;
    case 'no-name-column':
      return `Berkas "${fileName}" tidak memiliki kolom nama. Kolom yang ditemukan: ${failure.found.join(', ')}. Kolom yang dikenali: ${failure.expected.join(', ')}. Atau salin isinya ke kotak tempelan.`;
    case 'broken-quotes':
      return `Berkas "${fileName}" memiliki tanda petik yang tidak ditutup di sekitar baris ${failure.line}. Perbaiki baris itu, lalu muat lagi.`;
    case 'storage':
      return failureText(failure, 'importing');
  }
}
