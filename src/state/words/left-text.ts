/** What is asked about changes of a page that went before they were stored. */
export const LEFT_TEXT = {
  title: 'Ada perubahan Anda yang belum tersimpan',
  body: (parts: string) =>
    `Ketika halaman ini ditutup, perubahan pada ${parts} belum sempat tersimpan. Sesudah itu isinya diubah di tab lain. Pilih salah satu; tidak ada yang ditimpa diam-diam.`,
  mine: 'Simpan perubahan saya',
  stored: 'Pakai yang tersimpan',
} as const;
