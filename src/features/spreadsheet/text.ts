import { integer as n } from '#ui/format.ts';
import type { Following } from '#core/spreadsheet/consequences.ts';

/** The words of filling in elsewhere and bringing back. */
export const text = {
  title: 'Lembar kerja isian',
  lead: 'Isi penilaian ini dengan Excel atau LibreOffice, lalu masukkan kembali. Setiap sel yang berubah ditunjukkan lebih dahulu; tidak ada yang ditulis tanpa dipilih. Lembar Kerja Evaluasi (PDF kosong) ada pada halaman instrumen.',
  out: {
    title: 'Unduh untuk diisi',
    body: 'Buku berisi Petunjuk, Jawaban, Kriteria, Cakupan, dan Bukti dengan isian saat ini.',
    book: 'Unduh lembar kerja (.xlsx)',
    csv: 'Unduh tabel jawaban (.csv)',
    csvHint:
      'Tabel CSV hanya untuk dibaca dan dihitung; yang dimasukkan kembali adalah berkas .xlsx.',
    making: 'Membuat berkas, lalu membacanya kembali…',
    made: (name: string, cells: number, size: string) =>
      `"${name}" diunduh: ${n(cells)} sel isian, ${size}. Isinya telah dibaca kembali dan cocok.`,
    madeCsv: (name: string, rows: number, size: string) =>
      `"${name}" diunduh: ${n(rows)} indikator, ${size}. Isinya telah dibaca kembali dan cocok.`,
    failed: 'Berkas tidak dibuat',
    failedBody: 'Terjadi kesalahan program. Muat ulang halaman ini, lalu ulangi.',
    tooLong: (place: string, length: number, limit: number) =>
      `${place}: teks ${n(length)} huruf, sedangkan satu sel memuat paling banyak ${n(limit)}. Pendekkan teksnya, lalu ulangi.`,
    fileName: (agency: string, year: number) => `Isian ${agency} ${year}`,
  },
  in: {
    title: 'Masukkan kembali',
    label: 'Lembar kerja yang sudah diisi',
    hint: 'Berkas .xlsx yang diunduh dari penilaian ini, paling besar 5 MB. Membuka berkas belum mengubah apa pun.',
    choose: 'Pilih berkas…',
    reading: (name: string) => `Membaca "${name}"…`,
    refused: (name: string) => `"${name}" tidak dapat dipakai`,
  },
  review: {
    title: 'Yang berubah',
    from: (name: string, when: string) => `"${name}", dibuat ${when}.`,
    counts: (changes: number, conflicts: number, untouched: number) =>
      `${n(changes)} perubahan, ${n(conflicts)} berbenturan, ${n(untouched)} sel tidak disentuh.`,
    same: (count: number) => `${n(count)} sel sudah sama dengan isian di Timbang.`,
    gone: (count: number, places: string) =>
      `${n(count)} perubahan bukti tidak dapat diambil karena dokumennya sudah tidak ada: ${places}.`,
    nothing: 'Tidak ada yang perlu diambil dari berkas ini.',
    all: 'Pilih semua',
    none: 'Kosongkan pilihan',
    before: 'Sekarang',
    after: 'Lembar kerja',
    empty: '(kosong)',
    apply: (count: number) => `Ambil ${n(count)} perubahan`,
    applying: 'Menyimpan…',
    undecided: (count: number) =>
      `Pilih dahulu untuk ${n(count)} sel yang berbenturan. Tidak ada yang dipilih dengan sendirinya.`,
    noneChosen: 'Belum ada perubahan yang dipilih.',
    leave: 'Tutup tanpa mengambil',
    open: 'Buka indikator',
    openWhich: (code: string) => ` ${code}`,
    documents: 'Bukti',
  },
  conflict: {
    title: 'Berbenturan',
    body: 'Sel ini berubah di lembar kerja dan juga di Timbang sejak berkas dibuat.',
    legend: (field: string, cell: string) => `${field} (${cell}): pilih isian yang dipakai`,
    base: 'Ketika diunduh',
    app: 'Di Timbang sekarang',
    sheet: 'Di lembar kerja',
    allSheet: 'Semua dari lembar kerja',
    allApp: 'Semua dari Timbang',
  },
  follows: {
    title: 'Akibatnya:',
    rating: (word: string) => `penilaian menjadi "${word}"`,
    lowest: () => 'tanda tingkat terendah dengan sengaja dilepas',
    done: () => 'indikator belum bertanda selesai',
  } satisfies Record<Following, (word: string) => string> & { readonly title: string },
  problems: {
    title: (count: number) => `${n(count)} hal perlu diperbaiki dalam berkas`,
    body: 'Sel di bawah ini tidak diambil. Perubahan lain tetap dapat diambil sekarang; setelah diperbaiki, berkas dapat dibuka lagi.',
    place: 'Tempat',
    problem: 'Masalah',
    more: (count: number) => `Dan ${n(count)} lagi.`,
  },
  remarks: 'Keterangan tentang berkas',
  done: {
    title: 'Perubahan disimpan',
    body: (count: number, name: string) => `${n(count)} perubahan dari "${name}" telah disimpan.`,
    undo: 'Batalkan pengambilan',
    undone: 'Pengambilan dibatalkan',
    undoneBody: (name: string) => `Isian kembali seperti sebelum "${name}" diambil.`,
    workedOn:
      'Isian itu sudah diubah lagi sesudahnya, jadi pengambilan tidak dapat dibatalkan sekaligus. Perbaiki pada indikatornya.',
  },
  stale: (count: number) =>
    `${n(count)} sel berubah di Timbang sementara halaman ini terbuka. Tidak ada yang disimpan; periksa lagi daftar di bawah.`,
} as const;
