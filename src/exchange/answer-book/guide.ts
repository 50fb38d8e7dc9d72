import { SHEETS } from '#core/spreadsheet/terms.ts';

export const GUIDE_HEADS = ['Perihal', 'Petunjuk'] as const;

/** The sheet "Petunjuk": the matter on the left, what to know about it on the right. */
export const GUIDE: readonly (readonly [matter: string, guidance: string])[] = [
  [
    'Kegunaan',
    'Buku ini memuat seluruh isian satu penilaian. Isi dengan Microsoft Excel atau LibreOffice Calc, simpan sebagai .xlsx, lalu buka kembali di Timbang pada halaman Lembar kerja isian penilaian yang sama. Sebelum apa pun ditulis, Timbang menunjukkan setiap sel yang berubah.',
  ],
  [
    'Yang diisi',
    'Isi sel berwarna putih. Sel abu-abu hanya keterangan: terkunci tanpa kata sandi, dan perubahan di sana tidak dibaca. Sel yang tidak diubah tidak mengubah apa pun di Timbang, walaupun isian di Timbang sudah berubah sejak buku ini dibuat.',
  ],
  [
    'Baris dan kolom',
    'Baris boleh disaring; untuk mengurutkan, buka dahulu perlindungan lembarnya (tanpa kata sandi). Baris dikenali dari kolom Pengenal. Jangan mengubah Pengenal, nama lembar, atau judul kolom, jangan menggabungkan sel, dan jangan memakai rumus.',
  ],
  [
    SHEETS.answers,
    'Satu baris untuk setiap indikator. Penilaian: Belum diisi, Dinilai, atau Tidak berlaku; Tidak berlaku memerlukan alasan. Penilaian menjadi Dinilai dengan sendirinya bila ada kriteria terpenuhi, nilai yang dinyatakan, atau tingkat terendah dengan sengaja.',
  ],
  [
    'Tingkat terendah dengan sengaja',
    'Isi "ya" bila memang tidak ada tingkat di atas yang terendah yang terpenuhi. Kriteria yang sudah dicentang disimpan, tetapi tidak dihitung.',
  ],
  [
    'Angka',
    'Tulis angka menurut setelan komputer: 2,5 bila setelannya Indonesia, 2.5 bila setelannya Inggris. Jangan memakai pemisah ribuan atau tanda persen.',
  ],
  [
    'Tanggal',
    'Tanggal ditampilkan sebagai tahun-bulan-hari, misalnya 2026-11-22. Ketik dengan cara itu agar tidak tertukar.',
  ],
  [
    'Selesai',
    'Isi "ya" bila indikator selesai. Tanda ini hanya dipasang bila tidak ada lagi yang kurang, dan dilepas bila penilaiannya berubah.',
  ],
  [
    SHEETS.criteria,
    'Satu baris untuk setiap kriteria. Isi "ya" bila terpenuhi; kosongkan bila tidak.',
  ],
  [
    SHEETS.units,
    'Satu baris untuk setiap nama yang dihitung. Tambahkan nama pada baris kosong di bawahnya: isi kode indikator, nama, dan "ya" atau "tidak". Mengosongkan nama atau menghapus baris berarti mengeluarkan nama itu dari daftar.',
  ],
  [
    SHEETS.documents,
    'Keterangan setiap dokumen bukti. Dokumen ditambahkan dan dihapus hanya di Timbang.',
  ],
  [
    'Memasukkan kembali',
    'Simpan sebagai .xlsx tanpa kata sandi. Buku ini hanya dapat dibuka pada penilaian asalnya dengan instrumen yang sama.',
  ],
];
