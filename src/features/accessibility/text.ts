/** The Indonesian of the accessibility statement; `docs/aksesibilitas.md` says the same at length. */
export const text = {
  title: 'Pernyataan aksesibilitas',
  lead: 'Timbang disusun agar dapat dipakai semua pegawai, juga dengan papan tik saja, pembaca layar, layar kecil, atau huruf yang diperbesar. Ukurannya adalah WCAG 2.2 tingkat AA. Halaman ini menyebut apa yang sudah diuji dan apa yang belum.',
  sections: [
    {
      id: 'diuji',
      title: 'Yang diuji pada setiap perubahan',
      items: [
        'Setiap halaman dan setiap dialog diperiksa dengan perkakas axe-core terhadap aturan WCAG 2.0 sampai 2.2 tingkat A dan AA, dalam tampilan terang dan gelap. Halaman atau dialog baru yang belum masuk daftar pemeriksaan menggagalkan pengujian. Baris tabel dan butir daftar yang serupa diperiksa tiga yang pertama.',
        'Pekerjaan utama ketiga meja dijalankan dengan papan tik saja. Setiap perhentian harus terlihat dan tidak tertutup bilah yang menetap.',
        'Halaman utama pada lebar 320 piksel, yang setara dengan pembesaran 400 persen pada layar 1280 piksel, dan dengan jarak huruf, kata, dan baris menurut WCAG 1.4.12. Tidak ada yang terpotong dan halaman tidak bergeser ke samping.',
        'Setiap bagan mempunyai tabel dengan angka yang sama. Setiap tabel mempunyai nama dan kepala tabel.',
        'Pesan yang muncul sendiri dibacakan oleh satu wilayah yang lebih dahulu kosong: keadaan simpan setelah ketikan berhenti, kemajuan pekerjaan lama pada awalnya lalu setiap sepuluh detik, tanda selesai, dan jumlah yang ditemukan. Yang diperiksa adalah apa yang diserahkan peramban kepada pembaca layar.',
        'Setiap formulir menunjukkan isian yang belum diterima: dengan ringkasan yang memegang fokus, atau, pada formulir pendek, dengan fokus pada isian itu sendiri beserta keterangannya.',
        'Gerak pada layar dimatikan bila perangkat memintanya. Tidak ada yang hanya dapat dikerjakan dengan menyeret.',
        'Sasaran yang ditekan paling kecil 24 × 24 piksel (WCAG 2.5.8) pada halaman utama.',
        'Setiap jenis PDF: bertanda struktur, berbahasa Indonesia, berjudul, judulnya berurutan, gambarnya mempunyai uraian, dan tabelnya mempunyai kepala.',
      ],
    },
    {
      id: 'belum',
      title: 'Yang belum diuji',
      items: [
        'Pembaca layar sungguhan (NVDA, JAWS, TalkBack, VoiceOver). Yang diperiksa adalah pohon aksesibilitas peramban, bukan suaranya.',
        'Pemakaian oleh penyandang disabilitas dengan pembaca layar, pembesar layar, atau kendali suara. Belum ada pengujian dengan orang.',
        'Peramban selain Chromium, termasuk Firefox dan Safari.',
        'Mode kontras tinggi sistem operasi.',
        'Perangkat lunak pembaca PDF dengan suara. Kesesuaian dengan PDF/UA dan PDF/A tidak dinyatakan.',
        'Berkas XLSX, CSV, dan DOCX yang dibuat Timbang.',
      ],
    },
    {
      id: 'keterbatasan',
      title: 'Keterbatasan yang diketahui',
      items: [
        'Bukti dukung ditampilkan sebagaimana berkas aslinya. Hasil pindai tanpa teks tidak dapat dibaca pembaca layar.',
        'Bagan yang disimpan sebagai gambar PNG atau SVG tidak membawa tabelnya. Tabelnya ada pada layar.',
        'Pada layar sempit, tabel lebar digeser ke samping di dalam bingkainya sendiri.',
        'Istilah asing yang sudah lazim dan nama diri, misalnya "e-Government", dibaca dengan lafal Indonesia. Rincian teknis sebuah galat ditandai sebagai bahasa Inggris.',
      ],
    },
  ],
  report: {
    id: 'lapor',
    title: 'Bila ada hambatan',
    body: 'Sampaikan kepada Diskominfo pemerintah daerah Anda: halaman yang dibuka, yang hendak dikerjakan, dan alat bantu yang dipakai. Bila mendesak, mintalah isi halaman itu dalam bentuk lain.',
  },
} as const;
