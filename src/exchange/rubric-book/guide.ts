/** The sheet "Petunjuk": the sheet or the matter on the left, what to know about it on the right. */
export const GUIDE_HEADS = ['Perihal', 'Petunjuk'] as const;

export const GUIDE: readonly (readonly [matter: string, guidance: string])[] = [
  [
    'Kegunaan',
    'Buku kerja ini memuat satu instrumen penilaian. Ubah isinya dengan LibreOffice Calc atau Microsoft Excel, simpan sebagai .xlsx, lalu masukkan kembali ke Timbang. Selama masih ada yang keliru, tidak ada yang dimasukkan; Timbang menunjukkan lembar dan selnya.',
  ],
  [
    'Yang boleh diubah',
    'Isi sel di bawah baris judul. Baris boleh ditambah, dihapus, dan dipindahkan; urutan baris menjadi urutan dalam instrumen. Baris kosong dilewati.',
  ],
  [
    'Yang tidak boleh diubah',
    'Nama lembar, jumlah dan urutan kolom, serta baris judul. Jangan menggabungkan sel, menyembunyikan lembar, baris, atau kolom, memakai rumus, atau menambahkan lembar.',
  ],
  [
    'Pengenal',
    'Pengenal menghubungkan lembar satu dengan lembar lain dan menghubungkan jawaban lama dengan versi baru. Jangan mengganti pengenal yang sudah ada. Pengenal baru ditulis dengan huruf kecil, angka, titik, dan tanda hubung, dan tidak boleh sama dengan yang lain.',
  ],
  [
    'Angka',
    'Tulis angka sebagai angka menurut setelan komputer: 2,5 bila setelannya Indonesia, 2.5 bila setelannya Inggris. Jangan memakai pemisah ribuan atau tanda persen. Bila angka berubah menjadi tanggal, hapus, atur format sel menjadi Angka, lalu tulis kembali.',
  ],
  [
    'Angka di belakang koma',
    'Banyaknya angka di belakang koma dipertahankan sebagaimana format selnya, misalnya 1,60. Angka yang lebih panjang tidak dipotong.',
  ],
  [
    'Teks',
    'Spasi di awal dan di akhir sel dibuang. Teks yang diawali tanda =, +, -, atau @ tetap teks bila format selnya Teks.',
  ],
  ['Kata pilihan', 'Sebagian kolom hanya menerima kata tertentu; pilih dari daftar pada selnya.'],
  ['Instrumen', 'Keterangan umum instrumen. Ganti pengenal dan versi bila isinya berubah.'],
  ['Sumber', 'Asal isi instrumen dan tingkat keyakinannya. Tahun boleh kosong.'],
  ['Catatan pengesahan', 'Hal yang perlu diketahui pihak yang menetapkan instrumen.'],
  ['Jenjang', 'Nama jenjang dari yang teratas sampai indikator.'],
  [
    'Skala',
    'Skala tingkat. Bila nilai di antara dua tingkat boleh dipakai, isi kedua kolom Pecahan.',
  ],
  ['Nama tingkat', 'Nama setiap tingkat dalam setiap skala.'],
  ['Pembulatan per tahun', 'Hanya untuk tahun penilaian yang aturannya berbeda.'],
  [
    'Predikat',
    'Dari yang tertinggi. "Sampai kurang dari" sama dengan batas bawah predikat di atasnya; kosong pada predikat tertinggi.',
  ],
  ['Kelompok', 'Dimensi, domain, atau aspek. Induk kosong berarti kelompok teratas.'],
  ['Indikator', 'Satu baris untuk setiap indikator; kolom Kelompok menunjuk lembar Kelompok.'],
  [
    'Tingkat',
    'Tangga setiap indikator, dari tingkat terendah. Setiap tingkat dalam skala harus ada.',
  ],
  ['Kriteria', 'Syarat setiap tingkat; seluruhnya harus terpenuhi.'],
  [
    'Bukti',
    'Bukti dukung setiap tingkat. Wajib diisi ya atau tidak. Syarat dipisahkan titik koma: ditetapkan; ditandatangani; bertanggal; dalam periode; masih berlaku; menyebut OPD; memuat penyebut; menampilkan alamat dan tanggal; teks dapat dibaca.',
  ],
  ['Bukti memadai', 'Contoh bukti yang memadai, satu baris untuk setiap contoh.'],
  ['Bukti tidak memadai', 'Contoh bukti yang tidak memadai beserta alasannya.'],
  ['Dasar hukum', 'Satu baris untuk setiap dasar hukum.'],
  ['Pengampu', 'OPD pengampu yang lazim. Isi "(kosong)" berarti daftarnya ada tetapi kosong.'],
  ['Catatan', 'Catatan penyusun. Isi "(kosong)" berarti daftarnya ada tetapi kosong.'],
  ['Padanan', 'Indikator yang sepadan dalam instrumen lain, nomornya dipisahkan titik koma.'],
  ['Indeks lain', 'Indeks instansi lain yang menentukan tingkat indikator.'],
  [
    'Rentang indeks lain',
    'Dari yang terendah. Batas atas sama dengan batas bawah rentang berikutnya; rentang terakhir berakhir pada nilai tertinggi indeks.',
  ],
  ['Contoh hitung', 'Contoh yang harus dihasilkan mesin; sesuaikan bila bobot berubah.'],
  [
    'Contoh tingkat',
    'Tingkat setiap indikator dalam contoh: tingkat atau "tidak berlaku" pada kolom Tingkat, atau nilai di antara dua tingkat pada kolom Nilai pecahan. Isi salah satu.',
  ],
  ['Contoh nilai kelompok', 'Nilai kelompok yang dihasilkan contoh, setelah pembulatan.'],
  [
    'Memasukkan kembali',
    'Simpan sebagai .xlsx tanpa kata sandi. Di Timbang buka halaman instrumen, pilih memasukkan instrumen dari berkas, lalu pilih berkas ini.',
  ],
];
