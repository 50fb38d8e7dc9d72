/** The Indonesian of an assessment that is open here and was put aside somewhere. */
export const STATUS = {
  archived:
    'Penilaian ini ada di arsip. Jawaban masih dapat diubah dan tetap tersimpan; kembalikan bila masih dikerjakan.',
  deleted:
    'Penilaian ini telah dihapus dan menunggu penghapusan permanen. Jawaban masih tersimpan; kembalikan bila masih diperlukan.',
  restore: 'Kembalikan penilaian',
  restored: (agency: string) => `Penilaian ${agency} dikembalikan.`,
  erased:
    'Penilaian ini telah dihapus permanen, mungkin pada tab lain. Isinya masih tampak di sini, tetapi perubahan tidak dapat disimpan lagi.',
  saveAsNew: 'Simpan sebagai penilaian baru',
  savedAsNew: 'Penilaian disimpan kembali sebagai penilaian baru.',
} as const;
