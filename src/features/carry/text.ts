import type { CarryEntry } from '#core/evidence/carry-types.ts';

/** The words of starting a year from an earlier one. */
export const TEXT = {
  title: 'Lanjutkan dari tahun lalu',
  kicker: (agency: string, year: number) => `${agency} · ${year}`,
  lead: 'Penilaian tahun baru dimulai dari penilaian ini. Jawaban dan bukti diusulkan hanya bila isi instrumennya sama, berkasnya utuh, dan dokumennya masih berlaku. Selebihnya perlu diperbarui. Penilaian ini tidak diubah.',
  start: {
    title: 'Tahun dan instrumen',
    year: 'Tahun penilaian baru',
    yearWrong: (min: number, max: number) => `Tulis tahun dari ${min} sampai ${max}.`,
    version: 'Versi instrumen',
    versionHint: 'Versi yang sama atau yang lebih baru, sejauh ada di peramban ini.',
    versionName: (title: string, version: string, own: boolean) =>
      own ? `${title}, versi ${version} (sama)` : `${title}, versi ${version}`,
    loading: 'Membuka daftar instrumen…',
    there: (agency: string, year: number) =>
      `Penilaian ${agency} tahun ${year} sudah ada di peramban ini. Penilaian baru tidak menggantikannya.`,
    openThere: 'Buka penilaian itu',
  },
  checking: {
    label: 'Memeriksa berkas bukti',
    said: (done: number, total: number) => `Memeriksa berkas bukti: ${done} dari ${total}.`,
  },
  noDocuments:
    'Daftar bukti penilaian ini tidak dapat dibaca sekarang. Muat ulang halaman ini, lalu coba lagi.',
  damaged: (count: number) =>
    `${count} catatan bukti rusak dan tidak ikut diperiksa. Indikatornya diperlakukan tanpa bukti itu.`,
  counts: {
    title: 'Ringkasan',
    proposed: (count: number) => `${count} indikator diusulkan`,
    proposedMeans: 'Jawaban dan buktinya dapat dipakai lagi.',
    renewed: (count: number) => `${count} indikator perlu diperbarui`,
    renewedMeans: 'Jawabannya dimulai kosong; alasannya tertulis pada daftar.',
    chosen: 'Dipilih',
    said: (answers: number, documents: number) => `${answers} jawaban dan ${documents} dokumen`,
  },
  list: {
    propose: 'Diusulkan',
    renew: 'Perbarui',
    lead: {
      propose: 'Hapus centang pada indikator yang ingin diisi dari awal.',
      renew:
        'Jawaban indikator ini tidak dibawa. Bukti yang masih berlaku dapat dibawa bila tercentang.',
    } satisfies Record<CarryEntry['kind'], string>,
    none: {
      propose: 'Tidak ada indikator yang dapat diusulkan.',
      renew: 'Tidak ada indikator yang perlu diperbarui.',
    } satisfies Record<CarryEntry['kind'], string>,
    all: 'Pilih semua',
    clear: 'Kosongkan pilihan',
    bring: (code: string, title: string) => `${code} ${title}`,
    answerAnd: (count: number) =>
      count === 0 ? 'Jawaban dibawa, tanpa bukti.' : `Jawaban dan ${count} bukti dibawa.`,
    evidenceOnly: (count: number) => `Hanya ${count} bukti yang masih berlaku dibawa.`,
    open: (year: number) => `Lihat jawaban ${year}`,
    openWhich: (code: string) => ` ${code}`,
    documents: 'Bukti yang dibawa',
    forItem: (item: string) => `untuk: ${item}`,
    whole: 'bagi indikator secara umum',
    reasons: 'Alasan',
  },
  make: {
    title: 'Mulai penilaian',
    body: (agency: string, year: number, title: string, version: string) =>
      `Penilaian baru bagi ${agency} tahun ${year} dengan ${title}, versi ${version}. Tim pengisi dan jenis penilaian sama.`,
    some: (answers: number, documents: number, blank: number) =>
      `${answers} jawaban dan ${documents} dokumen dibawa; ${blank} indikator dimulai kosong. Setiap indikator perlu diperiksa dan ditandai selesai.`,
    button: (year: number) => `Mulai penilaian ${year} dengan yang dipilih`,
    busy: 'Membuat penilaian baru…',
    gone: 'Berkas salah satu bukti sudah tidak ada di peramban ini. Tidak ada yang dibuat. Muat ulang halaman ini agar berkas diperiksa lagi.',
    said: (year: number) => `Penilaian ${year} dibuat.`,
    back: 'Kembali ke penilaian asal',
  },
} as const;
