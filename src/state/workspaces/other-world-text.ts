import type { OtherWorld } from '#workflow/sample/sample-mark.ts';

/** Why a file of invented data and a desk of real ones, or the other way round, stay apart. */
export function otherWorldText({ file }: OtherWorld): string {
  return file === 'sample'
    ? 'Berkas ini dibuat dari data contoh dan tidak dimasukkan ke ruang kerja sungguhan. Tidak ada yang disimpan. Bukalah di ruang kerja data contoh.'
    : 'Ruang kerja ini berisi data contoh; berkas sungguhan tidak dimasukkan ke sini. Tidak ada yang disimpan. Bukalah di ruang kerja lain.';
}
