import { integer } from '#ui/format.ts';

/** The Indonesian of the page of files that travel. */
export const text = {
  title: 'Berkas',
  lead: 'Pekerjaan berpindah antara OPD, asesor, dan Diskominfo sebagai berkas: lewat surel, percakapan, atau diska lepas. Setiap berkas dapat diperiksa tanpa jaringan.',
  receive: {
    title: 'Terima berkas',
    body: 'Buka satu berkas, banyak berkas, atau satu folder. Setiap berkas diperiksa dan mendapat tanda terima.',
    state: (count: number) =>
      count === 0 ? 'Belum ada berkas yang diterima' : `${integer(count)} berkas diterima`,
  },
  verify: {
    title: 'Verifikasi',
    body: 'Ketahui apakah sebuah berkas utuh, bagian mana yang berubah, dan siapa yang menandatanganinya. Tidak ada yang disimpan.',
  },
  periods: {
    title: 'Periode penilaian',
    body: 'Diskominfo menyusun periode dan mengirimkannya; OPD dan asesor membukanya.',
    state: (count: number) =>
      count === 0 ? 'Belum ada periode di sini' : `${integer(count)} periode di sini`,
  },
  keys: {
    title: 'Identitas dan kunci',
    body: 'Kunci membuktikan bahwa berkas berasal dari unit ini. Di sini juga tercatat kunci unit lain yang dikenal.',
    none: 'Belum ada kunci di ruang kerja ini',
    state: (unit: string) => `Kunci untuk ${unit}`,
  },
  sent: {
    title: 'Sudah dibuat di sini',
    none: {
      title: 'Belum ada berkas kirim yang dibuat di ruang kerja ini',
      next: 'Berkas kirim dibuat dari penilaiannya: buka penilaian, lalu pilih "Kirim".',
    },
    revision: (revision: number) => `Revisi ${integer(revision)}`,
    all: (count: number) => `Yang terbaru dari ${integer(count)} berkas`,
  },
} as const;
