import type { FileFate } from '#core/intake/results-import.ts';
import { bytes, dateTime, integer as n } from '#ui/format.ts';

/** The Indonesian of taking in results. */
export const text = {
  title: 'Masukkan hasil',
  lead: 'Hasil akhir, hasil sementara, berkas kirim, dan berkas rekap dari kabupaten atau kota lain. Satu berkas, banyak berkas, atau satu folder berisi ratusan. Setiap berkas diperiksa sampai bita terakhir sebelum disimpan.',
  backTo: 'Rekap OPD',
  drop: {
    title: 'Pilih berkas',
    label: 'Berkas hasil',
    files: 'Pilih berkas…',
    folder: 'Pilih folder…',
    hint: 'Berkas yang sudah ada di sini tidak dimasukkan dua kali. Nama berkas tidak berpengaruh. Berkas kirim yang belum dinilai ditandai "belum dinilai" dan tidak ikut dalam rata-rata hasil akhir.',
    nothing: 'Folder itu kosong.',
    busy: 'Tunggu sampai impor yang berjalan selesai, atau hentikan.',
  },
  running: {
    title: 'Sedang memasukkan',
    words: (done: number, total: number) => `${n(done)} dari ${n(total)} berkas selesai.`,
    starting: 'Membaca berkas pertama…',
    stop: 'Hentikan',
    stays: 'Yang sudah masuk tetap tersimpan, juga bila peramban tertutup atau listrik padam.',
  },
  ended: {
    done: 'Impor selesai',
    stopped: 'Impor dihentikan',
    failed: 'Impor terputus',
    unexpected: 'Terjadi kesalahan program. Yang sudah masuk tetap tersimpan; lanjutkan di bawah.',
    close: 'Tutup laporan',
  },
  counts: {
    taken: (files: number, results: number) =>
      `${n(files)} berkas masuk dengan ${n(results)} hasil`,
    odd: (files: number) => `${n(files)} di antaranya perlu diperhatikan`,
    here: (files: number) => `${n(files)} sudah ada di sini`,
    refused: (files: number) => `${n(files)} tidak dimasukkan`,
    nothing: 'Belum ada berkas yang selesai',
    left: (files: number) => `${n(files)} berkas belum dibaca`,
  },
  refused: {
    title: 'Berkas yang tidak dimasukkan',
    caption: (count: number) =>
      `${n(count)} berkas tidak dimasukkan, dengan alasan dan jalan keluarnya`,
    file: 'Berkas',
    why: 'Alasan dan jalan keluar',
    print: 'Hanya baris yang tampak di layar yang tercetak. Unduh tabelnya untuk daftar lengkap.',
    size: (size: number) => bytes(size),
    export: 'berkas tidak dimasukkan',
  },
  odd: {
    title: 'Yang perlu diperhatikan',
    caption: (count: number) => `${n(count)} berkas masuk dengan catatan`,
    what: 'Catatan',
    export: 'berkas dengan catatan',
    uncounted: 'belum dihitung: instrumennya tidak ada di ruang kerja ini, atau isinya rusak',
    none: 'Tidak ada berkas yang perlu diperhatikan.',
    apart:
      'Yang tidak ikut dihitung, juga OPD yang sama dua kali dan versi instrumen lain, tercantum dengan namanya pada',
    apartLink: 'Rekap: Terpisah',
  },
  roster: {
    caption: (count: number) => `${n(count)} hasil dari OPD yang tidak cocok dengan daftar OPD`,
    what: 'Dalam daftar OPD',
    export: 'opd tidak cocok',
  },
  fates: {
    taken: 'Masuk',
    here: 'Sudah ada',
    refused: 'Ditolak',
    sealed: 'Tersegel',
    foreign: 'Bukan berkas hasil',
    'other-world': 'Bukan untuk ruang kerja ini',
    unreadable: 'Tidak terbaca',
  } satisfies Readonly<Record<FileFate, string>>,
  history: {
    title: 'Impor yang lalu',
    none: {
      title: 'Belum ada hasil yang dimasukkan lewat halaman ini',
      next: 'Pilih berkas atau folder di atas. Setiap pemasukan tercatat di sini.',
    },
    when: dateTime,
    of: (source: string, total: number) => `${source} (${n(total)} berkas)`,
    states: {
      running: 'terputus',
      stopped: 'dihentikan',
      done: 'selesai',
      undone: 'ditarik kembali',
    },
    cut: 'Impor ini terputus. Lanjutkan dengan folder atau berkas yang sama; yang sudah masuk dilewati.',
    goOn: 'Lanjutkan',
    goOnNamed: (source: string) => `Lanjutkan impor ${source}`,
    again: 'Pilih folder yang sama…',
    againNamed: (source: string) => `Pilih folder yang sama untuk melanjutkan ${source}`,
    denied: 'Peramban tidak mengizinkan folder itu dibaca. Pilih folder itu sekali lagi.',
    report: 'Laporan',
    reportNamed: (source: string) => `Laporan impor ${source}`,
    undo: 'Tarik kembali',
    undoNamed: (source: string) => `Tarik kembali impor ${source}`,
    kept: (files: number) => `${n(files)} berkas tetap ada karena sedang dinilai di meja ini.`,
  },
  undo: {
    title: 'Tarik kembali impor ini?',
    body: (files: number) =>
      `${n(files)} berkas yang dimasukkan lewat impor ini dilepas dari meja ini beserta hasilnya. Yang sudah ada sebelumnya tetap. Yang sedang dinilai di sini juga tetap.`,
    action: 'Tarik kembali',
    cancel: 'Batal',
    done: (source: string) => `Impor ${source} ditarik kembali.`,
    running: 'Impor sedang ditarik kembali',
    runningOf: (source: string) => `Impor ${source} sedang ditarik kembali…`,
    stays:
      'Anda boleh membuka halaman lain; penarikan tetap berjalan. Bila aplikasi tertutup sebelum selesai, tidak ada yang berubah.',
    failed: 'Impor belum ditarik kembali',
  },
  recap: {
    title: 'Buat berkas rekap',
    lead: 'Satu berkas bertanda tangan untuk provinsi atau pusat: semua hasil yang dihitung dari satu tahun dan satu instrumen, tanpa bukti dan tanpa nama orang. Hasil yang tidak ditandatangani tidak diteruskan.',
    none: 'Belum ada hasil yang dapat direkap. Masukkan hasil akhir lebih dahulu.',
    look: 'Pilih rekap…',
    which: 'Rekap yang dibuat',
    choice: (government: string, year: number, rubric: string, count: number) =>
      `${government}, ${year}, ${rubric}: ${n(count)} hasil`,
    doubled: (count: number) =>
      `${n(count)} OPD tidak ikut karena mempunyai dua penilaian. Kesampingkan salah satunya pada rekap OPD.`,
    closed: (count: number) =>
      `${n(count)} hasil tidak ikut karena masih tertutup: meja ini belum selesai menilainya. Tandatangani lembar penilaiannya, lalu buat berkas rekap sekali lagi. Jumlahnya ditulis dalam berkas.`,
    make: 'Buat berkas rekap',
    making: 'Menulis dan membaca kembali…',
    made: (name: string) => `Berkas ${name} dibuat, dibaca kembali, dan disimpan.`,
    unsigned:
      'Meja ini belum mempunyai kunci, sehingga berkas ini tidak ditandatangani. Penerima akan melihatnya tanpa tanda tangan. Buat kunci pada halaman Kunci.',
    save: 'Unduh lagi',
    nothing: 'Hasil itu tidak ada lagi. Pilih yang lain.',
    failed: 'Berkas tidak dapat ditulis. Kosongkan ruang pada perangkat ini, lalu ulangi.',
    broken:
      'Berkas yang ditulis tidak sama ketika dibaca kembali. Tidak ada yang disimpan; ulangi.',
  },
} as const;
