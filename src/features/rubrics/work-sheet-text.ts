/** The Indonesian of the work sheet's button. */
export const workSheetText = {
  make: 'Unduh lembar kerja (PDF)',
  making: (done: number, total: number) => `Membuat lembar kerja, bagian ${done} dari ${total}…`,
  cancel: 'Batal',
  made: (name: string, size: string) => `${name} diunduh (${size}).`,
  fileName: (title: string, version: string) => `Lembar Kerja Evaluasi ${title} ${version}.pdf`,
  failed: 'Lembar kerja tidak dapat dibuat',
  failedBody: 'Coba sekali lagi. Bila tetap gagal, muat ulang halaman.',
  detail: 'Keterangan bagi pengelola Timbang',
} as const;
