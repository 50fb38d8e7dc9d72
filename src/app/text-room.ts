/** The Indonesian of a full disk. */
export const text = {
  spent:
    'Ruang penyimpanan peramban habis. Jawaban terakhir masih tersimpan dalam ruang yang disisihkan Timbang; isian berikutnya mungkin tidak dapat disimpan. Kosongkan ruang sekarang: hapus bukti yang tidak dipakai, atau berkas lain pada perangkat ini.',
  open: 'Buka Data dan penyimpanan',
} as const;
