/** The Indonesian of the frame around a plan. */
export const planText = {
  reading: 'Membuka rencana…',
  list: 'Rencana',
  unnamed: 'Rencana tanpa nama',
  steps: 'Langkah rencana',
  turn: 'Langkah sebelum dan sesudah',
  parts: {
    basis: 'Dasar',
    proposals: 'Usulan',
    ceilings: 'Pagu',
    selection: 'Pilihan',
    reasons: 'Alasan',
    schedule: 'Jadwal',
    papers: 'Dokumen',
  },
  before: (part: string) => `Sebelumnya: ${part}`,
  next: (part: string) => `Berikutnya: ${part}`,
  years: (first: number, years: number) =>
    years === 1 ? String(first) : `${first}–${first + years - 1}`,
  status: { saved: 'Tersimpan', pending: 'Menyimpan…' },
  again: 'Coba simpan lagi',
  gone: 'Rencana ini telah dihapus di tab lain. Isian di halaman ini masih dapat dibaca dan disalin. Bila penghapusannya diurungkan, rencana ini dapat diubah lagi.',
  closed: 'Rencana ini sudah final dan tidak dapat diubah. Buka kembali pada bagian Dokumen.',
} as const;
