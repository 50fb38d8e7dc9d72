/** Words of the second half of "Rekomendasi Investasi TIK": from the initiatives on. */
export const PLAN_PACKET = {
  initiatives: {
    lead: 'Setiap inisiatif yang dapat diusulkan, dengan kesenjangan yang ditutup (nomor baris, kode indikator, tingkat dari→ke), gerbang sebelum uang, dan yang dipakai dulu sebelum membangun.',
    chosenOf: (chosen: number, of: number) => `${chosen} dari ${of}`,
    openTitle: 'Gerbang yang belum dijawab',
    noneOpen: 'Semua gerbang usulan terpilih sudah dijawab.',
    about: 'Uraian dan dasar biaya',
    others: (count: number) =>
      `Uraian dan dasar biaya ${count} inisiatif yang tidak terpilih ada pada lembar Inisiatif dalam buku kerja rincian anggaran.`,
    basis: (basis: string) => `Dasar biaya: ${basis}`,
    reuse: (text: string) => `Dipakai dulu: ${text}`,
  },
  priority: {
    lead: 'Urut menurut poin indeks per rupiah. Poin indeks ialah yang hilang dari jumlah semua OPD bila usulan itu dicabut dari paket. Karena usulan saling melengkapi, kolom ini tidak untuk dijumlahkan.',
    robust: (scenarios: number, costs: number, weights: number, ceilings: number) =>
      `Ketahanan: paket dipilih ulang pada ${scenarios} keadaan lain (${costs} perubahan biaya, ${weights} perubahan bobot, ${ceilings} perubahan pagu). Kolom Bertahan menyebut pada berapa keadaan usulan itu tetap terpilih.`,
    top: (top: number, of: number) =>
      `${top} teratas dari ${of} usulan. Semuanya sudah terhitung pada tabel di atas; urutan lengkap ada pada lembar Urutan dalam buku kerja rincian anggaran.`,
    noRobust: 'Ketahanan terhadap perubahan biaya, bobot, dan pagu belum dihitung.',
  },
  packet: {
    lead: 'Nomor US dipakai di seluruh dokumen. Jumlah setiap tahun sama dengan jumlah baris anggaran tahun itu pada bab 10.',
    none: 'Belum ada paket yang dipilih.',
    total: 'Jumlah',
    noCeiling: 'Pagu belum ditetapkan.',
    scenarios: 'Bila pagu naik atau turun 20%, paket dipilih ulang menurut tujuan yang sama.',
    noScenarios: 'Paket pada pagu −20% dan +20% belum dihitung.',
    noPlan: 'Pada pagu itu tidak ditemukan paket yang memenuhi semua batas.',
    unchangedLess: 'Pada pagu −20% tidak ada usulan yang keluar.',
    noReserve: 'Pada pagu +20% tidak ada usulan yang masuk.',
    unfundedLead:
      'Rupiah bila dimulai pada tahun pertama. Poin indeks bila ditambahkan sendiri-sendiri pada paket; tidak untuk dijumlahkan.',
    asked: (asked: number, all: number) =>
      asked === 0
        ? 'Sebab berikut dibaca dari sisa pagu dan syarat; pertanyaan “Mengapa tidak?” belum diajukan atas satu usulan pun.'
        : `Sebab berikut dibaca dari sisa pagu dan syarat. Pertanyaan “Mengapa tidak?” sudah diajukan atas ${asked} dari ${all} usulan; jawabannya ada pada tabel sesudahnya.`,
  },
  budget: {
    lead: (vintage: string) =>
      `${vintage === '' ? 'Daftar kode belum disebut' : `Kode menurut daftar ${vintage}`}; kode dari daftar lain disebut daftarnya. Volume × harga satuan dibulatkan ke rupiah satu kali pada setiap baris. Baris bertanda (p) memakai perkiraan wajar dari katalog.`,
    year: (year: number) => `Baris anggaran ${year}`,
    sum: (year: number) => `Jumlah ${year}`,
    all: (amount: string, lines: string) => `Jumlah seluruh tahun: ${amount} [${lines}].`,
    estimate: '(p)',
    title: (initiative: string, code: string) => `${initiative}. Sub-kegiatan: ${code}.`,
    noAccounts: 'Rekening belum disebut pada satu baris pun.',
    heads: {
      row: 'No.',
      proposal: 'Usulan',
      item: 'Uraian',
      price: 'Volume × harga',
      account: 'Rekening',
      source: 'Sumber',
      amount: 'Jumlah (Rp)',
    },
    recap: 'Rekapitulasi (Rp)',
    groupRule:
      'Usulan yang menaikkan beberapa dimensi dihitung seluruhnya pada dimensi yang paling banyak naik olehnya.',
    operationRule:
      'Biaya operasi ialah biaya setiap tahun sejak tahun mulai, juga sesudah tahun terakhir rencana.',
    operation: 'Biaya operasi lima tahun (Rp)',
  },
  roadmap: {
    lead: 'Mulai n OPD berarti usulan itu dimulai pada n perangkat daerah. Yang didahului tidak dimulai sebelum prasyaratnya; bila keduanya tidak muat dalam 52 minggu, tahunnya berbeda.',
  },
  conditions: {
    clausesTitle: 'Klausul kontrak',
    clauses: {
      always: [
        'Penyedia menyerahkan dokumentasi, hak pakai tanpa batas waktu, dan pelatihan bagi pengelola sebelum pembayaran terakhir.',
        'Data yang dihasilkan menjadi milik pemerintah daerah dan diserahkan dalam format terbuka ketika kontrak berakhir.',
        'Informasi diperlakukan menurut golongannya; yang dikecualikan tidak keluar dari pemerintah daerah.',
        'Kinerja layanan, waktu pemulihan, dan sanksinya disebut dalam perjanjian tingkat layanan.',
      ],
      'source-code':
        'Kode sumber, alat pembangunan, dan hak ciptanya diserahkan kepada pemerintah daerah dan disimpan pada repositori Diskominfo.',
      integration:
        'Layanan dan data dihubungkan melalui sistem penghubung layanan pemerintah (SPLP); pengaduan ke SP4N-LAPOR dan naskah dinas ke SRIKANDI bila menyangkut keduanya.',
      security:
        'Uji keamanan dilakukan sebelum dipakai, temuannya ditutup, dan insiden dilaporkan kepada tim tanggap insiden daerah.',
      common: 'Aplikasi khusus tidak dibangun bila fungsinya sudah ada pada aplikasi umum.',
      upkeep: 'Biaya pemeliharaan dianggarkan pada setiap tahun sesudah tahun pertama.',
    },
    gatesTitle: 'Syarat dari jawaban gerbang',
    none: 'Tidak ada gerbang yang dilewati dengan syarat.',
  },
  control: {
    lead: 'Penanggung jawab: Diskominfo bersama Bappeda. Dilihat sekali setahun, sesudah hasil akhir penilaian berikutnya disepakati.',
    fatesTitle: 'Nasib rekomendasi sebelumnya',
    noFates: 'Belum ada rekomendasi sebelumnya yang dicatat nasibnya di meja ini.',
    budgeted: (yes: number, of: number, done: number) =>
      `${yes} dari ${of} rekomendasi dianggarkan; ${done} dilaksanakan seluruhnya.`,
  },
  annex: {
    elsewhere:
      'Catatan asesor, daftar bukti, dan hasil klarifikasi ada pada Laporan Hasil Evaluasi setiap perangkat daerah, yang sidik jarinya tersebut di bawah. Surat rekomendasi per OPD dibuat dari register belanja TIK. Baris anggaran, rekap, sumber angka, urutan, dan uraian inisiatif dalam bentuk tabel ada pada buku kerja rincian anggaran (XLSX).',
    scores: 'Nilai lengkap per perangkat daerah',
    terms: 'Kamus istilah',
    glossary: [
      [
        'Gerbang',
        'pertanyaan yang harus dijawab sebelum uang dianggarkan, misalnya apakah aplikasi umum sudah ada.',
      ],
      ['Inisiatif', 'pekerjaan dalam katalog yang menaikkan tingkat satu atau beberapa indikator.'],
      ['Pagu', 'batas rupiah setiap tahun, seluruhnya atau per sumber dana.'],
      [
        'Terbukti optimal',
        'sudah dibuktikan bahwa tidak ada paket lain yang lebih baik menurut tujuan dan batas yang sama.',
      ],
      [
        'Usulan',
        'inisiatif untuk satu OPD, atau satu kali untuk semua OPD yang mempunyai kesenjangannya.',
      ],
    ] as const,
    prints: 'Sidik jari rencana dan hasil yang menjadi dasarnya',
    plan: 'Rencana ini',
    printsLead:
      'Sidik jari pada kaki setiap halaman dihitung dari daftar berikut. Letakkan berkas PDF ini di halaman Verifikasi untuk mencocokkannya.',
  },
} as const;
