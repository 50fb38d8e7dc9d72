/** The Indonesian about the edition in one file. */
export const SINGLE_FILE = {
  title: 'Edisi satu berkas',
  lead: 'Timbang dibuka dari sebuah berkas, tanpa peladen. Semua pekerjaan dapat dilakukan. Yang berikut ini berbeda.',
  facts: [
    'Pekerjaan tersimpan di peramban ini, bukan di dalam berkas Timbang. Berkas yang disalin ke komputer lain, atau dibuka dengan peramban lain, tidak membawa pekerjaan Anda. Bawalah cadangan, lalu pulihkan di sana.',
    'Pada Chrome dan Edge, berkas Timbang boleh dipindahkan ke folder atau diska lain: pekerjaan tetap terbaca. Pada peramban lain, pekerjaan dapat terikat pada letak berkas. Buatlah cadangan sebelum memindahkannya.',
    'Pada Chrome dan Edge, halaman lain yang dibuka dari diska dapat membaca simpanan yang sama. Pada komputer bersama, beri ruang kerja kata sandi, dan jangan membuka berkas HTML yang tidak dikenal.',
    'Peramban tidak dapat diminta melindungi simpanan. Membersihkan data peramban juga menghapus pekerjaan. Karena itu pengingat cadangan datang setelah dua jam.',
    'Timbang tidak dapat dipasang sebagai aplikasi dan tidak memberi tahu bila ada versi baru. Untuk memperbarui, ganti berkasnya dengan yang baru. Pekerjaan tetap ada, tetapi buatlah cadangan lebih dahulu.',
    'Telepon dan tablet pada umumnya tidak mengizinkan berkas menyimpan data. Di sana pakailah alamat Timbang dari Diskominfo.',
  ],
  storage:
    'Tidak dapat dilindungi pada edisi satu berkas. Penyimpanan tetap bekerja, tetapi buatlah cadangan secara berkala.',
} as const;
